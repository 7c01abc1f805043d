//! Known editions as they are in the repository's data folder, only as far as importers need them.

use std::collections::HashMap;
use std::sync::Arc;

use kakehashi_core::framework::{
    CompetencyArea, Edition, Framework, Kind, Level, OtherTitles, Pack, Provenance, Role, RoleStatement,
    Statement, Structure,
};
use kakehashi_core::language::Bilingual;

type Record = HashMap<String, String>;

fn table(key: &str, name: &str) -> Vec<Record> {
    let path = super::workspace().join("data/frameworks").join(key).join(name);
    let Ok(mut reader) = csv::Reader::from_path(path) else { return Vec::new() };
    reader.deserialize().map(Result::unwrap).collect()
}

fn titles(record: &Record) -> Bilingual {
    Bilingual::new(&record["title_en"], &record["title_ja"])
}

/// The edition `key`, or `None` where the data folder does not have it.
pub fn pack(key: &str) -> Option<Arc<Pack>> {
    let (framework, edition) = key.split_once('@').unwrap();
    let mut pack = named(framework, edition);
    let split = |list: &str| list.split(" | ").filter(|t| !t.is_empty()).map(str::to_owned).collect();
    for record in table(key, "roles.csv") {
        let mut role = role(&record["id"], titles(&record));
        role.other_titles =
            OtherTitles { en: split(&record["other_titles_en"]), ja: split(&record["other_titles_ja"]) };
        pack.roles.push(role);
    }
    for record in table(key, "statements.csv") {
        let kind = Kind::from_word(&record["kind"]).unwrap();
        let mut statement = Statement::new(&record["id"], kind, Provenance::Published);
        statement.fingerprint = Some(record["fingerprint"].clone()).filter(|print| !print.is_empty());
        pack.statements.push(statement);
    }
    for record in table(key, "role_statements.csv") {
        let role = pack.roles.iter_mut().find(|role| role.id == record["role"]).unwrap();
        role.statements.push(RoleStatement::new(&record["statement"]));
    }
    for record in table(key, "competency_areas.csv") {
        pack.competency_areas.push(CompetencyArea {
            id: record["id"].clone(),
            title: titles(&record),
            summary: Bilingual::default(),
            official: None,
            statements: Vec::new(),
            provenance: Provenance::Published,
        });
    }
    for record in table(key, "area_statements.csv") {
        let area = pack.competency_areas.iter_mut().find(|area| area.id == record["area"]).unwrap();
        area.statements.push(record["statement"].clone());
    }
    for record in table(key, "levels.csv") {
        pack.levels.push(Level {
            number: record["number"].parse().unwrap(),
            title: titles(&record),
            summary: Bilingual::default(),
            provenance: Provenance::Reported,
        });
    }
    (!pack.roles.is_empty()).then(|| Arc::new(pack))
}

/// A role with nothing but id and titles.
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
        provenance: Provenance::Published,
    }
}

/// An edition without content.
pub fn named(framework: &str, edition: &str) -> Pack {
    Pack {
        format: kakehashi_core::framework::PACK_FORMAT.to_owned(),
        version: kakehashi_core::framework::PACK_VERSION,
        framework: Framework {
            id: framework.to_owned(),
            mark: framework.to_uppercase(),
            name: Bilingual::new(format!("Framework {framework}"), format!("フレームワーク{framework}")),
            short_name: Bilingual::new(framework, framework),
            publisher: Bilingual::new("A publisher", "公開元"),
            summary: Bilingual::default(),
        },
        edition: Edition {
            id: edition.to_owned(),
            date: "2026".to_owned(),
            licence: Bilingual::new("Free", "自由"),
            attribution: "A line".to_owned(),
            source: None,
            structure: Structure::Published,
            provenance: Provenance::Published,
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

/// A small edition of the Japanese framework with four levels, as the app has it: names only.
pub fn small_jp() -> Arc<Pack> {
    let mut pack = named("jp", "2026");
    let mut design = role("JP-12", Bilingual::new("Design and Development", "設計開発"));
    design.other_titles.ja = vec!["開発".to_owned(), "DX推進".to_owned()];
    let mut plan = role("JP-02", Bilingual::new("Strategy Execution", "戦略推進・プロジェクト管理"));
    plan.other_titles.ja = vec!["DX推進".to_owned()];
    pack.roles = vec![plan, role("JP-03", Bilingual::new("Monitoring", "監視")), design];
    pack.levels = (1..=4)
        .map(|number| Level {
            number,
            title: Bilingual::new(format!("Level {number}"), format!("レベル{number}")),
            summary: Bilingual::default(),
            provenance: Provenance::Reported,
        })
        .collect();
    Arc::new(pack)
}
