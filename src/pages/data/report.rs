//! What a file holds, what differs and what was noticed; then the question whether to take it in.

use kakehashi_core::catalog::CatalogueEntry;
use kakehashi_core::exchange::{ImportReport, ReadFile, ReportLine};
use kakehashi_core::framework::Kind;
use kakehashi_words::{data as words, kinds};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Desk, Outcome, Stage};
use crate::browser::page;
use crate::browser::shelf::ShelfEntry;
use crate::components::page_head::Figures;
use crate::library::use_library;
use crate::place::use_language;

/// How many lines of a report, and ids of a line, are shown before "more".
const SHOWN: usize = 12;

/// The report with its two buttons.
#[component]
pub(super) fn ReportView(name: String, file: ReadFile) -> impl IntoView {
    let language = use_language();
    let desk = expect_context::<Desk>();
    let library = use_library();
    let (entry, report) = (file.entry.clone(), file.report.clone());
    let title = name.clone();
    let take_in = move |_| {
        let (file, name) = (file.clone(), name.clone());
        spawn_local(async move {
            let kept = ShelfEntry {
                entry: file.entry,
                file_name: name.clone(),
                taken_in: page::today(),
                report: serde_json::to_string(&file.report).unwrap_or_default(),
            };
            let stored = library.take_in(kept, &file.pack).await;
            let outcome = if stored.is_ok() { Outcome::TakenIn(name) } else { Outcome::NotKept(name) };
            desk.stage.set(Stage::Idle(Some(outcome)));
        });
    };
    view! {
        <section class="report" aria-labelledby="report">
            <h3 id="report" tabindex="-1">{words::report_title(language)}</h3>
            <p role="status">{words::report_lead(language, title)}</p>
            <Inventory entry />
            <div class="buttons">
                <button class="primary" type="button" on:click=take_in>{words::take_in(language)}</button>
                <button class="secondary" type="button" on:click=move |_| desk.stage.set(Stage::Idle(None))>
                    {words::discard(language)}
                </button>
            </div>
            <ReportLines report />
        </section>
    }
}

/// What is in an edition, counted.
#[component]
pub(super) fn Inventory(entry: CatalogueEntry) -> impl IntoView {
    let language = use_language();
    let counted = &entry.inventory;
    let by_kind = |counts: &kakehashi_core::framework::KindCounts| {
        let parts: Vec<String> = Kind::ALL
            .into_iter()
            .filter(|kind| counts.get(*kind) > 0)
            .map(|kind| format!("{} {}", kind.letter(), grouped(counts.get(kind))))
            .collect();
        parts.join(" / ")
    };
    let links = match by_kind(&counted.role_links) {
        parts if parts.is_empty() => "0".to_owned(),
        parts => format!("{} ({parts})", grouped(counted.role_links.total())),
    };
    let figures = [
        (kinds::framework(language), entry.framework.name.best(language).0.to_owned()),
        (kinds::edition(language), entry.key.edition.clone()),
        (kinds::categories(language), grouped(counted.categories)),
        (kinds::roles(language), grouped(counted.roles)),
        (kinds::tasks(language), grouped(counted.statements.task)),
        (kinds::knowledge_plural(language), grouped(counted.statements.knowledge)),
        (kinds::skills(language), grouped(counted.statements.skill)),
        (kinds::competency_areas(language), grouped(counted.competency_areas)),
        (words::role_links(language), links),
        (words::area_links(language), grouped(counted.area_links)),
        (words::in_no_role(language), grouped(counted.in_no_role)),
    ];
    let figures = figures.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    view! { <Figures figures /> }
}

/// A number with its thousands apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Differences and problems.
#[component]
pub(super) fn ReportLines(report: ImportReport) -> impl IntoView {
    let language = use_language();
    view! {
        <h4>{words::differences(language)}</h4>
        <Lines lines=report.differences nothing=words::no_differences(language) />
        <h4>{words::problems(language)}</h4>
        <Lines lines=report.problems nothing=words::no_problems(language) />
    }
}

#[component]
fn Lines(lines: Vec<ReportLine>, nothing: &'static str) -> impl IntoView {
    let language = use_language();
    if lines.is_empty() {
        return view! { <p class="empty">{nothing}</p> }.into_any();
    }
    let all = RwSignal::new(false);
    let total = lines.len();
    let shown = move || {
        provide_context(language);
        let limit = if all.get() { total } else { SHOWN };
        lines.iter().take(limit).cloned().map(|line| view! { <Line line /> }).collect::<Vec<_>>()
    };
    view! {
        <ul class="problem-list">{shown}</ul>
        <button class="quiet" type="button" hidden=move || all.get() || total <= SHOWN on:click=move |_| all.set(true)>
            {words::more(language, total.saturating_sub(SHOWN))}
        </button>
    }
    .into_any()
}

#[component]
fn Line(line: ReportLine) -> impl IntoView {
    let language = use_language();
    let severity = match line.severity.as_str() {
        "error" => words::severity_error(language),
        "warning" => words::severity_warning(language),
        _ => words::severity_note(language),
    };
    let place = line.place.best(language).0.to_owned();
    let place = (!place.is_empty()).then(|| view! { <span class="hint">{place} " "</span> });
    let rest = line.total.saturating_sub(SHOWN);
    let items = line.items.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    let items = (!items.is_empty()).then(|| {
        let rest = (rest > 0).then(|| format!(" … {}", words::more(language, rest)));
        view! { <p class="id">{items} {rest}</p> }
    });
    view! {
        <li class="problem" data-severity=line.severity.clone() data-code=line.code.clone()>
            <span class="tag">{severity}</span>
            " "
            {place}
            <span>{line.message.best(language).0.to_owned()}</span>
            {items}
        </li>
    }
}
