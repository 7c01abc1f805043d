//! Rows of cells, whatever file they come from.

use crate::message;
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity, column_letters};
use crate::xlsx::{Sheet, Workbook};

/// One table.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// The sheet's name; absent in CSV.
    pub(super) sheet: Option<String>,
    /// The rows that have content.
    pub(super) rows: Vec<Row>,
    /// The number of columns of the widest row.
    pub(super) width: usize,
    /// Cells whose value comes from a formula.
    formulas: Vec<String>,
    /// Those of them that have no saved value, by row and column from 0.
    without_value: Vec<(usize, usize)>,
}

/// One row with content.
#[derive(Debug)]
pub(super) struct Row {
    /// The row of the sheet, or the line of the file, from 1.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

impl Row {
    /// The text of column `column` (from 0); empty where there is none.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

impl Grid {
    /// A table out of the rows of a CSV file.
    pub(super) fn of_rows(rows: Vec<Row>) -> Self {
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        Self { rows, width, ..Self::default() }
    }

    /// A table out of a sheet.
    fn of_sheet(sheet: &Sheet) -> Self {
        let mut grid = Self { sheet: Some(sheet.name.clone()), ..Self::default() };
        for (row, cells) in &sheet.rows {
            let width = cells.keys().last().map_or(0, |last| last + 1);
            grid.width = grid.width.max(width);
            let mut texts = vec![String::new(); width];
            for (column, cell) in cells {
                if cell.formula {
                    grid.formulas.push(format!("{}!{}{}", sheet.name, column_letters(*column), row + 1));
                    if cell.text.is_empty() {
                        grid.without_value.push((*row, *column));
                    }
                }
                if let Some(text) = texts.get_mut(*column) {
                    cell.text.as_ref().clone_into(text);
                }
            }
            grid.rows.push(Row { number: row + 1, cells: texts });
        }
        grid
    }

    /// The place of row or line `number`, from 1; the whole table where that is 0.
    pub(super) fn place_of(&self, number: usize) -> Place {
        match &self.sheet {
            Some(sheet) if number > 0 => Place::sheet(sheet).row(number),
            Some(sheet) => Place::sheet(sheet),
            None => Place { line: (number > 0).then_some(number), ..Place::default() },
        }
    }

    /// Adds a note on formulas, and one for each that has no saved value.
    pub(super) fn list_formulas(&self, problems: &mut Problems) {
        crate::traps::note(problems, self.formulas.clone(), message::formulas);
        for (row, column) in &self.without_value {
            let place = self.place_of(row + 1).column(*column);
            problems.add(Severity::Warning, place, message::formula_without_value());
        }
    }
}

/// The sheets of a workbook that have content, or only the one that is wanted.
pub(super) fn of_workbook(workbook: &mut Workbook<'_>, wanted: Option<&str>) -> Result<Vec<Grid>, Refusal> {
    let mut grids = Vec::new();
    let mut cells = 0;
    for name in workbook.names() {
        if wanted.is_some_and(|wanted| wanted != name) {
            continue;
        }
        let sheet = workbook.sheet(&name)?;
        cells += sheet.rows.values().map(std::collections::BTreeMap::len).sum::<usize>();
        if cells > crate::limits::MAX_CELLS {
            return Err(Refusal::new(message::too_many_cells(), Place::sheet(name)));
        }
        let grid = Grid::of_sheet(&sheet);
        if !grid.rows.is_empty() {
            grids.push(grid);
        }
    }
    if grids.is_empty() {
        return Err(Refusal::new(message::empty_table(), Place::default()));
    }
    Ok(grids)
}
