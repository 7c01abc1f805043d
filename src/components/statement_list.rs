//! Statements grouped by kind, one line each.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::{Kind, RoleStatement, Statement};
use kakehashi_core::narrow::Narrowing;
use kakehashi_words::{explore as words, kinds};
use leptos::prelude::*;

use crate::browser::page;
use crate::components::marks::{KindMark, LevelDots, other_tag};
use crate::components::wording::is_japanese;
use crate::place::{link, use_language};
use crate::preferences::Preferences;

/// Sections of statements, one for each kind that occurs and that the narrowing keeps.
#[component]
pub(crate) fn StatementSections(
    /// The edition of the statements.
    edition: Arc<LoadedEdition>,
    /// The links to the statements, in their order.
    links: Vec<RoleStatement>,
    /// What to show.
    narrowing: Memo<Narrowing>,
) -> impl IntoView {
    let language = use_language();
    move || {
        provide_context(language);
        let narrowing = narrowing.get();
        let mut any = false;
        let sections: Vec<_> = Kind::ALL
            .into_iter()
            .filter_map(|kind| {
                let of_kind: Vec<(&Statement, &RoleStatement)> = links
                    .iter()
                    .filter_map(|link| Some((edition.statement(&link.id)?, link)))
                    .filter(|(statement, _)| statement.kind == kind)
                    .collect();
                let kept: Vec<_> = of_kind
                    .iter()
                    .filter(|(statement, link)| narrowing.keeps(statement, link.level_from, page::nfkc))
                    .map(|(statement, link)| view! { <Row edition=&edition statement link /> })
                    .collect();
                any |= !kept.is_empty();
                let count = if kept.len() == of_kind.len() {
                    kept.len().to_string()
                } else {
                    words::shown(language, kept.len(), of_kind.len())
                };
                (!kept.is_empty()).then(|| {
                    view! {
                        <section class="statements" aria-labelledby=kind.word()>
                            <h2 id=kind.word()>
                                <KindMark kind />
                                " "
                                {kinds::many(language, kind)}
                                " "
                                <span class="count">{count}</span>
                            </h2>
                            <ul class="statement-list" role="list">{kept}</ul>
                        </section>
                    }
                })
            })
            .collect();
        let nothing = (!any && !links.is_empty())
            .then(|| view! { <p class="empty" role="status">{words::nothing_left(language)}</p> });
        view! {
            {sections}
            {nothing}
        }
    }
}

#[component]
fn Row<'a>(
    edition: &'a Arc<LoadedEdition>,
    statement: &'a Statement,
    link: &'a RoleStatement,
) -> impl IntoView + use<> {
    let key = edition.key().item(&statement.id);
    let levels = edition.inventory().levels;
    let dots = link.level_from.map(|from| view! { <LevelDots from levels /> });
    view! {
        <li class="statement">
            <a class="id" href=crate::place::link(Page::Statement(key))>{statement.id.clone()}</a>
            <StatementText statement=statement.clone() />
            {dots}
        </li>
    }
}

/// A statement in our words, the publisher's, or both.
#[component]
pub(crate) fn StatementText(statement: Statement) -> impl IntoView {
    let language = use_language();
    let show_official = expect_context::<Preferences>().official;
    move || {
        let (gloss, gloss_in) = statement.gloss.best(language);
        let official = statement.official.as_deref().filter(|_| show_official.get());
        let gloss_view = (!gloss.is_empty()).then(|| {
            view! { <span class="gloss" lang=other_tag(gloss_in, language)>{gloss.to_owned()}</span> }
        });
        let official_view = official.map(|text| {
            let tag = if is_japanese(text) { "ja" } else { "en" };
            let class = if gloss.is_empty() { "gloss is-official" } else { "official" };
            view! { <span class=class lang=tag>{text.to_owned()}</span> }
        });
        let missing = (gloss.is_empty() && official.is_none())
            .then(|| view! { <span class="missing-gloss">{words::no_gloss(language)}</span> });
        view! {
            {gloss_view}
            {official_view}
            {missing}
        }
    }
}

/// Says how to load the official wording where an edition has no statements or no glosses yet.
#[component]
pub(crate) fn HowToLoad(edition: Arc<LoadedEdition>) -> impl IntoView {
    let language = use_language();
    let pack = edition.pack();
    let text = if pack.statements.is_empty() {
        Some(words::no_statements_yet(language))
    } else if edition.inventory().official == 0 && pack.statements.iter().all(|s| s.gloss.is_empty()) {
        Some(words::no_glosses_yet(language))
    } else {
        None
    };
    text.map(|text| {
        view! {
            <div class="notice" data-tone="info">
                <p>{text}</p>
                <p>
                    <a href=link(Page::Data)>{words::to_data(language)}</a>
                </p>
            </div>
        }
    })
}
