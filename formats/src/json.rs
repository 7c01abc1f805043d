//! JSON under limits: nesting and number of values are bounded before anything is built.

use serde_json::Value;

use crate::decode::line_and_column;
use crate::limits::{MAX_JSON_DEPTH, MAX_JSON_VALUES};
use crate::message;
use crate::refusal::Refusal;
use crate::report::Place;

/// Parses `text`.
pub(crate) fn parse(text: &str) -> Result<Value, Refusal> {
    measure(text.as_bytes())?;
    serde_json::from_str(text).map_err(|error| {
        let wording =
            if error.is_eof() { message::json_ends_early() } else { message::not_json(&error.to_string()) };
        Refusal::new(wording, Place::line(error.line(), error.column()))
    })
}

/// Walks over brackets, commas and quotes only.
fn measure(bytes: &[u8]) -> Result<(), Refusal> {
    let (mut depth, mut values, mut in_text, mut escaped) = (0_usize, 1_usize, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        if in_text {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_text = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'[' | b'{' => {
                depth += 1;
                values += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        let wording = if depth > MAX_JSON_DEPTH {
            message::json_too_deep()
        } else if values > MAX_JSON_VALUES {
            message::json_too_large()
        } else {
            continue;
        };
        let (line, column) = line_and_column(bytes.get(..at).unwrap_or_default());
        return Err(Refusal::new(wording, Place::line(line, column)));
    }
    Ok(())
}

/// The text of the field `name`; numbers and truth values count as text.
pub(crate) fn text(value: &Value, name: &str) -> String {
    value.get(name).map(as_text).unwrap_or_default()
}

/// A value as text: a string as it is, a number or truth value as written, anything else empty.
pub(crate) fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => String::new(),
    }
}

/// The entries of the array `name`; none when it is absent or not an array.
pub(crate) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
