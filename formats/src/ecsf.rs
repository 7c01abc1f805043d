//! Reads ENISA's ECSF (JSON), in the flat and in the tagged form.
//!
//! The files have no ids for profiles and statements: these come from a known ECSF edition, found by
//! title and by fingerprint; what matches none gets an id made from its text.

mod build;
mod flat;
mod tagged;

use serde_json::Value;

use crate::context::{Context, Draft, Step};
use crate::json;
use crate::refusal::Refusal;
use crate::report::Problems;

/// One profile as both forms tell it, texts as in the file.
#[derive(Default)]
struct Profile {
    title: String,
    other_titles: Vec<String>,
    summary: String,
    mission: String,
    deliverables: Vec<String>,
    tasks: Vec<String>,
    knowledge: Vec<String>,
    skills: Vec<String>,
    competences: Vec<Competence>,
}

/// A reference to the European e-Competence Framework.
struct Competence {
    code: String,
    title: String,
    level: Option<u8>,
}

const PROFILES: &str = "role-profiles";

/// Whether `value` is the flat form: every profile carries its own texts.
pub(crate) fn is_flat(value: &Value) -> bool {
    json::list(value, PROFILES).iter().any(|profile| {
        profile.get("title").is_some()
            && (profile.get("main-tasks").is_some() || profile.get("key-skills").is_some())
    })
}

/// Whether `value` is the tagged form: lists of texts, tied to profiles by tags.
pub(crate) fn is_tagged(value: &Value) -> bool {
    let has = |name: &str| json::list(value, name).iter().any(|item| item.get("tags").is_some());
    value.get(PROFILES).is_some_and(Value::is_array) && (has("main-tasks") || has("key-skills"))
}

/// Reads the flat form.
pub(crate) fn read_flat(value: &Value, context: &mut Context<'_>) -> Result<Draft, Refusal> {
    let mut problems = Problems::default();
    context.step(Step::Reading, 0, 1);
    let profiles = flat::profiles(value, &mut problems);
    build::build(value, profiles, Vec::new(), **context, problems)
}

/// Reads the tagged form.
pub(crate) fn read_tagged(value: &Value, context: &mut Context<'_>) -> Result<Draft, Refusal> {
    let mut problems = Problems::default();
    context.step(Step::Reading, 0, 1);
    let (profiles, loose) = tagged::profiles(value, &mut problems);
    build::build(value, profiles, loose, **context, problems)
}

/// The level of an e-CF competence.
fn level(value: &Value) -> Option<u8> {
    let text = value.get("level").map(json::as_text)?;
    text.trim().trim_start_matches(['e', 'L', '-']).parse().ok()
}
