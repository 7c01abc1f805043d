//! The relationships of a CPRT export; what each means follows from the types of its two ends.

use std::collections::{BTreeMap, HashMap, HashSet};

use kakehashi_core::framework::{Pack, Provenance, Reference, RoleStatement};
use serde_json::Value;

use super::elements::{Found, Meaning};
use crate::clean;
use crate::json;
use crate::message;
use crate::report::{Place, Problems, Severity};

/// Puts the links into `pack`, which holds the items already.
pub(super) fn read(list: &[Value], path: &str, found: &Found, pack: &mut Pack, problems: &mut Problems) {
    let mut links = Links::new(found, pack);
    let mut seen = HashSet::new();
    let mut repeated = Vec::new();
    let mut other_types: BTreeMap<String, usize> = BTreeMap::new();
    for (at, value) in list.iter().enumerate() {
        let place = || Place::path(format!("{path}relationships[{at}]"));
        let end = |name: &str| clean::trim(&json::text(value, name)).to_owned();
        let (from, to) = (end("source_element_identifier"), end("dest_element_identifier"));
        let kind = end("relationship_identifier");
        if kind != "projection" {
            *other_types.entry(kind).or_default() += 1;
        }
        if !seen.insert((from.clone(), to.clone())) {
            repeated.push(format!("{from} → {to}"));
            continue;
        }
        let (Some(source), Some(target)) = (found.meanings.get(&from), found.meanings.get(&to)) else {
            let missing = if found.meanings.contains_key(&from) { &to } else { &from };
            problems.add(Severity::Warning, place(), message::link_to_nothing(&from, &to, missing));
            continue;
        };
        links.take(*source, &from, *target, &to, &place, problems);
    }
    links.sort(pack);
    crate::traps::note(problems, repeated, message::duplicate_links);
    for (kind, count) in other_types {
        let wording = message::other_relationship_type(&clean::excerpt(&kind, 60), count);
        problems.add(Severity::Note, Place::path(format!("{path}relationships")), wording);
    }
}

/// The pack's items by id, and the order that the file gives them.
struct Links {
    roles: HashMap<String, usize>,
    role_links: Vec<Vec<RoleStatement>>,
    role_categories: Vec<Option<String>>,
    role_references: Vec<Vec<Reference>>,
    areas: HashMap<String, usize>,
    area_links: Vec<Vec<String>>,
    order: HashMap<String, String>,
    order_titles: HashMap<String, String>,
}

impl Links {
    fn new(found: &Found, pack: &Pack) -> Self {
        let by_id =
            |ids: Vec<&String>| ids.into_iter().cloned().enumerate().map(|(at, id)| (id, at)).collect();
        Self {
            roles: by_id(pack.roles.iter().map(|role| &role.id).collect()),
            role_links: vec![Vec::new(); pack.roles.len()],
            role_categories: vec![None; pack.roles.len()],
            role_references: vec![Vec::new(); pack.roles.len()],
            areas: by_id(pack.competency_areas.iter().map(|area| &area.id).collect()),
            area_links: vec![Vec::new(); pack.competency_areas.len()],
            order: HashMap::new(),
            order_titles: found.order.clone(),
        }
    }

    fn take(
        &mut self,
        source: Meaning,
        from: &str,
        target: Meaning,
        to: &str,
        place: &dyn Fn() -> Place,
        problems: &mut Problems,
    ) {
        match (source, target) {
            (Meaning::Category, Meaning::Role) => {
                let slot = self.roles.get(to).and_then(|at| self.role_categories.get_mut(*at));
                match slot {
                    Some(Some(kept)) => {
                        problems.add(Severity::Warning, place(), message::second_category(to, kept, from));
                    }
                    Some(slot) => *slot = Some(from.to_owned()),
                    None => {}
                }
            }
            (Meaning::Role, Meaning::Statement(_)) => {
                let links = self.roles.get(from).and_then(|at| self.role_links.get_mut(*at));
                links.into_iter().for_each(|links| links.push(RoleStatement::new(to)));
            }
            (Meaning::Role, Meaning::OpmCode) => {
                let references = self.roles.get(from).and_then(|at| self.role_references.get_mut(*at));
                references.into_iter().for_each(|references| references.push(opm(to)));
            }
            (Meaning::Area, Meaning::Statement(_)) => {
                let links = self.areas.get(from).and_then(|at| self.area_links.get_mut(*at));
                links.into_iter().for_each(|links| links.push(to.to_owned()));
            }
            (_, Meaning::Sort) => {
                if let Some(title) = self.order_titles.get(to) {
                    self.order.insert(from.to_owned(), title.clone());
                }
            }
            // The type was listed already, once for all its elements.
            (Meaning::Other, _) | (_, Meaning::Other) => {}
            _ => problems.add(Severity::Warning, place(), message::unexpected_link(from, to)),
        }
    }

    /// Moves the links into the pack, everything in the publisher's order.
    fn sort(self, pack: &mut Pack) {
        let rank: HashMap<&str, usize> =
            pack.statements.iter().enumerate().map(|(at, statement)| (statement.id.as_str(), at)).collect();
        let of = |id: &str| rank.get(id).copied().unwrap_or(usize::MAX);
        let parts = self.role_links.into_iter().zip(self.role_categories).zip(self.role_references);
        for (role, ((mut links, category), mut references)) in pack.roles.iter_mut().zip(parts) {
            links.sort_by_key(|link| of(&link.id));
            references.sort_by(|a, b| a.value.cmp(&b.value));
            role.statements = links;
            role.category = category;
            role.references = references;
        }
        for (area, mut links) in pack.competency_areas.iter_mut().zip(self.area_links) {
            links.sort_by_key(|id| of(id));
            area.statements = links;
        }
        // What the file gives no place in the order follows, by id.
        let order = |id: &str| (self.order.get(id).map_or("~", String::as_str).to_owned(), id.to_owned());
        pack.categories.sort_by_cached_key(|category| order(&category.id));
        let categories: HashMap<&str, usize> =
            pack.categories.iter().enumerate().map(|(at, category)| (category.id.as_str(), at)).collect();
        pack.roles.sort_by_cached_key(|role| {
            let category = role.category.as_deref().and_then(|id| categories.get(id));
            (category.copied().unwrap_or(usize::MAX), order(&role.id))
        });
    }
}

/// A reference to an OPM code.
pub(crate) fn opm(code: &str) -> Reference {
    Reference {
        scheme: "OPM".to_owned(),
        value: code.to_owned(),
        title: String::new(),
        level: None,
        provenance: Provenance::Official,
    }
}
