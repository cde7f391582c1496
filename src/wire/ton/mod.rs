//! TON: addresses, signed messages to our wallet, and the APIs of two indexers, toncenter v3 and
//! tonapi v2.

pub mod address;
pub mod boc;
pub mod cell;
pub mod jetton;
mod number;
pub mod order;
pub mod proof;
pub mod tlb;
pub mod tonapi;
pub mod toncenter;
pub mod wallet;
pub mod wallet_state;
