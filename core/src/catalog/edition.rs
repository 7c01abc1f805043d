//! One loaded edition with its look-ups.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::framework::{
    Category, CompetencyArea, EditionKey, Inventory, Kind, Pack, Role, RoleStatement, Statement,
};

/// Where a loaded edition comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// From the site itself.
    Bundled,
    /// From the site, with the publisher's words from a file that the person loaded laid over it.
    Laid,
    /// From a file that the person loaded, alone.
    Imported,
}

/// A pack with look-ups both ways.
#[derive(Debug)]
pub struct LoadedEdition {
    key: EditionKey,
    origin: Origin,
    pack: Arc<Pack>,
    inventory: Inventory,
    roles: HashMap<String, usize>,
    statements: HashMap<String, usize>,
    areas: HashMap<String, usize>,
    roles_by_statement: Vec<Vec<usize>>,
    areas_by_statement: Vec<Vec<usize>>,
}

/// The order in which frameworks are listed; frameworks not named follow by id.
const ORDER: [&str; 5] = ["jp", "nice", "ecsf", "ca", "au"];

impl LoadedEdition {
    /// Indexes `pack`.
    #[must_use]
    pub fn new(pack: Arc<Pack>, origin: Origin) -> Self {
        let statements: HashMap<String, usize> =
            pack.statements.iter().enumerate().map(|(i, s)| (s.id.clone(), i)).collect();
        let mut roles_by_statement = vec![Vec::new(); pack.statements.len()];
        let mut areas_by_statement = vec![Vec::new(); pack.statements.len()];
        let note = |users: &mut Vec<Vec<usize>>, id: &str, user: usize| {
            if let Some(list) = statements.get(id).and_then(|at| users.get_mut(*at))
                && list.last() != Some(&user)
            {
                list.push(user);
            }
        };
        for (at, role) in pack.roles.iter().enumerate() {
            for link in &role.statements {
                note(&mut roles_by_statement, &link.id, at);
            }
        }
        for (at, area) in pack.competency_areas.iter().enumerate() {
            for id in &area.statements {
                note(&mut areas_by_statement, id, at);
            }
        }
        Self {
            key: pack.key(),
            origin,
            inventory: Inventory::of(&pack),
            roles: pack.roles.iter().enumerate().map(|(i, r)| (r.id.clone(), i)).collect(),
            areas: pack.competency_areas.iter().enumerate().map(|(i, a)| (a.id.clone(), i)).collect(),
            statements,
            roles_by_statement,
            areas_by_statement,
            pack,
        }
    }

    /// The edition's key.
    #[must_use]
    pub const fn key(&self) -> &EditionKey {
        &self.key
    }

    /// Where it comes from.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// The document itself.
    #[must_use]
    pub const fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// How much there is of what.
    #[must_use]
    pub const fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    /// The role `id`.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.pack.roles.get(*self.roles.get(id)?)
    }

    /// The statement `id`.
    #[must_use]
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.pack.statements.get(*self.statements.get(id)?)
    }

    /// The competency area `id`.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&CompetencyArea> {
        self.pack.competency_areas.get(*self.areas.get(id)?)
    }

    /// The category `id`.
    #[must_use]
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.pack.categories.iter().find(|category| category.id == id)
    }

    /// The roles of the category `id`, or with `None` the roles in no category.
    pub fn roles_in<'a>(&'a self, category: Option<&'a str>) -> impl Iterator<Item = &'a Role> {
        self.pack.roles.iter().filter(move |role| role.category.as_deref() == category)
    }

    /// The statements of `role` of one kind with their links, in the role's order.
    pub fn statements_of<'a>(
        &'a self,
        role: &'a Role,
        kind: Kind,
    ) -> impl Iterator<Item = (&'a Statement, &'a RoleStatement)> {
        role.statements
            .iter()
            .filter_map(|link| Some((self.statement(&link.id)?, link)))
            .filter(move |(statement, _)| statement.kind == kind)
    }

    /// Every role that has the statement `id`.
    pub fn roles_with(&self, id: &str) -> impl Iterator<Item = &Role> {
        users(&self.statements, &self.roles_by_statement, id).iter().filter_map(|at| self.pack.roles.get(*at))
    }

    /// Every competency area that has the statement `id`.
    pub fn areas_with(&self, id: &str) -> impl Iterator<Item = &CompetencyArea> {
        users(&self.statements, &self.areas_by_statement, id)
            .iter()
            .filter_map(|at| self.pack.competency_areas.get(*at))
    }

    /// Sorts editions: known frameworks first, within a framework the newest date first.
    pub(super) fn rank(&self) -> (usize, &str, Reverse<&str>, Reverse<&str>) {
        let place = ORDER.iter().position(|id| *id == self.key.framework).unwrap_or(ORDER.len());
        (
            place,
            &self.key.framework,
            Reverse(self.pack.edition.date.as_str()),
            Reverse(self.key.edition.as_str()),
        )
    }
}

fn users<'a>(index: &HashMap<String, usize>, users: &'a [Vec<usize>], id: &str) -> &'a [usize] {
    index.get(id).and_then(|at| users.get(*at)).map_or(&[], Vec::as_slice)
}
