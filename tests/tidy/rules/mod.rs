//! What a rule is, and how its breach is told.

pub mod arrows;
pub mod shape;
pub mod sql;
pub mod words;

use crate::mask::is_word;
use crate::tree::File;

pub struct Rule {
    pub why: &'static str,
    pub instead: &'static str,
    /// Every place that breaks the rule: its line and what is wrong there.
    pub find: fn(&File) -> Vec<(usize, String)>,
}

impl Rule {
    pub fn breaches(&self, file: &File) -> Vec<String> {
        let Self { why, instead, find } = self;
        let tell = |(line, what): (usize, String)| {
            format!("{}:{line}: {what}\n    Why: {why}\n    Instead: {instead}", file.path)
        };
        find(file).into_iter().map(tell).collect()
    }
}

/// The lines on which `word` stands as a whole word, with what comes before and after it there.
fn uses<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = (usize, &'a str, &'a str)> {
    (1..).zip(code.lines()).flat_map(move |(line, text)| {
        text.match_indices(word).filter_map(move |(at, _)| {
            let (before, after) = (&text[..at], &text[at + word.len()..]);
            let whole = !before.ends_with(is_word) && !after.starts_with(is_word);
            whole.then_some((line, before, after))
        })
    })
}
