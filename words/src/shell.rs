//! What stands around every page.

words! {
    product => "Kakehashi 架け橋", "Kakehashi 架け橋";
    tagline => "サイバーセキュリティ人材フレームワークを見る・比べる", "Cybersecurity workforce frameworks side by side";
    skip => "本文へ", "Skip to the content";
    navigation => "主なページ", "Main pages";
    home => "ホーム", "Home";
    explore => "見る", "Explore";
    search => "検索", "Search";
    data => "データ", "Data";
    about => "このサイトについて", "About";
    /// Names the language that the link leads to, in that language.
    other_language => "English", "日本語";
    theme => "配色", "Colours";
    theme_system => "自動", "auto";
    theme_light => "明るい", "light";
    theme_dark => "暗い", "dark";
    footer => "国家サイバー統括室、NIST、ENISAなどの公表情報をもとにした、独立した非公式のサイトです。入力した内容は、この端末のブラウザーの外に出ません。",
        "An independent, unofficial site built on what Japan’s National Cybersecurity Office, NIST, ENISA and others publish. What you enter never leaves your browser.";
    sources_and_licences => "出典とライセンス", "Sources and licences";
    loading => "読み込んでいます", "Loading";
    retry => "もう一度読み込む", "Try again";
    failed_title => "データを読み込めませんでした", "The data could not be loaded";
    failed(what) => "{what}を取得できませんでした。通信の状態を確かめて、もう一度お試しください。表示中の内容と保存したものは、そのまま残っています。",
        "{what} could not be fetched. Check the connection and try again. What is on the page and what you saved is unchanged.";
    this_page => "このページ", "This page";
    catalogue => "フレームワークの一覧", "The list of frameworks";
    missing_title => "ページが見つかりません", "There is no such page";
    missing_lead => "アドレスが違うか、別の端末で読み込んだファイルにだけある内容です。検索するか、一覧からお探しください。",
        "The address is wrong, or it names something that only a file loaded in another browser has. Search for it, or start from the list.";
    missing_item(key) => "{key} は、読み込まれている版にありません。", "{key} is in no loaded edition.";
    print => "印刷", "Print";
    copy_link => "リンクをコピー", "Copy link";
    copied => "リンクをコピーしました", "Link copied";
    source => "出典", "Source";
    publisher_page => "発行元のページ", "Publisher’s page";
    close => "閉じる", "Close";
    reload => "再読み込み", "Reload";
}
