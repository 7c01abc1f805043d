//! Which sheets a workbook has, and in which parts of the zip they are.

use std::collections::HashMap;

use quick_xml::events::Event;

use super::archive::Archive;
use super::xml::{Xml, attribute, broken};
use crate::refusal::Refusal;

const WORKBOOK: &str = "xl/workbook.xml";
const RELATIONSHIPS: &str = "xl/_rels/workbook.xml.rels";

/// Names and parts of the sheets, and the part of the shared texts.
pub(super) type Parts = (Vec<(String, String)>, Option<String>);

/// Reads the list of sheets.
pub(super) fn sheets(archive: &mut Archive<'_>) -> Result<Parts, Refusal> {
    let (targets, strings) = relationships(archive)?;
    let names = archive.part(WORKBOOK, |source| {
        let mut xml = Xml::new(source, WORKBOOK);
        let (mut names, mut buffer) = (Vec::new(), Vec::new());
        loop {
            match xml.next(&mut buffer)? {
                Event::Start(element) if element.local_name().as_ref() == "sheet" => {
                    // `name` and `r:id`; `sheetId` is another attribute.
                    if let (Some(name), Some(id)) = (attribute(&element, "name"), attribute(&element, "id")) {
                        names.push((name, id));
                    }
                }
                Event::Eof => return Ok(names),
                _ => {}
            }
        }
    })?;
    let names = names.ok_or_else(|| broken(WORKBOOK))?;
    let sheets: Vec<(String, String)> =
        names.into_iter().filter_map(|(name, id)| Some((name, targets.get(&id)?.clone()))).collect();
    if sheets.is_empty() {
        return Err(broken(WORKBOOK));
    }
    Ok((sheets, strings))
}

/// The parts by relationship id, and the part of the shared texts.
fn relationships(archive: &mut Archive<'_>) -> Result<(HashMap<String, String>, Option<String>), Refusal> {
    let found = archive.part(RELATIONSHIPS, |source| {
        let mut xml = Xml::new(source, RELATIONSHIPS);
        let (mut targets, mut strings, mut buffer) = (HashMap::new(), None, Vec::new());
        loop {
            match xml.next(&mut buffer)? {
                Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                    let (Some(id), Some(target)) = (attribute(&element, "Id"), attribute(&element, "Target"))
                    else {
                        continue;
                    };
                    let part = match target.strip_prefix('/') {
                        Some(absolute) => absolute.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    if attribute(&element, "Type").is_some_and(|kind| kind.ends_with("/sharedStrings")) {
                        strings = Some(part.clone());
                    }
                    targets.insert(id, part);
                }
                Event::Eof => return Ok((targets, strings)),
                _ => {}
            }
        }
    })?;
    found.ok_or_else(|| broken(RELATIONSHIPS))
}
