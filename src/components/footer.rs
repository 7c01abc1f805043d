//! The foot of every page.

use kakehashi_core::address::Page;
use kakehashi_words::shell as words;
use leptos::prelude::*;

use crate::place::{link, use_language};

/// Who is behind the site and what it does with what one enters.
#[component]
pub(crate) fn Footer() -> impl IntoView {
    let language = use_language();
    view! {
        <footer class="site">
            <p>{words::footer(language)}</p>
            <p>
                <a href=move || link(Page::About)>{words::sources_and_licences(language)}</a>
            </p>
        </footer>
    }
}
