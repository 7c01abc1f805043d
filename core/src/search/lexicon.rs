//! Synonyms and readings, folded once for an index.

use super::readings::READINGS;
use super::sorted::Sorted;
use super::synonyms::GROUPS;
use crate::text::{Nfkc, fold};

/// The tables in folded form.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// Each word with the number of a group it is in.
    words: Sorted,
    groups: Vec<Vec<String>>,
    /// Each reading with the place in `read` of a word that is read so.
    readings: Sorted,
    read: Vec<String>,
}

impl Lexicon {
    /// Folds the tables.
    pub(super) fn new(nfkc: Nfkc) -> Self {
        let lines = GROUPS.split('\n').filter(|line| !line.starts_with('#'));
        let groups: Vec<Vec<String>> =
            lines.map(|line| line.split(" | ").map(|word| fold(word, nfkc)).collect()).collect();
        let words = (0..)
            .zip(&groups)
            .flat_map(|(number, group)| group.iter().map(move |word| (word.clone(), number)));
        let words = Sorted::new(words.collect());
        let mut read = Vec::new();
        let mut readings = Vec::new();
        for (number, (reading, word)) in
            (0..).zip(READINGS.split('\n').filter_map(|line| line.split_once(' ')))
        {
            readings.push((fold(reading, nfkc), number));
            read.push(fold(word, nfkc));
        }
        Self { words, groups, readings: Sorted::new(readings), read }
    }

    /// What means the same as `folded`, a word or several.
    pub(super) fn synonyms<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        let groups = self.words.beginning(folded).iter().take_while(move |(word, _)| word == folded);
        groups
            .filter_map(|(_, group)| self.groups.get(*group as usize))
            .flatten()
            .map(String::as_str)
            .filter(move |word| *word != folded)
    }

    /// The words whose reading begins with `kana`; the share of the reading that was typed with each.
    pub(super) fn read<'a>(&'a self, kana: &'a str) -> impl Iterator<Item = (&'a str, f32)> + 'a {
        #[expect(clippy::cast_precision_loss)]
        self.readings
            .beginning(kana)
            .iter()
            .map(move |(reading, word)| (self.word(*word), kana.len() as f32 / reading.len() as f32))
    }

    /// `kana` with every reading in it replaced, from the left and the longest first; `None` where
    /// there is no reading in it.
    pub(super) fn converted(&self, kana: &str) -> Option<String> {
        let mut converted = String::new();
        let mut rest = kana;
        let mut found = false;
        while let Some(next) = rest.chars().next() {
            let longest = self
                .readings
                .all()
                .iter()
                .filter(|(reading, _)| reading.chars().nth(2).is_some() && rest.starts_with(reading.as_str()))
                .max_by_key(|(reading, _)| reading.len());
            let taken = if let Some((reading, word)) = longest {
                converted.push_str(self.word(*word));
                found = true;
                reading.len()
            } else {
                converted.push(next);
                next.len_utf8()
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
        found.then_some(converted)
    }

    fn word(&self, place: u32) -> &str {
        self.read.get(place as usize).map_or("", String::as_str)
    }
}
