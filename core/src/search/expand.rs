//! From the terms of a query to everything that is looked for: endings, beginnings, slips, synonyms,
//! readings.

use super::lexicon::Lexicon;
use super::part::Part;
use super::pattern::{Alternative, Pattern, stem_beginning};
use super::query::{Query, Term};
use super::slips;
use super::stem::stem;
use crate::text::Script;

/// The weights of what was not typed so.
const STEM: f32 = 0.85;
const BEGINNING: f32 = 0.7;
const BEGINNING_INSIDE: f32 = 0.45;
const BEGINNING_OF_SYNONYM: f32 = 0.25;
const JOINED: f32 = 0.9;
const SLIP: f32 = 0.7;
const SLIPS: f32 = 0.5;
const SYNONYM: f32 = 0.6;
const READING: f32 = 0.85;
const PAIRS: f32 = 0.4;

/// Below this number of places a word counts as rare enough to be a slip.
const FEW: usize = 3;
/// No more than this many corrections of one word are tried.
const MOST_CORRECTIONS: usize = 6;
/// The longest synonyms, in terms.
const LONGEST_SYNONYM: usize = 6;

/// Everything that is looked for; `parts` are those that will be searched.
pub(super) fn expand(query: &Query, lexicon: &Lexicon, parts: &[&Part]) -> Vec<Alternative> {
    let mut all = Expansion { lexicon, parts, alternatives: Vec::new() };
    let mut corrected: Vec<Option<String>> = Vec::new();
    for (place, term) in query.terms.iter().enumerate() {
        corrected.push(if term.is_latin() {
            all.latin(term, 1 << place)
        } else {
            all.japanese(term, 1 << place)
        });
    }
    for (place, pair) in query.terms.windows(2).enumerate() {
        if let [one, two] = pair
            && one.is_latin()
            && two.is_latin()
        {
            let joined = format!("{}{}", one.text, two.text);
            let pattern = if two.open { Pattern::Beginning(joined) } else { Pattern::Word(joined) };
            all.add(pattern, JOINED, 0b11 << place);
        }
    }
    all.synonyms(query, &corrected);
    all.alternatives
}

struct Expansion<'a> {
    lexicon: &'a Lexicon,
    parts: &'a [&'a Part],
    alternatives: Vec<Alternative>,
}

