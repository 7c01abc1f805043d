//! From profiles to a pack, with ids from a known edition.

use std::collections::{HashMap, HashSet};

use kakehashi_core::framework::{
    Kind, Official, OtherTitles, Pack, Provenance, Reference, Role, RoleStatement,
};
use kakehashi_core::language::Bilingual;
use kakehashi_core::text::fingerprint;
use serde_json::Value;

use super::Profile;
use crate::clean;
use crate::context::{Base, Draft};
use crate::json;
use crate::limits::{MAX_ROLES, MAX_STATEMENTS};
use crate::message;
use crate::metadata::{Claim, empty_pack};
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};
use crate::traps;

/// Builds the pack. `loose` are statements that no profile has.
pub(super) fn build(
    value: &Value,
    profiles: Vec<Profile>,
    loose: Vec<(Kind, String)>,
    context: Base<'_>,
    mut problems: Problems,
) -> Result<Draft, Refusal> {
    if profiles.len() > MAX_ROLES {
        return Err(Refusal::new(message::too_many_roles(), Place::path(super::PROFILES)));
    }
    let pack = shell(value, context, &mut problems);
    let known = context.nearest("ecsf", &pack.edition.id);
    let mut builder = Builder::new(pack, known, context);
    for profile in profiles {
        builder.profile(profile)?;
    }
    for (kind, text) in loose {
        builder.statement(kind, &text)?;
    }
    Ok(builder.finish(problems))
}

/// A pack with the names of the edition and nothing else.
fn shell(value: &Value, context: Base<'_>, problems: &mut Problems) -> Pack {
    let field = |name: &str| value.get("metadata").map(|m| json::text(m, name)).unwrap_or_default();
    let mut edition = clean::key_part(field("version").trim().trim_start_matches(['v', 'V']));
    if edition.is_empty() {
        "unknown".clone_into(&mut edition);
        problems.add(Severity::Warning, Place::path("metadata.version"), message::no_edition(&edition));
    }
    let claim = Claim {
        framework: "ecsf",
        edition: &edition,
        name: Bilingual::new(clean::one_line(&field("name")), ""),
        date: clean::one_line(&field("date-released")),
        source: None,
        provenance: Provenance::Official,
    };
    empty_pack(claim, context)
}

struct Builder<'a> {
    context: Base<'a>,
    pack: Pack,
    known: Option<&'a Pack>,
    known_statements: HashMap<(Kind, &'a str), &'a str>,
    known_roles: HashMap<String, &'a Role>,
    /// The statements taken so far, by kind and fingerprint.
    taken: HashMap<(Kind, String), String>,
    role_ids: HashSet<String>,
    trimmed: Vec<String>,
    repeated_titles: Vec<String>,
    fresh_roles: Vec<String>,
    fresh_statements: Vec<String>,
    repeated: Vec<String>,
}

impl<'a> Builder<'a> {
    fn new(pack: Pack, known: Option<&'a Pack>, context: Base<'a>) -> Self {
        let statements = known.map_or(&[][..], |known| &known.statements);
        let roles = known.map_or(&[][..], |known| &known.roles);
        Self {
            context,
            pack,
            known,
            known_statements: statements
                .iter()
                // The first of equal texts counts.
                .rev()
                .filter_map(|s| Some(((s.kind, s.fingerprint.as_deref()?), s.id.as_str())))
                .collect(),
            known_roles: roles.iter().map(|r| (clean::fold(&r.title.en, context.nfkc), r)).collect(),
            taken: HashMap::new(),
            role_ids: HashSet::new(),
            trimmed: Vec::new(),
            repeated_titles: Vec::new(),
            fresh_roles: Vec::new(),
            fresh_statements: Vec::new(),
            repeated: Vec::new(),
        }
    }

