//! What an operator sees of one person.

use crate::domain::id::UserId;
use crate::store::Statement;

/// Who they are to us, what they have, what waits of it, and their newest ban, whose columns are
/// null for whoever had none.
#[must_use]
pub fn person(user: UserId) -> Statement {
    Statement::new(
        "select u.id, u.standing, u.language, u.country, u.premium, u.trust, u.reachable,
           u.referred_by, u.joined_at, u.seen_at,
           coalesce(a.balance_micros, 0) as balance_micros,
           coalesce(s.balance_micros, 0) as sponsor_micros,
           (select iif(kind = 'unlinked', null, address) from wallet_changes
            where id = (select max(id) from wallet_changes where user_id = u.id)) as wallet,
           w.id as withdrawal_id, w.status as withdrawal_status,
           coalesce(w.amount_micros, 0) as withdrawal_micros,
           b.reason as ban_reason, b.note as ban_note, b.banned_by, b.banned_at, b.lifted_by,
           b.lifted_at
         from users u
         left join accounts a on a.id = 'earner:' || u.id
         left join accounts s on s.id = 'sponsor:' || u.id
         left join withdrawals w on w.id = (select max(id) from withdrawals where user_id = u.id)
         left join bans b on b.id = (select max(id) from bans where user_id = u.id)
         where u.id = ?1",
        [user.get().into()],
    )
}
