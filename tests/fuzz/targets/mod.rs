//! Every parser of something from outside, and what must hold whatever it is given.
//!
//! A target takes any bytes and panics when a property is broken. Its corpus is the file
//! `tests/fuzz/corpus/<name>.txt`, one input a line. The same targets run for a moment in
//! `make test` and for as long as anybody wants, led by coverage, in `make fuzz`.

mod access;
mod accounts;
mod address;
mod amount;
mod authorization;
mod cells;
mod deposits;
mod init_data;
mod picture;
mod query;
mod queue_message;
mod telegram_answer;
mod ton_proof;
mod tonapi;
mod traces;
mod update;

pub struct Target {
    pub name: &'static str,
    pub check: fn(&[u8]),
}

/// In alphabetical order.
pub const TARGETS: [Target; 16] = [
    Target { name: "access", check: access::check },
    Target { name: "accounts", check: accounts::check },
    Target { name: "address", check: address::check },
    Target { name: "amount", check: amount::check },
    Target { name: "authorization", check: authorization::check },
    Target { name: "cells", check: cells::check },
    Target { name: "deposits", check: deposits::check },
    Target { name: "init_data", check: init_data::check },
    Target { name: "picture", check: picture::check },
    Target { name: "query", check: query::check },
    Target { name: "queue_message", check: queue_message::check },
    Target { name: "telegram_answer", check: telegram_answer::check },
    Target { name: "ton_proof", check: ton_proof::check },
    Target { name: "tonapi", check: tonapi::check },
    Target { name: "traces", check: traces::check },
    Target { name: "update", check: update::check },
];

/// The input as text. What is not UTF-8 never gets as far as a parser of text.
fn text(input: &[u8]) -> Option<&str> {
    std::str::from_utf8(input).ok()
}
