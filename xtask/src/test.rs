//! Every check in order; the first that fails ends the run with its name.

use crate::build::{self, Mode};
use crate::command::{self, Outcome};
use crate::{browser, node, places, progress, site, size, tools};
use std::process::Command;

/// Which checks to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of them.
    All,
    /// Those that need neither Node nor a browser.
    Native,
    /// The release build, its size, and the tests in a real browser.
    Browser,
}

type Step<'a> = (&'static str, Box<dyn FnOnce() -> Outcome + 'a>);

/// Runs the checks of `part`; `arguments` go to Playwright.
pub(crate) fn test(part: Part, arguments: &[&str]) -> Outcome {
    let mut steps: Vec<Step> = Vec::new();
    if part != Part::Browser {
        steps.extend(native());
    }
    if part != Part::Native {
        steps.extend(in_browser(arguments));
    }

    let mut passed = 0;
    let mut steps = steps.into_iter();
    for (name, work) in steps.by_ref() {
        if let Err(reason) = progress::step(name, work) {
            let left: Vec<_> = steps.map(|(name, _)| name).collect();
            if !left.is_empty() {
                println!("not run: {}", left.join(", "));
            }
            println!("steps: {passed} passed, 1 failed");
            return Err(format!("{name}: {reason}"));
        }
        passed += 1;
    }
    println!("steps: {passed} passed, 0 failed");
    Ok(())
}

fn native() -> Vec<Step<'static>> {
    vec![
        ("format", Box::new(|| cargo(&["fmt", "--all", "--check"]))),
        (
            "clippy",
            Box::new(|| {
                cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])
            }),
        ),
        (
            "clippy for WebAssembly",
            Box::new(|| {
                tools::ensure_wasm_target()?;
                let packages = ["-p", "kakehashi", "-p", "kakehashi-worker"];
                let mut clippy = places::cargo();
                clippy.args(["clippy", "--quiet", "--target", tools::WASM]).args(packages);
                command::run(clippy.args(["--", "-D", "warnings"]))
            }),
        ),
        ("native tests", Box::new(|| cargo(&["test", "--quiet", "--workspace"]))),
        (
            "licences and sources of crates",
            Box::new(|| {
                let mut deny = Command::new(tools::ensure(&tools::CARGO_DENY)?);
                deny.current_dir(places::root()).args(["--workspace", "check"]);
                command::run(deny.args(["bans", "licenses", "sources"]))
            }),
        ),
        ("data check", Box::new(|| site::kakehashi(&["data", "check"]))),
    ]
}

fn in_browser<'a>(arguments: &'a [&str]) -> Vec<Step<'a>> {
    vec![
        ("npm packages", Box::new(node::ensure_packages)),
        ("release build", Box::new(|| build::build(Mode::Release))),
        ("size", Box::new(size::size)),
        ("browser", Box::new(|| browser::ensure().map(|found| println!("{}", found.display())))),
        (
            "browser tests",
            Box::new(move || {
                let mut playwright = Command::new(node::program("playwright"));
                playwright
                    .current_dir(places::root())
                    .arg("test")
                    .args(arguments)
                    .env("CHROMIUM", browser::ensure()?)
                    .env("KAKEHASHI_PORT", browser::free_port()?.to_string());
                command::run(&mut playwright)
            }),
        ),
    ]
}

fn cargo(words: &[&str]) -> Outcome {
    command::run(places::cargo().args(words))
}
