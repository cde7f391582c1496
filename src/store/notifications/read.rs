//! A row about something to tell, read.

use super::{Event, Notification};
use crate::domain::appeal::Verdict;
use crate::domain::ban;
use crate::domain::campaign;
use crate::domain::id::{BroadcastId, NotificationId, UserId};
use crate::domain::language::Language;
use crate::domain::notification::Topic;
use crate::domain::refusal::Refusal;
use crate::domain::vesting::Reason;
use crate::domain::waiting::Waiting;
use crate::domain::wallet::Change;
use crate::store::preferences;
use crate::store::row::{Row, Unreadable};

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Notification, Unreadable> {
    Ok(Notification {
        id: row.id("id", NotificationId::new)?,
        user: row.id("user_id", UserId::new)?,
        language: Language::from_tag(row.text("language")?),
        reachable: row.integer("reachable")? == 1,
        attempts: row.integer("attempts")?,
        sending_until: row.integer("sending_until")?,
        topic: Topic::of(row.text("kind")?).ok_or(Unreadable("kind"))?,
        choices: preferences::read(row)?,
        event: event(row)?,
    })
}

fn event(row: &Row) -> Result<Event, Unreadable> {
    let kind = row.text("kind")?;
    if let Some(change) = kind.strip_prefix("wallet_") {
        let change = Change::parse(change).ok_or(Unreadable("kind"))?;
        return Ok(Event::Wallet { change, address: row.text("address")?.to_owned() });
    }
    match kind {
        "support_answered" => {
            return Ok(Event::Answered { words: row.text("answer")?.to_owned() });
        }
        "broadcast" => {
            let broadcast = row.id("subject_id", BroadcastId::new)?;
            return Ok(Event::Broadcast { broadcast });
        }
        "webhook_failed" => {
            return Ok(Event::WebhookFailed { partner: row.text("name")?.to_owned() });
        }
        "appeal_paid" => {
            let title = row.optional_text("title")?.unwrap_or_default().to_owned();
            return Ok(Event::AppealPaid { title, amount: row.amount("amount_micros")? });
        }
        "fairness_slower" => return Ok(Event::Held { waiting: Waiting::Slower }),
        "fairness_review" => return Ok(Event::Held { waiting: Waiting::CloserLook }),
        "fairness_cleared" | "fairness_kept" => {
            let is_cleared = kind == "fairness_cleared";
            return Ok(Event::Fairness { is_cleared, note: row.text("note")?.to_owned() });
        }
        "appeal_granted" | "appeal_declined" => return appeal(row),
        "ban_set" | "ban_lifted" => return ban(row, kind == "ban_set"),
        "campaign_approve" | "campaign_reject" | "campaign_pause" => return moderated(row),
        _ => {}
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

fn appeal(row: &Row) -> Result<Event, Unreadable> {
    Ok(Event::Appeal {
        title: row.optional_text("title")?.unwrap_or_default().to_owned(),
        verdict: Verdict::parse(row.text("answer")?).ok_or(Unreadable("answer"))?,
        note: row.text("note")?.to_owned(),
    })
}

fn ban(row: &Row, is_set: bool) -> Result<Event, Unreadable> {
    let reason = ban::Reason::parse(row.text("reason")?).ok_or(Unreadable("reason"))?;
    Ok(Event::Ban { reason: is_set.then_some(reason), note: row.text("note")?.to_owned() })
}

fn moderated(row: &Row) -> Result<Event, Unreadable> {
    Ok(Event::Campaign {
        name: row.text("name")?.to_owned(),
        decision: row.text("decision")?.to_owned(),
        reason: row.optional_text("reason")?.and_then(campaign::Reason::parse),
        note: row.text("note")?.to_owned(),
    })
}
