//! The data page.

words! {
    title => "データ", "Data";
    lead => "発行元の公式ファイルを読み込むと、公式の文で役割を読めます。ファイルはこの端末の中だけで処理され、外部に送信されません。",
        "Load a publisher’s official file to read the roles in its official wording. The file is read in this browser and is never sent anywhere.";
    load_title => "公式ファイルを読み込む", "Load an official file";
    drop_here => "ここにファイルをドロップするか、選んでください。", "Drop a file here, or choose one.";
    choose => "ファイルを選ぶ…", "Choose a file…";
    accepted => "読み込める形式: NICE（NISTのCPRTから書き出したJSON、Excelブック）、ECSF（JSON）、ひな形に沿った表（CSV、Excel）、Kakehashiのパック（JSON）",
        "Formats that can be read: NICE (JSON exported from NIST’s CPRT, or Excel workbook), ECSF (JSON), a table based on our template (CSV or Excel), a Kakehashi pack (JSON)";
    template_title => "表のひな形", "Table template";
    template_text => "日本のフレームワークの公式の表や、自組織の役割を読み込むためのひな形です。列名は日本語でも英語でもかまいません。",
        "For loading the official table of the Japanese framework, or your own organization’s roles. Column names may be Japanese or English.";
    template_empty => "空のひな形（CSV）", "Empty template (CSV)";
    template_jp => "日本の役割入りのひな形（CSV）", "Template with Japan’s roles (CSV)";
    reading(name) => "「{name}」を読み込んでいます", "Reading {name}";
    cancel => "中止", "Cancel";
    canceled => "読み込みを中止しました。何も変わっていません。", "Reading was canceled. Nothing has changed.";
    refused_title => "このファイルは読み込めません", "This file cannot be read";
    unchanged => "読み込み済みのものは、そのまま残っています。", "What was loaded before is unchanged.";
    place => "場所", "Place";
    report_title => "ファイルの内容", "What is in the file";
    report_lead(name) => "「{name}」の内容です。まだ取り込んでいません。", "This is what {name} holds. Nothing has been taken in yet.";
    take_in => "取り込む", "Take in";
    discard => "取り込まない", "Discard";
    taken_in(name) => "「{name}」を取り込みました。", "{name} was taken in.";
    inventory => "内訳", "Inventory";
    role_links => "役割と項目の対応", "Role–statement links";
    area_links => "能力領域と項目の対応", "Area–statement links";
    in_no_role => "どの役割にも属さない項目", "Statements in no role";
    differences => "読み込み済みのデータとの違い", "What differs from what is loaded";
    no_differences => "違いはありません。", "Nothing differs.";
    problems => "気づいた点", "What we noticed";
    no_problems => "問題は見つかりませんでした。", "No problem was found.";
    severity_error => "誤り", "Error";
    severity_warning => "注意", "Warning";
    severity_note => "参考", "Note";
    columns_title => "列の意味", "Which column is what";
    columns_lead => "各列の意味を確かめてください。先頭の数行を見本として示しています。", "Check what each column means. The first rows are shown as a sample.";
    column => "列", "Column";
    column_number(number) => "{number}列目", "Column {number}";
    first_row_is_headings => "1行目は見出し", "The first row holds headings";
    sample => "見本", "Sample";
    meaning => "意味", "Meaning";
    not_used => "使わない", "Not used";
    target => "取り込み先", "Goes to";
    target_own => "自組織のフレームワーク", "A framework of your own";
    own_name => "フレームワークの名称", "Name of the framework";
    continue_reading => "この対応で読み込む", "Read it like this";
    loaded_title => "取り込んだファイル", "Files taken in";
    loaded_none => "まだありません。", "None yet.";
    loaded_at(date) => "{date}に取り込み", "Taken in on {date}";
    remove => "取り除く", "Remove";
    removed(name) => "「{name}」を取り除きました。", "{name} was removed.";
    export => "パック（JSON）を保存", "Save as a pack (JSON)";
    quality_title => "公式データの品質", "Quality of the official data";
    quality_lead => "取り込んだファイルのうち、発行元のデータ自体にある不備の数です。", "Faults in the publishers’ own data, counted in the files taken in.";
    quality_none => "公式ファイルを取り込むと、ここに表示されます。", "Shown here once an official file is taken in.";
    delete_title => "すべて削除", "Delete everything";
    delete_text => "取り込んだファイルと表示の設定を、この端末から削除します。", "Removes files taken in and display settings from this browser.";
    delete_action => "すべて削除…", "Delete everything…";
    delete_confirm => "取り込んだファイルと設定をすべて削除します。元に戻せません。", "All files taken in and all settings will be removed. This cannot be undone.";
    delete_yes => "削除する", "Delete";
    delete_no => "削除しない", "Keep";
    deleted => "すべて削除しました。", "Everything was deleted.";
    storage_failed => "ブラウザーの保存領域に書き込めませんでした。空き容量や、プライベートブラウジングの設定を確かめてください。このページを開いている間は使えます。",
        "The browser’s storage could not be written to. Check free space and private browsing. You can go on using it while this page is open.";
    worker_failed => "ファイルを読む機能を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。", "The file reader could not be loaded. Check the connection and try again.";
    open_framework => "フレームワークを開く", "Open the framework";
    more(count) => "ほか{count}件", "{count} more";
}
