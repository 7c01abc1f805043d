//! What an edition that is not known takes over from one that is, where the words are the same.

use std::collections::HashMap;

use kakehashi_core::framework::{Kind, Pack, Statement};
use kakehashi_core::language::Bilingual;

use crate::clean;
use crate::context::Base;

/// Gives `pack` the titles, glosses and concepts of a known edition of its framework: titles where
/// id and English title agree, glosses and concepts where kind and fingerprint do.
pub(crate) fn from_known(pack: &mut Pack, base: Base<'_>) {
    let Some(known) = base.nearest(&pack.framework.id, &pack.edition.id) else { return };
    let same = |ours: &Bilingual, theirs: &Bilingual| {
        clean::fold(&ours.en, base.nfkc) == clean::fold(&theirs.en, base.nfkc)
    };
    for category in &mut pack.categories {
        let found = known.categories.iter().find(|k| k.id == category.id && same(&k.title, &category.title));
        found.into_iter().for_each(|found| category.title.clone_from(&found.title));
    }
    let roles: HashMap<&str, &Bilingual> = known.roles.iter().map(|r| (r.id.as_str(), &r.title)).collect();
    for role in &mut pack.roles {
        let found = roles.get(role.id.as_str()).filter(|title| same(title, &role.title));
        found.into_iter().for_each(|title| role.title.fill_from(title));
    }
    for area in &mut pack.competency_areas {
        let found = known.competency_areas.iter().find(|k| k.id == area.id && same(&k.title, &area.title));
        found.into_iter().for_each(|found| area.title.fill_from(&found.title));
    }
    // The first of equal texts counts, hence the reversal.
    let written = known.statements.iter().rev().filter(|s| !s.gloss.is_empty() || !s.concepts.is_empty());
    let statements: HashMap<(Kind, &str), &Statement> =
        written.filter_map(|s| Some(((s.kind, s.fingerprint.as_deref()?), s))).collect();
    for statement in &mut pack.statements {
        let print = statement.fingerprint.as_deref().unwrap_or_default();
        if let Some(found) = statements.get(&(statement.kind, print)) {
            statement.gloss.clone_from(&found.gloss);
            statement.concepts.clone_from(&found.concepts);
        }
    }
}
