//! A CSV table under `data/` with the place of every cell.

use std::collections::HashSet;
use std::path::Path;

use kakehashi_core::framework::Provenance;

use super::Problems;

/// A table whose columns are known by name.
pub(super) struct Table {
    /// The file, relative to `data/`.
    pub(super) file: String,
    columns: Vec<String>,
    rows: Vec<(usize, csv::StringRecord)>,
}

/// One row, which notes what is wrong with its own cells.
pub(super) struct Row<'a> {
    table: &'a Table,
    /// The line in the file, from 1.
    pub(super) line: usize,
    record: &'a csv::StringRecord,
}

impl Table {
    /// Reads `name` in `folder`; a missing file is an empty table.
    pub(super) fn read(
        root: &Path,
        folder: &Path,
        name: &str,
        columns: &[&str],
        problems: &mut Problems,
    ) -> Self {
        let path = folder.join(name);
        let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let mut table = Self { file, columns: Vec::new(), rows: Vec::new() };
        let Ok(mut reader) = csv::ReaderBuilder::new().flexible(true).from_path(&path) else {
            return table;
        };
        match reader.headers() {
            Ok(header) => table.columns = header.iter().map(str::to_owned).collect(),
            Err(error) => problems.error(&table.file, 1, 1, error.to_string()),
        }
        for column in columns {
            if !table.columns.iter().any(|have| have == column) {
                problems.error(&table.file, 1, 1, format!("the column {column} is missing"));
            }
        }
        for (at, column) in table.columns.iter().enumerate() {
            if !columns.contains(&column.as_str()) {
                problems.warning(&table.file, 1, at + 1, format!("the column {column} is not known"));
            }
        }
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(0));
                    if record.len() != table.columns.len() {
                        let (have, want) = (record.len(), table.columns.len());
                        problems.error(&table.file, line, 1, format!("{have} cells where {want} belong"));
                    }
                    table.rows.push((line, record));
                }
                Err(error) => problems.error(&table.file, 1, 1, error.to_string()),
            }
        }
        table
    }

    /// The rows in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row { table: self, line: *line, record })
    }

    /// Notes ids that stand in `column` more than once.
    pub(super) fn unique(&self, column: &str, problems: &mut Problems) {
        let mut seen = HashSet::new();
        for row in self.rows() {
            if !seen.insert(row.cell(column).to_owned()) {
                row.error(column, format!("{} stands here a second time", row.cell(column)), problems);
            }
        }
    }
}

impl Row<'_> {
    fn column(&self, name: &str) -> usize {
        self.table.columns.iter().position(|column| column == name).unwrap_or(0)
    }

    /// The cell in the column `name`, empty where there is none.
    pub(super) fn cell(&self, name: &str) -> &str {
        match self.table.columns.iter().position(|column| column == name) {
            Some(at) => self.record.get(at).unwrap_or(""),
            None => "",
        }
    }

    /// The cell as an owned text, with blanks at its ends noted.
    pub(super) fn text(&self, name: &str, problems: &mut Problems) -> String {
        let cell = self.cell(name);
        if cell.trim() != cell {
            self.error(name, "blanks at the end or the beginning", problems);
        }
        cell.trim().to_owned()
    }

    /// The cell as an owned text that must not be empty.
    pub(super) fn required(&self, name: &str, problems: &mut Problems) -> String {
        let text = self.text(name, problems);
        if text.is_empty() {
            self.error(name, format!("{name} is empty"), problems);
        }
        text
    }

    /// The cell as a list separated by `|`.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        self.cell(name).split('|').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// The cell as a small number, if it is not empty.
    pub(super) fn number(&self, name: &str, problems: &mut Problems) -> Option<u8> {
        let cell = self.cell(name);
        if cell.is_empty() {
            return None;
        }
        let number = cell.parse().ok();
        if number.is_none() {
            self.error(name, format!("{cell} is not a number from 0 to 255"), problems);
        }
        number
    }

    /// The cell as a provenance word.
    pub(super) fn provenance(&self, name: &str, problems: &mut Problems) -> Provenance {
        Provenance::from_word(self.cell(name)).unwrap_or_else(|| {
            self.error(name, format!("{:?} is not a provenance", self.cell(name)), problems);
            Provenance::Project
        })
    }

    /// The cell as an address on the web, if it is not empty.
    pub(super) fn link(&self, name: &str, problems: &mut Problems) -> Option<String> {
        let cell = self.text(name, problems);
        if cell.is_empty() {
            return None;
        }
        if !cell.starts_with("https://") {
            self.error(name, "an address starts with https://", problems);
        }
        Some(cell)
    }

    /// Notes an error in the cell `name`.
    pub(super) fn error(&self, name: &str, message: impl Into<String>, problems: &mut Problems) {
        problems.error(&self.table.file, self.line, self.column(name) + 1, message);
    }
}
