//! Task, knowledge and skill statements.

use serde::{Deserialize, Serialize};

use super::Provenance;
use crate::language::Bilingual;

/// What a statement states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Work that is done.
    Task,
    /// What has to be known.
    Knowledge,
    /// What has to be mastered.
    Skill,
    /// What has to be within one's power; only in older editions.
    Ability,
}

impl Kind {
    /// Every kind, in the order of lists.
    pub const ALL: [Self; 4] = [Self::Task, Self::Knowledge, Self::Skill, Self::Ability];

    /// The word used in files and addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Task => "task",
            Self::Knowledge => "knowledge",
            Self::Skill => "skill",
            Self::Ability => "ability",
        }
    }

    /// The kind of a word used in files and addresses.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The letter that marks the kind.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Task => 'T',
            Self::Knowledge => 'K',
            Self::Skill => 'S',
            Self::Ability => 'A',
        }
    }
}

/// One task, knowledge or skill sentence of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The id within the edition.
    pub id: String,
    /// What it states.
    pub kind: Kind,
    /// Our short account of what it says; empty where it is not written yet.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub gloss: Bilingual,
    /// The publisher's sentence, present only after the publisher's file was loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<String>,
    /// [`crate::text::fingerprint`] of the publisher's sentence, to recognise it without keeping it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Ids of the concepts it is about, most specific first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<String>,
    /// Who vouches for the statement's existence and place.
    #[serde(default)]
    pub provenance: Provenance,
}

impl Statement {
    /// A statement of which only id and kind are known.
    pub fn new(id: impl Into<String>, kind: Kind, provenance: Provenance) -> Self {
        Self {
            id: id.into(),
            kind,
            gloss: Bilingual::default(),
            official: None,
            fingerprint: None,
            concepts: Vec::new(),
            provenance,
        }
    }
}
