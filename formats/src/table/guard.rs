//! Makes cells harmless that a spreadsheet program would take for a formula.

use std::borrow::Cow;

const STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// `cell` with an apostrophe before it if it begins with = + - @, a tab or a carriage return.
///
/// A cell that is guarded already gets another one, so that reading takes off exactly one.
#[must_use]
pub fn guard_cell(cell: &str) -> Cow<'_, str> {
    if needs_guard(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// `cell` without the apostrophe that [`guard_cell`] puts before it.
pub(super) fn unguard(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| needs_guard(rest)).unwrap_or(cell)
}

fn needs_guard(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(STARTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guarded_comes_back() {
        for cell in ["=1", "'=1", "''@", "'quoted'", "", "plain", "-", "\t"] {
            assert_eq!(unguard(&guard_cell(cell)), cell);
        }
    }
}
