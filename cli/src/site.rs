//! Writes one `index.html` for every address that the app makes, so that any static host answers it.
//!
//! Each file is the built `index.html` with the base set to the site's root, and with the page's
//! title, description, language links and a plain text of the page between the markers `site:head`
//! and `site:body`.

mod body;
mod html;
mod pages;

use std::io;
use std::path::Path;

use kakehashi_core::address::{Address, Page};
use kakehashi_core::framework::Pack;
use kakehashi_core::language::Language;

use crate::data;

/// Writes every page below `dist`, from `dist/index.html` and the tables in `data`.
///
/// # Errors
/// When the data has errors, a marker is missing in `dist/index.html`, or a file cannot be written.
pub fn write(dist: &Path, data: &Path) -> io::Result<()> {
    let packs = data::compile(data)?.packs;
    let shell = std::fs::read_to_string(dist.join("index.html"))?;
    let mut count = 0;
    for language in Language::ALL {
        for entry in pages::all(&packs, language) {
            let folder = dist.join(&entry.path);
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join("index.html"), page(&shell, language, &entry)?)?;
            count += 1;
        }
    }
    let root = pages::root();
    std::fs::write(dist.join("index.html"), page(&shell, Language::Ja, &root)?)?;
    println!("{} pages", count + 1);
    Ok(())
}

/// Every address with a page of its own in `language`, as paths below the site's root.
#[must_use]
pub fn paths(packs: &[Pack], language: Language) -> Vec<String> {
    pages::all(packs, language).into_iter().map(|entry| entry.path).collect()
}

/// The path of a page that comes with the site.
fn path(language: Language, page: Page) -> String {
    Address::new(language, page).write(|_| true)
}

fn page(shell: &str, language: Language, entry: &pages::Entry) -> io::Result<String> {
    let depth = entry.path.matches('/').count();
    let base = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
    let shell = replace(shell, "<html lang=\"", "\"", language.tag())?;
    let shell = replace(&shell, "<base href=\"", "\"", &base)?;
    let shell = replace(&shell, "<!-- site:head -->", "<!-- /site:head -->", &html::head(entry))?;
    replace(&shell, "<!-- site:body -->", "<!-- /site:body -->", &entry.body)
}

/// Puts `inside` between the first `start` and the `end` that follows it.
fn replace(text: &str, start: &str, end: &str, inside: &str) -> io::Result<String> {
    let missing = || io::Error::other(format!("index.html has no {start} … {end}"));
    let (before, rest) = text.split_once(start).ok_or_else(missing)?;
    let (_, after) = rest.split_once(end).ok_or_else(missing)?;
    Ok(format!("{before}{start}{inside}{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<html lang=\"ja\"><base href=\"./\"><!-- site:head --><!-- /site:head --><!-- site:body --><!-- /site:body -->";

    #[test]
    fn a_page_below_the_root_finds_its_way_back() {
        let entry = pages::Entry {
            path: "en/role/x@1/A/".to_owned(),
            title: "A <role> & more".to_owned(),
            description: String::new(),
            alternates: Vec::new(),
            body: "<p>text</p>".to_owned(),
        };
        let written = page(SHELL, Language::En, &entry).unwrap();
        assert!(written.contains("<base href=\"../../../../\">"));
        assert!(written.contains("<title>A &lt;role&gt; &amp; more</title>"));
        assert!(written.contains("<html lang=\"en\">"));
    }

    #[test]
    fn a_shell_without_markers_is_refused() {
        assert!(page("<html lang=\"ja\">", Language::Ja, &pages::root()).is_err());
    }
}
