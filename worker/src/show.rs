//! From what the formats say to what the app shows: words in both languages.

use kakehashi_core::exchange::{ImportReport, Refused, Reply, ReportLine, TableChoice, TableQuestion};
use kakehashi_core::framework::EditionKey;
use kakehashi_core::language::{Bilingual, Language};
use kakehashi_formats::table::{Column, TablePreview};
use kakehashi_formats::{Differences, Listed, Place, Progress, Refusal, Report, Severity, Step};

/// How many ids of a line travel to the app.
const SHOWN: usize = 50;

/// How far the work has come.
pub(crate) fn progress(progress: &Progress) -> Reply {
    let step = match progress.step {
        Step::Opening => Bilingual::new("Opening the file", "ファイルを開いています"),
        Step::Reading => Bilingual::new("Reading the contents", "内容を読み込んでいます"),
        Step::Comparing => {
            Bilingual::new("Comparing with what is loaded", "読み込み済みのデータと比べています")
        }
        Step::Done => Bilingual::new("Done", "完了"),
    };
    Reply::Progress { step, done: progress.done, total: progress.total }
}

/// Why a file was refused.
pub(crate) fn refused(refusal: &Refusal) -> Refused {
    Refused { code: refusal.code.clone(), place: place(&refusal.place), message: refusal.message.clone() }
}

fn place(place: &Place) -> Bilingual {
    Bilingual::new(place.text(Language::En), place.text(Language::Ja))
}

/// A report as lines.
pub(crate) fn report(report: &Report) -> ImportReport {
    let problems = report.problems.iter().map(|problem| ReportLine {
        severity: severity(problem.severity).to_owned(),
        code: problem.code.clone(),
        place: place(&problem.place),
        message: problem.message.clone(),
        items: problem.items.iter().take(SHOWN).cloned().collect(),
        total: problem.items.len(),
    });
    ImportReport {
        kind: report.kind.name(),
        differences: report.differences.as_ref().map(differences).unwrap_or_default(),
        problems: problems.collect(),
    }
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn differences(differences: &Differences) -> Vec<ReportLine> {
    let only = [
        (&differences.roles, "roles", "roles", "役割"),
        (&differences.statements, "statements", "statements", "項目"),
        (&differences.competency_areas, "competency-areas", "competency areas", "能力領域"),
        (&differences.role_links, "role-links", "role–statement links", "役割と項目の対応"),
        (&differences.area_links, "area-links", "area–statement links", "能力領域と項目の対応"),
    ];
    let mut lines = Vec::new();
    for (only, code, en, ja) in only {
        let count = only.file.total;
        let text = Bilingual::new(
            format!("Only in the file: {count} {en}"),
            format!("ファイルだけにある{ja}: {count}件"),
        );
        lines.extend(line(&format!("{code}-only-in-file"), text, &only.file));
        let count = only.loaded.total;
        let text = Bilingual::new(
            format!("Not in the file: {count} {en}"),
            format!("ファイルにない{ja}: {count}件"),
        );
        lines.extend(line(&format!("{code}-only-loaded"), text, &only.loaded));
    }
    let listed = [
        (&differences.texts, "texts", "statements whose text differs", "文が異なる項目"),
        (&differences.titles, "titles", "roles whose title differs", "名称が異なる役割"),
        (
            &differences.sheet_texts,
            "sheet-texts",
            "cells of role sheets that differ from the catalogue; the catalogue’s text was taken",
            "一覧シートと文が異なる役割シートのセル（一覧シートの文を採用）",
        ),
    ];
    for (listed, code, en, ja) in listed {
        let count = listed.total;
        lines.extend(line(code, Bilingual::new(format!("{count} {en}"), format!("{ja}: {count}件")), listed));
    }
    lines
}

fn line(code: &str, message: Bilingual, listed: &Listed) -> Option<ReportLine> {
    (listed.total > 0).then(|| ReportLine {
        severity: "note".to_owned(),
        code: code.to_owned(),
        place: Bilingual::default(),
        message,
        items: listed.items.iter().take(SHOWN).cloned().collect(),
        total: listed.total,
    })
}

/// The words for programs and people of what a column can mean.
const COLUMNS: [(Column, &str, &str, &str); 13] = [
    (Column::RoleId, "role-id", "Role id", "役割ID"),
    (Column::RoleTitle, "role-title", "Role title", "役割名"),
    (Column::RoleTitleEn, "role-title-en", "Role title (English)", "役割名（英語）"),
    (Column::RoleTitleJa, "role-title-ja", "Role title (Japanese)", "役割名（日本語）"),
    (Column::Category, "category", "Category", "区分"),
    (Column::Level, "level", "Level from which it applies", "適用が始まるレベル"),
    (Column::Kind, "kind", "Kind: task, knowledge, skill", "種類（タスク・知識・スキル）"),
    (Column::StatementId, "statement-id", "Statement id", "項目ID"),
    (Column::Statement, "statement", "Statement text", "項目の文"),
    (Column::Task, "task", "Tasks", "タスク"),
    (Column::Knowledge, "knowledge", "Knowledge", "知識"),
    (Column::Skill, "skill", "Skills", "スキル"),
    (Column::Notes, "notes", "Notes (not taken in)", "備考（取り込み対象外）"),
];

/// The column of a word.
pub(crate) fn column(word: &str) -> Option<Column> {
    COLUMNS.iter().find(|(_, known, _, _)| *known == word).map(|(column, ..)| *column)
}

fn word(column: Column) -> Option<String> {
    COLUMNS.iter().find(|(known, ..)| *known == column).map(|(_, word, ..)| (*word).to_owned())
}

/// The question about a table's columns, with what was guessed.
pub(crate) fn question(preview: &TablePreview) -> TableQuestion {
    let map = &preview.map;
    let sheet =
        preview.sheets.iter().find(|sheet| sheet.name == map.sheet).or_else(|| preview.sheets.first());
    TableQuestion {
        headings: sheet.map(|sheet| sheet.headings.clone()).unwrap_or_default(),
        rows: sheet.map(|sheet| sheet.rows.clone()).unwrap_or_default(),
        meanings: COLUMNS
            .iter()
            .map(|(_, word, en, ja)| ((*word).to_owned(), Bilingual::new(*en, *ja)))
            .collect(),
        guess: TableChoice {
            sheet: map.sheet.clone(),
            header_row: map.header_row,
            columns: map.columns.iter().map(|column| column.and_then(word)).collect(),
            edition: Some(EditionKey::new(&map.target.framework, &map.target.edition))
                .filter(|key| key.to_string().parse::<EditionKey>().is_ok()),
            own_name: map.target.name.ja.clone(),
        },
    }
}
