//! The tables of an edition, row by row into the model.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use kakehashi_core::framework::{
    Category, CompetencyArea, Kind, Level, OtherTitles, Provenance, Reference, Role, RoleStatement,
    Statement, Structure,
};
use kakehashi_core::language::Bilingual;

use super::super::Problems;
use super::super::table::{Row, Table};

/// What role rows may point at.
pub(super) struct Known<'a> {
    pub(super) categories: &'a [Category],
    pub(super) statements: &'a [Statement],
    pub(super) levels: usize,
}

fn bilingual(row: &Row<'_>, name: &str, problems: &mut Problems) -> Bilingual {
    Bilingual::new(row.text(&format!("{name}_en"), problems), row.text(&format!("{name}_ja"), problems))
}

const WORDED: [&str; 6] = ["id", "title_en", "title_ja", "summary_en", "summary_ja", "provenance"];

/// `categories.csv`.
pub(super) fn categories(root: &Path, folder: &Path, problems: &mut Problems) -> Vec<Category> {
    let table = Table::read(root, folder, "categories.csv", &WORDED, problems);
    table.unique("id", problems);
    table
        .rows()
        .map(|row| Category {
            id: row.required("id", problems),
            title: bilingual(&row, "title", problems),
            summary: bilingual(&row, "summary", problems),
            official: None,
            provenance: row.provenance("provenance", problems),
        })
        .collect()
}

/// `levels.csv`; levels are numbered 1, 2, 3 … without a gap.
pub(super) fn levels(root: &Path, folder: &Path, problems: &mut Problems) -> Vec<Level> {
    let columns = ["number", "title_en", "title_ja", "summary_en", "summary_ja", "provenance"];
    let table = Table::read(root, folder, "levels.csv", &columns, problems);
    let mut levels = Vec::new();
    for (at, row) in table.rows().enumerate() {
        let number = row.number("number", problems).unwrap_or(0);
        if usize::from(number) != at + 1 {
            row.error("number", format!("level {} belongs here", at + 1), problems);
        }
        levels.push(Level {
            number,
            title: bilingual(&row, "title", problems),
            summary: bilingual(&row, "summary", problems),
            provenance: row.provenance("provenance", problems),
        });
    }
    levels
}

/// `statements.csv`.
pub(super) fn statements(
    root: &Path,
    folder: &Path,
    provenance: Provenance,
    structure: Structure,
    problems: &mut Problems,
) -> Vec<Statement> {
    let columns = ["id", "kind", "gloss_en", "gloss_ja", "concepts", "fingerprint"];
    let table = Table::read(root, folder, "statements.csv", &columns, problems);
    table.unique("id", problems);
    let provenance = if structure == Structure::Project { Provenance::Project } else { provenance };
    let mut statements = Vec::new();
    for row in table.rows() {
        let Some(kind) = Kind::from_word(row.cell("kind")) else {
            row.error(
                "kind",
                format!("{:?} is not task, knowledge, skill or ability", row.cell("kind")),
                problems,
            );
            continue;
        };
        let fingerprint = row.text("fingerprint", problems);
        let twelve_digits =
            fingerprint.len() == 12 && fingerprint.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !fingerprint.is_empty() && !twelve_digits {
            row.error("fingerprint", "a fingerprint has twelve hexadecimal digits, in lower case", problems);
        }
        let mut statement = Statement::new(row.required("id", problems), kind, provenance);
        statement.gloss = bilingual(&row, "gloss", problems);
        statement.fingerprint = Some(fingerprint).filter(|digits| !digits.is_empty());
        statement.concepts = row.list("concepts");
        statements.push(statement);
    }
    statements
}

/// `competency_areas.csv` with `area_statements.csv`.
pub(super) fn areas(
    root: &Path,
    folder: &Path,
    statements: &[Statement],
    problems: &mut Problems,
) -> Vec<CompetencyArea> {
    let table = Table::read(root, folder, "competency_areas.csv", &WORDED, problems);
    table.unique("id", problems);
    let mut areas: Vec<CompetencyArea> = table
        .rows()
        .map(|row| CompetencyArea {
            id: row.required("id", problems),
            title: bilingual(&row, "title", problems),
            summary: bilingual(&row, "summary", problems),
            official: None,
            statements: Vec::new(),
            provenance: row.provenance("provenance", problems),
        })
        .collect();
    let known: HashSet<&str> = statements.iter().map(|s| s.id.as_str()).collect();
    let links = Table::read(root, folder, "area_statements.csv", &["area", "statement"], problems);
    for row in links.rows() {
        let statement = row.required("statement", problems);
        if !known.contains(statement.as_str()) {
            row.error("statement", format!("there is no statement {statement}"), problems);
        }
        match areas.iter_mut().find(|area| area.id == row.cell("area")) {
            Some(area) if area.statements.contains(&statement) => {
                row.error("statement", format!("{statement} stands here a second time"), problems);
            }
            Some(area) => area.statements.push(statement),
            None => row.error("area", format!("there is no competency area {}", row.cell("area")), problems),
        }
    }
    areas
}

