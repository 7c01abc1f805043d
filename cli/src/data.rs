//! Compiles `data/` into packs and a catalogue, and checks everything on the way.

mod check;
mod edition;
mod problem;
mod table;
mod write;

use std::collections::HashMap;
use std::path::Path;

use kakehashi_core::catalog::{Catalog, LoadedEdition, Origin};
use kakehashi_core::framework::{EditionKey, Inventory, Pack};

pub use problem::{Problem, Problems, Severity};
pub use write::write;

/// What `data/` compiles to: the packs in the order of lists, and what was found wrong.
#[derive(Debug, Default)]
pub struct Compiled {
    /// One pack an edition.
    pub packs: Vec<Pack>,
    /// Errors and warnings, each with file, line and column.
    pub problems: Problems,
}

/// Reads and checks every edition under `root/frameworks`.
///
/// # Errors
/// When the folder itself cannot be read; everything else is a problem in the result.
pub fn compile(root: &Path) -> std::io::Result<Compiled> {
    let mut problems = Problems::default();
    let mut folders: Vec<_> = std::fs::read_dir(root.join("frameworks"))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let mut read = Vec::new();
    for folder in folders {
        if let Some(edition) = edition::read(root, &folder, &mut problems) {
            read.push(edition);
        }
    }
    let own_words: HashMap<EditionKey, Pack> =
        read.iter().map(|edition| (edition.pack.key(), edition.pack.clone())).collect();
    let mut packs = Vec::new();
    for mut edition in read {
        if let Some(base) = &edition.base {
            match own_words.get(base) {
                Some(base) => edition::take_words(&mut edition.pack, base),
                None => {
                    problems.error(&edition.file, 1, 1, format!("the base edition {base} does not exist"));
                }
            }
        }
        check::pack(&edition, &mut problems);
        packs.push(edition.pack);
    }
    Ok(Compiled { packs: in_order(packs), problems })
}

/// Sorts packs as a catalog lists them.
fn in_order(packs: Vec<Pack>) -> Vec<Pack> {
    let loaded = packs.into_iter().map(|pack| LoadedEdition::new(pack.into(), Origin::Bundled).into());
    Catalog::new(loaded).editions().iter().map(|edition| edition.pack().as_ref().clone()).collect()
}

/// Compiles `root`, prints every problem and what there is, and gives the packs.
///
/// # Errors
/// When the folder cannot be read or there is an error in it.
pub fn report(root: &Path) -> std::io::Result<Vec<Pack>> {
    let compiled = compile(root)?;
    for problem in compiled.problems.iter() {
        eprintln!("{problem}");
    }
    for pack in &compiled.packs {
        let counted = Inventory::of(pack);
        println!(
            "{:<12} {:>3} roles {:>5} tasks {:>5} knowledge {:>5} skills {:>6} links {:>3} areas {:>2} levels",
            pack.key().to_string(),
            counted.roles,
            counted.statements.task,
            counted.statements.knowledge,
            counted.statements.skill,
            counted.role_links.total(),
            counted.competency_areas,
            counted.levels,
        );
    }
    let (errors, warnings) =
        (compiled.problems.count(Severity::Error), compiled.problems.count(Severity::Warning));
    println!("{errors} errors, {warnings} warnings");
    if errors > 0 {
        return Err(std::io::Error::other(format!("{errors} errors in {}", root.display())));
    }
    Ok(compiled.packs)
}
