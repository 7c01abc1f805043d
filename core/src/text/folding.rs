//! Folding for search: every spelling of one word becomes the same text.
//!
//! - compatibility forms (full width, half width) by NFKC, lower case, Latin letters without accents;
//! - hiragana becomes katakana, small kana become large ones, ヴァ becomes バ;
//! - long-vowel marks disappear, and so do spaces, hyphens and middle dots between Japanese letters;
//! - one space stands wherever a word ends, and between Latin and Japanese letters.

use std::ops::Range;

use super::Nfkc;
use super::script::{Script, script};

/// A folded text that remembers where each of its characters comes from.
#[derive(Clone, Debug, Default)]
pub struct Traced {
    /// The folded text.
    pub text: String,
    /// For each folded character, its first byte in `text` and the bytes it comes from.
    origins: Vec<(usize, Range<usize>)>,
}

impl Traced {
    /// The bytes of the original that `folded`, a byte range of the folded text, comes from.
    #[must_use]
    pub fn original(&self, folded: &Range<usize>) -> Range<usize> {
        let from = self.origins.partition_point(|(at, _)| *at < folded.start);
        let to = self.origins.partition_point(|(at, _)| *at < folded.end);
        let mut inside = self.origins.get(from..to).unwrap_or_default().iter().map(|(_, origin)| origin);
        let Some(first) = inside.next() else { return 0..0 };
        first.start..inside.next_back().unwrap_or(first).end
    }
}

/// The folded form of `text`.
#[must_use]
pub fn fold(text: &str, nfkc: Nfkc) -> String {
    let mut folder = Folder { text: String::with_capacity(text.len()), ..Folder::default() };
    folder.take(text, nfkc);
    folder.text
}

/// The folded form of `text` with the origin of each character.
#[must_use]
pub fn fold_traced(text: &str, nfkc: Nfkc) -> Traced {
    let mut folder = Folder { origins: Some(Vec::new()), ..Folder::default() };
    folder.take(text, nfkc);
    Traced { text: folder.text, origins: folder.origins.unwrap_or_default() }
}

#[derive(Default)]
struct Folder {
    text: String,
    origins: Option<Vec<(usize, Range<usize>)>>,
    last: Option<Script>,
    /// What stood since the last letter: nothing, a joiner, or the end of a word.
    gap: Option<Script>,
    /// Whether the last letter was ヴ, so that a small vowel changes it.
    after_vu: bool,
}

impl Folder {
    fn take(&mut self, text: &str, nfkc: Nfkc) {
        let mut rest = text.char_indices().peekable();
        while let Some((start, c)) = rest.next() {
            let mut end = start + c.len_utf8();
            while let Some((at, mark)) = rest.next_if(|(_, next)| script(*next) == Script::Mark) {
                end = at + mark.len_utf8();
            }
            let whole = end == start + c.len_utf8();
            match c {
                '\u{ff01}'..='\u{ff5e}' if whole => {
                    // Full-width ASCII lies at a fixed distance: no need to ask the browser.
                    self.letter(char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c), start..end);
                }
                _ if whole && is_normal(c) => self.letter(c, start..end),
                _ => {
                    for normal in nfkc(text.get(start..end).unwrap_or_default()).chars() {
                        self.letter(normal, start..end);
                    }
                }
            }
        }
    }

    fn letter(&mut self, c: char, origin: Range<usize>) {
        let script = script(c);
        match script {
            Script::Mark => {}
            Script::Joiner
                if c == 'ー' && self.gap.is_none() && self.last.is_some_and(Script::is_japanese) =>
            {
                self.stretch(origin.end);
            }
            Script::Joiner => self.gap = self.gap.or(Some(Script::Joiner)),
            Script::Break => self.gap = Some(Script::Break),
            _ if script.is_japanese() => self.japanese(c, script, origin),
            _ => {
                self.push(without_accent(lower(c)), Script::Latin, origin);
            }
        }
    }

    fn japanese(&mut self, c: char, script: Script, origin: Range<usize>) {
        let kana = match c {
            '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
            _ => c,
        };
        if let (true, None, Some(voiced)) = (self.after_vu, self.gap, after_vu(kana)) {
            self.text.pop();
            self.text.push(voiced);
            self.stretch(origin.end);
            self.after_vu = false;
            return;
        }
        self.push(large(kana), script, origin);
        self.after_vu = kana == 'ヴ';
    }

    fn push(&mut self, c: char, script: Script, origin: Range<usize>) {
        if let Some(last) = self.last {
            let both_japanese = last.is_japanese() && script.is_japanese();
            let space = match self.gap {
                None => last.is_japanese() != script.is_japanese(),
                Some(Script::Joiner) => !both_japanese,
                Some(_) => true,
            };
            if space {
                self.text.push(' ');
            }
        }
        if let Some(origins) = &mut self.origins {
            origins.push((self.text.len(), origin));
        }
        self.text.push(c);
        self.last = Some(script);
        self.gap = None;
        self.after_vu = false;
    }

    /// Lets the last letter reach to `end`, so that a mark covers what was folded into it.
    fn stretch(&mut self, end: usize) {
        if let Some((_, origin)) = self.origins.as_mut().and_then(|origins| origins.last_mut()) {
            origin.end = end;
        }
    }
}

/// Whether NFKC leaves the character, standing alone, as it is.
fn is_normal(c: char) -> bool {
    c.is_ascii()
        || matches!(c,
            '\u{3001}'..='\u{3035}' | '\u{3041}'..='\u{3096}' | '\u{30a0}'..='\u{30fc}'
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{2010}' | '\u{2012}'..='\u{2016}'
            | '\u{2018}'..='\u{2023}')
}

/// The katakana of full size; ヂ and ヅ sound like ジ and ズ.
fn large(kana: char) -> char {
    match kana {
        'ァ' => 'ア',
        'ィ' => 'イ',
        'ゥ' => 'ウ',
        'ェ' => 'エ',
        'ォ' => 'オ',
        'ッ' => 'ツ',
        'ャ' => 'ヤ',
        'ュ' => 'ユ',
        'ョ' => 'ヨ',
        'ヮ' => 'ワ',
        'ヵ' => 'カ',
        'ヶ' => 'ケ',
        'ヂ' => 'ジ',
        'ヅ' => 'ズ',
        'ヴ' => 'ブ',
        _ => kana,
    }
}

fn after_vu(small: char) -> Option<char> {
    match small {
        'ァ' => Some('バ'),
        'ィ' => Some('ビ'),
        'ェ' => Some('ベ'),
        'ォ' => Some('ボ'),
        _ => None,
    }
}

/// The small form of a Latin, Greek or Cyrillic letter. The full table of Unicode costs more bytes than
/// all of folding, for scripts that no framework is written in.
#[must_use]
pub fn lower(c: char) -> char {
    let moved = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 0x20,
        'Ѐ'..='Џ' => 0x50,
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' => u32::from(u32::from(c) % 2 == 0),
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => u32::from(u32::from(c) % 2 == 1),
        _ => 0,
    };
    char::from_u32(u32::from(c) + moved).unwrap_or(c)
}

fn without_accent(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => c,
    }
}
