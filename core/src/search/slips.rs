//! Slips of the finger: how far two words are apart.

use std::ops::RangeInclusive;

/// The number of edits within which two words count as the same one slipped: one from four letters,
/// two from eight.
pub(super) const fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The lengths in bytes of words that `allowed` edits of a word of `letters` can yield.
pub(super) const fn lengths(letters: usize, allowed: usize) -> RangeInclusive<usize> {
    letters.saturating_sub(allowed)..=letters + allowed
}

/// One bit for each letter that occurs; a quick test before the slow one.
pub(super) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |mask, byte| mask | 1 << (byte & 31))
}

/// Whether words with these letters can be within `allowed` edits: each edit changes at most two.
pub(super) const fn near(one: u32, other: u32, allowed: usize) -> bool {
    (one ^ other).count_ones() as usize <= 2 * allowed
}

/// The number of edits between two words, if at most `allowed`; swapping two neighbours is one edit
/// (optimal string alignment: F. J. Damerau, "A technique for computer detection and correction of
/// spelling errors", Communications of the ACM 7(3), 1964).
pub(super) fn distance(one: &str, other: &str, allowed: usize) -> Option<usize> {
    let other = other.as_bytes();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    let mut last_letter = None;
    for (row, letter) in one.bytes().enumerate() {
        let mut current = Vec::with_capacity(other.len() + 1);
        current.push(row + 1);
        let mut left = row + 1;
        let mut best = left;
        let mut last_other = None;
        for (column, &candidate) in other.iter().enumerate() {
            let at = |line: &[usize], place: usize| line.get(place).copied().unwrap_or(usize::MAX / 2);
            let mut edits = (left + 1)
                .min(at(&above, column + 1) + 1)
                .min(at(&above, column) + usize::from(letter != candidate));
            if last_letter == Some(candidate) && last_other == Some(letter) && column > 0 {
                edits = edits.min(at(&before, column - 1) + 1);
            }
            current.push(edits);
            left = edits;
            best = best.min(edits);
            last_other = Some(candidate);
        }
        if best > allowed {
            return None;
        }
        before = std::mem::replace(&mut above, current);
        last_letter = Some(letter);
    }
    above.last().copied().filter(|edits| *edits <= allowed)
}
