//! A remark that stands out, and the states of something that is fetched.

use kakehashi_words::shell as words;
use leptos::prelude::*;

use crate::place::use_language;

/// A remark; errors and successes are announced.
#[component]
pub(crate) fn Notice(
    /// `info`, `warning`, `error` or `success`.
    tone: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let role = match tone {
        "error" => Some("alert"),
        "success" => Some("status"),
        _ => None,
    };
    view! {
        <div class="notice" data-tone=tone role=role>
            {children()}
        </div>
    }
}

/// The shape of what comes.
#[component]
pub(crate) fn Skeleton() -> impl IntoView {
    view! {
        <p class="visually-hidden" role="status">{words::loading(use_language())}</p>
        <div class="skeleton" aria-hidden="true">
            <span></span>
            <span></span>
            <span></span>
            <span></span>
        </div>
    }
}

/// Says politely what could not be fetched, and offers to try again.
#[component]
pub(crate) fn FetchFailed(
    /// What could not be fetched.
    #[prop(into)]
    what: String,
    /// Asks for it again.
    retry: impl Fn() + Send + 'static,
) -> impl IntoView {
    let language = use_language();
    view! {
        <Notice tone="error">
            <p>
                <strong>{words::failed_title(language)}</strong>
            </p>
            <p>{words::failed(language, what)}</p>
            <button class="secondary" type="button" on:click=move |_| retry()>
                {words::retry(language)}
            </button>
        </Notice>
    }
}
