//! Every rule is shown something bad, which it must find, and something good, which it must not.

use crate::rules::{Rule, arrows, shape, sql, words};
use crate::tree::File;

fn lines_found(rule: &Rule, path: &str, source: &str) -> Vec<usize> {
    let file = File::new(path, source).expect("a kind of file that has rules");
    (rule.find)(&file).into_iter().map(|(line, _)| line).collect()
}

/// Holds that `rule` finds something on the given lines of each source, and nowhere else.
fn check(rule: &Rule, cases: &[(&str, &str, &[usize])]) {
    for (path, source, lines) in cases {
        assert_eq!(lines_found(rule, path, source), *lines, "{path}:\n{source}");
    }
}

#[test]
fn a_breach_teaches() {
    let file = File::new("src/wire/x.rs", "//! X.\nuse crate::store::users;\n").unwrap();
    let told = arrows::ARROWS.breaches(&file).join("");
    assert!(told.starts_with("src/wire/x.rs:2: the room wire names the room store.\n    Why: "));
    assert!(told.contains("\n    Instead: "));
}

#[test]
fn arrows_are_seen() {
    check(
        &arrows::ARROWS,
        &[
            ("src/domain/x.rs", "use crate::wire::texts;", &[1]),
            ("src/domain/x.rs", "fn f() {\n    crate::app::earner::claim();\n}", &[2]),
            ("src/wire/x.rs", "use crate::store;", &[1]),
            ("src/store/x.rs", "use crate::wire::texts;", &[1]),
            ("src/store/a/b.rs", "use crate::{domain::id, wire::{a, b}};", &[1]),
            ("src/app/x.rs", "use crate::platform::D1;", &[1]),
            ("src/wire/x.rs", "use super::super::store::users;", &[1]),
            ("src/wire/mod.rs", "use super::store::users;", &[1]),
            ("src/wire/a/b.rs", "use super::super::super::store;", &[1]),
            ("src/domain.rs", "use super::app;", &[1]),
            ("src/wire/x.rs", "use $crate::store::users;", &[1]),
            ("src/platform/x.rs", "use crate::{app, store, wire, domain};", &[]),
            ("src/app/x.rs", "use crate::store::users;\nuse crate::wire::texts;", &[]),
            ("src/store/x.rs", "use crate::domain::id;\nuse crate::store::row;", &[]),
            ("src/wire/a/b.rs", "use super::store;\nuse super::super::store;", &[]),
            ("src/wire/x.rs", "// crate::store\nlet x = \"crate::store\";", &[]),
            ("src/domain/x.rs", "use other_crate::store;\nuse a::crate::store;", &[]),
            ("src/lib.rs", "pub mod app;\nuse crate::app;", &[]),
            ("tests/x.rs", "use earnest::store;", &[]),
        ],
    );
}

#[test]
fn names_of_the_platform_are_seen() {
    check(
        &arrows::PLATFORM,
        &[
            ("src/app/x.rs", "use worker::Env;", &[1]),
            ("src/app/x.rs", "use worker as w;", &[1]),
            ("src/wire/x.rs", "fn f(x: &web_sys::Url) {}", &[1]),
            ("src/store/x.rs", "let x = js_sys::Date::now();", &[1]),
            ("src/lib.rs", "#[wasm_bindgen]\nfn f() {}", &[1]),
            ("src/domain/x.rs", "pub use wasm_bindgen::JsValue;", &[1]),
            ("src/domain/x.rs", "use wasm_bindgen_futures::spawn_local;", &[1]),
            ("src/platform/x.rs", "use worker::Env;", &[]),
            ("src/app/x.rs", "let worker = 1; // worker::Env\nlet x = \"worker::\";", &[]),
            ("src/app/x.rs", "use crate::app::worker::pay;\nlet x = a_worker::B;", &[]),
        ],
    );
}

