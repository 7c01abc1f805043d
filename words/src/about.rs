//! The about page.

words! {
    title => "このサイトについて", "About this site";
    lead => "Kakehashi（架け橋）は、サイバーセキュリティ人材フレームワークを日本語と英語で見渡すための、独立した非公式のサイトです。",
        "Kakehashi (架け橋, “bridge”) is an independent, unofficial site for reading cybersecurity workforce frameworks in Japanese and English.";
    what_is_ours => "本サイトが書いたもの", "What is ours";
    what_is_ours_text => "要約、要旨、翻訳した名称は、本サイトの文章です。ID、原語の名称、役割と項目の対応、数、日付は、発行元が公表している事実をそのまま使っています。発行元のIDがないものには本サイトがIDを付け、その版のページに明記しています。公式の文は、発行元のファイルを利用者が自分の端末で読み込んだときにだけ表示されます。",
        "Summaries, glosses and translated titles are ours. Ids, original titles, links between roles and statements, counts and dates are facts that the publishers print. Where a publisher gives no ids, ours are used and the page of the edition says so. Official wording appears only when you load the publisher’s file in your own browser.";
    japan => "日本のフレームワークについて", "About the Japanese framework";
    japan_text => "役割の名称、数、レベルの数は報道などによるものです。公式の項目は収録していません。英語名とIDは本サイトが付けたものです。",
        "The names and number of roles and the number of levels come from public reports. This site does not hold the official statements. The English names and the ids are ours.";
    provenance_title => "出所の表示", "Who says so";
    provenance_lead => "各ページでは、次のことばで出所を示します。", "These words tell you who vouches for what.";
    sources => "出典とライセンス", "Sources and licences";
    privacy => "入力した内容の扱い", "Your data";
    privacy_text => "本サイトには利用者登録も、アクセス解析も、外部への送信もありません。読み込んだファイルと設定は、この端末のブラウザーだけに保存されます。「データ」のページからいつでも削除できます。",
        "No account, no tracking, nothing sent anywhere. Files you load and your settings are kept in this browser only, and you can delete them on the Data page at any time.";
    accessibility => "アクセシビリティ", "Accessibility";
    accessibility_text => "WCAG 2.2のレベルAAを目標とし、JIS X 8341-3:2016に沿って確認しています。すべての機能はキーボードだけで使えます。「/」キーで検索を開けます。",
        "The aim is WCAG 2.2 level AA, checked against JIS X 8341-3:2016. Everything works with the keyboard alone; the / key opens search.";
    licence => "本サイトのライセンス", "Licence of this site";
    licence_text => "プログラムと本サイトの文章は、MITライセンスまたはApache License 2.0のいずれかで利用できます。", "The program and our texts are available under the MIT licence or the Apache License 2.0, at your choice.";
    attribution => "出典の表示", "Attribution";
}
