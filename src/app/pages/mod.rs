//! What anybody may look at: the Mini App's page, its files, our reserves.

pub mod app;
pub mod assets;
pub mod document;
pub mod invitation;
pub mod legal;
pub mod manifest;
pub mod reserves;
