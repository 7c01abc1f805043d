//! Words for kinds, provenance and counted things.

use kakehashi_core::framework::{Kind, Provenance};
use kakehashi_core::language::Language;

words! {
    task => "タスク", "Task";
    knowledge => "知識", "Knowledge";
    skill => "スキル", "Skill";
    ability => "能力", "Ability";
    tasks => "タスク", "Tasks";
    knowledge_plural => "知識", "Knowledge";
    skills => "スキル", "Skills";
    abilities => "能力", "Abilities";
    official => "公式", "official";
    published => "公表", "published";
    reported => "報道等", "reported";
    project => "本サイト作成", "ours";
    computed => "自動算出", "computed";
    user => "利用者", "yours";
    official_means => "発行元のファイルをこの端末で読み込んだもの", "from the publisher’s own file, loaded in this browser";
    published_means => "発行元が公表している事実（ID、名称、数、参照）", "a fact the publisher prints: an id, a name, a count, a reference";
    reported_means => "報道などの二次情報", "from press reports or another secondary source";
    project_means => "本サイトの文章または判断", "wording or judgement of this site";
    computed_means => "プログラムによる提案", "a suggestion made by a program";
    user_means => "利用者が入力したもの", "entered by you";
    framework => "フレームワーク", "Framework";
    edition => "版", "Edition";
    category => "区分", "Category";
    categories => "区分", "Categories";
    role => "役割", "Role";
    roles => "役割", "Roles";
    statement => "項目", "Statement";
    statements => "項目", "Statements";
    competency_area => "能力領域", "Competency area";
    competency_areas => "能力領域", "Competency areas";
    level => "レベル", "Level";
    levels => "レベル", "Levels";
    none => "なし", "None";
    level_number(number) => "レベル{number}", "Level {number}";
    from_level(number) => "レベル{number}から", "From level {number}";
}

/// The word for one statement of `kind`.
#[must_use]
pub const fn one(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Task => task(language),
        Kind::Knowledge => knowledge(language),
        Kind::Skill => skill(language),
        Kind::Ability => ability(language),
    }
}

/// The word for several statements of `kind`.
#[must_use]
pub const fn many(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Task => tasks(language),
        Kind::Knowledge => knowledge_plural(language),
        Kind::Skill => skills(language),
        Kind::Ability => abilities(language),
    }
}

/// The short word for a provenance, and what it means.
#[must_use]
pub const fn provenance(language: Language, value: Provenance) -> (&'static str, &'static str) {
    match value {
        Provenance::Official => (official(language), official_means(language)),
        Provenance::Published => (published(language), published_means(language)),
        Provenance::Reported => (reported(language), reported_means(language)),
        Provenance::Project => (project(language), project_means(language)),
        Provenance::Computed => (computed(language), computed_means(language)),
        Provenance::User => (user(language), user_means(language)),
    }
}
