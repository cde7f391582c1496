//! The house rules, held by tests. Each failure says what is wrong, why, and what to do instead.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

#[path = "tidy/functions.rs"]
mod functions;
#[path = "tidy/mask.rs"]
mod mask;
#[path = "tidy/reading_test.rs"]
mod reading_test;
#[path = "tidy/rules/mod.rs"]
mod rules;
#[path = "tidy/self_test.rs"]
mod self_test;
#[path = "tidy/tree.rs"]
mod tree;

use rules::{Rule, arrows, shape, sql, words};

/// Every breach of a rule in the whole tree, in one message.
fn hold(rule: &Rule) {
    let breaches: Vec<_> = tree::files().iter().flat_map(|file| rule.breaches(file)).collect();
    assert!(breaches.is_empty(), "\n\n{}\n\n", breaches.join("\n\n"));
}

#[test]
fn arrows_point_inwards() {
    hold(&arrows::ARROWS);
}

#[test]
fn only_the_platform_room_names_cloudflare() {
    hold(&arrows::PLATFORM);
}

#[test]
fn only_the_store_room_speaks_sql() {
    hold(&sql::ROOM);
}

#[test]
fn only_the_ledger_names_its_tables() {
    hold(&sql::LEDGER);
}

#[test]
fn no_statement_ignores_or_replaces() {
    hold(&sql::CONFLICTS);
}

#[test]
fn files_are_short() {
    hold(&shape::FILE);
}

#[test]
fn functions_are_short() {
    hold(&shape::FUNCTION);
}

#[test]
fn lines_are_short() {
    hold(&shape::LINE);
}

#[test]
fn every_file_says_first_what_it_is() {
    hold(&shape::FIRST_LINE);
}

#[test]
fn files_are_named_for_what_they_know() {
    hold(&shape::NAME);
}

#[test]
fn nothing_panics() {
    hold(&words::PANICS);
}

#[test]
fn nothing_asks_the_machine_for_the_time() {
    hold(&words::CLOCKS);
}

#[test]
fn no_float_comes_near_money() {
    hold(&words::FLOATS);
}

#[test]
fn nothing_is_left_for_later() {
    hold(&words::LEFTOVERS);
}

#[test]
fn every_test_runs() {
    hold(&words::SILENCED_TESTS);
}
