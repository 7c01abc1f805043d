//! A light stemmer for English: audit, auditor, auditors and auditing share a stem.

/// Endings and what stands in their place, the longest first; only one is taken off.
const ENDINGS: [(&str, &str); 38] = [
    ("izations", "iz"),
    ("isations", "iz"),
    ("ization", "iz"),
    ("isation", "iz"),
    ("abilities", "abil"),
    ("ability", "abil"),
    ("ysing", "ys"),
    ("ations", "at"),
    ("ating", "at"),
    ("ators", "at"),
    ("ation", "at"),
    ("ated", "at"),
    ("ates", "at"),
    ("ator", "at"),
    ("ysts", "ys"),
    ("ysis", "ys"),
    ("yses", "ys"),
    ("ysed", "ys"),
    ("yst", "ys"),
    ("yse", "ys"),
    ("yze", "ys"),
    ("ments", ""),
    ("ment", ""),
    ("ures", ""),
    ("ings", ""),
    ("ions", ""),
    ("ate", "at"),
    ("ure", ""),
    ("ing", ""),
    ("ers", ""),
    ("ors", ""),
    ("ies", "y"),
    ("ion", ""),
    ("ed", ""),
    ("er", ""),
    ("or", ""),
    ("es", ""),
    ("s", ""),
];

/// The shortest word and the shortest rest that are touched.
const SHORTEST: usize = 3;

/// The stem of `word`, a folded Latin word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    if !word.is_ascii() || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return stem;
    }
    let taken = ENDINGS.iter().find_map(|(ending, put)| {
        let rest = word.strip_suffix(ending)?;
        let kept = rest.len() + put.len() > SHORTEST && (*ending != "s" || !rest.ends_with('s'));
        kept.then(|| (format!("{rest}{put}"), *ending))
    });
    if let Some((rest, ending)) = taken {
        stem = rest;
        // "monitoring, monitor", "engineering, engineer".
        if ending.starts_with("ing")
            && stem.len() > SHORTEST + 2
            && let Some(rest) = stem.strip_suffix("or").or_else(|| stem.strip_suffix("er"))
        {
            stem.truncate(rest.len());
        }
    }
    // "use, using", "policy, policies", "plan, planning".
    if stem.len() > SHORTEST
        && let Some(rest) = stem.strip_suffix(['e', 'y'])
    {
        stem.truncate(rest.len());
    }
    let mut ends = stem.chars().rev();
    if stem.len() > SHORTEST
        && let (Some(last), Some(before)) = (ends.next(), ends.next())
        && last == before
        && !"sl".contains(last)
    {
        stem.pop();
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn words_of_one_family_share_a_stem() {
        for family in [
            &["audit", "audits", "auditor", "auditors", "auditing", "audited"][..],
            &["analyst", "analysts", "analysis", "analyses", "analyse", "analyze"],
            &["forensic", "forensics"],
            &["investigate", "investigator", "investigation", "investigations", "investigating"],
            &["monitor", "monitors", "monitoring"],
            &["engineer", "engineers", "engineering"],
            &["policy", "policies"],
            &["plan", "plans", "planning", "planner"],
            &["assess", "assessor", "assessment", "assessments"],
            &["architect", "architects", "architecture"],
            &["organize", "organization", "organisation"],
            &["cryptographer", "cryptography"],
            &["manage", "manager", "management"],
        ] {
            let stems: Vec<String> = family.iter().map(|word| stem(word)).collect();
            assert!(stems.windows(2).all(|two| two[0] == two[1]), "{family:?} {stems:?}");
        }
    }

    #[test]
    fn short_words_and_words_with_digits_stay() {
        for word in ["os", "use", "is", "access", "risk", "k0698", "sha1s"] {
            assert_eq!(stem(word).trim_end_matches('e'), word.trim_end_matches('e'), "{word}");
        }
    }
}
