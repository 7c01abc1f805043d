//! The few things that every part of a workbook needs from its XML.

use std::io::BufRead;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// A pull parser over one part of a workbook.
pub(super) struct Xml<'a> {
    reader: Reader<&'a mut dyn BufRead>,
    part: &'a str,
}

impl<'a> Xml<'a> {
    pub(super) fn new(source: &'a mut dyn BufRead, part: &'a str) -> Self {
        let mut reader = Reader::from_reader(source);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Self { reader, part }
    }

    /// The next event; a refusal when the XML is broken.
    pub(super) fn next<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Event<'b>, Refusal> {
        buffer.clear();
        self.reader.read_event_into(buffer).map_err(|_| broken(self.part))
    }
}

/// The refusal for a part that ends early or is no XML.
pub(super) fn broken(part: &str) -> Refusal {
    Refusal::new(message::broken_workbook(), Place::path(part))
}

/// The value of the attribute `name`, without its prefix; `None` when absent or unreadable.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .and_then(|attribute| attribute.normalized_value(XmlVersion::Explicit1_0).ok())
        .map(std::borrow::Cow::into_owned)
}

/// Appends what an entity stands for: the five of XML and numeric ones, nothing else.
pub(super) fn push_reference(entity: &BytesRef<'_>, text: &mut String) {
    match quick_xml::escape::resolve_xml_entity(entity) {
        Some(plain) => text.push_str(plain),
        None => text.extend(entity.resolve_char_ref().ok().flatten()),
    }
}

/// Spreadsheets write some control characters as `_x000D_`; those become blanks or line ends.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains("_x00") {
        return text.to_owned();
    }
    text.replace("_x000D_\n", "\n").replace("_x000D_", "\n").replace("_x000A_", "\n").replace("_x0009_", "\t")
}
