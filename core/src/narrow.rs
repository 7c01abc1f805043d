//! Narrowing of the lists on a page: by kind, by level, by words.

use crate::framework::{Kind, Role, Statement};
use crate::text::{Nfkc, fold};

/// What to keep of the statements of a role or competency area; the default keeps everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// The kinds to keep; empty keeps every kind.
    pub kinds: Vec<Kind>,
    /// Keeps what applies at this level; absent keeps every level.
    pub level: Option<u8>,
    words: Vec<String>,
}

impl Narrowing {
    /// A narrowing to kinds, a level and words, all of which must occur.
    #[must_use]
    pub fn new(kinds: Vec<Kind>, level: Option<u8>, words: &str, nfkc: Nfkc) -> Self {
        Self { kinds, level, words: split(words, nfkc) }
    }

    /// Whether it keeps everything.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.kinds.is_empty() && self.level.is_none() && self.words.is_empty()
    }

    /// Whether it keeps a statement that applies from `level_from`.
    #[must_use]
    pub fn keeps(&self, statement: &Statement, level_from: Option<u8>, nfkc: Nfkc) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&statement.kind))
            && self.level.is_none_or(|level| level_from.is_none_or(|from| from <= level))
            && (self.words.is_empty() || {
                let texts = [
                    statement.id.as_str(),
                    statement.gloss.en.as_str(),
                    statement.gloss.ja.as_str(),
                    statement.official.as_deref().unwrap_or_default(),
                ];
                contain_all(&texts, &self.words, nfkc)
            })
    }
}

/// Whether every one of `words` occurs in the role's id, titles or other titles.
#[must_use]
pub fn role_has(role: &Role, words: &str, nfkc: Nfkc) -> bool {
    let words = split(words, nfkc);
    let mut texts = vec![role.id.as_str(), role.title.en.as_str(), role.title.ja.as_str()];
    texts.extend(role.other_titles.en.iter().map(String::as_str));
    texts.extend(role.other_titles.ja.iter().map(String::as_str));
    contain_all(&texts, &words, nfkc)
}

fn split(words: &str, nfkc: Nfkc) -> Vec<String> {
    words.split_whitespace().map(|word| fold(word, nfkc)).filter(|word| !word.is_empty()).collect()
}

fn contain_all(texts: &[&str], words: &[String], nfkc: Nfkc) -> bool {
    let folded: Vec<String> = texts.iter().map(|text| fold(text, nfkc)).collect();
    words.iter().all(|word| folded.iter().any(|text| text.contains(word.as_str())))
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::framework::Provenance;
    use crate::language::Bilingual;

    fn nfkc(text: &str) -> String {
        text.nfkc().collect()
    }

    fn statement() -> Statement {
        let mut statement = Statement::new("K0001", Kind::Knowledge, Provenance::Project);
        statement.gloss = Bilingual::new("Log retention", "ログの保存");
        statement
    }

    #[test]
    fn words_are_found_in_either_language_and_any_width() {
        for words in ["log", "ＬＯＧ", "ログ", "ろぐ", "ﾛｸﾞ 保存", "k0001 retention"] {
            assert!(Narrowing::new(Vec::new(), None, words, nfkc).keeps(&statement(), None, nfkc), "{words}");
        }
        assert!(!Narrowing::new(Vec::new(), None, "log 暗号", nfkc).keeps(&statement(), None, nfkc));
    }

    #[test]
    fn a_level_keeps_what_applies_from_it_or_below() {
        let second = Narrowing::new(Vec::new(), Some(2), "", nfkc);
        assert!(second.keeps(&statement(), None, nfkc));
        assert!(second.keeps(&statement(), Some(2), nfkc));
        assert!(!second.keeps(&statement(), Some(3), nfkc));
    }

    #[test]
    fn a_kind_leaves_the_others_out() {
        assert!(!Narrowing::new(vec![Kind::Task], None, "", nfkc).keeps(&statement(), None, nfkc));
    }
}
