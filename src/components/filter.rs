//! Narrowing a list: the state is in the query, so that a reload shows the same.

use kakehashi_core::framework::Kind;
use kakehashi_core::narrow::Narrowing;
use kakehashi_words::{explore as words, kinds};
use leptos::prelude::*;

use crate::browser::page;
use crate::place::{use_language, use_place};

/// The narrowing that the address names.
pub(crate) fn narrowing() -> Memo<Narrowing> {
    let place = use_place();
    let (kinds, level, text) = (place.value("kind"), place.value("level"), place.value("filter"));
    Memo::new(move |_| {
        let kinds = kinds.with(|list| list.split(',').filter_map(Kind::from_word).collect());
        Narrowing::new(kinds, level.with(|level| level.parse().ok()), &text.get(), page::nfkc)
    })
}

/// Chips for kinds, a list of levels, a field for words.
#[component]
pub(crate) fn StatementFilter(
    /// The kinds that occur in the list.
    kinds: Vec<Kind>,
    /// How many levels the framework has.
    levels: usize,
) -> impl IntoView {
    let language = use_language();
    let place = use_place();
    let chosen = place.value("kind");
    let level = place.value("level");
    let set = StoredValue::new_local(place.query_setter());
    let toggle = move |kind: Kind| {
        let mut list: Vec<Kind> =
            chosen.with_untracked(|list| list.split(',').filter_map(Kind::from_word).collect());
        if list.contains(&kind) {
            list.retain(|k| *k != kind);
        } else {
            list.push(kind);
        }
        let value = list.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(",");
        set.with_value(|set| set(&[("kind", value)]));
    };
    let chips: Vec<_> = kinds
        .into_iter()
        .map(|kind| {
            let checked = move || chosen.with(|list| list.split(',').any(|word| word == kind.word()));
            view! {
                <label class="chip">
                    <input type="checkbox" prop:checked=checked on:change=move |_| toggle(kind) />
                    {kinds::many(language, kind)}
                </label>
            }
        })
        .collect();
    let level_field = (levels > 0).then(|| {
        let options: Vec<_> = (1..=levels)
            .map(|number| {
                let value = number.to_string();
                let selected = { let value = value.clone(); move || level.get() == value };
                view! {
                    <option value=value prop:selected=selected>{kinds::level_number(language, number)}</option>
                }
            })
            .collect();
        view! {
            <label class="field">
                {words::up_to_level(language)}
                <select on:change=move |event| set.with_value(|set| set(&[("level", event_target_value(&event))]))>
                    <option value="" prop:selected=move || level.with(String::is_empty)>{words::all_levels(language)}</option>
                    {options}
                </select>
            </label>
        }
    });
    view! {
        <fieldset class="filter">
            <legend>{words::filter(language)}</legend>
            <div class="cluster" role="group" aria-label=words::kinds(language)>{chips}</div>
            {level_field}
            <TextFilter label=words::filter_text(language) />
        </fieldset>
    }
}

/// A field whose words are kept in the query as `filter`.
#[component]
pub(crate) fn TextFilter(label: &'static str) -> impl IntoView {
    let place = use_place();
    let text = place.value("filter");
    let set = place.query_setter();
    view! {
        <label class="field">
            {label}
            <input type="search" autocomplete="off" spellcheck="false" prop:value=text
                on:input=move |event| set(&[("filter", event_target_value(&event))])
            />
        </label>
    }
}
