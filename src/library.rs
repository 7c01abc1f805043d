//! Everything loaded: the site's editions, fetched when needed, and what the person took in.

use std::collections::HashMap;
use std::sync::Arc;

use kakehashi_core::catalog::{Catalog, Catalogue, CatalogueEntry, LoadedEdition, Origin};
use kakehashi_core::framework::{EditionKey, Pack};
use kakehashi_core::laying::lay_over;
use kakehashi_core::search::SearchIndex;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::shelf::{self, ShelfEntry};
use crate::browser::{fetch, page};

const CATALOGUE: &str = "data/catalogue.json";

/// How far something that is fetched has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Progress {
    /// On its way.
    #[default]
    Waiting,
    /// Not to be had; asking again may help.
    Failed,
    /// Neither the site nor the person has it.
    Missing,
    /// There.
    Ready,
}

/// What is loaded; every part is cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Library {
    /// What the site offers, once it is known.
    pub(crate) catalogue: RwSignal<Option<Arc<Catalogue>>>,
    /// Whether the catalogue could be fetched.
    pub(crate) state: RwSignal<Progress>,
    /// The loaded editions.
    pub(crate) catalog: RwSignal<Catalog>,
    /// What the person took in.
    pub(crate) shelf: RwSignal<Vec<ShelfEntry>>,
    /// The search index over the loaded editions, computed when it is first read.
    pub(crate) index: Memo<Arc<SearchIndex>>,
    editions: RwSignal<HashMap<EditionKey, Progress>>,
    bundled: StoredValue<HashMap<EditionKey, Arc<Pack>>>,
}

impl Library {
    /// An empty library that starts to fetch its catalogue.
    pub(crate) fn provide() -> Self {
        let catalog = RwSignal::new(Catalog::default());
        let library = Self {
            catalogue: RwSignal::new(None),
            state: RwSignal::new(Progress::Waiting),
            catalog,
            shelf: RwSignal::new(Vec::new()),
            index: Memo::new_with_compare(
                move |before: Option<&Arc<SearchIndex>>| {
                    catalog.with(|catalog| match before {
                        Some(index) => Arc::new(index.update(catalog, page::nfkc)),
                        None => Arc::new(SearchIndex::build(catalog, page::nfkc)),
                    })
                },
                |_, _| true,
            ),
            editions: RwSignal::new(HashMap::new()),
            bundled: StoredValue::new(HashMap::new()),
        };
        provide_context(library);
        library.start();
        library
    }

    /// Fetches the catalogue, and then every edition that was asked for meanwhile.
    pub(crate) fn start(self) {
        self.state.set(Progress::Waiting);
        spawn_local(async move {
            self.shelf.set(shelf::entries().await.unwrap_or_default());
            match fetch::json::<Catalogue>(CATALOGUE).await {
                Ok(catalogue) => {
                    self.catalogue.set(Some(Arc::new(catalogue)));
                    self.state.set(Progress::Ready);
                    for key in self.waiting() {
                        self.load(key);
                    }
                }
                Err(_) => self.state.set(Progress::Failed),
            }
        });
    }

    fn waiting(self) -> Vec<EditionKey> {
        self.editions.with_untracked(|editions| {
            let waiting = editions.iter().filter(|(_, progress)| **progress == Progress::Waiting);
            waiting.map(|(key, _)| key.clone()).collect()
        })
    }

    /// Whether the edition comes with the site, and so whether its pages have files.
    pub(crate) fn is_bundled(self, key: &EditionKey) -> bool {
        self.catalogue.with_untracked(|catalogue| catalogue.as_ref().is_some_and(|c| c.entry(key).is_some()))
    }

    /// Every edition that can be opened, with how much is in it: the site's and the person's own.
    pub(crate) fn entries(self) -> Vec<CatalogueEntry> {
        let mut entries = self.catalogue.with(|c| c.as_ref().map_or_else(Vec::new, |c| c.editions.clone()));
        self.shelf.with(|shelf| {
            for kept in shelf {
                if !entries.iter().any(|entry| entry.key == kept.entry.key) {
                    entries.push(kept.entry.clone());
                }
            }
        });
        entries
    }

    /// How far the edition has come; asks for it if nobody has.
    pub(crate) fn progress(self, key: &EditionKey) -> Progress {
        match self.editions.with(|editions| editions.get(key).copied()) {
            Some(progress) => progress,
            None => {
                self.request(key);
                Progress::Waiting
            }
        }
    }

    /// Asks for an edition, unless it is there or on its way.
    pub(crate) fn request(self, key: &EditionKey) {
        let known = self.editions.with_untracked(|editions| editions.get(key).copied());
        if matches!(known, None | Some(Progress::Failed)) {
            self.editions.update(|editions| {
                editions.insert(key.clone(), Progress::Waiting);
            });
            if self.state.get_untracked() == Progress::Ready {
                self.load(key.clone());
            }
        }
    }

    /// Asks for every edition there is, once the catalogue is known.
    pub(crate) fn request_all(self) {
        for entry in self.entries() {
            self.request(&entry.key);
        }
    }

