//! How a publisher's file lies over the bundled edition of the same key.
//!
//! Where the bundled structure is the publisher's ([`Structure::Published`]), the official words
//! are put on the same ids and what only the file has is added. Where it is our model
//! ([`Structure::Project`]), the file's statements replace all of the model's, also those of roles that
//! the file does not name, and our words stay on equal ids.

use std::collections::{HashMap, HashSet};

use crate::framework::{Category, CompetencyArea, Official, Pack, Provenance, Role, Statement, Structure};
use crate::language::Bilingual;

/// Lays `official` over `bundled`; both must carry the same edition.
#[must_use]
pub fn lay_over(bundled: &Pack, official: &Pack) -> Pack {
    let replace = bundled.edition.structure == Structure::Project;
    let mut laid = bundled.clone();
    laid.categories = merge_keeping(&bundled.categories, &official.categories, replace);
    laid.roles = merge_keeping(&bundled.roles, &official.roles, replace);
    laid.statements =
        merge(&bundled.statements, &official.statements, replace && !official.statements.is_empty());
    laid.competency_areas = merge_keeping(&bundled.competency_areas, &official.competency_areas, replace);
    if replace && !official.levels.is_empty() {
        laid.levels.clone_from(&official.levels);
    }
    if replace && !official.statements.is_empty() {
        laid.edition.structure = Structure::Published;
        let known: HashSet<&str> = laid.statements.iter().map(|s| s.id.as_str()).collect();
        for role in &mut laid.roles {
            role.statements.retain(|link| known.contains(link.id.as_str()));
        }
    }
    laid
}

/// An item that has an id and can take the words of another with the same id.
trait Laid: Clone {
    fn id(&self) -> &str;
    fn take_official(&mut self, official: &Self, replace: bool);
}

/// Puts `theirs` on `ours`; what only we have stays.
fn merge_keeping<T: Laid>(ours: &[T], theirs: &[T], replace: bool) -> Vec<T> {
    let by_id: HashMap<&str, &T> = theirs.iter().map(|item| (item.id(), item)).collect();
    let known: HashSet<&str> = ours.iter().map(Laid::id).collect();
    let mut merged = ours.to_vec();
    for item in &mut merged {
        if let Some(official) = by_id.get(item.id()) {
            let official = (*official).clone();
            item.take_official(&official, replace);
        }
    }
    merged.extend(theirs.iter().filter(|item| !known.contains(item.id())).cloned());
    merged
}

/// Puts `theirs` on `ours`; with `replace`, what only we have goes, unless they have nothing at all.
fn merge<T: Laid>(ours: &[T], theirs: &[T], replace: bool) -> Vec<T> {
    let mut merged = merge_keeping(ours, theirs, replace);
    if replace && !theirs.is_empty() {
        let theirs: HashSet<&str> = theirs.iter().map(Laid::id).collect();
        merged.retain(|item| theirs.contains(item.id()));
    }
    merged
}

/// The publisher's words on a title and text, where the file has them; then the publisher vouches.
fn words(current: &mut Option<Official>, vouched: &mut Provenance, official: Option<&Official>) {
    if let Some(official) = official {
        *current = Some(official.clone());
        *vouched = Provenance::Official;
    }
}

fn title(current: &mut Bilingual, official: &Bilingual, replace: bool) {
    if replace {
        let ours = std::mem::replace(current, official.clone());
        current.fill_from(&ours);
    } else {
        current.fill_from(official);
    }
}

impl Laid for Category {
    fn id(&self) -> &str {
        &self.id
    }

    fn take_official(&mut self, official: &Self, replace: bool) {
        title(&mut self.title, &official.title, replace);
        words(&mut self.official, &mut self.provenance, official.official.as_ref());
    }
}

impl Laid for CompetencyArea {
    fn id(&self) -> &str {
        &self.id
    }

    fn take_official(&mut self, official: &Self, replace: bool) {
        title(&mut self.title, &official.title, replace);
        words(&mut self.official, &mut self.provenance, official.official.as_ref());
        for id in &official.statements {
            if !self.statements.contains(id) {
                self.statements.push(id.clone());
            }
        }
    }
}

impl Laid for Role {
    fn id(&self) -> &str {
        &self.id
    }

    fn take_official(&mut self, official: &Self, replace: bool) {
        title(&mut self.title, &official.title, replace);
        words(&mut self.official, &mut self.provenance, official.official.as_ref());
        if replace && !official.statements.is_empty() {
            self.statements.clone_from(&official.statements);
        } else {
            let known: HashSet<String> = self.statements.iter().map(|l| l.id.clone()).collect();
            let added = official.statements.iter().filter(|link| !known.contains(&link.id));
            self.statements.extend(added.cloned());
        }
        if self.category.is_none() {
            self.category.clone_from(&official.category);
        }
    }
}

impl Laid for Statement {
    fn id(&self) -> &str {
        &self.id
    }

    fn take_official(&mut self, official: &Self, _replace: bool) {
        if official.official.is_some() {
            self.official.clone_from(&official.official);
            self.provenance = Provenance::Official;
        }
    }
}