#[test]
fn sql_is_seen() {
    check(
        &sql::ROOM,
        &[
            ("src/app/x.rs", "q(\"select 1\");", &[1]),
            ("src/app/x.rs", "q(\"\n   insert into users (id)\");", &[1]),
            ("src/app/x.rs", "q(r#\"update users set a = 1\"#);", &[1]),
            ("src/wire/x.rs", "q(\"delete from users\");", &[1]),
            ("src/wire/x.rs", "q(\"with a as (select 1) select 2\");", &[1]),
            ("src/wire/x.rs", "q(\"SELECT 1\");", &[1]),
            ("src/platform/x.rs", "q(\"insert or abort into users\");", &[1]),
            ("src/store/x.rs", "q(\"select 1\");", &[]),
            (
                "src/app/x.rs",
                "q(\"with care\", \"update the app\", \"selected\", \"deleted\");",
                &[],
            ),
            ("src/app/x.rs", "q(\"Select one of them\"); // select 1", &[]),
            ("tests/x.rs", "q(\"select 1\");", &[]),
        ],
    );
}

#[test]
fn the_tables_of_the_ledger_are_seen() {
    check(
        &sql::LEDGER,
        &[
            ("src/store/x.rs", "q(\"select 1 from accounts\");", &[1]),
            ("src/store/x.rs", "q(\"insert into\n  transfers (id)\");", &[1]),
            ("src/store/x.rs", "q(\"update accounts set a = 1\");", &[1]),
            ("src/store/x.rs", "q(\"left join transfers t on t.id = 1\");", &[1]),
            ("src/store/x.rs", "q(\"select 1 from users, accounts where 1\");", &[1]),
            ("src/store/x.rs", "const TABLE: &str = \"transfers\";", &[1]),
            ("src/store/ledger.rs", "q(\"select 1 from accounts\");", &[]),
            ("src/store/ledger/mod.rs", "q(\"insert into transfers (id)\");", &[]),
            ("src/store/x.rs", "q(\"UNIQUE constraint failed: transfers.id\");", &[]),
            ("src/store/x.rs", "q(\"select 1 from accounts_seen\"); // from accounts", &[]),
            ("src/wire/x.rs", "q(\"/api/v3/jetton/transfers?limit=1\", \"accounts\");", &[]),
        ],
    );
}

#[test]
fn ignoring_and_replacing_are_seen() {
    check(
        &sql::CONFLICTS,
        &[
            ("src/store/x.rs", "q(\"insert or ignore into users\");", &[1]),
            ("src/store/x.rs", "q(\"INSERT OR\n REPLACE into users\");", &[1]),
            ("src/store/x.rs", "q(\"replace into users\");", &[1]),
            ("src/store/x.rs", "q(\"update or ignore users set a = 1\");", &[1]),
            ("migrations/0001_x.sql", "-- X.\ninsert or replace into users;", &[2]),
            ("migrations/0001_x.sql", "-- Never insert or replace.\nselect 1; -- or ignore", &[]),
            ("src/store/x.rs", "q(\"insert into users\"); // insert or ignore", &[]),
            ("src/wire/x.rs", "q(\"ask again or ignore it\");", &[]),
        ],
    );
}

#[test]
fn size_is_seen() {
    let file = |lines: usize| "//! X.\n".repeat(lines);
    check(
        &shape::FILE,
        &[
            ("src/x.rs", &file(300), &[]),
            ("src/x.rs", &file(301), &[301]),
            ("static/app/x.ts", &file(301), &[301]),
            ("migrations/0001_x.sql", &file(301), &[]),
        ],
    );
    check(
        &shape::LINE,
        &[
            ("src/x.rs", &format!("//! X.\n{}", "é".repeat(100)), &[]),
            ("src/x.rs", &format!("//! X.\n{}", "é".repeat(101)), &[2]),
            ("world/x.mjs", &"x".repeat(101), &[1]),
        ],
    );
    let rust = |lines: usize| format!("fn f() {{\n{}}}\n", "    g();\n".repeat(lines - 2));
    let script = |lines: usize| format!("const f = () => {{\n{}}};\n", "g();\n".repeat(lines - 2));
    check(
        &shape::FUNCTION,
        &[
            ("src/x.rs", &rust(60), &[]),
            ("src/x.rs", &format!("\n{}", rust(61)), &[2]),
            ("world/x.mjs", &script(60), &[]),
            ("world/x.mjs", &script(61), &[1]),
            ("world/x.mjs", &format!("describe(() => {{\n{}{}}});", script(40), script(40)), &[]),
        ],
    );
}

