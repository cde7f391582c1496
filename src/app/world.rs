//! The one seam: everything that a story asks of the world.
//!
//! There are two of it: Cloudflare's (`platform::cloudflare`) and the tests' (SQLite with the real
//! migrations, a fake wire, a clock that the test turns).

use std::future::Future;

use crate::app::error::{Fault, WriteError};
use crate::domain::rate::Rate;
use crate::store::Statement;
use crate::store::row::Row;
use crate::wire::access::Key;
use crate::wire::http::{Call, Reply};
use crate::wire::message::Message;

pub trait World {
    /// Unix seconds.
    fn now(&self) -> i64;

    /// # Errors
    /// A fault when the platform has no randomness to give.
    fn random<const BYTES: usize>(&self) -> Result<[u8; BYTES], Fault>;

    /// Whether an RS256 signature (RFC 7518, 3.3) is that key's over `message`.
    ///
    /// # Errors
    /// A fault when the platform cannot tell.
    fn verifies(
        &self,
        key: &Key,
        message: &[u8],
        signature: &[u8],
    ) -> impl Future<Output = Result<bool, Fault>>;

    /// Runs one statement that reads.
    fn query(&self, statement: Statement) -> impl Future<Output = Result<Vec<Row>, Fault>>;

    /// Runs statements as one transaction, all or nothing; answers each one's rows.
    fn batch(
        &self,
        statements: Vec<Statement>,
    ) -> impl Future<Output = Result<Vec<Vec<Row>>, WriteError>>;

    /// What was remembered under `key`, if it still is. A failing memory is an empty one.
    fn recall(&self, key: &str) -> impl Future<Output = Option<String>>;

    /// Remembers for `seconds`, at least 60. May fail silently: it is a memory, not the truth.
    fn remember(&self, key: &str, value: &str, seconds: i64) -> impl Future<Output = ()>;

    fn forget(&self, key: &str) -> impl Future<Output = ()>;

    /// Wakes somebody up later. It may be lost, repeated, late or out of order; the row is the
    /// truth and the sweeper sends again, so callers report a failure and go on.
    fn enqueue(
        &self,
        message: &Message,
        delay_seconds: i64,
    ) -> impl Future<Output = Result<(), Fault>>;

    /// Calls somebody outside. A fault means that nobody knows whether the call took effect.
    fn call(&self, call: Call) -> impl Future<Output = Result<Reply, Fault>>;

    /// The bytes of an object in storage.
    fn object(&self, key: &str) -> impl Future<Output = Result<Option<Vec<u8>>, Fault>>;

    /// Puts bytes into storage; the same key holds the newest.
    fn keep(&self, key: &str, bytes: Vec<u8>) -> impl Future<Output = Result<(), Fault>>;

    /// Whether `key` is still within the rate. Never used for money.
    fn within_rate(&self, rate: Rate, key: &str) -> impl Future<Output = bool>;

    /// Counts an event that only metrics may know, such as why somebody could not sign in.
    fn count(&self, event: &'static str);

    /// Logs a fault, once, where it stops.
    fn report(&self, fault: &Fault);
}

/// Wakes somebody up after a commit: a lost message costs time, never money.
pub async fn wake<W: World>(world: &W, message: &Message, delay_seconds: i64) {
    if let Err(fault) = world.enqueue(message, delay_seconds).await {
        world.report(&fault);
    }
}
