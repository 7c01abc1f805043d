//! The texts that the cells of a workbook share.

use std::sync::Arc;

use quick_xml::events::Event;

use super::archive::Archive;
use super::xml::{Xml, broken, push_reference, unescape};
use crate::limits::{MAX_CELL_CHARS, MAX_CELLS};
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// Reads the shared texts in `part`; none when there is no such part.
pub(super) fn read(archive: &mut Archive<'_>, part: &str) -> Result<Vec<Arc<str>>, Refusal> {
    let strings = archive.part(part, |source| {
        let mut xml = Xml::new(source, part);
        let mut strings = Vec::new();
        let mut buffer = Vec::new();
        loop {
            match xml.next(&mut buffer)? {
                Event::Start(element) if element.local_name().as_ref() == "si" => {
                    if strings.len() >= MAX_CELLS {
                        return Err(Refusal::new(message::too_many_cells(), Place::path(part)));
                    }
                    strings.push(Arc::from(rich_text(&mut xml, "si", part)?));
                }
                Event::End(element) if element.local_name().as_ref() == "sst" => return Ok(strings),
                Event::Eof => return Err(broken(part)),
                _ => {}
            }
        }
    })?;
    Ok(strings.unwrap_or_default())
}

/// The text up to the end of the element `until`, readings of Japanese words (furigana) left out.
pub(super) fn rich_text(xml: &mut Xml<'_>, until: &str, part: &str) -> Result<String, Refusal> {
    let (mut text, mut buffer) = (String::new(), Vec::new());
    let (mut in_text, mut in_reading) = (false, false);
    loop {
        match xml.next(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => in_text = true,
                "rPh" => in_reading = true,
                _ => {}
            },
            Event::Text(words) if in_text && !in_reading => text.push_str(&words.xml10_content()),
            Event::CData(words) if in_text && !in_reading => text.push_str(&words.xml10_content()),
            Event::GeneralRef(entity) if in_text && !in_reading => push_reference(&entity, &mut text),
            Event::End(element) => match element.local_name().as_ref() {
                "t" => in_text = false,
                "rPh" => in_reading = false,
                name if name == until => break,
                _ => {}
            },
            Event::Eof => return Err(broken(part)),
            _ => {}
        }
        // Four bytes a character at most, before the exact count below.
        if text.len() > 4 * MAX_CELL_CHARS {
            return Err(Refusal::new(message::cell_too_long(), Place::path(part)));
        }
    }
    if text.chars().count() > MAX_CELL_CHARS {
        return Err(Refusal::new(message::cell_too_long(), Place::path(part)));
    }
    Ok(unescape(&text))
}
