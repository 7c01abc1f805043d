//! The words by which tables say what a statement states, and which level it has.

use kakehashi_core::framework::Kind;
use kakehashi_core::text::Nfkc;

use crate::clean;

/// The kind that `word` names, in either language or by its letter.
pub(super) fn kind(word: &str, nfkc: Nfkc) -> Option<Kind> {
    match clean::fold(word, nfkc).as_str() {
        "t" | "task" | "tasks" | "タスク" | "業務" | "職務" => Some(Kind::Task),
        "k" | "knowledge" | "知識" => Some(Kind::Knowledge),
        "s" | "skill" | "skills" | "スキル" | "技能" => Some(Kind::Skill),
        "a" | "ability" | "abilities" | "能力" | "アビリティ" => Some(Kind::Ability),
        _ => None,
    }
}

/// The kind by the letter that begins an id such as `T0001` or `JP-K-012`.
pub(super) fn kind_of_id(id: &str) -> Option<Kind> {
    let part = id.split(['-', '_']).find(|part| {
        let mut chars = part.chars();
        let letter = chars.next().is_some_and(|c| "TKSA".contains(c));
        letter && chars.all(|c| c.is_ascii_digit())
    })?;
    Kind::ALL.into_iter().find(|kind| part.starts_with(kind.letter()))
}

/// What stands in a level's cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LevelCell {
    /// Every level.
    Every,
    /// From this one on.
    From(u64),
    /// No level at all.
    Unreadable,
}

/// Reads a level: `2`, `レベル２`, `L2`, `2〜4` (from 2 on), `全` or empty (every level).
pub(super) fn level(cell: &str, nfkc: Nfkc) -> LevelCell {
    let plain = clean::plain(cell, nfkc);
    if matches!(plain.as_str(), "" | "-" | "–" | "ー" | "all" | "every" | "全" | "全て" | "すべて" | "共通")
    {
        return LevelCell::Every;
    }
    let digits: String =
        plain.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().map_or(LevelCell::Unreadable, LevelCell::From)
}
