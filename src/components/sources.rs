//! Where each edition comes from and under which terms, from the packs themselves.

use kakehashi_core::address::Page;
use kakehashi_words::{about as words, shell};
use leptos::prelude::*;

use crate::components::marks::{FrameworkMark, ProvenanceWord, Text};
use crate::components::notice::Skeleton;
use crate::library::{Progress, use_library};
use crate::place::{link, use_language};

/// One entry an edition.
#[component]
pub(crate) fn Sources() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    Effect::new(move |_| library.request_all());
    move || {
        provide_context(language);
        let editions = library.catalog.with(|catalog| catalog.editions().to_vec());
        let waiting = (library.all_progress() == Progress::Waiting).then(|| view! { <Skeleton /> });
        let entries: Vec<_> = editions
            .into_iter()
            .map(|edition| {
                let pack = edition.pack();
                let source = pack.edition.source.clone().map(|url| {
                    view! {
                        <a href=url rel="external noopener noreferrer">{shell::publisher_page(language)}</a>
                    }
                });
                view! {
                    <li>
                        <FrameworkMark mark=pack.framework.mark.clone() />
                        " "
                        <a href=link(Page::Framework(edition.key().clone()))>
                            <Text text=pack.framework.name.clone() />
                            " "
                            {pack.edition.id.clone()}
                        </a>
                        " ("
                        {pack.edition.date.clone()}
                        ") "
                        <ProvenanceWord provenance=pack.edition.provenance />
                        <p>
                            <Text text=pack.framework.publisher.clone() />
                            " · "
                            <Text text=pack.edition.licence.clone() />
                        </p>
                        <p>
                            {words::attribution(language)}
                            ": "
                            <span lang="en">{pack.edition.attribution.clone()}</span>
                            " "
                            {source}
                        </p>
                    </li>
                }
            })
            .collect();
        view! {
            <ul class="sources">{entries}</ul>
            {waiting}
        }
    }
}
