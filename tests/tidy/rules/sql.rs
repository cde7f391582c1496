//! Where SQL may stand, and what it must not say.

use crate::mask::is_word;
use crate::rules::Rule;
use crate::tree::Language;

pub const ROOM: Rule = Rule {
    why: "all SQL is in src/store: one place to see what the database is asked, and to index it.",
    instead: "write a function in src/store, named for what it answers, that returns a Statement.",
    find: |file| {
        if !file.is_below("src") || file.room() == Some("store") {
            return Vec::new();
        }
        let literals = file.masked.literals.iter().filter(|literal| is_sql(&literal.text));
        literals.map(|literal| (literal.line, format!("SQL: {}", head(&literal.text)))).collect()
    },
};

pub const LEDGER: Rule = Rule {
    why: "no money moves without a transfer: one module writes and reads the ledger's tables, so \
          that one module has to be right.",
    instead: "add the statement to src/store/ledger and call it from here.",
    find: |file| {
        let ledger = file.path == "src/store/ledger.rs" || file.is_below("src/store/ledger");
        if !file.is_below("src") || ledger {
            return Vec::new();
        }
        let mut found = Vec::new();
        for literal in &file.masked.literals {
            for table in ["transfers", "accounts"] {
                // A constant with nothing but the name would hide it from this rule.
                let hidden = literal.text == table && file.room() == Some("store");
                if hidden || names_table(&literal.text, table) {
                    found.push((literal.line, format!("SQL names the ledger's `{table}`.")));
                }
            }
        }
        found
    },
};

pub const CONFLICTS: Rule = Rule {
    why: "`or ignore` and `or replace` step over constraints and triggers: on the ledger that \
          creates money (measured).",
    instead: "let the constraint fail and name it, or write `insert … select … where not exists`.",
    find: |file| {
        let texts: Vec<(usize, String)> = match file.language {
            Language::Sql => {
                (1..).zip(file.text.lines()).map(|(at, line)| (at, without_comment(line))).collect()
            }
            _ if file.is_below("src") => {
                let literals = file.masked.literals.iter();
                literals.map(|literal| (literal.line, literal.text.clone())).collect()
            }
            _ => return Vec::new(),
        };
        let mut found = Vec::new();
        for (line, text) in texts {
            let words = plain(&text);
            let said = OVER_CONSTRAINTS.iter().filter(|phrase| words.contains(**phrase));
            found.extend(said.map(|phrase| (line, format!("SQL says `{}`.", phrase.trim_end()))));
            if words.starts_with("replace into ") {
                found.push((line, "SQL says `replace into`.".to_owned()));
            }
        }
        found
    },
};

const OVER_CONSTRAINTS: [&str; 4] =
    ["insert or ignore ", "insert or replace ", "update or ignore ", "update or replace "];

/// Our SQL is lower-case and begins with its verb; prose that begins so lacks the second word.
fn is_sql(text: &str) -> bool {
    let words = plain(text);
    let begins = |verb: &str| words.starts_with(verb);
    let shouted = text.trim_start().starts_with(char::is_uppercase)
        && text.trim_start().starts_with(|letter: char| letter.is_ascii())
        && text.split_whitespace().next().is_some_and(|word| word.to_uppercase() == word);
    let lower = text.trim_start().starts_with(char::is_lowercase);
    (lower || shouted)
        && (begins("select ")
            || begins("insert into ")
            || begins("insert or ")
            || begins("delete from ")
            || (begins("update ") && words.contains(" set "))
            || (begins("with ") && words.contains(" as (")))
}

fn names_table(text: &str, table: &str) -> bool {
    let words = plain(text);
    words.match_indices(table).any(|(at, _)| {
        let (before, after) = (words[..at].trim_end(), &words[at + table.len()..]);
        let whole = words[..at].ends_with(' ') && !after.starts_with(is_word);
        let word = before.rsplit(' ').next().unwrap_or_default();
        whole && (matches!(word, "from" | "join" | "into" | "update" | "table" | "on"))
    }) || (is_sql(text) && words.contains(&format!(", {table} ")))
}

/// Lower case, one space between words, Rust's line continuations gone.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| *word != "\\");
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

fn head(text: &str) -> String {
    plain(text).chars().take(40).collect()
}

fn without_comment(line: &str) -> String {
    line.split("--").next().unwrap_or_default().to_owned()
}
