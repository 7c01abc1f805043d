//! One search hit: its marks, title and the part that matched.

use kakehashi_core::address::Page;
use kakehashi_core::catalog::Catalog;
use kakehashi_core::search::{Field, Group, Hit, Snippet};
use kakehashi_words::{kinds, search as words};
use leptos::prelude::*;

use crate::components::marks::{FrameworkMark, KindMark, Text, other_tag};
use crate::place::{link, use_language};

/// Where a hit leads.
pub(crate) fn hit_link(hit: &Hit) -> String {
    let page = match hit.group {
        Group::Role => Page::Role(hit.key.clone()),
        Group::Statement => Page::Statement(hit.key.clone()),
        Group::Area => Page::Area(hit.key.clone()),
        Group::Category | Group::Framework => Page::Framework(hit.key.edition.clone()),
    };
    let href = link(page);
    if hit.group == Group::Category { format!("{href}#category-{}", hit.key.id) } else { href }
}

/// The heading of a group.
pub(crate) fn group_name(language: kakehashi_core::language::Language, group: Group) -> &'static str {
    match group {
        Group::Role => words::roles(language),
        Group::Statement => words::statements(language),
        Group::Area => words::areas(language),
        Group::Category => words::categories(language),
        Group::Framework => words::frameworks_group(language),
    }
}

/// A text with the matched parts marked.
#[component]
pub(crate) fn Marked(snippet: Snippet) -> impl IntoView {
    let language = use_language();
    let mut at = 0;
    let mut parts = Vec::new();
    for mark in &snippet.marks {
        if let (Some(before), Some(inside)) =
            (snippet.text.get(at..mark.start), snippet.text.get(mark.clone()))
        {
            parts.push(view! { {before.to_owned()} <mark>{inside.to_owned()}</mark> });
            at = mark.end;
        }
    }
    let rest = snippet.text.get(at..).unwrap_or_default().to_owned();
    view! {
        <span lang=other_tag(snippet.language, language)>{parts} {rest}</span>
    }
}

/// The inside of a hit, without the link around it.
#[component]
pub(crate) fn HitText(hit: Hit, catalog: Catalog) -> impl IntoView {
    let language = use_language();
    let edition = catalog.edition(&hit.key.edition).cloned();
    let mark = edition.as_ref().map(|edition| edition.pack().framework.mark.clone()).unwrap_or_default();
    let title = edition.as_ref().and_then(|edition| match hit.group {
        Group::Role => edition.role(&hit.key.id).map(|role| role.title.clone()),
        Group::Area => edition.area(&hit.key.id).map(|area| area.title.clone()),
        Group::Category => edition.category(&hit.key.id).map(|category| category.title.clone()),
        Group::Framework => Some(edition.pack().framework.name.clone()),
        Group::Statement => None,
    });
    let in_title = hit.field == Field::Title && title.is_some();
    let field = match hit.field {
        Field::OtherTitle => words::matched_other_title(language),
        Field::Summary => words::matched_summary(language),
        Field::Gloss => words::matched_gloss(language),
        Field::Official => words::matched_official(language),
        Field::Id | Field::Title => "",
    };
    let shows_title_in_page_language = hit.snippet.language == language;
    let heading = match title {
        Some(_) if in_title && shows_title_in_page_language => {
            view! { <Marked snippet=hit.snippet.clone() /> }.into_any()
        }
        Some(title) => view! { <Text text=title /> }.into_any(),
        None => {
            let kind = hit.kind.map(|kind| view! { <KindMark kind /> " " {kinds::one(language, kind)} " " });
            view! { {kind} }.into_any()
        }
    };
    let context = (!(in_title && shows_title_in_page_language) && hit.field != Field::Id).then(|| {
        view! {
            <span class="result-context">
                {(!field.is_empty()).then(|| view! { <span class="tag">{field}</span> " " })}
                <Marked snippet=hit.snippet.clone() />
            </span>
        }
    });
    let older = (!hit.newest).then(|| view! { <span class="tag">{hit.key.edition.edition.clone()}</span> });
    view! {
        <FrameworkMark mark />
        " "
        <span class="result-title">{heading}</span>
        " "
        <span class="id">{hit.key.id.clone()}</span>
        {older}
        {context}
    }
}
