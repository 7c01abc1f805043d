//! What must hold of an edition as a whole, once the words of its base are taken over.

use kakehashi_core::language::Bilingual;

use super::Problems;
use super::edition::ReadEdition;

/// Notes missing words and statements without a gloss in one of the languages.
pub(super) fn pack(edition: &ReadEdition, problems: &mut Problems) {
    let pack = &edition.pack;
    let folder = &edition.folder;
    let mut words = |table: &str, id: &str, what: &str, text: &Bilingual, line: usize| {
        for (language, text) in [("English", &text.en), ("Japanese", &text.ja)] {
            if text.is_empty() {
                problems.error(
                    &format!("{folder}/{table}"),
                    line,
                    1,
                    format!("{id} has no {what} in {language}"),
                );
            }
        }
    };
    for (at, role) in pack.roles.iter().enumerate() {
        words("roles.csv", &role.id, "title", &role.title, at + 2);
        words("roles.csv", &role.id, "summary", &role.summary, at + 2);
    }
    for (at, category) in pack.categories.iter().enumerate() {
        words("categories.csv", &category.id, "title", &category.title, at + 2);
        words("categories.csv", &category.id, "summary", &category.summary, at + 2);
    }
    for (at, area) in pack.competency_areas.iter().enumerate() {
        words("competency_areas.csv", &area.id, "title", &area.title, at + 2);
        words("competency_areas.csv", &area.id, "summary", &area.summary, at + 2);
    }
    for (at, level) in pack.levels.iter().enumerate() {
        words("levels.csv", &format!("level {}", level.number), "title", &level.title, at + 2);
    }
    for (at, statement) in pack.statements.iter().enumerate() {
        if statement.gloss.en.is_empty() != statement.gloss.ja.is_empty() {
            words("statements.csv", &statement.id, "gloss", &statement.gloss, at + 2);
        }
    }
}
