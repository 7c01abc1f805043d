//! What every edition is checked for, whatever file it comes from. Nothing here stops an import
//! but too many items.

use std::collections::{BTreeMap, HashSet};

use kakehashi_core::framework::Pack;

use crate::context::Base;
use crate::limits::{MAX_ROLES, MAX_STATEMENTS};
use crate::message::{self, Wording};
use crate::refusal::Refusal;
use crate::report::{FileKind, Place, Problems, Severity};

/// Lists statements in no role, equal texts, empty areas and roles, missing texts.
pub(crate) fn check(
    pack: &Pack,
    kind: FileKind,
    context: Base<'_>,
    problems: &mut Problems,
) -> Result<(), Refusal> {
    let refuse = |wording| Err(Refusal::new(wording, Place::default()));
    if pack.roles.is_empty() {
        return refuse(message::no_roles());
    }
    if pack.roles.len() > MAX_ROLES {
        return refuse(message::too_many_roles());
    }
    if pack.statements.len() > MAX_STATEMENTS {
        return refuse(message::too_many_statements());
    }
    let used: HashSet<&str> =
        pack.roles.iter().flat_map(|role| &role.statements).map(|link| link.id.as_str()).collect();
    let unused = pack.statements.iter().map(|s| &s.id).filter(|id| !used.contains(id.as_str()));
    note(problems, unused.cloned().collect(), message::in_no_role);
    let empty_areas = pack.competency_areas.iter().filter(|area| area.statements.is_empty());
    note(problems, empty_areas.map(|area| area.id.clone()).collect(), message::areas_without_statements);
    if !pack.statements.is_empty() {
        let empty_roles = pack.roles.iter().filter(|role| role.statements.is_empty());
        note(problems, empty_roles.map(|role| role.id.clone()).collect(), message::roles_without_statements);
    }
    note(problems, equal_texts(pack, context), message::equal_texts);
    if kind != FileKind::Pack {
        let silent = pack.statements.iter().filter(|s| s.official.is_none() && s.gloss.is_empty());
        note(problems, silent.map(|s| s.id.clone()).collect(), message::without_text);
    }
    Ok(())
}

/// Adds one note about `items`, if there are any.
pub(crate) fn note(problems: &mut Problems, items: Vec<String>, wording: fn(usize) -> Wording) {
    if !items.is_empty() {
        problems.add_with(Severity::Note, Place::default(), wording(items.len()), items);
    }
}

/// The ids that share a text within one kind, each group as `K0001 = K0002`.
fn equal_texts(pack: &Pack, context: Base<'_>) -> Vec<String> {
    let mut groups: BTreeMap<(_, String), Vec<&str>> = BTreeMap::new();
    for statement in &pack.statements {
        let text = statement.official.as_deref();
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let fingerprint = kakehashi_core::text::fingerprint(text, context.nfkc);
            groups.entry((statement.kind, fingerprint)).or_default().push(&statement.id);
        }
    }
    groups.into_values().filter(|ids| ids.len() > 1).map(|ids| ids.join(" = ")).collect()
}
