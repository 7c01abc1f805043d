//! Files that are not taken: each is refused in words, with its place, and never ends the app.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::io::Write;

use common::{fixture, import, refused, workbook};
use kakehashi_core::language::Language;
use kakehashi_formats::{File, detect, limits};

#[test]
fn what_is_not_json_is_refused_with_line_and_column() {
    let refusal = refused(import("a.json", b"{\n \"documents\": [oops]\n}", &[]), "not-json");
    assert_eq!((refusal.place.line, refusal.place.column.as_deref()), (Some(2), Some("16")));
    assert!(refusal.text(Language::Ja).starts_with("2行目"));
    refused(import("a.json", b"hello world", &[]), "unknown-kind");
    refused(import("a.json", b"", &[]), "empty-file");
    refused(import("a.json", b" \n ", &[]), "empty-file");
}

#[test]
fn json_that_ends_early_says_so() {
    let bytes = fixture("nice-cprt-small.json");
    let refusal = refused(import("a.json", &bytes[..bytes.len() / 2], &[]), "json-ends-early");
    assert!(refusal.place.line.is_some());
}

#[test]
fn a_thousand_levels_of_json_are_refused_for_their_nesting() {
    let text = "[".repeat(1000) + &"]".repeat(1000);
    let refusal = refused(import("a.json", text.as_bytes(), &[]), "json-too-deep");
    assert!(refusal.message.en.contains("nests") && refusal.message.ja.contains("入れ子"));
    assert_eq!(refusal.place.column.as_deref(), Some("101"));
}

#[test]
fn json_with_too_many_values_is_refused_before_it_is_built() {
    let text = format!("[{}0]", "0,".repeat(limits::MAX_JSON_VALUES));
    refused(import("a.json", text.as_bytes(), &[]), "json-too-large");
}

