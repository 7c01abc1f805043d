//! Who says so.

use serde::{Deserialize, Serialize};

/// Who vouches for a fact or a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provenance {
    /// The publisher's own file, loaded at run time.
    Official,
    /// A fact that the publisher prints: an id, a name, a count, a reference.
    Published,
    /// Press or another secondary source.
    Reported,
    /// Our wording or judgement.
    #[default]
    Project,
    /// A suggestion made by a machine.
    Computed,
    /// The person who uses the app.
    User,
}

impl Provenance {
    /// Every value, from the strongest claim to the weakest.
    pub const ALL: [Self; 6] =
        [Self::Official, Self::Published, Self::Reported, Self::Project, Self::Computed, Self::User];

    /// The word used in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Published => "published",
            Self::Reported => "reported",
            Self::Project => "project",
            Self::Computed => "computed",
            Self::User => "user",
        }
    }

    /// The value of a word used in files.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.word() == word)
    }
}
