//! Sessions: D1 is where they are, KV only remembers them.

use crate::domain::id::UserId;
use crate::store::Statement;

#[must_use]
pub fn open(token_hash: &str, user: UserId, expires_at: i64) -> Statement {
    Statement::new(
        "insert into sessions (token_hash, user_id, epoch, expires_at)
         select ?1, id, session_epoch, ?3 from users where id = ?2
         and standing <> 'erased'",
        [token_hash.into(), user.get().into(), expires_at.into()],
    )
}

/// `user_id, language, premium, country, epoch, expires_at` of a session that is still good.
#[must_use]
pub fn by_token_hash(token_hash: &str, now: i64) -> Statement {
    Statement::new(
        "select s.user_id, u.language, u.premium, u.country, s.epoch, s.expires_at
         from sessions s join users u on u.id = s.user_id and u.session_epoch = s.epoch
         where s.token_hash = ?1 and s.expires_at > ?2",
        [token_hash.into(), now.into()],
    )
}

#[must_use]
pub fn close(token_hash: &str) -> Statement {
    Statement::new("delete from sessions where token_hash = ?1", [token_hash.into()])
}
