//! Words that stand for a framework as a whole, or for a kind of statement: in "nice incident
//! response" and "暗号 知識" one word narrows, it need not stand in the text.

use crate::framework::{Framework, Kind};
use crate::text::{Nfkc, fold};

/// How people name the countries whose mark a framework carries.
const COUNTRIES: [(&str, &[&str]); 5] = [
    ("JP", &["日本", "国内", "japan", "japanese"]),
    ("US", &["米国", "アメリカ", "usa", "american"]),
    ("EU", &["欧州", "ヨーロッパ", "europe", "european"]),
    ("CA", &["カナダ", "canada", "canadian"]),
    ("AU", &["豪州", "オーストラリア", "australia", "australian"]),
];

/// Whether the folded `word` names the kind of a statement.
pub(super) fn names_kind(kind: Kind, word: &str) -> bool {
    let names: &[&str] = match kind {
        Kind::Task => &["task", "tasks", "タスク"],
        Kind::Knowledge => &["knowledge", "知識"],
        Kind::Skill => &["skill", "skills", "スキル", "技能"],
        Kind::Ability => &["ability", "abilities", "能力"],
    };
    names.contains(&word)
}

/// The folded words: id, mark, country, and abbreviations in the names of framework and publisher.
pub(super) fn words(framework: &Framework, nfkc: Nfkc) -> Vec<String> {
    let mut words = vec![fold(&framework.id, nfkc), fold(&framework.mark, nfkc)];
    let countries = COUNTRIES.iter().filter(|(mark, _)| *mark == framework.mark);
    words.extend(countries.flat_map(|(_, names)| names.iter()).map(|name| fold(name, nfkc)));
    for name in [&framework.short_name.en, &framework.publisher.en, &framework.name.en] {
        let parts = name.split(|c: char| !c.is_ascii_alphanumeric());
        let abbreviations =
            parts.filter(|part| part.len() > 2 && part.chars().all(|c| c.is_ascii_uppercase()));
        words.extend(abbreviations.map(|part| fold(part, nfkc)));
    }
    words.retain(|word| !word.is_empty());
    words
}
