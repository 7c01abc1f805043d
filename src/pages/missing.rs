//! What is shown where an address leads nowhere.

use kakehashi_core::address::Page;
use kakehashi_words::shell as words;
use leptos::prelude::*;

use crate::components::page_head::PageHead;
use crate::place::{link, use_language};

/// Says so, and offers ways on; `what` names the thing that is not there, or is empty.
#[component]
pub(crate) fn Missing(#[prop(into)] what: String) -> impl IntoView {
    let language = use_language();
    view! {
        <div class="page error-page">
            <PageHead title=words::missing_title(language) lead=words::missing_lead(language) />
            <p>{what}</p>
            <ul>
                <li>
                    <a href=link(Page::Search)>{words::search(language)}</a>
                </li>
                <li>
                    <a href=link(Page::Explore)>{words::explore(language)}</a>
                </li>
                <li>
                    <a href=link(Page::Home)>{words::home(language)}</a>
                </li>
            </ul>
        </div>
    }
}
