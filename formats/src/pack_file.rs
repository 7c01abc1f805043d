//! Reads our own packs, as the app, the command line and other tools write them.

use kakehashi_core::framework::{PACK_FORMAT, PACK_VERSION, Pack};
use serde_json::Value;

use crate::context::Draft;
use crate::message;
use crate::refusal::Refusal;
use crate::report::{Place, Problems};

/// Whether `value` says that it is a pack.
pub(crate) fn is_one(value: &Value) -> bool {
    value.get("format").and_then(Value::as_str) == Some(PACK_FORMAT)
}

/// Reads a pack; one of a newer version is refused.
pub(crate) fn read(value: Value) -> Result<Draft, Refusal> {
    let refuse = |wording, path: &str| Err(Refusal::new(wording, Place::path(path)));
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version > u64::from(PACK_VERSION) => {
            return refuse(message::newer_pack(version, PACK_VERSION), "version");
        }
        Some(1..) => {}
        _ => return refuse(message::broken_pack("version"), "version"),
    }
    let pack: Pack = match serde_json::from_value(value) {
        Ok(pack) => pack,
        Err(error) => return refuse(message::broken_pack(&error.to_string()), "."),
    };
    if pack.key().to_string().parse::<kakehashi_core::framework::EditionKey>().is_err() {
        return refuse(message::bad_target(&pack.key().to_string()), "edition.id");
    }
    Ok(Draft::new(pack, Problems::default()))
}
