//! Which edition a page speaks of, and the way to the framework.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::{LoadedEdition, Origin};
use kakehashi_core::framework::Structure;
use kakehashi_words::{data, explore as words};
use leptos::prelude::*;

use crate::components::marks::{FrameworkMark, Text};
use crate::components::wording::WordingSwitch;
use crate::place::{link, use_language};

/// The framework's mark and name as a link, and the edition.
#[component]
pub(crate) fn EditionLink(edition: Arc<LoadedEdition>) -> impl IntoView {
    let pack = edition.pack();
    view! {
        <FrameworkMark mark=pack.framework.mark.clone() />
        " "
        <a href=link(Page::Framework(edition.key().clone()))>
            <Text text=pack.framework.short_name.clone() />
            " "
            {pack.edition.id.clone()}
        </a>
        " "
    }
}

/// The switch for the publisher's wording, where it is loaded.
#[component]
pub(crate) fn WordingBar(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    (edition.origin() != Origin::Bundled).then(|| {
        view! {
            <div class="cluster wording-bar">
                <WordingSwitch />
                <span class="hint">{words::official_loaded(language)} " " <a href=link(Page::Data)>{data::title(language)}</a></span>
            </div>
        }
    })
}

/// The plain sentence that our model is not the publisher's.
#[component]
pub(crate) fn ModelNotice(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let pack = edition.pack();
    let ours = pack.edition.structure == Structure::Project && !pack.statements.is_empty();
    ours.then(|| view! { <p class="notice" data-tone="info">{words::project_model(language)}</p> })
}

/// Source, date and terms, at the foot of a page and in print.
#[component]
pub(crate) fn SourceFoot(
    /// The edition.
    edition: Arc<LoadedEdition>,
    /// The most specific page of the publisher, where it is known.
    source: Option<String>,
) -> impl IntoView {
    let language = use_language();
    let pack = edition.pack();
    let source = source.or_else(|| pack.edition.source.clone());
    view! {
        <footer class="source-foot" id="source">
            <p>
                {words::model_foot(language, pack.edition.date.clone())} " "
                <Text text=pack.edition.licence.clone() />
            </p>
            <p>
                <span lang="en">{pack.edition.attribution.clone()}</span> " "
                {source.map(|url| view! {
                    <a href=url.clone() rel="external noopener noreferrer">{kakehashi_words::shell::publisher_page(language)}</a>
                })}
            </p>
        </footer>
    }
}
