//! One edition: categories with their roles, levels, competency areas.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::{Category, EditionKey, Role};
use kakehashi_core::narrow::role_has;
use kakehashi_words::{explore as words, home, kinds, shell};
use leptos::prelude::*;

use crate::browser::page;
use crate::components::edition_bar::{ModelNotice, SourceFoot};
use crate::components::filter::TextFilter;
use crate::components::loaded::when_loaded;
use crate::components::marks::{FrameworkMark, Id, ProvenanceWord, Text};
use crate::components::page_head::{Figures, ItemHead};
use crate::components::role_list::RoleList;
use crate::components::statement_list::HowToLoad;
use crate::place::{anchor, link, use_language, use_place};

/// The page of one edition.
#[component]
pub(crate) fn FrameworkPage(key: EditionKey) -> impl IntoView {
    when_loaded(key, |edition| view! { <Loaded edition /> })
}

#[component]
fn Loaded(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let pack = Arc::clone(edition.pack());
    let eyebrow = view! {
        <FrameworkMark mark=pack.framework.mark.clone() />
        " "
        {home::country_of(language, &pack.framework.mark)}
        " · "
        <Text text=pack.framework.publisher.clone() />
        " · "
        {pack.edition.id.clone()}
        " "
        <ProvenanceWord provenance=pack.edition.provenance />
    };
    let notes: Vec<_> =
        pack.edition.notes.iter().map(|note| view! { <li><Text text=note.clone() /></li> }).collect();
    let notes = (!notes.is_empty()).then(|| {
        view! {
            <section aria-labelledby="notes">
                <h2 id="notes">{words::notes(language)}</h2>
                <ul>{notes}</ul>
            </section>
        }
    });
    view! {
        <div class="page with-rail">
            <aside class="rail">
                <details class="drawer">
                    <summary>{words::local_contents(language)}</summary>
                    <div class="rail-body">
                        <Contents edition=Arc::clone(&edition) />
                        <TextFilter label=words::filter_roles(language) />
                    </div>
                </details>
            </aside>
            <div class="reading">
                <ItemHead eyebrow=eyebrow.into_any() title=pack.framework.name.clone() summary=pack.framework.summary.clone() />
                <Figures figures=figures(&edition) />
                <ModelNotice edition=Arc::clone(&edition) />
                <HowToLoad edition=Arc::clone(&edition) />
                {notes}
                <Roles edition=Arc::clone(&edition) />
                <Levels edition=Arc::clone(&edition) />
                <Areas edition=Arc::clone(&edition) />
                <SourceFoot edition source=None />
            </div>
        </div>
    }
}

fn figures(edition: &LoadedEdition) -> Vec<(String, String)> {
    let language = use_language();
    let counted = edition.inventory();
    let all = [
        (kinds::categories(language), counted.categories),
        (kinds::roles(language), counted.roles),
        (kinds::levels(language), counted.levels),
        (kinds::tasks(language), counted.statements.task),
        (kinds::knowledge_plural(language), counted.statements.knowledge),
        (kinds::skills(language), counted.statements.skill),
        (kinds::competency_areas(language), counted.competency_areas),
    ];
    all.into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| (name.to_owned(), count.to_string()))
        .collect()
}

#[component]
fn Contents(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let pack = edition.pack();
    let categories: Vec<_> = pack
        .categories
        .iter()
        .map(|category| {
            let count = edition.roles_in(Some(&category.id)).count();
            view! {
                <li>
                    <a href=anchor(&format!("category-{}", category.id))>
                        <Text text=category.title.clone() />
                        " "
                        <span class="count">{count}</span>
                    </a>
                </li>
            }
        })
        .collect();
    let further = [
        (pack.categories.is_empty(), "roles", words::all_roles(language)),
        (!pack.levels.is_empty(), "levels", words::levels_title(language)),
        (!pack.competency_areas.is_empty(), "areas", kinds::competency_areas(language)),
        (true, "source", shell::source(language)),
    ];
    let further: Vec<_> = further
        .into_iter()
        .filter(|(there, _, _)| *there)
        .map(|(_, id, name)| view! { <li><a href=anchor(id)>{name}</a></li> })
        .collect();
    view! {
        <nav class="local-contents" aria-label=words::local_contents(language)>
            <ul>{categories} {further}</ul>
        </nav>
    }
}

