//! About: sources, licences, what is ours, accessibility.

use kakehashi_core::framework::Provenance;
use kakehashi_words::{about as words, kinds};
use leptos::prelude::*;

use crate::components::page_head::PageHead;
use crate::components::sources::Sources;
use crate::place::use_language;

/// The about page.
#[component]
pub(crate) fn About() -> impl IntoView {
    let language = use_language();
    let section = |id: &'static str, title: &'static str, text: &'static str| {
        view! {
            <section aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <p>{text}</p>
            </section>
        }
    };
    let provenance: Vec<_> = Provenance::ALL
        .into_iter()
        .map(|value| {
            let (word, meaning) = kinds::provenance(language, value);
            view! { <dt><span class="provenance">{word}</span></dt><dd>{meaning}</dd> }
        })
        .collect();
    view! {
        <div class="page prose">
            <PageHead title=words::title(language) lead=words::lead(language) />
            {section("ours", words::what_is_ours(language), words::what_is_ours_text(language))}
            {section("japan", words::japan(language), words::japan_text(language))}
            <section aria-labelledby="provenance">
                <h2 id="provenance">{words::provenance_title(language)}</h2>
                <p>{words::provenance_lead(language)}</p>
                <dl class="provenance-list">{provenance}</dl>
            </section>
            <section aria-labelledby="sources">
                <h2 id="sources">{words::sources(language)}</h2>
                <Sources />
            </section>
            {section("privacy", words::privacy(language), words::privacy_text(language))}
            {section("accessibility", words::accessibility(language), words::accessibility_text(language))}
            {section("licence", words::licence(language), words::licence_text(language))}
        </div>
    }
}
