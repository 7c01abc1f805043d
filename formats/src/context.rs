//! What every reader has at hand, and what it hands back.

use std::sync::Arc;

use kakehashi_core::framework::{EditionKey, Kind, Pack, Provenance, Statement};
use kakehashi_core::text::{Nfkc, fingerprint};
use serde::{Deserialize, Serialize};

use crate::report::{Listed, Problems};

/// How far the reading of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// How much of the step is done.
    pub done: usize,
    /// How much there is to do in the step.
    pub total: usize,
}

/// The steps of reading a file, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Unpacking and decoding.
    Opening,
    /// Taking in items and links.
    Reading,
    /// Comparing with what is loaded.
    Comparing,
    /// Finished.
    Done,
}

/// The known editions and the normalization in use.
#[derive(Clone, Copy)]
pub(crate) struct Base<'a> {
    pub(crate) known: &'a [Arc<Pack>],
    pub(crate) nfkc: Nfkc,
}

/// The base of a reading, and somebody to tell of progress.
pub(crate) struct Context<'a> {
    base: Base<'a>,
    progress: &'a mut dyn FnMut(Progress),
}

impl<'a> Context<'a> {
    pub(crate) fn new(known: &'a [Arc<Pack>], nfkc: Nfkc, progress: &'a mut dyn FnMut(Progress)) -> Self {
        Self { base: Base { known, nfkc }, progress }
    }

    /// Tells how far the work is.
    pub(crate) fn step(&mut self, step: Step, done: usize, total: usize) {
        (self.progress)(Progress { step, done, total });
    }
}

impl<'a> std::ops::Deref for Context<'a> {
    type Target = Base<'a>;

    fn deref(&self) -> &Base<'a> {
        &self.base
    }
}

impl<'a> Base<'a> {
    /// The known edition `key`.
    pub(crate) fn edition(&self, key: &EditionKey) -> Option<&'a Pack> {
        self.known.iter().map(Arc::as_ref).find(|pack| pack.key() == *key)
    }

    /// The known edition of `framework` called `edition`, or else the first of the framework.
    pub(crate) fn nearest(&self, framework: &str, edition: &str) -> Option<&'a Pack> {
        self.edition(&EditionKey::new(framework, edition))
            .or_else(|| self.known.iter().map(Arc::as_ref).find(|pack| pack.framework.id == framework))
    }

    /// A statement with the publisher's sentence and its fingerprint.
    pub(crate) fn official_statement(&self, id: &str, kind: Kind, text: &str) -> Statement {
        let mut statement = Statement::new(id, kind, Provenance::Official);
        if !text.is_empty() {
            statement.fingerprint = Some(fingerprint(text, self.nfkc));
            statement.official = Some(text.to_owned());
        }
        statement
    }
}

/// What a reader hands back.
pub(crate) struct Draft {
    pub(crate) pack: Pack,
    pub(crate) problems: Problems,
    /// Cells of role sheets whose text is not the catalogue's.
    pub(crate) sheet_texts: Listed,
}

impl Draft {
    pub(crate) fn new(pack: Pack, problems: Problems) -> Self {
        Self { pack, problems, sheet_texts: Listed::default() }
    }
}