    /// Whether every edition is there, or some could not be had.
    pub(crate) fn all_progress(self) -> Progress {
        let entries = self.entries();
        self.editions.with(|editions| {
            let of = |entry: &CatalogueEntry| editions.get(&entry.key).copied().unwrap_or_default();
            if entries.is_empty() || entries.iter().any(|entry| of(entry) == Progress::Waiting) {
                Progress::Waiting
            } else if entries.iter().any(|entry| of(entry) == Progress::Failed) {
                Progress::Failed
            } else {
                Progress::Ready
            }
        })
    }

    /// Loads an edition anew, after what the person took in has changed.
    pub(crate) fn reload(self, key: &EditionKey) {
        self.editions.update(|editions| {
            editions.remove(key);
        });
        self.catalog.update(|catalog| *catalog = catalog.without(key));
        self.request(key);
    }

    fn load(self, key: EditionKey) {
        spawn_local(async move {
            let progress = match self.fetch(&key).await {
                Ok(Some(edition)) => {
                    self.catalog.update(|catalog| *catalog = catalog.with(Arc::new(edition)));
                    Progress::Ready
                }
                Ok(None) => Progress::Missing,
                Err(_) => Progress::Failed,
            };
            self.editions.update(|editions| {
                editions.insert(key, progress);
            });
        });
    }

    async fn fetch(self, key: &EditionKey) -> Result<Option<LoadedEdition>, String> {
        let bundled = match self.bundled.with_value(|packs| packs.get(key).cloned()) {
            Some(pack) => Some(pack),
            None => self.fetch_bundled(key).await?,
        };
        let own = self.shelf.with_untracked(|shelf| shelf.iter().any(|kept| kept.entry.key == *key));
        let own = if own { self.take_down(key).await } else { None };
        Ok(match (bundled, own) {
            (Some(bundled), Some(own)) => {
                Some(LoadedEdition::new(Arc::new(lay_over(&bundled, &own)), Origin::Laid))
            }
            (Some(bundled), None) => Some(LoadedEdition::new(bundled, Origin::Bundled)),
            (None, Some(own)) => Some(LoadedEdition::new(Arc::new(own), Origin::Imported)),
            (None, None) => None,
        })
    }

    async fn fetch_bundled(self, key: &EditionKey) -> Result<Option<Arc<Pack>>, String> {
        let file = self.catalogue.with_untracked(|catalogue| {
            catalogue.as_ref().and_then(|c| c.entry(key)).map(|e| e.file.clone())
        });
        let Some(file) = file else { return Ok(None) };
        let pack: Arc<Pack> = Arc::new(fetch::json(&format!("data/{file}")).await?);
        self.bundled.update_value(|packs| {
            packs.insert(key.clone(), Arc::clone(&pack));
        });
        Ok(Some(pack))
    }

    async fn take_down(self, key: &EditionKey) -> Option<Pack> {
        let text = shelf::pack(key).await.ok().flatten()?;
        serde_json::from_str(&text).ok()
    }

    /// Puts a pack that was read from a file into use and onto the shelf.
    ///
    /// The pack is used even where the browser refuses to keep it; the result then says so.
    pub(crate) async fn take_in(self, kept: ShelfEntry, pack: &str) -> Result<(), idb::Error> {
        let key = kept.entry.key.clone();
        let stored = shelf::put(&kept, pack).await;
        self.shelf.update(|shelf| {
            shelf.retain(|before| before.entry.key != key);
            shelf.push(kept);
        });
        if stored.is_ok() {
            self.reload(&key);
        } else if let Ok(own) = serde_json::from_str::<Pack>(pack) {
            let edition = match self.fetch_bundled(&key).await.ok().flatten() {
                Some(bundled) => LoadedEdition::new(Arc::new(lay_over(&bundled, &own)), Origin::Laid),
                None => LoadedEdition::new(Arc::new(own), Origin::Imported),
            };
            self.catalog.update(|catalog| *catalog = catalog.with(Arc::new(edition)));
            self.editions.update(|editions| {
                editions.insert(key, Progress::Ready);
            });
        }
        stored
    }

    /// Removes what was taken in for an edition; the site's own words come back.
    pub(crate) async fn remove(self, key: &EditionKey) -> Result<(), idb::Error> {
        shelf::remove(key).await?;
        self.shelf.update(|shelf| shelf.retain(|kept| kept.entry.key != *key));
        self.reload(key);
        Ok(())
    }

    /// Removes everything that was taken in.
    pub(crate) async fn remove_all(self) -> Result<(), idb::Error> {
        shelf::clear().await?;
        let keys: Vec<EditionKey> =
            self.shelf.with_untracked(|shelf| shelf.iter().map(|kept| kept.entry.key.clone()).collect());
        self.shelf.set(Vec::new());
        for key in keys {
            self.reload(&key);
        }
        Ok(())
    }
}

/// The library, from any component.
pub(crate) fn use_library() -> Library {
    expect_context::<Library>()
}
