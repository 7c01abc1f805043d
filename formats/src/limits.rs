//! How much of a file is read at most. Every reader keeps to these and says so when one is reached.

use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// Bytes of a file; a larger one is refused before it is read.
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;
/// Bytes of all parts of a zip together, once unpacked.
pub const MAX_UNPACKED_BYTES: u64 = 256 * 1024 * 1024;
/// Parts of a zip.
pub const MAX_ZIP_PARTS: usize = 10_000;
/// Sheets of a workbook.
pub const MAX_SHEETS: usize = 1_000;
/// Rows of one sheet or table.
pub const MAX_ROWS: usize = 200_000;
/// Columns of one sheet or table.
pub const MAX_COLUMNS: usize = 256;
/// Cells with content in one sheet or table.
pub const MAX_CELLS: usize = 2_000_000;
/// Characters in one cell.
pub const MAX_CELL_CHARS: usize = 20_000;
/// Bytes of text in all cells of one sheet or table, shared texts counted at every use.
pub const MAX_TABLE_TEXT_BYTES: usize = 64 * 1024 * 1024;
/// Levels of arrays and objects within each other in a JSON file.
pub const MAX_JSON_DEPTH: usize = 100;
/// Values in a JSON file.
pub const MAX_JSON_VALUES: usize = 2_000_000;
/// Statements of one edition.
pub const MAX_STATEMENTS: usize = 50_000;
/// Roles of one edition.
pub const MAX_ROLES: usize = 5_000;

/// Whether a file of `bytes` bytes may be read; ask before reading it.
///
/// # Errors
/// A refusal with the code `file-too-large`.
pub fn check_size(bytes: u64) -> Result<(), Refusal> {
    if bytes > MAX_FILE_BYTES {
        return Err(Refusal::new(message::file_too_large(bytes), Place::default()));
    }
    Ok(())
}
