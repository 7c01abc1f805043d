//! The cargo tools, each in one pinned version, built from crates.io once per machine.

use crate::command::{self, Outcome};
use crate::{places, progress};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool that is installed with cargo.
pub(crate) struct Tool {
    package: &'static str,
    version: &'static str,
    binary: &'static str,
    options: &'static [&'static str],
}

/// Makes JavaScript bindings; must match the `wasm-bindgen` crate exactly.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    binary: "wasm-bindgen",
    // Its own lock file asks for a crate version that was withdrawn.
    options: &[],
};

/// Builds the app and writes index.html; 0.22 needs a newer compiler.
pub(crate) const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    binary: "trunk",
    // Its download of tools is never used here; without the defaults it builds without OpenSSL.
    options: &["--locked", "--no-default-features", "--features", "rustls"],
};

/// Cuts the app's module into parts; goes with the crate wasm_split_helpers.
pub(crate) const WASM_SPLIT: Tool = Tool {
    package: "wasm_split_cli_support",
    version: "0.2.4",
    binary: "wasm-split-cli",
    options: &["--locked", "--features", "build-binary"],
};

/// Checks licences, sources and duplicates of crates.
pub(crate) const CARGO_DENY: Tool =
    Tool { package: "cargo-deny", version: "0.20.2", binary: "cargo-deny", options: &["--locked"] };

/// The target that the app and the worker are built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Installs `tool` if it is not in the cache yet, and gives back the path of its program.
pub(crate) fn ensure(tool: &Tool) -> Outcome<PathBuf> {
    let cache = places::cache()?;
    let name = format!("{}-{}", tool.package, tool.version);
    let home = cache.join("tools").join(&name);
    let program = home.join("bin").join(format!("{}{}", tool.binary, env::consts::EXE_SUFFIX));
    if !program.is_file() {
        progress::step(&format!("install {} {} (once)", tool.package, tool.version), || {
            install(tool, &home, &cache.join("build").join(&name))
        })?;
    }
    Ok(program)
}

/// Sees to it that the compiler can build for WebAssembly.
pub(crate) fn ensure_wasm_target() -> Outcome {
    let mut ask = Command::new("rustc");
    ask.current_dir(places::root()).args(["--print", "target-libdir", "--target", WASM]);
    if Path::new(command::output(&mut ask)?.trim()).is_dir() {
        return Ok(());
    }
    progress::step("install the WebAssembly target (once)", || {
        let mut rustup = Command::new("rustup");
        command::run(rustup.current_dir(places::root()).args(["target", "add", WASM]))
    })
}

/// The search path with the directories of `programs` in front.
pub(crate) fn path_with(programs: &[&Path]) -> Outcome<OsString> {
    let mut dirs: Vec<PathBuf> =
        programs.iter().filter_map(|program| program.parent().map(Path::to_path_buf)).collect();
    dirs.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    env::join_paths(dirs).map_err(|error| format!("PATH: {error}"))
}

fn install(tool: &Tool, home: &Path, scratch: &Path) -> Outcome {
    std::fs::create_dir_all(scratch).map_err(|error| places::about(scratch, &error))?;
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(scratch)
        .args(["install", tool.package, "--version", tool.version, "--bin", tool.binary])
        .args(tool.options)
        .arg("--root")
        .arg(home)
        // Built to be used a few times: quick to compile matters more than quick to run.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback")
        .env("CARGO_TARGET_DIR", scratch);
    command::run(&mut cargo)?;
    places::clear(scratch)
}
