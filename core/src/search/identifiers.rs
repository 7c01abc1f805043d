//! The ids of one edition, and the codes that publishers print beside roles.

use super::sorted::Sorted;
use crate::catalog::LoadedEdition;
use crate::text::lower;

/// How well an id was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum IdMatch {
    /// The id begins with what was typed.
    Beginning,
    /// A code printed beside the role, such as `OPM 531`.
    Code,
    /// The id, but for zeros that were left out: `K698`, `JP-7`.
    WithoutZeros,
    /// The id.
    Exact,
}

/// Letters and digits of ids, sorted, with the entry of each.
#[derive(Debug, Default)]
pub(super) struct Identifiers {
    ids: Sorted,
    codes: Sorted,
}

impl Identifiers {
    /// Takes the ids of the entries, in the order of entries.
    pub(super) fn new<'a>(ids: impl Iterator<Item = &'a str>, edition: &LoadedEdition) -> Self {
        let ids =
            (0..).zip(ids).map(|(entry, id)| (plain(id), entry)).filter(|(id, _)| !id.is_empty()).collect();
        let first_role = 1 + edition.pack().categories.len() + edition.pack().competency_areas.len();
        let mut codes = Vec::new();
        for (place, role) in edition.pack().roles.iter().enumerate() {
            let entry = u32::try_from(first_role + place).unwrap_or(u32::MAX);
            for reference in &role.references {
                codes.push((plain(&format!("{}{}", reference.scheme, reference.value)), entry));
                codes.push((plain(&reference.value), entry));
            }
        }
        codes.retain(|(code, _)| code.len() > 2);
        Self { ids: Sorted::new(ids), codes: Sorted::new(codes) }
    }

    /// The entries that `typed`, already [`plain`], may mean; `hyphen` says that it was typed with one,
    /// so that it may be the beginning of an id without a digit.
    pub(super) fn find(&self, typed: &str, hyphen: bool) -> Vec<(u32, IdMatch)> {
        let mut found = Vec::new();
        let has_digit = typed.bytes().any(|byte| byte.is_ascii_digit());
        for (id, entry) in self.ids.beginning(typed) {
            if id == typed {
                found.push((*entry, IdMatch::Exact));
            } else if has_digit || hyphen {
                found.push((*entry, IdMatch::Beginning));
            }
        }
        if !has_digit {
            return found;
        }
        let codes = self.codes.beginning(typed).iter().take_while(|(code, _)| code == typed);
        found.extend(codes.map(|(_, entry)| (*entry, IdMatch::Code)));
        if found.iter().all(|(_, how)| *how != IdMatch::Exact) {
            let same = self.ids.all().iter().filter(|(id, _)| without_zeros(id).eq(without_zeros(typed)));
            found.extend(same.map(|(_, entry)| (*entry, IdMatch::WithoutZeros)));
        }
        found
    }
}

/// The letters and digits of an id, in lower case.
pub(super) fn plain(id: &str) -> String {
    id.chars().filter(|c| c.is_alphanumeric()).map(lower).collect()
}

/// The bytes of an id without the zeros at the head of a number.
fn without_zeros(id: &str) -> impl Iterator<Item = u8> {
    let mut in_number = false;
    id.bytes().filter(move |byte| {
        let leading = *byte == b'0' && !in_number;
        in_number = byte.is_ascii_digit() && !leading;
        !leading
    })
}
