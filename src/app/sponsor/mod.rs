//! Money that comes in, and what it is for.

pub mod deposit;
pub mod deposits;
pub mod fund;
pub mod invoice;
pub mod payment;
pub mod receive;
pub mod refund;
pub mod resolve;
