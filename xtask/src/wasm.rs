//! Makes the two WebAssembly modules: the app (through Trunk) and the worker, and shrinks them.

use crate::build::Mode;
use crate::command::{self, Outcome};
use crate::{node, places, split, tools};
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// What the browsers of the last years understand; `--all-features` gives a module that does not load.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Starts the worker. Messages that arrive before the module is ready are kept and delivered then.
const WORKER_START: &str = r#"import start from "./worker.js";

const early = [];
const keep = (event) => early.push(event);
self.addEventListener("message", keep);
await start({ module_or_path: new URL("./worker_bg.wasm", import.meta.url) });
self.removeEventListener("message", keep);
for (const { data, ports } of early) {
  self.dispatchEvent(new MessageEvent("message", { data, ports }));
}
"#;

/// Builds the app with Trunk into the empty directory `stage`: index.html, module, files of public/.
pub(crate) fn app(mode: Mode, stage: &Path) -> Outcome {
    let (trunk, bindgen) = (tools::ensure(&tools::TRUNK)?, tools::ensure(&tools::WASM_BINDGEN)?);
    let mut build = Command::new(&trunk);
    let stand_in = split::take_the_place_of(&bindgen, &tools::ensure(&tools::WASM_SPLIT)?, &mut build)?;
    build.current_dir(places::root()).arg("build").arg("--dist").arg(stage);
    match mode {
        Mode::Release => build.arg("--release"),
        Mode::Serve => build.args(["--cargo-profile", mode.profile()]),
    };
    build
        .env("PATH", tools::path_with(&[&stand_in, &trunk])?)
        .env("CARGO_TARGET_DIR", places::target())
        .env(FLAGS, flags(&APP_FLAGS)?)
        // Trunk takes the usual value of this variable, 1, for a mistake.
        .env_remove("NO_COLOR");
    command::run(&mut build)?;
    split::collect(stage)
}

/// Builds the worker into `stage/worker`: start.js, worker.js and worker_bg.wasm.
pub(crate) fn worker(mode: Mode, stage: &Path) -> Outcome {
    let bindgen = tools::ensure(&tools::WASM_BINDGEN)?;
    let mut cargo = places::cargo();
    cargo
        .args(["rustc", "--lib", "--crate-type", "cdylib", "--package", "kakehashi-worker"])
        .args(["--target", tools::WASM, "--profile", mode.profile()])
        .env(FLAGS, flags(&[])?);
    command::run(&mut cargo)?;

    let module = places::target().join(tools::WASM).join(mode.profile()).join("kakehashi_worker.wasm");
    let out = stage.join("worker");
    let mut bind = Command::new(bindgen);
    bind.args(["--target", "web", "--no-typescript", "--out-name", "worker", "--out-dir"]).arg(&out);
    command::run(bind.arg(module))?;
    places::write(&out.join("start.js"), WORKER_START.as_bytes())
}

/// Shrinks a module in place with binaryen's wasm-opt.
pub(crate) fn shrink(module: &Path) -> Outcome {
    let mut wasm_opt = Command::new(node::program("wasm-opt"));
    wasm_opt.arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module);
    command::run(&mut wasm_opt)
}

const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Views of one type instead of many, a fifth of the bytes; and what the cut needs to know of addresses.
const APP_FLAGS: [&str; 2] = ["--cfg=erase_components", "-Clink-args=--emit-relocs"];

/// Takes the paths of this machine out of the modules: the same input gives the same bytes anywhere.
fn flags(further: &[&str]) -> Outcome<OsString> {
    let mut flags = OsString::from("--remap-path-prefix=");
    flags.push(places::cargo_home()?);
    flags.push("=/cargo --remap-path-prefix=");
    flags.push(places::root());
    flags.push("=/kakehashi");
    for flag in further {
        flags.push(" ");
        flags.push(flag);
    }
    Ok(flags)
}
