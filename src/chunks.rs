//! The parts of the app that are fetched when they are first needed.
//!
//! `cargo xtask build` cuts the module at these functions: what only they reach is left out of the
//! first view and lies in a file of its own. Calling one fetches its file first, and fails politely
//! where the network does.

// The attribute writes the imports and exports of the cut, which the compiler counts as unsafe.
#![allow(unsafe_code)]

use std::sync::Arc;

use kakehashi_core::catalog::{LoadedEdition, Origin};
use kakehashi_core::framework::{EditionKey, ItemKey, Pack};
use kakehashi_core::laying::lay_over;
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::library::{Library, Searcher};
use crate::pages;

/// Why a part could not be fetched, or a document not read.
#[derive(Debug)]
pub(crate) struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

type Drawn = Result<AnyView, NotLoaded>;

/// The list of frameworks.
#[wasm_split(pages, fallible)]
pub(crate) fn explore() -> Drawn {
    Ok(view! { <pages::explore::Explore /> }.into_any())
}

/// One edition.
#[wasm_split(pages, fallible)]
pub(crate) fn framework(key: EditionKey) -> Drawn {
    Ok(view! { <pages::framework::FrameworkPage key /> }.into_any())
}

/// One role.
#[wasm_split(pages, fallible)]
pub(crate) fn role(key: ItemKey) -> Drawn {
    Ok(view! { <pages::role::RolePage key /> }.into_any())
}

/// One competency area.
#[wasm_split(pages, fallible)]
pub(crate) fn area(key: ItemKey) -> Drawn {
    Ok(view! { <pages::area::AreaPage key /> }.into_any())
}

/// One statement.
#[wasm_split(pages, fallible)]
pub(crate) fn statement(key: ItemKey) -> Drawn {
    Ok(view! { <pages::statement::StatementPage key /> }.into_any())
}

/// About.
#[wasm_split(pages, fallible)]
pub(crate) fn about() -> Drawn {
    Ok(view! { <pages::about::About /> }.into_any())
}

/// The search page.
#[wasm_split(search, fallible)]
pub(crate) fn search_page() -> Drawn {
    Ok(view! { <pages::search::Search /> }.into_any())
}

/// The data page.
#[wasm_split(data, fallible)]
pub(crate) fn data() -> Drawn {
    Ok(view! { <pages::data::DataPage /> }.into_any())
}

/// Search over the library's catalog, kept up to date with it.
#[wasm_split(search, fallible)]
pub(crate) fn searcher(library: Library) -> Result<Searcher, NotLoaded> {
    Ok(library.build_searcher())
}

/// The edition that comes with the site: as text when it was just fetched, or as it was kept.
pub(crate) enum Bundled {
    /// The document as fetched.
    Text(String),
    /// The pack as kept.
    Pack(Arc<Pack>),
}

/// An edition ready for use, with the bundled pack to keep.
pub(crate) type Ready = (LoadedEdition, Option<Arc<Pack>>);

/// Reads an edition and lays over it what the person took in.
#[wasm_split(editions, fallible)]
pub(crate) fn edition(bundled: Option<Bundled>, own: Option<String>) -> Result<Ready, NotLoaded> {
    let read = |text: &str| {
        let pack: Option<Pack> = serde_json::from_str(text).ok();
        pack.filter(Pack::is_readable).ok_or(NotLoaded)
    };
    let bundled = match bundled {
        Some(Bundled::Text(text)) => Some(Arc::new(read(&text)?)),
        Some(Bundled::Pack(pack)) => Some(pack),
        None => None,
    };
    let own = own.as_deref().map(read).transpose()?;
    let edition = match (&bundled, own) {
        (Some(bundled), Some(own)) => LoadedEdition::new(Arc::new(lay_over(bundled, &own)), Origin::Laid),
        (Some(bundled), None) => LoadedEdition::new(Arc::clone(bundled), Origin::Bundled),
        (None, Some(own)) => LoadedEdition::new(Arc::new(own), Origin::Imported),
        (None, None) => return Err(NotLoaded),
    };
    Ok((edition, bundled))
}
