//! What the app and its worker say to each other: JSON texts, ready to be shown.
//!
//! The worker knows the file formats, the app does not; so the worker's answers carry their words in
//! both languages and the app only lays them out.

use serde::{Deserialize, Serialize};

use crate::catalog::CatalogueEntry;
use crate::framework::EditionKey;
use crate::language::Bilingual;

/// What the app asks. The bytes of the file, where there is one, travel beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Read a file; a table needs its columns explained, or they are asked for.
    Read {
        /// The file's name.
        name: String,
        /// What the columns of a table mean.
        #[serde(default)]
        columns: Option<TableChoice>,
    },
    /// Write the table template, with the roles of an edition or empty.
    Template {
        /// The edition whose roles fill the template.
        edition: Option<EditionKey>,
    },
}

/// What the worker answers; several [`Reply::Progress`] may come before the last one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// How far the work has come.
    Progress {
        /// What is being done.
        step: Bilingual,
        /// How much of the step is done.
        done: usize,
        /// How much there is to do in the step.
        total: usize,
    },
    /// A table: what do its columns mean?
    Columns(TableQuestion),
    /// What a file holds. Nothing has been taken in.
    Read(Box<ReadFile>),
    /// Why a file cannot be read.
    Refused(Refused),
    /// A template's text.
    Template {
        /// A name for the file.
        name: String,
        /// The CSV text, with a byte order mark.
        text: String,
    },
    /// The worker could not do its work, for instance without a network.
    Failed,
}

/// A file that was read, with the report to show before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFile {
    /// The edition and how much is in it.
    pub entry: CatalogueEntry,
    /// The report.
    pub report: ImportReport,
    /// The pack as JSON text.
    pub pack: String,
}

/// What there is to say about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportReport {
    /// What sort of file it is.
    pub kind: Bilingual,
    /// What differs from what is loaded, a line each.
    pub differences: Vec<ReportLine>,
    /// What was noticed, the gravest first.
    pub problems: Vec<ReportLine>,
}

/// One line of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportLine {
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// A stable word for programs, such as `link-to-nothing`.
    pub code: String,
    /// Where in the file; may be empty.
    pub place: Bilingual,
    /// What is the matter.
    pub message: Bilingual,
    /// The ids it is about, at most as many as are worth showing.
    pub items: Vec<String>,
    /// How many ids there are in all.
    pub total: usize,
}

/// Why a file was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// A stable word for programs, such as `not-json`.
    pub code: String,
    /// Where in the file; may be empty.
    pub place: Bilingual,
    /// What is wrong and what to do.
    pub message: Bilingual,
}

/// A table whose columns have to be explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableQuestion {
    /// The headings.
    pub headings: Vec<String>,
    /// The first rows, as a sample.
    pub rows: Vec<Vec<String>>,
    /// What a column can mean: a word for programs and its name.
    pub meanings: Vec<(String, Bilingual)>,
    /// What was guessed, one choice a heading.
    pub guess: TableChoice,
}

/// What the columns of a table mean, and where the table goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableChoice {
    /// The sheet of a workbook; absent means the first, or the only table of a CSV file.
    #[serde(default)]
    pub sheet: Option<String>,
    /// The row of the headings, from 1.
    pub header_row: usize,
    /// For each heading the word of its meaning, or none where the column is not used.
    pub columns: Vec<Option<String>>,
    /// The edition that the table is taken for; absent for a framework of one's own.
    #[serde(default)]
    pub edition: Option<EditionKey>,
    /// The name of a framework of one's own.
    #[serde(default)]
    pub own_name: String,
}
