//! From candidates to the best hits of each group.

use std::collections::BinaryHeap;

use super::Field;
use super::Group;
use super::gather::Candidate;
use super::part::Part;
use super::pattern::{Alternative, phrase_places};
use super::query::Query;
use super::score::bonus;
use super::sorted::by_score;

/// At least so many candidates of a group are looked at closely.
const CLOSE_LOOK: usize = 100;

/// The best `limit` of the candidates of one group, and how many there are in all. `most` is the
/// highest number of terms that any candidate of any group has.
pub(super) fn best(
    mut candidates: Vec<Candidate>,
    all: u32,
    most: u32,
    close: &Close<'_>,
    limit: usize,
) -> (Vec<Candidate>, usize) {
    let here = candidates.iter().map(|candidate| candidate.terms.count_ones()).max().unwrap_or(0);
    let least = if here == all {
        all
    } else if most == all {
        // Others have everything: this group has to have nearly everything.
        here.max((2 * all).div_ceil(3))
    } else {
        here.max(all.div_ceil(2))
    };
    candidates.retain(|candidate| candidate.by_id || candidate.terms.count_ones() >= least);
    let total = candidates.len();
    cut(&mut candidates, limit.max(CLOSE_LOOK));
    for candidate in &mut candidates {
        close.look(candidate);
    }
    cut(&mut candidates, limit);
    (candidates, total)
}

/// Leaves the best, in order.
fn cut(candidates: &mut Vec<Candidate>, limit: usize) {
    let mut best = BinaryHeap::new();
    for (place, candidate) in (0..).zip(candidates.iter()) {
        let key = by_score(candidate.score(), place);
        if best.len() < limit {
            best.push(key);
        } else if best.peek().is_some_and(|worst| key < *worst) {
            best.pop();
            best.push(key);
        }
    }
    #[expect(clippy::cast_possible_truncation)]
    let places = best.into_sorted_vec().into_iter().map(|key| key as u32 as usize);
    *candidates = places.filter_map(|place| candidates.get(place).copied()).collect();
}

/// What a closer look at a candidate needs.
pub(super) struct Close<'a> {
    pub(super) query: &'a Query,
    pub(super) alternatives: &'a [Alternative],
    pub(super) parts: &'a [&'a Part],
    /// Which of the parts are not the newest of their framework.
    pub(super) older: &'a [bool],
    pub(super) language: crate::language::Language,
}

/// How much a tie is worth that the language of the interface breaks.
const OWN_LANGUAGE: f32 = 0.02;
/// What a statement's fit counts beside that of a role.
const STATEMENT: f32 = 0.95;
/// What a hit in an older edition counts.
const OLDER: f32 = 0.9;

impl Close<'_> {
    /// Adds what only the texts themselves tell: whether the terms make up a title, stand in one, or
    /// stand beside each other.
    fn look(&self, candidate: &mut Candidate) {
        let Some(part) = self.parts.get(candidate.part).filter(|_| !candidate.by_id) else { return };
        let mut most = candidate.bonus;
        let mut own_language = false;
        let several = self.query.terms.len() > 1;
        let mut phrase = false;
        let share = f32_share(candidate.terms.count_ones(), self.query.terms.len());
        for place in part.fields_of(candidate.entry) {
            let Some(field) = part.fields.get(place as usize) else { break };
            let text = part.folded(place);
            let (whole, inside) = match field.field {
                Field::Title => (bonus::TITLE_WORDS, bonus::IN_TITLE),
                Field::OtherTitle => (bonus::OTHER_TITLE, bonus::IN_OTHER_TITLE),
                _ => (0.0, 0.0),
            };
            if whole > 0.0 || field.language == self.language {
                let cover = self.cover(text);
                if whole > 0.0 && cover.terms | candidate.named == candidate.terms {
                    let worth = if cover.share > 0.99 { whole } else { inside * (0.6 + 0.4 * cover.share) };
                    most = most.max(worth * cover.quality * share * share);
                }
                own_language |= field.language == self.language && cover.terms != 0;
            }
            phrase |= several && !phrase && phrase_places(text, &self.query.folded).next().is_some();
        }
        candidate.bonus = most + if phrase { bonus::PHRASE } else { 0.0 };
        candidate.fit *= share * if candidate.group == Group::Statement { STATEMENT } else { 1.0 };
        if self.older.get(candidate.part).copied().unwrap_or_default() {
            candidate.fit *= OLDER;
            candidate.bonus *= OLDER;
        }
        candidate.fit += if own_language { OWN_LANGUAGE } else { 0.0 };
    }

    /// What the terms cover of a title.
    fn cover(&self, text: &str) -> Cover {
        let mut best: Vec<f32> = vec![0.0; self.query.terms.len()];
        let mut places: Vec<std::ops::Range<usize>> = Vec::new();
        for alternative in self.alternatives {
            alternative.pattern.places(text, &mut |place, share| {
                let mut bits = alternative.terms;
                while bits != 0 {
                    if let Some(best) = best.get_mut(bits.trailing_zeros() as usize) {
                        *best = best.max(alternative.weight * share);
                    }
                    bits &= bits - 1;
                }
                places.push(place);
            });
        }
        let terms =
            (0..).zip(&best).filter(|(_, best)| **best > 0.0).map(|(bit, _)| 1_u16 << bit).sum::<u16>();
        let quality = best.iter().sum::<f32>() / f32_count(terms.count_ones().max(1) as usize);
        let letters = text.bytes().filter(|byte| *byte != b' ').count();
        let covered: usize = super::snippet::merged(&places)
            .into_iter()
            .map(|place| text.get(place).map_or(0, |text| text.bytes().filter(|byte| *byte != b' ').count()))
            .sum();
        Cover { terms, quality, share: f32_count(covered) / f32_count(letters.max(1)) }
    }
}

struct Cover {
    terms: u16,
    /// The mean weight of the alternatives by which the terms were found.
    quality: f32,
    /// The share of the letters.
    share: f32,
}

#[expect(clippy::cast_precision_loss)]
const fn f32_count(count: usize) -> f32 {
    count as f32
}

fn f32_share(some: u32, all: usize) -> f32 {
    f32_count(some as usize) / f32_count(all.max(1))
}
