//! CSV: which character separates, and the rows.

use csv::{ReaderBuilder, StringRecord};

use super::grid::{Grid, Row};
use super::guard::unguard;
use crate::limits::{MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS};
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// A CSV file's only table.
#[derive(Debug)]
pub(crate) struct TextTable {
    pub(super) grid: Grid,
    pub(super) encoding: &'static str,
    pub(super) delimiter: char,
}

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

impl TextTable {
    /// Splits `text`; refuses one that is no table at all.
    pub(crate) fn open(text: &str, encoding: &'static str) -> Result<Self, Refusal> {
        let control = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{c}');
        let delimiter = delimiter(text);
        if text.contains(control) {
            return Err(Refusal::new(message::unknown_kind(None), Place::default()));
        }
        // One kind of line end, so that lines are counted alike in every file.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let grid = Grid::of_rows(rows(&text, delimiter)?);
        if grid.width < 2 {
            return Err(Refusal::new(message::unknown_kind(None), Place::default()));
        }
        Ok(Self { grid, encoding, delimiter: char::from(delimiter) })
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

/// The character that splits the first rows into the most columns, evenly.
fn delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| -> usize {
        let mut reader = reader(text, delimiter);
        let widths: Vec<usize> =
            reader.records().take(20).filter_map(Result::ok).map(|record| record.len()).collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        let even = widths.iter().filter(|width| **width == widest).count();
        widest.saturating_sub(1) * even
    };
    // The first of equals wins, so a comma wins where nothing separates.
    let best = DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter));
    best.unwrap_or(b',')
}

/// The line on which a record begins; its position is before the empty lines that it skips.
fn line_of(text: &str, at: &csv::Position) -> usize {
    let start = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let skipped = rest.iter().take_while(|byte| **byte == b'\n').count();
    usize::try_from(at.line()).unwrap_or(usize::MAX).saturating_add(skipped)
}

fn rows(text: &str, delimiter: u8) -> Result<Vec<Row>, Refusal> {
    let mut reader = reader(text, delimiter);
    let mut record = StringRecord::new();
    let mut rows = Vec::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(rows),
            Ok(true) => {}
            Err(_) => {
                let place = Place { line: Some(rows.len() + 1), ..Place::default() };
                return Err(Refusal::new(message::not_text(), place));
            }
        }
        let line = record.position().map_or(rows.len() + 1, |at| line_of(text, at));
        let place = |column: usize| Place { line: Some(line), ..Place::default() }.column(column);
        if rows.len() >= MAX_ROWS {
            return Err(Refusal::new(message::too_many_rows(), place(0)));
        }
        if record.len() > MAX_COLUMNS {
            return Err(Refusal::new(message::too_many_columns(), place(MAX_COLUMNS)));
        }
        if let Some(long) = record.iter().position(|cell| cell.chars().count() > MAX_CELL_CHARS) {
            return Err(Refusal::new(message::cell_too_long(), place(long)));
        }
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            let cells = record.iter().map(|cell| unguard(cell).to_owned()).collect();
            rows.push(Row { number: line, cells });
        }
    }
}
