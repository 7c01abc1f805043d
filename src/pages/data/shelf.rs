//! What was taken in: open it, save it, remove it, delete everything.

use kakehashi_core::address::Page;
use kakehashi_core::framework::EditionKey;
use kakehashi_words::data as words;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Desk, Outcome, Stage, report::Inventory};
use crate::browser::shelf::{self as shelf, ShelfEntry};
use crate::browser::{files, page};
use crate::components::wording::WordingSwitch;
use crate::library::use_library;
use crate::place::{link, use_language};
use crate::preferences::Preferences;

/// The files that were taken in.
#[component]
pub(super) fn Shelf() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    view! {
        <section aria-labelledby="shelf">
            <h2 id="shelf">{words::loaded_title(language)}</h2>
            {move || {
                provide_context(language);
                let kept = library.shelf.get();
                if kept.is_empty() {
                    return view! { <p class="empty">{words::loaded_none(language)}</p> }.into_any();
                }
                let rows: Vec<_> = kept.into_iter().map(|kept| view! { <Kept kept /> }).collect();
                view! {
                    <WordingSwitch />
                    <ul class="shelf">{rows}</ul>
                }
                .into_any()
            }}
        </section>
    }
}

#[component]
fn Kept(kept: ShelfEntry) -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let desk = expect_context::<Desk>();
    let key = kept.entry.key.clone();
    let name = format!("{} {}", kept.entry.framework.short_name.best(language).0, key.edition);
    let for_remove = (key.clone(), name.clone());
    let remove = move |_| {
        let (key, name) = for_remove.clone();
        spawn_local(async move {
            if library.remove(&key).await.is_ok() {
                desk.stage.set(Stage::Idle(Some(Outcome::Removed(name))));
            }
        });
    };
    let for_export = key.clone();
    let export = move |_| {
        let key = for_export.clone();
        spawn_local(async move { save_pack(&key).await });
    };
    view! {
        <li class="file-row" data-edition=key.to_string()>
            <h3>{name.clone()}</h3>
            <p class="hint">
                <span class="id">{kept.file_name.clone()}</span> " " {words::loaded_at(language, &kept.taken_in)}
            </p>
            <Inventory entry=kept.entry.clone() />
            <div class="buttons">
                <a href=link(Page::Framework(key.clone()))>{words::open_framework(language)}</a>
                <button class="secondary" type="button" on:click=export>{words::export(language)}</button>
                <button class="danger" type="button" on:click=remove aria-label=format!("{}: {name}", words::remove(language))>
                    {words::remove(language)}
                </button>
            </div>
        </li>
    }
}

/// Offers the pack of an edition on the shelf as a download.
async fn save_pack(key: &EditionKey) {
    if let Ok(Some(text)) = shelf::pack(key).await {
        files::save(&format!("{key}.json"), "application/json", &text);
    }
}

/// Removes files and settings after a second question.
#[component]
pub(super) fn DeleteEverything() -> impl IntoView {
    let language = use_language();
    let library = use_library();
    let preferences = expect_context::<Preferences>();
    let desk = expect_context::<Desk>();
    const DIALOG: &str = "delete-everything";
    let delete = move |_| {
        page::show_dialog(DIALOG, false);
        spawn_local(async move {
            if library.remove_all().await.is_ok() {
                preferences.reset();
                desk.stage.set(Stage::Idle(Some(Outcome::Deleted)));
            }
        });
    };
    view! {
        <section aria-labelledby="delete">
            <h2 id="delete">{words::delete_title(language)}</h2>
            <p>{words::delete_text(language)}</p>
            <button class="danger" type="button" aria-haspopup="dialog" on:click=|_| page::show_dialog(DIALOG, true)>
                {words::delete_action(language)}
            </button>
            <dialog id=DIALOG aria-labelledby="delete-question">
                <p id="delete-question">{words::delete_confirm(language)}</p>
                <div class="buttons">
                    <button class="secondary" type="button" on:click=|_| page::show_dialog(DIALOG, false)>
                        {words::delete_no(language)}
                    </button>
                    <button class="danger" type="button" on:click=delete>{words::delete_yes(language)}</button>
                </div>
            </dialog>
        </section>
    }
}
