//! Every sentence that a reader can say, in both languages: what, and what to do about it.
//!
//! The place is added by whoever says it.

mod limits;
mod names;
mod refusals;
mod structure;
mod tables;

use kakehashi_core::language::Bilingual;

#[allow(clippy::wildcard_imports, reason = "one flat list of sentences, kept in several files")]
pub(crate) use limits::*;
pub(crate) use names::kind_name;
#[allow(clippy::wildcard_imports, reason = "as above")]
pub(crate) use refusals::*;
#[allow(clippy::wildcard_imports, reason = "as above")]
pub(crate) use structure::*;
#[allow(clippy::wildcard_imports, reason = "as above")]
pub(crate) use tables::*;

/// A sentence with the code by which programs know it.
#[derive(Clone, Debug)]
pub(crate) struct Wording {
    pub(crate) code: &'static str,
    pub(crate) message: Bilingual,
}

fn say(code: &'static str, en: impl Into<String>, ja: impl Into<String>) -> Wording {
    Wording { code, message: Bilingual::new(en, ja) }
}

/// Ends a list of problems that was cut.
pub(crate) fn more_of_this_kind(more: usize) -> Bilingual {
    Bilingual::new(
        format!("Of the same kind and not listed one by one: {more}."),
        format!("同じ種類のものがほかに{more}件ありますが、一覧では省略しました。"),
    )
}
