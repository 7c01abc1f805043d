//! How much there is of what in a pack. Every count on a page comes from here.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::{Kind, Pack};

/// Numbers of statements, or of links to statements, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindCounts {
    /// Tasks.
    pub task: usize,
    /// Knowledge statements.
    pub knowledge: usize,
    /// Skills.
    pub skill: usize,
    /// Abilities, in older editions.
    #[serde(default)]
    pub ability: usize,
}

impl KindCounts {
    /// The number for one kind.
    #[must_use]
    pub const fn get(&self, kind: Kind) -> usize {
        match kind {
            Kind::Task => self.task,
            Kind::Knowledge => self.knowledge,
            Kind::Skill => self.skill,
            Kind::Ability => self.ability,
        }
    }

    /// Counts one more of `kind`.
    pub const fn add(&mut self, kind: Kind) {
        match kind {
            Kind::Task => self.task += 1,
            Kind::Knowledge => self.knowledge += 1,
            Kind::Skill => self.skill += 1,
            Kind::Ability => self.ability += 1,
        }
    }

    /// The sum over all kinds.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.task + self.knowledge + self.skill + self.ability
    }
}

/// What a pack holds, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inventory {
    /// Categories.
    pub categories: usize,
    /// Roles.
    pub roles: usize,
    /// Different statements by kind.
    pub statements: KindCounts,
    /// Competency areas.
    pub competency_areas: usize,
    /// Levels.
    pub levels: usize,
    /// Links from roles to statements, by kind; links to nothing are not counted.
    pub role_links: KindCounts,
    /// Links from competency areas to statements.
    pub area_links: usize,
    /// Statements that no role has.
    pub in_no_role: usize,
    /// Statements whose official wording is present.
    pub official: usize,
}

impl Inventory {
    /// Counts what `pack` holds.
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let kinds: std::collections::HashMap<&str, Kind> =
            pack.statements.iter().map(|s| (s.id.as_str(), s.kind)).collect();
        let mut counted = Self {
            categories: pack.categories.len(),
            roles: pack.roles.len(),
            competency_areas: pack.competency_areas.len(),
            levels: pack.levels.len(),
            area_links: pack
                .competency_areas
                .iter()
                .flat_map(|area| &area.statements)
                .filter(|id| kinds.contains_key(id.as_str()))
                .count(),
            official: pack.statements.iter().filter(|s| s.official.is_some()).count(),
            ..Self::default()
        };
        for statement in &pack.statements {
            counted.statements.add(statement.kind);
        }
        let mut used = HashSet::new();
        for link in pack.roles.iter().flat_map(|role| &role.statements) {
            if let Some(kind) = kinds.get(link.id.as_str()) {
                counted.role_links.add(*kind);
                used.insert(link.id.as_str());
            }
        }
        counted.in_no_role = pack.statements.len() - used.len();
        counted
    }
}
