//! One competency area with its statements.

use std::sync::Arc;

use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::{CompetencyArea, ItemKey, Kind, RoleStatement};
use kakehashi_words::{explore as words, kinds, shell};
use leptos::prelude::*;

use crate::components::edition_bar::{EditionLink, SourceFoot, WordingBar};
use crate::components::filter::{StatementFilter, narrowing};
use crate::components::loaded::when_loaded;
use crate::components::marks::{Id, ProvenanceWord};
use crate::components::page_head::ItemHead;
use crate::components::statement_list::{HowToLoad, StatementSections};
use crate::components::wording::OfficialText;
use crate::pages::missing::Missing;
use crate::place::use_language;

/// The page of one competency area.
#[component]
pub(crate) fn AreaPage(key: ItemKey) -> impl IntoView {
    let wanted = StoredValue::new(key.clone());
    when_loaded(key.edition, move |edition| {
        let key = wanted.get_value();
        match edition.area(&key.id).cloned() {
            Some(area) => view! { <Loaded edition area /> }.into_any(),
            None => view! { <Missing what=shell::missing_item(use_language(), &key) /> }.into_any(),
        }
    })
}

#[component]
fn Loaded(edition: Arc<LoadedEdition>, area: CompetencyArea) -> impl IntoView {
    let language = use_language();
    let links: Vec<RoleStatement> = area.statements.iter().map(RoleStatement::new).collect();
    let there: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|kind| {
            area.statements.iter().any(|id| edition.statement(id).is_some_and(|s| s.kind == *kind))
        })
        .collect();
    let eyebrow = view! {
        <EditionLink edition=Arc::clone(&edition) />
        "› "
        {kinds::competency_area(language)}
        " "
        <Id id=area.id.clone() />
        " "
        <ProvenanceWord provenance=area.provenance />
    };
    let official = area.official.clone().filter(|official| !official.text.is_empty()).map(|official| {
        let attribution = edition.pack().edition.attribution.clone();
        view! { <OfficialText text=official.text attribution /> }
    });
    let statements = if links.is_empty() {
        view! { <p class="notice" data-tone="info">{words::no_area_links(language)}</p> }.into_any()
    } else {
        view! {
            <HowToLoad edition=Arc::clone(&edition) />
            <StatementFilter kinds=there levels=0 />
            <StatementSections edition=Arc::clone(&edition) links narrowing=narrowing() />
        }
        .into_any()
    };
    view! {
        <article class="page">
            <ItemHead eyebrow=eyebrow.into_any() title=area.title.clone() summary=area.summary.clone() />
            <WordingBar edition=Arc::clone(&edition) />
            {official}
            {statements}
            <SourceFoot edition source=None />
        </article>
    }
}
