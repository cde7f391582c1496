//! Cron: wakes up whatever has waited too long. Nothing depends on a queue message arriving.

use crate::app::error::Fault;
use crate::app::world::{World, wake};
use crate::domain::id::{NotificationId, WebhookId};
use crate::domain::limits::{DAY_SECONDS, DELIVERIES_KEPT_SECONDS};
use crate::domain::mutant::mutant;
use crate::store::ledger::vestings;
use crate::store::row::Row;
use crate::store::{
    claims, deliveries, devices, exports, fairness, launches, sweep, wallets, webhooks,
};
use crate::wire::message::Message;

/// Telegram repeats an update for a day at most; twice that is remembered.
const UPDATES_KEPT_SECONDS: i64 = DAY_SECONDS.saturating_mul(2);

/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn sweep<W: World>(world: &W) -> Result<(), Fault> {
    mutant!(NoSweeper, {
        return Ok(());
    });
    let now = world.now();
    let mut statements = vec![
        sweep::due_checks(now),
        vestings::due_looks(now),
        sweep::due_notifications(now),
        sweep::payouts_waiting(now),
        webhooks::due(now),
        sweep::forget_sessions(now),
        sweep::forget_updates(now.saturating_sub(UPDATES_KEPT_SECONDS)),
        sweep::forget_failures(now.saturating_sub(UPDATES_KEPT_SECONDS)),
        wallets::forget_challenges(now),
        exports::forget_links(now),
        launches::forget(now.saturating_sub(UPDATES_KEPT_SECONDS)),
        fairness::end_due(now),
    ];
    statements.extend(devices::forget(now));
    let old = now.saturating_sub(DELIVERIES_KEPT_SECONDS);
    statements.extend(deliveries::forget(old, now));
    let rows = world.batch(statements).await?;
    for message in due(&rows)? {
        wake(world, &message, 0).await;
    }
    Ok(())
}

fn due(rows: &[Vec<Row>]) -> Result<Vec<Message>, Fault> {
    let mut answers = rows.iter();
    let mut messages = Vec::new();
    for row in answers.by_ref().take(2).flatten() {
        messages.push(Message::Verification(claims::read_key(row)?));
    }
    for row in answers.next().into_iter().flatten() {
        messages.push(Message::Notification(row.id("id", NotificationId::new)?));
    }
    for row in answers.next().into_iter().flatten() {
        if row.integer("waiting")? == 1 {
            messages.push(Message::Payout);
        }
    }
    for row in answers.next().into_iter().flatten() {
        messages.push(Message::Webhook(row.id("id", WebhookId::new)?));
    }
    Ok(messages)
}
