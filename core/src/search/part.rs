//! The index of one edition.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::bigrams::{Bigrams, Collected};
use super::context;
use super::entries::{Entry, Text, entries, id, texts};
use super::identifiers::Identifiers;
use super::score;
use super::words::{Posting, Words};
use super::{Field, Group};
use crate::catalog::LoadedEdition;
use crate::framework::ItemKey;
use crate::language::Language;
use crate::text::{Nfkc, fold, script};

/// A text as it stands in the index.
#[derive(Clone, Copy, Debug)]
pub(super) struct IndexedField {
    pub(super) entry: u32,
    pub(super) field: Field,
    pub(super) language: Language,
    /// Where its folded form begins in [`Part::folded`].
    start: u32,
    /// What the field's weight and length do to a score; see [`score::Length`].
    pub(super) length: score::Length,
}

/// The index of one edition; the edition itself holds the texts that are shown.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) edition: Arc<LoadedEdition>,
    pub(super) entries: Vec<Entry>,
    pub(super) fields: Vec<IndexedField>,
    /// The folded texts of all fields, one after the other, each closed by a line end.
    pub(super) folded: String,
    pub(super) words: Words,
    pub(super) bigrams: Bigrams,
    pub(super) identifiers: Identifiers,
    /// Words that stand for the framework as a whole.
    pub(super) context: Vec<String>,
}

impl Part {
    /// Indexes `edition`.
    pub(super) fn new(edition: Arc<LoadedEdition>, nfkc: Nfkc) -> Self {
        let mut entries = entries(&edition);
        let mut fields = Vec::new();
        let mut folded = String::new();
        for (number, entry) in entries.iter_mut().enumerate() {
            entry.first_field = short(fields.len());
            for text in texts(&edition, entry) {
                let start = short(folded.len());
                folded.push_str(&fold(text.text, nfkc));
                let length = folded.get(start as usize..).map_or(0, token_count);
                folded.push('\n');
                fields.push(IndexedField {
                    entry: short(number),
                    field: text.field,
                    language: text.language,
                    start,
                    length: score::Length::of(text.field, length),
                });
            }
        }
        folded.shrink_to_fit();
        let (words, bigrams) = collect(&fields, &folded);
        let identifiers = Identifiers::new(entries.iter().map(|entry| id(&edition, entry)), &edition);
        let context = context::words(&edition.pack().framework, nfkc);
        Self { edition, entries, fields, folded, words, bigrams, identifiers, context }
    }

    /// The folded text of a field.
    pub(super) fn folded(&self, field: u32) -> &str {
        let start =
            |place: usize| self.fields.get(place).map_or(self.folded.len(), |field| field.start as usize);
        let place = field as usize;
        self.folded.get(start(place)..start(place + 1)).map_or("", |text| text.trim_end_matches('\n'))
    }

    /// The fields of an entry.
    pub(super) fn fields_of(&self, entry: u32) -> Range<u32> {
        let first =
            |place: usize| self.entries.get(place).map_or(short(self.fields.len()), |e| e.first_field);
        first(entry as usize)..first(entry as usize + 1)
    }

    /// The text of a field as it is shown.
    pub(super) fn text(&self, field: u32) -> Option<Text<'_>> {
        let entry = self.entries.get(self.fields.get(field as usize)?.entry as usize)?;
        texts(&self.edition, entry).get((field - entry.first_field) as usize).copied()
    }

    /// The key of an entry; for a framework the id is empty.
    pub(super) fn key(&self, entry: &Entry) -> ItemKey {
        let id = if entry.group == Group::Framework { "" } else { id(&self.edition, entry) };
        self.edition.key().item(id)
    }
}

/// The words and the pairs of letters in all fields.
fn collect(fields: &[IndexedField], folded: &str) -> (Words, Bigrams) {
    let mut words: HashMap<&str, (u32, Vec<Posting>)> = HashMap::new();
    let mut pairs = Collected::default();
    let mut start = 0;
    for (field, line) in (0..short(fields.len())).zip(folded.split('\n')) {
        let mut at = start;
        for token in line.split(' ') {
            if token.chars().next().is_some_and(|c| script(c).is_japanese()) {
                pairs.note(token, field);
            } else if !token.is_empty() && token.len() <= usize::from(u16::MAX) {
                Posting::note(&mut words.entry(token).or_insert_with(|| (short(at), Vec::new())).1, field);
            }
            at += token.len() + 1;
        }
        start += line.len() + 1;
    }
    (Words::new(words), Bigrams::new(pairs))
}

/// The length of a folded text in words; two Japanese letters count as one word.
fn token_count(folded: &str) -> usize {
    folded.split(' ').map(|token| if token.is_ascii() { 1 } else { token.chars().count().div_ceil(2) }).sum()
}

/// Places are kept in 32 bits; what does not fit is not found.
fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
