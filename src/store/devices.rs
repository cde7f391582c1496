//! Where somebody signs in from: their devices, by keys that say nothing, and their country.

use crate::domain::id::UserId;
use crate::domain::limits::{
    COUNTRY_CHANGE_KEPT_SECONDS, DAY_SECONDS, DEVICE_KEY_KEPT_SECONDS, DEVICE_KEYS_MAX, SWEEP_MAX,
};
use crate::store::Statement;

/// Remembers a device, or that it was seen today. Beyond a few, others have to be forgotten first.
#[must_use]
pub fn see(user: UserId, hash: &str, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update device_keys set seen_at = ?3
             where user_id = ?1 and hash = ?2 and seen_at <= ?3 - ?4",
            [user.get().into(), hash.into(), now.into(), DAY_SECONDS.into()],
        ),
        Statement::new(
            "insert into device_keys (user_id, hash, seen_at) select id, ?2, ?3 from users
             where id = ?1 and standing <> 'erased'
             and not exists (select 1 from device_keys where user_id = ?1 and hash = ?2)
             and (select count(*) from device_keys where user_id = ?1) < ?4",
            [user.get().into(), hash.into(), now.into(), DEVICE_KEYS_MAX.into()],
        ),
    ]
}

/// Where Cloudflare says that they are. A change is written down, the first country is none.
#[must_use]
pub fn see_country(user: UserId, country: &str, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "insert into country_changes (user_id, country, at) select id, ?2, ?3 from users
             where id = ?1 and country <> ?2 and standing <> 'erased'",
            [user.get().into(), country.into(), now.into()],
        ),
        Statement::new(
            "update users set country = ?2
             where id = ?1 and country is not ?2 and standing <> 'erased'",
            [user.get().into(), country.into()],
        ),
    ]
}

/// What is too old to say anything.
#[must_use]
pub fn forget(now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "delete from device_keys where seen_at < ?1 and (user_id, hash) in (
               select user_id, hash from device_keys where seen_at < ?1 limit ?2)",
            [now.saturating_sub(DEVICE_KEY_KEPT_SECONDS).into(), SWEEP_MAX.into()],
        ),
        Statement::new(
            "delete from country_changes where id in (
               select id from country_changes where at < ?1 limit ?2)",
            [now.saturating_sub(COUNTRY_CHANGE_KEPT_SECONDS).into(), SWEEP_MAX.into()],
        ),
    ]
}