#[test]
fn files_that_do_not_say_what_they_are_are_seen() {
    check(
        &shape::FIRST_LINE,
        &[
            ("src/x.rs", "//! What it is.\n", &[]),
            ("src/x.rs", "use std::fmt;\n//! What it is.\n", &[1]),
            ("src/x.rs", "// What it is.\n", &[1]),
            ("src/x.rs", "", &[1]),
            ("tools/x.mjs", "#!/usr/bin/env node\n// What it is.\n", &[]),
            ("tools/x.mjs", "#!/usr/bin/env node\nimport a from 'a';\n", &[1]),
            ("static/app/x.ts", "import a from 'a';\n", &[1]),
            ("migrations/0001_x.sql", "create table x (a);\n", &[1]),
        ],
    );
    check(
        &shape::NAME,
        &[
            ("src/app/process.rs", "", &[1]),
            ("src/app/claim_manager.rs", "", &[1]),
            ("world/http-utils.mjs", "", &[1]),
            ("src/app/handler.rs", "", &[1]),
            ("src/app/claim.rs", "", &[]),
            ("src/wire/process/claim.rs", "", &[]),
        ],
    );
}

#[test]
fn panics_are_seen() {
    check(
        &words::PANICS,
        &[
            ("src/app/x.rs", "fn f() {\n    x.unwrap();\n}", &[2]),
            ("src/app/x.rs", "x.expect(\"y\");", &[1]),
            ("src/app/x.rs", "x.map(Option::unwrap);", &[1]),
            ("src/app/x.rs", "panic!();", &[1]),
            (
                "src/app/x.rs",
                "todo!();\nunimplemented!();\nunreachable!();\ndbg!(x);",
                &[1, 2, 3, 4],
            ),
            (
                "src/app/x.rs",
                "#[cfg(test)]\nmod tests {\n    fn f() { a.unwrap(); }\n}\nb.unwrap();",
                &[5],
            ),
            ("src/app/x.rs", "#[cfg(test)]\nmod tests;\nb.unwrap();", &[3]),
            (
                "src/app/x.rs",
                "x.unwrap_or(1);\n#[expect(dead_code, reason = \"y\")]\nx.expect_none();",
                &[],
            ),
            ("src/app/x.rs", "// panic!\nlet x = \"unwrap()\"; set_panic_hook();", &[]),
            ("src/app/x/tests.rs", "x.unwrap();", &[]),
            ("tests/x.rs", "x.unwrap();", &[]),
        ],
    );
}

#[test]
fn other_forbidden_words_are_seen() {
    check(
        &words::CLOCKS,
        &[
            ("src/app/x.rs", "let now = std::time::Instant::now();", &[1]),
            ("src/app/x.rs", "use std::time::SystemTime;", &[1]),
            ("src/app/x.rs", "let now = world.now(); // Instant", &[]),
        ],
    );
    check(
        &words::FLOATS,
        &[
            ("src/domain/x.rs", "fn f(x: f64) {}", &[1]),
            ("src/store/x.rs", "let x = 1_f32;", &[1]),
            ("src/domain/x.rs", "let x = 2.5f64;", &[1]),
            ("src/platform/x.rs", "let x = y as f64;", &[]),
            ("src/domain/x.rs", "// f64\nlet x = \"f32\"; let half64 = 1;", &[]),
        ],
    );
    let [later, mend] = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    check(
        &words::LEFTOVERS,
        &[
            ("src/app/x.rs", &format!("//! X.\n// {later}: y"), &[2]),
            ("world/x.mjs", &format!("/* {mend} */"), &[1]),
            ("src/app/x.rs", &format!("let {later}S = \"{later}_LIST\";"), &[]),
        ],
    );
    check(
        &words::SILENCED_TESTS,
        &[
            ("tests/worker/x.test.mjs", "test.only('x', () => {});", &[1]),
            ("tests/worker/x.test.mjs", "\ndescribe.skip('x', () => {});", &[2]),
            ("tests/x.rs", "#[test]\n#[ignore]\nfn f() {}", &[2]),
            ("tests/worker/x.test.mjs", "test('.skip(', () => {}); // .only(", &[]),
            ("world/x.mjs", "list.skip(1);", &[]),
        ],
    );
}
