//! Builds for the developer and serves ./dist on this machine, as a plain static host would.

use crate::build::{self, Mode};
use crate::command::Outcome;
use crate::places;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// What `cargo xtask serve` was asked for.
pub(crate) struct Options {
    mode: Mode,
    port: Option<u16>,
}

impl Options {
    /// Reads `--release` and `--port N`.
    pub(crate) fn parse(words: &[&str]) -> Outcome<Self> {
        let mut options = Self { mode: Mode::Serve, port: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--release" => options.mode = Mode::Release,
                "--port" => {
                    let port = words.next().and_then(|number| number.parse().ok());
                    options.port = Some(port.ok_or("--port needs a number from 0 to 65535")?);
                }
                other => return Err(format!("serve does not know {other}")),
            }
        }
        Ok(options)
    }
}

/// Builds, prints the address and serves until it is stopped.
pub(crate) fn serve(options: &Options) -> Outcome {
    build::build(options.mode)?;
    let listener = listen(options.port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("Kakehashi: http://{address}/ (Ctrl-C stops)");
    for stream in listener.incoming().flatten() {
        // A visitor that goes away early is no reason to stop or to complain.
        thread::spawn(move || drop(answer(stream, &places::dist())));
    }
    Ok(())
}

/// Takes the port that was asked for, or the first free one from 4173 on.
fn listen(port: Option<u16>) -> Outcome<TcpListener> {
    let ports = port.map_or(4173..=4272, |port| port..=port);
    let mut last = String::new();
    for port in ports {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = format!("port {port}: {error}"),
        }
    }
    Err(last)
}

/// What a path on the site leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    File(PathBuf),
    /// A directory without its slash: the browser has to ask again, or relative links go astray.
    Moved(String),
    Nothing,
}

fn answer(mut stream: TcpStream, dist: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut request = String::new();
    let mut lines = BufReader::new(&stream);
    lines.read_line(&mut request)?;
    // The headers do not matter, but the browser wants to have them read.
    let mut header = String::new();
    while lines.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request.split_whitespace();
    let (method, address) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let (status, extra, body) = match find(dist, address) {
        _ if method != "GET" && method != "HEAD" => ("405 Method Not Allowed", String::new(), Vec::new()),
        Found::File(path) => ("200 OK", format!("Content-Type: {}\r\n", mime(&path)), fs::read(path)?),
        Found::Moved(to) => ("301 Moved Permanently", format!("Location: {to}\r\n"), Vec::new()),
        Found::Nothing => {
            ("404 Not Found", "Content-Type: text/plain\r\n".to_owned(), b"Not found\n".to_vec())
        }
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{extra}Content-Length: {length}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n"
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

fn find(dist: &Path, address: &str) -> Found {
    let address = address.split(['?', '#']).next().unwrap_or("");
    let Some(path) = decode(address) else { return Found::Nothing };
    if !path.starts_with('/') || path.contains(['\\', '\0']) || path.split('/').any(|part| part == "..") {
        return Found::Nothing;
    }
    let file = dist.join(path.trim_start_matches('/'));
    if file.is_dir() {
        if !path.ends_with('/') {
            // One slash in front, as two would lead to another host.
            return Found::Moved(format!("/{}/", address.trim_matches('/')));
        }
        return Some(file.join("index.html"))
            .filter(|index| index.is_file())
            .map_or(Found::Nothing, Found::File);
    }
    if file.is_file() && !path.ends_with('/') { Found::File(file) } else { Found::Nothing }
}

/// Resolves `%E6` and the like.
fn decode(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, decode, find};
    use std::path::Path;

    #[test]
    fn percent_signs_are_resolved() {
        assert_eq!(decode("/a%20%E6%A9%8B").as_deref(), Some("/a 橋"));
        assert_eq!(decode("/%"), None);
        assert_eq!(decode("/%zz"), None);
    }

    #[test]
    fn nothing_outside_is_served() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert_eq!(find(&own, "/../Cargo.toml"), Found::Nothing);
        assert_eq!(find(&own, "/%2e%2e/Cargo.toml"), Found::Nothing);
        assert_eq!(find(&own, "//etc/hosts"), Found::Nothing);
        assert!(matches!(find(&own, "/main.rs?x=1"), Found::File(_)));
        assert_eq!(find(own.parent().unwrap(), "/src"), Found::Moved("/src/".to_owned()));
        assert_eq!(find(own.parent().unwrap(), "/src/"), Found::Nothing);
    }
}
