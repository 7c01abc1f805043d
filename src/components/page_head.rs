//! What a page starts with: what it is, its title in both languages, one plain paragraph.

use kakehashi_core::language::{Bilingual, Language};
use kakehashi_words::shell as words;
use leptos::prelude::*;

use crate::browser::page;
use crate::place::use_language;

/// Sets the document's title and draws the head of a page of plain words.
#[component]
pub(crate) fn PageHead(#[prop(into)] title: String, #[prop(into)] lead: String) -> impl IntoView {
    name_document(use_language(), &title);
    view! {
        <header class="page-head">
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
        </header>
    }
}

/// The head of a page about one thing: its marks, its title in both languages, our paragraph.
#[component]
pub(crate) fn ItemHead(
    /// Marks and id.
    eyebrow: AnyView,
    /// The title in both languages.
    title: Bilingual,
    /// Our paragraph about it.
    summary: Bilingual,
) -> impl IntoView {
    let language = use_language();
    let (shown, shown_in) = title.best(language);
    let subtitle = title.get(language.other());
    name_document(language, shown);
    let other = (!subtitle.is_empty() && shown_in == language).then(|| {
        view! { <p class="subtitle" lang=language.other().tag()>{subtitle.to_owned()}</p> }
    });
    let (paragraph, paragraph_in) = summary.best(language);
    let lead = (!paragraph.is_empty()).then(|| {
        let tag = super::marks::other_tag(paragraph_in, language);
        view! { <p class="lead" lang=tag>{paragraph.to_owned()}</p> }
    });
    view! {
        <header class="page-head">
            <p class="eyebrow">{eyebrow}</p>
            <h1 lang=super::marks::other_tag(shown_in, language)>{shown.to_owned()}</h1>
            {other}
            {lead}
        </header>
    }
}

/// Names the document after the page.
pub(crate) fn name_document(language: Language, title: &str) {
    page::set_title(&format!("{title} | {}", words::product(language)));
}

/// A strip of figures: what is counted, and how many there are.
#[component]
pub(crate) fn Figures(figures: Vec<(String, String)>) -> impl IntoView {
    let figures: Vec<_> = figures
        .into_iter()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
        .collect();
    (!figures.is_empty()).then(|| view! { <dl class="figures">{figures}</dl> })
}
