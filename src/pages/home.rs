//! Home: three doors, one search, the frameworks at a glance.

use kakehashi_core::address::Page;
use kakehashi_core::framework::EditionKey;
use kakehashi_words::{home as words, shell};
use leptos::prelude::*;

use crate::components::glance::Glance;
use crate::components::notice::{FetchFailed, Skeleton};
use crate::components::page_head::PageHead;
use crate::components::quick_search::QuickSearch;
use crate::components::search_dialog::PAGE_SEARCH;
use crate::library::{Progress, use_library};
use crate::place::{link, use_language};

/// The home page.
#[component]
pub(crate) fn Home() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    view! {
        <div class="page home">
            <PageHead title=words::title(language) lead=words::lead(language) />
            <QuickSearch id=PAGE_SEARCH done=|()| () />
            <section aria-labelledby="doors">
                <h2 id="doors">{words::doors(language)}</h2>
                <Doors />
            </section>
            <section aria-labelledby="at-a-glance">
                <h2 id="at-a-glance">{words::at_a_glance(language)}</h2>
                {move || {
                    provide_context(language);
                    match (library.catalogue.get(), library.state.get()) {
                        (Some(catalogue), _) => view! { <Glance catalogue /> }.into_any(),
                        (None, Progress::Failed) => {
                            view! { <FetchFailed what=shell::catalogue(language) retry=move || library.start() /> }
                                .into_any()
                        }
                        (None, _) => view! { <Skeleton /> }.into_any(),
                    }
                }}
            </section>
        </div>
    }
}

#[component]
fn Doors() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let newest = move |framework: &str| {
        let catalogue = library.catalogue.get();
        let entry = catalogue.as_ref().and_then(|c| c.newest().find(|entry| entry.framework.id == framework));
        entry.map(|entry| entry.key.clone())
    };
    let to = move |framework: &'static str, hash: &'static str| {
        move || {
            let key: Option<EditionKey> = newest(framework);
            format!("{}{hash}", link(key.map_or(Page::Explore, Page::Framework)))
        }
    };
    view! {
        <div class="doors">
            <div class="door">
                <h3>{words::plan_title(language)}</h3>
                <p>{words::plan_text(language)}</p>
                <a href=to("jp", "")>{words::plan_action(language)}</a>
            </div>
            <div class="door">
                <h3>{words::path_title(language)}</h3>
                <p>{words::path_text(language)}</p>
                <a href=link(Page::Explore)>{words::path_action(language)}</a>
            </div>
            <div class="door">
                <h3>{words::curriculum_title(language)}</h3>
                <p>{words::curriculum_text(language)}</p>
                <a href=to("nice", "#areas")>{words::curriculum_action(language)}</a>
            </div>
        </div>
    }
}
