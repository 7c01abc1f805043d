//! The query set in tests/search/queries.csv against the frameworks under data/.

mod search_data;

use std::fmt::Write as _;

use kakehashi_core::framework::ItemKey;
use kakehashi_core::language::Language;
use kakehashi_core::search::{Filter, SearchIndex};
use search_data::{catalog, nfkc, packs, repository, rows};

#[test]
fn every_query_of_the_set_finds_what_it_should() {
    let index = SearchIndex::build(&catalog(packs()), nfkc);
    let queries = rows(&repository().join("tests/search/queries.csv"));
    assert!(queries.len() > 50, "the query set is there");
    let mut missed = String::new();
    for row in &queries {
        let (query, within) = (row["query"].as_str(), row["within"].parse::<usize>().unwrap());
        let language = Language::from_tag(&row["lang"]).unwrap();
        let results = index.search(query, &Filter::default(), language, 30);
        for expected in row["expect"].split(" | ") {
            let key: ItemKey = expected.parse().unwrap();
            let place = results
                .groups
                .iter()
                .find_map(|group| group.hits.iter().position(|hit| hit.key == key))
                .map(|place| place + 1);
            if place.is_none_or(|place| place > within) {
                let _ = writeln!(
                    missed,
                    "{query}: {expected} at {place:?}, wanted within {within} ({})",
                    row["why"]
                );
            }
        }
    }
    assert!(missed.is_empty(), "\n{missed}");
}
