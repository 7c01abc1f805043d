//! One role: its summary, then every statement.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::{ItemKey, Kind, Role};
use kakehashi_core::language::Language;
use kakehashi_words::{explore as words, kinds, shell};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::components::edition_bar::{EditionLink, ModelNotice, SourceFoot, WordingBar};
use crate::components::filter::{StatementFilter, narrowing};
use crate::components::loaded::when_loaded;
use crate::components::marks::{Id, ProvenanceWord, Text};
use crate::components::page_head::{Figures, ItemHead};
use crate::components::statement_list::{HowToLoad, StatementSections};
use crate::components::wording::OfficialText;
use crate::pages::missing::Missing;
use crate::place::{anchor, link, use_language};

/// The page of one role.
#[component]
pub(crate) fn RolePage(key: ItemKey) -> impl IntoView {
    let wanted = StoredValue::new(key.clone());
    when_loaded(key.edition, move |edition| {
        let key = wanted.get_value();
        match edition.role(&key.id).cloned() {
            Some(role) => view! { <Loaded edition role /> }.into_any(),
            None => view! { <Missing what=shell::missing_item(use_language(), &key) /> }.into_any(),
        }
    })
}

#[component]
fn Loaded(edition: Arc<LoadedEdition>, role: Role) -> impl IntoView {
    let language = use_language();
    let pack = Arc::clone(edition.pack());
    let counts: Vec<(Kind, usize)> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, edition.statements_of(&role, kind).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    let figures =
        counts.iter().map(|(kind, n)| (kinds::many(language, *kind).to_owned(), n.to_string())).collect();
    let kinds_there: Vec<Kind> = counts.iter().map(|(kind, _)| *kind).collect();
    let category = role.category.as_deref().and_then(|id| edition.category(id));
    let eyebrow = view! {
        <EditionLink edition=Arc::clone(&edition) />
        {category.map(|category| view! { "› " <Text text=category.title.clone() /> " " })}
        <Id id=role.id.clone() />
        " "
        <ProvenanceWord provenance=role.provenance />
    };
    let official = role.official.clone().filter(|official| !official.text.is_empty());
    let official = official.map(|official| {
        view! { <OfficialText text=official.text attribution=pack.edition.attribution.clone() /> }
    });
    let filter = (!kinds_there.is_empty())
        .then(|| view! { <StatementFilter kinds=kinds_there.clone() levels=pack.levels.len() /> });
    view! {
        <article class="page with-rail role-page">
            <aside class="rail">
                <details class="drawer">
                    <summary>{words::local_contents(language)}</summary>
                    <div class="rail-body">
                        <Contents kinds=counts />
                        {filter}
                        <Neighbors edition=Arc::clone(&edition) id=role.id.clone() />
                    </div>
                </details>
            </aside>
            <div class="reading">
                <ItemHead eyebrow=eyebrow.into_any() title=role.title.clone() summary=role.summary.clone() />
                <OtherTitleList role=role.clone() />
                <Figures figures />
                <div class="cluster buttons">
                    <button class="secondary" type="button" on:click=move |_| page::print()>{shell::print(language)}</button>
                    <CopyLink />
                </div>
                <WordingBar edition=Arc::clone(&edition) />
                {official}
                <ModelNotice edition=Arc::clone(&edition) />
                <HowToLoad edition=Arc::clone(&edition) />
                <StatementSections edition=Arc::clone(&edition) links=role.statements.clone() narrowing=narrowing() />
                <Facts role=role.clone() />
                <SourceFoot edition source=role.source.clone() />
            </div>
        </article>
    }
}

#[component]
fn Contents(kinds: Vec<(Kind, usize)>) -> impl IntoView {
    let language = use_language();
    let rows: Vec<_> = kinds
        .into_iter()
        .map(|(kind, count)| {
            view! {
                <li>
                    <a href=anchor(kind.word())>{kinds::many(language, kind)} " " <span class="count">{count}</span></a>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <nav class="local-contents" aria-label=words::local_contents(language)>
                <ul>{rows}</ul>
            </nav>
        }
    })
}

