//! What the bot has to tell people. A row is written in the batch that made it true.

use crate::domain::amount::Amount;
use crate::domain::appeal::Verdict;
use crate::domain::ban;
use crate::domain::campaign;
use crate::domain::claim::Key;
use crate::domain::id::{BroadcastId, NotificationId, UserId, WithdrawalId};
use crate::domain::language::Language;
use crate::domain::limits::{DIGEST_MAX, SENDING_SECONDS};
use crate::domain::notification::{Choices, Topic};
use crate::domain::refusal::Refusal;
use crate::domain::vesting::Reason;
use crate::domain::waiting::Waiting;
use crate::domain::wallet::Change;
use crate::store::Statement;

mod read;

pub use read::read;

/// Something to tell somebody, with what the text needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    pub id: NotificationId,
    pub user: UserId,
    pub language: Language,
    pub reachable: bool,
    pub attempts: i64,
    /// Until then somebody else is sending it.
    pub sending_until: i64,
    pub topic: Topic,
    pub choices: Choices,
    pub event: Event,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Confirmed {
        amount: Amount,
        recipient: String,
        transaction_hash: String,
    },
    Released {
        amount: Amount,
        reason: Refusal,
    },
    /// To the sponsor's balance, some time after it was paid.
    Credited {
        amount: Amount,
    },
    ClawedBack {
        amount: Amount,
        reason: Reason,
    },
    /// What a moderator said about a campaign of theirs; without a reason, it runs.
    Campaign {
        name: String,
        decision: String,
        reason: Option<campaign::Reason>,
        note: String,
    },
    /// A moderator's answer to an appeal.
    Appeal {
        title: String,
        verdict: Verdict,
        note: String,
    },
    /// A sponsor's campaign pays for an appeal that was granted.
    AppealPaid {
        title: String,
        amount: Amount,
    },
    /// A partner's server takes nothing, and is told nothing any more.
    WebhookFailed {
        partner: String,
    },
    /// Withdrawals wait from now on.
    Held {
        waiting: Waiting,
    },
    /// A moderator looked at why they do.
    Fairness {
        is_cleared: bool,
        note: String,
    },
    /// Of the user's wallet, with its raw address.
    Wallet {
        change: Change,
        address: String,
    },
    /// Set for a reason, or lifted.
    Ban {
        reason: Option<ban::Reason>,
        note: String,
    },
    /// By a person, to what they wrote to us.
    Answered {
        words: String,
    },
    /// An operator's words, in the language that fits.
    Broadcast {
        broadcast: BroadcastId,
    },
}

impl Event {
    /// Somebody's own words are told alone: they may fill a message.
    #[must_use]
    pub const fn stands_alone(&self) -> bool {
        matches!(self, Self::Answered { .. } | Self::Broadcast { .. })
    }
}

/// The earner is told once how their withdrawal ended.
#[must_use]
pub fn withdrawal_ended(withdrawal: WithdrawalId, next_at: i64) -> Statement {
    Statement::new(
        "insert into notifications (user_id, kind, subject_id, next_at)
         select w.user_id, 'withdrawal_' || w.status, w.id, ?2 from withdrawals w
         where w.id = ?1 and w.status in ('confirmed', 'released', 'rejected') and not exists (
           select 1 from notifications
           where kind = 'withdrawal_' || w.status and subject_id = w.id)",
        [withdrawal.get().into(), next_at.into()],
    )
}

/// Sponsors are told of what was credited in this same batch. Stars that were credited as they came
/// are not among them: the webhook's answer thanks for those.
#[must_use]
pub fn deposits_credited(now: i64) -> Statement {
    Statement::new(
        "insert into notifications (user_id, kind, subject_id, next_at)
         select d.user_id, 'deposit_credited', d.id, ?1 from deposits d
         where d.status = 'credited' and d.settled_at = ?1 and not exists (
           select 1 from notifications where kind = 'deposit_credited' and subject_id = d.id)",
        [now.into()],
    )
}

/// The earner is told once of each part of a claim that was clawed back.
#[must_use]
pub fn reward_clawed_back(claim: &Key, next_at: i64) -> Statement {
    Statement::new(
        "insert into notifications (user_id, kind, subject_id, next_at)
         select user_id, 'reward_clawed_back', id, ?4 from vestings
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'clawed_back'
         and not exists (select 1 from notifications
           where kind = 'reward_clawed_back' and subject_id = vestings.id)",
        [
            claim.user.get().into(),
            claim.task.get().into(),
            claim.period.as_str().into(),
            next_at.into(),
        ],
    )
}

/// `id` of the notifications about a claim that was clawed back which still wait.
#[must_use]
pub fn waiting_about_claim(claim: &Key) -> Statement {
    Statement::new(
        "select n.id from notifications n join vestings v on v.id = n.subject_id
         where n.kind = 'reward_clawed_back' and n.status = 'waiting'
         and v.user_id = ?1 and v.task_id = ?2 and v.period = ?3",
        [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()],
    )
}

