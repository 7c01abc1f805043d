//! The shell around every page: header, navigation, search, footer.

use kakehashi_core::address::{Address, Page};
use kakehashi_core::language::Language;
use kakehashi_words::shell as words;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_navigate;
use leptos_router::{NavigateOptions, WildcardSegment};

use crate::browser::{local, page};
use crate::components::footer::Footer;
use crate::components::header::Header;
use crate::components::search_dialog::{SearchDialog, SearchDoor};
use crate::library::Library;
use crate::pages;
use crate::place::{Place, link, use_place};
use crate::preferences::Preferences;

/// The app: state that outlives pages, and the router.
#[component]
pub(crate) fn App() -> impl IntoView {
    Library::provide();
    Preferences::provide();
    SearchDoor::provide();
    let base = page::base_path();
    let for_place = StoredValue::new(base.clone());
    view! {
        <Router base=base>
            <FlatRoutes fallback=|| ()>
                <Route
                    path=WildcardSegment("path")
                    view=move || {
                        Place::provide(for_place.get_value());
                        view! { <Shell /> }
                    }
                />
            </FlatRoutes>
        </Router>
    }
}

/// The language in which to greet somebody who comes without one in the address.
fn greeting() -> Language {
    let remembered = local::get("language").and_then(|tag| Language::from_tag(&tag));
    remembered.unwrap_or_else(|| {
        page::languages().iter().find_map(|tag| Language::from_tag(tag)).unwrap_or(Language::En)
    })
}

#[component]
fn Shell() -> impl IntoView {
    let place = use_place();
    let navigate = use_navigate();
    let language = Memo::new(move |_| {
        place.address.with(|address| address.as_ref().map_or_else(greeting, |address| address.language))
    });
    Effect::new(move |_| {
        page::set_root_attribute("lang", language.get().tag());
        if place.address.with(Option::is_some) {
            local::set("language", language.get_untracked().tag());
        }
    });
    Effect::new(move |_| {
        let path = leptos_router::hooks::use_location().pathname.get();
        let rest = path.strip_prefix(&page::base_path()).unwrap_or(&path).trim_matches('/').to_owned();
        if rest.is_empty() || rest == "index.html" {
            let home = format!("{}/{}/", page::base_path(), greeting().tag());
            navigate(&home, NavigateOptions { replace: true, resolve: false, ..Default::default() });
        }
    });
    move || {
        let language = language.get();
        provide_context(language);
        view! {
            <a class="skip-link" href=move || format!("{}#main", leptos_router::hooks::use_location().pathname.get())
                on:click=|event| { event.prevent_default(); page::focus("main"); }
            >
                {words::skip(language)}
            </a>
            <Header />
            <main id="main" tabindex="-1">
                <CurrentPage />
            </main>
            <Footer />
            <SearchDialog />
        }
    }
}

/// The page of the address; a change of the query alone leaves it standing.
#[component]
fn CurrentPage() -> impl IntoView {
    let place = use_place();
    let language = crate::place::use_language();
    Effect::new(move |before: Option<Option<Address>>| {
        let address = place.address.get();
        if before.is_some_and(|before| before != address) {
            page::focus("main");
        }
        address
    });
    move || {
        provide_context(language);
        match place.address.get().map(|address| address.page) {
            Some(Page::Home) => pages::home::Home().into_any(),
            Some(Page::Explore) => pages::explore::Explore().into_any(),
            Some(Page::Framework(key)) => view! { <pages::framework::FrameworkPage key /> }.into_any(),
            Some(Page::Role(key)) => view! { <pages::role::RolePage key /> }.into_any(),
            Some(Page::Area(key)) => view! { <pages::area::AreaPage key /> }.into_any(),
            Some(Page::Statement(key)) => view! { <pages::statement::StatementPage key /> }.into_any(),
            Some(Page::Search) => pages::search::Search().into_any(),
            Some(Page::Data) => pages::data::DataPage().into_any(),
            Some(Page::About) => pages::about::About().into_any(),
            None => view! { <pages::missing::Missing what=String::new() /> }.into_any(),
        }
    }
}

/// Where the wordmark leads.
pub(crate) fn home_link() -> String {
    link(Page::Home)
}
