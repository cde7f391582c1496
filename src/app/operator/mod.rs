//! What operators do and watch.

pub mod access;
pub mod admin;
pub mod appeals;
pub mod metrics;
