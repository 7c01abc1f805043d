//! How long building an index and a search take, natively, over the catalog and ten times as much.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "../tests/search_data/mod.rs"]
mod search_data;

use std::collections::HashSet;
use std::time::{Duration, Instant};

use kakehashi_core::catalog::Catalog;
use kakehashi_core::framework::Pack;
use kakehashi_core::language::Language;
use kakehashi_core::search::{Filter, SearchIndex};
use search_data::{catalog, nfkc, packs, repository, rows};

/// Statements without a gloss get one put together from the words of role summaries.
fn told(mut packs: Vec<Pack>) -> Vec<Pack> {
    let roles: Vec<_> = packs.iter().flat_map(|pack| pack.roles.clone()).collect();
    let words: Vec<&str> = roles.iter().flat_map(|role| role.summary.en.split(' ')).collect();
    let pieces: Vec<&str> =
        roles.iter().flat_map(|role| role.summary.ja.split_inclusive(['、', '。'])).collect();
    let mut seed = 7_usize;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for statement in packs.iter_mut().flat_map(|pack| &mut pack.statements) {
        if statement.gloss.en.is_empty() {
            statement.gloss.en =
                (0..8 + next(6)).map(|_| words[next(words.len())]).collect::<Vec<_>>().join(" ");
        }
        if statement.gloss.ja.is_empty() {
            statement.gloss.ja = (0..2).map(|_| pieces[next(pieces.len())]).collect();
        }
    }
    packs
}

/// The same packs `times` over, each copy a framework of its own.
fn repeated(packs: &[Pack], times: usize) -> Catalog {
    catalog((0..times).flat_map(|copy| {
        packs.iter().cloned().map(move |mut pack| {
            if copy > 0 {
                pack.framework.id = format!("{}-{copy}", pack.framework.id);
            }
            pack
        })
    }))
}

/// Every beginning of every query, as it comes while typing.
fn keystrokes() -> Vec<String> {
    let mut seen = HashSet::new();
    let queries = rows(&repository().join("tests/search/queries.csv"));
    let beginnings = queries.iter().flat_map(|row| {
        let query = row["query"].clone();
        let ends: Vec<usize> = query.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
        ends.into_iter().map(move |end| query[..end].to_owned()).collect::<Vec<_>>()
    });
    beginnings.filter(|query| seen.insert(query.clone())).collect()
}

fn share(sorted: &[Duration], percent: usize) -> f64 {
    sorted[(sorted.len() - 1) * percent / 100].as_secs_f64() * 1000.0
}

fn main() {
    let packs = told(packs());
    let mut queries = keystrokes();
    queries
        .extend(rows(&repository().join("tests/search/queries.csv")).iter().map(|row| row["query"].clone()));
    println!("{} queries, typed letter by letter; times in milliseconds", queries.len());
    println!(
        "{:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}",
        "catalog", "records", "build", "p50", "p95", "p99", "most"
    );
    for times in [1, 4, 10] {
        for all in [false, true] {
            let catalog = repeated(&packs, times);
            let filter = Filter {
                editions: if all {
                    catalog.editions().iter().map(|e| e.key().clone()).collect()
                } else {
                    Vec::new()
                },
                ..Filter::default()
            };
            let records: usize = catalog
                .editions()
                .iter()
                .map(|e| e.pack())
                .map(|p| {
                    p.roles.len() + p.statements.len() + p.competency_areas.len() + p.categories.len() + 1
                })
                .sum();
            let start = Instant::now();
            let index = SearchIndex::build(&catalog, nfkc);
            let build = start.elapsed().as_secs_f64() * 1000.0;
            let mut slowest = (Duration::ZERO, "");
            let mut spent = Vec::new();
            for query in &queries {
                let fastest = (0..3).map(|_| {
                    let start = Instant::now();
                    std::hint::black_box(index.search(query, &filter, Language::Ja, 8));
                    start.elapsed()
                });
                let fastest = fastest.min().unwrap();
                slowest = slowest.max((fastest, query));
                spent.push(fastest);
            }
            spent.sort_unstable();
            println!(
                "{:>7}x {records:>8} {build:>8.1} {:>8.3} {:>8.3} {:>8.3} {:>8.3}  {}, slowest: {}",
                times,
                share(&spent, 50),
                share(&spent, 95),
                share(&spent, 99),
                share(&spent, 100),
                if all { "every edition" } else { "newest editions" },
                slowest.1,
            );
        }
    }
}
