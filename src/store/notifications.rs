//! What the bot has to tell people. A row is written in the batch that made it true.

use crate::domain::amount::Amount;
use crate::domain::appeal::Verdict;
use crate::domain::campaign;
use crate::domain::claim::Key;
use crate::domain::id::{NotificationId, UserId, WithdrawalId};
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::vesting::Reason;
use crate::domain::wallet::Change;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// Something to tell somebody, with what the text needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    pub user: UserId,
    pub language: Language,
    pub waiting: bool,
    pub reachable: bool,
    pub attempts: i64,
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
    /// Of the user's wallet, with its raw address.
    Wallet {
        change: Change,
        address: String,
    },
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

#[must_use]
pub fn by_id(notification: NotificationId) -> Statement {
    Statement::new(
        "select n.user_id, n.status, n.attempts, n.kind, u.language, u.reachable,
           coalesce(w.amount_micros, d.amount_micros, v.amount_micros, l.amount_micros)
             as amount_micros,
           w.recipient, coalesce(w.reason, v.reason, m.reason) as reason,
           w.transaction_hash, c.address,
           m.decision, coalesce(m.note, p.note) as note, k.name, p.answer,
           (select x.title from task_texts x where x.task_id = p.task_id
            and x.language in (u.language, 'en') order by x.language = 'en' limit 1) as title
         from notifications n join users u on u.id = n.user_id
         left join withdrawals w on w.id = n.subject_id
           and n.kind in ('withdrawal_confirmed', 'withdrawal_released',
             'withdrawal_rejected')
         left join deposits d on d.id = n.subject_id and n.kind = 'deposit_credited'
         left join wallet_changes c on c.id = n.subject_id and n.kind = 'wallet_' || c.kind
         left join vestings v on v.id = n.subject_id and n.kind = 'reward_clawed_back'
         left join campaign_decisions m on m.id = n.subject_id
           and n.kind = 'campaign_' || m.decision
         left join campaigns k on k.id = m.campaign_id
         left join appeals p on p.id = n.subject_id and n.kind glob 'appeal_*'
         left join claims l on l.user_id = p.user_id and l.task_id = p.task_id
           and l.period = p.period
         where n.id = ?1",
        [notification.get().into()],
    )
}

/// `status` is how it ended: `sent`, `unreachable` or `abandoned`.
#[must_use]
pub fn close(notification: NotificationId, status: &'static str) -> Statement {
    Statement::new(
        "update notifications set status = ?2, attempts = attempts + 1
         where id = ?1 and status = 'waiting'",
        [notification.get().into(), status.into()],
    )
}

#[must_use]
pub fn again(notification: NotificationId, next_at: i64) -> Statement {
    Statement::new(
        "update notifications set next_at = ?2, attempts = attempts + 1
         where id = ?1 and status = 'waiting'",
        [notification.get().into(), next_at.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Notification, Unreadable> {
    Ok(Notification {
        user: row.id("user_id", UserId::new)?,
        language: Language::from_tag(row.text("language")?),
        waiting: row.text("status")? == "waiting",
        reachable: row.integer("reachable")? == 1,
        attempts: row.integer("attempts")?,
        event: event(row)?,
    })
}

fn event(row: &Row) -> Result<Event, Unreadable> {
    let kind = row.text("kind")?;
    if let Some(change) = kind.strip_prefix("wallet_") {
        let change = Change::parse(change).ok_or(Unreadable("kind"))?;
        return Ok(Event::Wallet { change, address: row.text("address")?.to_owned() });
    }
    if kind.starts_with("appeal_") {
        let title = row.optional_text("title")?.unwrap_or_default().to_owned();
        if kind == "appeal_paid" {
            return Ok(Event::AppealPaid { title, amount: row.amount("amount_micros")? });
        }
        let verdict = Verdict::parse(row.text("answer")?).ok_or(Unreadable("answer"))?;
        return Ok(Event::Appeal { title, verdict, note: row.text("note")?.to_owned() });
    }
    if kind.starts_with("campaign_") {
        return Ok(Event::Campaign {
            name: row.text("name")?.to_owned(),
            decision: row.text("decision")?.to_owned(),
            reason: row.optional_text("reason")?.and_then(campaign::Reason::parse),
            note: row.text("note")?.to_owned(),
        });
    }
    let amount = row.amount("amount_micros")?;
    match kind {
        "withdrawal_confirmed" => Ok(Event::Confirmed {
            amount,
            recipient: row.text("recipient")?.to_owned(),
            transaction_hash: row.text("transaction_hash")?.to_owned(),
        }),
        "deposit_credited" => Ok(Event::Credited { amount }),
        "reward_clawed_back" => {
            let reason = Reason::parse(row.text("reason")?).ok_or(Unreadable("reason"))?;
            Ok(Event::ClawedBack { amount, reason })
        }
        "withdrawal_released" | "withdrawal_rejected" => {
            let reason = Refusal::from_code(row.text("reason")?).ok_or(Unreadable("reason"))?;
            Ok(Event::Released { amount, reason })
        }
        _ => Err(Unreadable("kind")),
    }
}
