//! Formats the part of Fluent that our texts use: messages, values, and choices by value.
//!
//! The reference implementation, with the tables that it brings, would be an eighth of what we
//! deploy. The tests hold every text of every language against it. A text that asks for more is not
//! formatted, and fails them.
//! Format: <https://github.com/projectfluent/fluent/blob/master/spec/fluent.ebnf>.

use super::{Value, dollars, plural};
use crate::domain::language::{Direction, Language};

/// The message of `key` in `source`; `None` when there is none, or it is no Fluent of ours.
pub(super) fn format(
    language: Language,
    source: &str,
    key: &str,
    values: &[(&str, Value)],
) -> Option<String> {
    let lines = source.match_indices('\n').filter_map(|(at, _)| source.get(at.checked_add(1)?..));
    let message = [source].into_iter().chain(lines).find(|lines| {
        let behind = lines.strip_prefix(key);
        behind.is_some_and(|behind| behind.trim_start_matches(' ').starts_with('='))
    })?;
    let (_, rest) = message.split_once('=')?;
    Reader { rest, language, values }.pattern()
}

/// What is still to be read, and what it is read for.
struct Reader<'a> {
    rest: &'a str,
    language: Language,
    values: &'a [(&'a str, Value)],
}

enum Piece<'a> {
    Text(&'a str),
    Value(String),
    /// A line break: how many lines, and how far the next one is indented.
    Break(usize, usize),
}

impl<'a> Reader<'a> {
    /// Text and values up to the end of the message or of the variant.
    fn pattern(&mut self) -> Option<String> {
        let mut pieces = Vec::new();
        self.rest = self.rest.trim_start_matches(' ');
        while !self.rest.is_empty() {
            let end = self.rest.find(['\n', '{', '}']).unwrap_or(self.rest.len());
            match self.rest.split_at_checked(end)? {
                ("", rest) if rest.starts_with('{') => pieces.push(Piece::Value(self.placeable()?)),
                ("", rest) if rest.starts_with('}') => break,
                ("", rest) => {
                    let next = rest.trim_start_matches(['\n', ' ']);
                    let (between, _) =
                        rest.split_at_checked(rest.len().checked_sub(next.len())?)?;
                    let (lines, indent) = between.rsplit_once('\n')?;
                    if indent.is_empty() || next.starts_with(['[', '*', '}', '.']) {
                        break;
                    }
                    let lines = lines.matches('\n').count().saturating_add(1);
                    pieces.push(Piece::Break(lines, indent.len()));
                    self.rest = next;
                }
                (text, rest) => {
                    pieces.push(Piece::Text(text));
                    self.rest = rest;
                }
            }
        }
        Some(self.joined(&pieces))
    }

    /// Lines keep what they are indented beyond the others.
    fn joined(&self, pieces: &[Piece]) -> String {
        let indents = pieces.iter().filter_map(|piece| match piece {
            Piece::Break(_, indent) => Some(*indent),
            _ => None,
        });
        let common = indents.min().unwrap_or_default();
        // Amounts, addresses and links run left to right. Marks around them (U+2068, U+2069) keep
        // them whole in right-to-left text; in left-to-right text they would only be in the way.
        let parts = pieces.iter().filter(|piece| !matches!(piece, Piece::Break(..))).count();
        let isolates = self.language.direction() == Direction::RightToLeft && parts > 1;
        let mut text = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Value(value) if isolates => {
                    text.extend(["\u{2068}", value, "\u{2069}"]);
                }
                Piece::Value(value) => text.push_str(value),
                Piece::Break(lines, indent) => {
                    let lines = if text.is_empty() { 0 } else { *lines };
                    text.push_str(&"\n".repeat(lines));
                    text.push_str(&" ".repeat(indent.saturating_sub(common)));
                }
            }
        }
        if let Some(Piece::Text(_)) = pieces.last() {
            text.truncate(text.trim_end_matches(' ').len());
        }
        text
    }

    /// `{ $name }`, or `{ $name -> [key] … *[key] … }`.
    fn placeable(&mut self) -> Option<String> {
        self.skip("{")?;
        self.skip("$")?;
        let name = self.word()?;
        let value = self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        if self.skip("->").is_some() {
            return self.variants(value);
        }
        self.skip("}")?;
        Some(match value {
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Dollars(amount)) => dollars::written(self.language, *amount),
            Some(Value::Text(text)) => text.clone(),
            // A value that was forgotten shows its own name.
            None => format!("{{${name}}}"),
        })
    }

    /// The first variant that fits the value, or the one with a star.
    fn variants(&mut self, value: Option<&Value>) -> Option<String> {
        let (mut fitting, mut usual) = (None, None);
        while self.skip("}").is_none() {
            let has_star = self.skip("*").is_some();
            self.skip("[")?;
            let key = self.word()?;
            self.skip("]")?;
            let text = Some(self.pattern()?);
            if fitting.is_none() && self.fits(key, value) {
                fitting = text;
            } else if has_star {
                usual = text;
            }
        }
        fitting.or(usual)
    }

    fn fits(&self, key: &str, value: Option<&Value>) -> bool {
        match value {
            Some(Value::Number(number)) => {
                key.parse() == Ok(*number) || key == plural::category(self.language, *number)
            }
            Some(Value::Text(text)) => key == text,
            Some(Value::Dollars(_)) | None => false,
        }
    }

    /// The sign, and blanks on either side of it.
    fn skip(&mut self, sign: &str) -> Option<()> {
        let rest = self.rest.trim_start_matches([' ', '\n']);
        self.rest = rest.strip_prefix(sign)?;
        Some(())
    }

    fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest.trim_start_matches([' ', '\n']);
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        let (word, rest) = rest.split_at_checked(rest.find(|letter| !is_part(letter))?)?;
        self.rest = rest;
        (!word.is_empty()).then_some(word)
    }
}

#[cfg(test)]
mod tests;
