//! What an edition offers to search: its items, and the texts of each.

use super::{Field, Group};
use crate::catalog::LoadedEdition;
use crate::framework::{Kind, Official};
use crate::language::{Bilingual, Language};
use crate::text::script;

/// One item of an edition.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) group: Group,
    /// The place among the items of its group in the pack.
    pub(super) place: u32,
    pub(super) kind: Option<Kind>,
    /// The level from which it applies, in frameworks with levels.
    pub(super) level: Option<u8>,
    /// Its first field in the index; the fields end where those of the next entry begin.
    pub(super) first_field: u32,
}

/// A text of an item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    pub(super) field: Field,
    pub(super) language: Language,
    pub(super) text: &'a str,
}

/// The items of `edition`, their fields not yet counted.
pub(super) fn entries(edition: &LoadedEdition) -> Vec<Entry> {
    let pack = edition.pack();
    let levels = if pack.levels.is_empty() { Vec::new() } else { statement_levels(edition) };
    let entry = |group, place: usize| Entry {
        group,
        place: u32::try_from(place).unwrap_or(u32::MAX),
        kind: None,
        level: None,
        first_field: 0,
    };
    let mut entries = vec![entry(Group::Framework, 0)];
    entries.extend((0..pack.categories.len()).map(|place| entry(Group::Category, place)));
    entries.extend((0..pack.competency_areas.len()).map(|place| entry(Group::Area, place)));
    entries.extend(pack.roles.iter().enumerate().map(|(place, role)| {
        let lowest = role.statements.iter().map(|link| link.level_from.unwrap_or(1)).min().unwrap_or(1);
        Entry { level: (!pack.levels.is_empty()).then_some(lowest), ..entry(Group::Role, place) }
    }));
    entries.extend(pack.statements.iter().enumerate().map(|(place, statement)| Entry {
        kind: Some(statement.kind),
        level: levels.get(place).copied().flatten(),
        ..entry(Group::Statement, place)
    }));
    entries
}

/// For each statement the lowest level from which a role has it; 1 where no role has it.
fn statement_levels(edition: &LoadedEdition) -> Vec<Option<u8>> {
    let mut lowest = std::collections::HashMap::new();
    for link in edition.pack().roles.iter().flat_map(|role| &role.statements) {
        let level = link.level_from.unwrap_or(1);
        lowest
            .entry(link.id.as_str())
            .and_modify(|least: &mut u8| *least = level.min(*least))
            .or_insert(level);
    }
    edition.pack().statements.iter().map(|s| Some(lowest.get(s.id.as_str()).copied().unwrap_or(1))).collect()
}

/// The id of an item within its edition; of a framework its own.
pub(super) fn id<'a>(edition: &'a LoadedEdition, entry: &Entry) -> &'a str {
    let pack = edition.pack();
    let place = entry.place as usize;
    let id = match entry.group {
        Group::Role => pack.roles.get(place).map(|role| &role.id),
        Group::Statement => pack.statements.get(place).map(|statement| &statement.id),
        Group::Area => pack.competency_areas.get(place).map(|area| &area.id),
        Group::Category => pack.categories.get(place).map(|category| &category.id),
        Group::Framework => Some(&pack.framework.id),
    };
    id.map_or("", String::as_str)
}

/// The texts of an item, always in the same order, titles first; none of them is empty.
pub(super) fn texts<'a>(edition: &'a LoadedEdition, entry: &Entry) -> Vec<Text<'a>> {
    let pack = edition.pack();
    let place = entry.place as usize;
    let mut texts = Texts(Vec::with_capacity(8));
    match entry.group {
        Group::Role => {
            if let Some(role) = pack.roles.get(place) {
                texts.titled(&role.title, &role.summary, role.official.as_ref(), &|texts| {
                    for language in Language::ALL {
                        for title in role.other_titles.get(language) {
                            texts.one(Field::OtherTitle, language, title);
                        }
                    }
                });
            }
        }
        Group::Statement => {
            if let Some(statement) = pack.statements.get(place) {
                texts.both(Field::Gloss, &statement.gloss);
                texts.official(statement.official.as_deref().unwrap_or_default());
            }
        }
        Group::Area => {
            if let Some(area) = pack.competency_areas.get(place) {
                texts.titled(&area.title, &area.summary, area.official.as_ref(), &|_| {});
            }
        }
        Group::Category => {
            if let Some(category) = pack.categories.get(place) {
                texts.titled(&category.title, &category.summary, category.official.as_ref(), &|_| {});
            }
        }
        Group::Framework => {
            let framework = &pack.framework;
            texts.titled(&framework.name, &framework.summary, None, &|texts| {
                texts.both(Field::OtherTitle, &framework.short_name);
                texts.both(Field::OtherTitle, &framework.publisher);
            });
        }
    }
    texts.0
}

struct Texts<'a>(Vec<Text<'a>>);

impl<'a> Texts<'a> {
    fn one(&mut self, field: Field, language: Language, text: &'a str) {
        if !text.is_empty() {
            self.0.push(Text { field, language, text });
        }
    }

    fn both(&mut self, field: Field, text: &'a Bilingual) {
        for language in Language::ALL {
            self.one(field, language, text.get(language));
        }
    }

    /// The publisher's words are in one of the two languages.
    fn official(&mut self, text: &'a str) {
        let japanese = text.chars().any(|c| script(c).is_japanese());
        self.one(Field::Official, if japanese { Language::Ja } else { Language::En }, text);
    }

    fn titled(
        &mut self,
        title: &'a Bilingual,
        summary: &'a Bilingual,
        official: Option<&'a Official>,
        others: &dyn Fn(&mut Self),
    ) {
        self.both(Field::Title, title);
        others(self);
        self.both(Field::Summary, summary);
        if let Some(official) = official {
            self.official(&official.title);
            self.official(&official.text);
        }
    }
}
