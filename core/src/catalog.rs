//! All loaded packs with look-ups in both directions.
//!
//! A [`Catalog`] is immutable and cheap to clone; adding or removing a pack makes a new one that
//! shares every untouched edition.

mod edition;
mod listing;

use std::sync::Arc;

pub use edition::{LoadedEdition, Origin};
pub use listing::{CATALOGUE_FORMAT, CATALOGUE_VERSION, Catalogue, CatalogueEntry};

use crate::framework::{CompetencyArea, EditionKey, ItemKey, Role, Statement};

/// All loaded editions, in the order of lists.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    editions: Vec<Arc<LoadedEdition>>,
}

impl Catalog {
    /// A catalog of `editions`; a later one replaces an earlier one with the same key.
    #[must_use]
    pub fn new(editions: impl IntoIterator<Item = Arc<LoadedEdition>>) -> Self {
        let mut catalog = Self::default();
        for edition in editions {
            catalog = catalog.with(edition);
        }
        catalog
    }

    /// This catalog with `edition` added, or put in the place of the one with the same key.
    #[must_use]
    pub fn with(&self, edition: Arc<LoadedEdition>) -> Self {
        let mut editions = self.editions.clone();
        match editions.iter_mut().find(|loaded| loaded.key() == edition.key()) {
            Some(place) => *place = edition,
            None => editions.push(edition),
        }
        editions.sort_by(|a, b| a.rank().cmp(&b.rank()));
        Self { editions }
    }

    /// This catalog without the edition `key`.
    #[must_use]
    pub fn without(&self, key: &EditionKey) -> Self {
        Self { editions: self.editions.iter().filter(|e| e.key() != key).cloned().collect() }
    }

    /// Every loaded edition: Japan first, then the others, newest edition first.
    #[must_use]
    pub fn editions(&self) -> &[Arc<LoadedEdition>] {
        &self.editions
    }

    /// The edition `key`.
    #[must_use]
    pub fn edition(&self, key: &EditionKey) -> Option<&Arc<LoadedEdition>> {
        self.editions.iter().find(|edition| edition.key() == key)
    }

    /// The newest loaded edition of `framework`.
    #[must_use]
    pub fn newest(&self, framework: &str) -> Option<&Arc<LoadedEdition>> {
        self.editions.iter().find(|edition| edition.key().framework == framework)
    }

    /// The role `key`.
    #[must_use]
    pub fn role(&self, key: &ItemKey) -> Option<&Role> {
        self.edition(&key.edition)?.role(&key.id)
    }

    /// The statement `key`.
    #[must_use]
    pub fn statement(&self, key: &ItemKey) -> Option<&Statement> {
        self.edition(&key.edition)?.statement(&key.id)
    }

    /// The competency area `key`.
    #[must_use]
    pub fn area(&self, key: &ItemKey) -> Option<&CompetencyArea> {
        self.edition(&key.edition)?.area(&key.id)
    }

    /// The same statement id in every loaded edition of the same framework, newest first.
    pub fn statement_editions(&self, key: &ItemKey) -> impl Iterator<Item = &Arc<LoadedEdition>> {
        self.editions.iter().filter(move |edition| {
            edition.key().framework == key.edition.framework && edition.statement(&key.id).is_some()
        })
    }
}
