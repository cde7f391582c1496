//! The boards of those who earned the most, as they are shown until the next fold.

use crate::domain::id::UserId;
use crate::domain::limits::BOARD_SHOWN;
use crate::domain::span::Board;
use crate::store::{Statement, Value};

fn key(board: Board) -> [Value; 2] {
    [board.span.name().into(), board.number.into()]
}

/// Makes a board anew out of the few who may be on it.
#[must_use]
pub fn make(board: Board, now: i64) -> Statement {
    let [span, number] = key(board);
    Statement::new(
        "insert into boards (span, number, tops, made_at)
         select ?1, ?2, (select json_group_array(json_array(user_id, letter, micros)) from (
             select t.user_id, coalesce(substr(p.first_name, 1, 1), '') as letter, t.micros
             from board_tops t join users u on u.id = t.user_id
             left join profiles p on p.user_id = t.user_id
             where t.span = ?1 and t.number = ?2 and u.standing = 'good'
             and coalesce(p.is_shown, 1) = 1
             order by t.micros desc, t.user_id limit ?3)), ?4
         where true
         on conflict (span, number) do update set tops = excluded.tops, made_at = excluded.made_at",
        [span, number, BOARD_SHOWN.into(), now.into()],
    )
}

/// Takes somebody who hides from a board, or puts them back who does so no more.
#[must_use]
pub fn enter_or_leave(user: UserId, board: Board) -> [Statement; 2] {
    let [span, number] = key(board);
    let key = [span, number, user.get().into()];
    [
        Statement::new(
            "delete from board_tops where span = ?1 and number = ?2 and user_id = ?3
             and exists (select 1 from profiles where user_id = ?3 and is_shown = 0)",
            key.clone(),
        ),
        Statement::new(
            "insert into board_tops (span, number, user_id, micros)
             select span, number, user_id, micros from scores s
             where user_id = ?3 and span = ?1 and number = ?2
             and exists (select 1 from profiles where user_id = ?3 and is_shown = 1)
             and not exists (select 1 from board_tops
               where span = ?1 and number = ?2 and user_id = ?3)",
            key,
        ),
    ]
}

/// Boards, and what was counted for them, that ended before the one before this.
#[must_use]
pub fn forget(board: Board) -> [Statement; 3] {
    let ended = || [board.span.name().into(), board.number.saturating_sub(1).into()];
    [
        Statement::new("delete from boards where span = ?1 and number < ?2", ended()),
        Statement::new("delete from board_tops where span = ?1 and number < ?2", ended()),
        Statement::new("delete from board_ranges where span = ?1 and number < ?2", ended()),
    ]
}

/// `tops`, JSON of `[user_id, first letter, micros]`; `made_at`; `own_micros` and `own_tasks` of
/// somebody; how many `people` earned anything, and how many of them `at_least` about as much;
/// `is_shown`. What there is none of is null.
#[must_use]
pub fn show(board: Board, user: UserId) -> Statement {
    let [span, number] = key(board);
    Statement::new(
        "select b.tops, b.made_at, s.micros as own_micros, s.tasks as own_tasks,
           coalesce(p.is_shown, 1) as is_shown,
           (select coalesce(sum(people), 0) from board_ranges where span = ?1 and number = ?2)
             as people,
           (select coalesce(sum(people), 0) from board_ranges where span = ?1 and number = ?2
             and range >= (select range from score_ranges where from_micros <= s.micros
               order by from_micros desc limit 1)) as at_least
         from (select 1) left join boards b on b.span = ?1 and b.number = ?2
         left join scores s on s.user_id = ?3 and s.span = ?1 and s.number = ?2
         left join profiles p on p.user_id = ?3",
        [span, number, user.get().into()],
    )
}
