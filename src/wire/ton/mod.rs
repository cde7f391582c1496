//! TON: addresses, signed messages to our wallet, and the toncenter v3 API.

pub mod address;
pub mod boc;
pub mod cell;
pub mod jetton;
pub mod proof;
pub mod tlb;
pub mod toncenter;
pub mod wallet;
pub mod wallet_state;
