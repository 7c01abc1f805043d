//! Which role a row means: by id, by title, by another title, or a new one.

use std::collections::{BTreeSet, HashMap};

use kakehashi_core::framework::{Pack, Role};
use kakehashi_core::text::Nfkc;

use crate::clean;

/// The roles of a known edition, by what a table may call them.
pub(super) struct KnownRoles<'a> {
    nfkc: Nfkc,
    by_id: HashMap<String, &'a Role>,
    by_title: HashMap<String, &'a Role>,
    by_other_title: HashMap<String, BTreeSet<&'a str>>,
}

/// What a title leads to.
pub(super) enum Match<'a> {
    One(&'a Role),
    Several(Vec<String>),
    None,
}

impl<'a> KnownRoles<'a> {
    pub(super) fn new(pack: &'a Pack, nfkc: Nfkc) -> Self {
        let mut known =
            Self { nfkc, by_id: HashMap::new(), by_title: HashMap::new(), by_other_title: HashMap::new() };
        for role in &pack.roles {
            known.by_id.insert(clean::plain(&role.id, nfkc), role);
            for title in [&role.title.en, &role.title.ja] {
                let folded = clean::fold(title, nfkc);
                if !folded.is_empty() {
                    known.by_title.entry(folded).or_insert(role);
                }
            }
            for title in role.other_titles.en.iter().chain(&role.other_titles.ja) {
                let ids = known.by_other_title.entry(clean::fold(title, nfkc)).or_default();
                ids.insert(&role.id);
            }
        }
        known
    }

    /// The role with the id `id`, however it is written.
    pub(super) fn with_id(&self, id: &str) -> Option<&'a Role> {
        self.by_id.get(&clean::plain(id, self.nfkc)).copied()
    }

    /// The role or roles that `title` may mean.
    pub(super) fn with_title(&self, title: &str) -> Match<'a> {
        let folded = clean::fold(title, self.nfkc);
        if folded.is_empty() {
            return Match::None;
        }
        if let Some(role) = self.by_title.get(&folded) {
            return Match::One(role);
        }
        let ids: Vec<&str> =
            self.by_other_title.get(&folded).map_or_else(Vec::new, |ids| ids.iter().copied().collect());
        match ids.as_slice() {
            [] => Match::None,
            [id] => self.with_id(id).map_or(Match::None, Match::One),
            several => Match::Several(several.iter().map(|id| (*id).to_owned()).collect()),
        }
    }

    /// Whether `cell` is the id or a title of exactly one role.
    pub(super) fn is_one(&self, cell: &str) -> bool {
        self.with_id(cell).is_some() || matches!(self.with_title(cell), Match::One(_))
    }
}
