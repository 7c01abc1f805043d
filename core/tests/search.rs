//! What search promises, one behaviour a test, over a small catalog made by hand.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

mod search_data;

use kakehashi_core::catalog::Catalog;
use kakehashi_core::framework::{
    EditionKey, Kind, Level, OtherTitles, Pack, Provenance, Reference, RoleStatement, Statement,
};
use kakehashi_core::language::{Bilingual, Language};
use kakehashi_core::search::{Field, Filter, Group, Results, SearchIndex};
use proptest::prelude::*;
use search_data::{catalog, nfkc, pack, packs, role};

fn statement(id: &str, kind: Kind, en: &str, ja: &str) -> Statement {
    Statement { gloss: Bilingual::new(en, ja), ..Statement::new(id, kind, Provenance::Project) }
}

fn titles(en: &[&str], ja: &[&str]) -> OtherTitles {
    let owned = |titles: &[&str]| titles.iter().map(|title| (*title).to_owned()).collect();
    OtherTitles { en: owned(en), ja: owned(ja) }
}

fn nice(edition: &str) -> Pack {
    let mut pack = pack("nice", edition);
    pack.framework.mark = "US".to_owned();
    pack.framework.name = Bilingual::new("NICE Framework", "NICEフレームワーク");
    pack.edition.date = if edition == "2.2.0" { "2026" } else { "2025" }.to_owned();
    pack.roles = vec![
        role("PD-WRL-003", Bilingual::new("Incident Response", "インシデント対応")),
        role("PD-WRL-002", Bilingual::new("Digital Forensics", "デジタル・フォレンジック")),
        role("OG-WRL-016", Bilingual::new("Technology Program Auditing", "技術プログラム監査")),
        role("DD-WRL-009", Bilingual::new("OT Cybersecurity Engineering", "OTサイバーセキュリティ設計")),
    ];
    pack.roles[0].references.push(Reference {
        scheme: "OPM".to_owned(),
        value: "531".to_owned(),
        title: String::new(),
        level: None,
        provenance: Provenance::Published,
    });
    pack.statements = vec![
        statement("K0698", Kind::Knowledge, "Laws and policies on cryptography", "暗号に関する法令と方針"),
        statement("T0020", Kind::Task, "Write detection rules for servers", "サーバーの検知ルールの作成"),
        statement("S0500", Kind::Skill, "Analyzing incident reports", "インシデント報告の分析"),
        statement("K0001", Kind::Knowledge, "Other network protocols", "ネットワークのプロトコル"),
    ];
    pack
}

fn japan() -> Pack {
    let mut pack = pack("jp", "2026");
    pack.framework.mark = "JP".to_owned();
    let level = |number| Level {
        number,
        title: Bilingual::default(),
        summary: Bilingual::default(),
        provenance: Provenance::Project,
    };
    pack.levels = (1..=4).map(level).collect();
    let mut watch = role("JP-03", Bilingual::new("Monitoring", "監視"));
    watch.summary = Bilingual::new("Watches networks day and night.", "ネットワークを昼夜見守る。");
    watch.other_titles = titles(&["SOC analyst"], &["SOC", "ログ監視"]);
    watch.statements = vec![
        RoleStatement { level_from: Some(2), ..RoleStatement::new("JP-T-001") },
        RoleStatement { level_from: Some(3), ..RoleStatement::new("JP-T-002") },
    ];
    let mut audit = role("JP-11", Bilingual::new("Audit", "監査"));
    audit.summary = Bilingual::new("Checks controls.", "システムの監視が働いているかを確かめる。");
    let mut test = role("JP-06", Bilingual::new("Vulnerability Assessment", "脆弱性評価"));
    test.other_titles = titles(&["Penetration tester"], &["ペネトレーションテスト"]);
    test.statements = vec![RoleStatement { level_from: Some(4), ..RoleStatement::new("JP-T-003") }];
    pack.roles = vec![
        watch,
        audit,
        test,
        role("JP-07", Bilingual::new("Forensics", "フォレンジック")),
        role("JP-20", Bilingual::new("Vulcanology", "ヴァーチャル・ウィルス・インタフェース")),
    ];
    pack.statements = vec![
        statement("JP-T-001", Kind::Task, "Watch alerts", "警報を監視する"),
        statement("JP-T-002", Kind::Task, "Tune alert rules", "監視の条件を調整する"),
        statement("JP-T-003", Kind::Task, "Plan a test", "検査を計画する"),
    ];
    pack
}

fn small() -> Catalog {
    catalog([nice("2.2.0"), nice("2.1.0"), japan()])
}

