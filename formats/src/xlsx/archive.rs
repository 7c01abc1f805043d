//! A zip that cannot unpack to more than the limit, whatever its directory claims.

use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::limits::{MAX_UNPACKED_BYTES, MAX_ZIP_PARTS};
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// What a zip holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// An XLSX workbook.
    Workbook,
    /// A Word document.
    Document,
    /// A presentation.
    Slides,
    /// A binary or OpenDocument workbook.
    OtherWorkbook,
    /// Anything else.
    Other,
}

/// A zip in memory, with what is left of the amount that may be unpacked.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Archive<'a> {
    /// Opens the zip `bytes`; refuses one that is broken or would unpack to too much.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        Self::open_within(bytes, MAX_UNPACKED_BYTES)
    }

    fn open_within(bytes: &'a [u8], limit: u64) -> Result<Self, Refusal> {
        let refuse = |wording| Err(Refusal::new(wording, Place::default()));
        let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else {
            return refuse(message::broken_zip());
        };
        if zip.len() > MAX_ZIP_PARTS {
            return refuse(message::unpacks_too_large());
        }
        let mut claimed = 0_u64;
        for index in 0..zip.len() {
            let Ok(part) = zip.by_index_raw(index) else { return refuse(message::broken_zip()) };
            claimed = claimed.saturating_add(part.size());
        }
        if claimed > limit {
            return refuse(message::unpacks_too_large());
        }
        Ok(Self { zip, left: limit })
    }

    /// What the zip holds, told by the names of its parts.
    pub(crate) fn content(&self) -> Content {
        let has = |part: &str| self.zip.index_for_name(part).is_some();
        let starts = |folder: &str| self.zip.file_names_raw().any(|name| name.starts_with(folder.as_bytes()));
        if has("xl/workbook.xml") {
            Content::Workbook
        } else if has("xl/workbook.bin") || starts("Object ") || has("content.xml") {
            Content::OtherWorkbook
        } else if starts("word/") {
            Content::Document
        } else if starts("ppt/") {
            Content::Slides
        } else if starts("xl/") {
            Content::Workbook
        } else {
            Content::Other
        }
    }

    /// Gives a reader of the part `name` to `use_it`; `None` when there is no such part.
    pub(crate) fn part<T>(
        &mut self,
        name: &str,
        use_it: impl FnOnce(&mut dyn std::io::BufRead) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        let place = || Place::path(name);
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(_) => return Err(Refusal::new(message::broken_zip(), place())),
        };
        let mut limited = BufReader::new(Limited { inner: file, left: self.left, over: false });
        let result = use_it(&mut limited);
        let limited = limited.into_inner();
        self.left = limited.left;
        if limited.over {
            return Err(Refusal::new(message::unpacks_too_large(), place()));
        }
        result.map(Some)
    }
}

/// Reads at most `left` bytes and remembers whether there would have been more.
struct Limited<R> {
    inner: R,
    left: u64,
    over: bool,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.left.checked_sub(u64::try_from(count).unwrap_or(u64::MAX)) {
            Some(left) => {
                self.left = left;
                Ok(count)
            }
            None => {
                self.left = 0;
                self.over = true;
                Err(std::io::Error::other("over the limit"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    const SIZE: usize = 1_234_567;

    fn two_parts() -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a", "b"] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&vec![b' '; SIZE]).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn read(archive: &mut Archive<'_>, name: &str) -> Result<usize, Refusal> {
        let read = archive.part(name, |source| Ok(std::io::copy(source, &mut std::io::sink()).unwrap_or(0)));
        read.map(|count| usize::try_from(count.unwrap_or(0)).unwrap())
    }

    #[test]
    fn within_the_limit_every_part_is_read() {
        let bytes = two_parts();
        let mut archive = Archive::open_within(&bytes, 2 * SIZE as u64).ok().unwrap();
        assert_eq!(read(&mut archive, "a").unwrap(), SIZE);
        assert_eq!(read(&mut archive, "b").unwrap(), SIZE);
    }

    #[test]
    fn the_directory_is_believed_when_it_admits_too_much() {
        let refusal = Archive::open_within(&two_parts(), 2 * SIZE as u64 - 1).err().unwrap();
        assert_eq!(refusal.code, "unpacks-too-large");
    }

    #[test]
    fn reading_a_part_again_counts_again() {
        let bytes = two_parts();
        let mut archive = Archive::open_within(&bytes, 2 * SIZE as u64).ok().unwrap();
        assert_eq!(read(&mut archive, "a").unwrap(), SIZE);
        assert_eq!(read(&mut archive, "a").unwrap(), SIZE);
        assert_eq!(read(&mut archive, "a").unwrap_err().code, "unpacks-too-large");
    }

    #[test]
    fn a_directory_that_lies_gives_no_more_than_it_claims() {
        let mut bytes = two_parts();
        let honest = u32::try_from(SIZE).unwrap().to_le_bytes();
        let places: Vec<usize> =
            bytes.windows(4).enumerate().filter(|(_, w)| *w == honest).map(|(at, _)| at).collect();
        for at in places {
            bytes[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
        }
        let mut archive = Archive::open_within(&bytes, SIZE as u64 / 2).ok().unwrap();
        assert!(read(&mut archive, "a").is_ok_and(|count| count <= 1000));
    }
}
