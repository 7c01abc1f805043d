//! What a table looks like, with a guess at its columns and edition, for the step that asks.

use std::collections::BTreeSet;
use std::sync::Arc;

use kakehashi_core::framework::{EditionKey, Pack};
use kakehashi_core::language::Bilingual;
use kakehashi_core::text::Nfkc;
use serde::{Deserialize, Serialize};

use super::grid::{self, Grid};
use super::roles::KnownRoles;
use super::{Column, ColumnMap, Target};
use crate::File;
use crate::clean;
use crate::context::Base;
use crate::message;
use crate::open::{Opened, open};
use crate::refusal::Refusal;
use crate::report::{FileKind, Place};

/// Rows shown of each sheet.
const SHOWN_ROWS: usize = 8;
/// Characters shown of each cell.
const SHOWN_CHARS: usize = 200;
/// Rows in which headings are looked for.
const HEADING_ROWS: usize = 20;

/// What a table looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TablePreview {
    /// CSV or XLSX.
    pub kind: FileKind,
    /// The encoding of a CSV file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The character that separates the columns of a CSV file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// The sheets; a CSV file has one without a name.
    pub sheets: Vec<SheetPreview>,
    /// The guess, ready to be corrected and given to [`crate::read`].
    pub map: ColumnMap,
}

/// What one sheet looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetPreview {
    /// The sheet's name; absent in CSV.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The row of the headings, from 1 (in CSV: the line); 0 where there are none.
    pub header_row: usize,
    /// The headings, one for each column.
    pub headings: Vec<String>,
    /// The guessed meaning of each column.
    pub columns: Vec<Option<Column>>,
    /// The first rows below the headings.
    pub rows: Vec<Vec<String>>,
    /// How many rows there are below the headings.
    pub rows_total: usize,
}

/// Shows the table in `file` and guesses what its columns mean and for which of the `known`
/// editions it stands.
///
/// # Errors
/// A refusal when `file` is not a table or cannot be read.
pub fn columns(file: &File<'_>, known: &[Arc<Pack>], nfkc: Nfkc) -> Result<TablePreview, Refusal> {
    let opened = open(file)?;
    let kind = opened.kind();
    let (grids, encoding, delimiter) = match opened {
        Opened::CsvTable(table) => (vec![table.grid], Some(table.encoding.to_owned()), Some(table.delimiter)),
        Opened::XlsxTable(mut workbook) => (grid::of_workbook(&mut workbook, None)?, None, None),
        _ => {
            let name = ("a framework's own file, not a table", "表ではなく、フレームワークのファイル");
            return Err(Refusal::new(message::unknown_kind(Some(name)), Place::default()));
        }
    };
    let map = guess(file.name, &grids, Base { known, nfkc });
    let sheets = grids.iter().map(|grid| sheet(grid, nfkc)).collect();
    Ok(TablePreview { kind, encoding, delimiter, sheets, map })
}

fn sheet(grid: &Grid, nfkc: Nfkc) -> SheetPreview {
    let (header_row, columns) = headings(grid, nfkc);
    let heading = grid.rows.iter().find(|row| row.number == header_row);
    let show = |text: &str| clean::excerpt(clean::trim(text), SHOWN_CHARS);
    let row_of = |row: &grid::Row| (0..grid.width).map(|column| show(row.cell(column))).collect();
    let below = || grid.rows.iter().filter(|row| row.number > header_row);
    SheetPreview {
        name: grid.sheet.clone(),
        header_row,
        headings: heading.map_or_else(|| vec![String::new(); grid.width], row_of),
        columns,
        rows: below().take(SHOWN_ROWS).map(row_of).collect(),
        rows_total: below().count(),
    }
}

/// The row with the most known headings, and what they mean; row 0 where none has any.
fn headings(grid: &Grid, nfkc: Nfkc) -> (usize, Vec<Option<Column>>) {
    let mut best = (0, vec![None; grid.width], 0);
    for row in grid.rows.iter().take(HEADING_ROWS) {
        let mut taken = Vec::new();
        let columns: Vec<Option<Column>> = (0..grid.width)
            .map(|column| {
                let guess = Column::guess(row.cell(column), nfkc).filter(|guess| !taken.contains(guess));
                taken.extend(guess);
                guess
            })
            .collect();
        if taken.len() > best.2 {
            best = (row.number, columns, taken.len());
        }
    }
    (best.0, best.1)
}

/// The guess for a file called `name` with these tables.
pub(super) fn guess(name: &str, grids: &[Grid], context: Base<'_>) -> ColumnMap {
    let mut best = ColumnMap { header_row: 0, ..ColumnMap::default() };
    let mut best_count = None;
    for grid in grids {
        let (header_row, columns) = headings(grid, context.nfkc);
        let count = columns.iter().flatten().count();
        if best_count.is_none_or(|best| count > best) {
            best_count = Some(count);
            best = ColumnMap { sheet: grid.sheet.clone(), header_row, columns, target: Target::default() };
        }
    }
    let grid = grids.iter().find(|grid| grid.sheet == best.sheet);
    let edition = grid.and_then(|grid| edition_of(grid, &best, context));
    best.target = match edition {
        Some(key) => Target::new(&key, Bilingual::default()),
        None => {
            let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
            let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
            let title = clean::excerpt(&clean::one_line(stem), 80);
            let name = if clean::is_japanese(&title) {
                Bilingual::new("", title)
            } else {
                Bilingual::new(title, "")
            };
            Target { framework: "own".to_owned(), edition: "1".to_owned(), name }
        }
    };
    best
}

/// The known edition that has at least half of the table's roles, and the most of them.
fn edition_of(grid: &Grid, map: &ColumnMap, context: Base<'_>) -> Option<EditionKey> {
    let wanted = [Column::RoleId, Column::RoleTitle, Column::RoleTitleEn, Column::RoleTitleJa];
    let role_columns: Vec<usize> = (0..map.columns.len())
        .filter(|at| map.columns.get(*at).copied().flatten().is_some_and(|column| wanted.contains(&column)))
        .collect();
    let rows = grid.rows.iter().filter(|row| row.number > map.header_row);
    let roles: BTreeSet<Vec<&str>> = rows
        .map(|row| role_columns.iter().map(|column| clean::trim(row.cell(*column))).collect::<Vec<_>>())
        .filter(|cells| cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    let mut best: Option<(usize, EditionKey)> = None;
    for pack in context.known {
        let known = KnownRoles::new(pack, context.nfkc);
        let found = roles.iter().filter(|cells| cells.iter().any(|cell| known.is_one(cell))).count();
        if found * 2 >= roles.len().max(1) && best.as_ref().is_none_or(|(most, _)| found > *most) {
            best = Some((found, pack.key()));
        }
    }
    best.map(|(_, key)| key)
}
