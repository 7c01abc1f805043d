//! Why a file was not taken.

use kakehashi_core::language::{Bilingual, Language};
use serde::{Deserialize, Serialize};

use crate::message::Wording;
use crate::report::Place;

/// Why a file was not taken, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// A stable word for programs, such as `not-json`.
    pub code: String,
    /// Where in the file.
    #[serde(default, skip_serializing_if = "nowhere")]
    pub place: Box<Place>,
    /// What is wrong and what to do, in both languages.
    pub message: Bilingual,
}

impl Refusal {
    pub(crate) fn new(wording: Wording, place: Place) -> Self {
        Self { code: wording.code.to_owned(), place: Box::new(place), message: wording.message }
    }

    /// The message in `language`, preceded by its place where there is one.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        crate::report::placed(&self.place, &self.message, language)
    }
}

#[allow(clippy::borrowed_box, reason = "serde calls it with a reference to the field")]
fn nowhere(place: &Box<Place>) -> bool {
    place.is_empty()
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(Language::En))
    }
}

impl std::error::Error for Refusal {}
