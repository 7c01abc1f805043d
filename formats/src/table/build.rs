//! From rows to a pack.

mod role;

use std::collections::HashMap;

use kakehashi_core::framework::{Kind, Level, Pack, Provenance, RoleStatement};
use kakehashi_core::language::Bilingual;

use super::grid::{Grid, Row};
use super::kinds::{self, LevelCell};
use super::roles::KnownRoles;
use super::statements::Statements;
use super::{Column, ColumnMap};
use crate::clean;
use crate::context::{Base, Draft};
use crate::message;
use crate::metadata::{Claim, empty_pack};
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};
use crate::traps;

/// The highest level of a framework whose levels are not known.
const HIGHEST_LEVEL: u8 = 9;

/// Builds the pack that `grid` holds, read by `map`.
pub(super) fn build(
    grid: &Grid,
    map: &ColumnMap,
    context: Base<'_>,
    problems: Problems,
) -> Result<Draft, Refusal> {
    let rows: Vec<&Row> = grid.rows.iter().filter(|row| row.number > map.header_row).collect();
    let target = &map.target;
    let known = context
        .known
        .iter()
        .map(AsRef::as_ref)
        .find(|pack: &&Pack| pack.framework.id == target.framework && pack.edition.id == target.edition);
    let provenance = if known.is_some() { Provenance::Official } else { Provenance::User };
    let claim = Claim {
        framework: &target.framework,
        edition: &target.edition,
        name: target.name.clone(),
        date: String::new(),
        source: None,
        provenance,
    };
    let mut builder = Builder {
        grid,
        map,
        context,
        known,
        known_roles: known.map(|pack| KnownRoles::new(pack, context.nfkc)),
        provenance,
        pack: empty_pack(claim, context),
        statements: Statements::new(&target.framework, provenance, known, context),
        problems,
        role_at: HashMap::new(),
        cells_to_role: HashMap::new(),
        links: HashMap::new(),
        current: None,
        carried: Vec::new(),
        fresh_roles: Vec::new(),
        repeated: Vec::new(),
        highest: 0,
    };
    for row in rows {
        builder.row(row)?;
    }
    Ok(builder.finish())
}

struct Builder<'a> {
    grid: &'a Grid,
    map: &'a ColumnMap,
    context: Base<'a>,
    known: Option<&'a Pack>,
    known_roles: Option<KnownRoles<'a>>,
    provenance: Provenance,
    pack: Pack,
    statements: Statements<'a>,
    problems: Problems,
    role_at: HashMap<String, usize>,
    /// The role that cells with id and titles led to, so that each is looked up and reported once.
    cells_to_role: HashMap<[String; 3], usize>,
    /// Where in its role the link to a statement is.
    links: HashMap<(usize, String), usize>,
    current: Option<usize>,
    carried: Vec<String>,
    fresh_roles: Vec<String>,
    repeated: Vec<String>,
    highest: u8,
}

