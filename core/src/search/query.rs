//! What was typed, taken apart into terms.

use crate::text::{Nfkc, Script, fold, fold_traced, script};

/// More than this many letters of a query are not read.
const MOST_LETTERS: usize = 200;
/// More than this many terms are not searched.
pub(super) const MOST_TERMS: usize = 12;

/// Words that need not be found when there are others.
const FILLERS: [&str; 22] = [
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that", "the",
    "to", "what", "which", "who", "with", "how",
];
/// The same in hiragana, beside which anything of up to two letters is one; folded.
const PARTICLES: [&str; 12] = [
    "ニオケル",
    "ニタイスル",
    "ニツイテ",
    "ノタメ",
    "ノタメノ",
    "ニヨル",
    "オヨビ",
    "マタハ",
    "ナド",
    "トシテ",
    "ニカンスル",
    "スルタメ",
];

/// One word, or in Japanese one piece of a word written in one script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// The folded text.
    pub(super) text: String,
    /// The script in which it was typed.
    pub(super) script: Script,
    /// Whether the folded text has a space before it.
    pub(super) spaced: bool,
    /// Whether more of it may follow: it is the last thing typed.
    pub(super) open: bool,
}

impl Term {
    /// Whether it is written in letters with spaces between words.
    pub(super) fn is_latin(&self) -> bool {
        self.script == Script::Latin
    }
}

/// A query.
#[derive(Clone, Debug, Default)]
pub(super) struct Query {
    /// The pieces between spaces as typed; full ids may be among them.
    pub(super) chunks: Vec<String>,
    /// The whole query, folded.
    pub(super) folded: String,
    /// What has to be found.
    pub(super) terms: Vec<Term>,
}

impl Query {
    /// Takes `typed` apart.
    pub(super) fn new(typed: &str, nfkc: Nfkc) -> Self {
        let cut = typed.char_indices().nth(MOST_LETTERS).map_or(typed.len(), |(at, _)| at);
        let typed = typed.get(..cut).unwrap_or_default().trim();
        let mut query = Self {
            chunks: typed.split_whitespace().map(str::to_owned).collect(),
            folded: fold(typed, nfkc),
            terms: Vec::new(),
        };
        for chunk in typed.split_whitespace() {
            query.take(chunk, nfkc);
        }
        if query.terms.iter().any(|term| !is_filler(term)) {
            query.terms.retain(|term| !is_filler(term));
        }
        query.terms.truncate(MOST_TERMS);
        if let Some(last) = query.terms.last_mut() {
            last.open = true;
        }
        query
    }

    fn take(&mut self, chunk: &str, nfkc: Nfkc) {
        let traced = fold_traced(chunk, nfkc);
        let mut pieces: Vec<Term> = Vec::new();
        for (at, letter) in traced.text.char_indices().filter(|(_, letter)| *letter != ' ') {
            let origin = traced.original(&(at..at + letter.len_utf8()));
            let typed = chunk.get(origin).and_then(|text| text.chars().next()).unwrap_or(letter);
            let now = if script(letter).is_japanese() { script(typed) } else { Script::Latin };
            // A space between Japanese words disappears in folding.
            let spaced = match at {
                0 => now == Script::Latin || self.terms.last().is_none_or(Term::is_latin),
                _ => traced.text.get(..at).is_some_and(|before| before.ends_with(' ')),
            };
            match pieces.last_mut() {
                Some(last) if at > 0 && !spaced && last.script == now => last.text.push(letter),
                _ => pieces.push(Term { text: letter.to_string(), script: now, spaced, open: false }),
            }
        }
        drop_unfinished_kana(&mut pieces);
        let mixed = pieces.len() > 1;
        self.terms.extend(pieces.into_iter().filter(|piece| !(mixed && is_particle(piece))));
    }
}

/// While kana are typed by way of Latin letters, one or two of them stand at the end for a moment.
fn drop_unfinished_kana(pieces: &mut Vec<Term>) {
    if let [.., before, last] = pieces.as_slice()
        && before.script == Script::Hiragana
        && last.is_latin()
        && last.text.len() <= 2
        && last.text.bytes().all(|byte| byte.is_ascii_alphabetic())
    {
        pieces.pop();
    }
}

fn is_particle(piece: &Term) -> bool {
    piece.script == Script::Hiragana
        && (piece.text.chars().count() <= 2 || PARTICLES.contains(&piece.text.as_str()))
}

fn is_filler(term: &Term) -> bool {
    if term.is_latin() { FILLERS.contains(&term.text.as_str()) } else { is_particle(term) }
}
