//! What is unusual about a framework's items and links.

use super::{Wording, say};

pub(crate) fn unknown_edition(key: &str) -> Wording {
    say(
        "unknown-edition",
        format!(
            "The edition {key} is not known to Kakehashi. It is taken as an edition of its own; our titles, glosses and concepts appear where the words are those of an edition that is known."
        ),
        format!(
            "{key}はKakehashiにとって未知の版です。独立した版として読み込みます。既知の版と文が同じものに限り、Kakehashiの名称、要旨、概念を引き継ぎます。"
        ),
    )
}

pub(crate) fn no_edition(used: &str) -> Wording {
    say(
        "no-edition",
        format!(
            "The file does not say which edition it is; it is taken as {used:?}. Check the file's source."
        ),
        format!("ファイルに版の記載がないため、「{used}」として扱います。ファイルの出所を確かめてください。"),
    )
}

pub(crate) fn several_documents(count: usize) -> Wording {
    say(
        "several-documents",
        format!("Documents named in the file: {count}; the edition is that of the first."),
        format!("ファイルに文書が{count}件あります。版は最初の文書のものとします。"),
    )
}

pub(crate) fn unknown_element_type(kind: &str, count: usize) -> Wording {
    say(
        "unknown-element-type",
        format!("Elements of the type {kind:?}, which is not known here and is left out: {count}."),
        format!("種類「{kind}」の要素が{count}件あります。この種類には対応していないため、読み込みません。"),
    )
}

pub(crate) fn incomplete_element() -> Wording {
    say(
        "incomplete-element",
        "An entry has no id or no type and is left out. Check the entry in the file.",
        "IDまたは種類のない要素のため、読み込みません。ファイルの該当箇所を確かめてください。",
    )
}

pub(crate) fn duplicate_id(id: &str) -> Wording {
    say(
        "duplicate-id",
        format!(
            "The id {id} appears a second time with other content; the first counts. Check which one is meant."
        ),
        format!(
            "ID「{id}」が、別の内容で再び現れます。最初のものを採用しました。どちらが正しいかを確かめてください。"
        ),
    )
}

pub(crate) fn duplicate_links(count: usize) -> Wording {
    say(
        "duplicate-link",
        format!("Links given more than once, and counted once: {count}."),
        format!("同じ対応が重複している箇所が{count}件あります。1件として扱います。"),
    )
}

pub(crate) fn link_to_nothing(from: &str, to: &str, missing: &str) -> Wording {
    say(
        "link-to-nothing",
        format!("The link from {from} to {to} is left out, since {missing} is not in the file."),
        format!("{from}から{to}への対応は、{missing}がファイルにないため、読み込みません。"),
    )
}

pub(crate) fn unexpected_link(from: &str, to: &str) -> Wording {
    say(
        "unexpected-link",
        format!("A link from {from} to {to} has no meaning known here and is left out."),
        format!("{from}から{to}への対応は、意味が分からないため、読み込みません。"),
    )
}

pub(crate) fn other_relationship_type(kind: &str, count: usize) -> Wording {
    say(
        "other-relationship-type",
        format!(
            "Links of the type {kind:?} instead of \"projection\", read by their two ends like the others: {count}."
        ),
        format!(
            "「projection」ではなく「{kind}」という種類の対応が{count}件あります。ほかと同じく、両端の種類によって読み取ります。"
        ),
    )
}

pub(crate) fn second_category(role: &str, kept: &str, other: &str) -> Wording {
    say(
        "second-category",
        format!("The role {role} is put into {other} as well; it stays in {kept}."),
        format!("役割{role}が{other}にも入っています。{kept}のままとします。"),
    )
}

pub(crate) fn blanks_trimmed(count: usize) -> Wording {
    say(
        "blanks-trimmed",
        format!("Titles or texts with blanks at their ends, which were removed: {count}."),
        format!("前後に空白のある名称や文が{count}件ありました。空白を取り除きました。"),
    )
}

pub(crate) fn in_no_role(count: usize) -> Wording {
    say(
        "in-no-role",
        format!("Statements that belong to no role: {count}. They are taken in and can be found by search."),
        format!(
            "どの役割にも属さない項目が{count}件あります。読み込んだうえで、検索で見つけられるようにします。"
        ),
    )
}

pub(crate) fn areas_without_statements(count: usize) -> Wording {
    say(
        "areas-without-statements",
        format!("Competency areas without statements in this file: {count}."),
        format!("このファイルで項目が1つも対応付けられていない能力領域が{count}件あります。"),
    )
}

pub(crate) fn roles_without_statements(count: usize) -> Wording {
    say(
        "roles-without-statements",
        format!("Roles without statements in this file: {count}."),
        format!("このファイルで項目が1つも対応付けられていない役割が{count}件あります。"),
    )
}

pub(crate) fn equal_texts(count: usize) -> Wording {
    say(
        "equal-texts",
        format!("Texts that stand under two or more ids: {count}. All ids are kept."),
        format!("複数のIDで文が同じものが{count}組あります。IDはすべて残します。"),
    )
}

pub(crate) fn without_text(count: usize) -> Wording {
    say(
        "without-text",
        format!("Statements without text, kept with their ids: {count}."),
        format!("文のない項目が{count}件あります。IDだけを読み込みます。"),
    )
}

pub(crate) fn fresh_roles(count: usize) -> Wording {
    say(
        "fresh-roles",
        format!(
            "Roles that match none that is known, and got ids of their own: {count}. Check whether a title was changed or misspelled."
        ),
        format!(
            "既知のどの役割にも一致しない役割が{count}件あり、新しいIDを付けました。名称の変更や誤記がないかどうかを確かめてください。"
        ),
    )
}

pub(crate) fn fresh_statements(count: usize) -> Wording {
    say(
        "fresh-statements",
        format!("Statements that match none that is known, and got ids made from their text: {count}."),
        format!("既知のどの項目にも一致しない項目が{count}件あり、文から作ったIDを付けました。"),
    )
}

pub(crate) fn main_title_repeated(count: usize) -> Wording {
    say(
        "main-title-repeated",
        format!(
            "Profiles whose title is listed again among the alternative titles, and shown once: {count}."
        ),
        format!("{count}件のプロファイルで、名称が別名にも重複して書かれています。1つだけ表示します。"),
    )
}

pub(crate) fn unknown_profile(tag: &str) -> Wording {
    say(
        "unknown-profile",
        format!("A text is tied to the profile {tag:?}, which the file does not have; this tie is left out."),
        format!(
            "項目が結び付けられているプロファイル「{tag}」がファイルにないため、この結び付きは読み込みません。"
        ),
    )
}

pub(crate) fn profile_without_title() -> Wording {
    say(
        "profile-without-title",
        "A profile has no title and is left out. Check the entry in the file.",
        "名称のないプロファイルのため、読み込みません。ファイルの該当箇所を確かめてください。",
    )
}
