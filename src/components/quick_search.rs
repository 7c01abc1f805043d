//! Search while typing: a combobox whose list shows the best hits of each group.

use kakehashi_core::address::Page;
use kakehashi_core::search::{Filter, Hit};
use kakehashi_words::search as words;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::page;
use crate::components::result::{HitText, group_name, hit_link};
use crate::library::{Progress, use_library};
use crate::place::{link, use_language, use_place};

/// How many hits of a group are shown while typing.
const SHOWN: usize = 6;

/// The combobox.
#[component]
pub(crate) fn QuickSearch(
    /// The id of its input.
    id: &'static str,
    /// Called when a hit was opened.
    #[prop(into)]
    done: Callback<()>,
    /// Whether Esc is done with searching, instead of emptying the field.
    #[prop(optional)]
    closes: bool,
) -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let open = use_place().opener();
    let wanted = RwSignal::new(false);
    Effect::new(move |_| {
        if wanted.get() {
            library.request_search();
        }
    });
    let results =
        Memo::new(move |_| query.with(|query| library.search(query, &Filter::default(), language, SHOWN)));
    let links = Memo::new(move |_| {
        results.with(|results| {
            results.groups.iter().flat_map(|g| g.hits.iter().map(hit_link)).collect::<Vec<_>>()
        })
    });
    let option_id = move |at: usize| format!("{id}-option-{at}");
    let all = StoredValue::new(link(Page::Search));
    let go = move || {
        let hit = links.with_untracked(|links| links.get(active.get_untracked()).cloned());
        let typed = query.get_untracked();
        let href = match hit {
            Some(href) => href,
            None if typed.trim().is_empty() => return,
            None => {
                let query = kakehashi_core::address::write_query([("q", typed.as_str())]);
                all.with_value(|all| format!("{all}?{query}"))
            }
        };
        open(&href);
        done.run(());
    };
    let keys = move |event: KeyboardEvent| {
        let last = links.with_untracked(Vec::len).saturating_sub(1);
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => active.update(|at| *at = if *at >= last { 0 } else { *at + 1 }),
            "ArrowUp" => active.update(|at| *at = if *at == 0 { last } else { *at - 1 }),
            "Enter" => go(),
            "Escape" if closes => done.run(()),
            _ => return,
        }
        event.prevent_default();
        page::reveal(&option_id(active.get_untracked()));
    };
    let has_results = move || links.with(|links| !links.is_empty());
    let is_typed = move || query.with(|query| !query.trim().is_empty());
    let status = move || {
        let count = results.with(|results| results.total);
        match library.search_progress() {
            _ if !is_typed() => String::new(),
            Progress::Waiting => words::loading(language).to_owned(),
            Progress::Failed if count == 0 => words::partial(language).to_owned(),
            _ if count == 1 => words::one_found(language).to_owned(),
            _ if count > 0 => words::found(language, count),
            _ => query.with(|query| words::nothing(language, query.trim())),
        }
    };
    view! {
        <div class="search-box">
            <label for=id>{words::label(language)}</label>
            <input id=id type="search" role="combobox" autocomplete="off" spellcheck="false" autocapitalize="off"
                aria-autocomplete="list" aria-controls=format!("{id}-list") aria-expanded=move || has_results().to_string()
                aria-activedescendant=move || has_results().then(|| option_id(active.get()))
                aria-describedby=format!("{id}-hint")
                prop:value=query
                on:focus=move |_| wanted.set(true)
                on:input=move |event| { wanted.set(true); active.set(0); query.set(event_target_value(&event)); }
                on:keydown=keys
            />
            <p class="hint" id=format!("{id}-hint")>{words::hint(language)}</p>
            <p class="search-status" role="status">{status}</p>
            <div class="search-results" id=format!("{id}-list") role="listbox" aria-label=words::title(language)
                hidden=move || !has_results()
            >
                {move || {
                    provide_context(language);
                    let mut at = 0;
                    let groups = results.get().groups;
                    groups.into_iter().map(|group| {
                        let first = at;
                        at += group.hits.len();
                        view! {
                            <div class="result-group" role="group" aria-label=group_name(language, group.group)>
                                <p class="result-group-name" aria-hidden="true">
                                    {group_name(language, group.group)} " " <span class="count">{group.total}</span>
                                </p>
                                <Options hits=group.hits first option_id active done />
                            </div>
                        }
                    }).collect::<Vec<_>>()
                }}
            </div>
            <p class="search-all" hidden=move || !is_typed()>
                <a on:click=move |_| done.run(()) href=move || {
                    let typed = query.get();
                    let query = kakehashi_core::address::write_query([("q", typed.as_str())]);
                    all.with_value(|all| format!("{all}?{query}"))
                }>{words::all_results(language)}</a>
                " "
                <span class="hint">{words::keys(language)}</span>
            </p>
        </div>
    }
}

#[component]
fn Options(
    hits: Vec<Hit>,
    first: usize,
    option_id: impl Fn(usize) -> String + Copy + Send + 'static,
    active: RwSignal<usize>,
    done: Callback<()>,
) -> impl IntoView {
    let catalog = use_library().catalog.get_untracked();
    hits.into_iter()
        .enumerate()
        .map(|(offset, hit)| {
            let at = first + offset;
            let href = hit_link(&hit);
            view! {
                <a class="result" role="option" id=option_id(at) href=href tabindex="-1"
                    aria-selected=move || (active.get() == at).to_string()
                    on:click=move |_| done.run(())
                >
                    <HitText hit catalog=catalog.clone() />
                </a>
            }
        })
        .collect::<Vec<_>>()
}