    fn profile(&mut self, profile: Profile) -> Result<(), Refusal> {
        let title = clean::one_line(&profile.title);
        let known = self.known_roles.get(&clean::fold(&title, self.context.nfkc)).copied();
        let fresh = || format!("ECSF-X-P-{}", fingerprint(&title, self.context.nfkc));
        let mut id = known.map_or_else(fresh, |role| role.id.clone());
        while !self.role_ids.insert(id.clone()) {
            id.push_str("-2");
        }
        if known.is_none_or(|role| role.id != id) {
            self.fresh_roles.push(format!("{id} {title}"));
        }
        let other_titles: Vec<String> = profile.other_titles.iter().map(|t| clean::one_line(t)).collect();
        if other_titles.contains(&title) {
            self.repeated_titles.push(title.clone());
        }
        let paragraphs = [clean::trim(&profile.summary), clean::trim(&profile.mission)];
        let text: Vec<&str> = paragraphs.into_iter().filter(|text| !text.is_empty()).collect();
        let kinds = [
            (Kind::Task, profile.tasks),
            (Kind::Knowledge, profile.knowledge),
            (Kind::Skill, profile.skills),
        ];
        let mut statements: Vec<RoleStatement> = Vec::new();
        for (kind, texts) in kinds {
            for text in texts {
                let Some(statement) = self.statement(kind, &text)? else { continue };
                if statements.iter().any(|link| link.id == statement) {
                    self.repeated.push(format!("{id} → {statement}"));
                } else {
                    statements.push(RoleStatement::new(statement));
                }
            }
        }
        let deliverables = profile.deliverables.iter().map(|text| self.deliverable(text, known)).collect();
        let competences = profile.competences.into_iter().filter(|competence| !competence.code.is_empty());
        let references = competences.map(|competence| Reference {
            scheme: "e-CF".to_owned(),
            value: competence.code,
            title: competence.title,
            level: competence.level,
            provenance: Provenance::Official,
        });
        self.pack.roles.push(Role {
            id,
            category: None,
            title: Bilingual::new(title.clone(), ""),
            summary: Bilingual::default(),
            official: Some(Official { title: title.clone(), text: text.join("\n\n") }),
            other_titles: OtherTitles {
                en: other_titles.into_iter().filter(|other| *other != title && !other.is_empty()).collect(),
                ja: Vec::new(),
            },
            deliverables,
            statements,
            references: references.collect(),
            source: None,
            provenance: Provenance::Official,
        });
        Ok(())
    }

    /// The deliverable `text`, with the Japanese name that the known edition gives it.
    fn deliverable(&self, text: &str, known: Option<&Role>) -> Bilingual {
        let text = clean::one_line(text);
        let named = known.and_then(|role| role.deliverables.iter().find(|named| named.en == text));
        Bilingual::new(text, named.map_or("", |named| &named.ja))
    }

    /// The id of the statement `text`, which is added to the pack if it is new; `None` if it is empty.
    fn statement(&mut self, kind: Kind, text: &str) -> Result<Option<String>, Refusal> {
        let clean = clean::trim(text);
        if clean.is_empty() {
            return Ok(None);
        }
        let print = fingerprint(clean, self.context.nfkc);
        if let Some(id) = self.taken.get(&(kind, print.clone())) {
            return Ok(Some(id.clone()));
        }
        if self.pack.statements.len() >= MAX_STATEMENTS {
            return Err(Refusal::new(message::too_many_statements(), Place::default()));
        }
        let id = match self.known_statements.get(&(kind, print.as_str())) {
            Some(id) => (*id).to_owned(),
            None => {
                let id = format!("ECSF-X-{}-{print}", kind.letter());
                self.fresh_statements.push(id.clone());
                id
            }
        };
        if clean != text {
            self.trimmed.push(id.clone());
        }
        self.taken.insert((kind, print), id.clone());
        self.pack.statements.push(self.context.official_statement(&id, kind, clean));
        Ok(Some(id))
    }

    /// Puts everything in the known edition's order and lists what was unusual.
    fn finish(self, mut problems: Problems) -> Draft {
        let mut pack = self.pack;
        let rank: HashMap<&str, usize> = self
            .known
            .map_or(&[][..], |known| &known.statements)
            .iter()
            .enumerate()
            .map(|(at, statement)| (statement.id.as_str(), at))
            .collect();
        let place = |id: &str| rank.get(id).copied().unwrap_or(usize::MAX);
        pack.statements.sort_by_key(|statement| (statement.kind, place(&statement.id)));
        traps::note(&mut problems, self.trimmed, message::blanks_trimmed);
        traps::note(&mut problems, self.repeated_titles, message::main_title_repeated);
        traps::note(&mut problems, self.repeated, message::duplicate_links);
        for (items, wording) in [
            (self.fresh_roles, message::fresh_roles as fn(usize) -> message::Wording),
            (self.fresh_statements, message::fresh_statements),
        ] {
            traps::note(&mut problems, items, wording);
        }
        Draft::new(pack, problems)
    }
}
