//! Telegram's Bot API 10.3: updates that come in, methods that we call.

pub mod command;
pub mod form;
pub mod method;
pub mod payment;
pub mod share;
pub mod statement;
pub mod update;
