//! Speed of search: natively, and in a browser beside MiniSearch on the same text.

use crate::build::{self, Mode};
use crate::command::{self, Outcome};
use crate::{browser, places, progress};
use std::process::Command;

/// Runs both benchmarks; times are compared within one run, never against a stored number.
pub(crate) fn bench() -> Outcome {
    progress::step("native", || {
        command::run(places::cargo().args(["bench", "--quiet", "--package", "kakehashi-core"]))
    })?;
    let script = places::root().join("tests/bench/search.bench.mjs");
    if !script.is_file() {
        return Ok(());
    }
    build::build(Mode::Release)?;
    let chromium = browser::ensure()?;
    progress::step("in the browser", || {
        let mut node = Command::new("node");
        command::run(node.current_dir(places::root()).arg(&script).env("CHROMIUM", &chromium))
    })
}
