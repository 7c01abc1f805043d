//! Keys: `nice@2.2.0` names an edition, `nice@2.2.0:K0698` one of its items.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One edition of one framework, written `framework@edition`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EditionKey {
    /// The framework's id: letters and digits, with dots, hyphens and underscores between them.
    pub framework: String,
    /// The edition's id, as the publisher numbers it.
    pub edition: String,
}

/// A role, statement, category or competency area of one edition, written `framework@edition:id`.
///
/// The same statement id in two editions is two statements.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemKey {
    /// The edition the item belongs to.
    pub edition: EditionKey,
    /// The item's id within the edition.
    pub id: String,
}

/// Why a text is not a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyError {
    /// The text that was read.
    pub text: String,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a key of the form framework@edition or framework@edition:id", self.text)
    }
}

impl std::error::Error for KeyError {}

impl EditionKey {
    /// The key of `edition` of `framework`.
    pub fn new(framework: impl Into<String>, edition: impl Into<String>) -> Self {
        Self { framework: framework.into(), edition: edition.into() }
    }

    /// The key of an item of this edition.
    #[must_use]
    pub fn item(&self, id: impl Into<String>) -> ItemKey {
        ItemKey { edition: self.clone(), id: id.into() }
    }
}

impl fmt::Display for EditionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.framework, self.edition)
    }
}

impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.edition, self.id)
    }
}

fn is_plain(part: &str) -> bool {
    !part.is_empty()
        && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
        && part.chars().any(char::is_alphanumeric)
}

impl FromStr for EditionKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        match text.split_once('@') {
            Some((framework, edition)) if is_plain(framework) && is_plain(edition) => {
                Ok(Self::new(framework, edition))
            }
            _ => Err(KeyError { text: text.to_owned() }),
        }
    }
}

impl FromStr for ItemKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        match text.split_once(':') {
            Some((edition, id)) if !id.trim().is_empty() => {
                Ok(Self { edition: edition.parse()?, id: id.to_owned() })
            }
            _ => Err(KeyError { text: text.to_owned() }),
        }
    }
}

macro_rules! as_text {
    ($name:ty) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

as_text!(EditionKey);
as_text!(ItemKey);
