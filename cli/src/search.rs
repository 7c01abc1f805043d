//! Searches the compiled data from the command line, as the app does.

use std::io;
use std::path::Path;

use kakehashi_core::catalog::{Catalog, LoadedEdition, Origin};
use kakehashi_core::language::Language;
use kakehashi_core::search::{Filter, Results, SearchIndex};

use crate::data;
use crate::nfkc::nfkc;

/// The catalog of everything under `data`.
///
/// # Errors
/// When the folder cannot be read.
pub fn catalog(data: &Path) -> io::Result<Catalog> {
    let packs = data::compile(data)?.packs;
    Ok(Catalog::new(packs.into_iter().map(|pack| LoadedEdition::new(pack.into(), Origin::Bundled).into())))
}

/// Finds `query` in `catalog`, at most `limit` hits a group.
#[must_use]
pub fn search(catalog: &Catalog, query: &str, language: Language, limit: usize) -> Results {
    SearchIndex::build(catalog, nfkc).search(query, &Filter::default(), language, limit)
}

/// Prints one line a hit: group, key, what matched.
pub fn print(results: &Results) {
    for group in &results.groups {
        println!("{} ({})", group.group.word(), group.total);
        for hit in &group.hits {
            println!("  {:<28} {:>7.2}  {}", hit.key.to_string(), hit.score, hit.snippet.text);
        }
    }
    println!("{} found", results.total);
}
