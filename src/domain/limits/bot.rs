//! What the bot, its messages and what people take with them are limited to.

use super::DAY_SECONDS;

/// The Bot API's own limit for what people write behind a bot's name.
pub const INLINE_QUERY_CHARS_MAX: usize = 256;
/// As long as Telegram may show the same invitation to the same person again without asking us.
pub const INLINE_CACHE_SECONDS: i64 = 300;
/// The Bot API's own limit for what a Mini App sends from a keyboard button.
pub const FORM_BYTES_MAX: usize = 4_096;
/// As much as a person reads of one question or answers in one go; the schema holds the same.
pub const SUPPORT_CHARS_MAX: usize = 2_000;
/// An update that fails so often is put aside: once may be chance, and whoever sent it waits.
pub const UPDATE_ATTEMPTS_MAX: i64 = 3;
/// Time to withdraw what somebody would give up with their account; the schema holds the same.
pub const ERASURE_WAIT_SECONDS: i64 = DAY_SECONDS.saturating_mul(7);
/// Accounts that are forgotten in one run.
pub const ERASURES_MAX: i64 = 20;
/// Telegram's limit is about thirty messages a second over all chats; some room stays for answers.
pub const MESSAGES_PER_SECOND_MAX: i64 = 25;
/// Notifications that become one message; more would be a wall of text.
pub const DIGEST_MAX: i64 = 8;
/// Lines of each list in one page of what somebody takes with them.
pub const EXPORT_PAGE: i64 = 200;
/// Long enough for Telegram to ask whether it may download, and to do so.
pub const EXPORT_LINK_SECONDS: i64 = 600;
/// People whom a broadcast looks at in one step.
pub const BROADCAST_PAGE: i64 = 500;
/// Pages that are counted in one run.
pub const BROADCAST_PAGES_MAX: usize = 20;
/// Messages of a broadcast that are under way at once: a Worker may wait for six answers.
pub const BROADCAST_AT_ONCE: usize = 6;
/// A broadcast that is being sent goes on once in each of them: cron comes once a minute.
pub const BROADCAST_SECONDS: i64 = 60;
/// Runs in each second: a queue brings some of them late, and the pace lets only one do much.
pub const BROADCAST_RUNS: usize = 2;
/// As much as leaves room for Telegram's own limit in every script.
pub const BROADCAST_CHARS_MAX: usize = 3_500;
/// What is being sent is not sent by anybody else meanwhile: longer than a call may take.
pub const SENDING_SECONDS: i64 = 60;
/// How exactly we know when somebody last came: more would be a write for each visit.
pub const SEEN_EVERY_SECONDS: i64 = 3_600;
