//! From bytes to text: UTF-8 with or without mark, UTF-16, Shift_JIS (CP932).

use std::borrow::Cow;

use encoding_rs::{Encoding, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// A decoded text and the name of its encoding.
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) encoding: &'static str,
}

/// Decodes `bytes`, which must not be a zip or another binary file.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Refusal> {
    let encoding = guess(bytes);
    let (text, used, failed) = encoding.decode(bytes);
    if failed {
        let (line, column) = first_failure(bytes);
        return Err(Refusal::new(message::not_text(), Place::line(line, column)));
    }
    if text.contains('\0') {
        return Err(Refusal::new(message::unknown_kind(None), Place::default()));
    }
    let name = if used == SHIFT_JIS { "Shift_JIS" } else { used.name() };
    Ok(Decoded { text, encoding: name })
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    match bytes {
        // Without a mark, a NUL beside a plain first character gives UTF-16 away.
        [0, low, ..] if *low != 0 => UTF_16BE,
        [low, 0, ..] if *low != 0 => UTF_16LE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => SHIFT_JIS,
    }
}

fn first_failure(bytes: &[u8]) -> (usize, usize) {
    let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let before = bytes.get(..valid).unwrap_or_default();
    line_and_column(before)
}

/// The line and column, from 1, right after `before`.
pub(crate) fn line_and_column(before: &[u8]) -> (usize, usize) {
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    (line, column)
}
