//! Which column of a table is what, and where the table goes.

use kakehashi_core::exchange::{TableChoice, TableQuestion};
use kakehashi_words::data as words;
use leptos::prelude::*;

use super::Desk;
use crate::library::use_library;
use crate::place::use_language;

/// The question about a table's columns, with the guess filled in.
#[component]
pub(super) fn Columns(question: TableQuestion) -> impl IntoView {
    let language = use_language();
    let desk = expect_context::<Desk>();
    let choice = RwSignal::new(question.guess.clone());
    let rows: Vec<_> = question
        .headings
        .iter()
        .enumerate()
        .map(|(at, heading)| {
            let heading = if heading.trim().is_empty() { words::column_number(language, at + 1) } else { heading.clone() };
            let sample: Vec<String> = question.rows.iter().filter_map(|row| row.get(at).cloned()).collect();
            let options: Vec<_> = question
                .meanings
                .iter()
                .map(|(word, name)| {
                    let selected = question.guess.columns.get(at).is_some_and(|guess| guess.as_ref() == Some(word));
                    view! { <option value=word.clone() selected=selected>{name.best(language).0.to_owned()}</option> }
                })
                .collect();
            view! {
                <tr>
                    <th scope="row">{heading.clone()}</th>
                    <td class="sample">{sample.join(" / ")}</td>
                    <td>
                        <select aria-label=format!("{}: {heading}", words::meaning(language))
                            on:change=move |event| {
                                let word = event_target_value(&event);
                                choice.update(|choice| set(choice, at, word));
                            }
                        >
                            <option value="">{words::not_used(language)}</option>
                            {options}
                        </select>
                    </td>
                </tr>
            }
        })
        .collect();
    view! {
        <section class="column-map" aria-labelledby="columns">
            <h3 id="columns">{words::columns_title(language)}</h3>
            <p>{words::columns_lead(language)}</p>
            <Target choice />
            {(question.guess.header_row == 0).then(|| view! { <FirstRow choice /> })}
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="columns">
                <table class="data">
                    <thead>
                        <tr>
                            <th scope="col">{words::column(language)}</th>
                            <th scope="col">{words::sample(language)}</th>
                            <th scope="col">{words::meaning(language)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <div class="buttons">
                <button class="primary" type="button" on:click=move |_| desk.read_again(Some(choice.get_untracked()))>
                    {words::continue_reading(language)}
                </button>
                <button class="secondary" type="button" on:click=move |_| desk.cancel()>{words::cancel(language)}</button>
            </div>
        </section>
    }
}

fn set(choice: &mut TableChoice, at: usize, word: String) {
    if let Some(place) = choice.columns.get_mut(at) {
        *place = Some(word).filter(|word| !word.is_empty());
    }
}

/// Lets the person say that the first row holds headings, where none was recognised.
#[component]
fn FirstRow(choice: RwSignal<TableChoice>) -> impl IntoView {
    let language = use_language();
    view! {
        <label class="chip">
            <input type="checkbox"
                on:change=move |event| {
                    let row = usize::from(event_target_checked(&event));
                    choice.update(|choice| choice.header_row = row);
                }
            />
            {words::first_row_is_headings(language)}
        </label>
    }
}

/// The edition that the table is taken for, or a framework of one's own.
#[component]
fn Target(choice: RwSignal<TableChoice>) -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let chosen = choice.with_untracked(|choice| choice.edition.clone());
    let options: Vec<_> = untrack(|| library.entries())
        .into_iter()
        .map(|entry| {
            let name = format!("{} {}", entry.framework.short_name.best(language).0, entry.key.edition);
            let selected = chosen.as_ref() == Some(&entry.key);
            view! { <option value=entry.key.to_string() selected=selected>{name}</option> }
        })
        .collect();
    let is_own = move || choice.with(|choice| choice.edition.is_none());
    view! {
        <div class="cluster">
            <label class="field">
                {words::target(language)}
                <select on:change=move |event| {
                    let key = event_target_value(&event).parse().ok();
                    choice.update(|choice| choice.edition = key);
                }>
                    {options}
                    <option value="" selected=chosen.is_none()>{words::target_own(language)}</option>
                </select>
            </label>
            <label class="field" hidden=move || !is_own()>
                {words::own_name(language)}
                <input type="text" prop:value=move || choice.with(|choice| choice.own_name.clone())
                    on:input=move |event| choice.update(|choice| choice.own_name = event_target_value(&event))
                />
            </label>
        </div>
    }
}
