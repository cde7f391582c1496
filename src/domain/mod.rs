//! Our rules. Pure: values in, values out; no clock, no database, no network, no texts.

pub mod amount;
pub mod batch;
pub mod check_in;
pub mod claim;
pub mod deposit;
pub mod hot_wallet;
pub mod id;
pub mod language;
pub mod limits;
pub mod mutant;
pub mod network;
pub mod operator;
pub mod payout;
pub mod recovery;
pub mod refusal;
pub mod round;
pub mod segment;
pub mod switch;
pub mod task;
pub mod terms;
pub mod user;
pub mod vesting;
pub mod waiting;
pub mod wallet;
pub mod withdrawal;
