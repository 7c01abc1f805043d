//! Puts the site together in a stage directory and swaps it whole into ./dist.

use crate::command::{self, Outcome};
use crate::progress::step;
use crate::{fingerprint, node, places, site, split, styles, tools, wasm};
use std::fs;
use std::path::Path;

/// For whom the site is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// For visitors: small and fast, needs Node for wasm-opt.
    Release,
    /// For the developer: quick to build, needs git and rustup only.
    Serve,
}

impl Mode {
    /// The cargo profile of both modules.
    pub(crate) fn profile(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Serve => "serve",
        }
    }
}

/// Builds the whole site into ./dist; an older one stays until the new one is complete.
pub(crate) fn build(mode: Mode) -> Outcome {
    let stage = places::stage();
    tools::ensure_wasm_target()?;
    if mode == Mode::Release {
        node::ensure_packages()?;
    }
    tools::ensure(&tools::WASM_BINDGEN)?;
    tools::ensure(&tools::TRUNK)?;
    tools::ensure(&tools::WASM_SPLIT)?;

    places::clear(&stage)?;
    step("fetch crates", || {
        // Trunk works offline, so that it never downloads a tool by itself.
        command::run(places::cargo().args(["fetch", "--quiet", "--target", tools::WASM]))
    })?;
    step(&format!("app ({})", mode.profile()), || wasm::app(mode, &stage))?;
    step(&format!("worker ({})", mode.profile()), || wasm::worker(mode, &stage))?;
    if mode == Mode::Release {
        step("wasm-opt", || {
            for file in split::files(&stage)?.iter().filter(|file| file.ends_with(".wasm")) {
                wasm::shrink(&stage.join(file))?;
            }
            wasm::shrink(&stage.join("worker").join("worker_bg.wasm"))
        })?;
    }
    step("styles", || styles::write(&places::root().join("styles/main.css"), &stage.join("main.css")))?;
    step("fingerprints", || fingerprint::site(&stage))?;
    step("data", || site::data(&stage))?;
    step("pages", || site::pages(&stage))?;
    swap(&stage, &places::dist())
}

fn swap(stage: &Path, dist: &Path) -> Outcome {
    let old = stage.with_file_name("site-before");
    places::clear(&old)?;
    if dist.exists() {
        fs::rename(dist, &old).map_err(|error| places::about(dist, &error))?;
    }
    fs::rename(stage, dist).map_err(|error| places::about(dist, &error))?;
    places::clear(&old)
}
