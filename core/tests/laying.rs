//! What a person sees after a publisher's file was laid over a bundled edition, and after it is gone.

// What the tests call may stop at the first surprise, like the tests themselves.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use kakehashi_core::framework::{
    Edition, Framework, Kind, Official, OtherTitles, PACK_FORMAT, PACK_VERSION, Pack, Provenance, Role,
    RoleStatement, Statement, Structure,
};
use kakehashi_core::language::Bilingual;
use kakehashi_core::laying::lay_over;
use proptest::prelude::*;

fn role(id: &str, title: (&str, &str), statements: &[&str]) -> Role {
    Role {
        id: id.to_owned(),
        category: None,
        title: Bilingual::new(title.0, title.1),
        summary: Bilingual::default(),
        official: None,
        other_titles: OtherTitles::default(),
        deliverables: Vec::new(),
        statements: statements.iter().copied().map(RoleStatement::new).collect(),
        references: Vec::new(),
        source: None,
        provenance: Provenance::Published,
    }
}

fn statement(id: &str, gloss: &str, official: Option<&str>) -> Statement {
    let provenance = if official.is_some() { Provenance::Official } else { Provenance::Published };
    let mut statement = Statement::new(id, Kind::Task, provenance);
    statement.gloss = Bilingual::new(gloss, gloss);
    statement.official = official.map(str::to_owned);
    statement
}

fn pack(structure: Structure, roles: Vec<Role>, statements: Vec<Statement>) -> Pack {
    Pack {
        format: PACK_FORMAT.to_owned(),
        version: PACK_VERSION,
        framework: Framework {
            id: "x".to_owned(),
            mark: "XX".to_owned(),
            name: Bilingual::new("X", "X"),
            short_name: Bilingual::new("X", "X"),
            publisher: Bilingual::new("X", "X"),
            summary: Bilingual::default(),
        },
        edition: Edition {
            id: "1".to_owned(),
            date: "2026".to_owned(),
            licence: Bilingual::default(),
            attribution: String::new(),
            source: None,
            structure,
            provenance: Provenance::Published,
            notes: Vec::new(),
            deck_2025: None,
        },
        categories: Vec::new(),
        levels: Vec::new(),
        roles,
        statements,
        competency_areas: Vec::new(),
    }
}

#[test]
fn official_words_lie_on_the_same_ids_and_ours_stay() {
    let bundled = pack(
        Structure::Published,
        vec![role("R1", ("Responder", "対応"), &["T1"])],
        vec![statement("T1", "ours", None)],
    );
    let mut theirs = role("R1", ("Responder", ""), &["T1", "T2"]);
    theirs.official = Some(Official { title: "Responder".to_owned(), text: "Responds.".to_owned() });
    let file = pack(
        Structure::Published,
        vec![theirs],
        vec![statement("T1", "", Some("theirs")), statement("T2", "", Some("new"))],
    );
    let laid = lay_over(&bundled, &file);
    assert_eq!(laid.roles[0].title.ja, "対応");
    assert_eq!(laid.roles[0].official.as_ref().unwrap().text, "Responds.");
    assert_eq!(laid.statements[0].gloss.en, "ours");
    assert_eq!(laid.statements[0].official.as_deref(), Some("theirs"));
    assert_eq!(laid.statements[0].provenance, Provenance::Official);
    let ids: Vec<&str> = laid.roles[0].statements.iter().map(|link| link.id.as_str()).collect();
    assert_eq!(ids, ["T1", "T2"]);
}

#[test]
fn an_incomplete_file_takes_nothing_away_from_a_published_structure() {
    let bundled = pack(
        Structure::Published,
        vec![role("R1", ("A", "あ"), &["T1", "T2"]), role("R2", ("B", "い"), &["T2"])],
        vec![statement("T1", "one", None), statement("T2", "two", None)],
    );
    let file = pack(
        Structure::Published,
        vec![role("R1", ("A", ""), &["T1"])],
        vec![statement("T1", "", Some("x"))],
    );
    let laid = lay_over(&bundled, &file);
    assert_eq!(laid.roles.len(), 2);
    assert_eq!(laid.roles[0].statements.len(), 2);
    assert_eq!(laid.statements.len(), 2);
}

#[test]
fn the_official_statements_replace_our_model() {
    let bundled = pack(
        Structure::Project,
        vec![role("JP-04", ("Response", "対処"), &["M1"])],
        vec![statement("M1", "our model", None)],
    );
    let file = pack(
        Structure::Published,
        vec![role("JP-04", ("", "対処"), &["O1"])],
        vec![statement("O1", "", Some("公式の文"))],
    );
    let laid = lay_over(&bundled, &file);
    assert_eq!(laid.edition.structure, Structure::Published);
    assert_eq!(laid.statements.len(), 1);
    assert_eq!(laid.statements[0].id, "O1");
    assert_eq!(laid.roles[0].statements[0].id, "O1");
    assert_eq!(laid.roles[0].title.en, "Response", "our English title fills what the file has not");
}

#[test]
fn a_table_with_some_roles_keeps_the_others() {
    let bundled = pack(
        Structure::Project,
        vec![role("JP-01", ("A", "意思決定"), &[]), role("JP-02", ("B", "推進"), &[])],
        Vec::new(),
    );
    let file = pack(
        Structure::Published,
        vec![role("JP-02", ("", "推進"), &["O1"])],
        vec![statement("O1", "", Some("文"))],
    );
    assert_eq!(lay_over(&bundled, &file).roles.len(), 2);
}

proptest! {
    #[test]
    fn laying_the_same_file_twice_is_laying_it_once(
        ours in proptest::collection::btree_set("[A-D][0-9]", 0..8),
        theirs in proptest::collection::btree_set("[A-D][0-9]", 0..8),
        published: bool,
    ) {
        let structure = if published { Structure::Published } else { Structure::Project };
        let links: Vec<&str> = ours.iter().map(String::as_str).collect();
        let bundled = pack(
            structure,
            vec![role("R1", ("A", "あ"), &links)],
            ours.iter().map(|id| statement(id, "ours", None)).collect(),
        );
        let links: Vec<&str> = theirs.iter().map(String::as_str).collect();
        let file = pack(
            Structure::Published,
            vec![role("R1", ("A", ""), &links)],
            theirs.iter().map(|id| statement(id, "", Some("theirs"))).collect(),
        );
        let once = lay_over(&bundled, &file);
        prop_assert_eq!(&lay_over(&once, &file), &once);
        let ids: std::collections::HashSet<&str> = once.statements.iter().map(|s| s.id.as_str()).collect();
        prop_assert!(once.roles.iter().flat_map(|r| &r.statements).all(|link| ids.contains(link.id.as_str())));
    }
}
