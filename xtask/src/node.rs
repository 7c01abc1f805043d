//! The npm packages: binaryen for the release build, Playwright and axe for the browser tests.

use crate::command::{self, Outcome};
use crate::{places, progress};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Installs exactly what package-lock.json says, unless that has been done for this lock file.
pub(crate) fn ensure_packages() -> Outcome {
    if !command::is_there("npm") {
        return Err("Node 20 or newer with npm is needed for this (`serve` works without)".to_owned());
    }
    let lock = places::read(&places::root().join("package-lock.json"))?;
    // A copy of the lock file, inside what it describes: gone when the packages are gone.
    let stamp = places::root().join("node_modules").join(".installed-from");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    progress::step("npm ci", || {
        let mut npm = Command::new("npm");
        npm.current_dir(places::root()).args(["ci", "--no-fund", "--no-audit"]);
        command::run(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
        places::write(&stamp, lock.as_bytes())
    })
}

/// The program that an npm package brought.
pub(crate) fn program(name: &str) -> PathBuf {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    places::root().join("node_modules").join(".bin").join(format!("{name}{suffix}"))
}
