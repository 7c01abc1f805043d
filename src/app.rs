//! The shell around every page: header, navigation, search, footer.

use kakehashi_core::address::{Address, Page};
use kakehashi_core::language::Language;
use kakehashi_words::shell as words;
use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos::task::spawn_local;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_navigate;
use leptos_router::{NavigateOptions, WildcardSegment};

use crate::browser::{local, page};
use crate::chunks::{self, NotLoaded};
use crate::components::footer::Footer;
use crate::components::header::Header;
use crate::components::notice::{FetchFailed, Skeleton};
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
            Some(page) => view! { <Chunk page /> }.into_any(),
            None => view! { <pages::missing::Missing what=String::new() /> }.into_any(),
        }
    }
}

/// A page whose code is fetched when it is first opened.
#[component]
fn Chunk(page: Page) -> impl IntoView {
    let language = crate::place::use_language();
    let drawn = RwSignal::new(None);
    let slot = StoredValue::new_local(None);
    let page = StoredValue::new(page);
    let load = move || {
        drawn.set(None);
        // The page belongs to this component, not to the task that fetches it.
        let drawing = ScopedFuture::new_untracked(draw(page.get_value()));
        spawn_local(async move {
            let result = drawing.await;
            let ready = result.is_ok();
            slot.try_set_value(result.ok());
            drawn.try_set(Some(ready));
        });
    };
    load();
    let owner = Owner::current().unwrap_or_default();
    let retry = Callback::new(move |()| owner.with(load));
    move || {
        provide_context(language);
        match drawn.get() {
            None => view! { <div class="page"><Skeleton /></div> }.into_any(),
            Some(true) => slot.try_update_value(Option::take).flatten().into_any(),
            Some(false) => {
                view! { <div class="page"><FetchFailed what=words::this_page(language) retry=move || retry.run(()) /></div> }
                    .into_any()
            }
        }
    }
}

async fn draw(page: Page) -> Result<AnyView, NotLoaded> {
    match page {
        Page::Home => Ok(pages::home::Home().into_any()),
        Page::Explore => chunks::explore().await,
        Page::Framework(key) => chunks::framework(key).await,
        Page::Role(key) => chunks::role(key).await,
        Page::Area(key) => chunks::area(key).await,
        Page::Statement(key) => chunks::statement(key).await,
        Page::Search => chunks::search_page().await,
        Page::Data => chunks::data().await,
        Page::About => chunks::about().await,
    }
}

/// Where the wordmark leads.
pub(crate) fn home_link() -> String {
    link(Page::Home)
}
