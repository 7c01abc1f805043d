//! Instant search over a catalog, in Japanese and English at once.
//!
//! Texts are folded ([`crate::text::fold`]) and indexed by edition: Latin words, and pairs of
//! neighbouring Japanese letters. A query is taken apart into terms (`query`), each with other ways
//! to find it (`expand`: endings, beginnings, slips, synonyms, readings); every item that has them is
//! gathered and scored (`gather`, `score`), the best of each group are looked at closely (`rank`) and
//! shown with the matched parts marked (`snippet`).

mod bigrams;
mod by_id;
mod context;
mod entries;
mod expand;
mod filter;
mod gather;
mod identifiers;
mod lexicon;
mod part;
mod pattern;
mod query;
mod rank;
mod readings;
mod resolve;
mod results;
mod score;
mod slips;
mod snippet;
mod sorted;
mod stem;
mod synonyms;
mod words;

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::language::Language;
use crate::text::Nfkc;
use by_id::TypedIds;
use gather::Candidate;
use lexicon::Lexicon;
use part::Part;
use query::Query;

pub use filter::Filter;
pub use results::{Field, Group, GroupResults, Hit, Results, Snippet};

/// An index over a catalog: immutable, cheap to clone.
#[derive(Clone, Debug)]
pub struct SearchIndex {
    /// One part for each edition, in the order of the catalog.
    parts: Vec<Arc<Part>>,
    lexicon: Arc<Lexicon>,
    nfkc: Nfkc,
}

impl SearchIndex {
    /// Indexes every edition of `catalog`.
    #[must_use]
    pub fn build(catalog: &Catalog, nfkc: Nfkc) -> Self {
        Self { parts: Vec::new(), lexicon: Arc::new(Lexicon::new(nfkc)), nfkc }.update(catalog, nfkc)
    }

    /// An index over `catalog` that takes over the parts of editions that have not changed.
    #[must_use]
    pub fn update(&self, catalog: &Catalog, nfkc: Nfkc) -> Self {
        let known = |edition| self.parts.iter().find(|part| Arc::ptr_eq(&part.edition, edition)).cloned();
        let parts = catalog
            .editions()
            .iter()
            .map(|edition| known(edition).unwrap_or_else(|| Arc::new(Part::new(Arc::clone(edition), nfkc))))
            .collect();
        Self { parts, lexicon: Arc::clone(&self.lexicon), nfkc }
    }

    /// Finds `query` in what `filter` lets through; `language` is that of the interface, which breaks
    /// ties and is preferred in what is shown. An empty query finds nothing.
    #[must_use]
    pub fn search(
        &self,
        query: &str,
        filter: &Filter,
        language: Language,
        limit_per_group: usize,
    ) -> Results {
        let query = Query::new(query, self.nfkc);
        let older: Vec<bool> = (0..self.parts.len()).map(|place| !self.is_newest(place)).collect();
        let places = || self.parts.iter().map(AsRef::as_ref).enumerate().zip(&older);
        let searched: Vec<(usize, &Part)> = places()
            .filter(|((_, part), older)| filter.searches(part.edition.key(), !**older))
            .map(|(part, _)| part)
            .collect();
        let parts: Vec<&Part> = searched.iter().map(|(_, part)| *part).collect();
        let mut alternatives = expand::expand(&query, &self.lexicon, &parts);
        let mut candidates = gather::gather(&query, &mut alternatives, &searched, filter);
        let ids = TypedIds::new(&query, self.nfkc);
        for ((place, part), older) in places() {
            ids.find(part, place, !older, filter, &mut candidates);
        }

        let all_parts: Vec<&Part> = self.parts.iter().map(AsRef::as_ref).collect();
        let close = rank::Close {
            query: &query,
            alternatives: &alternatives,
            parts: &all_parts,
            older: &older,
            language,
        };
        let all = u32::try_from(query.terms.len()).unwrap_or(u32::MAX);
        // Where an id was hit, what has only some of its pieces is noise.
        let hit_by_id = candidates.iter().any(|candidate| candidate.by_id);
        let most = candidates.iter().map(|candidate| candidate.terms.count_ones()).max().unwrap_or(0);
        let most = if hit_by_id { all } else { most };
        let marked = ids.marked();
        let mut groups = Vec::new();
        for group in Group::ALL {
            let here = candidates.iter().filter(|candidate| candidate.group == group).copied().collect();
            let (best, total) = rank::best(here, all, most, &close, limit_per_group);
            let hits = best.iter().filter_map(|candidate| self.hit(candidate, &close, &marked)).collect();
            if total > 0 {
                groups.push(GroupResults { group, total, hits });
            }
        }
        Results { total: groups.iter().map(|group| group.total).sum(), groups: best_first(groups) }
    }

    /// Editions of a framework stand together, the newest first.
    fn is_newest(&self, place: usize) -> bool {
        let framework = |place: usize| self.parts.get(place).map(|part| &part.edition.key().framework);
        place.checked_sub(1).is_none_or(|before| framework(before) != framework(place))
    }

    /// The candidate as it is shown.
    fn hit(&self, candidate: &Candidate, close: &rank::Close<'_>, ids: &[String]) -> Option<Hit> {
        let part = self.parts.get(candidate.part)?;
        let entry = part.entries.get(candidate.entry as usize)?;
        let by_id = || (Field::Id, snippet::of_id(entries::id(&part.edition, entry), ids, close.language));
        let (field, snippet) = if candidate.by_id {
            by_id()
        } else {
            snippet::snippet(part, candidate, close.alternatives, close.language, self.nfkc)
                .unwrap_or_else(by_id)
        };
        Some(Hit {
            group: candidate.group,
            key: part.key(entry),
            kind: entry.kind,
            newest: !close.older.get(candidate.part).copied().unwrap_or_default(),
            field,
            snippet,
            score: candidate.score(),
        })
    }
}

/// The groups by their best hit, equal ones in the order they come.
fn best_first(mut groups: Vec<GroupResults>) -> Vec<GroupResults> {
    let best = |group: &GroupResults| group.hits.first().map_or(f32::MIN, |hit| hit.score);
    let mut sorted = Vec::with_capacity(groups.len());
    while let Some(place) = (0..groups.len()).rev().max_by(|a, b| {
        let score = |place: &usize| groups.get(*place).map_or(f32::MIN, best);
        score(a).total_cmp(&score(b))
    }) {
        sorted.push(groups.remove(place));
    }
    sorted
}
