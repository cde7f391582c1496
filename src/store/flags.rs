//! Feature flags: the document in force, and who was shown which side of a flag.

use crate::domain::id::UserId;
use crate::domain::limits::FLAGS_MAX;
use crate::store::Statement;

/// `document, set_by, set_at` of what is in force.
#[must_use]
pub fn newest() -> Statement {
    Statement::new(
        "select document, set_by, set_at from flag_documents order by id desc limit 1",
        [],
    )
}

/// Puts a document in force, unless it is so already.
#[must_use]
pub fn set(document: &str, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into flag_documents (id, document, set_by, set_at)
         select id + 1, ?1, ?2, ?3 from (select * from flag_documents order by id desc limit 1)
         where document <> ?1",
        [document.into(), by.into(), now.into()],
    )
}

/// Turns one flag of the document in force, unless it is as it should be.
#[must_use]
pub fn turn(flag: &str, is_on: bool, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into flag_documents (id, document, set_by, set_at)
         select d.id + 1, json_set(d.document, '$.features[' || f.key || '].enabled',
           json(iif(?2 = 1, 'true', 'false'))), ?3, ?4
         from (select * from flag_documents order by id desc limit 1) d,
           json_each(d.document, '$.features') f
         where json_extract(f.value, '$.name') = ?1
         and coalesce(json_extract(f.value, '$.enabled'), 0) <> ?2",
        [flag.into(), i64::from(is_on).into(), by.into(), now.into()],
    )
}

/// One row if the document in force has this flag.
#[must_use]
pub fn is_flag(flag: &str) -> Statement {
    Statement::new(
        "select 1 as known from (select * from flag_documents order by id desc limit 1) d,
           json_each(d.document, '$.features') f
         where json_extract(f.value, '$.name') = ?1",
        [flag.into()],
    )
}

/// Somebody is shown a flag. The first time counts, whatever they are shown later.
#[must_use]
pub fn expose(flag: &str, user: UserId, variant: &str, now: i64) -> Statement {
    Statement::new(
        "insert into flag_exposures (flag, user_id, variant, at) select ?1, id, ?3, ?4
         from users where id = ?2 and not exists (
           select 1 from flag_exposures where flag = ?1 and user_id = ?2)",
        [flag.into(), user.get().into(), variant.into(), now.into()],
    )
}

/// `flag, variant, people`: how many were shown which side.
#[must_use]
pub fn counts() -> Statement {
    const SIDES: i64 = 20;
    let limit = i64::try_from(FLAGS_MAX).unwrap_or_default().saturating_mul(SIDES);
    Statement::new(
        "select flag, variant, people from flag_counts order by flag, variant limit ?1",
        [limit.into()],
    )
}
