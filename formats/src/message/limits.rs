//! Refusals for too much of something.

use super::{Wording, say};
use crate::limits;

const MIB: u64 = 1024 * 1024;

pub(crate) fn file_too_large(bytes: u64) -> Wording {
    let (size, limit) = (bytes.div_ceil(MIB), limits::MAX_FILE_BYTES / MIB);
    say(
        "file-too-large",
        format!(
            "The file has {size} MiB; at most {limit} MiB can be read. Check that it is the right file, or split it."
        ),
        format!(
            "ファイルの大きさは{size} MiBです。読み込めるのは{limit} MiBまでです。正しいファイルかどうかを確かめるか、分割してください。"
        ),
    )
}

pub(crate) fn json_too_deep() -> Wording {
    let limit = limits::MAX_JSON_DEPTH;
    say(
        "json-too-deep",
        format!(
            "The JSON nests arrays or objects more than {limit} levels deep. No framework file does that; check that it is the right file."
        ),
        format!(
            "JSONの配列やオブジェクトの入れ子が{limit}段を超えています。フレームワークのファイルでは通常あり得ないため、正しいファイルかどうかを確かめてください。"
        ),
    )
}

pub(crate) fn json_too_large() -> Wording {
    let limit = limits::MAX_JSON_VALUES;
    say(
        "json-too-large",
        format!("The JSON holds more than {limit} values. Check that it is the right file."),
        format!("JSONに含まれる値が{limit}個を超えています。正しいファイルかどうかを確かめてください。"),
    )
}

pub(crate) fn unpacks_too_large() -> Wording {
    let limit = limits::MAX_UNPACKED_BYTES / MIB;
    say(
        "unpacks-too-large",
        format!(
            "The workbook would unpack to more than {limit} MiB and was not opened. Delete sheets that are not needed, or get the file from its publisher."
        ),
        format!(
            "展開すると{limit} MiBを超えるため、開きませんでした。不要なシートを削除するか、発行元のファイルを使ってください。"
        ),
    )
}

pub(crate) fn too_many_sheets() -> Wording {
    let limit = limits::MAX_SHEETS;
    say(
        "too-many-sheets",
        format!("The workbook has more than {limit} sheets. Keep only those that are needed."),
        format!("シートが{limit}枚を超えています。必要なシートだけを残してください。"),
    )
}

pub(crate) fn too_many_rows() -> Wording {
    let limit = limits::MAX_ROWS;
    say(
        "too-many-rows",
        format!("The table goes on after row {limit}. Delete rows that are not needed, or split the file."),
        format!("表が{limit}行を超えています。不要な行を削除するか、ファイルを分割してください。"),
    )
}

pub(crate) fn too_many_columns() -> Wording {
    let limit = limits::MAX_COLUMNS;
    say(
        "too-many-columns",
        format!("The table goes on after column {limit}. Delete columns that are not needed."),
        format!("表が{limit}列を超えています。不要な列を削除してください。"),
    )
}

pub(crate) fn too_many_cells() -> Wording {
    say(
        "too-many-cells",
        "The table holds more cells or text than can be read. Delete what is not needed, or split the file.",
        "表のセルまたは文字の量が上限を超えています。不要なものを削除するか、ファイルを分割してください。",
    )
}

pub(crate) fn cell_too_long() -> Wording {
    let limit = limits::MAX_CELL_CHARS;
    say(
        "cell-too-long",
        format!(
            "A cell holds more than {limit} characters. Shorten it, and check that the columns are separated as they should be."
        ),
        format!(
            "1つのセルに{limit}文字を超える文字があります。短くしたうえで、列の区切りが正しいかどうかも確かめてください。"
        ),
    )
}

pub(crate) fn too_many_statements() -> Wording {
    let limit = limits::MAX_STATEMENTS;
    say(
        "too-many-statements",
        format!("The file holds more than {limit} statements. Check that it is the right file, or split it."),
        format!(
            "タスク・知識・スキルの項目が{limit}件を超えています。正しいファイルかどうかを確かめるか、分割してください。"
        ),
    )
}

pub(crate) fn too_many_roles() -> Wording {
    let limit = limits::MAX_ROLES;
    say(
        "too-many-roles",
        format!(
            "The file holds more than {limit} roles. Check that it is the right file, and which column holds the role."
        ),
        format!(
            "役割が{limit}件を超えています。正しいファイルかどうか、また役割の列の指定が正しいかどうかを確かめてください。"
        ),
    )
}
