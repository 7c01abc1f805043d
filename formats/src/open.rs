//! What a file is, told by its content and never by its name.

use serde_json::Value;

use crate::decode::{Decoded, decode};
use crate::limits;
use crate::message;
use crate::refusal::Refusal;
use crate::report::{FileKind, Place};
use crate::table::TextTable;
use crate::xlsx::{Archive, Content, Workbook};
use crate::{File, cprt, ecsf, json, nice_workbook, pack_file};

/// An opened file of a known kind.
pub(crate) enum Opened<'a> {
    Cprt(Value),
    EcsfFlat(Value),
    EcsfTagged(Value),
    Pack(Value),
    NiceWorkbook(Workbook<'a>),
    XlsxTable(Workbook<'a>),
    CsvTable(TextTable),
}

impl Opened<'_> {
    pub(crate) const fn kind(&self) -> FileKind {
        match self {
            Self::Cprt(_) => FileKind::Cprt,
            Self::EcsfFlat(_) => FileKind::EcsfFlat,
            Self::EcsfTagged(_) => FileKind::EcsfTagged,
            Self::Pack(_) => FileKind::Pack,
            Self::NiceWorkbook(_) => FileKind::NiceWorkbook,
            Self::XlsxTable(_) => FileKind::XlsxTable,
            Self::CsvTable(_) => FileKind::CsvTable,
        }
    }
}

/// Opens `file`, or says why it is not taken.
pub(crate) fn open<'a>(file: &File<'a>) -> Result<Opened<'a>, Refusal> {
    let bytes = file.bytes;
    limits::check_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    if bytes.is_empty() {
        return Err(Refusal::new(message::empty_file(), Place::default()));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return open_zip(bytes);
    }
    if let Some(name) = foreign(bytes) {
        return Err(Refusal::new(message::unknown_kind(Some(name)), Place::default()));
    }
    open_text(&decode(bytes)?)
}

fn open_zip(bytes: &[u8]) -> Result<Opened<'_>, Refusal> {
    let archive = Archive::open(bytes)?;
    let name = match archive.content() {
        Content::Workbook => {
            let workbook = Workbook::open(archive)?;
            return Ok(if nice_workbook::is_one(&workbook.names()) {
                Opened::NiceWorkbook(workbook)
            } else {
                Opened::XlsxTable(workbook)
            });
        }
        Content::Document => ("a Word document", "Wordの文書"),
        Content::Slides => ("a presentation", "プレゼンテーション"),
        Content::OtherWorkbook => {
            ("a workbook in another format than .xlsx", ".xlsx以外の形式のワークブック")
        }
        Content::Other => ("a zip archive", "ZIPアーカイブ"),
    };
    Err(Refusal::new(message::unknown_kind(Some(name)), Place::default()))
}

fn open_text<'a>(decoded: &Decoded<'_>) -> Result<Opened<'a>, Refusal> {
    let text = decoded.text.as_ref();
    match text.trim_start().chars().next() {
        None => Err(Refusal::new(message::empty_file(), Place::default())),
        Some('{' | '[') => open_json(json::parse(text)?),
        Some('<') => {
            let name = ("an XML or HTML document", "XMLまたはHTMLの文書");
            Err(Refusal::new(message::unknown_kind(Some(name)), Place::default()))
        }
        Some(_) => TextTable::open(text, decoded.encoding).map(Opened::CsvTable),
    }
}

fn open_json<'a>(value: Value) -> Result<Opened<'a>, Refusal> {
    if pack_file::is_one(&value) {
        Ok(Opened::Pack(value))
    } else if cprt::is_one(&value) {
        Ok(Opened::Cprt(value))
    } else if ecsf::is_tagged(&value) {
        Ok(Opened::EcsfTagged(value))
    } else if ecsf::is_flat(&value) {
        Ok(Opened::EcsfFlat(value))
    } else {
        let keys = match &value {
            Value::Object(fields) => {
                let names = fields.keys().take(8).map(|key| crate::clean::excerpt(key, 40));
                names.collect::<Vec<_>>().join(", ")
            }
            _ => "[…]".to_owned(),
        };
        Err(Refusal::new(message::other_json(&keys), Place::default()))
    }
}

/// Well-known kinds that are not read here, by their first bytes.
fn foreign(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const KINDS: [(&[u8], &str, &str); 9] = [
        (b"\x89PNG", "a PNG picture", "PNG画像"),
        (b"\xff\xd8\xff", "a JPEG picture", "JPEG画像"),
        (b"GIF8", "a GIF picture", "GIF画像"),
        (b"%PDF", "a PDF document", "PDFの文書"),
        (b"\x1f\x8b", "a gzip archive", "gzipで圧縮されたファイル"),
        (b"7z\xbc\xaf", "a 7z archive", "7zで圧縮されたファイル"),
        (b"Rar!", "a RAR archive", "RARで圧縮されたファイル"),
        (
            b"\xd0\xcf\x11\xe0",
            "an old Excel or Word file, or a workbook with a password",
            "旧形式のExcelやWordのファイル、またはパスワード付きのワークブック",
        ),
        (b"\0asm", "a program", "プログラム"),
    ];
    KINDS.iter().find(|(start, ..)| bytes.starts_with(start)).map(|(_, en, ja)| (*en, *ja))
}
