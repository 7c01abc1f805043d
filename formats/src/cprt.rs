//! Reads NIST's CPRT export (JSON) of the NICE Framework components.
//!
//! Elements are told apart by `element_type`, never by their ids; what a link means follows from
//! the types of its two ends.

mod elements;
mod links;

pub(crate) use elements::new_role;
pub(crate) use links::opm;

use kakehashi_core::framework::{Kind, Pack, Provenance};
use kakehashi_core::language::Bilingual;
use serde_json::Value;

use crate::clean;
use crate::context::{Base, Context, Draft, Step};
use crate::json;
use crate::limits::{MAX_ROLES, MAX_STATEMENTS};
use crate::message;
use crate::metadata::{Claim, empty_pack};
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};

/// Whether `value` is a CPRT export, in either envelope.
pub(crate) fn is_one(value: &Value) -> bool {
    envelope(value).is_some()
}

/// The object that holds documents, elements and relationships, and the path to it.
fn envelope(value: &Value) -> Option<(&Value, &'static str)> {
    let candidates = [
        (Some(value), ""),
        (value.get("response").and_then(|response| response.get("elements")), "response.elements."),
        (value.get("response"), "response."),
    ];
    candidates.into_iter().find_map(|(candidate, path)| {
        let object = candidate?;
        let has = |name: &str| object.get(name).is_some_and(Value::is_array);
        (has("elements") && (has("relationships") || has("documents"))).then_some((object, path))
    })
}

/// Reads an export.
pub(crate) fn read(value: &Value, context: &mut Context<'_>) -> Result<Draft, Refusal> {
    let Some((body, path)) = envelope(value) else {
        return Err(Refusal::new(message::other_json("…"), Place::default()));
    };
    let mut problems = Problems::default();
    context.step(Step::Reading, 0, 2);
    let document = json::list(body, "documents").first();
    let found = elements::read(json::list(body, "elements"), path, &mut problems);
    if found.roles.is_empty() {
        let name = document.map(|document| json::text(document, "name")).unwrap_or_default();
        let wording = message::other_cprt(&clean::excerpt(&name, 100));
        return Err(Refusal::new(wording, Place::path(format!("{path}elements"))));
    }
    if found.statements.len() > MAX_STATEMENTS {
        return Err(Refusal::new(message::too_many_statements(), Place::path(format!("{path}elements"))));
    }
    if found.roles.len() > MAX_ROLES {
        return Err(Refusal::new(message::too_many_roles(), Place::path(format!("{path}elements"))));
    }
    context.step(Step::Reading, 1, 2);
    let mut pack = shell(body, path, **context, &mut problems);
    found.fill(&mut pack, **context);
    links::read(json::list(body, "relationships"), path, &found, &mut pack, &mut problems);
    Ok(Draft::new(pack, problems))
}

/// A pack with the names of the edition and nothing else.
fn shell(body: &Value, path: &str, context: Base<'_>, problems: &mut Problems) -> Pack {
    let documents = json::list(body, "documents");
    let place = || Place::path(format!("{path}documents"));
    if documents.len() > 1 {
        problems.add(Severity::Warning, place(), message::several_documents(documents.len()));
    }
    let field = |name: &str| documents.first().map(|document| json::text(document, name)).unwrap_or_default();
    let mut edition = clean::key_part(field("version").trim().trim_start_matches(['v', 'V']));
    if edition.is_empty() {
        edition = version_in(&field("doc_identifier")).unwrap_or_else(|| "unknown".to_owned());
        problems.add(Severity::Warning, place(), message::no_edition(&edition));
    }
    let website = field("website");
    empty_pack(
        Claim {
            framework: "nice",
            edition: &edition,
            name: Bilingual::new(clean::one_line(&field("name")), ""),
            date: String::new(),
            source: website.starts_with("https://").then_some(website),
            provenance: Provenance::Official,
        },
        context,
    )
}

/// The version at the end of an identifier such as `SP_800_181_2_1_0`.
fn version_in(identifier: &str) -> Option<String> {
    let numbers: Vec<&str> = identifier.split(['_', '.', '-']).collect();
    let tail: Vec<&str> = numbers.iter().rev().take(3).rev().copied().collect();
    let numeric = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (tail.len() == 3 && tail.iter().all(numeric)).then(|| tail.join("."))
}

/// The kind of statement that an element type stands for.
fn statement_kind(element_type: &str) -> Option<Kind> {
    Kind::from_word(element_type)
}
