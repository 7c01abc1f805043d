//! What the first view of /ja/ loads, measured against the budget.

use crate::command::{self, Outcome};
use crate::places;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// At most 230 KB with brotli, where 1 KB is 1,000 bytes.
const BUDGET: u64 = 230_000;

/// What stands in no HTML, as the app itself asks for it before the home page can be used.
const ASKED_FOR_BY_THE_APP: [&str; 1] = ["data/catalogue.json"];

const PAGE: &str = "ja/index.html";

/// Prints a table of every file with its size raw, with gzip and with brotli; fails above the budget.
pub(crate) fn size() -> Outcome {
    let dist = places::dist();
    let files = first_view(&dist)?;
    // Node has both compressors built in; the release build needs it anyway.
    let mut measure = Command::new("node");
    measure.current_dir(&dist).arg(places::root().join("xtask/src/compress.mjs")).args(&files);
    let measured = command::output(&mut measure)?;

    let mut sum = [0_u64; 3];
    println!("{:>10} {:>10} {:>10}", "raw", "gzip", "brotli");
    for line in measured.lines() {
        let (numbers, name) = line.split_once('\t').ok_or("node printed something else than sizes")?;
        let mut sizes = [0_u64; 3];
        for (size, number) in sizes.iter_mut().zip(numbers.split(' ')) {
            *size = number.parse().map_err(|error| format!("{name}: {error}"))?;
        }
        for (sum, size) in sum.iter_mut().zip(sizes) {
            *sum += size;
        }
        row(sizes, name);
    }
    row(sum, &format!("all of the first view; budget {BUDGET} with brotli"));
    let [_, _, brotli] = sum;
    if brotli > BUDGET {
        return Err(format!("the first view is {} bytes above its budget", brotli - BUDGET));
    }
    Ok(())
}

/// Prints the files of the first view, one a line; a browser test compares them with its requests.
pub(crate) fn list() -> Outcome {
    for file in first_view(&places::dist())? {
        println!("{file}");
    }
    Ok(())
}

fn row([raw, gzip, brotli]: [u64; 3], name: &str) {
    println!("{raw:>10} {gzip:>10} {brotli:>10}  {name}");
}

/// The page, what its head names, what those scripts import, and what the app asks for.
fn first_view(dist: &Path) -> Outcome<BTreeSet<String>> {
    let html = places::read(&dist.join(PAGE))?;
    let mut files = BTreeSet::from([PAGE.to_owned()]);
    files.extend(ASKED_FOR_BY_THE_APP.map(str::to_owned));
    for tag in html.split('<').filter_map(|tag| tag.split('>').next()) {
        let rel = attribute(tag, "rel").unwrap_or("");
        if tag.starts_with("link ") && !["alternate", "canonical"].contains(&rel) {
            files.extend(attribute(tag, "href").map(from_root));
        }
        if tag.starts_with("script ") {
            files.extend(
                ["src", "data-js", "data-wasm"].iter().filter_map(|name| attribute(tag, name)).map(from_root),
            );
        }
    }
    let mut unread: Vec<String> = files.iter().filter(|file| file.ends_with(".js")).cloned().collect();
    while let Some(script) = unread.pop() {
        for import in imports(&places::read(&dist.join(&script))?) {
            let dir = script.rsplit_once('/').map_or("", |(dir, _)| dir);
            let file = from_root(&format!("{dir}/{import}"));
            if files.insert(file.clone()) {
                unread.push(file);
            }
        }
    }
    if let Some(missing) = files.iter().find(|file| !dist.join(file).is_file()) {
        return Err(format!(
            "the first view names {missing}, which is not in dist (run `cargo xtask build`)"
        ));
    }
    Ok(files)
}

/// The value of `name="…"` in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// Addresses in a page are relative to its base, the root of the site.
fn from_root(address: &str) -> String {
    address.split('/').filter(|part| !part.is_empty() && *part != ".").collect::<Vec<_>>().join("/")
}

/// The modules that a script imports statically: `import … from "./x.js"`.
fn imports(script: &str) -> Vec<&str> {
    let from = script.lines().filter(|line| line.starts_with("import"));
    from.filter_map(|line| line.split(['"', '\'']).find(|part| part.starts_with("./"))).collect()
}

#[cfg(test)]
mod tests {
    use super::{attribute, from_root, imports};

    #[test]
    fn tags_and_scripts_are_read() {
        assert_eq!(attribute(r#"link rel="icon" href="./a.svg" "#, "href"), Some("./a.svg"));
        assert_eq!(from_root("./worker//./a.js"), "worker/a.js");
        assert_eq!(imports("import { a } from './snippets/b.js';\nlet x = './c.js';"), ["./snippets/b.js"]);
    }
}
