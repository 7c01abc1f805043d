//! Draws something of an edition once the edition is loaded.

use std::sync::Arc;

use kakehashi_core::catalog::LoadedEdition;
use kakehashi_core::framework::EditionKey;
use kakehashi_words::shell as words;
use leptos::prelude::*;

use crate::components::notice::{FetchFailed, Skeleton};
use crate::library::{Progress, use_library};
use crate::pages::missing::Missing;
use crate::place::use_language;

/// Asks for the edition `key` and draws `view` when it is there; until then the shape of what comes.
pub(crate) fn when_loaded<V: IntoView + 'static>(
    key: EditionKey,
    view: impl Fn(Arc<LoadedEdition>) -> V + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let library = use_library();
    let language = use_language();
    let wanted = StoredValue::new(key);
    let state = Memo::new(move |_| match library.state.get() {
        Progress::Failed => Progress::Failed,
        _ => wanted.with_value(|key| library.progress(key)),
    });
    let edition = Memo::new_with_compare(
        move |_| wanted.with_value(|key| library.catalog.with(|catalog| catalog.edition(key).cloned())),
        |before, after| match (before.and_then(Option::as_ref), after.and_then(Option::as_ref)) {
            (Some(before), Some(after)) => !Arc::ptr_eq(before, after),
            (before, after) => before.is_some() != after.is_some(),
        },
    );
    move || {
        provide_context(language);
        match (edition.get(), state.get()) {
            (Some(edition), _) => view(edition).into_any(),
            (None, Progress::Missing) => {
                let what = words::missing_item(language, wanted.with_value(ToString::to_string));
                view! { <Missing what /> }.into_any()
            }
            (None, Progress::Failed) => {
                let what = wanted.with_value(ToString::to_string);
                let retry = move || {
                    if library.state.get_untracked() == Progress::Failed {
                        library.start();
                    } else {
                        wanted.with_value(|key| library.request(key));
                    }
                };
                view! { <FetchFailed what retry /> }.into_any()
            }
            (None, Progress::Waiting | Progress::Ready) => view! { <Skeleton /> }.into_any(),
        }
    }
}
