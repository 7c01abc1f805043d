//! Drop or choose a file, watch it being read, and see what came of it.

use kakehashi_core::exchange::{Refused, Reply};
use kakehashi_words::data as words;
use leptos::prelude::*;
use web_sys::DragEvent;

use super::{Desk, Outcome, Stage, columns::Columns, report::ReportView};
use crate::browser::files;
use crate::components::notice::Notice;
use crate::place::use_language;

/// The stage after a reply of the worker; none where the reply changes nothing.
pub(super) fn after(name: &str, reply: Reply) -> Option<Stage> {
    Some(match reply {
        Reply::Progress { step, done, total } => Stage::Reading { name: name.to_owned(), step, done, total },
        Reply::Columns(question) => Stage::Asking(Box::new(question)),
        Reply::Read(file) => Stage::Reported { name: name.to_owned(), file },
        Reply::Refused(refused) => Stage::Refused { name: name.to_owned(), refused },
        Reply::Failed => Stage::Failed,
        Reply::Template { .. } => return None,
    })
}

/// The place for files, and whatever is to be said about the current one.
#[component]
pub(super) fn Load() -> impl IntoView {
    let language = use_language();
    let desk = expect_context::<Desk>();
    let over = RwSignal::new(false);
    let drag = move |event: DragEvent, is_over: bool| {
        event.prevent_default();
        over.set(is_over);
    };
    view! {
        <section aria-labelledby="load">
            <h2 id="load">{words::load_title(language)}</h2>
            <div class="drop-zone" class:is-over=over
                on:dragover=move |event| drag(event, true)
                on:dragleave=move |event| drag(event, false)
                on:drop=move |event| {
                    let file = files::dropped(&event);
                    drag(event, false);
                    if let Some(file) = file {
                        desk.read(file);
                    }
                }
            >
                <p>{words::drop_here(language)}</p>
                <label class="file-choice">
                    {words::choose(language)}
                    <input id="file" type="file" aria-describedby="accepted"
                        on:change=move |event| {
                            if let Some(file) = files::chosen(&event) {
                                desk.read(file);
                            }
                        }
                    />
                </label>
                <p class="hint" id="accepted">{words::accepted(language)}</p>
            </div>
            <div class="load-state">
                {move || {
                    provide_context(language);
                    match desk.stage.get() {
                        Stage::Idle(outcome) => view! { <Ended outcome /> }.into_any(),
                        Stage::Reading { name, .. } => view! { <Reading name /> }.into_any(),
                        Stage::Asking(question) => view! { <Columns question=*question /> }.into_any(),
                        Stage::Reported { name, file } => view! { <ReportView name file=*file /> }.into_any(),
                        Stage::Refused { name, refused } => view! { <RefusedView name refused /> }.into_any(),
                        Stage::Failed => {
                            view! { <Notice tone="error"><p>{words::worker_failed(language)}</p><p>{words::unchanged(language)}</p></Notice> }
                                .into_any()
                        }
                    }
                }}
            </div>
        </section>
    }
}

/// How the last loading ended.
#[component]
fn Ended(outcome: Option<Outcome>) -> impl IntoView {
    let language = use_language();
    let tone = if matches!(outcome, Some(Outcome::NotKept(_))) { "warning" } else { "success" };
    let text = match outcome? {
        Outcome::TakenIn(name) => words::taken_in(language, name),
        Outcome::NotKept(name) => {
            format!("{} {}", words::taken_in(language, name), words::storage_failed(language))
        }
        Outcome::Canceled => words::canceled(language).to_owned(),
        Outcome::Removed(name) => words::removed(language, name),
        Outcome::Deleted => words::deleted(language).to_owned(),
    };
    Some(view! { <Notice tone><p>{text}</p></Notice> })
}

#[component]
fn Reading(name: String) -> impl IntoView {
    let language = use_language();
    let desk = expect_context::<Desk>();
    let step = move || match desk.stage.get() {
        Stage::Reading { step, .. } => step.best(language).0.to_owned(),
        _ => String::new(),
    };
    let share = move || match desk.stage.get() {
        Stage::Reading { done, total, .. } if total > 0 => Some((done * 100 / total).to_string()),
        _ => None,
    };
    view! {
        <div class="file-row">
            <p role="status">{words::reading(language, name.clone())} " " {step}</p>
            <progress max="100" value=share aria-label=words::reading(language, name)></progress>
            <button class="secondary" type="button" on:click=move |_| desk.cancel()>{words::cancel(language)}</button>
        </div>
    }
}

#[component]
fn RefusedView(name: String, refused: Refused) -> impl IntoView {
    let language = use_language();
    let place = refused.place.best(language).0.to_owned();
    let place = (!place.is_empty()).then(|| view! { <p>{words::place(language)} ": " {place}</p> });
    view! {
        <div class="notice" data-tone="error" role="alert" data-code=refused.code.clone()>
            <p><strong>{words::refused_title(language)}</strong> " " <span class="id">{name}</span></p>
            {place}
            <p>{refused.message.best(language).0.to_owned()}</p>
            <p class="hint">{words::unchanged(language)}</p>
        </div>
    }
}
