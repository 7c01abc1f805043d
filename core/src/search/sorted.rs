//! Words with numbers, sorted: the one sort of texts, because each sort of another type costs bytes.

/// Words with numbers in rising order.
#[derive(Debug, Default)]
pub(super) struct Sorted(Vec<(String, u32)>);

impl Sorted {
    /// Sorts `words`; the same word may come several times.
    pub(super) fn new(mut words: Vec<(String, u32)>) -> Self {
        words.sort_unstable();
        words.dedup();
        words.shrink_to_fit();
        Self(words)
    }

    /// All words.
    pub(super) fn all(&self) -> &[(String, u32)] {
        &self.0
    }

    /// The words that begin with `beginning`; the word itself is the first, if it is there.
    pub(super) fn beginning(&self, beginning: &str) -> &[(String, u32)] {
        let from = self.0.partition_point(|(word, _)| word.as_str() < beginning);
        let rest = self.0.get(from..).unwrap_or_default();
        let count = rest.partition_point(|(word, _)| word.starts_with(beginning));
        rest.get(..count).unwrap_or_default()
    }
}

/// A number whose order is that of the score, the higher first, and then that of the place.
pub(super) fn by_score(score: f32, place: u32) -> u64 {
    // The bits of a positive number rise with it; scores are never negative.
    u64::from(!score.max(0.0).to_bits()) << 32 | u64::from(place)
}

#[cfg(test)]
mod tests {
    use super::by_score;

    #[test]
    fn higher_scores_and_lower_places_come_first() {
        assert!(by_score(2.0, 9) < by_score(1.5, 0));
        assert!(by_score(1.0, 1) < by_score(1.0, 2));
        assert!(by_score(0.0, 1) < by_score(-3.0, 2));
    }
}
