//! Feeds every parser of something from outside with what nobody would send.
//!
//! Each target meets its corpus and then `FUZZ_EXECUTIONS` mutations of it, the same ones every
//! time. A failure prints the input as a line for `corpus/<target>.txt`. `make fuzz` goes on where
//! this ends.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

mod corpus;
mod mutate;
mod shapes;
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};

use mutate::{Random, mutated};
use targets::{TARGETS, Target};

const EXECUTIONS_DEFAULT: u64 = 20_000;

#[test]
fn nothing_from_outside_breaks_a_parser_or_its_promises() {
    let executions = std::env::var("FUZZ_EXECUTIONS").ok();
    let executions =
        executions.map_or(EXECUTIONS_DEFAULT, |count| count.parse().expect("a number"));
    for target in &TARGETS {
        let corpus = corpus::read(target.name);
        for input in &corpus {
            run(target, input);
        }
        let mut random = Random(1);
        for _ in 0..executions {
            run(target, &mutated(&corpus, &mut random));
        }
    }
    println!("{} parsers, each with {executions} mutations of its corpus", TARGETS.len());
}

fn run(target: &Target, input: &[u8]) {
    let held = catch_unwind(AssertUnwindSafe(|| (target.check)(input))).is_ok();
    assert!(held, "{} broke with the input\n{}", target.name, corpus::line_of(input));
}

#[test]
fn an_input_comes_back_from_its_line() {
    let every_byte: Vec<u8> = (0..=u8::MAX).collect();
    for input in [every_byte.as_slice(), "é\\n\n\u{7f}".as_bytes(), b""] {
        assert_eq!(corpus::bytes_of(&corpus::line_of(input)), input);
    }
}

/// Both read the same targets; `make fuzz` alone would notice too late.
#[test]
fn the_coverage_guided_form_is_built_from_the_same_crates() {
    let [product, fuzz] = ["Cargo.toml", "fuzz/Cargo.toml"].map(|path| {
        let text = std::fs::read_to_string(path).unwrap();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    });
    let shared = fuzz.iter().skip_while(|line| !line.starts_with("# What the targets name"));
    let shared: Vec<_> = shared.skip(1).take_while(|line| !line.is_empty()).collect();
    assert!(!shared.is_empty());
    for line in shared {
        assert!(product.contains(line), "Cargo.toml says otherwise than fuzz/Cargo.toml: {line}");
    }
}
