//! Tables after our template and after anybody's own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{bundled, fixture, import, import_table, nfkc, refused, with_code, workbook};
use kakehashi_core::framework::{Kind, Provenance};
use kakehashi_core::language::Bilingual;
use kakehashi_formats::table::{Column, Target, columns, guard_cell, template};
use kakehashi_formats::{ColumnMap, File, FileKind};

#[test]
fn a_japanese_table_finds_the_known_roles_by_title() {
    let read = import("a.csv", &fixture("jp-table-small.csv"), &[bundled::small_jp()]).unwrap();
    assert_eq!((read.kind, read.pack.key().to_string().as_str()), (FileKind::CsvTable, "jp@2026"));
    assert_eq!(read.pack.roles.iter().map(|r| r.id.as_str()).collect::<Vec<_>>(), ["JP-12", "JP-03"]);
    let design = &read.pack.roles[0];
    assert_eq!(design.title, Bilingual::new("Design and Development", "設計・開発"));
    assert_eq!(design.statements.iter().map(|l| l.level_from).collect::<Vec<_>>(), [Some(2), Some(3), None]);
    assert_eq!(read.report.inventory.statements.total(), 4);
    assert!(read.report.known_edition);
}

#[test]
fn a_text_that_two_roles_share_is_one_statement_with_an_id_from_its_text() {
    let read = import("a.csv", &fixture("jp-table-small.csv"), &[bundled::small_jp()]).unwrap();
    let shared: Vec<_> = read.pack.statements.iter().filter(|s| s.kind == Kind::Knowledge).collect();
    assert_eq!(shared.len(), 1);
    assert!(shared[0].id.starts_with("JP-K-"));
    assert_eq!(shared[0].official.as_deref(), Some("門の種類"));
    let again = import("b.csv", &fixture("jp-table-small.csv"), &[bundled::small_jp()]).unwrap();
    assert_eq!(again.pack, read.pack);
}

#[test]
fn what_is_odd_in_a_table_is_listed_with_its_place() {
    let read = import("a.csv", &fixture("jp-table-small.csv"), &[bundled::small_jp()]).unwrap();
    let level = with_code(&read, "level-out-of-range")[0];
    assert_eq!((level.place.line, level.place.column.as_deref()), (Some(7), Some("E")));
    assert_eq!(with_code(&read, "role-carried-down")[0].items, ["3", "4"]);
    assert_eq!(with_code(&read, "duplicate-link").len(), 1);
}

#[test]
fn shift_jis_is_read_and_said() {
    let read = import("a.csv", &fixture("jp-table-sjis.csv"), &[bundled::small_jp()]).unwrap();
    assert_eq!(with_code(&read, "encoding").len(), 1);
    let texts: Vec<_> = read.pack.statements.iter().filter_map(|s| s.official.as_deref()).collect();
    assert_eq!(texts, ["①庭の門を設計する", "髙い木の名前"]);
}

#[test]
fn every_encoding_and_line_end_gives_the_same_pack() {
    let text = String::from_utf8(fixture("jp-table-small.csv")).unwrap();
    let plain = text.trim_start_matches('\u{feff}').to_owned();
    let expected = import("a.csv", text.as_bytes(), &[bundled::small_jp()]).unwrap().pack;
    let utf16 = |text: &str, big: bool| {
        let units = text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() });
        units.collect::<Vec<u8>>()
    };
    let variants = [
        plain.clone().into_bytes(),
        plain.replace('\n', "\r\n").into_bytes(),
        plain.replace('\n', "\r").into_bytes(),
        utf16(&text, false),
        utf16(&text, true),
        plain.replace(',', "\t").into_bytes(),
        plain.replace(',', ";").into_bytes(),
    ];
    for bytes in variants {
        assert_eq!(import("a.csv", &bytes, &[bundled::small_jp()]).unwrap().pack, expected);
    }
}

#[test]
fn a_title_that_may_mean_two_roles_gets_an_id_of_its_own() {
    let csv = "役割名,種別,文\n監視,T,見る\nDX推進,T,進める\nモニタリング係,T,眺める\n";
    let map = ColumnMap {
        header_row: 1,
        columns: vec![Some(Column::RoleTitle), Some(Column::Kind), Some(Column::Statement)],
        target: Target { framework: "jp".into(), edition: "2026".into(), ..Target::default() },
        ..ColumnMap::default()
    };
    let read = import_table("a.csv", csv.as_bytes(), &[bundled::small_jp()], &map).unwrap();
    assert_eq!(with_code(&read, "ambiguous-title")[0].place.line, Some(3));
    assert_eq!(with_code(&read, "fresh-roles")[0].items.len(), 2);
    assert!(read.pack.roles[1].id.starts_with("JP-X-"));
}

