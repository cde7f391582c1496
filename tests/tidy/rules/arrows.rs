//! Which room may name which: platform → app → {store, wire} → domain, never back.

use crate::mask::is_word;
use crate::rules::{Rule, uses};
use crate::tree::{File, Language};

pub const ARROWS: Rule = Rule {
    why: "platform → app → {store, wire} → domain. What points inwards only can be tested without \
          what is outside, and replaced without being touched.",
    instead: "pass the value in as an argument, or move the type or rule inwards: rules to domain, \
              what joins two rooms to app.",
    find: |file| {
        let Some(room) = file.room().filter(|_| file.language == Language::Rust) else {
            return Vec::new();
        };
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            return Vec::new();
        };
        let named = rooms_named(file).into_iter();
        named
            .filter(|(_, named)| named != room && !allowed.contains(&named.as_str()))
            .map(|(line, named)| (line, format!("the room {room} names the room {named}.")))
            .collect()
    },
};

pub const PLATFORM: Rule = Rule {
    why: "only src/platform knows Cloudflare and JavaScript, so that everything else runs, and is \
          tested, natively.",
    instead: "say what you need as a method of `trait World` (src/app/world.rs) and let \
              src/platform do it.",
    find: |file| {
        if !file.is_below("src") || file.room() == Some("platform") {
            return Vec::new();
        }
        let mut found = Vec::new();
        for name in ["worker", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"] {
            for (line, before, after) in uses(&file.masked.code, name) {
                let imported = before.trim_end().ends_with("use") || before.ends_with("crate ");
                let is_path = after.starts_with("::") && !before.ends_with("::");
                if imported || is_path || before.ends_with("#[") {
                    found.push((line, format!("`{name}` is named outside src/platform.")));
                }
            }
        }
        found
    },
};

/// Each room with the rooms that it may name besides itself.
const ROOMS: [(&str, &[&str]); 6] = [
    // Nobody names it: it is not there in a Worker.
    ("document", &["app", "store", "wire", "domain"]),
    ("platform", &["app", "store", "wire", "domain"]),
    ("app", &["store", "wire", "domain"]),
    ("store", &["domain"]),
    ("wire", &["domain"]),
    ("domain", &[]),
];

/// The rooms that a file names by `crate::`, or by climbing to the crate with `super::`.
fn rooms_named(file: &File) -> Vec<(usize, String)> {
    let code = &file.masked.code;
    let mut named = Vec::new();
    let climb = "super::".repeat(depth(&file.path));
    for root in ["crate::", climb.as_str()] {
        for (at, _) in code.match_indices(root) {
            let before = &code[..at];
            if before.ends_with(is_word) || before.ends_with("::") {
                continue;
            }
            let line = before.matches('\n').count() + 1;
            let firsts = first_names(&code[at + root.len()..]);
            named.extend(firsts.into_iter().map(|name| (line, name)));
        }
    }
    named.retain(|(_, name)| ROOMS.iter().any(|(room, _)| room == name));
    named
}

/// How many `super::` lead from a file's module to the crate.
fn depth(path: &str) -> usize {
    let folders = path.matches('/').count();
    if path.ends_with("/mod.rs") { folders - 1 } else { folders }
}

/// `a` of `a::b`, or `a` and `d` of `{a::{b, c}, d}`.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim_start().chars().take_while(|at| is_word(*at)).collect();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut depth = 0;
    let mut names = vec![name(group)];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    names
}
