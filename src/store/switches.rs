//! Kill switches: what stops a money path inside the batch that would move the money.

use crate::domain::switch::Switch;
use crate::store::Statement;

/// Turns a switch. Nothing is written when it is as it should be already.
#[must_use]
pub fn turn(switch: Switch, on: bool, reason: &str, by: &str, now: i64) -> Statement {
    Statement::new(
        "update switches set is_on = ?2, reason = ?3, changed_by = ?4, changed_at = ?5
         where name = ?1 and is_on <> ?2",
        [switch.name().into(), i64::from(on).into(), reason.into(), by.into(), now.into()],
    )
}

/// `is_on` of one switch.
#[must_use]
pub fn state(switch: Switch) -> Statement {
    Statement::new("select is_on from switches where name = ?1", [switch.name().into()])
}

/// `name, is_on, reason, changed_by, changed_at` of each.
#[must_use]
pub fn all() -> Statement {
    Statement::new(
        "select name, is_on, reason, changed_by, changed_at from switches order by name",
        [],
    )
}
