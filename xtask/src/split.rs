//! Cuts the app's module into the first view and parts that are fetched when needed.
//!
//! The cut happens between the compiler and wasm-bindgen, where Trunk has no hook. So xtask takes
//! wasm-bindgen's place on Trunk's search path: started under that name, it cuts the module and hands
//! the first view on to the real wasm-bindgen.

use crate::command::{self, Outcome};
use crate::places;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const REAL: &str = "KAKEHASHI_WASM_BINDGEN";
const CUTTER: &str = "KAKEHASHI_WASM_SPLIT";
const PARTS: &str = "KAKEHASHI_PARTS";

/// The name of the app's module, without its ending.
pub(crate) const APP: &str = "kakehashi";

/// The file that fetches the parts.
pub(crate) const LOADER: &str = "__wasm_split.js";

/// Whether this program was started in wasm-bindgen's place.
pub(crate) fn is_stand_in() -> bool {
    env::var_os(REAL).is_some()
        && env::current_exe()
            .is_ok_and(|program| program.file_stem().is_some_and(|name| name == "wasm-bindgen"))
}

/// Does wasm-bindgen's work on the first view, after cutting the module.
pub(crate) fn stand_in(arguments: &[String]) -> Outcome {
    let mut real = Command::new(variable(REAL)?);
    let module = arguments.iter().find(|argument| argument.ends_with(".wasm"));
    let Some(module) = module else { return command::run(real.args(arguments)) };
    let parts = PathBuf::from(variable(PARTS)?);
    places::clear(&parts)?;
    fs::create_dir_all(&parts).map_err(|error| places::about(&parts, &error))?;
    command::run(Command::new(variable(CUTTER)?).args(["--out-name", APP]).arg(module).arg(&parts))?;
    let first_view = parts.join(format!("{APP}.wasm"));
    for argument in arguments {
        if argument == module {
            real.arg(&first_view);
        } else {
            real.arg(argument);
        }
    }
    // The parts are linked to the first view at run time through what the linker exports.
    command::run(real.arg("--keep-lld-exports"))
}

fn variable(name: &str) -> Outcome<OsString> {
    env::var_os(name).ok_or_else(|| format!("{name} is not set"))
}

/// Prepares `trunk` so that it finds this program in wasm-bindgen's place; gives back the program.
pub(crate) fn take_the_place_of(real: &Path, cutter: &Path, trunk: &mut Command) -> Outcome<PathBuf> {
    let program = places::target().join("stand-in").join(format!("wasm-bindgen{}", env::consts::EXE_SUFFIX));
    let own = env::current_exe().map_err(|error| error.to_string())?;
    if let Some(dir) = program.parent() {
        fs::create_dir_all(dir).map_err(|error| places::about(dir, &error))?;
    }
    fs::copy(&own, &program).map_err(|error| places::about(&program, &error))?;
    trunk.env(REAL, real).env(CUTTER, cutter).env(PARTS, parts());
    Ok(program)
}

fn parts() -> PathBuf {
    places::target().join("parts")
}

/// Puts the parts and their loader beside the first view in `stage`.
pub(crate) fn collect(stage: &Path) -> Outcome {
    let parts = parts();
    for entry in fs::read_dir(&parts).map_err(|error| places::about(&parts, &error))?.filter_map(Result::ok) {
        let name = entry.file_name();
        if name != *format!("{APP}.wasm") {
            fs::copy(entry.path(), stage.join(&name))
                .map_err(|error| places::about(&entry.path(), &error))?;
        }
    }
    Ok(())
}

/// The files of the app in `stage`: module, bindings, parts and their loader.
pub(crate) fn files(stage: &Path) -> Outcome<Vec<String>> {
    let read = fs::read_dir(stage).map_err(|error| places::about(stage, &error))?;
    let mut names: Vec<String> = read
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| {
            name == LOADER
                || name == &format!("{APP}.js")
                || Path::new(name).extension().is_some_and(|e| e == "wasm")
        })
        .collect();
    names.sort();
    Ok(names)
}
