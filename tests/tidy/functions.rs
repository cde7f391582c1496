//! Finds functions and their lengths in code without strings and comments.

use crate::mask::is_word;
use crate::tree::{File, Language};

/// Lines count from 1 and include both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Function {
    pub first_line: usize,
    pub last_line: usize,
    /// Its lines; in JavaScript without those of the functions inside it, since there a module or
    /// a group of tests is a function too.
    pub lines: usize,
}

pub fn functions(file: &File) -> Vec<Function> {
    let letters: Vec<char> = file.masked.code.chars().collect();
    match file.language {
        Language::Rust => rust_functions(&letters),
        Language::Script => script_functions(&letters),
        Language::Sql => Vec::new(),
    }
}

fn rust_functions(letters: &[char]) -> Vec<Function> {
    let words = (0..letters.len()).filter(|at| {
        let whole = *at == 0 || !is_word(letters[at - 1]);
        whole && letters[*at..].starts_with(&['f', 'n', ' '])
    });
    let bodies = words.filter_map(|start| Some((start, rust_body(letters, start)?)));
    bodies.map(|(start, open)| function(letters, start, open)).collect()
}

/// The brace that opens the body; `None` for a declaration in a trait.
fn rust_body(letters: &[char], start: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in letters.iter().enumerate().skip(start) {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// Only braces that end their line count: what is shorter than that is short enough.
fn script_functions(letters: &[char]) -> Vec<Function> {
    let ends_line = |at: usize| {
        let mut rest = letters[at + 1..].iter();
        rest.find(|letter| **letter == '\n' || !letter.is_whitespace()) == Some(&'\n')
    };
    let opens = (0..letters.len()).filter(|at| letters[*at] == '{' && ends_line(*at));
    let heads = opens.filter_map(|open| Some((script_head(&letters[..open])?, open)));
    let all: Vec<_> = heads.map(|(start, open)| function(letters, start, open)).collect();
    all.iter().map(|one| Function { lines: own_lines(one, &all), ..*one }).collect()
}

/// Where the function whose body opens after `before` begins; `None` for other kinds of blocks.
fn script_head(before: &[char]) -> Option<usize> {
    let end = before.iter().rposition(|letter| !letter.is_whitespace())?;
    if before[..=end].ends_with(&['=', '>']) {
        return Some(end);
    }
    // Between the parameters and the body there may be a type.
    let close = before.iter().rposition(|letter| *letter == ')')?;
    let between: String = before[close + 1..].iter().collect();
    let is_type = between.trim_start().starts_with(':') && !between.contains([';', '\n']);
    if !between.trim().is_empty() && !is_type {
        return None;
    }
    let open = matching_parenthesis(before, close)?;
    let head: String = before[..open].iter().collect();
    let name: String = head.trim_end().chars().rev().take_while(|at| is_word(*at)).collect();
    let name: String = name.chars().rev().collect();
    let blocks = ["", "if", "for", "while", "switch", "catch", "with", "await"];
    (!blocks.contains(&name.as_str())).then_some(open)
}

fn matching_parenthesis(letters: &[char], close: usize) -> Option<usize> {
    let mut depth = 0;
    for at in (0..=close).rev() {
        match letters[at] {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn function(letters: &[char], start: usize, open: usize) -> Function {
    let mut depth = 0;
    let end = (open..letters.len()).find(|at| {
        depth += match letters[*at] {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    });
    let line = |at: usize| letters[..at].iter().filter(|letter| **letter == '\n').count() + 1;
    let (first_line, last_line) = (line(start), line(end.unwrap_or(letters.len())));
    Function { first_line, last_line, lines: last_line - first_line + 1 }
}

fn own_lines(one: &Function, all: &[Function]) -> usize {
    let is_inside = |other: &&Function| {
        *other != one && other.first_line >= one.first_line && other.last_line <= one.last_line
    };
    let inner: Vec<_> = all.iter().filter(is_inside).collect();
    let lines = one.first_line..=one.last_line;
    lines.filter(|line| !inner.iter().any(|f| (f.first_line..=f.last_line).contains(line))).count()
}
