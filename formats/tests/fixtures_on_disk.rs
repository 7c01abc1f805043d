//! The workbook among the fixtures is what the helper writes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{fixture, fixtures, import, workbook};

const NAME: &str = "nice-workbook-small.xlsx";

#[test]
fn the_workbook_on_disk_is_the_one_that_the_helper_writes() {
    // After a change of the helper, this writes the new one.
    if std::env::var_os("KAKEHASHI_WRITE_FIXTURES").is_some() {
        std::fs::write(fixtures().join(NAME), workbook::nice_small()).unwrap();
    }
    let disk = import(NAME, &fixture(NAME), &[]).unwrap();
    assert_eq!(disk, import(NAME, &workbook::nice_small(), &[]).unwrap());
}
