//! Everything loaded: the site's editions, fetched when needed, and what the person took in.

mod searching;

use std::collections::HashMap;
use std::sync::Arc;

use kakehashi_core::address::Page;
use kakehashi_core::catalog::{Catalog, Catalogue, CatalogueEntry, LoadedEdition};
use kakehashi_core::framework::{EditionKey, Pack};
use kakehashi_core::language::Language;
use kakehashi_core::search::{Filter, Results};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::fetch;
use crate::browser::shelf::{self, ShelfEntry};
use crate::chunks::{self, Bundled, NotLoaded};

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

/// Search over the loaded editions: query, filter, language, hits a group.
pub(crate) type Searcher = Arc<dyn Fn(&str, &Filter, Language, usize) -> Results + Send + Sync>;

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
    searcher: RwSignal<Option<Searcher>>,
    searching: RwSignal<Progress>,
    owner: StoredValue<Option<Owner>>,
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
            searcher: RwSignal::new(None),
            searching: RwSignal::new(Progress::Missing),
            owner: StoredValue::new(Owner::current()),
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
            let fetched = fetch::json::<Catalogue>(CATALOGUE).await.ok().filter(Catalogue::is_readable);
            let is_there = fetched.is_some();
            if let Some(catalogue) = fetched {
                // Home needs no more than this, so it does not wait for storage.
                self.catalogue.set(Some(Arc::new(catalogue)));
            }
            self.shelf.set(shelf::entries().await.unwrap_or_default());
            self.state.set(if is_there { Progress::Ready } else { Progress::Failed });
            if is_there {
                for key in self.waiting() {
                    self.load(key);
                }
            }
        });
    }

    fn waiting(self) -> Vec<EditionKey> {
        self.editions.with_untracked(|editions| {
            let waiting = editions.iter().filter(|(_, progress)| **progress == Progress::Waiting);
            waiting.map(|(key, _)| key.clone()).collect()
        })
    }

    /// Whether a framework, role or area comes with the site, and so has a page file there.
    ///
    /// Of an edition that is not loaded yet, every item is taken to come with the site.
    pub(crate) fn has_file(self, page: &Page) -> bool {
        let offered = |key: &EditionKey| {
            self.catalogue
                .with_untracked(|catalogue| catalogue.as_ref().is_some_and(|c| c.entry(key).is_some()))
        };
        let holds = |key: &EditionKey, has: &dyn Fn(&Pack) -> bool| {
            offered(key) && self.bundled.with_value(|packs| packs.get(key).is_none_or(|pack| has(pack)))
        };
        match page {
            Page::Framework(key) => offered(key),
            Page::Role(key) => holds(&key.edition, &|pack| pack.roles.iter().any(|role| role.id == key.id)),
            Page::Area(key) => {
                holds(&key.edition, &|pack| pack.competency_areas.iter().any(|area| area.id == key.id))
            }
            _ => false,
        }
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
                    self.catalog.update(|catalog| *catalog = catalog.with(edition));
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

    async fn fetch(self, key: &EditionKey) -> Result<Option<Arc<LoadedEdition>>, NotLoaded> {
        let own = self.shelf.with_untracked(|shelf| shelf.iter().any(|kept| kept.entry.key == *key));
        let own = if own { shelf::pack(key).await.ok().flatten() } else { None };
        self.put_together(key, own).await
    }

    /// The site's edition with the person's own laid over it; none where neither is there.
    async fn put_together(
        self,
        key: &EditionKey,
        own: Option<String>,
    ) -> Result<Option<Arc<LoadedEdition>>, NotLoaded> {
        let bundled = match self.bundled.with_value(|packs| packs.get(key).cloned()) {
            Some(pack) => Some(Bundled::Pack(pack)),
            None => self.fetch_bundled(key).await?.map(Bundled::Text),
        };
        if bundled.is_none() && own.is_none() {
            return Ok(None);
        }
        let (edition, bundled) = chunks::edition(bundled, own).await?;
        if let Some(bundled) = bundled {
            self.bundled.update_value(|packs| {
                packs.insert(key.clone(), bundled);
            });
        }
        Ok(Some(Arc::new(edition)))
    }

    async fn fetch_bundled(self, key: &EditionKey) -> Result<Option<String>, NotLoaded> {
        let file = self.catalogue.with_untracked(|catalogue| {
            catalogue.as_ref().and_then(|c| c.entry(key)).map(|e| e.file.clone())
        });
        match file {
            Some(file) => fetch::text(&format!("data/{file}")).await.map(Some).map_err(|_| NotLoaded),
            None => Ok(None),
        }
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
        } else if let Ok(Some(edition)) = self.put_together(&key, Some(pack.to_owned())).await {
            self.catalog.update(|catalog| *catalog = catalog.with(edition));
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
