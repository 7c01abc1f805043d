//! What the tests of the readers share.
#![allow(dead_code, reason = "no test file uses all of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod bundled;
pub mod workbook;

use std::path::PathBuf;
use std::sync::Arc;

use kakehashi_core::framework::Pack;
use kakehashi_formats::{ColumnMap, File, Import, Problem, Refusal, read};
use unicode_normalization::UnicodeNormalization;

/// Normalization NFKC.
pub fn nfkc(text: &str) -> String {
    text.nfkc().collect()
}

/// Reads `bytes` beside the `known` editions.
pub fn import(name: &str, bytes: &[u8], known: &[Arc<Pack>]) -> Result<Import, Refusal> {
    read(&File { name, bytes }, known, nfkc, None, &mut |_| {})
}

/// Reads `bytes` as a table by `map`.
pub fn import_table(
    name: &str,
    bytes: &[u8],
    known: &[Arc<Pack>],
    map: &ColumnMap,
) -> Result<Import, Refusal> {
    read(&File { name, bytes }, known, nfkc, Some(map), &mut |_| {})
}

fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The bytes of a fixture of our own.
pub fn fixture(name: &str) -> Vec<u8> {
    let path = fixtures().join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The folder of our own fixtures.
pub fn fixtures() -> PathBuf {
    workspace().join("tests/fixtures/formats")
}

/// The bytes of a publisher's file, from `KAKEHASHI_OFFICIAL` or beside the workspace.
pub fn official(path: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("KAKEHASHI_OFFICIAL")
        .map_or_else(|| workspace().join("../shared/official"), PathBuf::from);
    let bytes = std::fs::read(folder.join(path)).ok();
    match &bytes {
        Some(_) => println!("using the publisher's file {path}"),
        None => println!("{path} is not at hand; only our own fixtures are tested"),
    }
    bytes
}

/// The problems with the code `code`.
pub fn with_code<'a>(import: &'a Import, code: &str) -> Vec<&'a Problem> {
    import.report.problems.iter().filter(|problem| problem.code == code).collect()
}

/// Asserts that `refusal` has this code and speaks in both languages; gives it back.
pub fn refused(result: Result<Import, Refusal>, code: &str) -> Refusal {
    let refusal = match result {
        Ok(import) => panic!("not refused: {:?}", import.report.inventory),
        Err(refusal) => refusal,
    };
    assert_eq!(refusal.code, code, "{refusal}");
    assert!(!refusal.message.en.is_empty() && !refusal.message.ja.is_empty(), "{refusal:?}");
    refusal
}
