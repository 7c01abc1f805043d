//! Frameworks at a glance: counts computed from the data, beside the deck of 2025.

use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::{Catalogue, CatalogueEntry};
use kakehashi_core::framework::Kind;
use kakehashi_words::{home as words, kinds};
use leptos::prelude::*;

use crate::components::marks::{FrameworkMark, Text};
use crate::place::{link, use_language};

/// The table of the newest edition of each framework.
#[component]
pub(crate) fn Glance(catalogue: Arc<Catalogue>) -> impl IntoView {
    let language = use_language();
    let rows: Vec<_> = catalogue.newest().map(|entry| view! { <GlanceRow entry=entry.clone() /> }).collect();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="at-a-glance">
            <table class="data at-a-glance">
                <caption>{words::at_a_glance_caption(language)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{kinds::framework(language)}</th>
                        <th scope="col">{words::publisher(language)}</th>
                        <th scope="col">{kinds::edition(language)}</th>
                        <th scope="col" class="number">{kinds::roles(language)}</th>
                        <th scope="col" class="number">{kinds::levels(language)}</th>
                        <th scope="col" class="number">{kinds::tasks(language)}</th>
                        <th scope="col" class="number">{kinds::knowledge_plural(language)}</th>
                        <th scope="col" class="number">{kinds::skills(language)}</th>
                        <th scope="col" class="number">{kinds::competency_areas(language)}</th>
                        <th scope="col">{words::deck(language)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="hint">{words::deck_note(language)}</p>
        <p class="hint">{words::not_held_note(language)}</p>
    }
}

#[component]
fn GlanceRow(entry: CatalogueEntry) -> impl IntoView {
    let language = use_language();
    let counted = entry.inventory;
    let none = || kinds::none(language).to_owned();
    let or_none = |count: usize| if count == 0 { none() } else { count.to_string() };
    let statements = counted.statements;
    let held = |kind: Kind| {
        if statements.total() == 0 {
            words::not_held(language).to_owned()
        } else {
            statements.get(kind).to_string()
        }
    };
    let deck = entry.deck_2025.map_or_else(
        || words::not_in_deck(language).to_owned(),
        |deck| {
            let levels =
                if deck.levels { words::deck_levels(language) } else { words::deck_no_levels(language) };
            format!("{} · {levels}", words::deck_roles(language, deck.roles, deck.year))
        },
    );
    view! {
        <tr data-edition=entry.key.to_string()>
            <th scope="row">
                <FrameworkMark mark=entry.framework.mark.clone() />
                " "
                <a href=link(Page::Framework(entry.key.clone()))>
                    <Text text=entry.framework.short_name.clone() />
                </a>
            </th>
            <td>
                <Text text=entry.framework.publisher.clone() />
            </td>
            <td>{entry.key.edition.clone()} " " <span class="date">"(" {entry.date.clone()} ")"</span></td>
            <td class="number">{counted.roles}</td>
            <td class="number">{or_none(counted.levels)}</td>
            <td class="number">{held(Kind::Task)}</td>
            <td class="number">{held(Kind::Knowledge)}</td>
            <td class="number">{held(Kind::Skill)}</td>
            <td class="number">{or_none(counted.competency_areas)}</td>
            <td>{deck}</td>
        </tr>
    }
}
