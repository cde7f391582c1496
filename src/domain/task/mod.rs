//! What an earner can be asked to do, for whom, how often, and what proves it.

mod audience;
mod chat;
mod invite;
mod on_chain;
mod partner;
mod plan;
mod proof;
mod quiz;
mod repeat;
mod rules;
mod visit;

pub use audience::{Audience, Person};
pub use chat::Chat;
pub use invite::Invite;
pub use on_chain::{Holding, Payment, units};
pub use partner::Partner;
pub use plan::{Part, Plan};
pub use proof::{Judgement, Proof};
pub use quiz::{Question, Quiz};
pub use repeat::Repeat;
pub use rules::Rules;
pub use visit::Visit;

use crate::domain::amount::Amount;
use crate::domain::id::{CampaignId, TaskId};
use crate::domain::limits::TASK_LINK_CHARS_MAX;
use crate::domain::refusal::Refusal;

/// A sponsored task as its row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub id: TaskId,
    pub campaign: CampaignId,
    pub reward: Amount,
    pub rules: Rules,
    pub audience: Audience,
    pub running: bool,
    /// Unix seconds: from `starts_at` on, before `ends_at`.
    pub starts_at: i64,
    pub ends_at: i64,
}

impl Task {
    #[must_use]
    pub const fn is_open(&self, now: i64) -> bool {
        self.running && self.starts_at <= now && now < self.ends_at
    }
}

/// A page that people are sent to: `https`, in one piece, and of a bearable length.
fn check_link(url: &str) -> Result<(), Refusal> {
    let host = url.strip_prefix("https://").unwrap_or_default();
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |char: char| !char.is_whitespace() && !char.is_control();
    let fits = host.contains('.')
        && !host.contains('@')
        && url.chars().count() <= TASK_LINK_CHARS_MAX
        && url.chars().all(plain);
    if fits { Ok(()) } else { Err(Refusal::TaskLinkMalformed) }
}

/// A link into Telegram.
fn check_telegram_link(url: &str) -> Result<(), Refusal> {
    check_link(url)?;
    if url.starts_with("https://t.me/") { Ok(()) } else { Err(Refusal::TaskLinkMalformed) }
}

/// A chat as the Bot API takes it: `@name` of 4 to 32 characters, or the negative id of a channel
/// or group.
fn check_chat(chat: &str) -> Result<(), Refusal> {
    let fits = chat.strip_prefix('@').map_or_else(
        || chat.parse::<i64>().is_ok_and(|id| id < 0),
        |name| {
            (4..=32).contains(&name.len())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        },
    );
    if fits { Ok(()) } else { Err(Refusal::TaskChatMalformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_https_and_chats_are_what_telegram_takes() {
        let long = format!("https://a.example/{}", "x".repeat(TASK_LINK_CHARS_MAX));
        for (url, fits) in [
            ("https://example.org/a?b=c#d", true),
            ("http://example.org", false),
            ("https://", false),
            ("https://localhost", false),
            ("https://a@example.org", false),
            ("https://example.org/a b", false),
            ("javascript:alert(1)", false),
            (long.as_str(), false),
        ] {
            assert_eq!(check_link(url).is_ok(), fits, "{url}");
        }
        assert_eq!(check_telegram_link("https://t.me/news"), Ok(()));
        let elsewhere = check_telegram_link("https://t.me.example.org/news");
        assert_eq!(elsewhere, Err(Refusal::TaskLinkMalformed));
        for (chat, fits) in [
            ("@news", true),
            ("@n_3", false),
            ("@news/../x", false),
            ("-1001234567890", true),
            ("1234567890", false),
            ("news", false),
            ("", false),
        ] {
            assert_eq!(check_chat(chat).is_ok(), fits, "{chat}");
        }
    }
}
