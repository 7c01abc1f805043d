//! Workbooks made for the tests; every sentence in them is invented.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook};

fn empty() -> Workbook {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2026, 1, 1).unwrap();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    workbook
}

fn add(workbook: &mut Workbook, name: &str, rows: &[&[&str]]) {
    let sheet = workbook.add_worksheet().set_name(name).unwrap();
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if !cell.is_empty() {
                sheet
                    .write_string(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell)
                    .unwrap();
            }
        }
    }
}

/// A workbook with one sheet for each name.
pub fn plain(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = empty();
    for (name, rows) in sheets {
        add(&mut workbook, name, rows);
    }
    workbook.save_to_buffer().unwrap()
}

/// A workbook in the shape of NIST's, with the traps that it has.
pub fn nice_small() -> Vec<u8> {
    let mut workbook = empty();
    let sheet = workbook.add_worksheet().set_name("v9.9.0 Work Roles + Categories").unwrap();
    let format = Format::new();
    for (column, heading) in
        ["Work Role", "Work Role Description", "Work Role ID", "OPM Code (Fed Use)", "Link to TKS List"]
            .iter()
            .enumerate()
    {
        sheet.write_string(0, u16::try_from(column).unwrap(), *heading).unwrap();
    }
    sheet.merge_range(1, 0, 1, 4, "LOOKING and LISTENING (LL) – Watches the garden.", &format).unwrap();
    let roles = [
        (2, "Gate Keeping\u{a0}", "Opens the gate to friends.", "LL-WRL-001"),
        (3, "Bird Watching", "Counts the birds.", "LL-WRL-002"),
        (5, "Hedge Trimming", "Keeps the hedge low.", "HH-WRL-001"),
    ];
    for (row, title, text, id) in roles {
        sheet.write_string(row, 0, title).unwrap();
        sheet.write_string(row, 1, text).unwrap();
        sheet.write_string(row, 2, id).unwrap();
    }
    sheet.write_number(2, 3, 901).unwrap();
    sheet.write_string(3, 3, "902 and 903").unwrap();
    sheet.merge_range(4, 0, 4, 4, "HEDGES (HH) - Tends what grows.", &format).unwrap();
    sheet.write_string(5, 3, "TBD").unwrap();
    let statements: [&[&str]; 7] = [
        &["TKS ID", "TKS Description", "New for v9.9.0"],
        &["K9001", "Knowledge of gates"],
        &["K9002", "Knowledge of birds"],
        &["S9001", "Skill in opening gates"],
        &["T9001", "Open the gate"],
        &["T9002", "Count the birds at dawn"],
        &["T9003", "Open the gate"],
    ];
    add(&mut workbook, "v9.9.0 TKS Statements", &statements);
    let areas: [&[&str]; 3] = [
        &["Competency Area Name", "Competency Area Description", "Competency Area ID"],
        &["Gates", "All about gates.", "NF-COM-001"],
        &["Ponds", "All about ponds.", "NF-COM-002"],
    ];
    add(&mut workbook, "Competency Area Catalog", &areas);
    let gate: [&[&str]; 6] = [
        &[
            "LOOKING and LISTENING (LL)",
            "Gate Keeping (LL-WRL-001): Opens the gate to friends.",
            "OPM Code: 901",
        ],
        &[],
        &["v9.9.0 TKS ID", "v9.9.0 TKS Description", "Click to view TKS Catalog"],
        &["K9001", "Knowledge of gates", "Click to view Work Role Catalog"],
        &["S9001", "Skill in opening gates and doors"],
        &["T9001", "Open the gate"],
    ];
    add(&mut workbook, "LL-WRL-001", &gate);
    let birds: [&[&str]; 6] = [
        &["LOOKING and LISTENING (LL)", "Bird Watching (LL-WRL-002): Counts the birds.", "OPM Code: 902"],
        &[],
        &["v9.9.0 TKS ID", "v9.9.0 TKS Description"],
        &["K9002", "Knowledge of birds"],
        &["T9002", "Count the birds at dawn"],
        &["T9009", "Whistle back"],
    ];
    add(&mut workbook, "LL-WRL-002", &birds);
    let area: [&[&str]; 4] = [
        &["Competency Area", "Gates (NF-COM-001): All about gates."],
        &[],
        &["v9.9.0 TKS ID", "v9.9.0 TKS Description"],
        &["K9001", "Knowledge of gates"],
    ];
    add(&mut workbook, "NF-COM-001", &area);
    workbook.save_to_buffer().unwrap()
}

/// A table in whose cells formulas stand, one of them without a saved value.
pub fn with_formulas() -> Vec<u8> {
    let mut workbook = empty();
    let sheet = workbook.add_worksheet().set_name("表").unwrap();
    for (column, heading) in ["役割名", "種別", "文"].iter().enumerate() {
        sheet.write_string(0, u16::try_from(column).unwrap(), *heading).unwrap();
    }
    sheet.write_string(1, 0, "監視").unwrap();
    sheet.write_string(1, 1, "タスク").unwrap();
    let formula = Formula::new("=\"門を\"&\"見張る\"").set_result("門を見張る");
    sheet.write_formula(1, 2, formula).unwrap();
    sheet.write_formula(2, 2, Formula::new("=A1").set_result("#N/A")).unwrap();
    workbook.save_to_buffer().unwrap()
}

/// The parts of a workbook by name.
pub fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.push((part.name().unwrap().to_string(), content));
    }
    parts
}

/// A zip with these parts.
pub fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
