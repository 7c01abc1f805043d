//! Small repairs of text: outer blanks, full-width forms, and what makes two titles equal.

use kakehashi_core::text::Nfkc;

/// `text` without white space at its ends; no-break, full-width and zero-width blanks included.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'))
}

/// `text` with white space runs as one blank, for titles that were broken over lines.
pub(crate) fn one_line(text: &str) -> String {
    trim(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Full-width forms made plain, lower case, outer blanks gone.
pub(crate) fn plain(text: &str, nfkc: Nfkc) -> String {
    let normal = if text.is_ascii() { text.to_owned() } else { nfkc(text) };
    trim(&normal).to_lowercase()
}

/// What two spellings of one title have in common: letters and digits only, so that
/// 設計・開発 equals 設計開発.
pub(crate) fn fold(text: &str, nfkc: Nfkc) -> String {
    plain(text, nfkc).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether `text` has a Japanese character.
pub(crate) fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9d}'))
}

/// `text` as the id of an edition or framework: letters, digits, dots, hyphens and underscores.
pub(crate) fn key_part(text: &str) -> String {
    let kept: String = trim(text)
        .chars()
        .map(|c| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' })
        .collect();
    let part = kept.trim_matches('-').to_owned();
    if part.chars().any(char::is_alphanumeric) { part } else { String::new() }
}

/// `text` cut to `limit` characters, with an ellipsis where something is missing.
pub(crate) fn excerpt(text: &str, limit: usize) -> String {
    let mut cut: String = text.chars().take(limit).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}
