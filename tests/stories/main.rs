//! Stories about the whole product, told through its outer doors.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unused_self,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

mod access;
mod admin;
mod appeals;
mod approvals;
mod bad_input;
mod boards;
mod bot;
mod campaigns;
mod config;
mod corrections;
mod crowds;
mod deposits;
mod documents;
mod fairness;
mod flags;
mod friends;
mod funding;
mod kinds;
mod large_books;
mod ledger;
mod metrics;
mod milestones;
mod offers;
mod on_chain;
mod outcomes;
mod outside;
mod pictures;
mod postbacks;
mod proofs;
mod queues;
mod rates;
mod rechecks;
mod reconciliation;
mod recovery;
mod referrals;
mod rounds;
mod schema;
mod segments;
mod sign_in;
mod sources;
mod start;
mod switches;
mod tasks;
mod terms;
mod vesting;
mod wallet_proofs;
mod wallets;
mod webhooks;
mod withdrawals;
mod world;