impl Expansion<'_> {
    fn add(&mut self, pattern: Pattern, weight: f32, terms: u16) {
        self.alternatives.push(Alternative { pattern, weight, terms });
    }

    /// A Latin word; gives back what it was probably meant to be, where it is not found as it is.
    fn latin(&mut self, term: &Term, bit: u16) -> Option<String> {
        let word = term.text.as_str();
        let found = self.places(word, term.open);
        self.add(Pattern::Word(word.to_owned()), 1.0, bit);
        if word.len() > 3 {
            self.add(Pattern::Stem(stem(word)), STEM, bit);
        }
        if term.open || word.len() > 2 {
            let weight = match (term.open, self.lexicon.synonyms(word).next()) {
                (_, Some(_)) if word.len() < 5 => BEGINNING_OF_SYNONYM,
                (true, _) => BEGINNING,
                (false, _) => BEGINNING_INSIDE,
            };
            self.add(Pattern::Beginning(word.to_owned()), weight, bit);
        }
        self.split(word, bit);
        let number = word.bytes().any(|byte| byte.is_ascii_digit());
        if found >= FEW || number || !word.is_ascii() || self.lexicon.synonyms(word).next().is_some() {
            return None;
        }
        let corrections = self.corrections(word, term.open);
        for (correction, weight) in &corrections {
            self.add(Pattern::Stem(stem(correction)), weight * STEM, bit);
            self.add(Pattern::Word(correction.clone()), *weight, bit);
        }
        corrections.into_iter().next().map(|(correction, _)| correction)
    }

    /// The number of places where a word, its family or what begins with it stands.
    fn places(&self, word: &str, open: bool) -> usize {
        let wanted = stem(word);
        let count = |part: &&Part| -> usize {
            let beginning = if word.len() > 3 { stem_beginning(&wanted) } else { word };
            part.words
                .beginning(beginning, &part.folded)
                .map(|place| (place, part.words.word(place, &part.folded)))
                .filter(|(_, other)| {
                    *other == word || open && other.starts_with(word) || stem(other) == wanted
                })
                .map(|(place, _)| part.words.postings(place).len())
                .sum()
        };
        self.parts.iter().map(count).sum()
    }

    /// "threathunting" is "threat hunting" where both are words.
    fn split(&mut self, word: &str, bit: u16) {
        let known = |word: &str| self.parts.iter().any(|part| part.words.find(word, &part.folded).is_some());
        let split = word.char_indices().skip(2).find_map(|(at, _)| {
            let (one, two) = word.split_at_checked(at)?;
            (two.len() > 2 && known(one) && known(two)).then(|| format!("{one} {two}"))
        });
        if let Some(phrase) = split {
            self.add(Pattern::Phrase(phrase), JOINED, bit);
        }
    }

    /// The words that `word` may be a slip of, the nearest and then the commonest first.
    fn corrections(&self, word: &str, open: bool) -> Vec<(String, f32)> {
        let allowed = slips::allowed(word.len());
        if allowed == 0 {
            return Vec::new();
        }
        let mut near: Vec<(usize, usize, &str)> = Vec::new();
        for part in self.parts {
            for (place, edits) in part.words.near(word, allowed, &part.folded) {
                let other = part.words.word(place, &part.folded);
                note(&mut near, edits, part.words.postings(place).len(), other);
            }
        }
        if near.is_empty() && open && word.len() > 4 {
            for part in self.parts {
                for place in part.words.beginning(word.get(..1).unwrap_or_default(), &part.folded) {
                    let other = part.words.word(place, &part.folded);
                    let begun = (word.len() - 1..=word.len() + 1).filter_map(|length| other.get(..length));
                    if begun.into_iter().any(|begun| slips::distance(word, begun, 1).is_some()) {
                        note(&mut near, 1, part.words.postings(place).len(), other);
                    }
                }
            }
        }
        near.retain(|(edits, _, other)| *edits > 0 && other.is_ascii());
        let fewest = near.iter().map(|(edits, ..)| *edits).min().unwrap_or_default();
        near.retain(|(edits, ..)| *edits == fewest);
        let weight = if fewest == 1 { SLIP } else { SLIPS };
        let mut corrections = Vec::new();
        while corrections.len() < MOST_CORRECTIONS
            && let Some(commonest) =
                (0..near.len()).rev().max_by_key(|place| near.get(*place).map(|(_, count, _)| *count))
        {
            corrections.push((near.remove(commonest).2.to_owned(), weight));
        }
        corrections
    }

    /// A piece of Japanese text; gives back the kanji that were probably meant by kana.
    fn japanese(&mut self, term: &Term, bit: u16) -> Option<String> {
        let text = term.text.as_str();
        self.add(Pattern::Run(text.to_owned()), 1.0, bit);
        if text.chars().nth(3).is_some() {
            self.add(Pattern::Pairs(text.to_owned()), PAIRS, bit);
        }
        if text.chars().count() < 2 || term.script == Script::Kanji {
            return None;
        }
        // In katakana only whole readings count: most words in katakana are just that.
        let hiragana = term.script == Script::Hiragana;
        let lexicon = self.lexicon;
        let mut meant = None;
        for (word, share) in lexicon.read(text).filter(|(_, share)| hiragana || *share >= 1.0) {
            if share >= 1.0 {
                meant.get_or_insert_with(|| word.to_owned());
            }
            self.add(Pattern::Run(word.to_owned()), READING * share, bit);
        }
        if let Some(converted) = lexicon.converted(text).filter(|_| hiragana) {
            self.add(Pattern::Run(converted.clone()), READING, bit);
            meant.get_or_insert(converted);
        }
        meant
    }

    /// Synonyms of every run of terms, as typed and as corrected.
    fn synonyms(&mut self, query: &Query, corrected: &[Option<String>]) {
        let terms: Vec<(&Term, Option<&String>)> =
            query.terms.iter().zip(corrected.iter().map(Option::as_ref)).collect();
        for first in 0..terms.len() {
            let mut typed = String::new();
            let mut meant = String::new();
            let mut bits = 0;
            for (place, (term, correction)) in terms.iter().enumerate().skip(first).take(LONGEST_SYNONYM) {
                if place > first && term.spaced {
                    typed.push(' ');
                    meant.push(' ');
                }
                typed.push_str(&term.text);
                meant.push_str(correction.map_or(&term.text, |correction| correction));
                bits |= 1 << place;
                self.same(&typed, SYNONYM, bits);
                if meant != typed {
                    if place > first {
                        self.add(Pattern::of(&meant), SLIP, bits);
                    }
                    self.same(&meant, SYNONYM * SLIP, bits);
                }
            }
        }
    }

    fn same(&mut self, folded: &str, weight: f32, terms: u16) {
        let lexicon = self.lexicon;
        for synonym in lexicon.synonyms(folded) {
            self.add(Pattern::of(synonym), weight, terms);
        }
    }
}

/// Counts the places of a word that is `edits` slips away.
fn note<'a>(near: &mut Vec<(usize, usize, &'a str)>, edits: usize, count: usize, word: &'a str) {
    match near.iter_mut().find(|(.., known)| *known == word) {
        Some((_, total, _)) => *total += count,
        None => near.push((edits, count, word)),
    }
}