/// `roles.csv` with `role_statements.csv`, `references.csv` and `deliverables.csv`.
pub(super) fn roles(root: &Path, folder: &Path, known: &Known<'_>, problems: &mut Problems) -> Vec<Role> {
    let columns = [
        "id",
        "category",
        "title_en",
        "title_ja",
        "summary_en",
        "summary_ja",
        "other_titles_en",
        "other_titles_ja",
        "provenance",
        "source",
    ];
    let table = Table::read(root, folder, "roles.csv", &columns, problems);
    table.unique("id", problems);
    let mut roles = Vec::new();
    for row in table.rows() {
        let category = Some(row.text("category", problems)).filter(|id| !id.is_empty());
        if let Some(id) = &category
            && !known.categories.iter().any(|category| category.id == *id)
        {
            row.error("category", format!("there is no category {id}"), problems);
        }
        roles.push(Role {
            id: row.required("id", problems),
            category,
            title: bilingual(&row, "title", problems),
            summary: bilingual(&row, "summary", problems),
            official: None,
            other_titles: OtherTitles { en: row.list("other_titles_en"), ja: row.list("other_titles_ja") },
            deliverables: Vec::new(),
            statements: Vec::new(),
            references: Vec::new(),
            source: row.link("source", problems),
            provenance: row.provenance("provenance", problems),
        });
    }
    let index: HashMap<String, usize> =
        roles.iter().enumerate().map(|(at, role)| (role.id.clone(), at)).collect();
    let mut add = |row: &Row<'_>, problems: &mut Problems, change: &mut dyn FnMut(&mut Role)| match index
        .get(row.cell("role"))
        .and_then(|at| roles.get_mut(*at))
    {
        Some(role) => change(role),
        None => row.error("role", format!("there is no role {}", row.cell("role")), problems),
    };
    link_statements(root, folder, known, problems, &mut add);
    link_references(root, folder, problems, &mut add);
    let table = Table::read(root, folder, "deliverables.csv", &["role", "title_en", "title_ja"], problems);
    for row in table.rows() {
        let title = Bilingual::new(row.required("title_en", problems), row.required("title_ja", problems));
        add(&row, problems, &mut |role| role.deliverables.push(title.clone()));
    }
    roles
}

type Add<'a> = dyn FnMut(&Row<'_>, &mut Problems, &mut dyn FnMut(&mut Role)) + 'a;

fn link_statements(
    root: &Path,
    folder: &Path,
    known: &Known<'_>,
    problems: &mut Problems,
    add: &mut Add<'_>,
) {
    let columns = ["role", "statement", "level_from", "core"];
    let table = Table::read(root, folder, "role_statements.csv", &columns, problems);
    let statements: HashSet<&str> = known.statements.iter().map(|s| s.id.as_str()).collect();
    let mut seen = HashSet::new();
    for row in table.rows() {
        let id = row.required("statement", problems);
        if !statements.contains(id.as_str()) {
            row.error("statement", format!("there is no statement {id}"), problems);
        }
        if !seen.insert((row.cell("role").to_owned(), id.clone())) {
            row.error("statement", format!("{id} stands in this role a second time"), problems);
        }
        let level_from = row.number("level_from", problems);
        if level_from.is_some_and(|level| level == 0 || usize::from(level) > known.levels) {
            row.error("level_from", format!("levels run from 1 to {}", known.levels), problems);
        }
        let core = row.cell("core") == "yes";
        if !matches!(row.cell("core"), "" | "yes") {
            row.error("core", "core is yes or empty", problems);
        }
        add(&row, problems, &mut |role| {
            role.statements.push(RoleStatement { id: id.clone(), level_from, core });
        });
    }
}

fn link_references(root: &Path, folder: &Path, problems: &mut Problems, add: &mut Add<'_>) {
    let columns = ["role", "scheme", "value", "title", "level", "provenance"];
    let table = Table::read(root, folder, "references.csv", &columns, problems);
    for row in table.rows() {
        let reference = Reference {
            scheme: row.required("scheme", problems),
            value: row.required("value", problems),
            title: row.text("title", problems),
            level: row.number("level", problems),
            provenance: row.provenance("provenance", problems),
        };
        add(&row, problems, &mut |role| role.references.push(reference.clone()));
    }
}
