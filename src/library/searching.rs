//! Search over the library: its code is fetched, and its index built, when somebody first turns to it.

use std::sync::Arc;

use kakehashi_core::language::Language;
use kakehashi_core::search::{Filter, Results, SearchIndex};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Library, Progress, Searcher};
use crate::browser::page;
use crate::chunks;

impl Library {
    /// Asks for search and for every edition to search in.
    pub(crate) fn request_search(self) {
        self.request_all();
        if matches!(self.searching.get_untracked(), Progress::Missing | Progress::Failed) {
            self.searching.set(Progress::Waiting);
            spawn_local(async move {
                match chunks::searcher(self).await {
                    Ok(searcher) => {
                        self.searcher.set(Some(searcher));
                        self.searching.set(Progress::Ready);
                    }
                    Err(_) => self.searching.set(Progress::Failed),
                }
            });
        }
    }

    /// How far search and the editions to search in have come.
    pub(crate) fn search_progress(self) -> Progress {
        match self.searching.get() {
            Progress::Ready => self.all_progress(),
            Progress::Missing => Progress::Waiting,
            other => other,
        }
    }

    /// Finds `query` in what is loaded; nothing before search itself is there.
    pub(crate) fn search(self, query: &str, filter: &Filter, language: Language, limit: usize) -> Results {
        if query.trim().is_empty() {
            return Results::default();
        }
        let searcher = self.searcher.get();
        searcher.map(|search| search(query, filter, language, limit)).unwrap_or_default()
    }

    /// Builds the index, and builds it anew for what is added to the catalog later.
    pub(crate) fn build_searcher(self) -> Searcher {
        let catalog = self.catalog;
        let build = move || {
            Memo::new_with_compare(
                move |before: Option<&Arc<SearchIndex>>| {
                    catalog.with(|catalog| match before {
                        Some(index) => Arc::new(index.update(catalog, page::nfkc)),
                        None => Arc::new(SearchIndex::build(catalog, page::nfkc)),
                    })
                },
                |_, _| true,
            )
        };
        // The index outlives the page that asked for it first.
        let index = match self.owner.get_value() {
            Some(owner) => owner.with(build),
            None => build(),
        };
        Arc::new(move |query, filter, language, limit| {
            index.with(|index| index.search(query, filter, language, limit))
        })
    }
}
