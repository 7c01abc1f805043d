//! What is unusual about the cells of a workbook or table.

use kakehashi_core::language::{Bilingual, Language};

use super::{Wording, say};

pub(crate) fn to_be_determined(count: usize) -> Wording {
    say(
        "opm-to-be-determined",
        format!("Roles whose OPM code is still to be determined, and that have none: {count}."),
        format!("OPMコードが未定の役割が{count}件あります。コードなしとして扱います。"),
    )
}

pub(crate) fn unreadable_code(text: &str) -> Wording {
    say(
        "unreadable-code",
        format!("The OPM code {text:?} is not a number and is left out."),
        format!("OPMコード「{text}」は数字ではないため、読み込みません。"),
    )
}

pub(crate) fn sheet_text_differs(count: usize) -> Wording {
    say(
        "sheet-text-differs",
        format!(
            "Cells of role or area sheets with another text than the catalogue: {count}. The catalogue counts."
        ),
        format!(
            "役割または能力領域のシートと一覧シートとで文が異なるセルが{count}個あります。一覧シートの文を採用しました。"
        ),
    )
}

pub(crate) fn only_in_sheet(id: &str) -> Wording {
    say(
        "only-in-sheet",
        format!("{id} is not in the catalogue; it is taken from this sheet."),
        format!("{id}は一覧シートにないため、このシートの内容を採用しました。"),
    )
}

pub(crate) fn without_sheet(count: usize) -> Wording {
    say(
        "role-without-sheet",
        format!("Roles of the catalogue without a sheet, and so without statements: {count}."),
        format!(
            "一覧シートにある役割のうち、シートのないものが{count}件あります。項目との対応はありません。"
        ),
    )
}

pub(crate) fn sheet_names_other(sheet: &str, id: &str) -> Wording {
    say(
        "sheet-of-another",
        format!("The sheet is called {sheet}, but its heading names {id}; the sheet's name counts."),
        format!("シート名は{sheet}ですが、見出しでは{id}となっています。シート名を採用しました。"),
    )
}

pub(crate) fn unread_row(text: &str) -> Wording {
    say(
        "unread-row",
        format!("The row beginning {text:?} is neither a category nor an item and is left out."),
        format!("「{text}」で始まる行は区分でも項目でもないため、読み込みません。"),
    )
}

pub(crate) fn unread_sheets(count: usize) -> Wording {
    say(
        "unread-sheets",
        format!("Sheets of no known kind, which are left out: {count}."),
        format!("種類の分からないシートが{count}枚あります。読み込みません。"),
    )
}

pub(crate) fn formulas(count: usize) -> Wording {
    say(
        "formulas",
        format!(
            "Cells with formulas, of which the saved values were taken: {count}. Check them if the file was not saved by a spreadsheet program."
        ),
        format!(
            "数式のセルが{count}個あります。保存されている計算結果を採用しました。表計算ソフト以外で作られたファイルの場合は、値を確かめてください。"
        ),
    )
}

pub(crate) fn formula_without_value() -> Wording {
    say(
        "formula-without-value",
        "The cell holds a formula without a saved value and counts as empty. Open the file in a spreadsheet program and save it once.",
        "数式の計算結果が保存されていないため、空のセルとして扱います。表計算ソフトで一度開いて保存してください。",
    )
}

pub(crate) fn read_as(encoding: &str) -> Wording {
    say(
        "encoding",
        format!("The text was read as {encoding}. If characters look wrong, save the file as UTF-8."),
        format!(
            "文字コードを{encoding}として読み込みました。文字化けしている場合は、UTF-8で保存し直してください。"
        ),
    )
}

pub(crate) fn guessed_columns() -> Wording {
    say(
        "guessed-columns",
        "What the columns mean was guessed from their headings. Check the guess.",
        "列の意味は見出しから推測しました。正しいかどうかを確かめてください。",
    )
}

