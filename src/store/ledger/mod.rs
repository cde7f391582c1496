//! The ledger: the only room in which SQL names `transfers` and `accounts`. Here is the earners'
//! side of it.
//!
//! Amounts are taken from our own rows by the statements themselves, never from parameters.
//! A statement that finds its work done inserts nothing, so every batch may run again.

pub mod audiences;
pub mod audit;
pub mod corrections;
pub mod erasures;
pub mod fairness;
pub mod fees;
pub mod milestones;
pub mod people;
pub mod pieces;
pub mod recoveries;
pub mod referrals;
pub mod results;
pub mod scores;
pub mod segments;
pub mod sponsors;
pub mod vestings;

use crate::domain::claim::Key;
use crate::domain::id::{UserId, WithdrawalId};
use crate::domain::limits::{EXPORT_PAGE, STATEMENT_LINES_MAX};
use crate::store::{Statement, Value};

/// Opens the earner's account, unless it is open.
#[must_use]
pub fn open_account(user: UserId) -> Statement {
    Statement::new(
        "insert into accounts (id, kind)
         select 'earner:' || cast(?1 as integer), 'earner' where not exists (
           select 1 from accounts where id = 'earner:' || cast(?1 as integer))",
        [user.get().into()],
    )
}

/// `language, referral_code, standing, session_epoch, balance_micros, held_micros`, the
/// `minimum_micros` that applies to this earner, and `vesting_micros` with the time at which the
/// next of it is free, `vesting_next_at`, and the last, `vesting_last_at`.
#[must_use]
pub fn balance(user: UserId) -> Statement {
    Statement::new(
        "select u.language, u.referral_code, u.standing, u.session_epoch, a.balance_micros,
           (select coalesce(sum(amount_micros), 0) from withdrawals
            where user_id = u.id and status in ('requested', 'review', 'approved', 'batched'))
           as held_micros,
           (select min(minimum_micros, coalesce(a.minimum_micros, minimum_micros))
            from terms order by id desc limit 1) as minimum_micros,
           coalesce((select balance_micros from accounts where id = 'vesting:' || u.id), 0)
             as vesting_micros,
           (select min(due_at) from vestings where user_id = u.id and status = 'waiting')
             as vesting_next_at,
           (select max(due_at) from vestings where user_id = u.id and status = 'waiting')
             as vesting_last_at
         from users u join accounts a on a.id = 'earner:' || u.id where u.id = ?1",
        [user.get().into()],
    )
}

