//! The JSON Schemas under `data/schema/` say the same as the code that writes and reads packs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use boon::{Compiler, SchemaIndex, Schemas};
use kakehashi_cli::data;
use kakehashi_cli::nfkc::nfkc;
use kakehashi_core::catalog::Catalogue;
use kakehashi_core::framework::Pack;
use kakehashi_formats::{File, read};
use serde_json::{Value, json};

const PACK: &str = "pack-1.schema.json";
const CATALOGUE: &str = "catalogue-1.schema.json";

/// The small pack that `data/PACK.md` shows.
const SPECIFICATION: &str = include_str!("../../data/PACK.md");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// One of the schemas, ready to judge documents.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    /// Reads the schema `name`; what it refers to is found beside it.
    fn open(name: &str) -> Self {
        let mut schemas = Schemas::new();
        let path = root().join("data/schema").join(name);
        let index = Compiler::new()
            .compile(path.to_str().unwrap(), &mut schemas)
            .unwrap_or_else(|error| panic!("{name}: {error:#}"));
        Self { schemas, index }
    }

    fn accepts(&self, document: &Value, name: &str) {
        if let Err(error) = self.schemas.validate(document, self.index) {
            panic!("{name}: {error:#}");
        }
    }

    fn refuses(&self, document: &Value, why: &str) {
        assert!(self.schemas.validate(document, self.index).is_err(), "accepted although {why}");
    }
}

fn packs() -> Vec<Pack> {
    let compiled = data::compile(&root().join("data")).unwrap();
    assert!(!compiled.packs.is_empty());
    compiled.packs
}

/// The blocks of JSON in the description of the format, in their order.
fn examples() -> Vec<Value> {
    let blocks = SPECIFICATION.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.map(|block| serde_json::from_str(block).expect(block)).collect()
}

#[test]
fn every_compiled_pack_is_valid() {
    let schema = Schema::open(PACK);
    for pack in packs() {
        schema.accepts(&serde_json::to_value(&pack).unwrap(), &pack.key().to_string());
    }
}

#[test]
fn the_compiled_catalogue_is_valid() {
    let packs = packs();
    let catalogue = Catalogue::of(packs.iter().map(|pack| (pack, format!("packs/{}.json", pack.key()))));
    Schema::open(CATALOGUE).accepts(&serde_json::to_value(&catalogue).unwrap(), "catalogue.json");
}

#[test]
fn what_an_import_yields_is_valid() {
    let schema = Schema::open(PACK);
    let known: Vec<Arc<Pack>> = packs().into_iter().map(Arc::new).collect();
    let mut count = 0;
    for entry in std::fs::read_dir(root().join("tests/fixtures/formats")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&path).unwrap();
        for known in [known.as_slice(), &[]] {
            let import = read(&File { name, bytes: &bytes }, known, nfkc, None, &mut |_| {}).unwrap();
            schema.accepts(&serde_json::to_value(&import.pack).unwrap(), name);
        }
        count += 1;
    }
    assert!(count > 0, "there are no fixtures");
}

#[test]
fn the_examples_of_the_description_are_valid_and_belong_together() {
    let examples = examples();
    let [pack, catalogue] = examples.as_slice() else { panic!("{} examples", examples.len()) };
    Schema::open(PACK).accepts(pack, "the pack of PACK.md");
    Schema::open(CATALOGUE).accepts(catalogue, "the catalogue of PACK.md");

    let pack: Pack = serde_json::from_value(pack.clone()).unwrap();
    let written = serde_json::to_value(Catalogue::of([(&pack, "packs/harbour@1.json".to_owned())])).unwrap();
    let read: Catalogue = serde_json::from_value(catalogue.clone()).unwrap();
    assert_eq!(written, serde_json::to_value(read).unwrap(), "the entry is not that of the pack");
}

#[test]
fn what_is_broken_is_refused() {
    let schema = Schema::open(PACK);
    let good = examples().remove(0);
    schema.accepts(&good, "the pack before it is broken");
    let broken = |why: &str, place: &str, value: Value| {
        let mut pack = good.clone();
        *pack.pointer_mut(place).unwrap_or_else(|| panic!("{place} is not in the example")) = value;
        schema.refuses(&pack, why);
    };
    broken("the version is newer", "/version", json!(2));
    broken("it is another document", "/format", json!("kakehashi-catalogue"));
    broken("there are no roles", "/roles", json!([]));
    broken("an edition's id cannot stand in a key", "/edition/id", json!("1@2"));
    broken("the date is no date", "/edition/date", json!("April 2031"));
    broken("the source is no address", "/edition/source", json!("see the intranet"));
    broken("a title is in neither language", "/roles/0/title", json!({}));
    broken("a text is in a third language", "/roles/0/title", json!({ "de": "Wache" }));
    broken("a kind is not known", "/statements/0/kind", json!("duty"));
    broken("a level is not a number from 1", "/roles/0/statements/1/level_from", json!(0));
    broken("who says so is not known", "/roles/0/provenance", json!("rumour"));
    broken("a fingerprint has not twelve digits", "/statements/0/fingerprint", json!("12ab"));

    let mut slip = good.clone();
    slip["roles"][0]["tilte"] = json!({ "en": "Watch" });
    schema.refuses(&slip, "a field is misspelt");
    let mut without = good.clone();
    without.as_object_mut().unwrap().remove("framework");
    schema.refuses(&without, "the framework is missing");
}

#[test]
fn a_broken_catalogue_is_refused() {
    let schema = Schema::open(CATALOGUE);
    let good = examples().remove(1);
    for file in ["https://example.org/pack.json", "/packs/a.json", "../a.json", ""] {
        let mut broken = good.clone();
        broken["editions"][0]["file"] = json!(file);
        schema.refuses(&broken, "the pack is not in the folder of the catalogue");
    }
    let mut broken = good.clone();
    broken["editions"][0]["key"] = json!("harbour");
    schema.refuses(&broken, "the key names no edition");
    let mut broken = good;
    broken["editions"][0]["inventory"]["roles"] = json!(-1);
    schema.refuses(&broken, "a count is negative");
}
