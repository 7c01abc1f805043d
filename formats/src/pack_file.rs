//! Reads our own packs, as the app, the command line and other tools write them.

use std::collections::HashSet;

use kakehashi_core::framework::{PACK_FORMAT, PACK_VERSION, Pack};
use serde_json::Value;

use crate::context::Draft;
use crate::message;
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};

/// Whether `value` says that it is a pack.
pub(crate) fn is_one(value: &Value) -> bool {
    value.get("format").and_then(Value::as_str) == Some(PACK_FORMAT)
}

/// Reads a pack; one of a newer version is refused.
pub(crate) fn read(value: Value) -> Result<Draft, Refusal> {
    let refuse = |wording, path: &str| Err(Refusal::new(wording, Place::path(path)));
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version > u64::from(PACK_VERSION) => {
            return refuse(message::newer_pack(version, PACK_VERSION), "version");
        }
        Some(1..) => {}
        _ => return refuse(message::broken_pack("version"), "version"),
    }
    let mut pack: Pack = match serde_json::from_value(value) {
        Ok(pack) => pack,
        Err(error) => return refuse(message::broken_pack(&error.to_string()), "."),
    };
    if pack.key().to_string().parse::<kakehashi_core::framework::EditionKey>().is_err() {
        return refuse(message::bad_target(&pack.key().to_string()), "edition.id");
    }
    let mut problems = Problems::default();
    keep_first(&mut pack.categories, |category| &category.id, "categories", &mut problems);
    keep_first(&mut pack.roles, |role| &role.id, "roles", &mut problems);
    keep_first(&mut pack.statements, |statement| &statement.id, "statements", &mut problems);
    keep_first(&mut pack.competency_areas, |area| &area.id, "competency_areas", &mut problems);
    drop_links_to_nothing(&mut pack, &mut problems);
    Ok(Draft::new(pack, problems))
}

/// Removes items whose id stands further up already.
fn keep_first<T>(list: &mut Vec<T>, id: fn(&T) -> &String, name: &str, problems: &mut Problems) {
    let mut seen = HashSet::new();
    let mut at = 0;
    list.retain(|item| {
        let fresh = seen.insert(id(item).clone());
        if !fresh {
            let place = Place::path(format!("{name}[{at}]"));
            problems.add(Severity::Error, place, message::duplicate_id(id(item)));
        }
        at += 1;
        fresh
    });
}

/// Removes links to statements that the pack does not have.
fn drop_links_to_nothing(pack: &mut Pack, problems: &mut Problems) {
    let known: HashSet<&str> = pack.statements.iter().map(|statement| statement.id.as_str()).collect();
    let mut check = |from: &str, to: &str, list: &str| {
        let there = known.contains(to);
        if !there {
            problems.add(Severity::Warning, Place::path(list), message::link_to_nothing(from, to, to));
        }
        there
    };
    for role in &mut pack.roles {
        role.statements.retain(|link| check(&role.id, &link.id, "roles"));
    }
    for area in &mut pack.competency_areas {
        area.statements.retain(|id| check(&area.id, id, "competency_areas"));
    }
}
