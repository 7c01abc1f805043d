//! Which text of a hit is shown, and what is marked in it.

use std::ops::Range;

use super::gather::Candidate;
use super::part::Part;
use super::pattern::Alternative;
use super::results::{Field, Snippet};
use super::score::fit;
use crate::language::Language;
use crate::text::{Nfkc, fold_traced, lower};

/// Longer texts are cut, in letters.
const LONGEST: usize = 160;
/// So many letters stand before the first mark of a cut text.
const BEFORE: usize = 30;
/// A text in the language of the interface is preferred by this factor.
const OWN_LANGUAGE: f32 = 1.15;
/// The title is shown in any case: where it matches it need not be joined by another text.
const TITLE: f32 = 1.5;

/// The field of a candidate in which the terms are best seen, as it is shown.
pub(super) fn snippet(
    part: &Part,
    candidate: &Candidate,
    alternatives: &[Alternative],
    language: Language,
    nfkc: Nfkc,
) -> Option<(Field, Snippet)> {
    let mut best: Option<(f32, u32)> = None;
    for place in part.fields_of(candidate.entry) {
        let Some(field) = part.fields.get(place as usize) else { break };
        let mut terms = [0.0_f32; 16];
        for alternative in alternatives {
            alternative.pattern.places(part.folded(place), &mut |_, share| {
                for (bit, best) in terms.iter_mut().enumerate() {
                    if alternative.terms & 1 << bit != 0 {
                        *best = best.max(alternative.weight * share);
                    }
                }
            });
        }
        let own = if field.language == language { OWN_LANGUAGE } else { 1.0 };
        let title = if field.field == Field::Title { TITLE } else { 1.0 };
        let worth = terms.iter().sum::<f32>() * (0.3 + fit(field.field, field.length, 1)) * own * title;
        if best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, place));
        }
    }
    let (_, place) = best?;
    let shown = part.text(place)?;
    let traced = fold_traced(shown.text, nfkc);
    let mut marks = Vec::new();
    for alternative in alternatives {
        alternative.pattern.places(&traced.text, &mut |place, _| marks.push(traced.original(&place)));
    }
    let snippet = cut(shown.text, merged(&marks), shown.language);
    Some((shown.field, snippet))
}

/// Ranges in rising order, those that touch as one.
pub(super) fn merged(ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut sorted: Vec<u64> = ranges
        .iter()
        .filter(|range| range.start < range.end)
        .map(|range| (range.start as u64) << 32 | range.end as u64)
        .collect();
    sorted.sort_unstable();
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(sorted.len());
    for range in sorted {
        #[expect(clippy::cast_possible_truncation)]
        let (start, end) = ((range >> 32) as usize, range as u32 as usize);
        match merged.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ => merged.push(start..end),
        }
    }
    merged
}

/// A piece of `text` around its first mark, where it is too long to be shown.
fn cut(text: &str, marks: Vec<Range<usize>>, language: Language) -> Snippet {
    if text.chars().nth(LONGEST).is_none() {
        return Snippet { text: text.to_owned(), marks, language };
    }
    let first = marks.first().map_or(0, |mark| mark.start);
    let from =
        text.get(..first).and_then(|before| before.char_indices().rev().nth(BEFORE)).map_or(0, |(at, _)| at);
    // A word is not cut in two.
    let from = match text.get(from..first).and_then(|before| before.find(' ')) {
        Some(space) if from > 0 => from + space + 1,
        _ => from,
    };
    let rest = text.get(from..).unwrap_or_default();
    let to = rest.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| from + at);
    let mut shown = String::new();
    if from > 0 {
        shown.push('…');
    }
    let moved = shown.len();
    shown.push_str(text.get(from..to).unwrap_or_default());
    if to < text.len() {
        shown.push('…');
    }
    let inside = marks.into_iter().filter(|mark| mark.start >= from && mark.end <= to);
    let marks = inside.map(|mark| mark.start - from + moved..mark.end - from + moved).collect();
    Snippet { text: shown, marks, language }
}

/// The id with what was typed of it marked.
pub(super) fn of_id(id: &str, typed: &[String], language: Language) -> Snippet {
    let mut marks = Vec::new();
    for typed in typed.iter().filter(|typed| !typed.is_empty()) {
        let mut wanted = typed.chars().peekable();
        let mut end = 0;
        for (at, letter) in id.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
            if wanted.next_if_eq(&lower(letter)).is_some() {
                end = at + letter.len_utf8();
            } else {
                break;
            }
        }
        if wanted.peek().is_none() {
            marks.push(0..end);
        }
    }
    Snippet { text: id.to_owned(), marks: merged(&marks), language }
}
