//! The kakehashi command's part of the site: data files, and one index.html for every address.
//!
//! `kakehashi site --dist DIR` takes `DIR/index.html` as its template, writes one
//! `DIR/<address>/index.html` for every address the app makes, and last `DIR/index.html` itself.
//! It finds these places by their exact text, each of which stands in the template once:
//!
//! - `<html lang="ja">`: the language of the page;
//! - `<base href="./">`: the way from the page up to the root of the site (`../`, `../../`, …);
//! - `<!-- site:head -->` … `<!-- /site:head -->`: title, description, language links;
//! - `<!-- site:body -->` … `<!-- /site:body -->`: what the page says before the app runs.
//!
//! Every other address in the template is relative to the base and stays as it is.

use crate::command::{self, Outcome};
use crate::places;
use std::path::Path;
use std::process::Command;

/// Texts that `kakehashi site` looks for in the template.
const MARKERS: [&str; 6] = [
    "<html lang=\"ja\">",
    "<base href=\"./\">",
    "<!-- site:head -->",
    "<!-- /site:head -->",
    "<!-- site:body -->",
    "<!-- /site:body -->",
];

/// Compiles data/ into `stage/data`.
pub(crate) fn data(stage: &Path) -> Outcome {
    command::run(tool().args(["data", "build", "--out"]).arg(stage.join("data")))
}

/// Writes a page for every address.
pub(crate) fn pages(stage: &Path) -> Outcome {
    let template = places::read(&stage.join("index.html"))?;
    for marker in MARKERS {
        if template.matches(marker).count() != 1 {
            return Err(format!("index.html must contain {marker} exactly once"));
        }
    }
    command::run(tool().args(["site", "--dist"]).arg(stage))
}

/// Passes words on to the kakehashi command.
pub(crate) fn kakehashi(words: &[&str]) -> Outcome {
    command::run(tool().args(words))
}

fn tool() -> Command {
    let mut cargo = places::cargo();
    cargo.args(["run", "--quiet", "--profile", "tool", "--package", "kakehashi-cli", "--"]);
    cargo
}
