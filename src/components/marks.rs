//! The same marks everywhere: framework, kind, provenance, id, language.

use kakehashi_core::framework::{Kind, Provenance};
use kakehashi_core::language::{Bilingual, Language};
use kakehashi_words::{home, kinds};
use leptos::prelude::*;

use crate::place::use_language;

/// The two letters of a framework, read out as its country.
#[component]
pub(crate) fn FrameworkMark(#[prop(into)] mark: String) -> impl IntoView {
    let country = home::country_of(use_language(), &mark);
    let letters = mark.clone();
    view! {
        <span class="framework-mark" data-mark=mark>
            <span aria-hidden="true">{letters}</span>
            <span class="visually-hidden">{country}</span>
        </span>
    }
}

/// The letter and shape of a kind.
#[component]
pub(crate) fn KindMark(kind: Kind) -> impl IntoView {
    view! {
        <span class="kind-mark" data-kind=kind.word() aria-hidden="true">
            {kind.letter()}
        </span>
    }
}

/// The small word that says who vouches for something.
#[component]
pub(crate) fn ProvenanceWord(provenance: Provenance) -> impl IntoView {
    let (word, meaning) = kinds::provenance(use_language(), provenance);
    view! { <span class="provenance" title=meaning>{word}</span> }
}

/// An id in quiet monospace.
#[component]
pub(crate) fn Id(#[prop(into)] id: String) -> impl IntoView {
    view! { <span class="id">{id}</span> }
}

/// A bilingual text in the page's language, marked where only the other one exists.
#[component]
pub(crate) fn Text(text: Bilingual) -> impl IntoView {
    let language = use_language();
    let (shown, shown_in) = text.best(language);
    view! { <span lang=other_tag(shown_in, language)>{shown.to_owned()}</span> }
}

/// The tag to put on a text in `shown` on a page in `page`, none where they agree.
pub(crate) fn other_tag(shown: Language, page: Language) -> Option<&'static str> {
    (shown != page).then(|| shown.tag())
}

/// Dots that show from which of the levels something applies.
#[component]
pub(crate) fn LevelDots(from: u8, levels: usize) -> impl IntoView {
    let dots: Vec<_> = (1..=levels)
        .map(|level| if level >= usize::from(from) { "on" } else { "" })
        .map(|class| view! { <i class=class></i> })
        .collect();
    view! {
        <span class="level-dots" role="img" aria-label=kinds::from_level(use_language(), from)>
            {dots}
        </span>
    }
}
