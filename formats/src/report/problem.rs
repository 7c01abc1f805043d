//! What a reader stumbled over, and the list of it.

use std::collections::HashMap;

use kakehashi_core::language::{Bilingual, Language};
use serde::{Deserialize, Serialize};

use super::Place;
use crate::message::{self, Wording};

/// How grave a problem is. None of them stops an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something of the file was left out.
    Error,
    /// Everything was taken, but something is likely not as meant.
    Warning,
    /// Worth knowing.
    Note,
}

/// Something that a reader stumbled over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// A stable word for programs, such as `link-to-nothing`.
    pub code: String,
    /// How grave it is.
    pub severity: Severity,
    /// Where in the file.
    #[serde(default, skip_serializing_if = "Place::is_empty")]
    pub place: Place,
    /// What is the matter and what to do, in both languages.
    pub message: Bilingual,
    /// The ids or texts that the problem is about, where there are several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

impl Problem {
    /// The message in `language`, preceded by its place where there is one.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        placed(&self.place, &self.message, language)
    }
}

/// A message with its place before it.
pub(crate) fn placed(place: &Place, message: &Bilingual, language: Language) -> String {
    let (text, _) = message.best(language);
    if place.is_empty() {
        return text.to_owned();
    }
    match language {
        Language::En => format!("{}: {text}", place.text(language)),
        Language::Ja => format!("{}：{text}", place.text(language)),
    }
}

/// Problems with the same code that are listed one by one; what is beyond is counted.
const LISTED_PER_CODE: usize = 100;

/// Items listed in one problem; what is beyond is in the count of its message.
const LISTED_ITEMS: usize = 1_000;

/// Collects problems.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    list: Vec<Problem>,
    counts: HashMap<&'static str, usize>,
}

impl Problems {
    /// Adds a problem at `place`.
    pub(crate) fn add(&mut self, severity: Severity, place: Place, wording: Wording) {
        self.add_with(severity, place, wording, Vec::new());
    }

    /// Adds a problem about several items.
    pub(crate) fn add_with(
        &mut self,
        severity: Severity,
        place: Place,
        wording: Wording,
        mut items: Vec<String>,
    ) {
        let count = self.counts.entry(wording.code).or_default();
        *count += 1;
        if *count <= LISTED_PER_CODE {
            items.truncate(LISTED_ITEMS);
            self.list.push(Problem {
                code: wording.code.to_owned(),
                severity,
                place,
                message: wording.message,
                items,
            });
        }
    }

    /// The list, the gravest first.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        let mut beyond: Vec<(&str, usize)> = self
            .counts
            .iter()
            .filter(|(_, count)| **count > LISTED_PER_CODE)
            .map(|(code, count)| (*code, count - LISTED_PER_CODE))
            .collect();
        beyond.sort_unstable();
        for (code, more) in beyond {
            let severity = self.list.iter().find(|p| p.code == code).map_or(Severity::Note, |p| p.severity);
            self.list.push(Problem {
                code: code.to_owned(),
                severity,
                place: Place::default(),
                message: message::more_of_this_kind(more),
                items: Vec::new(),
            });
        }
        self.list.sort_by_key(|problem| problem.severity);
        self.list
    }
}
