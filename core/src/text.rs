//! Folding and fingerprints: what makes two spellings of one text equal.

mod folding;
mod script;

pub use folding::{Traced, fold, fold_traced, lower};
pub use script::{Script, script};

/// Unicode normalisation NFKC, passed in: the browser's `String.prototype.normalize` in the app,
/// a crate natively. It keeps some 58 KB of tables out of the first view.
pub type Nfkc = fn(&str) -> String;

/// Twelve hexadecimal digits that stand for a publisher's sentence without containing it.
///
/// NFKC, white space runs to one blank, trimmed, lower case, one trailing full stop removed; then
/// FNV-1a (64 bit, Fowler–Noll–Vo, offset 0xcbf29ce484222325, prime 0x100000001b3) over the UTF-8
/// bytes, as 16 hexadecimal digits of which the first 12 are kept.
#[must_use]
pub fn fingerprint(text: &str, nfkc: Nfkc) -> String {
    let normal = if text.is_ascii() { text.to_owned() } else { nfkc(text) };
    let joined = normal.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let bare = joined.strip_suffix('.').unwrap_or(&joined);
    let hash = bare.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut digits = format!("{hash:016x}");
    digits.truncate(12);
    digits
}
