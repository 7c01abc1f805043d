//! The pack: one framework edition as one document.

use serde::{Deserialize, Serialize};

use super::{EditionKey, Official, Provenance, Role, Statement};
use crate::language::Bilingual;

/// The value of [`Pack::format`].
pub const PACK_FORMAT: &str = "kakehashi-pack";

/// The version of the document that this code reads and writes.
pub const PACK_VERSION: u32 = 1;

/// One framework edition with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Always [`PACK_FORMAT`].
    pub format: String,
    /// Always [`PACK_VERSION`] in what this code writes.
    pub version: u32,
    /// The framework.
    pub framework: Framework,
    /// The edition of the framework.
    pub edition: Edition,
    /// Groups of roles; empty where the framework has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    /// The levels in rising order; empty where the framework has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<Level>,
    /// The roles in the publisher's order.
    pub roles: Vec<Role>,
    /// The statements in the publisher's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Groups of knowledge and skill statements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub competency_areas: Vec<CompetencyArea>,
}

/// A published set of roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// The id: `jp`, `nice`, `ecsf`, `ca`, `au`, or a user's own.
    pub id: String,
    /// Two letters that mark the framework in lists: `JP`, `US`, `EU`, `CA`, `AU`; fewer for a short name.
    pub mark: String,
    /// The full name.
    pub name: Bilingual,
    /// A name short enough for a table.
    pub short_name: Bilingual,
    /// Who publishes it.
    pub publisher: Bilingual,
    /// What it is and for whom, in our words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub summary: Bilingual,
}

/// One version of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The id, as the publisher numbers it.
    pub id: String,
    /// The date of publication, ISO 8601, at least the year; may be empty when unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// The publisher's terms, in our words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub licence: Bilingual,
    /// The line that has to stand beside the publisher's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub attribution: String,
    /// The publisher's page about the edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Whose the statements are: the publisher's or our model.
    pub structure: Structure,
    /// Who vouches for the facts of the edition.
    #[serde(default)]
    pub provenance: Provenance,
    /// What a reader has to know about the edition's data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Bilingual>,
    /// The figures that the government deck of July 2025 gives for the framework.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deck_2025: Option<DeckFigures>,
}

/// Whose model the statements and their links are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Structure {
    /// Ids, names and links are facts that the publisher prints.
    Published,
    /// The statements are a model of this project, to be replaced when the official ones are loaded.
    Project,
}

/// What page 21 of the government deck of July 2025 prints for a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeckFigures {
    /// The number of roles.
    pub roles: u32,
    /// Whether the framework has levels.
    pub levels: bool,
    /// The year or years printed.
    pub year: String,
}

/// A group of roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// The id within the edition.
    pub id: String,
    /// The title.
    pub title: Bilingual,
    /// Our account of it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub summary: Bilingual,
    /// The publisher's own words, present only after the publisher's file was loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<Official>,
    /// Who vouches for the category.
    #[serde(default)]
    pub provenance: Provenance,
}

/// A step of proficiency or responsibility.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The number, from 1.
    pub number: u8,
    /// The title.
    pub title: Bilingual,
    /// What the level means.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub summary: Bilingual,
    /// Who vouches for it.
    #[serde(default)]
    pub provenance: Provenance,
}

/// A group of knowledge and skill statements that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompetencyArea {
    /// The id within the edition.
    pub id: String,
    /// The title.
    pub title: Bilingual,
    /// Our account of it.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub summary: Bilingual,
    /// The publisher's own words, present only after the publisher's file was loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<Official>,
    /// Ids of its statements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<String>,
    /// Who vouches for it.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Pack {
    /// Whether this code understands the document: its format and version.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.format == PACK_FORMAT && self.version <= PACK_VERSION
    }

    /// The key of the edition that the pack carries.
    #[must_use]
    pub fn key(&self) -> EditionKey {
        EditionKey::new(&self.framework.id, &self.edition.id)
    }
}
