//! The switch between our words and the publisher's.

use kakehashi_words::explore as words;
use leptos::prelude::*;

use crate::place::use_language;
use crate::preferences::Preferences;

/// Switches the publisher's wording on and off.
#[component]
pub(crate) fn WordingSwitch() -> impl IntoView {
    let language = use_language();
    let official = expect_context::<Preferences>().official;
    view! {
        <button class="switch" type="button" role="switch" aria-checked=move || official.get().to_string()
            on:click=move |_| official.update(|on| *on = !*on)
        >
            {words::wording(language)}
        </button>
    }
}

/// The publisher's words about an item, shown while the switch is on.
#[component]
pub(crate) fn OfficialText(
    /// The publisher's words.
    text: String,
    /// The line that has to stand beside them.
    #[prop(into)]
    attribution: String,
) -> impl IntoView {
    let language = use_language();
    let official = expect_context::<Preferences>().official;
    let tag = if is_japanese(&text) { "ja" } else { "en" };
    view! {
        <Show when=move || official.get()>
            <section class="official-text">
                <h2>{words::official_text(language)}</h2>
                <p class="official" lang=tag>{text.clone()}</p>
                <p class="hint" lang="en">{attribution.clone()}</p>
            </section>
        </Show>
    }
}

/// Whether a text holds kana, and so is Japanese.
pub(crate) fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| ('\u{3040}'..='\u{30ff}').contains(&c))
}
