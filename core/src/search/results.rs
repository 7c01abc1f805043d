//! What a search gives back.

use std::ops::Range;

use crate::framework::{ItemKey, Kind};
use crate::language::Language;

/// The sort of item that was found, in the order in which equal hits are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Roles.
    Role,
    /// Task, knowledge, skill and ability statements.
    Statement,
    /// Competency areas.
    Area,
    /// Categories of roles.
    Category,
    /// The frameworks themselves, one hit per edition.
    Framework,
}

impl Group {
    /// Every group, in the order of lists.
    pub const ALL: [Self; 5] = [Self::Role, Self::Statement, Self::Area, Self::Category, Self::Framework];

    /// The word used in addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Statement => "statement",
            Self::Area => "area",
            Self::Category => "category",
            Self::Framework => "framework",
        }
    }

    /// The group of a word used in addresses.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.word() == word)
    }
}

/// The part of an item in which the words were found, from the strongest to the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The id.
    Id,
    /// The title, in either language.
    Title,
    /// Another title of a role; the short name or publisher of a framework.
    OtherTitle,
    /// Our account of it.
    Summary,
    /// Our short account of a statement.
    Gloss,
    /// The publisher's own words.
    Official,
}

/// Everything that was found, grouped; the group of the best hit comes first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// The groups that have hits.
    pub groups: Vec<GroupResults>,
    /// The number of hits in all groups, shown or not.
    pub total: usize,
}

impl Results {
    /// The hits of one group, where it has any.
    #[must_use]
    pub fn group(&self, group: Group) -> Option<&GroupResults> {
        self.groups.iter().find(|results| results.group == group)
    }
}

/// The hits of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupResults {
    /// The group.
    pub group: Group,
    /// The number of hits, shown or not.
    pub total: usize,
    /// The best hits, best first, at most as many as were asked for.
    pub hits: Vec<Hit>,
}

/// One item that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The sort of item.
    pub group: Group,
    /// The item; for a framework the id is empty.
    pub key: ItemKey,
    /// The kind of a statement.
    pub kind: Option<Kind>,
    /// Whether its edition is the newest loaded one of its framework.
    pub newest: bool,
    /// Where it matched best.
    pub field: Field,
    /// The text of that field with the matched parts marked.
    pub snippet: Snippet,
    /// Higher is better; comparable only within one search.
    pub score: f32,
}

/// A text, or a piece of a long one, with the matched parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    /// The text; `…` stands at an end where something was cut off.
    pub text: String,
    /// Byte ranges in `text`, rising, apart from each other, on character boundaries; may be empty.
    pub marks: Vec<Range<usize>>,
    /// The language of the text.
    pub language: Language,
}
