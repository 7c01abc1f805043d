//! Compares what a file holds with the known edition of the same key.

use std::collections::{BTreeSet, HashMap};

use kakehashi_core::framework::Pack;
use kakehashi_core::text::Nfkc;

use crate::clean;
use crate::report::{Differences, Listed, OnlyIn};

/// What differs; `None` when there is nothing to compare with and nothing differs within the file.
pub(crate) fn compare(
    file: &Pack,
    known: Option<&Pack>,
    sheet_texts: Listed,
    nfkc: Nfkc,
) -> Option<Differences> {
    let Some(known) = known else {
        let within = Differences { sheet_texts, ..Differences::default() };
        return (!within.is_empty()).then_some(within);
    };
    Some(Differences {
        against: Some(known.key()),
        roles: only(&role_ids(file), &role_ids(known)),
        statements: only(&statement_ids(file), &statement_ids(known)),
        competency_areas: only(&area_ids(file), &area_ids(known)),
        role_links: only(&role_links(file), &role_links(known)),
        area_links: only(&area_links(file), &area_links(known)),
        texts: other_texts(file, known),
        titles: other_titles(file, known, nfkc),
        sheet_texts,
    })
}

/// The members of each set that the other does not have.
fn only(file: &BTreeSet<String>, known: &BTreeSet<String>) -> OnlyIn {
    OnlyIn {
        file: file.difference(known).cloned().collect(),
        loaded: known.difference(file).cloned().collect(),
    }
}

fn role_ids(pack: &Pack) -> BTreeSet<String> {
    pack.roles.iter().map(|role| role.id.clone()).collect()
}

fn statement_ids(pack: &Pack) -> BTreeSet<String> {
    pack.statements.iter().map(|statement| statement.id.clone()).collect()
}

fn area_ids(pack: &Pack) -> BTreeSet<String> {
    pack.competency_areas.iter().map(|area| area.id.clone()).collect()
}

fn role_links(pack: &Pack) -> BTreeSet<String> {
    let links = pack.roles.iter().flat_map(|role| role.statements.iter().map(move |link| (role, link)));
    links.map(|(role, link)| format!("{} → {}", role.id, link.id)).collect()
}

fn area_links(pack: &Pack) -> BTreeSet<String> {
    let links =
        pack.competency_areas.iter().flat_map(|area| area.statements.iter().map(move |id| (area, id)));
    links.map(|(area, id)| format!("{} → {id}", area.id)).collect()
}

fn other_texts(file: &Pack, known: &Pack) -> Listed {
    let fingerprints: HashMap<&str, &str> =
        known.statements.iter().filter_map(|s| Some((s.id.as_str(), s.fingerprint.as_deref()?))).collect();
    let changed = file.statements.iter().filter(|statement| {
        let known = fingerprints.get(statement.id.as_str());
        matches!((known, &statement.fingerprint), (Some(known), Some(read)) if *known != read)
    });
    changed.map(|statement| statement.id.clone()).collect()
}

fn other_titles(file: &Pack, known: &Pack, nfkc: Nfkc) -> Listed {
    let titles: HashMap<&str, [String; 2]> = known
        .roles
        .iter()
        .map(|role| {
            (role.id.as_str(), [clean::fold(&role.title.en, nfkc), clean::fold(&role.title.ja, nfkc)])
        })
        .collect();
    let changed = file.roles.iter().filter(|role| {
        let Some(known) = titles.get(role.id.as_str()) else { return false };
        let read = [clean::fold(&role.title.en, nfkc), clean::fold(&role.title.ja, nfkc)];
        known.iter().zip(&read).any(|(k, r)| !k.is_empty() && !r.is_empty() && k != r)
    });
    changed.map(|role| role.id.clone()).collect()
}
