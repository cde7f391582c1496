//! What somebody does to earn, and to get what they earned.

pub mod appeal;
pub mod cancel;
pub mod claim;
pub mod complete;
pub mod export;
pub mod fairness;
pub mod flags;
pub mod friends;
pub mod ledger;
pub mod look;
pub mod me;
pub mod names;
pub mod on_chain;
pub mod preferences;
pub mod prove;
pub mod recheck;
pub mod session;
pub mod statement;
pub mod stats;
pub mod tasks;
pub mod verify;
pub mod wallet;
pub mod wallet_key;
pub mod withdraw;
pub mod withdrawals;