/// The roles before and after this one.
#[component]
fn Neighbors(edition: Arc<LoadedEdition>, id: String) -> impl IntoView {
    let language = use_language();
    let roles = &edition.pack().roles;
    let at = roles.iter().position(|role| role.id == id);
    let neighbor = |role: Option<&Role>, label: &'static str| {
        role.map(|role| {
            view! {
                <li>
                    <span class="hint">{label}</span>
                    " "
                    <a href=link(Page::Role(edition.key().item(&role.id)))>
                        <Text text=role.title.clone() />
                    </a>
                </li>
            }
        })
    };
    let previous = at.and_then(|at| at.checked_sub(1)).and_then(|at| roles.get(at));
    let next = at.and_then(|at| roles.get(at + 1));
    view! {
        <ul class="neighbors" role="list">
            {neighbor(previous, words::previous_role(language))} {neighbor(next, words::next_role(language))}
        </ul>
    }
}

/// Copies the address of the view.
#[component]
fn CopyLink() -> impl IntoView {
    let language = use_language();
    let copied = RwSignal::new(false);
    let copy = move |_| spawn_local(async move { copied.set(page::copy(&page::current_url()).await) });
    page::can_copy().then(|| {
        view! {
            <button class="secondary" type="button" on:click=copy>
                {shell::copy_link(language)}
            </button>
            <span role="status">{move || copied.get().then(|| shell::copied(language))}</span>
        }
    })
}

/// Other titles in both languages, one line each.
#[component]
fn OtherTitleList(role: Role) -> impl IntoView {
    let language = use_language();
    let titles = |of: Language| {
        let list: Vec<_> =
            role.other_titles.get(of).iter().map(|title| view! { <li>{title.clone()}</li> }).collect();
        (!list.is_empty())
            .then(|| view! { <ul role="list" lang=(of != language).then(|| of.tag())>{list}</ul> })
    };
    (!role.other_titles.is_empty()).then(|| {
        view! {
            <section class="other-titles" aria-labelledby="other-titles">
                <h2 id="other-titles">{words::other_titles(language)}</h2>
                {titles(language)}
                {titles(language.other())}
            </section>
        }
    })
}

/// Deliverables and references.
#[component]
fn Facts(role: Role) -> impl IntoView {
    let language = use_language();
    let deliverables: Vec<_> =
        role.deliverables.iter().map(|title| view! { <li><Text text=title.clone() /></li> }).collect();
    let deliverables = (!deliverables.is_empty()).then(|| {
        view! {
            <section aria-labelledby="deliverables">
                <h2 id="deliverables">{words::deliverables(language)}</h2>
                <ul>{deliverables}</ul>
            </section>
        }
    });
    let references: Vec<_> = role
        .references
        .iter()
        .map(|reference| {
            view! {
                <tr>
                    <td>{reference.scheme.clone()}</td>
                    <td class="id">{reference.value.clone()}</td>
                    <td lang="en">{reference.title.clone()}</td>
                    <td class="number">{reference.level}</td>
                    <td>
                        <ProvenanceWord provenance=reference.provenance />
                    </td>
                </tr>
            }
        })
        .collect();
    let references = (!references.is_empty()).then(|| {
        view! {
            <section aria-labelledby="references">
                <h2 id="references">{words::references(language)}</h2>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="references">
                    <table class="data">
                        <thead>
                            <tr>
                                <th scope="col">{words::reference_scheme(language)}</th>
                                <th scope="col">{words::reference_code(language)}</th>
                                <th scope="col">{words::reference_title(language)}</th>
                                <th scope="col" class="number">{kinds::level(language)}</th>
                                <th scope="col">{shell::source(language)}</th>
                            </tr>
                        </thead>
                        <tbody>{references}</tbody>
                    </table>
                </div>
            </section>
        }
    });
    view! {
        {deliverables}
        {references}
    }
}
