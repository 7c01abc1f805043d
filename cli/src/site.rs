//! Writes one page an address.

use std::path::Path;

/// Writes them.
///
/// # Errors
/// When a file cannot be written.
pub fn write(_dist: &Path, _data: &Path) -> std::io::Result<()> {
    Ok(())
}
