//! Explore: every framework and its editions.

use kakehashi_core::address::Page;
use kakehashi_core::catalog::CatalogueEntry;
use kakehashi_words::{explore as words, home, kinds, shell};
use leptos::prelude::*;

use crate::components::marks::{FrameworkMark, Text};
use crate::components::notice::{FetchFailed, Skeleton};
use crate::components::page_head::PageHead;
use crate::library::{Progress, use_library};
use crate::place::{link, use_language};

/// The list of frameworks.
#[component]
pub(crate) fn Explore() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    view! {
        <div class="page">
            <PageHead title=words::title(language) lead=words::lead(language) />
            {move || {
                provide_context(language);
                let entries = library.entries();
                match library.state.get() {
                    Progress::Failed => {
                        view! { <FetchFailed what=shell::catalogue(language) retry=move || library.start() /> }.into_any()
                    }
                    _ if entries.is_empty() => view! { <Skeleton /> }.into_any(),
                    _ => view! { <Frameworks entries /> }.into_any(),
                }
            }}
            <p class="hint">{words::editions_note(language)}</p>
        </div>
    }
}

#[component]
fn Frameworks(entries: Vec<CatalogueEntry>) -> impl IntoView {
    let mut frameworks: Vec<Vec<CatalogueEntry>> = Vec::new();
    for entry in entries {
        match frameworks.iter_mut().find(|f| f.iter().any(|e| e.framework.id == entry.framework.id)) {
            Some(editions) => editions.push(entry),
            None => frameworks.push(vec![entry]),
        }
    }
    let sections: Vec<_> =
        frameworks.into_iter().map(|editions| view! { <FrameworkSection editions /> }).collect();
    view! { <div class="frameworks">{sections}</div> }
}

#[component]
fn FrameworkSection(editions: Vec<CatalogueEntry>) -> impl IntoView {
    let language = use_language();
    let mut editions = editions.into_iter();
    let newest = editions.next()?;
    let older: Vec<_> = editions
        .map(|entry| {
            view! {
                <li>
                    <a href=link(Page::Framework(entry.key.clone()))>
                        <Text text=entry.framework.short_name.clone() /> " " {entry.key.edition.clone()}
                    </a>
                    " "
                    <span class="hint">{entry.date.clone()}</span>
                </li>
            }
        })
        .collect();
    let older = (!older.is_empty()).then(|| {
        view! {
            <h3>{words::other_editions(language)}</h3>
            <ul>{older}</ul>
        }
    });
    let id = format!("framework-{}", newest.framework.id);
    let counted = newest.inventory.clone();
    Some(view! {
        <section class="framework-entry" aria-labelledby=id.clone()>
            <h2 id=id.clone()>
                <FrameworkMark mark=newest.framework.mark.clone() />
                " "
                <a href=link(Page::Framework(newest.key.clone()))>
                    <Text text=newest.framework.name.clone() />
                </a>
            </h2>
            <p>
                <Text text=newest.framework.summary.clone() />
            </p>
            <p class="hint">
                {home::country_of(language, &newest.framework.mark)} " · "
                <Text text=newest.framework.publisher.clone() /> " · " {newest.key.edition.clone()} " (" {newest.date.clone()}
                ") · " {kinds::roles(language)} " " {counted.roles}
                {(counted.levels > 0).then(|| format!(" · {} {}", kinds::levels(language), counted.levels))}
                {(counted.statements.total() > 0)
                    .then(|| format!(" · {} {}", kinds::statements(language), counted.statements.total()))}
            </p>
            {older}
        </section>
    })
}
