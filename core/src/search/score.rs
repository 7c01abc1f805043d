//! How much a match is worth.
//!
//! Okapi BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and
//! Beyond", Foundations and Trends in Information Retrieval 3(4), 2009): the rarer a word and the
//! shorter the text, the more a match counts; repetitions count less and less. Each field has a
//! weight, and the best field of an item counts, so that a text does not win by being told twice.
//! The usual lengths of fields are constants, so that one more pack changes nothing in the others.

use super::Field;

/// How soon repetitions stop to count.
const K1: f32 = 1.2;
/// How much the length of a text counts.
const B: f32 = 0.5;

/// The weight of a field, its usual length in words.
const fn usual(field: Field) -> (f32, f32) {
    match field {
        Field::Id => (1.2, 1.0),
        Field::Title => (1.0, 4.0),
        Field::OtherTitle => (0.8, 3.0),
        Field::Summary => (0.5, 25.0),
        Field::Gloss => (0.45, 9.0),
        Field::Official => (0.4, 18.0),
    }
}

/// What the length of a text does to its score, in units of 1/64.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length(u16);

impl Length {
    /// For a text of `words` words.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    pub(super) fn of(field: Field, words: usize) -> Self {
        let norm = K1 * (1.0 - B + B * words.min(1000) as f32 / usual(field).1);
        Self((norm * 64.0) as u16)
    }
}

/// How well a word that stands `count` times fits a text, from 0 to the field's weight.
pub(super) fn fit(field: Field, length: Length, count: u32) -> f32 {
    #[expect(clippy::cast_precision_loss)]
    let count = count as f32;
    usual(field).0 * count / (count + f32::from(length.0) / 64.0)
}

/// The highest value of [`fit`] of a title.
pub(super) const BEST_FIT: f32 = 1.0;

/// How rare something is that stands in `found` of `all` texts; never below a small positive number.
pub(super) fn rarity(found: usize, all: usize) -> f32 {
    #[expect(clippy::cast_precision_loss)]
    let (found, all) = (found.min(all) as f32, all as f32);
    (1.0 + (all - found + 0.5) / (found + 0.5)).ln().max(0.05)
}

/// What is added where the whole query is the title, its beginning and so on: always one of these,
/// the highest that holds, and each higher than what the words alone can reach.
pub(super) mod bonus {
    /// The id of an item of a newest edition, or of the edition that was named.
    pub(crate) const ID: f32 = 20.0;
    /// The id of an item of an older edition.
    pub(crate) const OLDER_ID: f32 = 18.0;
    /// An id among other words, or without its zeros, or a code.
    pub(crate) const NEAR_ID: f32 = 14.0;
    /// The beginning of an id.
    pub(crate) const ID_BEGINNING: f32 = 6.0;
    /// The title.
    pub(crate) const TITLE: f32 = 8.0;
    /// The title, in another order or with another ending.
    pub(crate) const TITLE_WORDS: f32 = 6.0;
    /// The beginning of the title.
    pub(crate) const TITLE_BEGINNING: f32 = 3.0;
    /// All words stand in the title.
    pub(crate) const IN_TITLE: f32 = 2.0;
    /// Another title.
    pub(crate) const OTHER_TITLE: f32 = 2.5;
    /// All words in another title.
    pub(crate) const IN_OTHER_TITLE: f32 = 1.0;
    /// The words stand beside each other in a text.
    pub(crate) const PHRASE: f32 = 0.4;
}
