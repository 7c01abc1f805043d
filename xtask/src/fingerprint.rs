//! Puts a hash of the content into file names, so that hosts may let browsers keep files for ever.

use crate::command::Outcome;
use crate::{places, split};
use std::fs;
use std::path::Path;

/// Renames the files that index.html and the worker load, and corrects what names them.
pub(crate) fn site(stage: &Path) -> Outcome {
    app(stage)?;
    // Who is named comes before who names, as a new name changes the content of the other.
    rename(stage, "boot.js", &["index.html"])?;
    rename(stage, "main.css", &["index.html"])?;

    let worker = stage.join("worker");
    rename(&worker, "worker_bg.wasm", &["worker.js", "start.js"])?;
    rename(&worker, "worker.js", &["start.js"])?;
    rename(&worker, "start.js", &["../index.html"])
}

/// The app's files name each other in a circle, so they keep their names in a folder with one hash.
fn app(stage: &Path) -> Outcome {
    let files = split::files(stage)?;
    let mut whole = Vec::new();
    for file in &files {
        let path = stage.join(file);
        whole.extend(fs::read(&path).map_err(|error| places::about(&path, &error))?);
    }
    let folder = format!("app-{:016x}", fnv1a(&whole));
    let home = stage.join(&folder);
    fs::create_dir_all(&home).map_err(|error| places::about(&home, &error))?;
    let page = stage.join("index.html");
    let mut text = places::read(&page)?;
    for file in &files {
        fs::rename(stage.join(file), home.join(file)).map_err(|error| places::about(&home, &error))?;
        text = replace_name(&text, file, &format!("{folder}/{file}"));
    }
    places::write(&page, text.as_bytes())
}

/// `name.ext` becomes `name.<hash>.ext`; the files in `named_in` are changed to say so.
fn rename(dir: &Path, name: &str, named_in: &[&str]) -> Outcome {
    let path = dir.join(name);
    let content = fs::read(&path).map_err(|error| places::about(&path, &error))?;
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let hashed = format!("{stem}.{:016x}.{extension}", fnv1a(&content));
    for file in named_in {
        let file = dir.join(file);
        let text = places::read(&file)?;
        places::write(&file, replace_name(&text, name, &hashed).as_bytes())?;
    }
    fs::rename(&path, dir.join(hashed)).map_err(|error| places::about(&path, &error))
}

/// Replaces `name` where it stands as a whole file name: after a quote or a slash.
fn replace_name(text: &str, name: &str, new: &str) -> String {
    ["\"", "'", "/"].iter().fold(text.to_owned(), |text, before| {
        text.replace(&format!("{before}{name}"), &format!("{before}{new}"))
    })
}

/// FNV-1a with 64 bits: tells versions apart, is no protection. The standard library's hasher may
/// change between compilers, and names must not.
fn fnv1a(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{fnv1a, replace_name};

    #[test]
    fn hash_is_the_published_one() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn only_whole_names_change() {
        let text = r#"<a href="./boot.js" title="reboot.js">"#;
        assert_eq!(replace_name(text, "boot.js", "boot.1.js"), r#"<a href="./boot.1.js" title="reboot.js">"#);
    }
}
