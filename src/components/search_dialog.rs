//! Search from anywhere: `/` opens it, unless the page has a search field of its own.

use kakehashi_words::{search as words, shell};
use leptos::prelude::*;

use crate::browser::page;
use crate::components::quick_search::QuickSearch;
use crate::place::use_language;

const DIALOG: &str = "search-dialog";
const INPUT: &str = "dialog-search";

/// The search field of a page that has one; `/` leads there instead of opening the dialog.
pub(crate) const PAGE_SEARCH: &str = "page-search";

/// Opens and closes the search dialog.
#[derive(Clone, Copy)]
pub(crate) struct SearchDoor {
    opened: RwSignal<bool>,
}

impl SearchDoor {
    /// A closed door, and the key that opens it.
    pub(crate) fn provide() {
        let door = Self { opened: RwSignal::new(false) };
        provide_context(door);
        let handle = window_event_listener(leptos::ev::keydown, move |event| {
            let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
            if event.key() == "/" && plain && !page::is_typing(&event) {
                event.prevent_default();
                if page::focus_if_there(PAGE_SEARCH) {
                    page::select_text(PAGE_SEARCH);
                } else {
                    door.open();
                }
            }
        });
        on_cleanup(move || handle.remove());
    }

    /// Opens the dialog.
    pub(crate) fn open(self) {
        self.opened.set(true);
        page::show_dialog(DIALOG, true);
        page::focus(INPUT);
        page::select_text(INPUT);
    }

    fn close(self) {
        page::show_dialog(DIALOG, false);
        self.opened.set(false);
    }
}

/// The dialog itself; its content is made when it is first opened.
#[component]
pub(crate) fn SearchDialog() -> impl IntoView {
    let language = use_language();
    let door = expect_context::<SearchDoor>();
    let done = Callback::new(move |()| door.close());
    let was_opened =
        Memo::new(move |before: Option<&bool>| door.opened.get() || before.copied().unwrap_or(false));
    Effect::new(move |_| {
        if was_opened.get() && door.opened.get_untracked() {
            page::focus(INPUT);
        }
    });
    view! {
        <dialog id=DIALOG class="search-dialog" aria-label=words::title(language) on:close=move |_| door.close()>
            {move || was_opened.get().then(|| {
                provide_context(language);
                view! { <QuickSearch id=INPUT done closes=true /> }
            })}
            <button class="quiet" type="button" on:click=move |_| door.close()>
                {shell::close(language)}
            </button>
        </dialog>
    }
}
