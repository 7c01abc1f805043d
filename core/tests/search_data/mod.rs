//! The frameworks under data/ as a catalog, read just as far as search needs them.

#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kakehashi_core::catalog::{Catalog, LoadedEdition, Origin};
use kakehashi_core::framework::{
    Category, CompetencyArea, Edition, Framework, Kind, Level, OtherTitles, PACK_FORMAT, PACK_VERSION, Pack,
    Provenance, Role, RoleStatement, Statement, Structure,
};
use kakehashi_core::language::Bilingual;
use unicode_normalization::UnicodeNormalization;

pub fn nfkc(text: &str) -> String {
    text.nfkc().collect()
}

pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

type Row = HashMap<String, String>;

/// The rows of a table by column; none where there is no such file.
pub fn rows(path: &Path) -> Vec<Row> {
    let Ok(mut reader) = csv::Reader::from_path(path) else { return Vec::new() };
    reader
        .deserialize()
        .map(|row| row.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        .collect()
}

fn cell(row: &Row, column: &str) -> String {
    row.get(column).cloned().unwrap_or_default()
}

fn both(row: &Row, column: &str) -> Bilingual {
    Bilingual::new(cell(row, &format!("{column}_en")), cell(row, &format!("{column}_ja")))
}

fn list(row: &Row, column: &str) -> Vec<String> {
    cell(row, column).split(" | ").filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

pub fn pack(framework: &str, edition: &str) -> Pack {
    Pack {
        format: PACK_FORMAT.to_owned(),
        version: PACK_VERSION,
        framework: Framework {
            id: framework.to_owned(),
            mark: String::new(),
            name: Bilingual::default(),
            short_name: Bilingual::default(),
            publisher: Bilingual::default(),
            summary: Bilingual::default(),
        },
        edition: Edition {
            id: edition.to_owned(),
            date: String::new(),
            licence: Bilingual::default(),
            attribution: String::new(),
            source: None,
            structure: Structure::Project,
            provenance: Provenance::Project,
            notes: Vec::new(),
            deck_2025: None,
        },
        categories: Vec::new(),
        levels: Vec::new(),
        roles: Vec::new(),
        statements: Vec::new(),
        competency_areas: Vec::new(),
    }
}

fn read(folder: &Path) -> Pack {
    let key = folder.file_name().unwrap().to_string_lossy().into_owned();
    let (framework, edition) = key.split_once('@').unwrap();
    let mut pack = pack(framework, edition);
    describe(&mut pack, &std::fs::read_to_string(folder.join("framework.toml")).unwrap());
    let rows = |table: &str| rows(&folder.join(table));
    let mut links: HashMap<String, Vec<RoleStatement>> = HashMap::new();
    for row in rows("role_statements.csv") {
        links.entry(cell(&row, "role")).or_default().push(RoleStatement {
            level_from: cell(&row, "level_from").parse().ok(),
            ..RoleStatement::new(cell(&row, "statement"))
        });
    }
    pack.levels = rows("levels.csv")
        .iter()
        .map(|row| Level {
            number: cell(row, "number").parse().unwrap(),
            title: both(row, "title"),
            summary: both(row, "summary"),
            provenance: Provenance::Project,
        })
        .collect();
    pack.categories = rows("categories.csv")
        .iter()
        .map(|row| Category {
            id: cell(row, "id"),
            title: both(row, "title"),
            summary: both(row, "summary"),
            official: None,
            provenance: Provenance::Project,
        })
        .collect();
    pack.competency_areas = rows("competency_areas.csv")
        .iter()
        .map(|row| CompetencyArea {
            id: cell(row, "id"),
            title: both(row, "title"),
            summary: both(row, "summary"),
            official: None,
            statements: Vec::new(),
            provenance: Provenance::Project,
        })
        .collect();
    pack.statements = rows("statements.csv")
        .iter()
        .map(|row| {
            let kind = Kind::from_word(&cell(row, "kind")).unwrap();
            Statement {
                gloss: both(row, "gloss"),
                ..Statement::new(cell(row, "id"), kind, Provenance::Project)
            }
        })
        .collect();
    pack.roles = rows("roles.csv")
        .iter()
        .map(|row| Role {
            category: some(cell(row, "category")),
            summary: both(row, "summary"),
            other_titles: OtherTitles { en: list(row, "other_titles_en"), ja: list(row, "other_titles_ja") },
            statements: links.remove(&cell(row, "id")).unwrap_or_default(),
            ..role(&cell(row, "id"), both(row, "title"))
        })
        .collect();
    pack
}

/// Takes what search needs from `framework.toml`: one value a line, sections of two languages.
fn describe(pack: &mut Pack, toml: &str) {
    let mut section = String::new();
    for line in toml.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_matches(['[', ']']).to_owned();
        } else if let Some((name, value)) = line.split_once(" = ") {
            let value = value.trim_matches('"').to_owned();
            let framework = &mut pack.framework;
            let text = match section.as_str() {
                "" => match name {
                    "mark" => Some(&mut framework.mark),
                    "date" => Some(&mut pack.edition.date),
                    _ => None,
                },
                "name" => half(&mut framework.name, name),
                "short_name" => half(&mut framework.short_name, name),
                "publisher" => half(&mut framework.publisher, name),
                "summary" => half(&mut framework.summary, name),
                _ => None,
            };
            if let Some(text) = text {
                *text = value;
            }
        }
    }
}

fn half<'a>(text: &'a mut Bilingual, language: &str) -> Option<&'a mut String> {
    match language {
        "en" => Some(&mut text.en),
        "ja" => Some(&mut text.ja),
        _ => None,
    }
}

pub fn role(id: &str, title: Bilingual) -> Role {
    Role {
        id: id.to_owned(),
        category: None,
        title,
        summary: Bilingual::default(),
        official: None,
        other_titles: OtherTitles::default(),
        deliverables: Vec::new(),
        statements: Vec::new(),
        references: Vec::new(),
        source: None,
        provenance: Provenance::Project,
    }
}

/// Every edition under data/frameworks.
pub fn packs() -> Vec<Pack> {
    let folder = repository().join("data/frameworks");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("framework.toml").exists())
        .collect();
    folders.sort();
    folders.iter().map(|folder| read(folder)).collect()
}

pub fn catalog(packs: impl IntoIterator<Item = Pack>) -> Catalog {
    Catalog::new(packs.into_iter().map(|pack| Arc::new(LoadedEdition::new(Arc::new(pack), Origin::Bundled))))
}
