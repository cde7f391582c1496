//! How often somebody may ask; `wrangler.toml` has the same figures.

/// What one person may ask at one route: a person who taps as fast as they can stays below.
pub const REQUESTS_PER_MINUTE_MAX: i64 = 120;
/// The same at routes that cost more than rows: nobody needs one of them every other second.
pub const DEAR_REQUESTS_PER_MINUTE_MAX: i64 = 30;
/// What one address may ask without having signed in, and one partner: behind a mobile carrier's
/// address there are hundreds of people.
pub const STRANGERS_REQUESTS_PER_MINUTE_MAX: i64 = 1_200;
/// Over how long Cloudflare counts, and so when to ask again.
pub const RATE_SECONDS: i64 = 60;
