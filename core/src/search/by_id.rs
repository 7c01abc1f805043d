//! Hits by id: `K0698`, `pd wrl 003`, `nice@2.2.0:K0698`.

use super::filter::Filter;
use super::gather::Candidate;
use super::identifiers::{IdMatch, plain};
use super::part::Part;
use super::query::Query;
use super::score::bonus;
use crate::framework::EditionKey;
use crate::text::{Nfkc, fold};

/// An id that the query may be or hold.
#[derive(Clone, Debug)]
struct Typed {
    id: String,
    /// The framework and edition that stand before it.
    framework: Option<String>,
    edition: Option<String>,
    /// Whether it has a hyphen within.
    hyphen: bool,
    /// Whether it is the whole query.
    whole: bool,
}

/// The ids that the query may be or hold, as they are marked.
pub(super) struct TypedIds(Vec<Typed>);

impl TypedIds {
    /// Reads them from the query.
    pub(super) fn new(query: &Query, nfkc: Nfkc) -> Self {
        let normal = |text: &str| {
            if text.is_ascii() { text.to_ascii_lowercase() } else { nfkc(text).to_ascii_lowercase() }
        };
        let mut all = Vec::new();
        for chunk in &query.chunks {
            let chunk = normal(chunk);
            let (key, id) = chunk.split_once(':').map_or((None, chunk.as_str()), |(key, id)| (Some(key), id));
            let (framework, edition) = key.map_or((None, None), |key| {
                key.split_once('@').map_or((Some(key), None), |(f, e)| (Some(f), Some(e)))
            });
            all.push(Typed {
                id: plain(id),
                hyphen: id.trim_end_matches('-').contains('-'),
                framework: framework.map(str::to_owned),
                edition: edition.map(str::to_owned),
                whole: query.chunks.len() == 1,
            });
        }
        if query.chunks.len() > 1 {
            all.retain(|typed| typed.id.bytes().any(|byte| byte.is_ascii_digit()) && typed.id.len() > 3);
            let id = plain(&fold(&query.chunks.concat(), nfkc));
            all.push(Typed { id, hyphen: false, framework: None, edition: None, whole: true });
        }
        all.retain(|typed| !typed.id.is_empty());
        Self(all)
    }

    /// What was typed, for marking.
    pub(super) fn marked(&self) -> Vec<String> {
        self.0.iter().map(|typed| typed.id.clone()).collect()
    }

    /// Puts what is hit in `part`, the edition at `place` of the index, among the `candidates`: those of
    /// the part, in the order of entries.
    pub(super) fn find(
        &self,
        part: &Part,
        place: usize,
        newest: bool,
        filter: &Filter,
        candidates: &mut Vec<Candidate>,
    ) {
        let key = part.edition.key();
        if !filter.searches_ids(key) {
            return;
        }
        let in_full = filter.searches(key, newest);
        let mut bonuses: Vec<f32> = Vec::new();
        for typed in self.0.iter().filter(|typed| typed.means(key)) {
            for (number, how) in part.identifiers.find(&typed.id, typed.hyphen) {
                let bonus = match how {
                    IdMatch::Exact if typed.whole && (newest || typed.edition.is_some()) => bonus::ID,
                    IdMatch::Exact if typed.whole => bonus::OLDER_ID,
                    IdMatch::Beginning if typed.whole && in_full => bonus::ID_BEGINNING,
                    IdMatch::Beginning => continue,
                    IdMatch::Code | IdMatch::WithoutZeros if !in_full => continue,
                    _ if newest => bonus::NEAR_ID,
                    _ => bonus::NEAR_ID - 1.0,
                };
                bonuses.resize(part.entries.len(), 0.0);
                if let Some(most) = bonuses.get_mut(number as usize) {
                    *most = most.max(bonus);
                }
            }
        }
        if bonuses.is_empty() {
            return;
        }
        let first = candidates.partition_point(|candidate| candidate.part < place);
        let mut by_words = candidates.split_off(first).into_iter().peekable();
        for ((number, entry), bonus) in (0..).zip(&part.entries).zip(bonuses) {
            if bonus <= 0.0 || !filter.allows(entry.group, entry.kind, entry.level) {
                continue;
            }
            let before = |candidate: &Candidate| (candidate.part, candidate.entry) < (place, number);
            while let Some(candidate) = by_words.next_if(before) {
                candidates.push(candidate);
            }
            let same = by_words.next_if(|candidate| (candidate.part, candidate.entry) == (place, number));
            let terms = same.map_or(0, |candidate| candidate.terms);
            let group = entry.group;
            match same {
                Some(candidate) if candidate.bonus > bonus => candidates.push(candidate),
                _ => candidates.push(Candidate {
                    part: place,
                    entry: number,
                    group,
                    terms,
                    named: 0,
                    fit: 0.0,
                    bonus,
                    by_id: true,
                }),
            }
        }
        candidates.extend(by_words);
    }
}

impl Typed {
    fn means(&self, key: &EditionKey) -> bool {
        self.framework.as_ref().is_none_or(|framework| *framework == key.framework)
            && self.edition.as_ref().is_none_or(|edition| edition.eq_ignore_ascii_case(&key.edition))
    }
}
