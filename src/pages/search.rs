//! Search over everything loaded, with filters; the state is in the query.

use kakehashi_core::catalog::CatalogueEntry;
use kakehashi_core::framework::Kind;
use kakehashi_core::search::{Filter, Group, GroupResults};
use kakehashi_words::{kinds, search as words};
use leptos::prelude::*;

use crate::components::marks::{FrameworkMark, Text};
use crate::components::notice::Notice;
use crate::components::page_head::PageHead;
use crate::components::result::{HitText, group_name, hit_link};
use crate::components::search_dialog::PAGE_SEARCH;
use crate::library::{Progress, use_library};
use crate::place::{use_language, use_place};

/// How many hits of a group are shown at first, and with every "more".
const STEP: usize = 20;

/// The search page.
#[component]
pub(crate) fn Search() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let place = use_place();
    let query = place.value("q");
    let set = StoredValue::new_local(place.query_setter());
    let limit = RwSignal::new(STEP);
    Effect::new(move |_| library.request_search());
    let filter = filter();
    let results =
        Memo::new(move |_| query.with(|query| library.search(query, &filter.get(), language, limit.get())));
    let status = move || {
        let count = results.with(|results| results.total);
        match library.search_progress() {
            _ if query.with(|query| query.trim().is_empty()) => words::empty(language).to_owned(),
            Progress::Waiting => words::loading(language).to_owned(),
            // The notice below says why.
            Progress::Failed if count == 0 => String::new(),
            _ if count == 0 => query.with(|query| words::nothing(language, query.trim())),
            _ if count == 1 => words::one_found(language).to_owned(),
            _ => words::found(language, count),
        }
    };
    view! {
        <div class="page with-rail">
            <aside class="rail">
                <details class="drawer">
                    <summary>{words::filters(language)}</summary>
                    <div class="rail-body">
                        <Filters />
                    </div>
                </details>
            </aside>
            <div class="reading">
                <PageHead title=words::title(language) lead=words::lead(language) />
                <div class="search-box" role="search">
                    <label for=PAGE_SEARCH>{words::label(language)}</label>
                    <input id=PAGE_SEARCH type="search" autocomplete="off" spellcheck="false" autocapitalize="off"
                        aria-describedby="search-hint" prop:value=query
                        on:input=move |event| { limit.set(STEP); set.with_value(|set| set(&[("q", event_target_value(&event))])); }
                    />
                    <p class="hint" id="search-hint">{words::hint(language)}</p>
                </div>
                <p class="search-status" role="status">{status}</p>
                {move || (library.search_progress() == Progress::Failed)
                    .then(|| view! { <Notice tone="warning"><p>{words::partial(language)}</p></Notice> })}
                <div class="search-results">
                    {move || {
                        provide_context(language);
                        let groups = results.get().groups;
                        groups.into_iter().map(|group| view! { <GroupSection group limit /> }).collect::<Vec<_>>()
                    }}
                </div>
            </div>
        </div>
    }
}

#[component]
fn GroupSection(group: GroupResults, limit: RwSignal<usize>) -> impl IntoView {
    let language = use_language();
    let catalog = use_library().catalog.get_untracked();
    let id = format!("group-{}", group.group.word());
    let rest = group.total - group.hits.len();
    let hits: Vec<_> = group
        .hits
        .into_iter()
        .map(|hit| {
            let href = hit_link(&hit);
            view! {
                <li class="result">
                    <a href=href>
                        <HitText hit catalog=catalog.clone() />
                    </a>
                </li>
            }
        })
        .collect();
    let more = (rest > 0).then(|| {
        view! {
            <button class="secondary" type="button" on:click=move |_| limit.update(|limit| *limit += STEP)>
                {words::show_more(language, rest.min(STEP))}
            </button>
        }
    });
    view! {
        <section class="result-group" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{group_name(language, group.group)} " " <span class="count">{group.total}</span></h2>
            <ol>{hits}</ol>
            {more}
        </section>
    }
}

