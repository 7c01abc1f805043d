//! `framework.toml`: what an edition is, who publishes it, under which terms.

use std::path::Path;

use kakehashi_core::framework::{DeckFigures, Edition, EditionKey, Framework, Provenance, Structure};
use kakehashi_core::language::Bilingual;
use serde::Deserialize;

use super::super::Problems;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    edition: String,
    mark: String,
    #[serde(rename = "country")]
    _country: String,
    date: String,
    base: Option<EditionKey>,
    name: Bilingual,
    short_name: Bilingual,
    publisher: Bilingual,
    summary: Bilingual,
    licence: Bilingual,
    attribution: String,
    source: String,
    structure: Structure,
    provenance: Provenance,
    #[serde(default)]
    notes: Vec<Bilingual>,
    #[serde(default)]
    deck_2025: Vec<DeckFigures>,
}

/// The facts of an edition.
pub(super) struct Facts {
    pub(super) framework: Framework,
    pub(super) edition: Edition,
    pub(super) base: Option<EditionKey>,
    pub(super) file: String,
}

/// Reads `framework.toml` in `folder`.
pub(super) fn read(root: &Path, folder: &Path, problems: &mut Problems) -> Option<Facts> {
    let path = folder.join("framework.toml");
    let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            problems.error(&file, 1, 1, error.to_string());
            return None;
        }
    };
    let read: File = match toml::from_str(&text) {
        Ok(read) => read,
        Err(error) => {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or("");
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
            problems.error(&file, line, column, error.message());
            return None;
        }
    };
    check(&read, &file, &text, problems);
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name != format!("{}@{}", read.id, read.edition) {
        problems.error(
            &file,
            1,
            1,
            format!("the folder {name} and the edition {}@{} differ", read.id, read.edition),
        );
    }
    Some(Facts {
        framework: Framework {
            id: read.id,
            mark: read.mark,
            name: read.name,
            short_name: read.short_name,
            publisher: read.publisher,
            summary: read.summary,
        },
        edition: Edition {
            id: read.edition,
            date: read.date,
            licence: read.licence,
            attribution: read.attribution,
            source: Some(read.source),
            structure: read.structure,
            provenance: read.provenance,
            notes: read.notes,
            deck_2025: read.deck_2025.into_iter().next(),
        },
        base: read.base,
        file,
    })
}

fn check(read: &File, file: &str, text: &str, problems: &mut Problems) {
    let line_of =
        |key: &str| text.lines().position(|line| line.trim_start().starts_with(key)).map_or(1, |at| at + 1);
    let both = [
        ("[name]", &read.name),
        ("[short_name]", &read.short_name),
        ("[publisher]", &read.publisher),
        ("[summary]", &read.summary),
        ("[licence]", &read.licence),
    ];
    for (key, value) in both.into_iter().chain(read.notes.iter().map(|note| ("[[notes]]", note))) {
        if value.en.is_empty() || value.ja.is_empty() {
            problems.error(file, line_of(key), 1, format!("{key} needs en and ja"));
        }
    }
    if !is_date(&read.date) {
        problems.error(
            file,
            line_of("date"),
            1,
            format!("{:?} is not a date such as 2026-04-28 or 2026-04", read.date),
        );
    }
    if !read.source.starts_with("https://") {
        problems.error(file, line_of("source"), 1, "an address starts with https://");
    }
}

/// Whether `text` is a year, a year and month, or a full date in ISO 8601.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize, digits: usize| {
        parts.get(at).filter(|p| p.len() == digits).and_then(|p| p.parse::<u32>().ok())
    };
    number(0, 4).is_some()
        && parts.len() <= 3
        && (parts.len() < 2 || number(1, 2).is_some_and(|month| (1..=12).contains(&month)))
        && (parts.len() < 3 || number(2, 2).is_some_and(|day| (1..=31).contains(&day)))
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_date_may_stop_at_the_year_or_the_month() {
        assert!(is_date("2026") && is_date("2026-04") && is_date("2026-04-28"));
        assert!(!is_date("") && !is_date("26-04") && !is_date("2026-13") && !is_date("2026-04-28T00"));
    }
}
