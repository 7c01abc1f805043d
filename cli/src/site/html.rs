//! Pieces of HTML; every text is escaped here and nowhere else.

use super::pages::Entry;

/// Escapes a text for use between tags and in quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Title, description and the addresses of the page in each language.
pub(super) fn head(entry: &Entry) -> String {
    let mut head = format!("\n    <title>{}</title>\n", escape(&entry.title));
    if !entry.description.is_empty() {
        head.push_str(&format!(
            "    <meta name=\"description\" content=\"{}\">\n",
            escape(&entry.description)
        ));
    }
    for (tag, path) in &entry.alternates {
        head.push_str(&format!(
            "    <link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">\n",
            escape(path)
        ));
    }
    head.push_str("    ");
    head
}

/// A link relative to the site's root.
pub(super) fn link(path: &str, text: &str) -> String {
    format!("<a href=\"{}\">{}</a>", escape(path), escape(text))
}

/// A paragraph of a class, or nothing for an empty text.
pub(super) fn paragraph(class: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<p class=\"{class}\">{}</p>\n", escape(text)) }
}
