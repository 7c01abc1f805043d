//! The flat form: `role-profiles[]`, each with its own texts.

use serde_json::Value;

use super::{Competence, PROFILES, Profile, level};
use crate::clean;
use crate::json;
use crate::message;
use crate::report::{Place, Problems, Severity};

/// The profiles of the file; one without a title is left out.
pub(super) fn profiles(value: &Value, problems: &mut Problems) -> Vec<Profile> {
    let mut profiles = Vec::new();
    for (at, entry) in json::list(value, PROFILES).iter().enumerate() {
        let title = json::text(entry, "title");
        if clean::trim(&title).is_empty() {
            let place = Place::path(format!("{PROFILES}[{at}].title"));
            problems.add(Severity::Error, place, message::profile_without_title());
            continue;
        }
        let texts = |name: &str| json::list(entry, name).iter().map(text_of).collect();
        profiles.push(Profile {
            title,
            other_titles: texts("alternative-titles"),
            summary: json::text(entry, "summary-statement"),
            mission: json::text(entry, "mission"),
            deliverables: texts("deliverables"),
            tasks: texts("main-tasks"),
            knowledge: texts("key-knowledge"),
            skills: texts("key-skills"),
            competences: json::list(entry, "e-competences").iter().map(competence).collect(),
        });
    }
    profiles
}

/// A text, or the text of an object that carries one.
fn text_of(value: &Value) -> String {
    if value.is_object() { json::text(value, "text") } else { json::as_text(value) }
}

/// A competence out of `{"name": "A.7. Title", "level": 4}`.
fn competence(value: &Value) -> Competence {
    let name = json::text(value, "name");
    let name = clean::trim(&name);
    let (code, title) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
    Competence {
        code: code.trim_end_matches('.').to_owned(),
        title: clean::trim(title).to_owned(),
        level: level(value),
    }
}
