//! Reads one folder of `data/frameworks` into a pack.

mod facts;
mod tables;

use std::path::Path;

use kakehashi_core::framework::{EditionKey, Pack};

use super::Problems;

/// An edition as read, before the words of its base are taken over.
pub(super) struct ReadEdition {
    /// The pack.
    pub(super) pack: Pack,
    /// The edition whose words it takes where its own are missing.
    pub(super) base: Option<EditionKey>,
    /// Its `framework.toml`, relative to `data/`.
    pub(super) file: String,
    /// Its folder, relative to `data/`.
    pub(super) folder: String,
}

/// Reads `folder`; `None` when its `framework.toml` cannot be used, which is noted.
pub(super) fn read(root: &Path, folder: &Path, problems: &mut Problems) -> Option<ReadEdition> {
    let facts = facts::read(root, folder, problems)?;
    let categories = tables::categories(root, folder, problems);
    let statements =
        tables::statements(root, folder, facts.edition.provenance, facts.edition.structure, problems);
    let levels = tables::levels(root, folder, problems);
    let competency_areas = tables::areas(root, folder, &statements, problems);
    let roles = tables::roles(
        root,
        folder,
        &tables::Known { categories: &categories, statements: &statements, levels: levels.len() },
        problems,
    );
    Some(ReadEdition {
        base: facts.base,
        file: facts.file,
        folder: folder.strip_prefix(root).unwrap_or(folder).display().to_string(),
        pack: Pack {
            format: kakehashi_core::framework::PACK_FORMAT.to_owned(),
            version: kakehashi_core::framework::PACK_VERSION,
            framework: facts.framework,
            edition: facts.edition,
            categories,
            levels,
            roles,
            statements,
            competency_areas,
        },
    })
}

/// Takes over from `base` the words that `pack` has not: by id, for statements only where the
/// publisher's sentence is the same in both editions.
pub(super) fn take_words(pack: &mut Pack, base: &Pack) {
    for category in &mut pack.categories {
        if let Some(from) = base.categories.iter().find(|c| c.id == category.id) {
            category.title.fill_from(&from.title);
            category.summary.fill_from(&from.summary);
        }
    }
    for area in &mut pack.competency_areas {
        if let Some(from) = base.competency_areas.iter().find(|a| a.id == area.id) {
            area.title.fill_from(&from.title);
            area.summary.fill_from(&from.summary);
        }
    }
    for role in &mut pack.roles {
        if let Some(from) = base.roles.iter().find(|r| r.id == role.id) {
            role.title.fill_from(&from.title);
            role.summary.fill_from(&from.summary);
            if role.other_titles.is_empty() {
                role.other_titles.clone_from(&from.other_titles);
            }
        }
    }
    let statements: std::collections::HashMap<_, _> =
        base.statements.iter().map(|s| (s.id.as_str(), s)).collect();
    for statement in &mut pack.statements {
        if let Some(from) = statements.get(statement.id.as_str())
            && from.fingerprint == statement.fingerprint
        {
            statement.gloss.fill_from(&from.gloss);
            if statement.concepts.is_empty() {
                statement.concepts.clone_from(&from.concepts);
            }
        }
    }
}
