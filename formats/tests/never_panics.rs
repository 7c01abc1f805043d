//! Whatever the bytes: an import or a refusal, never a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{bundled, fixture, import, nfkc, workbook};
use kakehashi_core::language::Bilingual;
use kakehashi_formats::File;
use kakehashi_formats::table::{columns, template};
use proptest::prelude::*;

const FIXTURES: [&str; 7] = [
    "nice-cprt-small.json",
    "nice-cprt-small-response.json",
    "nice-workbook-small.xlsx",
    "ecsf-flat-small.json",
    "ecsf-tagged-small.json",
    "jp-table-small.csv",
    "jp-table-sjis.csv",
];

/// Reads in every way; an error must speak both languages.
fn survive(bytes: &[u8]) {
    let known = [bundled::small_jp()];
    if let Err(refusal) = import("a", bytes, &known) {
        assert!(!refusal.message.en.is_empty() && !refusal.message.ja.is_empty());
    }
    let _ = columns(&File { name: "a", bytes }, &known, nfkc);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        survive(&bytes);
    }

    #[test]
    fn any_text(text in "\\PC{0,400}", start in prop::sample::select(vec!["", "{", "[", "=", "役割名,種別,文\n"])) {
        survive(format!("{start}{text}").as_bytes());
    }

    #[test]
    fn any_table(rows in prop::collection::vec(prop::collection::vec("[監視TKS設計0-9=@'\",;\n ]{0,12}", 3..6), 1..12)) {
        let lines: Vec<String> = rows.iter().map(|cells| cells.join(",")).collect();
        survive(format!("役割名,種別,文,レベル,文ID\n{}", lines.join("\n")).as_bytes());
    }

    #[test]
    fn truncated_files(which in 0..FIXTURES.len(), cut in 0.0..1.0_f64) {
        let bytes = fixture(FIXTURES[which]);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let end = (bytes.len() as f64 * cut) as usize;
        survive(&bytes[..end]);
    }

    #[test]
    fn damaged_files(
        which in 0..FIXTURES.len(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = fixture(FIXTURES[which]);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        survive(&bytes);
    }

    #[test]
    fn workbooks_with_damaged_parts(
        part in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), "[<>/&\"=;0-9A-Zrcvt]{0,12}"), 1..6),
    ) {
        let mut parts = workbook::parts(&fixture("nice-workbook-small.xlsx"));
        let at = part.index(parts.len());
        for (place, text) in damage {
            let content = &mut parts[at].1;
            let start = place.index(content.len() + 1);
            let end = (start + text.len()).min(content.len());
            content.splice(start..end, text.bytes());
        }
        survive(&workbook::zipped(&parts));
    }

    #[test]
    fn json_with_values_of_other_types(
        which in prop::sample::select(vec![0_usize, 1, 3, 4]),
        at in any::<prop::sample::Index>(),
        value in prop::sample::select(vec!["null", "0", "[]", "{}", "\"\"", "true", "[[1]]", "-1e99"]),
    ) {
        let text = String::from_utf8(fixture(FIXTURES[which])).unwrap();
        let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
        let start = at.index(quotes.len() / 2) * 2;
        let mut changed = text.clone();
        changed.replace_range(quotes[start]..=quotes[start + 1], value);
        survive(changed.as_bytes());
    }

    #[test]
    fn the_template_comes_back(titles in prop::collection::vec("[^\\p{C}\\p{Z}][^\\p{C}]{0,20}", 1..8)) {
        let mut pack = bundled::named("own", "1");
        for (at, title) in titles.iter().enumerate() {
            let title = Bilingual::new(format!("Title {at}"), title.trim());
            pack.roles.push(bundled::role(&format!("OWN-{at}"), title));
        }
        let pack = std::sync::Arc::new(pack);
        let read = import("a.csv", template(Some(&pack)).as_bytes(), std::slice::from_ref(&pack)).unwrap();
        let pairs = |roles: &[kakehashi_core::framework::Role]| {
            let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            roles.iter().map(|r| (r.id.clone(), r.title.en.clone(), one_line(&r.title.ja))).collect::<Vec<_>>()
        };
        prop_assert_eq!(pairs(&read.pack.roles), pairs(&pack.roles));
    }
}
