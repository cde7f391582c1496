//! A withdrawal's way to the chain, and back after a disaster.

pub mod approve;
pub mod chain;
pub mod dispute;
pub mod explain;
pub mod fairness;
pub mod holdup;
pub mod pay;
pub mod recover;
pub mod review;
pub mod second;
pub mod settle;
pub mod sign;
pub mod sources;
#[cfg(feature = "mutants")]
mod unseen;
