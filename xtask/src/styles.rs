//! Makes one style sheet of several: `styles/main.css` names them in order with `@import`.
//!
//! `@import "base.css";` puts the file in; `@import "print.css" print;` and
//! `@import "base.css" layer(base);` wrap it. Comments go, runs of white space become one.

use crate::command::Outcome;
use crate::places;
use std::path::Path;

/// Reads `main` with everything it imports and writes one small file.
pub(crate) fn write(main: &Path, to: &Path) -> Outcome {
    places::write(to, compact(&inline(main)?).as_bytes())
}

fn inline(path: &Path) -> Outcome<String> {
    let mut whole = String::new();
    for line in places::read(path)?.lines() {
        match line.trim_start().strip_prefix("@import") {
            None => whole.push_str(line),
            Some(rest) => {
                let (name, condition) = import(rest)
                    .ok_or_else(|| format!("{}: cannot follow `{}`", path.display(), line.trim()))?;
                let inner = inline(&path.with_file_name(name))?;
                match condition.strip_prefix("layer(").and_then(|layer| layer.strip_suffix(')')) {
                    Some(layer) => whole.push_str(&format!("@layer {layer} {{\n{inner}}}")),
                    None if condition.is_empty() => whole.push_str(&inner),
                    None => whole.push_str(&format!("@media {condition} {{\n{inner}}}")),
                }
            }
        }
        whole.push('\n');
    }
    Ok(whole)
}

/// Takes ` "name.css" condition;` apart.
fn import(rest: &str) -> Option<(&str, &str)> {
    let (name, condition) = rest.trim().strip_prefix('"')?.strip_suffix(';')?.split_once('"')?;
    Some((name, condition.trim()))
}

/// Drops comments and needless white space, leaves strings alone.
fn compact(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote = None;
    while let Some(letter) = rest.next() {
        if let Some(end) = quote {
            small.push(letter);
            if letter == '\\' {
                small.extend(rest.next());
            } else if letter == end {
                quote = None;
            }
        } else if letter == '/' && rest.peek() == Some(&'*') {
            rest.next();
            let mut before = ' ';
            // Nothing joins what a comment kept apart: a space stands for it.
            while let Some(inside) = rest.next_if(|next| !(before == '*' && *next == '/')) {
                before = inside;
            }
            rest.next();
            space(&mut small);
        } else if letter.is_ascii_whitespace() {
            space(&mut small);
        } else {
            if letter == '"' || letter == '\'' {
                quote = Some(letter);
            }
            if (letter == '{' || letter == '}') && small.ends_with(' ') {
                small.pop();
            }
            small.push(letter);
        }
    }
    small
}

/// Adds a space where one can matter.
fn space(small: &mut String) {
    if !small.is_empty() && !small.ends_with([' ', '{', '}', ';', ',']) {
        small.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::{compact, import};

    #[test]
    fn comments_and_spaces_go_strings_stay() {
        let css = "/* a */ a :hover {\n  color: red; /* b */\n  content: \"/* x */  \\\" {\";\n}\n\nb,\nc { d: calc(1px + 2px) }";
        assert_eq!(compact(css), "a :hover{color: red;content: \"/* x */  \\\" {\";}b,c{d: calc(1px + 2px)}");
    }

    #[test]
    fn imports_are_read() {
        assert_eq!(import(" \"a.css\";"), Some(("a.css", "")));
        assert_eq!(import(" \"a.css\" layer(base);"), Some(("a.css", "layer(base)")));
        assert_eq!(import(" url(a.css);"), None);
    }
}
