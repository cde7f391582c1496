//! What people and the bot say to each other.

pub mod alert;
pub mod notify;
pub mod start;
