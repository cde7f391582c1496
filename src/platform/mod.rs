//! Cloudflare. The only room that names `worker`: events come in here, the world is asked here.

mod database;
mod events;
mod http;
mod settings;
mod signature;
mod texts;
mod world;
