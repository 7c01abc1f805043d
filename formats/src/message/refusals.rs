//! Why a file was not taken.

use super::{Wording, say};

pub(crate) fn empty_file() -> Wording {
    say(
        "empty-file",
        "The file is empty. Download or save it again.",
        "ファイルの中身が空です。もう一度ダウンロードするか、保存し直してください。",
    )
}

/// `name`: what the file seems to be, in English and Japanese.
pub(crate) fn unknown_kind(name: Option<(&str, &str)>) -> Wording {
    let read = "NIST's CPRT JSON or workbook, ENISA's ECSF JSON, CSV or XLSX tables, and Kakehashi packs";
    let read_ja =
        "NISTのCPRT形式のJSONまたはExcelブック、ENISAのECSFのJSON、CSVまたはXLSXの表、Kakehashiのパック";
    match name {
        Some((en, ja)) => say(
            "unknown-kind",
            format!("This is {en}, which cannot be read here. Choose one of: {read}."),
            format!("これは{ja}のため、読み込めません。{read_ja}のいずれかを選んでください。"),
        ),
        None => say(
            "unknown-kind",
            format!("The kind of this file is not known. Choose one of: {read}."),
            format!("ファイルの種類が分かりません。{read_ja}のいずれかを選んでください。"),
        ),
    }
}

pub(crate) fn not_text() -> Wording {
    say(
        "not-text",
        "The text is in no encoding that can be read here. Save the file as UTF-8 (or Shift_JIS) and try again.",
        "文字コードを判別できません。UTF-8（またはShift_JIS）で保存し直してから読み込んでください。",
    )
}

pub(crate) fn not_json(detail: &str) -> Wording {
    say(
        "not-json",
        format!(
            "The file begins like JSON, but is not valid from here on ({detail}). Get the file again from its publisher."
        ),
        format!(
            "JSONとして始まっていますが、ここから先が正しくありません（{detail}）。発行元からファイルを取得し直してください。"
        ),
    )
}

pub(crate) fn json_ends_early() -> Wording {
    say(
        "json-ends-early",
        "The JSON ends before it is complete; the download was probably cut off. Download the file again.",
        "JSONが途中で終わっています。ダウンロードが中断された可能性があります。もう一度ダウンロードしてください。",
    )
}

/// `keys`: the names at the top of the document.
pub(crate) fn other_json(keys: &str) -> Wording {
    say(
        "other-json",
        format!(
            "The JSON is valid, but of no known shape (top level: {keys}). Choose a CPRT export of the NICE Framework, an ECSF file of ENISA, or a pack."
        ),
        format!(
            "JSONとしては正しいのですが、対応していない構造です（最上位: {keys}）。NICEフレームワークのCPRT形式、ENISAのECSF、またはパックのファイルを選んでください。"
        ),
    )
}

pub(crate) fn other_cprt(name: &str) -> Wording {
    say(
        "other-cprt",
        format!(
            "This CPRT export holds no work roles (document: {name}). Export the NICE Framework components instead."
        ),
        format!(
            "このCPRT形式のファイルには役割（work role）がありません（文書: {name}）。NICEフレームワークのコンポーネントを書き出してください。"
        ),
    )
}

pub(crate) fn broken_zip() -> Wording {
    say(
        "broken-zip",
        "The file begins like an XLSX workbook, but is damaged or cut off. Download or save it again.",
        "Excelブック（XLSX）として始まっていますが、壊れているか途中で切れています。もう一度ダウンロードするか、保存し直してください。",
    )
}

pub(crate) fn broken_workbook() -> Wording {
    say(
        "broken-workbook",
        "A part of the workbook is missing or damaged. Open it in a spreadsheet program, save it as .xlsx and try again.",
        "Excelブックの一部が欠けているか壊れています。表計算ソフトで開き、.xlsx形式で保存し直してから読み込んでください。",
    )
}

pub(crate) fn no_roles() -> Wording {
    say(
        "no-roles",
        "No role was found in the file. Check that it is the right file and complete.",
        "ファイルに役割が1つも見つかりません。正しいファイルで、内容が欠けていないかどうかを確かめてください。",
    )
}

pub(crate) fn newer_pack(version: u64, ours: u32) -> Wording {
    say(
        "newer-pack",
        format!(
            "The pack has format version {version}; Kakehashi reads up to version {ours}. Reload the page to update Kakehashi, or export the pack in the older version."
        ),
        format!(
            "このパックの形式はバージョン{version}です。Kakehashiが読めるのはバージョン{ours}までです。ページを再読み込みして更新するか、古い形式で書き出してください。"
        ),
    )
}

pub(crate) fn broken_pack(detail: &str) -> Wording {
    say(
        "broken-pack",
        format!("The pack is not complete or not well formed ({detail}). Export it again."),
        format!(
            "パックの内容が欠けているか、形式が正しくありません（{detail}）。もう一度書き出してください。"
        ),
    )
}

pub(crate) fn missing_columns() -> Wording {
    say(
        "missing-columns",
        "No column with the role (id or title) was recognized. Say which column holds it, or use the template's headings in the first row.",
        "役割（IDまたは名称）の列を判別できません。どの列かを指定するか、ひな形の見出しを1行目に入れてください。",
    )
}

pub(crate) fn missing_kind_column() -> Wording {
    say(
        "missing-kind-column",
        "There is a column with statements, but none that says whether each is a task, knowledge or a skill. Say which column does.",
        "項目の文の列はありますが、タスク・知識・スキルの種類を示す列がありません。どの列かを指定してください。",
    )
}

pub(crate) fn column_map_too_wide(column: usize, columns: usize) -> Wording {
    say(
        "column-not-there",
        format!("Column {column} was named, but the table has only {columns}. Choose the columns again."),
        format!("{column}列目が指定されましたが、表は{columns}列しかありません。列を指定し直してください。"),
    )
}

pub(crate) fn bad_target(text: &str) -> Wording {
    say(
        "bad-target",
        format!(
            "{text:?} cannot name a framework and edition. Use letters, digits, dots and hyphens, as in own@1."
        ),
        format!(
            "「{text}」はフレームワークと版の指定に使えません。own@1のように、英字、数字、ピリオド、ハイフンで指定してください。"
        ),
    )
}

pub(crate) fn empty_table() -> Wording {
    say(
        "empty-table",
        "The table has no rows below its headings. Fill it in, or choose another sheet.",
        "見出しの下に行がありません。内容を入力するか、別のシートを選んでください。",
    )
}

pub(crate) fn missing_sheet(name: &str) -> Wording {
    say(
        "missing-sheet",
        format!("The sheet {name:?} is missing. Use the publisher's complete workbook."),
        format!("シート「{name}」がありません。発行元の完全なExcelブックを使ってください。"),
    )
}
