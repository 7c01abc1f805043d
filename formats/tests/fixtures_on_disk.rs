//! The workbook among the fixtures is what the helper writes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{fixture, fixtures, import, workbook};

const NAME: &str = "nice-workbook-small.xlsx";

/// Run with `--ignored` after changing the helper.
#[test]
#[ignore = "writes into the repository"]
fn write_the_workbook() {
    std::fs::write(fixtures().join(NAME), workbook::nice_small()).unwrap();
}

#[test]
fn the_workbook_on_disk_is_the_one_that_the_helper_writes() {
    let disk = import(NAME, &fixture(NAME), &[]).unwrap();
    assert_eq!(disk, import(NAME, &workbook::nice_small(), &[]).unwrap());
}
