//! Reads official files and tables into packs: bytes to model, without files, clock or randomness.
//!
//! [`detect`] says what a file is, by its content; [`table::columns`] shows a table and guesses its
//! columns; [`read`] gives the edition that the file holds and a report of what was found.
//! Nothing here panics on bad input: a file is read or refused in words ([`Refusal`]).

#![forbid(unsafe_code)]

mod borrow;
mod clean;
mod compare;
mod context;
mod cprt;
mod decode;
mod ecsf;
mod json;
pub mod limits;
mod message;
mod metadata;
mod nice_workbook;
mod open;
mod pack_file;
mod refusal;
mod report;
pub mod table;
mod traps;
mod xlsx;

use std::sync::Arc;

use kakehashi_core::framework::{Inventory, Pack};
use kakehashi_core::text::Nfkc;

pub use context::{Progress, Step};
pub use refusal::Refusal;
pub use report::{Differences, FileKind, Import, Listed, OnlyIn, Place, Problem, Report, Severity};
pub use table::ColumnMap;

use context::{Context, Draft};
use open::Opened;
use report::Problems;

/// A file as it was dropped: its name, for display only, and its bytes.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// The name; it never decides the kind.
    pub name: &'a str,
    /// The content.
    pub bytes: &'a [u8],
}

/// Says what `file` is, by its content.
///
/// # Errors
/// A refusal when it is nothing that can be read here, or too large.
pub fn detect(file: &File<'_>) -> Result<FileKind, Refusal> {
    open::open(file).map(|opened| opened.kind())
}

/// Reads `file` into a pack and a report.
///
/// `known` are the editions that the app has, the newest of a framework first; the file is compared with the one of the same key,
/// and ids of files without ids come from them. `columns` says what the columns of a table mean;
/// without it that is guessed from the headings. `progress` is told how far the work is.
///
/// # Errors
/// A refusal with code, place and message when the file cannot be taken.
pub fn read(
    file: &File<'_>,
    known: &[Arc<Pack>],
    nfkc: Nfkc,
    columns: Option<&ColumnMap>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Import, Refusal> {
    let mut context = Context::new(known, nfkc, progress);
    context.step(Step::Opening, 0, 1);
    let opened = open::open(file)?;
    let kind = opened.kind();
    let draft = match opened {
        Opened::Cprt(value) => cprt::read(&value, &mut context)?,
        Opened::EcsfFlat(value) => ecsf::read_flat(&value, &mut context)?,
        Opened::EcsfTagged(value) => ecsf::read_tagged(&value, &mut context)?,
        Opened::Pack(value) => pack_file::read(value)?,
        Opened::NiceWorkbook(workbook) => nice_workbook::read(workbook, &mut context)?,
        Opened::XlsxTable(workbook) => table::read_workbook(file.name, workbook, columns, &mut context)?,
        Opened::CsvTable(text) => table::read_text(file.name, &text, columns, &mut context)?,
    };
    let import = finish(file, kind, draft, &mut context)?;
    context.step(Step::Done, 1, 1);
    Ok(import)
}

/// Checks, counts and compares what was read.
fn finish(
    file: &File<'_>,
    kind: FileKind,
    draft: Draft,
    context: &mut Context<'_>,
) -> Result<Import, Refusal> {
    let Draft { mut pack, mut problems, sheet_texts } = draft;
    context.step(Step::Comparing, 0, 1);
    traps::check(&pack, kind, **context, &mut problems)?;
    let edition = pack.key();
    let known = context.edition(&edition);
    if known.is_none() && !kind.is_table() && kind != FileKind::Pack {
        let wording = message::unknown_edition(&edition.to_string());
        problems.add(Severity::Warning, Place::default(), wording);
        borrow::from_known(&mut pack, **context);
    }
    let differences = compare::compare(&pack, known, sheet_texts, context.nfkc);
    let report = Report {
        file: file.name.to_owned(),
        kind,
        edition,
        known_edition: known.is_some(),
        inventory: Inventory::of(&pack),
        differences,
        problems: Problems::finish(problems),
    };
    Ok(Import { kind, pack, report })
}
