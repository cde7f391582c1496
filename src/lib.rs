//! Earnest: earn Mini Apps on Telegram that cannot lose anybody's money.
//!
//! The tour, in the order of a request's life:
//!
//! 1. [`platform`] is Cloudflare: it turns events into calls and is the only room that knows it.
//! 2. [`app::routes`] lists every URL; each leads to one story in [`app`].
//! 3. A story gathers with [`store`] (our SQL) and [`wire`] (other people's formats), lets
//!    [`domain`] decide, commits one batch, and tells.
//!
//! Arrows: `platform → app → {store, wire} → domain`, never back. `tests/tidy.rs` holds them.

// A build for one Worker has no use for what only the other one does.
#![cfg_attr(not(all(feature = "public", feature = "private")), allow(dead_code, unused_imports))]

pub mod app;
#[cfg(all(feature = "document", feature = "public", feature = "private"))]
pub mod document;
pub mod domain;
pub mod platform;
pub mod store;
pub mod wire;
