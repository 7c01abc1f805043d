//! The list of what a site offers, small enough for the first view.

use serde::{Deserialize, Serialize};

use crate::framework::{DeckFigures, EditionKey, Framework, Inventory, Pack, Structure};

/// The value of [`Catalogue::format`].
pub const CATALOGUE_FORMAT: &str = "kakehashi-catalogue";

/// The version of the document that this code reads and writes.
pub const CATALOGUE_VERSION: u32 = 1;

/// The document `data/catalogue.json`: what a site offers and how much of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Always [`CATALOGUE_FORMAT`].
    pub format: String,
    /// Always [`CATALOGUE_VERSION`] in what this code writes.
    pub version: u32,
    /// The editions, in the order of lists; the first of a framework is its newest.
    pub editions: Vec<CatalogueEntry>,
}

/// One edition that a site offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogueEntry {
    /// The edition.
    pub key: EditionKey,
    /// The pack's address, relative to the catalogue.
    pub file: String,
    /// The framework.
    pub framework: Framework,
    /// The date of the edition.
    pub date: String,
    /// Whose the statements are.
    pub structure: Structure,
    /// How much there is of what.
    pub inventory: Inventory,
    /// What the government deck of July 2025 prints.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deck_2025: Option<DeckFigures>,
}

impl Catalogue {
    /// The catalogue of packs stored at the given addresses.
    #[must_use]
    pub fn of<'a>(packs: impl IntoIterator<Item = (&'a Pack, String)>) -> Self {
        Self {
            format: CATALOGUE_FORMAT.to_owned(),
            version: CATALOGUE_VERSION,
            editions: packs.into_iter().map(|(pack, file)| CatalogueEntry::of(pack, file)).collect(),
        }
    }

    /// Whether this code understands the document: its format and version.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.format == CATALOGUE_FORMAT && self.version <= CATALOGUE_VERSION
    }

    /// The entry of `key`.
    #[must_use]
    pub fn entry(&self, key: &EditionKey) -> Option<&CatalogueEntry> {
        self.editions.iter().find(|entry| entry.key == *key)
    }

    /// The newest edition of each framework, in the order of lists.
    pub fn newest(&self) -> impl Iterator<Item = &CatalogueEntry> {
        self.editions.iter().enumerate().filter_map(|(at, entry)| {
            let earlier = self.editions.iter().take(at);
            let first = !earlier.into_iter().any(|e| e.key.framework == entry.key.framework);
            first.then_some(entry)
        })
    }
}

impl CatalogueEntry {
    /// The entry of a pack stored at `file`.
    #[must_use]
    pub fn of(pack: &Pack, file: String) -> Self {
        Self {
            key: pack.key(),
            file,
            framework: pack.framework.clone(),
            date: pack.edition.date.clone(),
            structure: pack.edition.structure,
            inventory: Inventory::of(pack),
            deck_2025: pack.edition.deck_2025.clone(),
        }
    }
}
