//! The tagged form: lists of `{text, tags[]}`, where the tag `role-profile@<id>` ties a text to a
//! profile and `role-profile-title@<id>` names its main title.

use std::collections::HashMap;

use kakehashi_core::framework::Kind;
use serde_json::Value;

use super::{Competence, PROFILES, Profile, level};
use crate::clean;
use crate::json;
use crate::message;
use crate::report::{Place, Problems, Severity};

/// The profiles of the file, and the texts that are tied to none.
pub(super) fn profiles(value: &Value, problems: &mut Problems) -> (Vec<Profile>, Vec<(Kind, String)>) {
    let mut tagged = Tagged::new(value);
    let mut loose = Vec::new();
    for name in ["titles", "deliverables", "main-tasks", "key-knowledge", "key-skills"] {
        for (at, item) in json::list(value, name).iter().enumerate() {
            let place = || Place::path(format!("{name}[{at}]"));
            let ties = tagged.take(name, item, &place, problems);
            if ties == 0
                && let Some(kind) = kind_of(name)
            {
                loose.push((kind, json::text(item, "text")));
            }
        }
    }
    let mut profiles = Vec::new();
    for (at, profile) in tagged.profiles.into_iter().enumerate() {
        if clean::trim(&profile.title).is_empty() {
            let place = Place::path(format!("{PROFILES}[{at}]"));
            problems.add(Severity::Error, place, message::profile_without_title());
        } else {
            profiles.push(profile);
        }
    }
    (profiles, loose)
}

fn kind_of(list: &str) -> Option<Kind> {
    match list {
        "main-tasks" => Some(Kind::Task),
        "key-knowledge" => Some(Kind::Knowledge),
        "key-skills" => Some(Kind::Skill),
        _ => None,
    }
}

/// The profiles by the id that tags use.
struct Tagged {
    profiles: Vec<Profile>,
    by_id: HashMap<String, usize>,
}

impl Tagged {
    fn new(value: &Value) -> Self {
        let names = value.get("e-competences");
        let mut tagged = Self { profiles: Vec::new(), by_id: HashMap::new() };
        for (at, entry) in json::list(value, PROFILES).iter().enumerate() {
            let id = json::text(entry, "id").trim_start_matches('@').to_owned();
            tagged.by_id.insert(id, at);
            let competences = json::list(entry, "e-competences").iter().map(|competence| {
                let id = json::text(competence, "id");
                let named = names.and_then(|names| names.get(&id));
                Competence {
                    code: clean::trim(&id).trim_end_matches('.').to_owned(),
                    title: named.map(|named| json::text(named, "text")).unwrap_or_default(),
                    level: level(competence),
                }
            });
            tagged.profiles.push(Profile {
                title: json::text(entry, "title"),
                summary: json::text(entry, "summary-statement"),
                mission: json::text(entry, "mission"),
                competences: competences.collect(),
                ..Profile::default()
            });
        }
        tagged
    }

    /// Ties one text to its profiles; gives the number of ties.
    fn take(
        &mut self,
        list: &str,
        item: &Value,
        place: &dyn Fn() -> Place,
        problems: &mut Problems,
    ) -> usize {
        let text = json::text(item, "text");
        let mut ties = 0;
        for tag in json::list(item, "tags").iter().map(json::as_text) {
            let Some((group, id)) = tag.split_once('@') else { continue };
            if !matches!(group, "role-profile" | "role-profile-title") {
                continue;
            }
            let Some(profile) = self.by_id.get(id).and_then(|at| self.profiles.get_mut(*at)) else {
                let wording = message::unknown_profile(&clean::excerpt(id, 60));
                problems.add(Severity::Warning, place(), wording);
                continue;
            };
            ties += 1;
            let texts = match list {
                "titles" if group == "role-profile-title" => {
                    profile.title.clone_from(&text);
                    continue;
                }
                "titles" => &mut profile.other_titles,
                "deliverables" => &mut profile.deliverables,
                "main-tasks" => &mut profile.tasks,
                "key-knowledge" => &mut profile.knowledge,
                _ => &mut profile.skills,
            };
            texts.push(text.clone());
        }
        ties
    }
}
