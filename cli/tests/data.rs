//! What `data/` must hold, and how mistakes in it are told.

// What the tests call may stop at the first surprise, like the tests themselves.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use kakehashi_cli::data::{self, Compiled, Severity};
use kakehashi_core::catalog::Catalogue;
use kakehashi_core::framework::Inventory;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

fn compiled() -> Compiled {
    data::compile(&root()).unwrap()
}

fn inventory(key: &str) -> Inventory {
    let compiled = compiled();
    let pack = compiled.packs.iter().find(|pack| pack.key().to_string() == key).unwrap();
    Inventory::of(pack)
}

#[test]
fn the_data_has_no_error_and_no_warning() {
    let problems: Vec<String> = compiled().problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn the_japanese_framework_has_thirteen_roles_on_four_levels() {
    let counted = inventory("jp@2026");
    assert_eq!((counted.roles, counted.levels), (13, 4));
}

#[test]
fn nice_has_what_its_publisher_prints() {
    let now = inventory("nice@2.2.0");
    assert_eq!((now.categories, now.roles, now.competency_areas), (5, 42, 11));
    assert_eq!((now.statements.task, now.statements.knowledge, now.statements.skill), (962, 693, 555));
    assert_eq!((now.role_links.total(), now.area_links), (5452, 416));
    let before = inventory("nice@2.1.0");
    assert_eq!((before.categories, before.roles, before.competency_areas), (5, 41, 11));
    assert_eq!(
        (before.statements.task, before.statements.knowledge, before.statements.skill),
        (946, 662, 540)
    );
    assert_eq!((before.role_links.total(), before.area_links, before.in_no_role), (5334, 0, 327));
}

#[test]
fn ecsf_canada_and_australia_have_what_their_publishers_print() {
    let ecsf = inventory("ecsf@1");
    assert_eq!(ecsf.roles, 12);
    assert_eq!((ecsf.statements.task, ecsf.statements.skill, ecsf.statements.knowledge), (125, 82, 67));
    assert_eq!((ecsf.role_links.task, ecsf.role_links.skill, ecsf.role_links.knowledge), (125, 103, 124));
    let canada = inventory("ca@2023");
    assert_eq!((canada.categories, canada.roles), (4, 22));
    let australia = inventory("au@2.0");
    assert_eq!((australia.roles, australia.levels), (9, 6));
}

#[test]
fn an_edition_takes_missing_words_from_its_base() {
    let compiled = compiled();
    let before = compiled.packs.iter().find(|pack| pack.key().to_string() == "nice@2.1.0").unwrap();
    assert!(before.roles.iter().all(|role| !role.summary.en.is_empty() && !role.summary.ja.is_empty()));
}

#[test]
fn the_catalogue_lists_japan_first_and_the_newest_edition_before_others() {
    let compiled = compiled();
    let catalogue = Catalogue::of(compiled.packs.iter().map(|pack| (pack, String::new())));
    let keys: Vec<String> = catalogue.editions.iter().map(|entry| entry.key.to_string()).collect();
    assert_eq!(keys, ["jp@2026", "nice@2.2.0", "nice@2.1.0", "ecsf@1", "ca@2023", "au@2.0"]);
    assert_eq!(catalogue.newest().count(), 5);
}

/// Copies one edition into a folder of its own, changes a file, and gives back what is wrong then.
fn with_change(name: &str, file: &str, change: impl Fn(&str) -> String) -> Vec<(Severity, String)> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let edition = folder.join("frameworks/ecsf@1");
    fs::create_dir_all(&edition).unwrap();
    for entry in fs::read_dir(root().join("frameworks/ecsf@1")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), edition.join(entry.file_name())).unwrap();
    }
    let path = edition.join(file);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, change(&text)).unwrap();
    let compiled = data::compile(&folder).unwrap();
    compiled.problems.iter().map(|problem| (problem.severity, problem.to_string())).collect()
}

#[test]
fn a_link_to_nothing_is_told_with_file_line_and_column() {
    let problems =
        with_change("link", "role_statements.csv", |text| text.replacen("ECSF-T-001", "ECSF-T-999", 1));
    let place = "frameworks/ecsf@1/role_statements.csv:2:2: error: there is no statement ECSF-T-999";
    assert!(problems.iter().any(|(_, told)| told == place), "{problems:?}");
}

#[test]
fn a_missing_translation_is_an_error() {
    let problems = with_change("translation", "roles.csv", |text| {
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let header = rows.headers().unwrap().clone();
        let at = header.iter().position(|column| column == "summary_ja").unwrap();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&header).unwrap();
        for row in rows.records() {
            let row = row.unwrap();
            writer
                .write_record(row.iter().enumerate().map(|(n, cell)| if n == at { "" } else { cell }))
                .unwrap();
        }
        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    });
    assert_eq!(problems.len(), 12, "one for each profile: {problems:?}");
    assert!(problems.iter().all(|(severity, _)| *severity == Severity::Error));
}

#[test]
fn a_duplicate_id_is_an_error_where_it_stands_again() {
    let problems = with_change("duplicate", "statements.csv", |text| {
        let last = text.lines().last().unwrap().to_owned();
        format!("{text}{last}\n")
    });
    assert!(problems.iter().any(|(_, told)| told.contains("statements.csv:276:1: error")), "{problems:?}");
}

#[test]
fn a_wrong_date_is_told_in_its_line() {
    let problems = with_change("date", "framework.toml", |text| text.replace("2022-09-19", "19.9.2022"));
    assert!(
        problems.iter().any(|(_, told)| told.contains("framework.toml:") && told.contains("is not a date"))
    );
}
