//! The three catalogues of the workbook: roles by category, statements, competency areas.

use std::collections::{HashMap, HashSet};

use kakehashi_core::framework::{Category, CompetencyArea, Official, Pack, Provenance};
use kakehashi_core::language::Bilingual;

use super::{is_id, kind_of};
use crate::clean;
use crate::context::Base;
use crate::cprt::{new_role, opm};
use crate::limits::{MAX_ROLES, MAX_STATEMENTS};
use crate::message;
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};
use crate::traps;
use crate::xlsx::Sheet;

/// The columns of a catalogue by their headings, and the row of the headings.
fn headings(sheet: &Sheet, wanted: &[(&str, usize)]) -> (usize, Vec<usize>) {
    for (row, cells) in sheet.rows.iter().take(20) {
        let found: HashMap<String, usize> = cells
            .iter()
            .map(|(column, cell)| (clean::one_line(&cell.text).to_lowercase(), *column))
            .collect();
        let of = |(name, usual): &(&str, usize)| {
            let exact = found.get(&name.to_lowercase()).copied();
            exact.map_or((*usual, false), |column| (column, true))
        };
        let columns: Vec<(usize, bool)> = wanted.iter().map(of).collect();
        if columns.iter().any(|(_, exact)| *exact) {
            return (*row + 1, columns.into_iter().map(|(column, _)| column).collect());
        }
    }
    (0, wanted.iter().map(|(_, usual)| *usual).collect())
}

/// Reads the catalogue of statements.
pub(super) fn statements(
    sheet: &Sheet,
    pack: &mut Pack,
    context: Base<'_>,
    problems: &mut Problems,
) -> Result<(), Refusal> {
    let (start, columns) = headings(sheet, &[("TKS ID", 0), ("TKS Description", 1)]);
    let [id_column, text_column] = columns.as_slice() else { return Ok(()) };
    let mut seen: HashMap<String, usize> = HashMap::new();
    for row in sheet.rows.keys().copied().filter(|row| *row >= start) {
        let id = clean::trim(sheet.text(row, *id_column));
        let text = clean::trim(sheet.text(row, *text_column));
        if id.is_empty() && text.is_empty() {
            continue;
        }
        let Some(kind) = kind_of(id) else {
            let wording = message::unread_row(&clean::excerpt(if id.is_empty() { text } else { id }, 60));
            problems.add(Severity::Error, sheet.place(row, *id_column), wording);
            continue;
        };
        if let Some(first) = seen.get(id).and_then(|at| pack.statements.get(*at)) {
            if first.official.as_deref().unwrap_or_default() != text {
                problems.add(Severity::Error, sheet.place(row, *id_column), message::duplicate_id(id));
            }
            continue;
        }
        if pack.statements.len() >= MAX_STATEMENTS {
            return Err(Refusal::new(message::too_many_statements(), sheet.place(row, *id_column)));
        }
        seen.insert(id.to_owned(), pack.statements.len());
        pack.statements.push(context.official_statement(id, kind, text));
    }
    pack.statements.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
    Ok(())
}

/// Reads the catalogue of roles, in which a row of its own begins a category.
pub(super) fn roles(sheet: &Sheet, pack: &mut Pack, problems: &mut Problems) -> Result<(), Refusal> {
    let wanted =
        [("Work Role", 0), ("Work Role Description", 1), ("Work Role ID", 2), ("OPM Code (Fed Use)", 3)];
    let (start, columns) = headings(sheet, &wanted);
    let [title_column, text_column, id_column, opm_column] = columns.as_slice() else { return Ok(()) };
    let mut seen = HashSet::new();
    let (mut trimmed, mut undetermined) = (Vec::new(), Vec::new());
    for row in sheet.rows.keys().copied().filter(|row| *row >= start) {
        let raw_title = sheet.text(row, *title_column);
        let title = clean::trim(raw_title);
        let id = clean::trim(sheet.text(row, *id_column));
        if !is_id(id, "", "WRL") {
            if let Some(category) = category(title) {
                pack.categories.push(category);
            } else if !title.is_empty() || !id.is_empty() {
                let wording = message::unread_row(&clean::excerpt(title, 60));
                problems.add(Severity::Warning, sheet.place(row, *title_column), wording);
            }
            continue;
        }
        if !seen.insert(id.to_owned()) {
            problems.add(Severity::Error, sheet.place(row, *id_column), message::duplicate_id(id));
            continue;
        }
        if pack.roles.len() >= MAX_ROLES {
            return Err(Refusal::new(message::too_many_roles(), sheet.place(row, *id_column)));
        }
        if raw_title != title {
            trimmed.push(id.to_owned());
        }
        let mut role = new_role(id, title, clean::trim(sheet.text(row, *text_column)));
        let prefix = id.split('-').next().unwrap_or_default();
        let own = pack.categories.iter().find(|category| category.id == prefix);
        role.category = own.or(pack.categories.last()).map(|category| category.id.clone());
        match codes(sheet.text(row, *opm_column)) {
            Codes::Numbers(numbers) => role.references = numbers.iter().map(|code| opm(code)).collect(),
            Codes::Undetermined => undetermined.push(id.to_owned()),
            Codes::Unreadable(text) => {
                let wording = message::unreadable_code(&clean::excerpt(&text, 40));
                problems.add(Severity::Warning, sheet.place(row, *opm_column), wording);
            }
        }
        pack.roles.push(role);
    }
    traps::note(problems, trimmed, message::blanks_trimmed);
    traps::note(problems, undetermined, message::to_be_determined);
    Ok(())
}

