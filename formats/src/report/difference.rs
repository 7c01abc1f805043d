//! What differs between a file and the known edition of the same key, or within the file.

use kakehashi_core::framework::EditionKey;
use serde::{Deserialize, Serialize};

/// Items listed by name; `total` counts all.
const LISTED: usize = 500;

/// Some ids or links by name, and how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// How many there are.
    pub total: usize,
    /// The first of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

impl FromIterator<String> for Listed {
    fn from_iter<T: IntoIterator<Item = String>>(all: T) -> Self {
        let mut listed = Self::default();
        for item in all {
            listed.total += 1;
            if listed.items.len() < LISTED {
                listed.items.push(item);
            }
        }
        listed
    }
}

/// What only one of the two has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlyIn {
    /// Only the file has it.
    pub file: Listed,
    /// Only what is loaded has it.
    pub loaded: Listed,
}

impl OnlyIn {
    /// Whether both have the same.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.file.total == 0 && self.loaded.total == 0
    }
}

/// What differs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differences {
    /// The known edition that the file was compared with; absent when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<EditionKey>,
    /// Roles.
    pub roles: OnlyIn,
    /// Statements.
    pub statements: OnlyIn,
    /// Competency areas.
    pub competency_areas: OnlyIn,
    /// Links from roles to statements, each as `role → statement`.
    pub role_links: OnlyIn,
    /// Links from competency areas to statements, each as `area → statement`.
    pub area_links: OnlyIn,
    /// Statements whose text is not the one that the known edition was made from.
    pub texts: Listed,
    /// Roles whose title is another.
    pub titles: Listed,
    /// Cells of role sheets whose text is not the catalogue's; the catalogue's was taken.
    pub sheet_texts: Listed,
}

impl Differences {
    /// Whether nothing differs.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.roles.is_empty()
            && self.statements.is_empty()
            && self.competency_areas.is_empty()
            && self.role_links.is_empty()
            && self.area_links.is_empty()
            && self.texts.total == 0
            && self.titles.total == 0
            && self.sheet_texts.total == 0
    }
}
