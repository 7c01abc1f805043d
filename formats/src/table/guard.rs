//! Makes cells harmless that a spreadsheet program would take for a formula.

use std::borrow::Cow;

const STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// `cell` with an apostrophe before it if it begins with = + - @, a tab or a carriage return.
#[must_use]
pub fn guard_cell(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(STARTS) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// `cell` without the apostrophe that [`guard_cell`] puts before it.
pub(super) fn unguard(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(STARTS)).unwrap_or(cell)
}
