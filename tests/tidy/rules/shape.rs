//! How long files, functions and lines may be, how files begin and what they are called.

use crate::functions::functions;
use crate::rules::Rule;
use crate::tree::{File, Language};

const FILE_LINES_MAX: usize = 300;
const FUNCTION_LINES_MAX: usize = 60;
const LINE_COLUMNS_MAX: usize = 100;
/// Names that say that something happens, not what.
const EMPTY_NAMES: [&str; 8] =
    ["process", "processor", "handle", "handler", "handlers", "manager", "util", "utils"];

pub const FILE: Rule = Rule {
    why: "a file of at most 300 lines has one idea and is read in one go.",
    instead: "find the second idea in it and give that a file of its own.",
    find: |file| {
        let lines = file.text.lines().count();
        let long = is_code(file) && lines > FILE_LINES_MAX;
        if long { vec![(lines, format!("the file has {lines} lines."))] } else { Vec::new() }
    },
};

pub const FUNCTION: Rule = Rule {
    why: "a function of at most 60 lines fits on a screen with its whole control flow.",
    instead: "leave the control flow in it; move plain work to functions named for their result.",
    find: |file| {
        let long = |lines: usize| lines > FUNCTION_LINES_MAX;
        let all = functions(file).into_iter().filter(|function| long(function.lines));
        all.map(|function| {
            (function.first_line, format!("the function has {} lines.", function.lines))
        })
        .collect()
    },
};

pub const LINE: Rule = Rule {
    why: "lines of at most 100 columns can be read side by side in a review.",
    instead: "break the line, or name a part of it.",
    find: |file| {
        if !is_code(file) {
            return Vec::new();
        }
        let widths = (1..).zip(file.text.lines().map(|line| line.chars().count()));
        widths
            .filter(|(_, width)| *width > LINE_COLUMNS_MAX)
            .map(|(line, width)| (line, format!("the line has {width} columns.")))
            .collect()
    },
};

pub const FIRST_LINE: Rule = Rule {
    why: "a reader who opens a file learns first what it decides or does.",
    instead: "begin with one sentence: `//! …` in Rust, `// …` in scripts.",
    find: |file| {
        let mut lines = file.text.lines();
        let mut first = lines.next().unwrap_or_default();
        if first.starts_with("#!/") {
            first = lines.next().unwrap_or_default();
        }
        let opening: &[&str] = match file.language {
            Language::Rust => &["//! "],
            Language::Script => &["// ", "/* ", "/** "],
            Language::Sql => &["-- "],
        };
        let says = opening.iter().any(|opening| first.starts_with(opening));
        if says { Vec::new() } else { vec![(1, "the file does not say what it is.".to_owned())] }
    },
};

pub const NAME: Rule = Rule {
    why: "everything processes, handles, manages or is of use; such a name gathers what is not \
          akin.",
    instead: "name the file for what it knows: a noun in domain, a table in store, a story in app.",
    find: |file| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let mut words = name.split(['.', '_', '-']);
        match words.find(|word| EMPTY_NAMES.contains(word)) {
            Some(word) => vec![(1, format!("the file's name says `{word}`."))],
            None => Vec::new(),
        }
    },
};

fn is_code(file: &File) -> bool {
    file.language != Language::Sql
}
