//! Reads NIST's workbook (XLSX) of the NICE Framework components.
//!
//! Sheets are found by pattern. Where a role sheet's text differs from the catalogue's, the
//! catalogue's counts.

mod catalogue;
mod sheets;

use kakehashi_core::framework::{Kind, Pack, Provenance};
use kakehashi_core::language::Bilingual;

use crate::clean;
use crate::context::{Base, Context, Draft, Step};
use crate::message;
use crate::metadata::{Claim, empty_pack};
use crate::refusal::Refusal;
use crate::report::{Place, Problems, Severity};
use crate::traps;
use crate::xlsx::{Sheet, Workbook};

/// What a sheet of the workbook is for, told by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Roles,
    Statements,
    Areas,
    Role,
    Area,
    Other,
}

fn purpose(name: &str) -> Purpose {
    let name = clean::trim(name);
    let upper = name.to_uppercase();
    if upper.contains("WORK ROLES") {
        Purpose::Roles
    } else if upper.contains("TKS STATEMENTS") {
        Purpose::Statements
    } else if upper.contains("COMPETENCY AREA") {
        Purpose::Areas
    } else if is_id(name, "NF", "COM") {
        Purpose::Area
    } else if name.split('-').nth(1) == Some("WRL") && is_id(name, "", "WRL") {
        Purpose::Role
    } else {
        Purpose::Other
    }
}

/// Whether `name` is like `OG-WRL-001`: two capital letters (or `first`), `middle`, digits.
fn is_id(name: &str, first: &str, middle: &str) -> bool {
    let mut parts = name.split('-');
    let (head, second, number) = (parts.next(), parts.next(), parts.next());
    head.is_some_and(|head| {
        if first.is_empty() {
            head.len() == 2 && head.bytes().all(|byte| byte.is_ascii_uppercase())
        } else {
            head == first
        }
    }) && second == Some(middle)
        && number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
        && parts.next().is_none()
}

/// The kind of a statement by the letter of its id: `T0001`, `K0001`, `S0001`, `A0001`.
fn kind_of(id: &str) -> Option<Kind> {
    let mut chars = id.chars();
    let letter = chars.next()?;
    let digits = chars.as_str();
    let numeric = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    Kind::ALL.into_iter().find(|kind| numeric && kind.letter() == letter)
}

/// Whether a workbook with sheets of these names is NIST's.
pub(crate) fn is_one(names: &[String]) -> bool {
    let has = |wanted: Purpose| names.iter().any(|name| purpose(name) == wanted);
    (has(Purpose::Roles) && (has(Purpose::Statements) || has(Purpose::Role)))
        || (has(Purpose::Statements) && has(Purpose::Role))
}

/// Reads the workbook.
pub(crate) fn read(mut workbook: Workbook<'_>, context: &mut Context<'_>) -> Result<Draft, Refusal> {
    let names = workbook.names();
    let mut problems = Problems::default();
    let mut pack = shell(&names, **context, &mut problems);
    let mut formulas = Vec::new();
    let mut of_purpose = |wanted: Purpose| -> Result<Option<Sheet>, Refusal> {
        let Some(name) = names.iter().find(|name| purpose(name) == wanted) else { return Ok(None) };
        let sheet = workbook.sheet(name)?;
        note_formulas(&sheet, &mut formulas);
        Ok(Some(sheet))
    };
    let Some(roles) = of_purpose(Purpose::Roles)? else {
        return Err(Refusal::new(message::missing_sheet("Work Roles + Categories"), Place::default()));
    };
    let Some(statements) = of_purpose(Purpose::Statements)? else {
        return Err(Refusal::new(message::missing_sheet("TKS Statements"), Place::default()));
    };
    catalogue::statements(&statements, &mut pack, **context, &mut problems)?;
    catalogue::roles(&roles, &mut pack, &mut problems)?;
    if let Some(areas) = of_purpose(Purpose::Areas)? {
        catalogue::areas(&areas, &mut pack, &mut problems);
    }
    let mut reading = sheets::Reading::new(&pack);
    let mut unread = Vec::new();
    for (at, name) in names.iter().enumerate() {
        context.step(Step::Reading, at, names.len());
        let purpose = purpose(name);
        match purpose {
            Purpose::Role | Purpose::Area => {
                let sheet = workbook.sheet(name)?;
                note_formulas(&sheet, &mut formulas);
                reading.take(&sheet, purpose == Purpose::Role, &mut pack, **context, &mut problems)?;
            }
            Purpose::Other => unread.push(name.clone()),
            Purpose::Roles | Purpose::Statements | Purpose::Areas => {}
        }
    }
    traps::note(&mut problems, unread, message::unread_sheets);
    traps::note(&mut problems, formulas, message::formulas);
    let sheet_texts = reading.finish(&pack, &mut problems);
    Ok(Draft { sheet_texts, ..Draft::new(pack, problems) })
}

/// A pack with the names of the edition, which the sheets' names carry, and nothing else.
fn shell(names: &[String], context: Base<'_>, problems: &mut Problems) -> Pack {
    let version = names.iter().filter(|name| matches!(purpose(name), Purpose::Roles | Purpose::Statements));
    let version = version.filter_map(|name| clean::trim(name).split_whitespace().next()).find_map(|first| {
        let number = first.trim_start_matches(['v', 'V']);
        number.starts_with(|c: char| c.is_ascii_digit()).then(|| clean::key_part(number))
    });
    let edition = version.filter(|edition| !edition.is_empty()).unwrap_or_else(|| {
        problems.add(Severity::Warning, Place::default(), message::no_edition("unknown"));
        "unknown".to_owned()
    });
    let claim = Claim {
        framework: "nice",
        edition: &edition,
        name: Bilingual::new("NICE Framework", "NICEフレームワーク"),
        date: String::new(),
        source: None,
        provenance: Provenance::Official,
    };
    empty_pack(claim, context)
}

fn note_formulas(sheet: &Sheet, formulas: &mut Vec<String>) {
    for (row, cells) in &sheet.rows {
        let places = cells.iter().filter(|(_, cell)| cell.formula).map(|(column, _)| {
            format!("{}!{}{}", sheet.name, crate::report::column_letters(*column), row + 1)
        });
        formulas.extend(places);
    }
}
