//! Where things are: the repository, the site, cargo's output, the cache of tools.

use crate::command::Outcome;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // Cargo says at run time where this crate is; a moved checkout is still found.
    env::var_os("CARGO_MANIFEST_DIR")
        .and_then(|own| Path::new(&own).parent().map(Path::to_path_buf))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's output directory.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Where the site is put together; always inside the repository, so that it is moved, not copied.
pub(crate) fn stage() -> PathBuf {
    root().join("target").join("site")
}

/// Cargo's home, where the sources of crates lie.
pub(crate) fn cargo_home() -> Outcome<PathBuf> {
    env::var_os("CARGO_HOME").map_or_else(|| Ok(home()?.join(".cargo")), |dir| Ok(PathBuf::from(dir)))
}

/// Tools that are built once for every clone on this machine.
pub(crate) fn cache() -> Outcome<PathBuf> {
    if let Some(dir) = env::var_os("KAKEHASHI_CACHE") {
        return Ok(PathBuf::from(dir));
    }
    if let Some(dir) = env::var_os("XDG_CACHE_HOME") {
        return Ok(PathBuf::from(dir).join("kakehashi"));
    }
    Ok(home()?.join(".cache").join("kakehashi"))
}

/// `cargo` in the root of the repository; everything it starts uses the same output directory.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root()).env("CARGO_TARGET_DIR", target());
    cargo
}

/// Removes `dir` with everything in it; fine when it is not there.
pub(crate) fn clear(dir: &Path) -> Outcome {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(about(dir, &error)),
        _ => Ok(()),
    }
}

/// Reads a text file, with its name in the error.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| about(path, &error))
}

/// Writes a file, with its name in the error.
pub(crate) fn write(path: &Path, content: &[u8]) -> Outcome {
    fs::write(path, content).map_err(|error| about(path, &error))
}

/// "path: what went wrong".
pub(crate) fn about(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn home() -> Outcome<PathBuf> {
    env::home_dir().ok_or_else(|| "no home directory; set KAKEHASHI_CACHE and CARGO_HOME".to_owned())
}
