//! Money that comes in, and what it is for.

pub mod campaign;
pub mod campaigns;
pub mod deliver;
pub mod deposit;
pub mod deposits;
pub mod fund;
pub mod invoice;
pub mod partners;
pub mod payment;
pub mod picture;
pub mod postback;
pub mod receive;
pub mod refund;
pub mod resolve;
pub mod results;
pub mod webhook;
