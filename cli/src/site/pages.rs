//! Which pages there are, and what each says before the app starts.

use kakehashi_core::address::Page;
use kakehashi_core::framework::Pack;
use kakehashi_core::language::Language;
use kakehashi_words::{about, data, explore, home, search, shell};

use super::{body, path};

/// One page to write.
pub(super) struct Entry {
    /// The folder below the site's root; empty for the root itself, else with a slash at its end.
    pub(super) path: String,
    /// The document's title.
    pub(super) title: String,
    /// What the page says, in one paragraph.
    pub(super) description: String,
    /// Language tags and the page's address in each, relative to the site's root.
    pub(super) alternates: Vec<(&'static str, String)>,
    /// The text of the page.
    pub(super) body: String,
}

/// Every page of the site in `language`.
pub(super) fn all(packs: &[Pack], language: Language) -> Vec<Entry> {
    let mut entries = fixed(packs, language);
    for pack in packs {
        let key = pack.key();
        let edition = format!("{} {}", pack.framework.short_name.best(language).0, pack.edition.id);
        let mut add = |page: Page, title: &str, description: &str, body: String| {
            entries.push(entry(language, &page, &format!("{title} | {edition}"), description, body));
        };
        let (name, summary) = (&pack.framework.name, &pack.framework.summary);
        let text = body::item(language, &edition, name, summary, &body::roles(language, pack));
        add(Page::Framework(key.clone()), name.best(language).0, summary.best(language).0, text);
        for role in &pack.roles {
            let eyebrow = format!("{edition} {}", role.id);
            let rest = body::other_titles(language, role);
            let text = body::item(language, &eyebrow, &role.title, &role.summary, &rest);
            add(
                Page::Role(key.item(&role.id)),
                role.title.best(language).0,
                role.summary.best(language).0,
                text,
            );
        }
        for area in &pack.competency_areas {
            let eyebrow = format!("{edition} {}", area.id);
            let text = body::item(language, &eyebrow, &area.title, &area.summary, "");
            add(
                Page::Area(key.item(&area.id)),
                area.title.best(language).0,
                area.summary.best(language).0,
                text,
            );
        }
    }
    entries
}

/// The pages that do not depend on the data, and those that name their item in the query.
fn fixed(packs: &[Pack], language: Language) -> Vec<Entry> {
    let frameworks = body::frameworks(language, packs);
    let pages = [
        (Page::Home, home::title(language), home::lead(language), frameworks.as_str()),
        (Page::Explore, explore::title(language), explore::lead(language), &frameworks),
        (Page::Search, search::title(language), search::lead(language), ""),
        (Page::Data, data::title(language), data::lead(language), ""),
        (Page::About, about::title(language), about::lead(language), ""),
    ];
    let mut entries: Vec<Entry> = pages
        .into_iter()
        .map(|(page, title, lead, rest)| {
            entry(language, &page, title, lead, body::plain(language, title, lead, rest))
        })
        .collect();
    let by_query = [
        ("framework", explore::framework_lead(language)),
        ("role", explore::role_lead(language)),
        ("area", explore::area_lead(language)),
        ("statement", explore::statement_lead(language)),
    ];
    for (folder, lead) in by_query {
        let title = explore::title(language);
        entries.push(Entry {
            path: format!("{}/{folder}/", language.tag()),
            title: format!("{title} | {}", shell::product(language)),
            description: lead.to_owned(),
            alternates: Language::ALL.map(|l| (l.tag(), format!("{}/{folder}/", l.tag()))).into(),
            body: body::plain(language, title, lead, ""),
        });
    }
    entries
}

/// The root, which leads to the language that the browser asks for.
pub(super) fn root() -> Entry {
    let choose = |language: Language| {
        format!(
            "<li><a href=\"{}/\" lang=\"{}\">{}</a></li>",
            language.tag(),
            language.tag(),
            shell::other_language(language.other())
        )
    };
    let links: String = Language::ALL.into_iter().map(choose).collect();
    Entry {
        path: String::new(),
        title: format!("{} {}", shell::product(Language::Ja), shell::tagline(Language::Ja)),
        description: home::lead(Language::Ja).to_owned(),
        alternates: Language::ALL.map(|language| (language.tag(), format!("{}/", language.tag()))).into(),
        body: format!(
            "\n<main class=\"page\"><h1>{}</h1><ul>{links}</ul></main>\n",
            shell::product(Language::Ja)
        ),
    }
}

fn entry(language: Language, page: &Page, title: &str, description: &str, body: String) -> Entry {
    Entry {
        path: path(language, page.clone()),
        title: format!("{title} | {}", shell::product(language)),
        description: description.to_owned(),
        alternates: Language::ALL.map(|l| (l.tag(), path(l, page.clone()))).into(),
        body,
    }
}