/// `id` of the notifications about these withdrawals' batch that still wait.
#[must_use]
pub fn waiting_about(withdrawal: WithdrawalId) -> Statement {
    Statement::new(
        "select id from notifications where subject_id = ?1 and status = 'waiting'
         and kind in ('withdrawal_confirmed', 'withdrawal_released', 'withdrawal_rejected')",
        [withdrawal.get().into()],
    )
}

/// A notification that waits, and behind it what else waits for the same person.
#[must_use]
pub fn waiting_with(notification: NotificationId) -> Statement {
    Statement::new(
        "select n.id, n.user_id, n.attempts, n.kind, n.subject_id, n.sending_until, u.language,
           u.reachable, u.utc_offset_minutes,
           coalesce(p.switched_off, '[]') as switched_off, p.quiet_from, p.quiet_until,
           coalesce(w.amount_micros, d.amount_micros, v.amount_micros, l.amount_micros)
             as amount_micros,
           w.recipient, w.transaction_hash,
           coalesce(w.reason, v.reason, g.reason, b.reason) as reason,
           c.address, coalesce(s.answer, a.answer) as answer,
           g.decision, coalesce(g.note, a.note, b.note, f.note) as note,
           coalesce(k.name, h.partner) as name,
           coalesce(
             (select title from task_texts where task_id = a.task_id and language = u.language),
             (select title from task_texts where task_id = a.task_id and language = 'en'))
             as title
         from notifications m
         join notifications n on n.user_id = m.user_id and n.ended_at is null
         join users u on u.id = n.user_id
         left join preferences p on p.user_id = n.user_id
         left join withdrawals w on w.id = n.subject_id
           and n.kind in ('withdrawal_confirmed', 'withdrawal_released',
             'withdrawal_rejected')
         left join deposits d on d.id = n.subject_id and n.kind = 'deposit_credited'
         left join wallet_changes c on c.id = n.subject_id and n.kind = 'wallet_' || c.kind
         left join vestings v on v.id = n.subject_id and n.kind = 'reward_clawed_back'
         left join campaign_decisions g on g.id = n.subject_id
           and n.kind = 'campaign_' || g.decision
         left join campaigns k on k.id = g.campaign_id
         left join appeals a on a.id = n.subject_id and n.kind glob 'appeal_*'
         left join claims l on l.user_id = a.user_id and l.task_id = a.task_id
           and l.period = a.period
         left join bans b on b.id = n.subject_id and n.kind in ('ban_set', 'ban_lifted')
         left join deliveries y on y.id = n.subject_id and n.kind = 'webhook_failed'
         left join webhooks h on h.id = y.webhook_id
         left join fairness_decisions f on f.id = n.subject_id and n.kind glob 'fairness_*'
         left join support_requests s on s.id = n.subject_id and n.kind = 'support_answered'
         where m.id = ?1 and m.ended_at is null
         order by n.id <> m.id, n.id limit ?2",
        [notification.get().into(), DIGEST_MAX.into()],
    )
}

/// Takes those for sending that nobody else is sending, if the ticket of `paces::take` in the same
/// batch was given out, and the person was told nothing else in this second. Answers their `id`s.
#[must_use]
pub fn take(those: &[NotificationId], ticket: &str, now: i64) -> Statement {
    Statement::new(
        "update notifications set sending_until = ?3 + ?4
         where id in (select value from json_each(?1)) and status = 'waiting'
         and sending_until <= ?3
         and exists (select 1 from paces where name = 'telegram' and ticket = ?2)
         and not exists (select 1 from notifications told
           where told.user_id = notifications.user_id and told.ended_at >= ?3
           and told.status = 'sent')
         returning id",
        [ids(those).into(), ticket.into(), now.into(), SENDING_SECONDS.into()],
    )
}

/// `status` is how they ended: `sent`, `unreachable`, `abandoned`, `switched_off`, `cancelled`.
#[must_use]
pub fn close(those: &[NotificationId], status: &'static str, now: i64) -> Statement {
    Statement::new(
        "update notifications
         set status = ?2, ended_at = ?3, attempts = attempts + 1, sending_until = 0
         where id in (select value from json_each(?1)) and status = 'waiting'",
        [ids(those).into(), status.into(), now.into()],
    )
}

/// Nothing went wrong, it is only not the time: the sweeper comes back to them.
#[must_use]
pub fn hold(those: &[NotificationId], next_at: i64) -> Statement {
    Statement::new(
        "update notifications set next_at = ?2, sending_until = 0
         where id in (select value from json_each(?1)) and status = 'waiting'",
        [ids(those).into(), next_at.into()],
    )
}

/// They could not be sent and are tried again.
#[must_use]
pub fn again(those: &[NotificationId], next_at: i64) -> Statement {
    Statement::new(
        "update notifications set next_at = ?2, attempts = attempts + 1, sending_until = 0
         where id in (select value from json_each(?1)) and status = 'waiting'",
        [ids(those).into(), next_at.into()],
    )
}

/// As SQL takes a list: one parameter.
fn ids(those: &[NotificationId]) -> String {
    let ids: Vec<_> = those.iter().map(ToString::to_string).collect();
    format!("[{}]", ids.join(","))
}
