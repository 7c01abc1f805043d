//! What is looked for: a word, the beginning of one, a piece of Japanese text, a phrase.

use std::ops::Range;

use super::stem::stem;
use crate::text::script;

/// Something to be found in folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    /// A Latin word.
    Word(String),
    /// Latin words with this stem.
    Stem(String),
    /// Latin words that begin so.
    Beginning(String),
    /// A piece of Japanese text.
    Run(String),
    /// A piece of Japanese text of which most pairs of neighbours are there: put otherwise, or slipped.
    Pairs(String),
    /// Several words beside each other.
    Phrase(String),
}

/// One way to find one or more terms of a query.
#[derive(Clone, Debug)]
pub(super) struct Alternative {
    pub(super) pattern: Pattern,
    /// What finding it is worth, from 0 to 1, where 1 is what was typed.
    pub(super) weight: f32,
    /// The terms that it finds, one bit each.
    pub(super) terms: u16,
}

impl Pattern {
    /// The pattern that finds `folded`, one word or several.
    pub(super) fn of(folded: &str) -> Self {
        if folded.contains(' ') {
            Self::Phrase(folded.to_owned())
        } else if folded.chars().next().is_some_and(|c| script(c).is_japanese()) {
            Self::Run(folded.to_owned())
        } else {
            Self::Word(folded.to_owned())
        }
    }

    /// Tells `note` of every place in `text` where the pattern is, and how much of the word it is.
    pub(super) fn places(&self, text: &str, note: &mut dyn FnMut(Range<usize>, f32)) {
        match self {
            Self::Word(word) => words(text, &mut |at, other| {
                if other == word {
                    note(at..at + other.len(), 1.0);
                }
            }),
            Self::Stem(wanted) => words(text, &mut |at, other| {
                if may_have_stem(other, wanted) && stem(other) == *wanted {
                    note(at..at + other.len(), 1.0);
                }
            }),
            Self::Beginning(beginning) => words(text, &mut |at, other| {
                if other.starts_with(beginning.as_str()) {
                    note(at..at + beginning.len(), closeness(beginning, other));
                }
            }),
            Self::Run(run) => {
                for (at, found) in text.match_indices(run.as_str()) {
                    note(at..at + found.len(), 1.0);
                }
            }
            Self::Pairs(run) => {
                let pairs = || {
                    run.char_indices().zip(run.char_indices().skip(2).map(|(end, _)| end).chain([run.len()]))
                };
                let here = || {
                    pairs()
                        .filter_map(|((start, _), end)| run.get(start..end))
                        .filter(|pair| text.contains(pair))
                };
                let (all, there) = (run.chars().count() - 1, here().count());
                if there >= least_pairs(all) {
                    for pair in here() {
                        for (at, found) in text.match_indices(pair) {
                            #[expect(clippy::cast_precision_loss)]
                            note(at..at + found.len(), there as f32 / all as f32);
                        }
                    }
                }
            }
            Self::Phrase(phrase) => {
                for at in phrase_places(text, phrase) {
                    note(at..at + phrase.len(), 1.0);
                }
            }
        }
    }
}

/// How many of `all` pairs have to be there.
pub(super) const fn least_pairs(all: usize) -> usize {
    (all * 3).div_ceil(5)
}

/// How much of `word` its `beginning` is, from a half to 1.
#[expect(clippy::cast_precision_loss)]
pub(super) fn closeness(beginning: &str, word: &str) -> f32 {
    0.5 + 0.5 * beginning.len() as f32 / word.len().max(1) as f32
}

/// Whether it is worth to take the stem of `word`: all but the last letter of a stem is in the word.
pub(super) fn may_have_stem(word: &str, stem: &str) -> bool {
    word.starts_with(stem_beginning(stem))
}

/// What every word with the stem begins with.
pub(super) fn stem_beginning(stem: &str) -> &str {
    stem.char_indices().next_back().and_then(|(at, _)| stem.get(..at)).unwrap_or(stem)
}

/// Where `phrase` stands in `text` as whole words; Japanese text has no bounds.
pub(super) fn phrase_places<'a>(text: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    let bounded = |c: Option<char>| c.is_some_and(|c| !script(c).is_japanese());
    let (starts, ends) = (bounded(phrase.chars().next()), bounded(phrase.chars().next_back()));
    text.match_indices(phrase).map(|(at, _)| at).filter(move |at| {
        let before = text.get(..*at).is_none_or(|before| before.is_empty() || before.ends_with(' '));
        let after =
            text.get(at + phrase.len()..).is_none_or(|after| after.is_empty() || after.starts_with(' '));
        (!starts || before) && (!ends || after)
    })
}

/// Tells `note` of every word between spaces and where it begins.
fn words(text: &str, note: &mut dyn FnMut(usize, &str)) {
    let mut at = 0;
    for word in text.split(' ') {
        note(at, word);
        at += word.len() + 1;
    }
}
