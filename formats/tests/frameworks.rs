//! The publishers' formats, on small files of our own with every trap in them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::Arc;

use common::{bundled, fixture, import, nfkc, with_code};
use kakehashi_core::framework::{Kind, KindCounts, Pack, Provenance, Statement};
use kakehashi_core::language::Bilingual;
use kakehashi_core::laying::lay_over;
use kakehashi_core::text::fingerprint;
use kakehashi_formats::{FileKind, Import, Severity};

fn cprt() -> Import {
    import("a.json", &fixture("nice-cprt-small.json"), &[]).unwrap()
}

#[test]
fn both_envelopes_of_a_cprt_export_give_the_same_pack() {
    let inner = cprt();
    let outer = import("a.json", &fixture("nice-cprt-small-response.json"), &[]).unwrap();
    assert_eq!((inner.kind, &inner.pack), (FileKind::Cprt, &outer.pack));
    let place = |read: &Import| with_code(read, "link-to-nothing")[0].place.path.clone().unwrap();
    assert_eq!(place(&inner), "relationships[11]");
    assert_eq!(place(&outer), "response.elements.relationships[11]");
}

#[test]
fn every_trap_of_a_cprt_export_is_listed_and_none_stops_it() {
    let read = cprt();
    for code in [
        "link-to-nothing",
        "blanks-trimmed",
        "in-no-role",
        "areas-without-statements",
        "equal-texts",
        "unknown-element-type",
        "duplicate-id",
        "duplicate-link",
        "unexpected-link",
        "unknown-edition",
        "roles-without-statements",
    ] {
        let found = with_code(&read, code);
        assert_eq!(found.len(), 1, "{code}: {found:?}");
        assert!(!found[0].message.en.is_empty() && !found[0].message.ja.is_empty());
    }
    assert_eq!(with_code(&read, "equal-texts")[0].items, ["T9001 = T9003"]);
    assert_eq!(with_code(&read, "in-no-role")[0].items, ["T9003"]);
    assert_eq!(with_code(&read, "duplicate-id")[0].place.path.as_deref(), Some("elements[20]"));
    let found = &read.report.inventory;
    assert_eq!((found.categories, found.roles, found.competency_areas), (2, 3, 2));
    assert_eq!(found.statements, KindCounts { task: 3, knowledge: 2, skill: 1, ability: 0 });
    assert_eq!((found.role_links.total(), found.area_links), (5, 1));
}

#[test]
fn a_cprt_export_follows_the_publishers_order_and_keeps_the_words() {
    let pack = cprt().pack;
    assert_eq!(pack.categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["HH", "LL"]);
    assert_eq!(
        pack.roles.iter().map(|r| r.id.as_str()).collect::<Vec<_>>(),
        ["HH-WRL-001", "LL-WRL-001", "LL-WRL-002"]
    );
    let gate = &pack.roles[1];
    assert_eq!((gate.title.en.as_str(), gate.category.as_deref()), ("Gate Keeping", Some("LL")));
    assert_eq!(gate.official.as_ref().unwrap().text, "Opens the gate to friends.");
    assert_eq!(
        gate.statements.iter().map(|l| l.id.as_str()).collect::<Vec<_>>(),
        ["T9001", "K9001", "S9001"]
    );
    let codes: Vec<_> =
        pack.roles[2].references.iter().map(|r| (r.scheme.as_str(), r.value.as_str())).collect();
    assert_eq!(codes, [("OPM", "902"), ("OPM", "903")]);
    let task = pack.statements.iter().find(|s| s.id == "T9001").unwrap();
    assert_eq!(task.official.as_deref(), Some("Open the gate"));
    assert_eq!(task.fingerprint.as_deref(), Some(fingerprint("Open the gate", nfkc).as_str()));
}

#[test]
fn an_unknown_edition_is_taken_with_a_warning_and_the_known_frameworks_name() {
    let mut known = bundled::named("nice", "2.2.0");
    known.framework.name = Bilingual::new("NICE Framework", "NICEフレームワーク");
    let read = import("a.json", &fixture("nice-cprt-small.json"), &[Arc::new(known)]).unwrap();
    let warning = with_code(&read, "unknown-edition")[0];
    assert_eq!(warning.severity, Severity::Warning);
    assert!(warning.message.en.contains("nice@9.9.9") && warning.message.ja.contains("nice@9.9.9"));
    assert!(!read.report.known_edition);
    assert_eq!(read.pack.framework.name.ja, "NICEフレームワーク");
    assert_eq!((read.pack.edition.id.as_str(), read.pack.edition.date.as_str()), ("9.9.9", ""));
}

