//! Search.

words! {
    title => "検索", "Search";
    lead => "収録しているすべてのフレームワークを、日本語・英語・IDで検索します。", "Search every framework held, in Japanese, in English or by id.";
    label => "役割・項目・IDを検索", "Search roles, statements and ids";
    hint => "例: フォレンジック、脆弱性、incident response、K0698", "Such as: フォレンジック, vulnerability, incident response, K0698";
    open => "検索を開く", "Open search";
    loading => "検索の準備をしています", "Getting the search ready";
    empty => "ことばを入力すると、候補が表示されます。", "Type to see matches.";
    nothing(query) => "「{query}」に合うものは見つかりませんでした。別のことばや、もう一方の言語でお試しください。",
        "Nothing matches “{query}”. Try other words, or the other language.";
    found(count) => "{count}件見つかりました", "{count} found";
    one_found => "1件見つかりました", "1 found";
    all_results => "すべての結果を見る", "See all results";
    filters => "絞り込み", "Filters";
    frameworks => "フレームワーク", "Frameworks";
    what => "対象", "What to find";
    kinds => "項目の種類", "Kind of statement";
    level => "レベル", "Level";
    any_level => "指定しない", "Any";
    older_editions => "以前の版も含める", "Include older editions";
    roles => "役割", "Roles";
    statements => "項目", "Statements";
    areas => "能力領域", "Competency areas";
    categories => "区分", "Categories";
    frameworks_group => "フレームワーク", "Frameworks";
    matched_other_title => "別名", "Other title";
    matched_summary => "要約", "Summary";
    matched_gloss => "要旨", "Gloss";
    matched_official => "公式の文", "Official wording";
    show_more(count) => "さらに{count}件", "{count} more";
    keys => "↑↓で選び、Enterで開きます。Escで閉じます。", "Arrows move, Enter opens, Esc closes.";
    partial => "一部のデータを読み込めなかったため、結果が足りないかもしれません。", "Some data could not be loaded, so results may be incomplete.";
}