/// A category out of `NAME (XX) – text`.
fn category(cell: &str) -> Option<Category> {
    let is_code = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    let (open, close) = cell
        .match_indices('(')
        .filter_map(|(open, _)| Some((open, open + cell.get(open..)?.find(')')?)))
        .find(|(open, close)| cell.get(open + 1..*close).is_some_and(is_code))?;
    let title = clean::one_line(cell.get(..open)?);
    let text = cell.get(close + 1..)?.trim_start_matches(|c: char| c.is_whitespace() || "–—-:".contains(c));
    Some(Category {
        id: cell.get(open + 1..close)?.to_owned(),
        title: Bilingual::new(title.clone(), ""),
        summary: Bilingual::default(),
        official: Some(Official { title, text: clean::trim(text).to_owned() }),
        provenance: Provenance::Official,
    })
}

/// What stands in the column of OPM codes.
enum Codes {
    Numbers(Vec<String>),
    Undetermined,
    Unreadable(String),
}

fn codes(cell: &str) -> Codes {
    let cell = clean::trim(cell);
    let words: Vec<&str> = cell
        .split(|c: char| c.is_whitespace() || ",;/&".contains(c))
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("and"))
        .collect();
    let is_code = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    if words.iter().all(is_code) && !words.is_empty() {
        Codes::Numbers(words.into_iter().map(str::to_owned).collect())
    } else if cell.is_empty() || ["TBD", "N/A", "-", "–"].iter().any(|none| cell.eq_ignore_ascii_case(none))
    {
        Codes::Undetermined
    } else {
        Codes::Unreadable(cell.to_owned())
    }
}

/// Reads the catalogue of competency areas.
pub(super) fn areas(sheet: &Sheet, pack: &mut Pack, problems: &mut Problems) {
    let wanted = [("Competency Area Name", 0), ("Competency Area Description", 1), ("Competency Area ID", 2)];
    let (start, columns) = headings(sheet, &wanted);
    let [title_column, text_column, id_column] = columns.as_slice() else { return };
    let mut seen = HashSet::new();
    for row in sheet.rows.keys().copied().filter(|row| *row >= start) {
        let (title, id) = (sheet.text(row, *title_column), clean::trim(sheet.text(row, *id_column)));
        let place: Place = sheet.place(row, *id_column);
        if !is_id(id, "NF", "COM") {
            if !clean::trim(title).is_empty() {
                problems.add(Severity::Warning, place, message::unread_row(&clean::excerpt(title, 60)));
            }
        } else if seen.insert(id.to_owned()) {
            pack.competency_areas.push(area(id, title, sheet.text(row, *text_column)));
        } else {
            problems.add(Severity::Error, place, message::duplicate_id(id));
        }
    }
}

/// A competency area with the publisher's title and text.
pub(super) fn area(id: &str, title: &str, text: &str) -> CompetencyArea {
    let official = Official { title: clean::trim(title).to_owned(), text: clean::trim(text).to_owned() };
    CompetencyArea {
        id: id.to_owned(),
        title: Bilingual::new(clean::one_line(title), ""),
        summary: Bilingual::default(),
        official: Some(official),
        statements: Vec::new(),
        provenance: Provenance::Official,
    }
}