impl Builder<'_> {
    fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r str {
        let at = self.map.columns.iter().position(|meaning| *meaning == Some(column));
        at.map_or("", |at| clean::trim(row.cell(at)))
    }

    fn place(&self, row: &Row, column: Column) -> Place {
        let place = self.grid.place_of(row.number);
        match self.map.columns.iter().position(|meaning| *meaning == Some(column)) {
            Some(at) => place.column(at),
            None => place,
        }
    }

    fn row(&mut self, row: &Row) -> Result<(), Refusal> {
        let statements = self.statements_of(row);
        let Some(role) = self.role(row)? else {
            if !statements.is_empty() {
                let place = self.grid.place_of(row.number);
                self.problems.add(Severity::Error, place, message::row_without_role());
            }
            return Ok(());
        };
        if statements.is_empty() {
            return Ok(());
        }
        let level = self.level(row);
        for (id, kind, text, place) in statements {
            let Some(id) = self.statements.take(&id, kind, &text, &place, &mut self.problems)? else {
                continue;
            };
            self.link(role, &id, level, &place);
        }
        Ok(())
    }

    /// Id, kind, text and place of each statement in a row.
    fn statements_of(&mut self, row: &Row) -> Vec<(String, Kind, String, Place)> {
        let mut found = Vec::new();
        let id = self.cell(row, Column::StatementId).to_owned();
        let text = self.cell(row, Column::Statement).to_owned();
        if !id.is_empty() || !text.is_empty() {
            let word = self.cell(row, Column::Kind);
            let kind = kinds::kind(word, self.context.nfkc);
            let fallback = || self.statements.known_kind(&id).or_else(|| kinds::kind_of_id(&id));
            match kind.or_else(|| if word.is_empty() { fallback() } else { None }) {
                Some(kind) => found.push((id, kind, text, self.place(row, Column::Statement))),
                None => {
                    let wording = if word.is_empty() {
                        message::no_kind()
                    } else {
                        message::unknown_kind_word(&clean::excerpt(word, 40))
                    };
                    self.problems.add(Severity::Error, self.place(row, Column::Kind), wording);
                }
            }
        }
        for (at, column) in self.map.columns.iter().enumerate() {
            let Some(kind) = column.and_then(Column::kind) else { continue };
            let place = self.grid.place_of(row.number).column(at);
            let lines = row
                .cell(at)
                .lines()
                .map(|line| line.trim_start_matches(|c: char| c.is_whitespace() || "・•●■◆-–*".contains(c)));
            let texts = lines.map(clean::trim).filter(|text| !text.is_empty());
            found.extend(texts.map(|text| (String::new(), kind, text.to_owned(), place.clone())));
        }
        found
    }

    fn level(&mut self, row: &Row) -> Option<u8> {
        let cell = self.cell(row, Column::Level);
        let known = self.known.and_then(|pack| pack.levels.iter().map(|level| level.number).max());
        let highest = known.unwrap_or(HIGHEST_LEVEL);
        let wording = match kinds::level(cell, self.context.nfkc) {
            LevelCell::Every => return None,
            LevelCell::From(level) => match u8::try_from(level) {
                Ok(level) if (1..=highest).contains(&level) => {
                    self.highest = self.highest.max(level);
                    return Some(level);
                }
                _ => message::level_out_of_range(level, highest),
            },
            LevelCell::Unreadable => message::unreadable_level(&clean::excerpt(cell, 40)),
        };
        self.problems.add(Severity::Warning, self.place(row, Column::Level), wording);
        None
    }

    fn link(&mut self, role: usize, statement: &str, level: Option<u8>, place: &Place) {
        let Some(role_entry) = self.pack.roles.get_mut(role) else { return };
        let key = (role, statement.to_owned());
        let Some(at) = self.links.get(&key) else {
            self.links.insert(key, role_entry.statements.len());
            role_entry.statements.push(RoleStatement { level_from: level, ..RoleStatement::new(statement) });
            return;
        };
        let Some(link) = role_entry.statements.get_mut(*at) else { return };
        if link.level_from == level {
            self.repeated.push(format!("{} → {statement}", role_entry.id));
        } else {
            // No level means every level, which is lower than any.
            link.level_from = link.level_from.min(level);
            let wording = message::several_levels(&role_entry.id, statement);
            self.problems.add(Severity::Warning, place.clone(), wording);
        }
    }

    fn finish(mut self) -> Draft {
        traps::note(&mut self.problems, self.carried, message::carried_down);
        traps::note(&mut self.problems, self.repeated, message::duplicate_links);
        if !self.fresh_roles.is_empty() {
            let wording = message::fresh_roles(self.fresh_roles.len());
            self.problems.add_with(Severity::Warning, Place::default(), wording, self.fresh_roles);
        }
        if self.known.is_some_and(|pack| !pack.statements.is_empty()) {
            traps::note(
                &mut self.problems,
                std::mem::take(&mut self.statements.fresh),
                message::fresh_statements,
            );
        }
        if self.known.is_none() {
            self.pack.levels = (1..=self.highest).map(plain_level).collect();
        }
        self.pack.statements = self.statements.into_list();
        Draft::new(self.pack, self.problems)
    }
}

/// A level of which only the number is known.
fn plain_level(number: u8) -> Level {
    Level {
        number,
        title: Bilingual::new(format!("Level {number}"), format!("レベル{number}")),
        summary: Bilingual::default(),
        provenance: Provenance::User,
    }
}
