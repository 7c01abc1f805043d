//! The sheets of single roles and competency areas, which say the links.

use std::collections::{HashMap, HashSet};

use kakehashi_core::framework::{Pack, RoleStatement};

use super::{catalogue, kind_of};
use crate::clean;
use crate::context::Base;
use crate::cprt::new_role;
use crate::limits::{MAX_ROLES, MAX_STATEMENTS};
use crate::message;
use crate::refusal::Refusal;
use crate::report::{Listed, Problems, Severity, column_letters};
use crate::traps;
use crate::xlsx::Sheet;

/// What was read of the sheets so far.
pub(super) struct Reading {
    texts: HashMap<String, String>,
    with_sheet: HashSet<String>,
    differing: Vec<String>,
    repeated: Vec<String>,
}

impl Reading {
    /// Ready to read sheets beside the catalogues in `pack`.
    pub(super) fn new(pack: &Pack) -> Self {
        let text = |s: &kakehashi_core::framework::Statement| s.official.clone().unwrap_or_default();
        Self {
            texts: pack.statements.iter().map(|s| (s.id.clone(), text(s))).collect(),
            with_sheet: HashSet::new(),
            differing: Vec::new(),
            repeated: Vec::new(),
        }
    }

    /// Reads one sheet: that of a role, or else of a competency area.
    pub(super) fn take(
        &mut self,
        sheet: &Sheet,
        of_role: bool,
        pack: &mut Pack,
        context: Base<'_>,
        problems: &mut Problems,
    ) -> Result<(), Refusal> {
        let id = clean::trim(&sheet.name).to_owned();
        self.with_sheet.insert(id.clone());
        self.heading(sheet, &id, of_role, pack, problems)?;
        let links = self.links(sheet, &id, pack, context, problems)?;
        if of_role {
            if let Some(role) = pack.roles.iter_mut().find(|role| role.id == id) {
                role.statements = links.into_iter().map(RoleStatement::new).collect();
            }
        } else if let Some(area) = pack.competency_areas.iter_mut().find(|area| area.id == id) {
            area.statements = links;
        }
        Ok(())
    }

    /// Compares the heading `Title (ID): description` with the catalogue.
    fn heading(
        &mut self,
        sheet: &Sheet,
        id: &str,
        of_role: bool,
        pack: &mut Pack,
        problems: &mut Problems,
    ) -> Result<(), Refusal> {
        let cell = clean::trim(sheet.text(0, 1));
        let (title, named, text) = split_heading(cell).unwrap_or((cell, id, ""));
        if named != id {
            let wording = message::sheet_names_other(id, &clean::excerpt(named, 40));
            problems.add(Severity::Warning, sheet.place(0, 1), wording);
            return Ok(());
        }
        let known = if of_role {
            pack.roles.iter().find(|role| role.id == id).and_then(|role| role.official.as_ref())
        } else {
            pack.competency_areas.iter().find(|area| area.id == id).and_then(|area| area.official.as_ref())
        };
        match known {
            Some(known) => {
                let same = |a: &str, b: &str| clean::one_line(a) == clean::one_line(b);
                if !same(&known.title, title) || !same(&known.text, text) {
                    self.differing.push(format!("{id}!B1"));
                }
            }
            None => {
                problems.add(Severity::Warning, sheet.place(0, 1), message::only_in_sheet(id));
                if of_role && pack.roles.len() >= MAX_ROLES {
                    return Err(Refusal::new(message::too_many_roles(), sheet.place(0, 1)));
                }
                if of_role {
                    let mut role = new_role(id, title, text);
                    let prefix = id.split('-').next().unwrap_or_default();
                    let category = pack.categories.iter().find(|category| category.id == prefix);
                    role.category = category.map(|category| category.id.clone());
                    pack.roles.push(role);
                } else {
                    pack.competency_areas.push(catalogue::area(id, title, text));
                }
            }
        }
        Ok(())
    }

    /// The ids of the statements in columns A and B below the headings.
    fn links(
        &mut self,
        sheet: &Sheet,
        id: &str,
        pack: &mut Pack,
        context: Base<'_>,
        problems: &mut Problems,
    ) -> Result<Vec<String>, Refusal> {
        let mut seen = HashSet::new();
        let mut links = Vec::new();
        // The first row is the heading of the sheet; headings of columns follow where there are any.
        for row in sheet.rows.keys().copied().filter(|row| *row > 0) {
            let statement = clean::trim(sheet.text(row, 0));
            let text = clean::trim(sheet.text(row, 1));
            let Some(kind) = kind_of(statement) else {
                if !statement.is_empty() && !statement.to_uppercase().contains("ID") {
                    let wording = message::unread_row(&clean::excerpt(statement, 60));
                    problems.add(Severity::Warning, sheet.place(row, 0), wording);
                }
                continue;
            };
            match self.texts.get(statement) {
                Some(known) if known != text && !text.is_empty() => {
                    self.differing.push(format!("{id}!{}{} {statement}", column_letters(1), row + 1));
                }
                Some(_) => {}
                None => {
                    if pack.statements.len() >= MAX_STATEMENTS {
                        return Err(Refusal::new(message::too_many_statements(), sheet.place(row, 0)));
                    }
                    problems.add(Severity::Warning, sheet.place(row, 0), message::only_in_sheet(statement));
                    pack.statements.push(context.official_statement(statement, kind, text));
                    self.texts.insert(statement.to_owned(), text.to_owned());
                }
            }
            if seen.insert(statement.to_owned()) {
                links.push(statement.to_owned());
            } else {
                self.repeated.push(format!("{id} → {statement}"));
            }
        }
        Ok(links)
    }

    /// Adds what can only be said at the end; gives the cells that differ from the catalogue.
    pub(super) fn finish(self, pack: &Pack, problems: &mut Problems) -> Listed {
        let missing = pack.roles.iter().map(|role| &role.id).filter(|id| !self.with_sheet.contains(*id));
        let missing: Vec<String> = missing.cloned().collect();
        if !missing.is_empty() {
            let wording = message::without_sheet(missing.len());
            problems.add_with(Severity::Warning, crate::Place::default(), wording, missing);
        }
        traps::note(problems, self.repeated, message::duplicate_links);
        traps::note(problems, self.differing.clone(), message::sheet_text_differs);
        self.differing.into_iter().collect()
    }
}

/// Title, id and description out of `Title (ID): description`.
fn split_heading(cell: &str) -> Option<(&str, &str, &str)> {
    let end = cell.find("):").or_else(|| cell.rfind(')'))?;
    let start = cell.get(..end)?.rfind('(')?;
    let text = cell.get(end + 1..)?.trim_start_matches(':');
    Some((clean::trim(cell.get(..start)?), clean::trim(cell.get(start + 1..end)?), clean::trim(text)))
}
