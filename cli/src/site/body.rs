//! The plain text of a page, read before the app starts and by whoever cannot run it.

use kakehashi_core::address::Page;
use kakehashi_core::framework::{Pack, Role};
use kakehashi_core::language::{Bilingual, Language};
use kakehashi_words::{explore, shell};

use super::html::{escape, link, paragraph};
use super::path;

/// Wordmark and main pages, as links.
fn navigation(language: Language) -> String {
    let entries = [
        (Page::Home, shell::product(language)),
        (Page::Explore, shell::explore(language)),
        (Page::Search, shell::search(language)),
        (Page::Data, shell::data(language)),
        (Page::About, shell::about(language)),
    ];
    let items: String = entries
        .into_iter()
        .map(|(page, text)| format!("<li>{}</li>", link(&path(language, page), text)))
        .collect();
    format!("<nav class=\"site-nav\" aria-label=\"{}\"><ul>{items}</ul></nav>\n", shell::navigation(language))
}

/// A page with title, one paragraph, and whatever follows it.
pub(super) fn plain(language: Language, title: &str, lead: &str, rest: &str) -> String {
    format!(
        "\n{}<main class=\"page\"><header class=\"page-head\"><h1>{}</h1>\n{}</header>\n{rest}</main>\n",
        navigation(language),
        escape(title),
        paragraph("lead", lead),
    )
}

/// A page about one thing: where it belongs, its title in both languages, our paragraph.
pub(super) fn item(
    language: Language,
    eyebrow: &str,
    title: &Bilingual,
    summary: &Bilingual,
    rest: &str,
) -> String {
    let (shown, _) = title.best(language);
    let other = title.get(language.other());
    let subtitle = if other.is_empty() || other == shown {
        String::new()
    } else {
        format!("<p class=\"subtitle\" lang=\"{}\">{}</p>\n", language.other().tag(), escape(other))
    };
    format!(
        "\n{}<main class=\"page\"><header class=\"page-head\"><p class=\"eyebrow\">{}</p><h1>{}</h1>\n{subtitle}{}</header>\n{rest}</main>\n",
        navigation(language),
        escape(eyebrow),
        escape(shown),
        paragraph("lead", summary.best(language).0),
    )
}

/// The frameworks as links.
pub(super) fn frameworks(language: Language, packs: &[Pack]) -> String {
    let items: String = packs
        .iter()
        .map(|pack| {
            let name = format!("{} {}", pack.framework.name.best(language).0, pack.edition.id);
            format!("<li>{}</li>\n", link(&path(language, Page::Framework(pack.key())), &name))
        })
        .collect();
    format!("<ul>\n{items}</ul>\n")
}

/// The roles of an edition as links with summaries.
pub(super) fn roles(language: Language, pack: &Pack) -> String {
    let items: String = pack
        .roles
        .iter()
        .map(|role| {
            let to = path(language, Page::Role(pack.key().item(&role.id)));
            format!(
                "<li class=\"role-row\">{} <span class=\"id\">{}</span>\n{}</li>\n",
                link(&to, role.title.best(language).0),
                escape(&role.id),
                paragraph("role-summary", role.summary.best(language).0),
            )
        })
        .collect();
    format!("<h2>{}</h2>\n<ul class=\"role-list\">\n{items}</ul>\n", explore::all_roles(language))
}

/// Other titles of a role.
pub(super) fn other_titles(language: Language, role: &Role) -> String {
    let titles = role.other_titles.get(language).join(" / ");
    if titles.is_empty() {
        return String::new();
    }
    format!("<h2>{}</h2>\n{}", explore::other_titles(language), paragraph("other-titles", &titles))
}
