//! From alternatives to candidates: every item that has some of the terms, with a first score.

use super::context;
use super::entries::Entry;
use super::filter::Filter;
use super::part::Part;
use super::pattern::{Alternative, Pattern};
use super::query::Query;
use super::resolve::{Found, resolve};
use super::score::{BEST_FIT, bonus, fit, rarity};
use super::{Field, Group};
use crate::framework::Kind;

/// Below this number of places a piece of Japanese text is also looked for in part.
const FEW: usize = 5;

/// An item that has some of the terms.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// The place of the edition among those of the index.
    pub(super) part: usize,
    pub(super) entry: u32,
    pub(super) group: Group,
    /// The terms that it has, one bit each.
    pub(super) terms: u16,
    /// Those of them that name the framework or the kind and need not stand in the text.
    pub(super) named: u16,
    /// How well the words fit, from 0 to 1.
    pub(super) fit: f32,
    /// What is added to it; see [`bonus`].
    pub(super) bonus: f32,
    /// Whether it was found by its id.
    pub(super) by_id: bool,
}

impl Candidate {
    pub(super) const fn score(&self) -> f32 {
        self.fit + self.bonus
    }
}

/// Everything in `parts`, each with its place in the index, that has some of the terms. Alternatives
/// that are not needed are taken out.
pub(super) fn gather(
    query: &Query,
    alternatives: &mut Vec<Alternative>,
    parts: &[(usize, &Part)],
    filter: &Filter,
) -> Vec<Candidate> {
    let mut found: Vec<Vec<Found<'_>>> = parts.iter().map(|_| Vec::new()).collect();
    // The places of what was found last: pairs are looked for after the run that they belong to.
    let mut places = 0;
    alternatives.retain(|alternative| {
        if matches!(alternative.pattern, Pattern::Pairs(_)) && places >= FEW {
            return false;
        }
        places = 0;
        for ((_, part), found) in parts.iter().zip(&mut found) {
            let before = found.len();
            resolve(part, alternative, found);
            places += found.iter().skip(before).map(|found| found.postings.len()).sum::<usize>();
        }
        true
    });
    let rarities = rarities(query, &found, parts);
    let mut candidates = Vec::new();
    for ((place, part), found) in parts.iter().zip(&found) {
        gather_part(query, &rarities, *place, part, found, filter, &mut candidates);
    }
    candidates
}

/// For each term, how rare it is in everything that is searched.
fn rarities(query: &Query, found: &[Vec<Found<'_>>], parts: &[(usize, &Part)]) -> Vec<f32> {
    let all = parts.iter().map(|(_, part)| part.fields.len()).sum();
    let mut counts = vec![0; query.terms.len()];
    for found in found.iter().flatten() {
        for (term, count) in counts.iter_mut().enumerate() {
            if found.terms & 1 << term != 0 {
                *count += found.postings.len();
            }
        }
    }
    counts.into_iter().map(|count| rarity(count, all)).collect()
}

fn gather_part(
    query: &Query,
    rarities: &[f32],
    place: usize,
    part: &Part,
    found: &[Found<'_>],
    filter: &Filter,
    candidates: &mut Vec<Candidate>,
) {
    let width = query.terms.len();
    if width == 0 || found.is_empty() {
        return;
    }
    let mut fits = vec![0.0_f32; part.entries.len() * width];
    for found in found {
        for posting in found.postings.iter() {
            let Some(field) = part.fields.get(posting.field() as usize) else { continue };
            let fit = found.weight * fit(field.field, field.length, posting.count());
            let first = field.entry as usize * width;
            let row = fits.get_mut(first..first + width).unwrap_or_default();
            let mut bits = found.terms;
            while bits != 0 {
                if let Some(best) = row.get_mut(bits.trailing_zeros() as usize) {
                    *best = best.max(fit);
                }
                bits &= bits - 1;
            }
        }
    }
    let naming = |names: &dyn Fn(&str) -> bool| -> u16 {
        (0..).zip(&query.terms).filter(|(_, term)| names(&term.text)).map(|(bit, _)| 1 << bit).sum()
    };
    let framework = naming(&|term| part.context.iter().any(|word| word == term));
    let kinds = Kind::ALL.map(|kind| naming(&|term| context::names_kind(kind, term)));
    for ((number, entry), row) in (0..).zip(&part.entries).zip(fits.chunks_exact(width)) {
        let (mut terms, mut sum, mut all) = (0_u16, 0.0, 0.0);
        let kind = entry.kind.and_then(|kind| kinds.get(kind as usize)).copied().unwrap_or_default();
        let named = framework | kind;
        for ((bit, fit), rarity) in (0..).zip(row).zip(rarities) {
            if *fit > 0.0 {
                terms |= 1 << bit;
                sum += fit * rarity;
            }
            if *fit > 0.0 || named & 1 << bit == 0 {
                all += rarity;
            }
        }
        if terms == 0 || !filter.allows(entry.group, entry.kind, entry.level) {
            continue;
        }
        candidates.push(Candidate {
            part: place,
            entry: number,
            group: entry.group,
            terms: terms | named,
            named: named & !terms,
            fit: sum / (all * BEST_FIT),
            bonus: title_bonus(part, number, entry, &query.folded),
            by_id: false,
        });
    }
}

/// What the whole query being a title, or the beginning of one, adds.
fn title_bonus(part: &Part, number: u32, entry: &Entry, query: &str) -> f32 {
    if entry.group == Group::Statement {
        return 0.0;
    }
    let mut most = 0.0_f32;
    for place in part.fields_of(number) {
        let Some(field) = part.fields.get(place as usize) else { break };
        let (whole, beginning) = match field.field {
            Field::Title => (bonus::TITLE, bonus::TITLE_BEGINNING),
            Field::OtherTitle => (bonus::OTHER_TITLE, bonus::IN_OTHER_TITLE),
            _ => break,
        };
        let title = part.folded(place);
        if title == query {
            most = most.max(whole);
        } else if title.starts_with(query) {
            most = most.max(beginning);
        }
    }
    most
}