pub(crate) fn unknown_kind_word(text: &str) -> Wording {
    say(
        "unknown-kind-word",
        format!(
            "{text:?} is neither task, knowledge nor skill; the row's statement is left out. Write task, knowledge or skill."
        ),
        format!(
            "「{text}」はタスク・知識・スキルのいずれでもないため、この行の項目は読み込みません。タスク、知識、スキルのいずれかを記入してください。"
        ),
    )
}

pub(crate) fn no_kind() -> Wording {
    say(
        "no-kind",
        "The row has a statement, but does not say whether it is a task, knowledge or a skill; it is left out. Fill in the kind.",
        "項目の文はありますが、タスク・知識・スキルの種類がないため、読み込みません。種類を記入してください。",
    )
}

pub(crate) fn no_statement_text(id: &str) -> Wording {
    say(
        "no-statement-text",
        format!("The statement {id} has no text and is not known; it is left out. Fill in the text."),
        format!("項目{id}の文がなく、既知の項目でもないため、読み込みません。文を記入してください。"),
    )
}

pub(crate) fn unreadable_level(text: &str) -> Wording {
    say(
        "unreadable-level",
        format!("{text:?} is not a level; the statement counts for every level. Write a number such as 2."),
        format!(
            "「{text}」はレベルとして読めないため、すべてのレベルに当てはまるものとします。2のように数字で書いてください。"
        ),
    )
}

pub(crate) fn level_out_of_range(level: u64, highest: u8) -> Wording {
    say(
        "level-out-of-range",
        format!(
            "Level {level} does not exist; the highest is {highest}. The statement counts for every level. Correct the number."
        ),
        format!(
            "レベル{level}はありません（最高は{highest}）。すべてのレベルに当てはまるものとします。数字を直してください。"
        ),
    )
}

pub(crate) fn row_without_role() -> Wording {
    say(
        "row-without-role",
        "The row names no role, and no row above does; it is left out. Fill in the role.",
        "この行にも上の行にも役割が書かれていないため、読み込みません。役割を記入してください。",
    )
}

pub(crate) fn carried_down(count: usize) -> Wording {
    say(
        "role-carried-down",
        format!("Rows that name no role, for which that of the row above was taken: {count}."),
        format!("役割が空欄の行が{count}行ありました。上の行の役割を引き継ぎました。"),
    )
}

pub(crate) fn ambiguous_title(title: &str, ids: &str) -> Wording {
    say(
        "ambiguous-title",
        format!("{title:?} may mean several roles ({ids}); it got an id of its own. Add the role's id."),
        format!(
            "「{title}」は複数の役割（{ids}）に当てはまるため、新しいIDを付けました。役割IDを記入してください。"
        ),
    )
}

pub(crate) fn id_and_title_disagree(id: &str, title: &str, known: &Bilingual) -> Wording {
    let (known_en, known_ja) = (known.best(Language::En).0, known.best(Language::Ja).0);
    say(
        "id-and-title-disagree",
        format!(
            "The row says {id} with the title {title:?}, but {id} is known as {known_en:?}; the id counts. Check the row."
        ),
        format!(
            "{id}の名称が「{title}」となっていますが、{id}は「{known_ja}」です。IDを採用しました。行の内容を確かめてください。"
        ),
    )
}

pub(crate) fn duplicate_statement(id: &str) -> Wording {
    say(
        "duplicate-id",
        format!(
            "The statement id {id} stands beside another text or kind further up; the first counts. Check which one is meant."
        ),
        format!(
            "項目ID「{id}」が、上の行とは異なる文または種類に付いています。最初のものを採用しました。どちらが正しいかを確かめてください。"
        ),
    )
}

pub(crate) fn several_levels(role: &str, statement: &str) -> Wording {
    say(
        "several-levels",
        format!("The role {role} lists {statement} again with another level; the lowest level counts."),
        format!("役割{role}に、{statement}が別のレベルで再び書かれています。最も低いレベルを採用しました。"),
    )
}
