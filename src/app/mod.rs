//! What happens: one file for each story. Gather, decide, commit, tell.

pub mod books;
pub mod bot;
pub mod caller;
pub mod clock;
pub mod config;
pub mod earner;
pub mod error;
pub mod operator;
pub mod pages;
pub mod payout;
pub mod rates;
pub mod routes;
pub mod sponsor;
pub mod world;
