//! The role of a row: found among the known ones or made, with its titles and category.

use kakehashi_core::framework::{Category, Official, OtherTitles, Provenance, Role};
use kakehashi_core::language::Bilingual;
use kakehashi_core::text::fingerprint;

use super::Builder;
use crate::clean;
use crate::limits::MAX_ROLES;
use crate::message;
use crate::refusal::Refusal;
use crate::report::Severity;
use crate::table::Column;
use crate::table::grid::Row;
use crate::table::roles::Match;

impl Builder<'_> {
    /// The place in the pack of the row's role; that of the row above where it names none.
    pub(super) fn role(&mut self, row: &Row) -> Result<Option<usize>, Refusal> {
        let id = self.cell(row, Column::RoleId).to_owned();
        let (mut en, mut ja) = (
            clean::one_line(self.cell(row, Column::RoleTitleEn)),
            clean::one_line(self.cell(row, Column::RoleTitleJa)),
        );
        let either = clean::one_line(self.cell(row, Column::RoleTitle));
        let slot = if clean::is_japanese(&either) { &mut ja } else { &mut en };
        if slot.is_empty() {
            *slot = either;
        }
        if id.is_empty() && en.is_empty() && ja.is_empty() {
            if self.current.is_some() {
                self.carried.push(row.number.to_string());
            }
            return Ok(self.current);
        }
        let cells = [id, en, ja];
        let at = match self.cells_to_role.get(&cells) {
            Some(at) => *at,
            None => {
                let at = self.find_or_add_role(row, &cells)?;
                self.cells_to_role.insert(cells, at);
                at
            }
        };
        self.categorize(row, at);
        self.current = Some(at);
        Ok(Some(at))
    }

    fn find_or_add_role(&mut self, row: &Row, cells: &[String; 3]) -> Result<usize, Refusal> {
        let [id, en, ja] = cells;
        let title = Bilingual::new(en.clone(), ja.clone());
        let shown = if ja.is_empty() { en } else { ja };
        let place = self.grid.place_of(row.number);
        let by_title = self.known_roles.as_ref().map_or(Match::None, |known| match known.with_title(ja) {
            Match::None => known.with_title(en),
            found => found,
        });
        let by_id = self.known_roles.as_ref().and_then(|known| known.with_id(id));
        let known = match (by_id, by_title) {
            (Some(role), Match::One(other)) if role.id != other.id => {
                let wording = message::id_and_title_disagree(&role.id, shown, &role.title);
                self.problems.add(Severity::Warning, place, wording);
                Some(role)
            }
            (Some(role), _) => Some(role),
            (None, Match::One(role)) if id.is_empty() => Some(role),
            (None, Match::Several(ids)) if id.is_empty() => {
                let wording = message::ambiguous_title(shown, &ids.join(", "));
                self.problems.add(Severity::Warning, place, wording);
                None
            }
            _ => None,
        };
        let id = match known {
            Some(role) => role.id.clone(),
            None if id.is_empty() => {
                let prefix = self.map.target.framework.to_uppercase();
                format!(
                    "{prefix}-X-{}",
                    fingerprint(&clean::fold(shown, self.context.nfkc), self.context.nfkc)
                )
            }
            None => id.clone(),
        };
        if let Some(at) = self.role_at.get(&id).copied() {
            self.other_title(at, &title, row);
            return Ok(at);
        }
        if self.pack.roles.len() >= MAX_ROLES {
            return Err(Refusal::new(message::too_many_roles(), self.grid.place_of(row.number)));
        }
        if known.is_none() && self.known.is_some() {
            self.fresh_roles.push(format!("{id} {shown}"));
        }
        self.role_at.insert(id.clone(), self.pack.roles.len());
        self.pack.roles.push(self.new_role(id, title, shown, known));
        Ok(self.pack.roles.len() - 1)
    }

    fn new_role(&self, id: String, mut title: Bilingual, shown: &str, known: Option<&Role>) -> Role {
        let official = self.provenance == Provenance::Official && !shown.is_empty();
        if let Some(known) = known {
            title.fill_from(&known.title);
        }
        if title.is_empty() {
            title.en.clone_from(&id);
        }
        Role {
            id,
            category: None,
            title,
            summary: Bilingual::default(),
            official: official.then(|| Official { title: shown.to_owned(), text: String::new() }),
            other_titles: OtherTitles::default(),
            deliverables: Vec::new(),
            statements: Vec::new(),
            references: Vec::new(),
            source: None,
            provenance: self.provenance,
        }
    }

    /// A role that a row calls otherwise than the rows above did.
    fn other_title(&mut self, at: usize, title: &Bilingual, row: &Row) {
        let nfkc = self.context.nfkc;
        let Some(role) = self.pack.roles.get_mut(at) else { return };
        let differs = |new: &str, first: &str| {
            !new.is_empty() && !first.is_empty() && clean::fold(new, nfkc) != clean::fold(first, nfkc)
        };
        if differs(&title.en, &role.title.en) || differs(&title.ja, &role.title.ja) {
            let wording = message::duplicate_id(&role.id);
            self.problems.add(Severity::Warning, self.grid.place_of(row.number), wording);
        }
        role.title.fill_from(title);
    }

    fn categorize(&mut self, row: &Row, at: usize) {
        let text = clean::one_line(self.cell(row, Column::Category));
        if text.is_empty() || self.pack.roles.get(at).is_none_or(|role| role.category.is_some()) {
            return;
        }
        let nfkc = self.context.nfkc;
        let folded = clean::fold(&text, nfkc);
        let is_it = |category: &&Category| {
            category.id == text
                || [&category.title.en, &category.title.ja]
                    .iter()
                    .any(|title| clean::fold(title, nfkc) == folded)
        };
        let known = self.known.into_iter().flat_map(|pack| &pack.categories);
        let category = self.pack.categories.iter().chain(known).find(is_it).cloned().unwrap_or_else(|| {
            let title = if clean::is_japanese(&text) {
                Bilingual::new("", text.clone())
            } else {
                Bilingual::new(text.clone(), "")
            };
            let part = clean::key_part(&clean::excerpt(&text, 40));
            let id = if part.is_empty() { fingerprint(&text, nfkc) } else { part };
            Category { id, title, summary: Bilingual::default(), official: None, provenance: self.provenance }
        });
        if let Some(role) = self.pack.roles.get_mut(at) {
            role.category = Some(category.id.clone());
        }
        if !self.pack.categories.iter().any(|listed| listed.id == category.id) {
            self.pack.categories.push(category);
        }
    }
}