#[test]
fn json_of_another_shape_names_what_it_has() {
    let refusal = refused(import("a.json", br#"{"name": "app", "version": "1.0"}"#, &[]), "other-json");
    assert!(refusal.message.en.contains("name, version"));
    let other = br#"{"documents": [{"name": "Other"}], "elements": [{"element_type": "function", "element_identifier": "GV"}], "relationships": []}"#;
    let refusal = refused(import("a.json", other, &[]), "other-cprt");
    assert_eq!(refusal.place.path.as_deref(), Some("elements"));
}

#[test]
fn a_file_of_300_mb_is_refused_by_its_length_alone() {
    let refusal = limits::check_size(300_000_000).unwrap_err();
    assert_eq!(refusal.code, "file-too-large");
    assert!(refusal.message.en.contains("287 MiB") && refusal.message.ja.contains("64 MiB"));
    assert!(limits::check_size(limits::MAX_FILE_BYTES).is_ok());
    let bytes = vec![b' '; usize::try_from(limits::MAX_FILE_BYTES).unwrap() + 1];
    refused(import("a.json", &bytes, &[]), "file-too-large");
}

#[test]
fn a_truncated_workbook_is_refused() {
    let bytes = workbook::nice_small();
    for cut in [5, bytes.len() / 2, bytes.len() - 30] {
        refused(import("a.xlsx", &bytes[..cut], &[]), "broken-zip");
    }
}

/// A zip with the parts given by name and content.
fn zip_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const WORKBOOK: &[u8] = br#"<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const RELATIONSHIPS: &[u8] = br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

fn workbook_of(strings: &[u8], sheet: &[u8]) -> Vec<u8> {
    zip_of(&[
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONSHIPS),
        ("xl/sharedStrings.xml", strings),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

/// `bytes` with every 32-bit number `from` made `to`.
fn patched(mut bytes: Vec<u8>, from: usize, to: usize) -> Vec<u8> {
    let [from, to] = [from, to].map(|number| u32::try_from(number).unwrap().to_le_bytes());
    let places: Vec<usize> =
        bytes.windows(4).enumerate().filter(|(_, w)| *w == from).map(|(at, _)| at).collect();
    for at in places {
        bytes[at..at + 4].copy_from_slice(&to);
    }
    bytes
}

#[test]
fn a_zip_that_would_unpack_to_too_much_is_refused_by_its_directory() {
    let sheet = vec![b' '; 123_457];
    let bomb = patched(workbook_of(b"<sst/>", &sheet), sheet.len(), 300 << 20);
    assert!(bomb.len() < 10_000);
    let refusal = refused(import("a.xlsx", &bomb, &[]), "unpacks-too-large");
    assert!(refusal.message.en.contains("256 MiB") && refusal.message.ja.contains("256 MiB"));
}

#[test]
fn a_zip_whose_directory_lies_is_refused_by_what_comes_out() {
    let sheet = vec![b' '; usize::try_from(limits::MAX_UNPACKED_BYTES).unwrap() + 1_000_000];
    let bomb = workbook_of(b"<sst></sst>", &sheet);
    assert!(bomb.len() < 1_000_000);
    refused(import("a.xlsx", &bomb, &[]), "unpacks-too-large");
    let lying = patched(bomb, sheet.len(), 1000);
    refused(import("a.xlsx", &lying, &[]), "broken-workbook");
}

#[test]
fn numbers_in_a_workbook_that_ask_for_memory_are_not_believed() {
    let sheet = br#"<worksheet><dimension ref="B2:A1"/><sheetData><row r="1"><c r="A1" t="s"><v>99999999999</v></c></row></sheetData></worksheet>"#;
    let bytes = workbook_of(br#"<sst uniqueCount="18446744073709551615"><si><t>a</t></si></sst>"#, sheet);
    refused(import("a.xlsx", &bytes, &[]), "empty-table");
    let far =
        br#"<worksheet><sheetData><row r="1"><c r="A99999999"><v>1</v></c></row></sheetData></worksheet>"#;
    let refusal = refused(import("a.xlsx", &workbook_of(b"<sst></sst>", far), &[]), "too-many-rows");
    assert_eq!((refusal.place.sheet.as_deref(), refusal.place.row), (Some("A"), Some(99_999_999)));
    let wide = br#"<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>"#;
    refused(import("a.xlsx", &workbook_of(b"<sst></sst>", wide), &[]), "too-many-columns");
}

#[test]
fn furigana_in_shared_texts_are_left_out() {
    let strings = "<sst><si><t>役割名</t></si><si><r><t>庭</t></r><r><t>師</t></r><rPh sb=\"0\" eb=\"2\"><t>ニワシ</t></rPh></si><si><t>メモ</t></si></sst>";
    let sheet = br#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData></worksheet>"#;
    let read = import("a.xlsx", &workbook_of(strings.as_bytes(), sheet), &[]).unwrap();
    assert_eq!(read.pack.roles[0].title.ja, "庭師");
}

#[test]
fn other_kinds_are_called_by_their_name() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    assert!(refused(import("a.json", png, &[]), "unknown-kind").message.ja.contains("PNG"));
    let docx = zip_of(&[("word/document.xml", b"<w/>"), ("[Content_Types].xml", b"<t/>")]);
    assert!(refused(import("a.xlsx", &docx, &[]), "unknown-kind").message.en.contains("Word"));
    let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest";
    assert!(refused(import("a.xlsx", old, &[]), "unknown-kind").message.en.contains("password"));
    refused(import("a.zip", &zip_of(&[("a.txt", b"a")]), &[]), "unknown-kind");
    refused(import("a.csv", b"<html><body>a,b</body></html>", &[]), "unknown-kind");
    refused(import("a.csv", b"a,b\x01\x02\x03,c\n", &[]), "unknown-kind");
}

#[test]
fn a_pack_of_a_newer_version_is_refused_in_words() {
    let newer = br#"{"format": "kakehashi-pack", "version": 2}"#;
    let refusal = refused(import("a.json", newer, &[]), "newer-pack");
    assert!(refusal.message.en.contains("version 2"));
    let refusal =
        refused(import("a.json", br#"{"format": "kakehashi-pack", "version": 1}"#, &[]), "broken-pack");
    assert!(refusal.message.en.contains("framework"));
}

#[test]
fn too_long_and_too_wide_tables_are_refused_with_their_place() {
    let long = format!("役割名,文\n監視,{}\n", "あ".repeat(limits::MAX_CELL_CHARS + 1));
    let refusal = refused(import("a.csv", long.as_bytes(), &[]), "cell-too-long");
    assert_eq!((refusal.place.line, refusal.place.column.as_deref()), (Some(2), Some("B")));
    let wide = "a,".repeat(limits::MAX_COLUMNS + 1);
    refused(import("a.csv", wide.as_bytes(), &[]), "too-many-columns");
    let many = "a,b\n".repeat(limits::MAX_ROWS + 1);
    let refusal = refused(import("a.csv", many.as_bytes(), &[]), "too-many-rows");
    assert_eq!(refusal.place.line, Some(limits::MAX_ROWS + 1));
}

#[test]
fn the_kind_is_told_by_content_and_never_by_name() {
    let bytes = fixture("ecsf-flat-small.json");
    let kind = detect(&File { name: "picture.png", bytes: &bytes }).unwrap();
    assert_eq!(kind, kakehashi_formats::FileKind::EcsfFlat);
}