fn find_with(query: &str, filter: &Filter) -> Results {
    SearchIndex::build(&small(), nfkc).search(query, filter, Language::Ja, 10)
}

fn find(query: &str) -> Results {
    find_with(query, &Filter::default())
}

fn ids(results: &Results, group: Group) -> Vec<String> {
    results
        .group(group)
        .map_or(Vec::new(), |found| found.hits.iter().map(|hit| hit.key.to_string()).collect())
}

fn first_role(query: &str) -> String {
    ids(&find(query), Group::Role).into_iter().next().unwrap_or_default()
}

#[track_caller]
fn each_finds(role: &str, queries: &[&str]) {
    for query in queries {
        assert_eq!(first_role(query), role, "{query}");
    }
}

#[test]
fn a_title_comes_first_whatever_the_width_of_its_letters() {
    each_finds("jp@2026:JP-03", &["監視", "monitoring", "ＭＯＮＩＴＯＲＩＮＧ"]);
    each_finds("jp@2026:JP-07", &["フォレンジック", "ﾌｫﾚﾝｼﾞｯｸ", "ふぉれんじっく", "フオレンジツク"]);
}

#[test]
fn kana_are_found_in_every_spelling() {
    each_finds(
        "jp@2026:JP-06",
        &["ペネトレ", "ぺねとれ", "ﾍﾟﾈﾄﾚｰｼｮﾝ・ﾃｽﾄ", "ペネトレ-ション テスト", "ペネトレーシンテスト"],
    );
    each_finds("jp@2026:JP-20", &["バーチャル", "バーチャルウイルス", "インターフェース", "インタフェース"]);
    assert_eq!(ids(&find("フォレンジックス"), Group::Role).len(), 2);
    assert_eq!(ids(&find("サーバ"), Group::Statement), ["nice@2.2.0:T0020"]);
}

#[test]
fn readings_typed_without_conversion_find_the_kanji() {
    each_finds("jp@2026:JP-11", &["かんさ", "カンサ"]);
    each_finds("jp@2026:JP-03", &["かんし", "ろぐかんし", "かんしk"]);
    each_finds("jp@2026:JP-06", &["ぜいじゃくせい", "ぜい弱性", "ぜいじゃくせいひょうか"]);
    let begun = ids(&find("かん"), Group::Role);
    assert!(begun.contains(&"jp@2026:JP-11".to_owned()) && begun.contains(&"jp@2026:JP-03".to_owned()));
}

#[test]
fn ids_are_found_however_they_are_written() {
    for query in ["K0698", "k0698", "Ｋ０６９８", "nice@2.2.0:K0698", "nice:k0698", "K698"] {
        let results = find(query);
        assert_eq!(results.groups[0].group, Group::Statement, "{query}");
        assert_eq!(results.groups[0].hits[0].key.to_string(), "nice@2.2.0:K0698", "{query}");
        assert_eq!(results.groups[0].hits[0].field, Field::Id, "{query}");
    }
    each_finds(
        "nice@2.2.0:PD-WRL-003",
        &["PD-WRL-003", "pd wrl 003", "pdwrl003", "PD WRL 3", "531", "OPM 531"],
    );
    assert_eq!(ids(&find("PD-WRL"), Group::Role).len(), 2, "the beginning of an id");
}

#[test]
fn older_editions_show_up_by_exact_id_alone_and_after_the_newest() {
    assert_eq!(ids(&find("K0698"), Group::Statement), ["nice@2.2.0:K0698", "nice@2.1.0:K0698"]);
    assert_eq!(ids(&find("nice@2.1.0:K0698"), Group::Statement), ["nice@2.1.0:K0698"]);
    assert_eq!(ids(&find("cryptography"), Group::Statement), ["nice@2.2.0:K0698"]);
    let both = Filter {
        editions: vec![EditionKey::new("nice", "2.1.0"), EditionKey::new("nice", "2.2.0")],
        ..Filter::default()
    };
    assert_eq!(
        ids(&find_with("cryptography", &both), Group::Statement),
        ["nice@2.2.0:K0698", "nice@2.1.0:K0698"]
    );
}

#[test]
fn slips_of_the_finger_and_the_order_of_words_do_not_matter() {
    each_finds(
        "nice@2.2.0:PD-WRL-003",
        &["incident response", "respnse incident", "inicdent", "incidnt respons", "Incident Responder"],
    );
    each_finds("jp@2026:JP-06", &["vulnerabilty asessment", "penetraton tester", "vulnrab"]);
}

