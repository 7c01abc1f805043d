//! `kakehashi import`: reads a publisher's file or a table and says what was found.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kakehashi_core::framework::{EditionKey, Inventory, KindCounts, Pack};
use kakehashi_core::language::{Bilingual, Language};
use kakehashi_formats::table::{self, Target};
use kakehashi_formats::{Differences, File, Listed, OnlyIn, Report, Severity, detect, limits, read};

use crate::nfkc::nfkc;

/// What to read, and what to do with it.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file: CPRT JSON, NICE workbook, ECSF JSON, CSV or XLSX table, or a pack.
    pub file: PathBuf,
    /// How to print what was found.
    #[arg(long, value_enum, num_args = 0..=1, default_value = "text", default_missing_value = "text")]
    pub report: Form,
    /// Where to write the pack.
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// The language of the report: ja or en.
    #[arg(long, default_value = "ja")]
    pub lang: String,
    /// The edition for which a table stands, such as jp@2026.
    #[arg(long = "as")]
    pub edition: Option<EditionKey>,
}

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// Lines for people.
    Text,
    /// One JSON document for programs.
    Json,
}

/// Reads the file beside the `known` editions, prints the report, writes the pack.
///
/// # Errors
/// When the file cannot be read or is refused, or the pack cannot be written.
pub fn run(arguments: &Arguments, known: &[Arc<Pack>]) -> Result<(), Box<dyn Error>> {
    let language = Language::from_tag(&arguments.lang).unwrap_or_default();
    let in_words = |refusal: kakehashi_formats::Refusal| refusal.text(language);
    limits::check_size(std::fs::metadata(&arguments.file)?.len()).map_err(in_words)?;
    let bytes = std::fs::read(&arguments.file)?;
    let name = arguments.file.file_name().unwrap_or_default().to_string_lossy();
    let file = File { name: &name, bytes: &bytes };
    let columns = match &arguments.edition {
        Some(key) if detect(&file).map_err(in_words)?.is_table() => {
            let mut map = table::columns(&file, known, nfkc).map_err(in_words)?.map;
            map.target = Target::new(key, own_name(&arguments.file));
            Some(map)
        }
        _ => None,
    };
    let import = read(&file, known, nfkc, columns.as_ref(), &mut |_| {}).map_err(in_words)?;
    let mut stdout = std::io::stdout().lock();
    match arguments.report {
        Form::Text => stdout.write_all(text(&import.report, language).as_bytes())?,
        Form::Json => writeln!(stdout, "{}", serde_json::to_string_pretty(&import.report)?)?,
    }
    if let Some(out) = &arguments.out {
        std::fs::write(out, serde_json::to_string(&import.pack)? + "\n")?;
    }
    Ok(())
}

/// The name of a framework of one's own: that of its file.
fn own_name(file: &Path) -> Bilingual {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    Bilingual::new(stem.as_ref(), stem.as_ref())
}

/// The report as lines for people.
#[must_use]
pub fn text(report: &Report, language: Language) -> String {
    let say = |en: &'static str, ja: &'static str| match language {
        Language::En => en,
        Language::Ja => ja,
    };
    let known =
        if report.known_edition { say("known", "既知の版") } else { say("not known", "未知の版") };
    let mut lines = vec![
        (say("file", "ファイル"), report.file.clone()),
        (say("kind", "種類"), report.kind.name().best(language).0.to_owned()),
        (say("edition", "版"), format!("{} ({known})", report.edition)),
    ];
    lines.extend(counts(&report.inventory, &say));
    if let Some(differences) = &report.differences {
        lines.extend(difference_lines(differences, &say));
    }
    let width = lines.iter().map(|(label, _)| columns_of(label)).max().unwrap_or(0);
    let mut text = String::new();
    for (label, value) in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{label}{}  {value}", " ".repeat(width - columns_of(label)));
    }
    for problem in &report.problems {
        let mark = match problem.severity {
            Severity::Error => say("error", "エラー"),
            Severity::Warning => say("warning", "警告"),
            Severity::Note => say("note", "注記"),
        };
        let _ = writeln!(text, "[{mark}] {}", problem.text(language));
        if !problem.items.is_empty() {
            let shown: Vec<&str> = problem.items.iter().take(10).map(String::as_str).collect();
            let more = if problem.items.len() > shown.len() { " …" } else { "" };
            let _ = writeln!(text, "    {}{more}", shown.join(", "));
        }
    }
    text
}

type Line = (&'static str, String);

fn counts(found: &Inventory, say: &dyn Fn(&'static str, &'static str) -> &'static str) -> Vec<Line> {
    let kinds = |counts: &KindCounts| {
        let (task, knowledge, skill) =
            (say("task", "タスク"), say("knowledge", "知識"), say("skill", "スキル"));
        let total = counts.total();
        format!(
            "{total} ({task} {}, {knowledge} {}, {skill} {})",
            counts.task, counts.knowledge, counts.skill
        )
    };
    vec![
        (say("categories", "区分"), found.categories.to_string()),
        (say("roles", "役割"), found.roles.to_string()),
        (say("statements", "項目"), kinds(&found.statements)),
        (say("in no role", "どの役割にもない項目"), found.in_no_role.to_string()),
        (say("role links", "役割との対応"), kinds(&found.role_links)),
        (say("competency areas", "能力領域"), found.competency_areas.to_string()),
        (say("area links", "能力領域との対応"), found.area_links.to_string()),
        (say("levels", "レベル"), found.levels.to_string()),
    ]
}

fn difference_lines(
    found: &Differences,
    say: &dyn Fn(&'static str, &'static str) -> &'static str,
) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(key) = &found.against {
        let same = if found.is_empty() { say(": no differences", "：違いなし") } else { "" };
        lines.push((say("compared with", "比較の相手"), format!("{key}{same}")));
    }
    let only: [(&'static str, &OnlyIn); 5] = [
        (say("  roles", "  役割"), &found.roles),
        (say("  statements", "  項目"), &found.statements),
        (say("  areas", "  能力領域"), &found.competency_areas),
        (say("  role links", "  役割との対応"), &found.role_links),
        (say("  area links", "  能力領域との対応"), &found.area_links),
    ];
    for (label, only) in only.into_iter().filter(|(_, only)| !only.is_empty()) {
        let (file, loaded) =
            (say("only in the file", "ファイルのみ"), say("only in what is known", "既知の版のみ"));
        lines.push((label, format!("{file} {}; {loaded} {}", listed(&only.file), listed(&only.loaded))));
    }
    let other: [(&'static str, &Listed); 3] = [
        (say("  other texts", "  異なる文"), &found.texts),
        (say("  other titles", "  異なる名称"), &found.titles),
        (say("  sheet texts", "  シートの文"), &found.sheet_texts),
    ];
    lines.extend(other.into_iter().filter(|(_, l)| l.total > 0).map(|(label, list)| (label, listed(list))));
    lines
}

/// The number of items and the first few.
fn listed(list: &Listed) -> String {
    let shown: Vec<&str> = list.items.iter().take(5).map(String::as_str).collect();
    match (list.total, shown.is_empty()) {
        (total, true) => total.to_string(),
        (total, false) => {
            let more = if total > shown.len() { ", …" } else { "" };
            format!("{total} ({}{more})", shown.join(", "))
        }
    }
}

/// The columns that `text` takes in a terminal: two for a Japanese character.
fn columns_of(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}
