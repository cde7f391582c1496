//! Other people's formats: Telegram, initData, TON, HTTP. Parse and build, never send.

pub mod access;
pub mod admin;
pub mod answer;
pub mod api;
pub mod authorization;
pub mod friends;
pub mod http;
pub mod init_data;
pub mod invitation_page;
pub mod message;
pub mod metrics;
pub mod page;
pub mod picture;
pub mod problem;
pub mod reserves;
pub mod reserves_page;
pub mod secret;
pub mod session;
pub mod sponsor;
pub mod stats;
pub mod task;
pub mod telegram;
pub mod texts;
pub mod timestamp;
pub mod ton;
pub mod wallet_key;
