//! What a column can mean, and the headings by which it is recognized.

use kakehashi_core::framework::Kind;
use kakehashi_core::text::Nfkc;
use serde::{Deserialize, Serialize};

use crate::clean;

/// What a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The role's id.
    RoleId,
    /// The role's title, in the language of each cell.
    RoleTitle,
    /// The role's English title.
    RoleTitleEn,
    /// The role's Japanese title.
    RoleTitleJa,
    /// The role's category, by id or title.
    Category,
    /// The level from which the statement applies.
    Level,
    /// Whether the statement is a task, knowledge or a skill.
    Kind,
    /// The statement's id.
    StatementId,
    /// The statement's text.
    Statement,
    /// Tasks, one a line.
    Task,
    /// Knowledge statements, one a line.
    Knowledge,
    /// Skills, one a line.
    Skill,
    /// Remarks, which are not taken in.
    Notes,
}

/// The headings of the columns, folded: letters and digits only, lower case.
const HEADINGS: [(Column, &[&str]); 13] = [
    (
        Column::RoleId,
        &["roleid", "workroleid", "profileid", "役割id", "役割番号", "役割コード", "ロールid", "ロール番号"],
    ),
    (
        Column::RoleTitle,
        &[
            "role",
            "roletitle",
            "rolename",
            "workrole",
            "profile",
            "役割",
            "役割名",
            "役割名称",
            "役割の名称",
            "ロール",
            "ロール名",
            "人材像",
            "職種",
        ],
    ),
    (
        Column::RoleTitleEn,
        &["roletitleen", "rolenameen", "englishtitle", "役割名英語", "役割名英", "英語名", "英語名称"],
    ),
    (
        Column::RoleTitleJa,
        &["roletitleja", "rolenameja", "japanesetitle", "役割名日本語", "役割名日", "日本語名", "日本語名称"],
    ),
    (Column::Category, &["category", "分類", "区分", "カテゴリ", "カテゴリー", "役割分類", "役割区分"]),
    (Column::Level, &["level", "levelfrom", "lv", "レベル", "適用レベル", "開始レベル"]),
    (Column::Kind, &["kind", "type", "tks", "種別", "種類", "tks区分", "tks種別"]),
    (
        Column::StatementId,
        &["statementid", "tksid", "id", "itemid", "文id", "項目id", "項目番号", "tks番号", "文番号"],
    ),
    (
        Column::Statement,
        &[
            "statement",
            "statementtext",
            "text",
            "description",
            "tksdescription",
            "文",
            "内容",
            "項目",
            "文言",
            "記述",
            "説明",
            "本文",
        ],
    ),
    (Column::Task, &["task", "tasks", "タスク", "業務", "業務内容", "職務"]),
    (Column::Knowledge, &["knowledge", "知識"]),
    (Column::Skill, &["skill", "skills", "スキル", "技能"]),
    (Column::Notes, &["notes", "note", "remarks", "comment", "備考", "注記", "メモ"]),
];

impl Column {
    /// The column that `heading` names; both languages may stand in it, with a stroke between them.
    pub(super) fn guess(heading: &str, nfkc: Nfkc) -> Option<Self> {
        let known = |text: &str| {
            let folded = clean::fold(text, nfkc);
            let found = HEADINGS.iter().find(|(_, names)| names.contains(&folded.as_str()));
            found.map(|(column, _)| *column)
        };
        known(heading).or_else(|| heading.split(['/', '／', '\n', '|']).find_map(known))
    }

    /// The kind of the statements in a column that holds one kind only.
    pub(super) const fn kind(self) -> Option<Kind> {
        match self {
            Self::Task => Some(Kind::Task),
            Self::Knowledge => Some(Kind::Knowledge),
            Self::Skill => Some(Kind::Skill),
            _ => None,
        }
    }
}
