//! Words that must not stand in the code.

use crate::rules::{Rule, uses};
use crate::tree::{File, Language};

pub const PANICS: Rule = Rule {
    why: "a panic in wasm ends every request that is in flight in that isolate.",
    instead: "return a Refusal when a rule says no, a Fault when we or the world failed, and use \
              `?`. Unit tests may panic.",
    find: |file| {
        if !file.is_below("src") {
            return Vec::new();
        }
        let code = file.product_code();
        let mut found = Vec::new();
        for name in ["panic", "todo", "unimplemented", "unreachable", "dbg"] {
            let calls = uses(&code, name).filter(|(_, _, after)| after.starts_with('!'));
            found.extend(calls.map(|(line, _, _)| (line, format!("`{name}!` is called."))));
        }
        for name in ["unwrap", "expect"] {
            let calls = uses(&code, name)
                .filter(|(_, before, _)| before.ends_with('.') || before.ends_with("::"));
            found.extend(calls.map(|(line, _, _)| (line, format!("`{name}` is called."))));
        }
        found
    },
};

pub const CLOCKS: Rule = Rule {
    why: "`Instant` and `SystemTime` panic in wasm, and a clock that nobody can turn cannot be \
          tested.",
    instead: "ask `World::now`, or take the time as an argument.",
    find: |file| {
        if !file.is_below("src") {
            return Vec::new();
        }
        let code = file.product_code();
        let names = ["Instant", "SystemTime"];
        let calls = names.iter().flat_map(|name| uses(&code, name).map(move |at| (*name, at)));
        calls.map(|(name, (line, _, _))| (line, format!("`{name}` is named."))).collect()
    },
};

pub const FLOATS: Rule = Rule {
    why: "a float cannot hold every amount of money, and rounds without saying so.",
    instead: "count in whole micro-USDT: `domain::amount::Amount`.",
    find: |file| {
        if !file.is_below("src/domain") && !file.is_below("src/store") {
            return Vec::new();
        }
        let code = &file.masked.code;
        let mut found = Vec::new();
        for name in ["f32", "f64"] {
            found
                .extend(uses(code, name).map(|(line, _, _)| (line, format!("`{name}` is named."))));
        }
        let suffixed = (1..).zip(code.lines()).filter(|(_, line)| has_float_suffix(line));
        found.extend(suffixed.map(|(line, _)| (line, "a number is a float.".to_owned())));
        found
    },
};

pub const LEFTOVERS: Rule = Rule {
    why: "a note for later is never read later; it only says that the code is not to be trusted.",
    instead: "do it now, or open an issue and say nothing here.",
    find: |file| {
        let mut found = Vec::new();
        for word in [concat!("TO", "DO"), concat!("FIX", "ME")] {
            let all = uses(&file.text, word);
            found.extend(all.map(|(line, _, _)| (line, format!("the file says {word}."))));
        }
        found
    },
};

pub const SILENCED_TESTS: Rule = Rule {
    why: "a test that does not run keeps nothing true, and one that runs alone hides the others.",
    instead: "mend the test, or delete it together with what it was about.",
    find: |file| match file.language {
        Language::Script if file.is_below("tests") => calls(file, &[".only(", ".skip(", ".todo("]),
        Language::Rust => calls(file, &["#[ignore"]),
        _ => Vec::new(),
    },
};

fn calls(file: &File, names: &[&str]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, text) in (1..).zip(file.masked.code.lines()) {
        let names = names.iter().filter(|name| text.contains(**name));
        found.extend(names.map(|name| (line, format!("`{name}` silences a test."))));
    }
    found
}

/// A number such as `1_f64` or `2.5f32`.
fn has_float_suffix(line: &str) -> bool {
    ["f32", "f64"].iter().any(|suffix| {
        line.match_indices(suffix).any(|(at, _)| {
            line[..at].trim_end_matches('_').ends_with(|letter: char| letter.is_ascii_digit())
        })
    })
}
