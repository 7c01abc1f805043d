//! The two languages of the app, and texts that exist in both.

use serde::{Deserialize, Serialize};

/// A language of the interface and of every text of ours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Japanese, the first language.
    #[default]
    Ja,
    /// English, equal to it.
    En,
}

impl Language {
    /// Both languages, Japanese first.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// The BCP 47 tag, as used in addresses and `lang` attributes.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `ja`, `en` or `en-GB`; `None` for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split('-').next() {
            Some("ja") => Some(Self::Ja),
            Some("en") => Some(Self::En),
            _ => None,
        }
    }

    /// The other one of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ja => Self::En,
            Self::En => Self::Ja,
        }
    }
}

/// One text in English and in Japanese; an empty string means that it is not written yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bilingual {
    /// The English text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub en: String,
    /// The Japanese text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ja: String,
}

impl Bilingual {
    /// A text in both languages.
    pub fn new(en: impl Into<String>, ja: impl Into<String>) -> Self {
        Self { en: en.into(), ja: ja.into() }
    }

    /// The text in `language`, possibly empty.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }

    /// The text in `language`, or in the other one where it is missing, with the language it is in.
    #[must_use]
    pub fn best(&self, language: Language) -> (&str, Language) {
        let wanted = self.get(language);
        if wanted.is_empty() && !self.get(language.other()).is_empty() {
            (self.get(language.other()), language.other())
        } else {
            (wanted, language)
        }
    }

    /// Whether neither language has a text.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.en.is_empty() && self.ja.is_empty()
    }

    /// Takes from `other` what is missing here.
    pub fn fill_from(&mut self, other: &Self) {
        if self.en.is_empty() {
            self.en.clone_from(&other.en);
        }
        if self.ja.is_empty() {
            self.ja.clone_from(&other.ja);
        }
    }
}
