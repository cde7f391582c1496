//! Approving withdrawals: which are due for a look, what stops them, and who said yes or no.

use crate::domain::id::WithdrawalId;
use crate::domain::limits::{APPROVAL_STUCK_SECONDS, ASK_AGAIN_SECONDS, BATCH_PAYOUTS_MAX};
use crate::domain::waiting::Waiting;
use crate::store::Statement;

/// `id, user_id, status, recipient, amount_micros, created_at, rejected, shared, waits_until` of
/// the oldest that are due for a look: requested, or in review with a no or with every yes that
/// they need. `shared` says that somebody else withdraws to the same address or linked it; until
/// `waits_until` nothing can be approved.
#[must_use]
pub fn due(limit: i64, now: i64) -> Statement {
    Statement::new(
        "select w.id, w.user_id, w.status, w.recipient, w.amount_micros, w.created_at, exists (
             select 1 from reviews
             where withdrawal_id = w.id and decision = 'reject') as rejected,
           exists (
             select 1 from withdrawals o
             where o.recipient = w.recipient and o.user_id <> w.user_id)
           or exists (
             select 1 from wallet_changes c
             where c.address = w.recipient and c.user_id <> w.user_id) as shared,
           (select max(withdrawals_wait_until) from wallet_changes c
             where c.user_id = w.user_id) as waits_until
         from withdrawals w where w.id in (
           select id from withdrawals where status = 'requested' and look_at <= ?2
           union all
           select id from withdrawals r where status = 'review' and look_at <= ?2
             and (approvals_needed <= (select count(*) from reviews
                 where withdrawal_id = r.id and decision = 'approve')
                 + exists (select 1 from fairness_decisions
                   where withdrawal_id = r.id and answer = 'cleared')
               or exists (select 1 from reviews
                 where withdrawal_id = r.id and decision = 'reject'))
           order by id limit ?1)
         order by w.id",
        [limit.into(), now.into()],
    )
}

/// Breaks `payout_hour_limit`, `payout_day_limit`, `payout_recipient_limit`, `approvals_missing` or
/// `withdrawals_wait`.
#[must_use]
pub fn approve(withdrawal: WithdrawalId, jetton_wallet: &str, now: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'approved', jetton_wallet = ?2, approved_at = ?3,
           waiting = null, look_at = 0
         where id = ?1 and status in ('requested', 'review')",
        [withdrawal.get().into(), jetton_wallet.into(), now.into()],
    )
}

/// It waits for as many operators.
#[must_use]
pub fn review(withdrawal: WithdrawalId, approvals_needed: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'review', approvals_needed = ?2
         where id = ?1 and status = 'requested'",
        [withdrawal.get().into(), approvals_needed.into()],
    )
}

/// It stays where it is until `look_at`, and its earner reads why.
#[must_use]
pub fn wait(withdrawal: WithdrawalId, waiting: Waiting, look_at: i64) -> Statement {
    Statement::new(
        "update withdrawals set waiting = ?2, look_at = ?3
         where id = ?1 and status in ('requested', 'review', 'approved')",
        [withdrawal.get().into(), waiting.code().into(), look_at.into()],
    )
}

/// Nobody could look at it: it is looked at again later, and operators hear of it when that has
/// gone on for long.
#[must_use]
pub fn put_aside(withdrawal: WithdrawalId, now: i64) -> [Statement; 2] {
    let look_at = now.saturating_add(ASK_AGAIN_SECONDS);
    [
        Statement::new(
            "update withdrawals set look_at = ?2
             where id = ?1 and status in ('requested', 'review')",
            [withdrawal.get().into(), look_at.into()],
        ),
        Statement::new(
            "insert into alerts (kind, detail, raised_at)
             select 'withdrawal_stuck', 'withdrawal ' || id, ?2 from withdrawals
             where id = ?1 and created_at <= ?3 and not exists (
               select 1 from alerts where kind = 'withdrawal_stuck' and told_at is null)
             and not exists (select 1 from alerts
               where kind = 'withdrawal_stuck' and detail = 'withdrawal ' || withdrawals.id)",
            [
                withdrawal.get().into(),
                now.into(),
                now.saturating_sub(APPROVAL_STUCK_SECONDS).into(),
            ],
        ),
    ]
}

/// From this one on, the hot wallet cannot pay what would come into the next batch.
#[must_use]
pub fn wait_for_money(first: WithdrawalId, waiting: Waiting) -> Statement {
    Statement::new(
        "update withdrawals set waiting = ?2 where waiting is not ?2 and id >= ?1 and id in (
           select id from withdrawals where status = 'approved' order by id limit ?3)",
        [first.get().into(), waiting.code().into(), BATCH_PAYOUTS_MAX.into()],
    )
}

/// One operator's decision. Breaks `review_exists` or `withdrawal_not_in_review`.
#[must_use]
pub fn decide(withdrawal: WithdrawalId, operator: &str, decision: &str, now: i64) -> Statement {
    Statement::new(
        "insert into reviews (withdrawal_id, operator, decision, at) values (?1, ?2, ?3, ?4)",
        [withdrawal.get().into(), operator.into(), decision.into(), now.into()],
    )
}
