//! The elements of a CPRT export, sorted by type.

use std::collections::{BTreeMap, HashMap};

use kakehashi_core::framework::{Category, CompetencyArea, Kind, Official, Pack, Provenance, Role};
use kakehashi_core::language::Bilingual;
use serde_json::Value;

use super::statement_kind;
use crate::clean;
use crate::context::Base;
use crate::json;
use crate::message;
use crate::report::{Place, Problems, Severity};

/// What an id of the export stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Category,
    Role,
    Statement(Kind),
    Area,
    OpmCode,
    Sort,
    /// An element of a type that is not known; links to it are left out in silence.
    Other,
}

/// An element with its outer blanks removed.
pub(super) struct Element {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
}

/// The elements by type, in the order of the file.
#[derive(Default)]
pub(super) struct Found {
    pub(super) meanings: HashMap<String, Meaning>,
    pub(super) categories: Vec<Element>,
    pub(super) roles: Vec<Element>,
    pub(super) statements: Vec<(Kind, Element)>,
    pub(super) areas: Vec<Element>,
    /// The titles of `sort` elements, which say the publisher's order.
    pub(super) order: HashMap<String, String>,
}

/// Sorts the elements by type.
pub(super) fn read(list: &[Value], path: &str, problems: &mut Problems) -> Found {
    let mut found = Found::default();
    let mut contents: HashMap<String, u64> = HashMap::new();
    let mut unknown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut trimmed = Vec::new();
    for (at, value) in list.iter().enumerate() {
        let place = || Place::path(format!("{path}elements[{at}]"));
        let kind = clean::trim(&json::text(value, "element_type")).to_owned();
        let id = clean::trim(&json::text(value, "element_identifier")).to_owned();
        if kind.is_empty() || id.is_empty() {
            problems.add(Severity::Error, place(), message::incomplete_element());
            continue;
        }
        let (title, text) = (json::text(value, "title"), json::text(value, "text"));
        if clean::trim(&title) != title || clean::trim(&text) != text {
            trimmed.push(id.clone());
        }
        let element = Element {
            id: id.clone(),
            title: clean::trim(&title).to_owned(),
            text: clean::trim(&text).to_owned(),
        };
        let content = digest(&[&kind, &element.title, &element.text]);
        if let Some(first) = contents.get(&id) {
            if *first != content {
                problems.add(Severity::Error, place(), message::duplicate_id(&id));
            }
            continue;
        }
        contents.insert(id.clone(), content);
        let meaning = found.take(&kind, element);
        if meaning == Meaning::Other {
            unknown.entry(kind).or_default().push(id.clone());
        }
        found.meanings.insert(id, meaning);
    }
    for (kind, ids) in unknown {
        let wording = message::unknown_element_type(&clean::excerpt(&kind, 60), ids.len());
        problems.add_with(Severity::Warning, Place::path(format!("{path}elements")), wording, ids);
    }
    crate::traps::note(problems, trimmed, message::blanks_trimmed);
    found
}

/// A number that tells contents apart, so that none has to be kept twice.
fn digest(parts: &[&str]) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

impl Found {
    fn take(&mut self, kind: &str, element: Element) -> Meaning {
        match kind {
            "category" => {
                self.categories.push(element);
                Meaning::Category
            }
            "work_role" => {
                self.roles.push(element);
                Meaning::Role
            }
            "competency_area" => {
                self.areas.push(element);
                Meaning::Area
            }
            "opm_code" => Meaning::OpmCode,
            "sort" => {
                self.order.insert(element.id, element.title);
                Meaning::Sort
            }
            other => match statement_kind(other) {
                Some(kind) => {
                    self.statements.push((kind, element));
                    Meaning::Statement(kind)
                }
                None => Meaning::Other,
            },
        }
    }

    /// Puts the items, without links, into `pack`.
    pub(super) fn fill(&self, pack: &mut Pack, context: Base<'_>) {
        let title = |element: &Element| Bilingual::new(clean::one_line(&element.title), "");
        let official =
            |element: &Element| Some(Official { title: element.title.clone(), text: element.text.clone() });
        pack.categories = self
            .categories
            .iter()
            .map(|element| Category {
                id: element.id.clone(),
                title: title(element),
                summary: Bilingual::default(),
                official: official(element),
                provenance: Provenance::Official,
            })
            .collect();
        pack.roles =
            self.roles.iter().map(|element| new_role(&element.id, &element.title, &element.text)).collect();
        pack.competency_areas = self
            .areas
            .iter()
            .map(|element| CompetencyArea {
                id: element.id.clone(),
                title: title(element),
                summary: Bilingual::default(),
                official: official(element),
                statements: Vec::new(),
                provenance: Provenance::Official,
            })
            .collect();
        let mut statements: Vec<&(Kind, Element)> = self.statements.iter().collect();
        statements.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        pack.statements = statements
            .into_iter()
            .map(|(kind, element)| {
                let text = if element.text.is_empty() { &element.title } else { &element.text };
                context.official_statement(&element.id, *kind, text)
            })
            .collect();
        pack.competency_areas.sort_by(|a, b| a.id.cmp(&b.id));
    }
}

/// A role with the publisher's title and text.
pub(crate) fn new_role(id: &str, title: &str, text: &str) -> Role {
    Role {
        id: id.to_owned(),
        category: None,
        title: Bilingual::new(clean::one_line(title), ""),
        summary: Bilingual::default(),
        official: Some(Official { title: title.to_owned(), text: text.to_owned() }),
        other_titles: kakehashi_core::framework::OtherTitles::default(),
        deliverables: Vec::new(),
        statements: Vec::new(),
        references: Vec::new(),
        source: None,
        provenance: Provenance::Official,
    }
}
