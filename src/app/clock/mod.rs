//! What wakes the rows that wait: cron and queues.

pub mod consume;
pub mod sweep;
pub mod tick;
pub mod wake;
