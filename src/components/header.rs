//! The bar on top: wordmark, main pages, search, language, light or dark.

use kakehashi_core::address::Page;
use kakehashi_words::shell as words;
use leptos::prelude::*;

use crate::app::home_link;
use crate::components::search_dialog::SearchDoor;
use crate::library::use_library;
use crate::place::{link, link_in, use_language, use_place};
use crate::preferences::{Preferences, Theme};

/// The header of every page.
#[component]
pub(crate) fn Header() -> impl IntoView {
    let language = use_language();
    let door = expect_context::<SearchDoor>();
    view! {
        <header class="site">
            <div class="site-bar">
                <a class="wordmark" href=home_link>
                    <span class="wordmark-mark" aria-hidden="true"></span>
                    {words::product(language)}
                </a>
                <nav class="site-nav" aria-label=words::navigation(language)>
                    <ul>
                        <NavigationItem page=Page::Explore text=words::explore(language) />
                        <NavigationItem page=Page::Search text=words::search(language) />
                        <NavigationItem page=Page::Data text=words::data(language) />
                        <NavigationItem page=Page::About text=words::about(language) />
                    </ul>
                </nav>
                <div class="site-tools">
                    <button class="quiet search-open" type="button" aria-haspopup="dialog" aria-keyshortcuts="/"
                        on:click=move |_| door.open()
                    >
                        {kakehashi_words::search::open(language)}
                        <kbd aria-hidden="true">"/"</kbd>
                    </button>
                    <ThemeSwitch />
                    <LanguageSwitch />
                </div>
            </div>
        </header>
    }
}

#[component]
fn NavigationItem(page: Page, text: &'static str) -> impl IntoView {
    let place = use_place();
    let target = page.clone();
    let current = move || {
        let here = place.address.with(|address| address.as_ref().map(|a| section(&a.page)));
        (here == Some(section(&page))).then_some("page")
    };
    view! {
        <li>
            <a href=move || link(target.clone()) aria-current=current>{text}</a>
        </li>
    }
}

/// The main page to which a page belongs.
fn section(page: &Page) -> Page {
    match page {
        Page::Framework(_) | Page::Role(_) | Page::Area(_) | Page::Statement(_) => Page::Explore,
        other => other.clone(),
    }
}

/// Leads to the same place in the other language.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let place = use_place();
    let language = use_language();
    let other = language.other();
    let library = use_library();
    let href = move || {
        // Which items have files is known once the catalogue and the item's edition are there.
        library.catalogue.track();
        library.catalog.track();
        let page = place.address.get().map_or(Page::Home, |address| address.page);
        let href = link_in(other, page);
        let pairs = place.query.get();
        let rest: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| *name != "key")
            .collect();
        match kakehashi_core::address::write_query(rest) {
            query if query.is_empty() => href,
            query if href.contains('?') => format!("{href}&{query}"),
            query => format!("{href}?{query}"),
        }
    };
    view! {
        <a class="language-switch" href=href lang=other.tag() hreflang=other.tag()>
            {words::other_language(language)}
        </a>
    }
}

#[component]
fn ThemeSwitch() -> impl IntoView {
    let language = use_language();
    let theme = expect_context::<Preferences>().theme;
    let word = move || match theme.get() {
        Theme::System => words::theme_system(language),
        Theme::Light => words::theme_light(language),
        Theme::Dark => words::theme_dark(language),
    };
    view! {
        <button class="quiet theme-switch" type="button" on:click=move |_| theme.update(|theme| *theme = theme.next())>
            {words::theme(language)} ": " {word}
        </button>
    }
}
