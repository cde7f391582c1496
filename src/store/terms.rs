//! Terms, of which the newest are in force.

use crate::domain::terms::Terms;
use crate::store::Statement;

/// Puts new terms in force, unless they are so already.
#[must_use]
pub fn set(terms: &Terms, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into terms (id, minimum_micros, fee_ppm, holding_seconds, referral_micros,
           set_by, set_at)
         select id + 1, ?1, ?2, ?3, ?4, ?5, ?6 from (select * from terms order by id desc limit 1)
         where (minimum_micros, fee_ppm, holding_seconds, referral_micros) <> (?1, ?2, ?3, ?4)",
        [
            terms.minimum.micros().into(),
            terms.fee_ppm.into(),
            terms.holding_seconds.into(),
            terms.referral.micros().into(),
            by.into(),
            now.into(),
        ],
    )
}
