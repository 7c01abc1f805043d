//! The table that the app offers for download: headings in both languages, roles if wanted.

use kakehashi_core::framework::Pack;

use super::guard::guard_cell;

/// The headings, in the order of the columns.
const HEADINGS: [&str; 9] = [
    "役割ID / role_id",
    "役割名（日本語） / role_title_ja",
    "役割名（英語） / role_title_en",
    "区分 / category",
    "レベル / level_from",
    "種類 / kind",
    "項目ID / statement_id",
    "文 / statement",
    "備考 / notes",
];

/// The template as CSV (UTF-8 with byte order mark, lines ended as spreadsheets expect), with the
/// roles of `framework` as rows to go on from.
#[must_use]
pub fn template(framework: Option<&Pack>) -> String {
    let mut text = String::from("\u{feff}");
    push_line(&mut text, HEADINGS);
    for role in framework.map_or(&[][..], |pack| &pack.roles) {
        let category = role.category.as_deref().unwrap_or_default();
        push_line(&mut text, [&role.id, &role.title.ja, &role.title.en, category, "", "", "", "", ""]);
    }
    text
}

fn push_line(text: &mut String, cells: [&str; 9]) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        let cell = guard_cell(cell);
        if cell.contains([',', '"', '\n', '\r', '\'', ';', '\t']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}
