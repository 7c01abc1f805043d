//! What a search is restricted to.

use super::Group;
use crate::framework::{EditionKey, Kind};

/// What a search is restricted to; the default restricts nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Ids of the frameworks to search; empty means all.
    pub frameworks: Vec<String>,
    /// The editions to search; empty means the newest edition of each framework, with hits by exact
    /// id in older editions after it.
    pub editions: Vec<EditionKey>,
    /// The groups to search; empty means all.
    pub groups: Vec<Group>,
    /// The kinds of statement to search; when not empty, only statements are found.
    pub kinds: Vec<Kind>,
    /// Only roles and statements that apply from this level or a lower one. Frameworks without levels
    /// have none, so with a level set they are left out.
    pub level: Option<u8>,
}

impl Filter {
    /// Whether editions of `framework` may be shown.
    pub(super) fn allows_framework(&self, framework: &str) -> bool {
        self.frameworks.is_empty() || self.frameworks.iter().any(|id| id == framework)
    }

    /// Whether the edition is searched in full; `newest` says that its framework has no newer one.
    pub(super) fn searches(&self, key: &EditionKey, newest: bool) -> bool {
        self.allows_framework(&key.framework)
            && if self.editions.is_empty() { newest } else { self.editions.contains(key) }
    }

    /// Whether an exact id may bring up an item of the edition.
    pub(super) fn searches_ids(&self, key: &EditionKey) -> bool {
        self.allows_framework(&key.framework) && (self.editions.is_empty() || self.editions.contains(key))
    }

    /// Whether an item may be shown; `level` is the one from which it applies, where it has levels.
    pub(super) fn allows(&self, group: Group, kind: Option<Kind>, level: Option<u8>) -> bool {
        (self.groups.is_empty() || self.groups.contains(&group))
            && (self.kinds.is_empty() || kind.is_some_and(|kind| self.kinds.contains(&kind)))
            && self.level.is_none_or(|limit| level.is_some_and(|level| level <= limit))
    }
}
