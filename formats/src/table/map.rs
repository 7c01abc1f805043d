//! What the person says about a table: which column is what, and for which edition it stands.

use kakehashi_core::framework::EditionKey;
use kakehashi_core::language::Bilingual;
use serde::{Deserialize, Serialize};

use super::Column;
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// Which column is what, and for which edition the table stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMap {
    /// The sheet to read; absent means the first, or the only table of a CSV file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row of the headings, from 1 (in CSV: the line); what is below is data. 0: no headings.
    pub header_row: usize,
    /// The meaning of each column from the left; `None` is not read.
    pub columns: Vec<Option<Column>>,
    /// The edition for which the table stands.
    pub target: Target,
}

/// The edition for which a table stands: a known one, or a framework of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The framework's id, such as `jp`, or one of your own.
    pub framework: String,
    /// The edition's id.
    pub edition: String,
    /// The name of a framework that is not known.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub name: Bilingual,
}

impl Target {
    /// The edition `key`, with a name for the case that it is not known.
    #[must_use]
    pub fn new(key: &EditionKey, name: Bilingual) -> Self {
        Self { framework: key.framework.clone(), edition: key.edition.clone(), name }
    }

    /// Refuses what cannot be a key.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let text = format!("{}@{}", self.framework, self.edition);
        match text.parse::<EditionKey>() {
            Ok(_) => Ok(()),
            Err(_) => Err(Refusal::new(message::bad_target(&text), Place::default())),
        }
    }
}

impl ColumnMap {
    /// Whether some column has the meaning `column`.
    #[must_use]
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    /// Whether some column says the role.
    pub(super) fn has_role(&self) -> bool {
        [Column::RoleId, Column::RoleTitle, Column::RoleTitleEn, Column::RoleTitleJa]
            .into_iter()
            .any(|column| self.has(column))
    }
}
