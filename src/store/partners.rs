//! Partners, and what they said.

use crate::domain::id::UserId;
use crate::domain::limits::{PARTNER_ROTATION_SECONDS, PARTNERS_MAX, POSTBACKS_PAGE};
use crate::store::Statement;

/// Takes a name, unless somebody has it, its owner has many, or the session has ended. Breaks
/// `banned`.
#[must_use]
pub fn create(owner: UserId, name: &str, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "insert into partners (name, owner_id, created_at)
         select ?2, id, ?3 from users
         where id = ?1 and (?4 is null or session_epoch = ?4)
         and not exists (select 1 from partners where name = ?2)
         and ?5 > (select count(*) from partners where owner_id = ?1)",
        [owner.get().into(), name.into(), now.into(), epoch.into(), PARTNERS_MAX.into()],
    )
}

/// A new secret, while the present one stays valid for a while. Nothing happens when it is of
/// another generation already.
#[must_use]
pub fn rotate(
    owner: UserId,
    name: &str,
    generation: i64,
    epoch: Option<i64>,
    now: i64,
) -> Statement {
    Statement::new(
        "update partners set generation = generation + 1, previous_until = ?4
         where name = ?2 and owner_id = ?1 and generation = ?3 and exists (
           select 1 from users where id = ?1 and (?5 is null or session_epoch = ?5))",
        [
            owner.get().into(),
            name.into(),
            generation.into(),
            now.saturating_add(PARTNER_ROTATION_SECONDS).into(),
            epoch.into(),
        ],
    )
}

/// `name, generation, previous_until, created_at` of an owner's partner.
#[must_use]
pub fn of_owner(owner: UserId, name: &str) -> Statement {
    Statement::new(
        "select name, generation, previous_until, created_at from partners
         where name = ?2 and owner_id = ?1",
        [owner.get().into(), name.into()],
    )
}

/// The same of all of them.
#[must_use]
pub fn list(owner: UserId) -> Statement {
    Statement::new(
        "select name, generation, previous_until, created_at from partners
         where owner_id = ?1 order by name limit ?2",
        [owner.get().into(), PARTNERS_MAX.into()],
    )
}

/// `generation, previous_until` of a partner, and `kind, claim, is_sandbox` of an event of theirs,
/// null while it has not come.
#[must_use]
pub fn to_check(name: &str, event_id: &str) -> Statement {
    Statement::new(
        "select r.generation, r.previous_until, p.kind, p.claim, p.is_sandbox
         from partners r left join postbacks p on p.partner = r.name and p.event_id = ?2
         where r.name = ?1",
        [name.into(), event_id.into()],
    )
}

/// Nothing happens when the event is there.
#[must_use]
pub fn record(
    partner: &str,
    event_id: &str,
    kind: &'static str,
    claim: &str,
    is_sandbox: bool,
    now: i64,
) -> Statement {
    Statement::new(
        "insert into postbacks (partner, event_id, kind, claim, is_sandbox, at)
         select ?1, ?2, ?3, ?4, ?5, ?6 where not exists (
           select 1 from postbacks where partner = ?1 and event_id = ?2)",
        [
            partner.into(),
            event_id.into(),
            kind.into(),
            claim.into(),
            i64::from(is_sandbox).into(),
            now.into(),
        ],
    )
}

/// `id, event_id, kind, claim, is_sandbox, at`, newest first.
#[must_use]
pub fn postbacks(owner: UserId, name: &str, before_id: i64) -> Statement {
    Statement::new(
        "select p.id, p.event_id, p.kind, p.claim, p.is_sandbox, p.at
         from partners r join postbacks p on p.partner = r.name
         where r.name = ?2 and r.owner_id = ?1 and p.id < ?3 order by p.id desc limit ?4",
        [owner.get().into(), name.into(), before_id.into(), POSTBACKS_PAGE.into()],
    )
}
