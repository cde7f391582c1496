//! Wallets that people have proven to control: challenges, and the history of what is linked.

use crate::domain::claim::Key;
use crate::domain::id::{NotificationId, UserId};
use crate::domain::limits::{SWEEP_MAX, WALLET_CHANGE_WAIT_SECONDS};
use crate::domain::wallet::{Challenge, Change};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// The last thing that happened to somebody's wallet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalletChange {
    pub kind: Change,
    /// Raw TON address.
    pub address: String,
    /// Unix seconds.
    pub at: i64,
    /// Over all that ever happened to it, Unix seconds.
    pub withdrawals_wait_until: i64,
}

impl WalletChange {
    #[must_use]
    pub fn is_linked(&self) -> bool {
        self.kind != Change::Unlinked
    }
}

/// A proven wallet that is to be linked.
pub struct Link<'a> {
    pub user: UserId,
    pub challenge_hash: &'a str,
    /// Raw TON address.
    pub address: &'a str,
    /// Hex.
    pub public_key: &'a str,
    /// The session's epoch, if the caller came with a session.
    pub epoch: Option<i64>,
}

/// Writes a challenge for this user alone; answers its `expires_at`.
#[must_use]
pub fn challenge(hash: &str, user: UserId, epoch: Option<i64>, expires_at: i64) -> Statement {
    Statement::new(
        "insert into wallet_challenges (hash, user_id, expires_at)
         select ?1, id, ?4 from users
         where id = ?2 and (?3 is null or session_epoch = ?3)
         returning expires_at",
        [hash.into(), user.get().into(), epoch.into(), expires_at.into()],
    )
}

/// `expires_at, used` of this user's own challenge.
#[must_use]
pub fn challenge_by_hash(hash: &str, user: UserId) -> Statement {
    Statement::new(
        "select expires_at, used_at is not null as used from wallet_challenges
         where hash = ?1 and user_id = ?2",
        [hash.into(), user.get().into()],
    )
}

/// Breaks `challenge_used` or `challenge_expired`.
#[must_use]
pub fn use_challenge(link: &Link, now: i64) -> Statement {
    Statement::new(
        "update wallet_challenges set used_at = ?4
         where hash = ?1 and user_id = ?2
         and exists (select 1 from users where id = ?2 and (?3 is null or session_epoch = ?3))",
        [link.challenge_hash.into(), link.user.get().into(), link.epoch.into(), now.into()],
    )
}

/// Links the wallet whose challenge was used in the same batch, unless it is linked already.
/// Breaks `banned`.
#[must_use]
pub fn link(link: &Link, now: i64) -> Statement {
    Statement::new(
        "insert into wallet_changes (user_id, kind, address, public_key, challenge_hash, at,
           withdrawals_wait_until)
         select c.user_id, case when l.id is null then 'linked' else 'changed' end, ?3, ?4,
           c.hash, ?5, case when l.id is null then ?5 else ?5 + ?6 end
         from wallet_challenges c left join wallet_changes l
           on l.id = (select max(id) from wallet_changes where user_id = c.user_id)
         where c.hash = ?1 and c.user_id = ?2 and c.used_at = ?5
         and (l.id is null or l.kind = 'unlinked' or l.address <> ?3)
         and not exists (select 1 from wallet_changes where challenge_hash = c.hash)",
        [
            link.challenge_hash.into(),
            link.user.get().into(),
            link.address.into(),
            link.public_key.into(),
            now.into(),
            WALLET_CHANGE_WAIT_SECONDS.into(),
        ],
    )
}

/// What a look at the chain needs for a claim: `starts_at` of its task, `counted_at`, when it was
/// made, and the `address` that is linked now, null without one.
#[must_use]
pub fn of_claim(claim: &Key) -> Statement {
    Statement::new(
        "select t.starts_at, coalesce(c.counted_at, c.started_at) as counted_at,
           iif(w.kind = 'unlinked', null, w.address) as address
         from claims c join tasks t on t.id = c.task_id
         left join wallet_changes w on w.id = (
           select max(id) from wallet_changes where user_id = c.user_id)
         where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3",
        [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()],
    )
}

/// Unlinks what is linked; without anything linked it writes nothing.
#[must_use]
pub fn unlink(user: UserId, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "insert into wallet_changes (user_id, kind, address, at, withdrawals_wait_until)
         select l.user_id, 'unlinked', l.address, ?3, ?3 + ?4
         from wallet_changes l join users u on u.id = l.user_id
         where l.id = (select max(id) from wallet_changes where user_id = ?1)
         and l.kind <> 'unlinked' and (?2 is null or u.session_epoch = ?2)",
        [user.get().into(), epoch.into(), now.into(), WALLET_CHANGE_WAIT_SECONDS.into()],
    )
}

/// The user is told once about the last change.
#[must_use]
pub fn tell(user: UserId, next_at: i64) -> Statement {
    Statement::new(
        "insert into notifications (user_id, kind, subject_id, next_at)
         select l.user_id, 'wallet_' || l.kind, l.id, ?2 from wallet_changes l
         where l.id = (select max(id) from wallet_changes where user_id = ?1)
         and not exists (
           select 1 from notifications where kind = 'wallet_' || l.kind and subject_id = l.id)",
        [user.get().into(), next_at.into()],
    )
}

/// The last change of this user, with the `notification_id` about it while it waits.
#[must_use]
pub fn current(user: UserId) -> Statement {
    Statement::new(
        "select l.kind, l.address, l.at,
           (select max(withdrawals_wait_until) from wallet_changes where user_id = ?1)
             as withdrawals_wait_until,
           (select id from notifications where kind = 'wallet_' || l.kind
             and subject_id = l.id and status = 'waiting') as notification_id
         from wallet_changes l
         where l.id = (select max(id) from wallet_changes where user_id = ?1)",
        [user.get().into()],
    )
}

#[must_use]
pub fn forget_challenges(now: i64) -> Statement {
    Statement::new(
        "delete from wallet_challenges where hash in (
           select hash from wallet_challenges where expires_at <= ?1 order by expires_at limit ?2)",
        [now.into(), SWEEP_MAX.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_challenge(row: &Row) -> Result<Challenge, Unreadable> {
    Ok(Challenge { expires_at: row.integer("expires_at")?, used: row.integer("used")? == 1 })
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<WalletChange, Unreadable> {
    Ok(WalletChange {
        kind: Change::parse(row.text("kind")?).ok_or(Unreadable("kind"))?,
        address: row.text("address")?.to_owned(),
        at: row.integer("at")?,
        withdrawals_wait_until: row.integer("withdrawals_wait_until")?,
    })
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_notification(row: &Row) -> Result<Option<NotificationId>, Unreadable> {
    Ok(row.optional_integer("notification_id")?.and_then(NotificationId::new))
}
