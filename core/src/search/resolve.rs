//! Where in an edition a pattern stands.

use std::borrow::Cow;

use super::part::Part;
use super::pattern::{Alternative, Pattern, closeness, least_pairs, phrase_places, stem_beginning};
use super::stem::stem;
use super::words::Posting;
use crate::text::script;

/// Fields in which an alternative stands.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) weight: f32,
    pub(super) terms: u16,
    pub(super) postings: Cow<'a, [Posting]>,
}

/// Finds `alternative` in `part`.
pub(super) fn resolve<'a>(part: &'a Part, alternative: &Alternative, found: &mut Vec<Found<'a>>) {
    let mut add = |share: f32, postings: Cow<'a, [Posting]>| {
        if !postings.is_empty() {
            found.push(Found { weight: alternative.weight * share, terms: alternative.terms, postings });
        }
    };
    let at = |place: usize| Cow::Borrowed(part.words.postings(place));
    match &alternative.pattern {
        Pattern::Word(word) => {
            if let Some(place) = part.words.find(word, &part.folded) {
                add(1.0, at(place));
            }
        }
        Pattern::Stem(wanted) => {
            for place in part.words.beginning(stem_beginning(wanted), &part.folded) {
                if stem(part.words.word(place, &part.folded)) == *wanted {
                    add(1.0, at(place));
                }
            }
        }
        Pattern::Beginning(beginning) => {
            for place in part.words.beginning(beginning, &part.folded) {
                add(closeness(beginning, part.words.word(place, &part.folded)), at(place));
            }
        }
        Pattern::Run(run) => add(1.0, fields_with(part, run)),
        Pattern::Pairs(run) => {
            fields_with_pairs(part, run, &mut |share, postings| add(share, Cow::Owned(postings)));
        }
        Pattern::Phrase(phrase) => add(1.0, fields_with_phrase(part, phrase)),
    }
}

/// The fields in which the Japanese text `run` stands: those with its two rarest pairs, verified.
fn fields_with<'a>(part: &'a Part, run: &str) -> Cow<'a, [Posting]> {
    let lists = pairs(part, run);
    let rarest = |but: usize| {
        let others = lists.iter().enumerate().filter(|(place, _)| *place != but);
        others.min_by_key(|(_, list)| list.len()).map(|(place, list)| (place, *list))
    };
    let Some((first, rare)) = rarest(usize::MAX) else {
        return run
            .chars()
            .next()
            .map_or(Cow::Borrowed(&[]), |letter| Cow::Borrowed(part.bigrams.letter(letter)));
    };
    let Some((_, next)) = rarest(first) else { return Cow::Borrowed(rare) };
    let mut rest = next.iter().peekable();
    let mut both = Vec::new();
    for posting in rare {
        while rest.next_if(|other| other.field() < posting.field()).is_some() {}
        if rest.peek().is_some_and(|other| other.field() == posting.field())
            && part.folded(posting.field()).contains(run)
        {
            both.push(*posting);
        }
    }
    Cow::Owned(both)
}

fn pairs<'a>(part: &'a Part, run: &str) -> Vec<&'a [Posting]> {
    run.chars().zip(run.chars().skip(1)).map(|(one, two)| part.bigrams.postings(one, two)).collect()
}

/// The fields in which the words of `phrase` stand beside each other.
fn fields_with_phrase<'a>(part: &'a Part, phrase: &str) -> Cow<'a, [Posting]> {
    let rarest = phrase
        .split(' ')
        .map(|token| {
            if token.chars().next().is_some_and(|c| script(c).is_japanese()) {
                fields_with(part, token)
            } else {
                let place = part.words.find(token, &part.folded);
                Cow::Borrowed(place.map_or(&[][..], |place| part.words.postings(place)))
            }
        })
        .min_by_key(|postings| postings.len())
        .unwrap_or_default();
    let stands = |posting: &&Posting| phrase_places(part.folded(posting.field()), phrase).next().is_some();
    Cow::Owned(rarest.iter().filter(stands).copied().collect())
}

/// The fields in which most pairs of `run` stand, by the share that does.
fn fields_with_pairs(part: &Part, run: &str, add: &mut dyn FnMut(f32, Vec<Posting>)) {
    let lists = pairs(part, run);
    let mut counts = vec![0_u8; part.fields.len()];
    for posting in lists.iter().copied().flatten() {
        if let Some(count) = counts.get_mut(posting.field() as usize) {
            *count = count.saturating_add(1);
        }
    }
    for share in least_pairs(lists.len())..lists.len() {
        let fields = (0..).zip(&counts).filter(|(_, count)| usize::from(**count) == share);
        let postings = fields.map(|(field, _)| Posting::new(field, 1)).collect();
        #[expect(clippy::cast_precision_loss)]
        add(share as f32 / lists.len() as f32, postings);
    }
}