/// An earner's statement, newest first: `seq, id, kind, account, signed_micros, at, title` and
/// `task_id`. `account` says whether a line changes what they have (`earner`) or what is vesting
/// (`vesting`).
#[must_use]
pub fn statement(user: UserId, language: &str, before_seq: i64, limit: i64) -> Statement {
    Statement::new(
        "select f.seq, f.id, f.kind, f.at,
           case when f.credit in ('earner:' || f.user_id, 'vesting:' || f.user_id)
             then f.amount_micros else -f.amount_micros end as signed_micros,
           case when 'earner:' || f.user_id in (f.debit, f.credit) then 'earner' else 'vesting' end
             as account,
           iif(f.kind in ('reward', 'vest', 'clawback'), f.subject_id, null) as task_id,
           case when f.kind in ('reward', 'vest', 'clawback')
             then coalesce(x.title, e.title)
             when f.kind = 'correction' then c.reason end as title
         from transfers f
         left join corrections c on c.id = f.subject_id
         left join task_texts x on x.task_id = f.subject_id and x.language = ?2
         left join task_texts e on e.task_id = f.subject_id and e.language = 'en'
         where f.user_id = ?1 and f.kind not in (
           'deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
         and f.seq < ?3 order by f.seq desc limit ?4",
        [user.get().into(), language.into(), before_seq.into(), limit.into()],
    )
}

/// Every line that is somebody's, oldest first, after so many of them.
#[must_use]
pub fn transfers_of(user: UserId, offset: i64) -> Statement {
    Statement::new(
        "select seq, id as transfer, kind, debit, credit, amount_micros, at from transfers
         where user_id = ?1 and kind not in (
           'deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
         union all
         select seq, id, kind, debit, credit, amount_micros, at from transfers
         where user_id = ?1 and kind in (
           'deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
         order by seq limit ?2 offset ?3",
        [user.get().into(), EXPORT_PAGE.into(), offset.into()],
    )
}

/// What an earner had at a moment: `balance_micros`, the present one; `later_micros`, what was
/// added since; `looked` at how many lines, the newest first; `oldest_at`, the oldest of them; and
/// `closed_until`, before which lines have left the database.
#[must_use]
pub fn balance_at(user: UserId, at: i64) -> Statement {
    Statement::new(
        "with lines as (
           select at, case 'earner:' || user_id when credit then amount_micros
             when debit then -amount_micros else 0 end as micros
           from transfers where user_id = ?1
           and kind not in ('deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
           order by seq desc limit ?3)
         select balance_micros,
           (select coalesce(sum(micros), 0) from lines where at > ?2) as later_micros,
           (select count(*) from lines) as looked,
           (select min(at) from lines) as oldest_at,
           (select coalesce(max(last_at), 0) from segments where closed_at is not null)
             as closed_until
         from accounts where id = 'earner:' || cast(?1 as integer)",
        [user.get().into(), at.into(), STATEMENT_LINES_MAX.into()],
    )
}

/// Pays an open claim what it was worth when it was started, at once or into what is vesting, as
/// its terms and its plan say. Its fee is due from then on.
/// `epoch` is the session's, or `None` when Telegram's own signature came with the request.
/// Breaks `campaign_out_of_money`, `task_cap_reached` or `task_cap_daily_reached`.
#[must_use]
pub fn reward(claim: &Key, epoch: Option<i64>, now: i64) -> [Statement; 4] {
    let (user, task): (Value, Value) = (claim.user.get().into(), claim.task.get().into());
    let key: [Value; 5] = [user, task, claim.period.as_str().into(), now.into(), epoch.into()];
    let [open, vesting] = vestings::begin(claim);
    [
        open,
        Statement::new(
            "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id,
               at, fee_micros, minimum_micros)
             select 'claim:' || c.user_id || ':' || c.task_id || ':' || c.period, 'reward',
               'campaign:' || t.campaign_id,
               iif(m.holding_seconds > 0 or c.plan <> '[[0,1000000]]', 'vesting:', 'earner:')
                 || c.user_id, c.amount_micros,
               c.user_id, c.task_id, ?4, c.fee_micros,
               iif(m.holding_seconds > 0 or c.plan <> '[[0,1000000]]', null, m.minimum_micros)
             from claims c join tasks t on t.id = c.task_id join users u on u.id = c.user_id
             join terms m on m.id = c.terms_id
             where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3
             and c.status in ('started', 'checking') and (?5 is null or u.session_epoch = ?5)",
            key.clone(),
        ),
        vesting,
        Statement::new(
            "update claims set status = 'paid', paid_at = ?4, counted_at = coalesce(counted_at, ?4),
               check_at = null, refusal = null
             where user_id = ?1 and task_id = ?2 and period = ?3 and status <> 'paid'
             and exists (select 1 from users where id = ?1
               and (?5 is null or session_epoch = ?5))",
            key,
        ),
    ]
}

/// Holds what a new withdrawal asks for. Breaks `balance_too_low`.
#[must_use]
pub fn hold(user: UserId, idempotency_key: &str, now: i64) -> Statement {
    Statement::new(
        "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
         select 'hold:' || w.id, 'hold', 'earner:' || w.user_id, 'held', w.amount_micros,
           w.user_id, w.id, ?3
         from withdrawals w
         where w.user_id = ?1 and w.idempotency_key = ?2 and w.status = 'requested'
         and not exists (select 1 from transfers where id = 'hold:' || w.id)",
        [user.get().into(), idempotency_key.into(), now.into()],
    )
}

/// What was held has provably reached the recipient.
#[must_use]
pub fn pay_out(withdrawal: WithdrawalId, now: i64) -> Statement {
    Statement::new(
        "insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at)
         select 'payout:' || id, 'payout', 'held', 'treasury', amount_micros, id, ?2
         from withdrawals where id = ?1 and status = 'batched'",
        [withdrawal.get().into(), now.into()],
    )
}

/// What was held goes back to the earner who changed their mind before anything was signed.
#[must_use]
pub fn cancel(withdrawal: WithdrawalId, user: UserId, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
         select 'release:' || w.id, 'release', 'held', 'earner:' || w.user_id, w.amount_micros,
           w.user_id, w.id, ?4
         from withdrawals w join users u on u.id = w.user_id
         where w.id = ?1 and w.user_id = ?2 and w.status in ('requested', 'review', 'approved')
         and (?3 is null or u.session_epoch = ?3)",
        [withdrawal.get().into(), user.get().into(), epoch.into(), now.into()],
    )
}

/// What was held goes back to the earner.
#[must_use]
pub fn release(withdrawal: WithdrawalId, now: i64) -> Statement {
    Statement::new(
        "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
         select 'release:' || id, 'release', 'held', 'earner:' || user_id, amount_micros,
           user_id, id, ?2
         from withdrawals where id = ?1
         and status in ('requested', 'review', 'approved', 'batched')",
        [withdrawal.get().into(), now.into()],
    )
}
