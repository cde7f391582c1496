//! Queue messages. One carries a kind and an id and wakes somebody up; the row is the truth.

use serde::{Deserialize, Serialize};

use crate::domain::claim::Key;
use crate::domain::id::{BroadcastId, NotificationId, TaskId, UserId, WebhookId};

const VERSION: u8 = 1;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A claim waits for a look outside.
    Verification(Key),
    /// A withdrawal or a batch may have something to do.
    Payout,
    /// Somebody is to be told something.
    Notification(NotificationId),
    /// The menu button of somebody's chat may be in another language than theirs.
    Menu(UserId),
    /// A broadcast has something to count or to send.
    Broadcast(BroadcastId),
    /// A partner's server is to be told something.
    Webhook(WebhookId),
}

/// The queues, by the names of `wrangler.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    Verifications,
    Payouts,
    Notifications,
    /// Of its own: strangers' servers may be slow.
    Webhooks,
}

impl Queue {
    /// The binding's name.
    #[must_use]
    pub const fn binding(self) -> &'static str {
        match self {
            Self::Verifications => "VERIFICATIONS",
            Self::Payouts => "PAYOUTS",
            Self::Notifications => "NOTIFICATIONS",
            Self::Webhooks => "WEBHOOKS",
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    v: u8,
    kind: String,
    id: String,
}

impl Message {
    #[must_use]
    pub const fn queue(&self) -> Queue {
        match self {
            Self::Verification(_) => Queue::Verifications,
            Self::Payout => Queue::Payouts,
            Self::Webhook(_) => Queue::Webhooks,
            Self::Notification(_) | Self::Broadcast(_) | Self::Menu(_) => Queue::Notifications,
        }
    }

    /// The JSON that is sent: `{"v":1,"kind":…,"id":…}`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let (kind, id) = match self {
            Self::Verification(Key { user, task, period }) => {
                ("verification", format!("{user}:{task}:{period}"))
            }
            Self::Payout => ("payout", "next".to_owned()),
            Self::Notification(id) => ("notification", id.to_string()),
            Self::Broadcast(id) => ("broadcast", id.to_string()),
            Self::Webhook(id) => ("webhook", id.to_string()),
            Self::Menu(user) => ("menu", user.to_string()),
        };
        let envelope = Envelope { v: VERSION, kind: kind.to_owned(), id };
        serde_json::to_string(&envelope).unwrap_or_default()
    }

    /// `None` for anything that this version did not write.
    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        let envelope: Envelope = serde_json::from_str(json).ok()?;
        if envelope.v != VERSION {
            return None;
        }
        match envelope.kind.as_str() {
            "verification" => {
                let mut parts = envelope.id.splitn(3, ':');
                let user = UserId::parse(parts.next()?)?;
                let task = TaskId::parse(parts.next()?)?;
                Some(Self::Verification(Key { user, task, period: parts.next()?.to_owned() }))
            }
            "payout" => Some(Self::Payout),
            "notification" => NotificationId::parse(&envelope.id).map(Self::Notification),
            "broadcast" => BroadcastId::parse(&envelope.id).map(Self::Broadcast),
            "webhook" => WebhookId::parse(&envelope.id).map(Self::Webhook),
            "menu" => UserId::parse(&envelope.id).map(Self::Menu),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_comes_back_as_it_was_sent() {
        for message in [
            Message::Verification(Key {
                user: UserId::new(7).unwrap(),
                task: TaskId::new(2).unwrap(),
                period: "week-2027-01-11".into(),
            }),
            Message::Payout,
            Message::Notification(NotificationId::new(9).unwrap()),
            Message::Broadcast(BroadcastId::new(3).unwrap()),
            Message::Webhook(WebhookId::new(4).unwrap()),
            Message::Menu(UserId::new(7).unwrap()),
        ] {
            assert_eq!(Message::parse(&message.to_json()), Some(message));
        }
    }

    #[test]
    fn what_we_did_not_write_is_not_read() {
        for body in [
            "",
            "null",
            "{}",
            r#"{"v":2,"kind":"payout","id":"next"}"#,
            r#"{"v":1,"kind":"other","id":"1"}"#,
            r#"{"v":1,"kind":"notification","id":"0"}"#,
            r#"{"v":1,"kind":"verification","id":"7:2"}"#,
            r#"{"v":1,"kind":"payout","id":"next","amount":5}"#,
        ] {
            assert_eq!(Message::parse(body), None, "{body}");
        }
    }
}
