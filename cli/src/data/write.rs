//! Writes the compiled packs and their catalogue.

use std::io;
use std::path::Path;

use kakehashi_core::catalog::Catalogue;
use kakehashi_core::framework::Pack;

/// Writes `catalogue.json` and one pack an edition under `packs/` into `out`.
///
/// # Errors
/// When a file cannot be written.
pub fn write(packs: &[Pack], out: &Path) -> io::Result<Catalogue> {
    std::fs::create_dir_all(out.join("packs"))?;
    let file = |pack: &Pack| format!("packs/{}.json", pack.key());
    for pack in packs {
        let text = serde_json::to_string(pack).map_err(io::Error::other)?;
        std::fs::write(out.join(file(pack)), text)?;
    }
    let catalogue = Catalogue::of(packs.iter().map(|pack| (pack, file(pack))));
    let text = serde_json::to_string_pretty(&catalogue).map_err(io::Error::other)?;
    std::fs::write(out.join("catalogue.json"), text)?;
    Ok(catalogue)
}
