//! What whoever watches over us wants to know, each question of a bounded size.

use crate::domain::limits::METRIC_COUNT_MAX;
use crate::store::Statement;

/// `status, count, oldest_at` of the withdrawals that wait, from the index that holds only those.
#[must_use]
pub fn waiting_withdrawals() -> Statement {
    Statement::new(
        "select status, count(*) as count, min(created_at) as oldest_at from withdrawals
         where status in ('requested', 'review', 'approved', 'batched')
         group by status order by status",
        [],
    )
}

/// One row: `alerts` that nobody was told, `dead_letters`, `unmatched` deposits, `lines` of the
/// statement of Stars that our books do not know; each counted up to a limit.
#[must_use]
pub fn piles() -> Statement {
    Statement::new(
        "select
           (select count(*) from alerts where told_at is null) as alerts,
           (select count(*) from (select 1 from dead_letters limit ?1)) as dead_letters,
           (select count(*) from (
              select 1 from deposits where status = 'unmatched' limit ?1)) as unmatched,
           (select count(*) from (
              select 1 from star_lines where matched = 0 limit ?1)) as lines",
        [METRIC_COUNT_MAX.into()],
    )
}

/// `wallet, read_until, differs` of each hot wallet that was read.
#[must_use]
pub fn readings() -> Statement {
    Statement::new(
        "select wallet, read_until, differs_since is not null as differs
         from wallet_readings order by wallet",
        [],
    )
}
