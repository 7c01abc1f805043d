//! Names and terms of a framework: those of a known edition where there is one, else the file's.

use kakehashi_core::framework::{Edition, Framework, PACK_FORMAT, PACK_VERSION, Pack, Provenance, Structure};
use kakehashi_core::language::Bilingual;

use crate::context::Base;

/// What a file says about its own edition.
pub(crate) struct Claim<'a> {
    /// The framework's id.
    pub(crate) framework: &'a str,
    /// The edition's id.
    pub(crate) edition: &'a str,
    /// The framework's name, for a framework that is not known.
    pub(crate) name: Bilingual,
    /// The date of publication, if the file says.
    pub(crate) date: String,
    /// The publisher's address, if the file says.
    pub(crate) source: Option<String>,
    /// Who vouches for what is in the file.
    pub(crate) provenance: Provenance,
}

/// A pack without content, named after the known edition or framework, or after the file.
pub(crate) fn empty_pack(claim: Claim<'_>, context: Base<'_>) -> Pack {
    let nearest = context.nearest(claim.framework, claim.edition);
    let framework = nearest.map_or_else(|| own_framework(&claim), |pack| pack.framework.clone());
    let same = nearest.filter(|pack| pack.edition.id == claim.edition);
    let edition = match same {
        Some(pack) => Edition {
            structure: Structure::Published,
            provenance: claim.provenance,
            notes: Vec::new(),
            ..pack.edition.clone()
        },
        None => Edition {
            id: claim.edition.to_owned(),
            date: claim.date,
            licence: nearest.map(|pack| pack.edition.licence.clone()).unwrap_or_default(),
            attribution: nearest.map_or_else(String::new, |pack| attribution(pack, claim.edition)),
            source: claim.source,
            structure: Structure::Published,
            provenance: claim.provenance,
            notes: Vec::new(),
            deck_2025: None,
        },
    };
    Pack {
        format: PACK_FORMAT.to_owned(),
        version: PACK_VERSION,
        framework,
        edition,
        categories: Vec::new(),
        levels: Vec::new(),
        roles: Vec::new(),
        statements: Vec::new(),
        competency_areas: Vec::new(),
    }
}

fn own_framework(claim: &Claim<'_>) -> Framework {
    let mark = match claim.framework {
        "nice" => "US".to_owned(),
        "ecsf" => "EU".to_owned(),
        other => other.chars().filter(char::is_ascii_alphanumeric).take(2).collect::<String>().to_uppercase(),
    };
    let publisher = match claim.framework {
        "nice" => Bilingual::new(
            "National Institute of Standards and Technology (NIST)",
            "米国国立標準技術研究所（NIST）",
        ),
        "ecsf" => Bilingual::new(
            "European Union Agency for Cybersecurity (ENISA)",
            "欧州連合サイバーセキュリティ機関（ENISA）",
        ),
        _ => Bilingual::default(),
    };
    Framework {
        id: claim.framework.to_owned(),
        mark,
        short_name: claim.name.clone(),
        name: claim.name.clone(),
        publisher,
        summary: Bilingual::default(),
    }
}

/// The line that stands beside the words of an edition that is not known.
fn attribution(pack: &Pack, edition: &str) -> String {
    format!("{}, {} ({edition})", pack.framework.publisher.en, pack.framework.name.en)
}
