//! The cells of one sheet.

use std::collections::BTreeMap;
use std::sync::Arc;

use quick_xml::events::Event;

use super::Cell;
use super::archive::Archive;
use super::strings::rich_text;
use super::xml::{Xml, attribute, broken, push_reference, unescape};
use crate::limits::{MAX_CELL_CHARS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TABLE_TEXT_BYTES};
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

type Rows = BTreeMap<usize, BTreeMap<usize, Cell>>;

/// Reads the sheet `name` in `part`.
pub(super) fn read(
    archive: &mut Archive<'_>,
    part: &str,
    name: &str,
    strings: &[Arc<str>],
) -> Result<Rows, Refusal> {
    let rows = archive.part(part, |source| {
        let mut xml = Xml::new(source, part);
        let mut sheet = Reading { name, strings, rows: Rows::new(), cells: 0, bytes: 0 };
        let (mut row, mut column, mut buffer) = (0_usize, 0_usize, Vec::new());
        loop {
            match xml.next(&mut buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        row = attribute(&element, "r").and_then(|r| r.parse().ok()).unwrap_or(row + 1);
                        column = 0;
                    }
                    "c" => {
                        if let Some(reference) = attribute(&element, "r") {
                            (row, column) = position(&reference).unwrap_or((row, column));
                        }
                        let kind = attribute(&element, "t").unwrap_or_default();
                        let found = cell(&mut xml, &kind, part)?;
                        sheet.take(row, column, &kind, &found)?;
                        column += 1;
                    }
                    _ => {}
                },
                Event::End(element) if element.local_name().as_ref() == "sheetData" => return Ok(sheet.rows),
                Event::Eof => return Err(broken(part)),
                _ => {}
            }
        }
    })?;
    rows.ok_or_else(|| broken(part))
}

/// What stands between `<c>` and `</c>`.
struct Found {
    value: String,
    formula: bool,
}

fn cell(xml: &mut Xml<'_>, kind: &str, part: &str) -> Result<Found, Refusal> {
    let mut found = Found { value: String::new(), formula: false };
    let (mut in_value, mut buffer) = (false, Vec::new());
    loop {
        match xml.next(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "v" => in_value = true,
                "f" => found.formula = true,
                "is" if kind == "inlineStr" => found.value = rich_text(xml, "is", part)?,
                _ => {}
            },
            Event::Text(text) if in_value => found.value.push_str(&text.xml10_content()),
            Event::CData(text) if in_value => found.value.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) if in_value => push_reference(&entity, &mut found.value),
            Event::End(element) => match element.local_name().as_ref() {
                "v" => in_value = false,
                "c" => return Ok(found),
                _ => {}
            },
            Event::Eof => return Err(broken(part)),
            _ => {}
        }
    }
}

/// The cells read so far and what they count.
struct Reading<'a> {
    name: &'a str,
    strings: &'a [Arc<str>],
    rows: Rows,
    cells: usize,
    bytes: usize,
}

impl Reading<'_> {
    /// Takes one cell; `row` counts from 1, `column` from 0.
    fn take(&mut self, row: usize, column: usize, kind: &str, found: &Found) -> Result<(), Refusal> {
        let text = match kind {
            "s" => {
                let shared = found.value.trim().parse::<usize>().ok().and_then(|at| self.strings.get(at));
                shared.cloned().unwrap_or_else(|| Arc::from(""))
            }
            "" | "n" => Arc::from(number(found.value.trim())),
            "str" => Arc::from(unescape(&found.value)),
            "b" => Arc::from(if found.value.trim() == "1" { "TRUE" } else { "FALSE" }),
            // An error such as #REF! is not text of anybody's.
            "e" => Arc::from(""),
            _ => Arc::from(found.value.as_str()),
        };
        if text.is_empty() && !found.formula {
            return Ok(());
        }
        let place = || Place::sheet(self.name).row(row).column(column);
        if row > MAX_ROWS {
            return Err(Refusal::new(message::too_many_rows(), place()));
        }
        if column >= MAX_COLUMNS {
            return Err(Refusal::new(message::too_many_columns(), place()));
        }
        if text.chars().count() > MAX_CELL_CHARS {
            return Err(Refusal::new(message::cell_too_long(), place()));
        }
        self.cells += 1;
        self.bytes += text.len();
        if self.cells > MAX_CELLS || self.bytes > MAX_TABLE_TEXT_BYTES {
            return Err(Refusal::new(message::too_many_cells(), place()));
        }
        let cells = self.rows.entry(row.saturating_sub(1)).or_default();
        cells.insert(column, Cell { text, formula: found.formula });
        Ok(())
    }
}

/// A number as people write it: 723 and not 723.0, 0.1 and not 1E-1.
fn number(value: &str) -> String {
    match value.parse::<f64>() {
        Ok(number) if number.is_finite() => number.to_string(),
        _ => value.to_owned(),
    }
}

/// Row (from 1) and column (from 0) of a reference such as `B12`.
fn position(reference: &str) -> Option<(usize, usize)> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).count();
    let column = reference.get(..letters)?.bytes().try_fold(0_usize, |sum, letter| {
        sum.checked_mul(26)?.checked_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row = reference.get(letters..)?.parse::<usize>().ok()?;
    Some((row.max(1), column.checked_sub(1)?))
}
