//! Pairs of neighbouring Japanese letters of one edition, with the fields in which each stands.

use super::words::Posting;

/// The letters of a pair take 21 bits each, the field the rest.
const FIELD_BITS: u32 = 22;

/// The pairs, sorted, with their postings.
#[derive(Debug, Default)]
pub(super) struct Bigrams {
    pairs: Vec<(u64, u32)>,
    postings: Vec<Posting>,
}

/// Collects pairs while an index is built.
#[derive(Debug, Default)]
pub(super) struct Collected(Vec<u64>);

impl Collected {
    /// Notes the pairs of `run`, and its last letter alone, so that a single letter is found too.
    pub(super) fn note(&mut self, run: &str, field: u32) {
        let mut letters = run.chars().peekable();
        while let Some(letter) = letters.next() {
            let pair = key(letter, letters.peek().copied());
            self.0.push(pair << FIELD_BITS | u64::from(field));
        }
    }
}

impl Bigrams {
    /// Sorts what was collected.
    pub(super) fn new(collected: Collected) -> Self {
        let mut all = collected.0;
        all.sort_unstable();
        let mut bigrams = Self::default();
        for one in all {
            let (pair, field) = (one >> FIELD_BITS, (one & ((1 << FIELD_BITS) - 1)) as u32);
            if bigrams.pairs.last().is_none_or(|(last, _)| *last != pair) {
                bigrams.pairs.push((pair, u32::try_from(bigrams.postings.len()).unwrap_or(u32::MAX)));
                bigrams.postings.push(Posting::new(field, 1));
            } else {
                Posting::note(&mut bigrams.postings, field);
            }
        }
        bigrams.pairs.shrink_to_fit();
        bigrams.postings.shrink_to_fit();
        bigrams
    }

    /// The fields in which the two letters stand beside each other.
    pub(super) fn postings(&self, first: char, second: char) -> &[Posting] {
        let found = self.pairs.binary_search_by_key(&key(first, Some(second)), |(pair, _)| *pair);
        found.map_or(&[], |place| self.range(place, place + 1))
    }

    /// The fields in which a letter stands; the same field may come several times.
    pub(super) fn letter(&self, letter: char) -> &[Posting] {
        let from = self.pairs.partition_point(|(pair, _)| *pair < key(letter, None));
        let to = self.pairs.partition_point(|(pair, _)| *pair <= key(letter, Some(char::MAX)));
        self.range(from, to)
    }

    fn range(&self, from: usize, to: usize) -> &[Posting] {
        let at =
            |place: usize| self.pairs.get(place).map_or(self.postings.len(), |(_, first)| *first as usize);
        self.postings.get(at(from)..at(to)).unwrap_or_default()
    }
}

fn key(first: char, second: Option<char>) -> u64 {
    u64::from(u32::from(first)) << 21 | second.map_or(0, |second| u64::from(u32::from(second)))
}
