//! Unicode normalisation for native use.

use unicode_normalization::UnicodeNormalization;

/// NFKC, the native counterpart of the browser's `String.prototype.normalize`.
#[must_use]
pub fn nfkc(text: &str) -> String {
    text.nfkc().collect()
}
