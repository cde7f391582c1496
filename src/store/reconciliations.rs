//! Reconciliations and the alerts that they raise.

use crate::domain::limits::{ALERTS_PAGE, PAYOUTS_SHOWN};
use crate::store::Statement;

/// `at, failures, report` of the newest; no row before the first.
#[must_use]
pub fn newest() -> Statement {
    Statement::new("select at, failures, report from reconciliations order by id desc limit 1", [])
}

/// One row: `at` of the newest, if there is one, and whether an operator has `asked` for another.
#[must_use]
pub fn due() -> Statement {
    Statement::new(
        "select (select at from reconciliations order by id desc limit 1) as at,
           exists (select 1 from reconciliation_requests where done_at is null) as asked",
        [],
    )
}

#[must_use]
pub fn ask(operator: &str, now: i64) -> Statement {
    Statement::new(
        "insert into reconciliation_requests (operator, asked_at) values (?1, ?2)",
        [operator.into(), now.into()],
    )
}

/// Whoever asked has got what they asked for.
#[must_use]
pub fn answered(now: i64) -> Statement {
    Statement::new(
        "update reconciliation_requests set done_at = ?1 where done_at is null",
        [now.into()],
    )
}

#[must_use]
pub fn write(now: i64, failures: &str, report: &str) -> Statement {
    Statement::new(
        "insert into reconciliations (at, failures, report) values (?1, ?2, ?3)",
        [now.into(), failures.into(), report.into()],
    )
}

/// Raises an alert, unless one of its kind is still to be told.
#[must_use]
pub fn alert(kind: &str, detail: &str, now: i64) -> Statement {
    Statement::new(
        "insert into alerts (kind, detail, raised_at) select ?1, ?2, ?3
         where not exists (select 1 from alerts where kind = ?1 and told_at is null)",
        [kind.into(), detail.into(), now.into()],
    )
}

/// `id, kind, detail` of alerts that nobody has been told of.
#[must_use]
pub fn untold() -> Statement {
    Statement::new(
        "select id, kind, detail from alerts where told_at is null order by id limit ?1",
        [ALERTS_PAGE.into()],
    )
}

#[must_use]
pub fn told(alert: i64, now: i64) -> Statement {
    Statement::new(
        "update alerts set told_at = ?2 where id = ?1 and told_at is null",
        [alert.into(), now.into()],
    )
}

/// `amount_micros, transaction_hash, settled_at` of the newest payouts that the chain confirmed.
/// Not whose they were.
#[must_use]
pub fn last_payouts() -> Statement {
    Statement::new(
        "select amount_micros, transaction_hash, settled_at from withdrawals
         where status = 'confirmed' order by id desc limit ?1",
        [PAYOUTS_SHOWN.into()],
    )
}
