//! What a person took in, kept in IndexedDB: a small entry and the pack's text for each edition.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Query, TransactionMode};
use js_sys::wasm_bindgen::JsValue;
use kakehashi_core::catalog::CatalogueEntry;
use kakehashi_core::framework::EditionKey;
use serde::{Deserialize, Serialize};

const DATABASE: &str = "kakehashi";
const VERSION: u32 = 1;
const ENTRIES: &str = "entries";
const PACKS: &str = "packs";

/// What is known of a file that was taken in, without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ShelfEntry {
    /// The edition and how much is in it.
    pub(crate) entry: CatalogueEntry,
    /// The name of the file.
    pub(crate) file_name: String,
    /// The day on which it was taken in, ISO 8601.
    pub(crate) taken_in: String,
    /// The report that was shown before it was taken in, as JSON of an `ImportReport`.
    pub(crate) report: String,
}

async fn open() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            for name in [ENTRIES, PACKS] {
                let _ = database.create_object_store(name, ObjectStoreParams::new());
            }
        }
    });
    request.await
}

/// Everything on the shelf.
pub(crate) async fn entries() -> Result<Vec<ShelfEntry>, Error> {
    let database = open().await?;
    let transaction = database.transaction(&[ENTRIES], TransactionMode::ReadOnly)?;
    let texts = transaction.object_store(ENTRIES)?.get_all(None, None)?.await?;
    database.close();
    Ok(texts
        .iter()
        .filter_map(JsValue::as_string)
        .filter_map(|text| serde_json::from_str(&text).ok())
        .collect())
}

/// The pack's text of one edition.
pub(crate) async fn pack(key: &EditionKey) -> Result<Option<String>, Error> {
    let database = open().await?;
    let transaction = database.transaction(&[PACKS], TransactionMode::ReadOnly)?;
    let query = Query::Key(JsValue::from_str(&key.to_string()));
    let text = transaction.object_store(PACKS)?.get(query)?.await?;
    database.close();
    Ok(text.and_then(|text| text.as_string()))
}

/// Puts an edition on the shelf, in the place of an earlier one with the same key.
pub(crate) async fn put(entry: &ShelfEntry, pack: &str) -> Result<(), Error> {
    let database = open().await?;
    let transaction = database.transaction(&[ENTRIES, PACKS], TransactionMode::ReadWrite)?;
    let key = JsValue::from_str(&entry.entry.key.to_string());
    let text = serde_json::to_string(entry).unwrap_or_default();
    transaction.object_store(PACKS)?.put(&JsValue::from_str(pack), Some(&key))?.await?;
    transaction.object_store(ENTRIES)?.put(&JsValue::from_str(&text), Some(&key))?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// Takes an edition off the shelf.
pub(crate) async fn remove(key: &EditionKey) -> Result<(), Error> {
    let database = open().await?;
    let transaction = database.transaction(&[ENTRIES, PACKS], TransactionMode::ReadWrite)?;
    let key = JsValue::from_str(&key.to_string());
    for store in [ENTRIES, PACKS] {
        transaction.object_store(store)?.delete(Query::Key(key.clone()))?.await?;
    }
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// Empties the shelf.
pub(crate) async fn clear() -> Result<(), Error> {
    let database = open().await?;
    let transaction = database.transaction(&[ENTRIES, PACKS], TransactionMode::ReadWrite)?;
    for store in [ENTRIES, PACKS] {
        transaction.object_store(store)?.clear()?.await?;
    }
    transaction.commit()?.await?;
    database.close();
    Ok(())
}
