//! Workbooks: the text of every cell of an XLSX file, under limits.
//!
//! Only what an import needs is read: sheet names, shared and inline texts, cached values of
//! formulas. Styles, links and macros are never looked at.

mod archive;
mod cells;
mod strings;
mod workbook;
mod xml;

use std::collections::BTreeMap;
use std::sync::Arc;

pub(crate) use archive::{Archive, Content};

use crate::limits;
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// The cells of one sheet, by row and column from 0.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) rows: BTreeMap<usize, BTreeMap<usize, Cell>>,
}

/// One cell with content.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    /// The text, or the value as text; of a formula, the value that was last computed.
    pub(crate) text: Arc<str>,
    /// Whether the value comes from a formula.
    pub(crate) formula: bool,
}

impl Sheet {
    /// The text of a cell, row and column from 0; empty where there is none.
    pub(crate) fn text(&self, row: usize, column: usize) -> &str {
        self.rows.get(&row).and_then(|cells| cells.get(&column)).map_or("", |cell| &cell.text)
    }

    /// The place of a cell, row and column from 0.
    pub(crate) fn place(&self, row: usize, column: usize) -> Place {
        Place::sheet(&self.name).row(row + 1).column(column)
    }
}

/// A workbook whose sheets are read one by one.
pub(crate) struct Workbook<'a> {
    archive: Archive<'a>,
    sheets: Vec<(String, String)>,
    strings: Vec<Arc<str>>,
}

impl<'a> Workbook<'a> {
    /// Opens the workbook in `archive`.
    pub(crate) fn open(mut archive: Archive<'a>) -> Result<Self, Refusal> {
        let (sheets, strings_part) = workbook::sheets(&mut archive)?;
        if sheets.len() > limits::MAX_SHEETS {
            return Err(Refusal::new(message::too_many_sheets(), Place::default()));
        }
        let strings = match strings_part {
            Some(part) => strings::read(&mut archive, &part)?,
            None => Vec::new(),
        };
        Ok(Self { archive, sheets, strings })
    }

    /// The names of the sheets in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.sheets.iter().map(|(name, _)| name.clone()).collect()
    }

    /// Reads the sheet `name`; empty when there is none of that name.
    pub(crate) fn sheet(&mut self, name: &str) -> Result<Sheet, Refusal> {
        let part = self.sheets.iter().find(|(known, _)| known == name).map(|(_, part)| part.clone());
        let rows = match part {
            Some(part) => cells::read(&mut self.archive, &part, name, &self.strings)?,
            None => BTreeMap::new(),
        };
        Ok(Sheet { name: name.to_owned(), rows })
    }
}
