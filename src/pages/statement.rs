//! One statement: every role and competency area that has it, by edition.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::{ItemKey, Role, Statement};
use kakehashi_words::{explore as words, kinds, shell};
use leptos::prelude::*;

use crate::components::edition_bar::{EditionLink, ModelNotice, SourceFoot, WordingBar};
use crate::components::loaded::when_loaded;
use crate::components::marks::{Id, KindMark, ProvenanceWord, Text};
use crate::components::page_head::name_document;
use crate::components::role_list::RoleLinks;
use crate::components::statement_list::StatementText;
use crate::library::use_library;
use crate::pages::missing::Missing;
use crate::place::{link, use_language};

/// The page of one statement.
#[component]
pub(crate) fn StatementPage(key: ItemKey) -> impl IntoView {
    let wanted = StoredValue::new(key.clone());
    when_loaded(key.edition, move |edition| {
        let key = wanted.get_value();
        match edition.statement(&key.id).cloned() {
            Some(statement) => view! { <Loaded edition statement /> }.into_any(),
            None => view! { <Missing what=shell::missing_item(use_language(), &key) /> }.into_any(),
        }
    })
}

#[component]
fn Loaded(edition: Arc<LoadedEdition>, statement: Statement) -> impl IntoView {
    let language = use_language();
    let title = words::statement_title(language, kinds::one(language, statement.kind), &statement.id);
    name_document(language, &title);
    let unworded = statement.gloss.is_empty() && statement.official.is_none();
    let how = unworded.then(|| {
        view! {
            <div class="notice" data-tone="info">
                <p>{words::no_glosses_yet(language)}</p>
                <p>
                    <a href=link(Page::Data)>{words::to_data(language)}</a>
                </p>
            </div>
        }
    });
    view! {
        <article class="page">
            <header class="page-head">
                <p class="eyebrow">
                    <EditionLink edition=Arc::clone(&edition) />
                    <Id id=statement.id.clone() />
                    " "
                    <ProvenanceWord provenance=statement.provenance />
                </p>
                <h1>
                    <KindMark kind=statement.kind />
                    " "
                    {title}
                </h1>
                <p class="lead">
                    <StatementText statement=statement.clone() />
                </p>
            </header>
            <WordingBar edition=Arc::clone(&edition) />
            <ModelNotice edition=Arc::clone(&edition) />
            {how}
            <UsedBy edition=Arc::clone(&edition) statement />
            <SourceFoot edition source=None />
        </article>
    }
}

#[component]
fn UsedBy(edition: Arc<LoadedEdition>, statement: Statement) -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let key = edition.key().item(&statement.id);
    let framework = key.edition.framework.clone();
    Effect::new(move |_| {
        for entry in library.entries() {
            if entry.key.framework == framework {
                library.request(&entry.key);
            }
        }
    });
    view! {
        <section aria-labelledby="used-by">
            <h2 id="used-by">{words::used_by(language)}</h2>
            <p class="hint">{words::used_by_lead(language)}</p>
            {move || {
                provide_context(language);
                let catalog = library.catalog.get();
                let editions: Vec<_> = catalog.statement_editions(&key).cloned().collect();
                editions
                    .into_iter()
                    .map(|of| view! { <InEdition of id=key.id.clone() here=statement.clone() /> })
                    .collect::<Vec<_>>()
            }}
        </section>
    }
}

/// The roles and competency areas with the statement in one edition.
#[component]
fn InEdition(of: Arc<LoadedEdition>, id: String, here: Statement) -> impl IntoView {
    let language = use_language();
    let roles: Vec<&Role> = of.roles_with(&id).collect();
    let areas: Vec<_> = of
        .areas_with(&id)
        .map(|area| {
            view! {
                <li>
                    <a href=link(Page::Area(of.key().item(&area.id)))>
                        <Text text=area.title.clone() />
                    </a>
                    " "
                    <Id id=area.id.clone() />
                </li>
            }
        })
        .collect();
    let wording = of.statement(&id).filter(|other| other.fingerprint != here.fingerprint);
    let differs = wording.is_some().then(|| view! { <span class="tag">{words::other_text(language)}</span> });
    let count = roles.len();
    let list = if roles.is_empty() {
        view! { <p>{words::in_no_role(language)}</p> }.into_any()
    } else {
        view! { <RoleLinks edition=&of roles /> }.into_any()
    };
    let areas = (!areas.is_empty()).then(|| {
        view! {
            <h4>{words::in_areas(language)}</h4>
            <ul class="used-by">{areas}</ul>
        }
    });
    view! {
        <h3>
            <EditionLink edition=Arc::clone(&of) />
            " "
            <span class="count">{count}</span>
            " "
            {differs}
        </h3>
        {list}
        {areas}
    }
}