#[test]
fn a_right_word_is_not_taken_for_a_slip() {
    let results = find("rules");
    assert_eq!(ids(&results, Group::Statement), ["jp@2026:JP-T-002", "nice@2.2.0:T0020"]);
}

#[test]
fn the_last_word_is_a_beginning() {
    each_finds("nice@2.2.0:PD-WRL-003", &["inc", "incident r", "インシ"]);
}

#[test]
fn word_families_and_synonyms_are_found() {
    each_finds("jp@2026:JP-11", &["auditor", "audits"]);
    assert_eq!(ids(&find("auditing"), Group::Role).len(), 2);
    assert_eq!(ids(&find("analysis"), Group::Statement), ["nice@2.2.0:S0500"]);
    each_finds("jp@2026:JP-03", &["security operations center", "SOC"]);
    each_finds("jp@2026:JP-06", &["pentest", "侵入テスト", "PT"]);
    each_finds("nice@2.2.0:DD-WRL-009", &["OT", "制御システム", "operational technology"]);
    each_finds("nice@2.2.0:PD-WRL-003", &["IR", "インシデントレスポンス"]);
}

#[test]
fn all_words_are_preferred_and_most_words_will_do() {
    assert_eq!(ids(&find("digital forensics"), Group::Role)[0], "nice@2.2.0:PD-WRL-002");
    assert_eq!(ids(&find("digital incident"), Group::Role).len(), 2, "nothing has both");
    assert_eq!(ids(&find("laws cryptography pineapple"), Group::Statement), ["nice@2.2.0:K0698"]);
    assert_eq!(find("pineapple").total, 0);
}

#[test]
fn a_sentence_in_japanese_is_taken_apart() {
    assert_eq!(ids(&find("暗号の法令"), Group::Statement), ["nice@2.2.0:K0698"]);
    assert_eq!(ids(&find("インシデントを分析する"), Group::Statement), ["nice@2.2.0:S0500"]);
}

#[test]
fn the_name_of_a_framework_or_kind_narrows() {
    assert_eq!(ids(&find("nice forensics"), Group::Role), ["nice@2.2.0:PD-WRL-002"]);
    assert_eq!(ids(&find("日本 フォレンジック"), Group::Role), ["jp@2026:JP-07"]);
    assert_eq!(ids(&find("knowledge of cryptography"), Group::Statement), ["nice@2.2.0:K0698"]);
    assert_eq!(ids(&find("nice"), Group::Framework), ["nice@2.2.0:", "nice@2.1.0:"]);
}

#[test]
fn filters_hold() {
    let framework = Filter { frameworks: vec!["nice".to_owned()], ..Filter::default() };
    assert_eq!(ids(&find_with("forensics", &framework), Group::Role), ["nice@2.2.0:PD-WRL-002"]);
    let kind = Filter { kinds: vec![Kind::Skill], ..Filter::default() };
    let skills = find_with("incident", &kind);
    assert_eq!((skills.total, ids(&skills, Group::Statement)), (1, vec!["nice@2.2.0:S0500".to_owned()]));
    let group = Filter { groups: vec![Group::Role], ..Filter::default() };
    assert!(find_with("監視", &group).groups.iter().all(|found| found.group == Group::Role));
    let editions = Filter { editions: vec![EditionKey::new("nice", "2.1.0")], ..Filter::default() };
    assert_eq!(ids(&find_with("K0698", &editions), Group::Statement), ["nice@2.1.0:K0698"]);
}

#[test]
fn a_level_leaves_what_applies_from_it_or_below() {
    let level = |level| Filter { level: Some(level), ..Filter::default() };
    assert_eq!(ids(&find_with("監視", &level(2)), Group::Statement), ["jp@2026:JP-T-001"]);
    assert_eq!(ids(&find_with("監視", &level(3)), Group::Statement).len(), 2);
    assert_eq!(find_with("脆弱性", &level(3)).total, 0, "its only statement applies from level 4");
    assert_eq!(ids(&find_with("脆弱性", &level(4)), Group::Role), ["jp@2026:JP-06"]);
    assert_eq!(find_with("cryptography", &level(4)).total, 0, "no levels, no answer");
}

