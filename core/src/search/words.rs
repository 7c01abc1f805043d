//! The Latin words of one edition, sorted, with the fields in which each stands.

use std::collections::HashMap;
use std::ops::Range;

use super::slips;
use super::sorted::Sorted;

/// A field and how often something stands in it, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Posting(u32);

impl Posting {
    const COUNT_BITS: u32 = 4;
    const MOST: u32 = (1 << Self::COUNT_BITS) - 1;

    /// A posting for `count` occurrences in `field`.
    pub(super) fn new(field: u32, count: u32) -> Self {
        Self(field << Self::COUNT_BITS | count.min(Self::MOST))
    }

    /// The field.
    pub(super) const fn field(self) -> u32 {
        self.0 >> Self::COUNT_BITS
    }

    /// The number of occurrences, at most 15.
    pub(super) const fn count(self) -> u32 {
        self.0 & Self::MOST
    }

    /// Counts one occurrence in `field`; fields must come in rising order.
    pub(super) fn note(postings: &mut Vec<Self>, field: u32) {
        match postings.last_mut() {
            Some(last) if last.field() == field => *last = Self::new(field, last.count() + 1),
            _ => postings.push(Self::new(field, 1)),
        }
    }
}

/// A word: where it stands in the folded text of the edition, and which letters it has.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: u32,
    length: u16,
    letters: u32,
    first_posting: u32,
}

/// The words with their postings.
#[derive(Debug, Default)]
pub(super) struct Words {
    words: Vec<Word>,
    postings: Vec<Posting>,
}

impl Words {
    /// Sorts what was collected: for each word its place in the folded text and its postings.
    pub(super) fn new(collected: HashMap<&str, (u32, Vec<Posting>)>) -> Self {
        let mut places: Vec<(u32, Vec<Posting>)> = Vec::with_capacity(collected.len());
        let mut numbered = Vec::with_capacity(collected.len());
        for (number, (word, place)) in (0..).zip(collected) {
            numbered.push((word.to_owned(), number));
            places.push(place);
        }
        let mut words = Self::default();
        for (word, number) in Sorted::new(numbered).all() {
            let Some((start, postings)) = places.get_mut(*number as usize).map(std::mem::take) else {
                continue;
            };
            words.words.push(Word {
                start,
                length: u16::try_from(word.len()).unwrap_or(u16::MAX),
                letters: slips::letters(word),
                first_posting: u32::try_from(words.postings.len()).unwrap_or(u32::MAX),
            });
            words.postings.extend(postings);
        }
        words.words.shrink_to_fit();
        words.postings.shrink_to_fit();
        words
    }

    /// The word at `place`, read from the folded text.
    pub(super) fn word<'a>(&self, place: usize, folded: &'a str) -> &'a str {
        self.words.get(place).map_or("", |word| read(word, folded))
    }

    /// The fields in which the word at `place` stands.
    pub(super) fn postings(&self, place: usize) -> &[Posting] {
        let Some(word) = self.words.get(place) else { return &[] };
        let end = self.words.get(place + 1).map_or(self.postings.len(), |next| next.first_posting as usize);
        self.postings.get(word.first_posting as usize..end).unwrap_or_default()
    }

    /// The places of the words that begin with `prefix`; the word itself is the first, if it is there.
    pub(super) fn beginning(&self, prefix: &str, folded: &str) -> Range<usize> {
        let from = self.words.partition_point(|word| read(word, folded) < prefix);
        let rest = self.words.get(from..).unwrap_or_default();
        from..from + rest.partition_point(|word| read(word, folded).starts_with(prefix))
    }

    /// The place of `word`.
    pub(super) fn find(&self, word: &str, folded: &str) -> Option<usize> {
        self.words.binary_search_by(|other| read(other, folded).cmp(word)).ok()
    }

    /// The places of words within `allowed` slips of `word`, each with the number of slips.
    pub(super) fn near<'a>(
        &'a self,
        word: &'a str,
        allowed: usize,
        folded: &'a str,
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        let letters = slips::letters(word);
        let lengths = slips::lengths(word.len(), allowed);
        self.words.iter().enumerate().filter_map(move |(place, other)| {
            let worth =
                lengths.contains(&usize::from(other.length)) && slips::near(letters, other.letters, allowed);
            if !worth {
                return None;
            }
            Some((place, slips::distance(word, read(other, folded), allowed)?))
        })
    }
}

fn read<'a>(word: &Word, folded: &'a str) -> &'a str {
    let start = word.start as usize;
    folded.get(start..start + usize::from(word.length)).unwrap_or_default()
}
