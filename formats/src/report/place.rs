//! A place within a file.

use kakehashi_core::language::Language;
use serde::{Deserialize, Serialize};

/// A place within a file; whatever does not apply is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The sheet's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The line of a text file, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The row of a table, from 1, as spreadsheets count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// The column: letters in a sheet, a number in a line of text, a heading in a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The path within a JSON document, such as `elements[12].title`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl Place {
    /// A path within a JSON document.
    pub fn path(path: impl Into<String>) -> Self {
        Self { path: Some(path.into()), ..Self::default() }
    }

    /// A line and column of a text file, from 1.
    #[must_use]
    pub fn line(line: usize, column: usize) -> Self {
        Self { line: Some(line), column: Some(column.to_string()), ..Self::default() }
    }

    /// A sheet of a workbook.
    pub fn sheet(sheet: impl Into<String>) -> Self {
        Self { sheet: Some(sheet.into()), ..Self::default() }
    }

    /// This place, in row `row` (from 1).
    #[must_use]
    pub fn row(mut self, row: usize) -> Self {
        self.row = Some(row);
        self
    }

    /// This place, in column `column` (from 0), named as spreadsheets do.
    #[must_use]
    pub fn column(mut self, column: usize) -> Self {
        self.column = Some(column_letters(column));
        self
    }

    /// Whether nothing is known about the place.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.sheet.is_none()
            && self.line.is_none()
            && self.row.is_none()
            && self.column.is_none()
            && self.path.is_none()
    }

    /// The place in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let number = |value: Option<usize>| value.map(|n| n.to_string());
        let parts = [
            (self.sheet.clone(), "sheet ", "シート「", "」"),
            (number(self.line), "line ", "", "行目"),
            (number(self.row), "row ", "", "行目"),
            (self.column.clone(), "column ", "列", ""),
            (self.path.clone(), "", "", ""),
        ];
        let words = parts.into_iter().filter_map(|(value, en, before, after)| {
            value.map(|value| match language {
                Language::En => format!("{en}{value}"),
                Language::Ja => format!("{before}{value}{after}"),
            })
        });
        words.collect::<Vec<_>>().join(match language {
            Language::En => ", ",
            Language::Ja => " ",
        })
    }
}

/// The letters by which spreadsheets call column `column` (from 0): A, B, …, Z, AA, ….
pub(crate) fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
