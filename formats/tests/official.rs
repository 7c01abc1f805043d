//! The publishers' own files, where they are at hand: the figures that they must give.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{bundled, import, official, with_code};
use kakehashi_core::framework::KindCounts;
use kakehashi_formats::{FileKind, Severity};

#[test]
fn the_cprt_export_of_2_1_0_gives_its_figures() {
    let Some(bytes) = official("nice/cprt-sp800-181-v2.1.0.json") else { return };
    let known = bundled::pack("nice@2.1.0").into_iter().collect::<Vec<_>>();
    let read = import("any name", &bytes, &known).unwrap();
    let found = &read.report.inventory;
    assert_eq!(read.kind, FileKind::Cprt);
    assert_eq!(read.pack.key().to_string(), "nice@2.1.0");
    assert_eq!((found.categories, found.roles, found.competency_areas), (5, 41, 11));
    assert_eq!(found.statements, KindCounts { task: 946, knowledge: 662, skill: 540, ability: 0 });
    assert_eq!(found.role_links, KindCounts { task: 1429, knowledge: 2857, skill: 1048, ability: 0 });
    assert_eq!((found.role_links.total(), found.in_no_role, found.area_links), (5334, 327, 0));
    assert_eq!(found.official, 2148);
    assert_eq!(with_code(&read, "in-no-role")[0].items.len(), 327);
    assert_eq!(with_code(&read, "areas-without-statements")[0].items.len(), 11);
    assert_eq!(with_code(&read, "equal-texts")[0].items, ["K1287 = K1299"]);
    assert_eq!(
        read.pack.categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(),
        ["OG", "DD", "IO", "PD", "IN"]
    );
    let codes: usize = read.pack.roles.iter().map(|role| role.references.len()).sum();
    assert_eq!(codes, 40);
    if !known.is_empty() {
        assert!(read.report.differences.as_ref().unwrap().is_empty(), "{:?}", read.report.differences);
        assert!(read.report.known_edition);
    }
}

#[test]
fn the_workbook_of_2_2_0_gives_its_figures() {
    let Some(bytes) = official("nice/NICE_Framework_Components_v2.2.0.xlsx") else { return };
    let known = bundled::pack("nice@2.2.0").into_iter().collect::<Vec<_>>();
    let read = import("any name", &bytes, &known).unwrap();
    let found = &read.report.inventory;
    assert_eq!(read.kind, FileKind::NiceWorkbook);
    assert_eq!(read.pack.key().to_string(), "nice@2.2.0");
    assert_eq!((found.categories, found.roles, found.competency_areas), (5, 42, 11));
    assert_eq!(found.statements, KindCounts { task: 962, knowledge: 693, skill: 555, ability: 0 });
    assert_eq!((found.role_links.total(), found.area_links), (5452, 416));
    assert!(read.report.problems.iter().all(|problem| problem.severity == Severity::Note));
    assert_eq!(with_code(&read, "opm-to-be-determined")[0].items.len(), 3);
    let development = read.pack.roles.iter().find(|role| role.id == "DD-WRL-004").unwrap();
    assert_eq!(development.references.iter().map(|r| r.value.as_str()).collect::<Vec<_>>(), ["631", "632"]);
    if !known.is_empty() {
        let differences = read.report.differences.as_ref().unwrap();
        assert!(differences.roles.is_empty() && differences.statements.is_empty());
        assert!(differences.role_links.is_empty() && differences.area_links.is_empty());
        assert_eq!((differences.texts.total, differences.titles.total), (0, 0), "{differences:?}");
    }
    for problem in &read.report.problems {
        println!("{:?} {}", problem.severity, problem.message.en);
    }
}

#[test]
fn the_flat_export_of_the_ecsf_gives_its_figures_and_known_ids() {
    let Some(bytes) = official("ecsf/ECSF-v1.json") else { return };
    let known = bundled::pack("ecsf@1").into_iter().collect::<Vec<_>>();
    let read = import("any name", &bytes, &known).unwrap();
    let found = &read.report.inventory;
    assert_eq!(read.kind, FileKind::EcsfFlat);
    assert_eq!(read.pack.key().to_string(), "ecsf@1");
    assert_eq!(found.roles, 12);
    let links = found.role_links;
    assert_eq!((links.task, links.knowledge, links.skill), (125, 124, 103));
    assert_eq!(read.pack.roles.iter().map(|role| role.deliverables.len()).sum::<usize>(), 22);
    assert_eq!(read.pack.roles.iter().map(|role| role.references.len()).sum::<usize>(), 55);
    println!("{:?}", found.statements);
    if !known.is_empty() {
        assert!(read.report.differences.as_ref().unwrap().is_empty(), "{:?}", read.report.differences);
        assert!(with_code(&read, "fresh-statements").is_empty());
    }
    for problem in &read.report.problems {
        println!("{:?} {}", problem.severity, problem.message.en);
    }
}
