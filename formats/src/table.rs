//! Tables (CSV or XLSX) after our template, or after anybody's own with a word on what is what.

mod build;
mod column;
mod grid;
mod guard;
mod kinds;
mod map;
mod preview;
mod roles;
mod statements;
mod template;
mod text;

pub use column::Column;
pub use guard::guard_cell;
pub use map::{ColumnMap, Target};
pub use preview::{SheetPreview, TablePreview, columns};
pub use template::template;
pub(crate) use text::TextTable;

use crate::context::{Context, Draft, Step};
use crate::limits::MAX_COLUMNS;
use crate::message;
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};
use crate::xlsx::Workbook;
use grid::Grid;

/// Reads a CSV table.
pub(crate) fn read_text(
    file: &str,
    table: &TextTable,
    map: Option<&ColumnMap>,
    context: &mut Context<'_>,
) -> Result<Draft, Refusal> {
    let mut problems = Problems::default();
    if table.encoding != "UTF-8" {
        problems.add(Severity::Note, Place::default(), message::read_as(table.encoding));
    }
    read_grids(file, std::slice::from_ref(&table.grid), map, context, problems)
}

/// Reads an XLSX table.
pub(crate) fn read_workbook(
    file: &str,
    mut workbook: Workbook<'_>,
    map: Option<&ColumnMap>,
    context: &mut Context<'_>,
) -> Result<Draft, Refusal> {
    let wanted = map.and_then(|map| map.sheet.as_deref());
    let grids = grid::of_workbook(&mut workbook, wanted)?;
    let mut problems = Problems::default();
    for grid in &grids {
        grid.list_formulas(&mut problems);
    }
    read_grids(file, &grids, map, context, problems)
}

fn read_grids(
    file: &str,
    grids: &[Grid],
    map: Option<&ColumnMap>,
    context: &mut Context<'_>,
    mut problems: Problems,
) -> Result<Draft, Refusal> {
    let guessed;
    let map = match map {
        Some(map) => map,
        None => {
            guessed = preview::guess(file, grids, **context);
            problems.add(Severity::Note, Place::default(), message::guessed_columns());
            &guessed
        }
    };
    map.target.check()?;
    let sheet = map.sheet.as_deref();
    let grid = grids.iter().find(|grid| sheet.is_none() || grid.sheet.as_deref() == sheet);
    let Some(grid) = grid else {
        let name = map.sheet.clone().unwrap_or_default();
        return Err(Refusal::new(message::missing_sheet(&name), Place::default()));
    };
    let used = map.columns.iter().rposition(Option::is_some).map_or(0, |at| at + 1);
    if used > grid.width || used > MAX_COLUMNS {
        return Err(Refusal::new(
            message::column_map_too_wide(used, grid.width),
            grid.place_of(map.header_row),
        ));
    }
    if !map.has_role() {
        return Err(Refusal::new(message::missing_columns(), grid.place_of(map.header_row)));
    }
    if map.has(Column::Statement) && !map.has(Column::Kind) && !map.has(Column::StatementId) {
        return Err(Refusal::new(message::missing_kind_column(), grid.place_of(map.header_row)));
    }
    if !grid.rows.iter().any(|row| row.number > map.header_row) {
        return Err(Refusal::new(message::empty_table(), grid.place_of(map.header_row)));
    }
    context.step(Step::Reading, 0, grid.rows.len());
    build::build(grid, map, **context, problems)
}
