//! Which script a character belongs to, as far as search has to know.

/// What a character is to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// A letter or digit of a script with spaces between words.
    Latin,
    /// Hiragana.
    Hiragana,
    /// Katakana of either width.
    Katakana,
    /// Kanji, and letters of other scripts without spaces.
    Kanji,
    /// A sign that some put between the parts of one word: a space, hyphen, middle dot, long-vowel mark.
    Joiner,
    /// A combining mark.
    Mark,
    /// Anything else: it ends a word.
    Break,
}

impl Script {
    /// Whether words of the script are written without spaces.
    #[must_use]
    pub const fn is_japanese(self) -> bool {
        matches!(self, Self::Hiragana | Self::Katakana | Self::Kanji)
    }
}

/// The script of `c`.
#[must_use]
pub fn script(c: char) -> Script {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Script::Latin,
        '\u{3041}'..='\u{3096}' => Script::Hiragana,
        '\u{30a1}'..='\u{30fa}' | '\u{ff66}'..='\u{ff6f}' | '\u{ff71}'..='\u{ff9d}' => Script::Katakana,
        '々' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => Script::Kanji,
        'ー'
        | '・'
        | '-'
        | '゠'
        | '\u{2010}'..='\u{2015}'
        | '\u{2212}'
        | '\u{ff0d}'
        | '\u{ff65}'
        | '\u{ff70}' => Script::Joiner,
        '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}' => Script::Mark,
        _ if c.is_whitespace() => Script::Joiner,
        _ if c.is_alphanumeric() => {
            if c < '\u{2e80}' || ('\u{ff00}'..'\u{ff60}').contains(&c) {
                Script::Latin
            } else {
                Script::Kanji
            }
        }
        _ => Script::Break,
    }
}
