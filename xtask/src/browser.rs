//! Finds the Chromium that the browser tests drive; installs it where that is possible.

use crate::command::{self, Outcome};
use crate::progress;
use std::env;
use std::ffi::OsString;
use std::net::TcpListener;
use std::process::Command;

const NAMES: [&str; 5] =
    ["/usr/bin/chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The program to start: `CHROMIUM` if set, else what the system has, else what apt can install.
pub(crate) fn ensure() -> Outcome<OsString> {
    if let Some(own) = env::var_os("CHROMIUM") {
        return if command::is_there(&own) {
            Ok(own)
        } else {
            Err(format!("CHROMIUM is {}, which does not run", own.display()))
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if !(command::is_there("apt-get") && is_root()) {
        return Err(
            "install Chromium and a Japanese font (Debian: chromium fonts-noto-cjk), or set CHROMIUM \
                    to the path of a Chromium or Chrome"
                .to_owned(),
        );
    }
    progress::step("install Chromium with apt-get (the version cannot be pinned)", || {
        command::run(Command::new("apt-get").args(["update", "-qq"]))?;
        let mut install = Command::new("apt-get");
        install.args(["install", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
        command::run(install.env("DEBIAN_FRONTEND", "noninteractive"))
    })?;
    find().ok_or_else(|| "apt-get installed no Chromium that runs".to_owned())
}

/// A port nobody uses at the moment, so that two runs on one machine do not meet.
pub(crate) fn free_port() -> Outcome<u16> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no free port: {error}"))
}

/// The full path where there is one, as Playwright does not search.
fn find() -> Option<OsString> {
    let dirs: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    NAMES
        .iter()
        .flat_map(|name| dirs.iter().map(move |dir| dir.join(name)))
        .find(|program| program.is_file() && command::is_there(program))
        .map(std::path::PathBuf::into_os_string)
}

fn is_root() -> bool {
    command::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