/// The values of a list in the query, separated by commas.
fn listed(name: &'static str) -> Memo<Vec<String>> {
    let value = use_place().value(name);
    Memo::new(move |_| {
        value.with(|list| list.split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect())
    })
}

/// The filter that the address names.
fn filter() -> Memo<Filter> {
    let library = use_library();
    let (frameworks, groups, kinds, level) =
        (listed("framework"), listed("in"), listed("kind"), use_place().value("level"));
    let editions = use_place().value("editions");
    Memo::new(move |_| Filter {
        frameworks: frameworks.get(),
        editions: if editions.with(|word| word == "all") {
            library.entries().into_iter().map(|entry| entry.key).collect()
        } else {
            Vec::new()
        },
        groups: groups.with(|list| list.iter().filter_map(|word| Group::from_word(word)).collect()),
        kinds: kinds.with(|list| list.iter().filter_map(|word| Kind::from_word(word)).collect()),
        level: level.with(|level| level.parse().ok()),
    })
}

/// A check box that adds a word to a list in the query.
#[component]
fn Chip(list: &'static str, word: String, children: Children) -> impl IntoView {
    let chosen = listed(list);
    let set = use_place().query_setter();
    let is_chosen = {
        let word = word.clone();
        move || chosen.with(|list| list.contains(&word))
    };
    let toggle = move |_| {
        let mut words = chosen.get_untracked();
        if words.contains(&word) {
            words.retain(|other| *other != word);
        } else {
            words.push(word.clone());
        }
        set(&[(list, words.join(","))]);
    };
    view! {
        <label class="chip">
            <input type="checkbox" prop:checked=is_chosen on:change=toggle />
            {children()}
        </label>
    }
}

#[component]
fn Filters() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let level = use_place().value("level");
    let set = use_place().query_setter();
    let frameworks = move || {
        provide_context(language);
        let mut seen: Vec<CatalogueEntry> = Vec::new();
        for entry in library.entries() {
            if !seen.iter().any(|known| known.framework.id == entry.framework.id) {
                seen.push(entry);
            }
        }
        seen.into_iter()
            .map(|entry| {
                view! {
                    <Chip list="framework" word=entry.framework.id.clone()>
                        <FrameworkMark mark=entry.framework.mark.clone() />
                        " "
                        <Text text=entry.framework.short_name.clone() />
                    </Chip>
                }
            })
            .collect::<Vec<_>>()
    };
    let groups: Vec<_> = Group::ALL
        .into_iter()
        .map(|group| view! { <Chip list="in" word=group.word().to_owned()>{group_name(language, group)}</Chip> })
        .collect();
    let kinds_chips: Vec<_> = [Kind::Task, Kind::Knowledge, Kind::Skill]
        .into_iter()
        .map(|kind| view! { <Chip list="kind" word=kind.word().to_owned()>{kinds::many(language, kind)}</Chip> })
        .collect();
    let levels: Vec<_> = (1..=6)
        .map(|number: u8| {
            let value = number.to_string();
            let selected = { let value = value.clone(); move || level.get() == value };
            view! { <option value=value prop:selected=selected>{kinds::level_number(language, number)}</option> }
        })
        .collect();
    view! {
        <fieldset class="filter">
            <legend>{words::frameworks(language)}</legend>
            {frameworks}
            <Chip list="editions" word="all".to_owned()>{words::older_editions(language)}</Chip>
        </fieldset>
        <fieldset class="filter">
            <legend>{words::what(language)}</legend>
            {groups}
        </fieldset>
        <fieldset class="filter">
            <legend>{words::kinds(language)}</legend>
            {kinds_chips}
        </fieldset>
        <label class="field">
            {words::level(language)}
            <select on:change=move |event| set(&[("level", event_target_value(&event))])>
                <option value="" prop:selected=move || level.with(String::is_empty)>{words::any_level(language)}</option>
                {levels}
            </select>
        </label>
    }
}
