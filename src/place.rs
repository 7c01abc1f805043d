//! Where the person is: the typed address, its query, and links to other places.

use std::borrow::Cow;

use kakehashi_core::address::{Address, Page, read_query, write_query};
use kakehashi_core::language::Language;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::browser::page;
use crate::library::Library;

/// The place and the way to others; every part is cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The address, or none where the path is not one of the app's.
    pub(crate) address: Memo<Option<Address>>,
    /// The query as pairs.
    pub(crate) query: Memo<Vec<(String, String)>>,
    base: StoredValue<String>,
}

impl Place {
    /// Reads the place from the router; `base` is the path of the site.
    pub(crate) fn provide(base: String) -> Self {
        let location = use_location();
        let prefix = base.clone();
        let address = Memo::new(move |_| {
            let path = location.pathname.get();
            let search = location.search.get();
            Address::read(path.strip_prefix(prefix.as_str()).unwrap_or(&path), &search)
        });
        let query = Memo::new(move |_| read_query(&location.search.get()));
        let place = Self { address, query, base: StoredValue::new(base) };
        provide_context(place);
        place
    }

    /// The value of the query's pair `name`, empty where there is none.
    pub(crate) fn value(self, name: &'static str) -> Memo<String> {
        Memo::new(move |_| {
            self.query.with(|pairs| {
                pairs
                    .iter()
                    .find(|(pair, _)| pair == name)
                    .map(|(_, value)| value.clone())
                    .unwrap_or_default()
            })
        })
    }

    /// A function that sets pairs of the query without leaving the page or adding to the history.
    pub(crate) fn query_setter(self) -> impl Fn(&[(&str, String)]) + Clone + 'static {
        let navigate = use_navigate();
        let location = use_location();
        move |changes| {
            let mut pairs = self.query.get_untracked();
            for (name, value) in changes {
                match pairs.iter_mut().find(|(pair, _)| pair == name) {
                    Some((_, place)) => place.clone_from(value),
                    None => pairs.push(((*name).to_owned(), value.clone())),
                }
            }
            let query = write_query(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let path = location.pathname.get_untracked();
            let target = if query.is_empty() { path } else { format!("{path}?{query}") };
            navigate(
                &target,
                NavigateOptions { replace: true, scroll: false, resolve: false, ..Default::default() },
            );
        }
    }

    /// A function that goes to a page.
    pub(crate) fn opener(self) -> impl Fn(&str) + Clone + 'static {
        let navigate = use_navigate();
        move |href| {
            let target = self.base.with_value(|base| format!("{base}/{href}"));
            navigate(&target, NavigateOptions { resolve: false, ..Default::default() });
        }
    }
}

/// The place, from any component.
pub(crate) fn use_place() -> Place {
    use_context::<Place>().unwrap_or_else(|| Place::provide(page::base_path()))
}

/// The language of the page in which a component is drawn.
pub(crate) fn use_language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// The address of `page` in the language of the current page, relative to the site's base.
pub(crate) fn link(page: Page) -> String {
    link_in(use_language(), page)
}

/// The address of `page` in `language`, relative to the site's base.
pub(crate) fn link_in(language: Language, page: Page) -> String {
    let library = expect_context::<Library>();
    Address::new(language, page).write(|page| library.has_file(page))
}

/// The address of an element of the current page; a bare `#id` would lead to the site's base.
pub(crate) fn anchor(id: &str) -> impl Fn() -> String + Send + use<> + 'static {
    let location = use_location();
    let id: Cow<'static, str> = id.to_owned().into();
    move || {
        let search = location.search.get();
        let path = location.pathname.get();
        if search.is_empty() { format!("{path}#{id}") } else { format!("{path}?{search}#{id}") }
    }
}
