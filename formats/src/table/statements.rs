//! The statements of a table: one for each text and kind, with a known id where there is one.

use std::collections::HashMap;

use kakehashi_core::framework::{Kind, Pack, Provenance, Statement};
use kakehashi_core::language::Bilingual;
use kakehashi_core::text::fingerprint;

use crate::clean;
use crate::context::Base;
use crate::limits::MAX_STATEMENTS;
use crate::message;
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};

/// Collects statements.
pub(super) struct Statements<'a> {
    context: Base<'a>,
    prefix: String,
    provenance: Provenance,
    known_by_text: HashMap<(Kind, &'a str), &'a Statement>,
    known_by_id: HashMap<&'a str, &'a Statement>,
    at_id: HashMap<String, usize>,
    list: Vec<Statement>,
    pub(super) fresh: Vec<String>,
}

impl<'a> Statements<'a> {
    pub(super) fn new(
        framework: &str,
        provenance: Provenance,
        known: Option<&'a Pack>,
        context: Base<'a>,
    ) -> Self {
        let statements = known.map_or(&[][..], |known| &known.statements);
        Self {
            context,
            prefix: framework.to_uppercase(),
            provenance,
            known_by_text: statements
                .iter()
                // The first of equal texts counts.
                .rev()
                .filter_map(|s| Some(((s.kind, s.fingerprint.as_deref()?), s)))
                .collect(),
            known_by_id: statements.iter().map(|s| (s.id.as_str(), s)).collect(),
            at_id: HashMap::new(),
            list: Vec::new(),
            fresh: Vec::new(),
        }
    }

    /// The kind of the known statement `id`.
    pub(super) fn known_kind(&self, id: &str) -> Option<Kind> {
        self.known_by_id.get(id).map(|statement| statement.kind)
    }

    /// The id of the statement in a row, which is added if it is new; `None` if it was left out.
    pub(super) fn take(
        &mut self,
        id: &str,
        kind: Kind,
        text: &str,
        place: &Place,
        problems: &mut Problems,
    ) -> Result<Option<String>, Refusal> {
        if text.is_empty() && !self.known_by_id.contains_key(id) && !self.at_id.contains_key(id) {
            problems.add(Severity::Error, place.clone(), message::no_statement_text(id));
            return Ok(None);
        }
        let print = fingerprint(text, self.context.nfkc);
        let (id, fresh) = if id.is_empty() {
            match self.known_by_text.get(&(kind, print.as_str())) {
                Some(known) => (known.id.clone(), false),
                None => (format!("{}-{}-{print}", self.prefix, kind.letter()), true),
            }
        } else {
            (id.to_owned(), false)
        };
        if let Some(first) = self.at_id.get(&id).and_then(|at| self.list.get(*at)) {
            let other_text = !text.is_empty() && first.fingerprint.as_ref().is_some_and(|p| *p != print);
            if other_text || first.kind != kind {
                problems.add(Severity::Error, place.clone(), message::duplicate_statement(&id));
            }
            return Ok(Some(id));
        }
        if self.list.len() >= MAX_STATEMENTS {
            return Err(Refusal::new(message::too_many_statements(), place.clone()));
        }
        if fresh {
            self.fresh.push(id.clone());
        }
        self.at_id.insert(id.clone(), self.list.len());
        self.list.push(self.statement(&id, kind, text, print));
        Ok(Some(id))
    }

    fn statement(&self, id: &str, kind: Kind, text: &str, print: String) -> Statement {
        let mut statement = Statement::new(id, kind, self.provenance);
        if text.is_empty() {
            return statement;
        }
        statement.fingerprint = Some(print);
        if self.provenance == Provenance::Official {
            statement.official = Some(text.to_owned());
        } else if clean::is_japanese(text) {
            statement.gloss = Bilingual::new("", text);
        } else {
            statement.gloss = Bilingual::new(text, "");
        }
        statement
    }

    /// The statements in the order of the table.
    pub(super) fn into_list(self) -> Vec<Statement> {
        self.list
    }
}