#[test]
fn results_say_how_many_there_are_and_where_they_matched() {
    let index = SearchIndex::build(&small(), nfkc);
    let results = index.search("監視", &Filter::default(), Language::En, 1);
    assert_eq!(results.groups[0].group, Group::Role);
    assert_eq!((results.groups[0].total, results.groups[0].hits.len()), (2, 1));
    let hit = &results.groups[0].hits[0];
    assert_eq!(
        (hit.field, hit.snippet.text.as_str(), hit.snippet.language),
        (Field::Title, "監視", Language::Ja)
    );
    assert_eq!(hit.snippet.marks, vec![0.."監視".len()]);
    let found = index.search("ｻｰﾊﾞ", &Filter::default(), Language::En, 1);
    let snippet = &found.groups[0].hits[0].snippet;
    assert_eq!(&snippet.text[snippet.marks[0].clone()], "サーバー", "the long-vowel mark is marked with it");
}

#[test]
fn one_more_edition_does_not_index_the_others_again() {
    let two = catalog([nice("2.2.0"), japan()]);
    let index = SearchIndex::build(&two, nfkc);
    let more = index.update(&two.with(small().editions()[2].clone()), nfkc);
    let fresh = SearchIndex::build(&small(), nfkc);
    for query in ["監視", "incident", "K0698"] {
        let ask = |index: &SearchIndex| index.search(query, &Filter::default(), Language::Ja, 10);
        assert_eq!(ask(&more), ask(&fresh), "{query}");
    }
    assert_eq!(
        index.search("K0698", &Filter::default(), Language::Ja, 10).total,
        1,
        "the old one is as it was"
    );
}

#[test]
fn every_role_is_found_first_by_its_title_and_its_id() {
    let catalog = catalog(packs());
    let index = SearchIndex::build(&catalog, nfkc);
    for edition in catalog.editions() {
        let filter = Filter { editions: vec![edition.key().clone()], ..Filter::default() };
        for role in &edition.pack().roles {
            for query in [&role.title.en, &role.title.ja, &role.id] {
                if query.is_empty() {
                    continue;
                }
                for filter in [&filter, &Filter::default()] {
                    let found = index.search(query, filter, Language::En, 50);
                    let newest = catalog.newest(&edition.key().framework).unwrap().key() == edition.key();
                    if !newest && *filter == Filter::default() {
                        continue;
                    }
                    let hits = &found.group(Group::Role).unwrap().hits;
                    let place = hits.iter().position(|hit| hit.key == edition.key().item(&role.id)).unwrap();
                    // Roles of other frameworks may have the same title.
                    let level = hits[0].score - hits[place].score < 1.0;
                    assert!(place == 0 || level, "{query}: {} at {place} behind {}", role.id, hits[0].key);
                }
            }
        }
    }
}

fn marks_are_sound(results: &Results) {
    for hit in results.groups.iter().flat_map(|group| &group.hits) {
        let mut end = 0;
        for mark in &hit.snippet.marks {
            assert!(mark.start >= end && mark.end > mark.start, "{hit:?}");
            assert!(hit.snippet.text.get(mark.clone()).is_some(), "{hit:?}");
            end = mark.end;
        }
    }
}

/// Something that a broken normalisation might give back.
fn odd(text: &str) -> String {
    text.chars().flat_map(|c| [c, 'ﾞ', '\n', ' ', 'é', '\u{10ffff}', c, 'ヴ', 'ァ', 'ー']).collect()
}

fn some_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[ -~]{0,12}",
        "[ぁ-んァ-ヶー・ｦ-ﾟ一-鿋]{0,8}",
        "(監視|監査|incident|K0698|ｲﾝｼ|nice@2.2.0:|SOC|の|　|-){1,3}",
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_query_panics_and_marks_lie_within_the_text(query in some_text(), limit in 0_usize..12, other in any::<bool>()) {
        let index = SearchIndex::build(&small(), if other { odd } else { nfkc });
        let results = index.search(&query, &Filter::default(), Language::Ja, limit);
        marks_are_sound(&results);
        for group in &results.groups {
            prop_assert!(group.hits.len() <= limit && group.hits.len() <= group.total);
            prop_assert!(group.hits.windows(2).all(|two| two[0].score >= two[1].score));
        }
    }

    #[test]
    fn no_text_panics(title in some_text(), gloss in some_text(), query in some_text(), other in any::<bool>()) {
        let mut odd_pack = pack("odd", "1");
        odd_pack.roles = vec![role("R-1", Bilingual::new(title.clone(), gloss.repeat(9)))];
        odd_pack.statements = vec![statement("S-1", Kind::Task, &gloss, &title)];
        let index = SearchIndex::build(&catalog([odd_pack]), if other { odd } else { nfkc });
        for query in [&query, &title, &gloss] {
            marks_are_sound(&index.search(query, &Filter::default(), Language::En, 5));
        }
    }
}
