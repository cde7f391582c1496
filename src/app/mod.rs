//! What happens: one file for each story. Gather, decide, commit, tell.

pub mod approve;
pub mod assets;
pub mod caller;
pub mod cancel;
pub mod chain;
pub mod claim;
pub mod config;
pub mod consume;
pub mod error;
pub mod ledger;
pub mod me;
pub mod notify;
pub mod page;
pub mod pay;
pub mod review;
pub mod routes;
pub mod session;
pub mod settle;
pub mod sign;
pub mod start;
pub mod sweep;
pub mod tasks;
pub mod verify;
pub mod withdraw;
pub mod withdrawals;
pub mod world;
