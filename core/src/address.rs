//! Every address of the app as one typed value.
//!
//! A path names the page and the language, the query names what is selected. What is bundled has a
//! path of its own, and so a file of its own on the server; what only this person's browser knows
//! is named in the query of a page that exists: `role/?key=nice@1.0.0:PD-WRL-003`.

use std::str::FromStr;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::framework::{EditionKey, ItemKey};
use crate::language::Language;

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The three doors, search, frameworks at a glance.
    Home,
    /// The list of frameworks and editions.
    Explore,
    /// One edition: its categories, roles and competency areas.
    Framework(EditionKey),
    /// One role with its statements.
    Role(ItemKey),
    /// One competency area with its statements.
    Area(ItemKey),
    /// One statement with every role that has it.
    Statement(ItemKey),
    /// Search over everything loaded.
    Search,
    /// Load, report, remove.
    Data,
    /// Sources, licences, accessibility.
    About,
}

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// The language of the page.
    pub language: Language,
    /// The page.
    pub page: Page,
}

/// What is encoded in a query value; `@` and `:` of keys stay readable.
const QUERY: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'=')
    .add(b'>')
    .add(b'?');

/// What is encoded in a path segment.
const SEGMENT: &AsciiSet = &QUERY.add(b'/').add(b'`').add(b'{').add(b'}');

/// Writes `pairs` as a query string without the question mark; pairs without a value are left out.
pub fn write_query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let written: Vec<String> = pairs
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, QUERY)))
        .collect();
    written.join("&")
}

/// Reads a query string, with or without the question mark.
#[must_use]
pub fn read_query(query: &str) -> Vec<(String, String)> {
    query
        .trim_start_matches('?')
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decode(name), decode(&value.replace('+', " "))))
        .collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl Address {
    /// The address of `page` in `language`.
    #[must_use]
    pub const fn new(language: Language, page: Page) -> Self {
        Self { language, page }
    }

    /// Reads a path below the site's base, such as `ja/role/nice@2.2.0/PD-WRL-003/`, and a query.
    #[must_use]
    pub fn read(path: &str, query: &str) -> Option<Self> {
        let parts: Vec<String> =
            path.split('/').filter(|part| !part.is_empty() && *part != "index.html").map(decode).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let (language, rest) = parts.split_first()?;
        let language = Language::ALL.into_iter().find(|l| l.tag() == *language)?;
        let key = || read_query(query).into_iter().find(|(name, _)| name == "key").map(|(_, key)| key);
        let page = match rest {
            [] => Page::Home,
            ["explore"] => Page::Explore,
            ["search"] => Page::Search,
            ["data"] => Page::Data,
            ["about"] => Page::About,
            ["framework"] => Page::Framework(parse(&key()?)?),
            ["framework", edition] => Page::Framework(parse(edition)?),
            ["role"] => Page::Role(parse(&key()?)?),
            ["role", edition, id] => Page::Role(parse::<EditionKey>(edition)?.item(*id)),
            ["area"] => Page::Area(parse(&key()?)?),
            ["area", edition, id] => Page::Area(parse::<EditionKey>(edition)?.item(*id)),
            ["statement"] => Page::Statement(parse(&key()?)?),
            _ => return None,
        };
        Some(Self { language, page })
    }

    /// Writes the address relative to the site's base, without a leading slash.
    ///
    /// `has_file` says whether a framework, role or area comes with the site, and so has a page file.
    pub fn write(&self, has_file: impl Fn(&Page) -> bool) -> String {
        let language = self.language.tag();
        let item = |page: &str, key: &ItemKey| {
            if has_file(&self.page) {
                let id = utf8_percent_encode(&key.id, SEGMENT);
                format!("{language}/{page}/{}/{id}/", key.edition)
            } else {
                format!("{language}/{page}/?{}", write_query([("key", key.to_string().as_str())]))
            }
        };
        match &self.page {
            Page::Home => format!("{language}/"),
            Page::Explore => format!("{language}/explore/"),
            Page::Search => format!("{language}/search/"),
            Page::Data => format!("{language}/data/"),
            Page::About => format!("{language}/about/"),
            Page::Framework(key) if has_file(&self.page) => format!("{language}/framework/{key}/"),
            Page::Framework(key) => {
                format!("{language}/framework/?{}", write_query([("key", key.to_string().as_str())]))
            }
            Page::Role(key) => item("role", key),
            Page::Area(key) => item("area", key),
            Page::Statement(key) => {
                format!("{language}/statement/?{}", write_query([("key", key.to_string().as_str())]))
            }
        }
    }
}

fn parse<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys() -> impl Strategy<Value = ItemKey> {
        ("[a-z]{2,5}", "[0-9]{1,2}(\\.[0-9]){0,2}", "[A-Z]{2}-[A-Z0-9 %&?#/日本]{1,8}")
            .prop_map(|(framework, edition, id)| EditionKey::new(framework, edition).item(id))
    }

    fn pages() -> impl Strategy<Value = Page> {
        prop_oneof![
            Just(Page::Home),
            Just(Page::Explore),
            Just(Page::Search),
            Just(Page::Data),
            Just(Page::About),
            keys().prop_map(|key| Page::Framework(key.edition)),
            keys().prop_map(Page::Role),
            keys().prop_map(Page::Area),
            keys().prop_map(Page::Statement),
        ]
    }

    proptest! {
        #[test]
        fn every_address_reads_back(page in pages(), japanese: bool, bundled: bool) {
            let language = if japanese { Language::Ja } else { Language::En };
            let address = Address::new(language, page);
            let written = address.write(|_| bundled);
            let (path, query) = written.split_once('?').unwrap_or((&written, ""));
            prop_assert_eq!(Address::read(path, query), Some(address));
        }

        #[test]
        fn no_text_breaks_the_reader(path in ".{0,40}", query in ".{0,40}") {
            let _ = Address::read(&path, &query);
        }
    }

    #[test]
    fn bundled_roles_have_a_path_and_others_a_query() {
        let role = "nice@2.2.0:PD-WRL-003".parse().map(Page::Role).unwrap();
        let address = Address::new(Language::En, role);
        assert_eq!(address.write(|_| true), "en/role/nice@2.2.0/PD-WRL-003/");
        assert_eq!(address.write(|_| false), "en/role/?key=nice@2.2.0:PD-WRL-003");
    }
}