#[component]
fn Roles(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let filter = use_place().value("filter");
    move || {
        provide_context(language);
        let wanted = filter.get();
        let pack = edition.pack();
        let sections: Vec<_> = pack
            .categories
            .iter()
            .map(|category| (category, pick(&edition, Some(&category.id), &wanted)))
            .filter(|(_, roles)| !roles.is_empty() || wanted.is_empty())
            .map(|(category, roles)| view! { <CategorySection edition=&edition category roles /> })
            .collect();
        let rest = pick(&edition, None, &wanted);
        let nothing = (sections.is_empty() && rest.is_empty())
            .then(|| view! { <p class="empty" role="status">{words::no_roles_left(language)}</p> });
        let title = if pack.categories.is_empty() {
            words::all_roles(language)
        } else {
            words::in_no_category(language)
        };
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <section aria-labelledby="roles">
                    <h2 id="roles">{title} " " <span class="count">{rest.len()}</span></h2>
                    <RoleList edition=&edition roles=rest />
                </section>
            }
        });
        view! {
            {sections}
            {rest}
            {nothing}
        }
    }
}

/// The roles of a category that have every one of `words`.
fn pick<'a>(edition: &'a LoadedEdition, category: Option<&'a str>, words: &str) -> Vec<&'a Role> {
    edition.roles_in(category).filter(|role| role_has(role, words, page::nfkc)).collect()
}

#[component]
fn CategorySection<'a>(
    edition: &'a Arc<LoadedEdition>,
    category: &'a Category,
    roles: Vec<&'a Role>,
) -> impl IntoView + use<> {
    let id = format!("category-{}", category.id);
    view! {
        <section aria-labelledby=id.clone()>
            <h2 id=id.clone()>
                <Text text=category.title.clone() />
                " "
                <Id id=category.id.clone() />
                " "
                <span class="count">{roles.len()}</span>
            </h2>
            <p>
                <Text text=category.summary.clone() />
            </p>
            <RoleList edition roles />
        </section>
    }
}

#[component]
fn Levels(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let levels = &edition.pack().levels;
    let rows: Vec<_> = levels
        .iter()
        .map(|level| {
            view! {
                <tr>
                    <td class="number">{level.number}</td>
                    <th scope="row">
                        <Text text=level.title.clone() />
                    </th>
                    <td>
                        <Text text=level.summary.clone() /> " " <ProvenanceWord provenance=level.provenance />
                    </td>
                </tr>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="levels">
                <h2 id="levels">{words::levels_title(language)} " " <span class="count">{rows.len()}</span></h2>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="levels">
                    <table class="data">
                        <thead>
                            <tr>
                                <th scope="col" class="number">"#"</th>
                                <th scope="col">{kinds::level(language)}</th>
                                <th scope="col">{words::level_meaning(language)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
    })
}

#[component]
fn Areas(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let areas = &edition.pack().competency_areas;
    let rows: Vec<_> = areas
        .iter()
        .map(|area| {
            view! {
                <li class="role-row">
                    <a class="role-title" href=link(Page::Area(edition.key().item(&area.id)))>
                        <Text text=area.title.clone() />
                    </a>
                    <Id id=area.id.clone() />
                    <p class="role-summary">
                        <Text text=area.summary.clone() />
                    </p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section aria-labelledby="areas">
                <h2 id="areas">{kinds::competency_areas(language)} " " <span class="count">{rows.len()}</span></h2>
                <ul class="role-list" role="list">{rows}</ul>
            </section>
        }
    })
}
