//! The table template to fill in.

use kakehashi_core::exchange::{Reply, Request};
use kakehashi_core::framework::EditionKey;
use kakehashi_words::data as words;
use leptos::prelude::*;

use super::{Desk, Stage};
use crate::browser::files;
use crate::library::use_library;
use crate::place::use_language;

/// Two buttons: an empty template, and one with the roles of Japan.
#[component]
pub(super) fn Template() -> impl IntoView {
    let language = use_language();
    let desk = expect_context::<Desk>();
    let library = use_library();
    let save = move |edition: Option<EditionKey>| {
        let heard = move |reply| match reply {
            Reply::Template { name, text } => files::save(&name, "text/csv", &text),
            Reply::Failed => desk.stage.set(Stage::Failed),
            _ => (),
        };
        desk.reader.with_value(|reader| reader.ask(&Request::Template { edition }, None, heard));
    };
    let japan = move || {
        let catalogue = library.catalogue.get_untracked();
        catalogue
            .and_then(|c| c.newest().find(|entry| entry.framework.id == "jp").map(|entry| entry.key.clone()))
    };
    view! {
        <section aria-labelledby="template">
            <h2 id="template">{words::template_title(language)}</h2>
            <p>{words::template_text(language)}</p>
            <div class="buttons">
                <button class="secondary" type="button" on:click=move |_| save(japan())>{words::template_jp(language)}</button>
                <button class="secondary" type="button" on:click=move |_| save(None)>{words::template_empty(language)}</button>
            </div>
        </section>
    }
}
