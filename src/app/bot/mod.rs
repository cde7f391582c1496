//! What people and the bot say to each other.

pub mod alert;
pub mod left;
pub mod notify;
pub mod start;