#[test]
fn differences_from_the_known_edition_are_counted_on_both_sides() {
    let mut known: Pack = cprt().pack;
    known.roles.remove(0);
    known.roles[0].title.en = "Gate Opening".to_owned();
    known.roles[0].statements.remove(0);
    known.statements[1].fingerprint = Some("0123456789ab".to_owned());
    known.statements.push(Statement::new("T9100", Kind::Task, Provenance::Published));
    let read = import("a.json", &fixture("nice-cprt-small.json"), &[Arc::new(known)]).unwrap();
    let differences = read.report.differences.unwrap();
    assert_eq!(differences.roles.file.items, ["HH-WRL-001"]);
    assert_eq!(differences.statements.loaded.items, ["T9100"]);
    assert_eq!(differences.role_links.file.items, ["LL-WRL-001 → T9001"]);
    assert_eq!(differences.texts.items, ["T9002"]);
    assert_eq!(differences.titles.items, ["LL-WRL-001"]);
}

#[test]
fn the_workbook_of_nist_is_found_by_its_sheets_and_its_traps_are_listed() {
    let read = import("a.json", &fixture("nice-workbook-small.xlsx"), &[]).unwrap();
    assert_eq!((read.kind, read.pack.key().to_string().as_str()), (FileKind::NiceWorkbook, "nice@9.9.0"));
    let found = &read.report.inventory;
    assert_eq!((found.categories, found.roles, found.competency_areas), (2, 3, 2));
    assert_eq!(found.statements, KindCounts { task: 4, knowledge: 2, skill: 1, ability: 0 });
    assert_eq!((found.role_links.total(), found.area_links), (6, 1));
    assert_eq!(with_code(&read, "role-without-sheet")[0].items, ["HH-WRL-001"]);
    assert_eq!(with_code(&read, "opm-to-be-determined")[0].items, ["HH-WRL-001"]);
    assert_eq!(with_code(&read, "equal-texts")[0].items, ["T9001 = T9003"]);
    let place = &with_code(&read, "only-in-sheet")[0].place;
    assert_eq!(
        (place.sheet.as_deref(), place.row, place.column.as_deref()),
        (Some("LL-WRL-002"), Some(6), Some("A"))
    );
    let codes: Vec<_> = read.pack.roles[1].references.iter().map(|r| r.value.as_str()).collect();
    assert_eq!(codes, ["902", "903"]);
    assert_eq!(read.pack.categories[1].official.as_ref().unwrap().text, "Tends what grows.");
}

#[test]
fn where_a_role_sheet_differs_the_catalogues_text_counts() {
    let read = import("a.xlsx", &fixture("nice-workbook-small.xlsx"), &[]).unwrap();
    let skill = read.pack.statements.iter().find(|s| s.id == "S9001").unwrap();
    assert_eq!(skill.official.as_deref(), Some("Skill in opening gates"));
    assert_eq!(read.report.differences.unwrap().sheet_texts.items, ["LL-WRL-001!B5 S9001"]);
}

/// An edition 1 with one profile and one statement of the fixtures.
fn known_ecsf() -> Arc<Pack> {
    let mut known = bundled::named("ecsf", "1");
    known.roles = vec![bundled::role("ECSF-01", Bilingual::new("Gate Keeper (GK)", "門番"))];
    known.roles[0].deliverables = vec![Bilingual::new("Guest book", "来客簿")];
    let mut task = Statement::new("ECSF-T-001", Kind::Task, Provenance::Published);
    task.fingerprint = Some(fingerprint("Greet the guests", nfkc));
    known.statements = vec![task];
    Arc::new(known)
}

#[test]
fn both_forms_of_the_ecsf_give_the_same_roles() {
    let flat = import("a.json", &fixture("ecsf-flat-small.json"), &[known_ecsf()]).unwrap();
    let tagged = import("a.json", &fixture("ecsf-tagged-small.json"), &[known_ecsf()]).unwrap();
    assert_eq!((flat.kind, tagged.kind), (FileKind::EcsfFlat, FileKind::EcsfTagged));
    let names = |read: &Import| {
        let roles = read.pack.roles.iter().map(|role| {
            let mut links: Vec<_> = role.statements.iter().map(|link| link.id.clone()).collect();
            links.sort();
            (role.id.clone(), role.title.clone(), role.official.clone(), role.references.clone(), links)
        });
        roles.collect::<Vec<_>>()
    };
    assert_eq!(names(&flat), names(&tagged));
    assert_eq!(with_code(&tagged, "unknown-profile").len(), 1);
    assert_eq!(tagged.report.inventory.in_no_role, 1);
}