#[test]
fn a_framework_of_ones_own_is_made_from_any_table() {
    let csv = "Who;What they do;What they know\nGardener;- Rake leaves\n;Weeds\nBeekeeper;Count bees;Honey\n";
    let map = ColumnMap {
        header_row: 1,
        columns: vec![Some(Column::RoleTitle), Some(Column::Task), Some(Column::Knowledge)],
        target: Target {
            framework: "garden".into(),
            edition: "1".into(),
            name: Bilingual::new("Garden", "庭"),
        },
        ..ColumnMap::default()
    };
    let read = import_table("a.csv", csv.as_bytes(), &[bundled::small_jp()], &map).unwrap();
    assert_eq!(read.pack.framework.name, Bilingual::new("Garden", "庭"));
    assert_eq!(read.pack.edition.provenance, Provenance::User);
    assert_eq!(read.report.inventory.role_links.task, 3);
    assert_eq!(read.pack.statements[0].gloss.en, "Rake leaves");
    assert_eq!(read.pack.statements[0].official, None);
}

#[test]
fn a_preview_shows_headings_rows_and_a_guess() {
    let bytes = fixture("jp-table-small.csv");
    let shown = columns(&File { name: "a.csv", bytes: &bytes }, &[bundled::small_jp()], nfkc).unwrap();
    assert_eq!((shown.kind, shown.delimiter), (FileKind::CsvTable, Some(',')));
    assert_eq!(shown.map.target.framework, "jp");
    let meanings: Vec<_> = shown.map.columns.iter().flatten().collect();
    assert_eq!(meanings.len(), 9);
    assert_eq!(shown.map.columns[1], Some(Column::RoleTitleJa));
    assert_eq!((shown.sheets[0].rows_total, shown.sheets[0].rows.len()), (6, 6));
    let json = serde_json::to_string(&shown.map).unwrap();
    assert_eq!(serde_json::from_str::<ColumnMap>(&json).unwrap(), shown.map);
}

#[test]
fn missing_columns_are_refused_with_a_word_on_what_to_do() {
    let refusal = refused(import("a.csv", b"color,shape\nred,round\n", &[]), "missing-columns");
    assert!(refusal.message.ja.contains("ひな形"));
    let refusal = refused(import("a.csv", "役割名,文\n監視,見る\n".as_bytes(), &[]), "missing-kind-column");
    assert_eq!(refusal.place.line, Some(1));
}

#[test]
fn duplicate_ids_are_errors_with_the_line_of_the_second() {
    let csv = "役割名,種別,文ID,文\n監視,T,X-1,見る\n監視,T,X-1,聞く\n";
    let read = import("a.csv", csv.as_bytes(), &[bundled::small_jp()]).unwrap();
    let problem = with_code(&read, "duplicate-id")[0];
    assert_eq!((problem.place.line, problem.place.column.as_deref()), (Some(3), Some("D")));
    assert!(!problem.message.en.is_empty() && !problem.message.ja.is_empty());
    assert_eq!(read.pack.statements[0].official.as_deref(), Some("見る"));
}

#[test]
fn of_formulas_the_saved_value_counts() {
    let read = import("a.xlsx", &workbook::with_formulas(), &[bundled::small_jp()]).unwrap();
    assert_eq!(read.kind, FileKind::XlsxTable);
    assert_eq!(read.pack.statements[0].official.as_deref(), Some("門を見張る"));
    assert_eq!(with_code(&read, "formulas")[0].items, ["表!C2", "表!C3"]);
    let place = &with_code(&read, "formula-without-value")[0].place;
    assert_eq!(
        (place.sheet.as_deref(), place.row, place.column.as_deref()),
        (Some("表"), Some(3), Some("C"))
    );
}

#[test]
fn a_cell_that_looks_like_a_formula_is_text_in_csv() {
    let csv = "役割名,種別,文\n監視,T,=1+1\n監視,T,<b>太字</b>\n";
    let read = import("a.csv", csv.as_bytes(), &[bundled::small_jp()]).unwrap();
    let texts: Vec<_> = read.pack.statements.iter().filter_map(|s| s.official.as_deref()).collect();
    assert_eq!(texts, ["=1+1", "<b>太字</b>"]);
}

#[test]
fn cells_that_a_spreadsheet_would_run_are_made_harmless() {
    for cell in ["=1", "+1", "-1", "@a", "\tx", "\rx"] {
        assert_eq!(guard_cell(cell), format!("'{cell}"));
    }
    for cell in ["", "a=b", "監視", "1-2"] {
        assert_eq!(guard_cell(cell), cell);
    }
}

#[test]
fn the_template_lists_the_roles_and_comes_back() {
    let known = bundled::small_jp();
    let text = template(Some(&known));
    assert!(text.starts_with("\u{feff}役割ID / role_id,"));
    let read = import("a.csv", text.as_bytes(), std::slice::from_ref(&known)).unwrap();
    let pairs = |roles: &[kakehashi_core::framework::Role]| {
        roles.iter().map(|role| (role.id.clone(), role.title.clone())).collect::<Vec<_>>()
    };
    assert_eq!(pairs(&read.pack.roles), pairs(&known.roles));
    refused(import("a.csv", template(None).as_bytes(), &[known]), "empty-table");
}

#[test]
fn readings_of_japanese_words_in_a_workbook_are_no_part_of_the_text() {
    let rows: &[&[&str]] = &[&["役割名", "種別", "文"], &["監視", "知識", "庭"]];
    let read = import("a.xlsx", &workbook::plain(&[("表", rows)]), &[bundled::small_jp()]).unwrap();
    assert_eq!(read.pack.statements[0].official.as_deref(), Some("庭"));
}
