//! Roles: NICE "work roles", ECSF "profiles", the Japanese 役割.

use serde::{Deserialize, Serialize};

use super::Provenance;
use crate::language::{Bilingual, Language};

/// A role of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// The id within the edition.
    pub id: String,
    /// The category's id, where the framework has categories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The title; the publisher's in the publisher's language, ours in the other.
    pub title: Bilingual,
    /// Our account in one or two sentences.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub summary: Bilingual,
    /// The publisher's own words, present only after the publisher's file was loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<Official>,
    /// Other titles by which people know the work.
    #[serde(default, skip_serializing_if = "OtherTitles::is_empty")]
    pub other_titles: OtherTitles,
    /// What the role hands over, where the publisher says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deliverables: Vec<Bilingual>,
    /// The statements of the role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<RoleStatement>,
    /// References into other schemes that the publisher prints.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// The publisher's page about the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who vouches for the role's title.
    #[serde(default)]
    pub provenance: Provenance,
}

/// A publisher's title and text, word for word.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Official {
    /// The title as printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The text as printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// Other titles of a role, by language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherTitles {
    /// English ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<String>,
    /// Japanese ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ja: Vec<String>,
}

impl OtherTitles {
    /// The titles in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.en.is_empty() && self.ja.is_empty()
    }
}

/// The link from a role to one of its statements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleStatement {
    /// The statement's id.
    pub id: String,
    /// The level from which the statement applies; absent means every level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level_from: Option<u8>,
    /// Whether the statement belongs to the role's core.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub core: bool,
}

impl RoleStatement {
    /// A link that holds on every level.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), level_from: None, core: false }
    }
}

/// A reference that a publisher prints beside a role, such as an OPM code or an e-CF competence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The scheme: `OPM`, `e-CF`, `NICE-2017`.
    pub scheme: String,
    /// The code within the scheme.
    pub value: String,
    /// The code's name, where it has one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The level, where the scheme has levels (e-CF: 1–5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Who vouches for the reference.
    #[serde(default)]
    pub provenance: Provenance,
}
