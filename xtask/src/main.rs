//! `cargo xtask <word>`: set-up and checks of Kakehashi, one word each.

mod bench;
mod browser;
mod build;
mod command;
mod fingerprint;
mod node;
mod places;
mod progress;
mod serve;
mod site;
mod size;
mod split;
mod styles;
mod test;
mod tools;
mod wasm;

use command::Outcome;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <word>

  serve [--release] [--port N]   build into ./dist and serve it on 127.0.0.1 (4173 or the next free port)
  build                          release site into ./dist (needs Node for wasm-opt)
  test                           every check in order, stops at the first that fails
  test native                    format, clippy, native tests, licences, data
  test browser [-- ARGS]         release build, size, Playwright (ARGS go to Playwright)
  size [--list]                  what the first view of /ja/ in ./dist loads, against the budget
  bench                          speed of search: natively, and in a browser beside MiniSearch
  data check | data build …      the kakehashi command's work on data/

What is missing is installed: crates and tools from crates.io, packages from npm, and, as root on
Debian or Ubuntu, Chromium for the browser tests. Tools are kept in $KAKEHASHI_CACHE, or
$XDG_CACHE_HOME/kakehashi, or ~/.cache/kakehashi.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = if split::is_stand_in() { split::stand_in(&words) } else { run(&words) };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h", ..] => {
            println!("{HELP}");
            Ok(())
        }
        ["serve", options @ ..] => serve::serve(&serve::Options::parse(options)?),
        ["build"] => build::build(build::Mode::Release),
        ["test"] => test::test(test::Part::All, &[]),
        ["test", "native"] => test::test(test::Part::Native, &[]),
        ["test", "browser"] => test::test(test::Part::Browser, &[]),
        ["test", "browser", "--", arguments @ ..] => test::test(test::Part::Browser, arguments),
        ["size"] => size::size(),
        ["size", "--list"] => size::list(),
        ["bench"] => bench::bench(),
        ["data", ..] => site::kakehashi(&words),
        other => Err(format!("no such word: {}\n\n{HELP}", other.join(" "))),
    }
}