#[test]
fn ids_of_the_ecsf_come_from_the_known_edition_and_fresh_ones_from_the_text() {
    let read = import("a.json", &fixture("ecsf-flat-small.json"), &[known_ecsf()]).unwrap();
    assert_eq!(read.pack.key().to_string(), "ecsf@7");
    assert_eq!(with_code(&read, "unknown-edition").len(), 1);
    let gate = &read.pack.roles[0];
    assert_eq!(gate.id, "ECSF-01");
    assert_eq!(gate.other_titles.en, ["Doorkeeper"]);
    assert_eq!(gate.deliverables, [Bilingual::new("Guest book", "来客簿")]);
    assert_eq!((gate.references[0].value.as_str(), gate.references[0].level), ("A.7", Some(4)));
    assert!(gate.statements.iter().any(|link| link.id == "ECSF-T-001"));
    assert!(read.pack.roles[1].id.starts_with("ECSF-X-P-"));
    let shared = read.pack.statements.iter().filter(|s| s.kind == Kind::Skill).collect::<Vec<_>>();
    assert_eq!(shared.len(), 1);
    assert_eq!(shared[0].id, format!("ECSF-X-S-{}", fingerprint("Whistle a tune", nfkc)));
    assert_eq!(with_code(&read, "fresh-statements")[0].items.len(), 5);
}

#[test]
fn a_pack_comes_back_as_it_was_written() {
    let pack = cprt().pack;
    let bytes = serde_json::to_vec(&pack).unwrap();
    let read = import("a.txt", &bytes, &[]).unwrap();
    assert_eq!((read.kind, read.pack), (FileKind::Pack, pack));
}

#[test]
fn the_official_words_lie_over_a_bundled_edition() {
    let mut bundled: Pack = cprt().pack;
    for statement in &mut bundled.statements {
        statement.official = None;
    }
    let laid = lay_over(&bundled, &cprt().pack);
    assert!(laid.statements.iter().all(|statement| statement.official.is_some()));
}

#[test]
fn a_report_survives_the_way_through_json() {
    let read = cprt();
    let back: Import = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
    assert_eq!(back, read);
}

#[test]
fn an_unknown_edition_takes_over_what_is_ours_where_the_words_are_the_same() {
    let mut known: Pack = cprt().pack;
    known.edition.id = "9.9.8".to_owned();
    known.categories[0].title = Bilingual::new("Hedges", "生け垣");
    known.roles[1].title.ja = "門番".to_owned();
    known.roles[2].title = Bilingual::new("Fish Watching", "魚の観察");
    known.statements[0].gloss = Bilingual::new("Opens", "開ける");
    known.statements[1].fingerprint = Some("0123456789ab".to_owned());
    known.statements[1].gloss = Bilingual::new("Other", "別");
    let read = import("a.json", &fixture("nice-cprt-small.json"), &[Arc::new(known)]).unwrap().pack;
    assert_eq!(read.categories[0].title, Bilingual::new("Hedges", "生け垣"));
    assert_eq!(read.roles[1].title, Bilingual::new("Gate Keeping", "門番"));
    assert_eq!(read.roles[2].title, Bilingual::new("Bird Watching", ""));
    assert_eq!(read.statements[0].gloss.ja, "開ける");
    assert!(read.statements[1].gloss.is_empty());
}

#[test]
fn a_pack_with_duplicate_ids_and_links_to_nothing_is_put_right() {
    let mut pack = cprt().pack;
    pack.statements.push(pack.statements[0].clone());
    pack.roles[0].statements.push(kakehashi_core::framework::RoleStatement::new("T0000"));
    let read = import("a.json", &serde_json::to_vec(&pack).unwrap(), &[]).unwrap();
    assert_eq!(with_code(&read, "duplicate-id")[0].place.path.as_deref(), Some("statements[6]"));
    assert_eq!(with_code(&read, "link-to-nothing").len(), 1);
    assert_eq!(read.pack, cprt().pack);
}
