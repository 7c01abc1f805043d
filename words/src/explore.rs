//! Explore: frameworks, roles, competency areas and statements.

words! {
    title => "フレームワークを見る", "Explore the frameworks";
    lead => "フレームワークから区分、役割、項目へたどれます。項目からは、その項目を含むすべての役割へ戻れます。",
        "From a framework to its categories, roles and statements, and from a statement back to every role that has it.";
    other_editions => "ほかの版", "Other editions";
    all_roles => "役割の一覧", "Roles";
    in_no_category => "区分なし", "In no category";
    local_contents => "このページの内容", "On this page";
    editions_note => "版によってIDや文が変わることがあります。リンクには版が入っています。", "Ids and wording can change between editions; links name the edition.";
    notes => "この版について", "About this edition";
    licence => "ライセンス", "Licence";
    project_model => "この版の役割の項目は、公式のものではありません。本サイトが作成したモデルです。", "The statements of this edition are not official; they are a model written by this site.";
    no_statements_yet => "この版の項目は、まだ収録していません。公式の表をお持ちの場合は、「データ」のページで読み込むと表示されます。",
        "This site does not hold the statements of this edition yet. If you have the official table, load it on the Data page and they will appear here.";
    no_glosses_yet => "項目の要旨は準備中です。発行元のファイルを「データ」のページで読み込むと、ここに公式の文が表示されます。",
        "Our glosses of the statements are still to come. Load the publisher’s file on the Data page and the official wording will appear here.";
    no_gloss => "公式の文を読み込むと表示されます", "Shown once the official wording is loaded";
    to_data => "公式ファイルを読み込む", "Load an official file";
    levels_title => "レベル", "Levels";
    level_meaning => "意味", "Meaning";
    other_titles => "別名・関連語", "Other titles and related terms";
    deliverables => "成果物", "Deliverables";
    references => "ほかの体系への参照", "References to other schemes";
    reference_scheme => "体系", "Scheme";
    reference_code => "コード", "Code";
    reference_title => "名称", "Name";
    filter => "絞り込み", "Filter";
    filter_text => "項目の絞り込み（IDまたは文）", "Filter statements by id or words";
    filter_roles => "役割の絞り込み（名称・別名・ID）", "Filter roles by title, other title or id";
    kinds => "種類", "Kinds";
    all_levels => "すべてのレベル", "All levels";
    up_to_level => "レベル", "Level";
    wording => "公式の文を表示", "Show official wording";
    official_loaded => "この端末に読み込んだ公式の文があります。", "Official wording is loaded in this browser.";
    nothing_left => "条件に合う項目がありません。絞り込みの条件を緩めてください。", "No statement fits. Loosen the filter.";
    no_roles_left => "条件に合う役割がありません。別のことばでお試しください。", "No role fits. Try other words.";
    shown(shown, all) => "{all}件中{shown}件を表示", "{shown} of {all} shown";
    more(count) => "さらに{count}件を表示", "Show {count} more";
    used_by => "この項目を含む役割", "Roles that have this statement";
    used_by_lead => "フレームワークの版ごとに示します。同じIDでも、版が違えば別の項目です。", "By edition: the same id in two editions is two statements.";
    in_no_role => "この版では、どの役割にも属していません。", "It belongs to no role in this edition.";
    in_areas => "この項目を含む能力領域", "Competency areas with this statement";
    other_text => "文がこの版と異なります", "Wording differs from this edition";
    previous_role => "前の役割", "Previous role";
    next_role => "次の役割", "Next role";
    official_text => "発行元の説明", "The publisher’s description";
    no_area_links => "この版の発行元のファイルでは、この能力領域に項目が対応付けられていません。", "The publisher’s file of this edition links no statements to this area.";
    statement_title(kind, id) => "{kind} {id}", "{kind} {id}";
    statement_lead => "この項目を含む役割と能力領域を、版ごとに示します。", "The roles and competency areas that have this statement, by edition.";
    role_lead => "役割の要約と、タスク・知識・スキルのすべての項目です。", "The role in short, and all of its task, knowledge and skill statements.";
    area_lead => "能力領域の要約と、含まれる知識・スキルの項目です。", "The competency area in short, and its knowledge and skill statements.";
    framework_lead => "フレームワークの区分、役割、能力領域です。", "The categories, roles and competency areas of a framework.";
    model_foot(date) => "要約はKakehashiによるものです。版の日付: {date}。", "Summary by Kakehashi. Date of the edition: {date}.";
}
