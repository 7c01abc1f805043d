//! The home page.

words! {
    title => "サイバーセキュリティの仕事を、共通のことばで", "Cybersecurity work in shared words";
    lead => "日本の官民共通「サイバーセキュリティ人材フレームワーク」を、米国・欧州・カナダ・豪州のフレームワークと並べて見られます。役割、タスク、知識、スキルを日本語と英語で検索できます。",
        "Japan’s public–private cybersecurity workforce framework beside those of the United States, the EU, Canada and Australia: roles, tasks, knowledge and skills, searchable in Japanese and English.";
    doors => "はじめに", "Where to start";
    plan_title => "人材計画を立てる", "Plan people";
    plan_text => "必要な役割を調べ、ほかの国や組織での呼び方を確かめます。", "Find the roles you need and what others call them.";
    path_title => "自分の進路を探す", "Find my path";
    path_text => "どのような仕事があり、何をして、どのような知識が求められるのかを確かめます。", "See what kinds of work there are, what they do and what they ask you to know.";
    curriculum_title => "教育課程を対応付ける", "Align a curriculum";
    curriculum_text => "知識とスキルの項目や、能力領域を確かめます。", "Look through knowledge and skill statements and competency areas.";
    plan_action => "日本の役割を見る", "See Japan’s roles";
    path_action => "すべての役割を見る", "See all roles";
    curriculum_action => "能力領域を見る", "See competency areas";
    at_a_glance => "フレームワークの概要", "Frameworks at a glance";
    at_a_glance_caption => "収録している最新の版。数はデータから算出", "The newest edition held; counts are computed from the data";
    publisher => "発行元", "Publisher";
    deck => "2025年7月の政府資料", "Government deck, July 2025";
    deck_roles(count, year) => "{count}（{year}）", "{count} ({year})";
    deck_note => "右端の列は、内閣官房 国家サイバー統括室の説明資料（2025年7月）21ページに記載された役割の数とレベルの有無、かっこ内は同じ資料の策定年です。当時の版の値のため、左の数と異なることがあります。",
        "The last column gives the number of roles and whether there are levels from page 21 of the July 2025 deck of Japan’s National Cybersecurity Office, with the year printed there. It refers to the editions of that time, so it may differ from the counts beside it.";
    deck_levels => "レベルあり", "with levels";
    deck_no_levels => "レベルなし", "no levels";
    not_in_deck => "記載なし", "not in the deck";
    not_held => "未収録", "not held yet";
    not_held_note => "「未収録」は、項目そのものが公表されていないか、まだ収録していないことを示します。0という意味ではありません。",
        "“Not held yet” means that the statements are not public or not yet part of this site; it does not mean zero.";
    country_jp => "日本", "Japan";
    country_us => "米国", "United States";
    country_eu => "EU", "European Union";
    country_ca => "カナダ", "Canada";
    country_au => "豪州", "Australia";
    country_other => "その他", "Other";
}

/// The name of the country or region that a framework's mark stands for.
#[must_use]
pub fn country_of(language: kakehashi_core::language::Language, mark: &str) -> &'static str {
    match mark {
        "JP" => country_jp(language),
        "US" => country_us(language),
        "EU" => country_eu(language),
        "CA" => country_ca(language),
        "AU" => country_au(language),
        _ => country_other(language),
    }
}
