//! What the person is shown before anything is taken in.

mod difference;
mod place;
mod problem;

use kakehashi_core::framework::{EditionKey, Inventory, Pack};
use kakehashi_core::language::Bilingual;
use serde::{Deserialize, Serialize};

use crate::message;
pub use difference::{Differences, Listed, OnlyIn};
pub use place::Place;
pub(crate) use place::column_letters;
pub use problem::{Problem, Severity};
pub(crate) use problem::{Problems, placed};

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// NIST's CPRT export (JSON) of the NICE Framework components.
    Cprt,
    /// NIST's workbook (XLSX) of the NICE Framework components.
    NiceWorkbook,
    /// ENISA's flat export (JSON) of the ECSF.
    EcsfFlat,
    /// ENISA's working form (JSON) of the ECSF, where tags tie texts to profiles.
    EcsfTagged,
    /// A CSV table.
    CsvTable,
    /// An XLSX table.
    XlsxTable,
    /// A pack of our own.
    Pack,
}

impl FileKind {
    /// What people call the kind.
    #[must_use]
    pub fn name(self) -> Bilingual {
        message::kind_name(self)
    }

    /// Whether the person may be asked what the columns mean.
    #[must_use]
    pub const fn is_table(self) -> bool {
        matches!(self, Self::CsvTable | Self::XlsxTable)
    }
}

/// A file that was read: the edition it holds and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// What the file turned out to be.
    pub kind: FileKind,
    /// The edition it holds.
    pub pack: Pack,
    /// What there is to say about it.
    pub report: Report,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The file's name, as given.
    pub file: String,
    /// What the file turned out to be.
    pub kind: FileKind,
    /// The edition it holds.
    pub edition: EditionKey,
    /// Whether that edition was among the known ones.
    pub known_edition: bool,
    /// How much there is of what in the file.
    pub inventory: Inventory,
    /// What differs from the known edition of the same key, or within the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub differences: Option<Differences>,
    /// What the reader stumbled over, the gravest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
}
