//! What people and the bot say to each other.

pub mod alert;
pub mod broadcast;
pub mod callback;
pub mod erase;
pub mod left;
pub mod menu;
pub mod notify;
pub mod press;
pub mod share;
pub mod support;
pub mod talk;
pub mod webhook;
pub mod words;
