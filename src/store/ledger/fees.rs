//! Fees: what campaigns owe with the rewards that they paid, moved now and then in one transfer.

use crate::domain::limits::{DUE_MAX, FEES_EVERY_CLOSED_SECONDS, FEES_EVERY_SECONDS};
use crate::store::{Statement, Value};

/// Moves all that is due in the campaigns whose turn it is.
#[must_use]
pub fn collect(now: i64) -> [Statement; 2] {
    let key: [Value; 2] = [now.into(), DUE_MAX.into()];
    let [at, limit] = key.clone();
    [
        Statement::new(
            "insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at,
               fee_micros)
             select 'fee:' || c.id || ':' || (c.fees + 1), 'fee', a.id, 'fees',
               a.fees_due_micros, c.id, ?1, -a.fees_due_micros
             from campaigns c join accounts a on a.id = 'campaign:' || c.id
             where a.fees_due_micros > 0 and c.id in (select id from campaigns
               where emptied_at is null and fees_look_at <= ?1 order by fees_look_at limit ?2)",
            key,
        ),
        Statement::new(
            "update campaigns set fees_look_at = ?1 + iif(closed_at is null, ?3, ?4),
               fees = fees + exists (select 1 from transfers
                 where id = 'fee:' || campaigns.id || ':' || (campaigns.fees + 1))
             where id in (select id from campaigns
               where emptied_at is null and fees_look_at <= ?1 order by fees_look_at limit ?2)",
            [at, limit, FEES_EVERY_SECONDS.into(), FEES_EVERY_CLOSED_SECONDS.into()],
        ),
    ]
}
