//! What people earned, folded out of the transfers after a cursor, a bounded number at a time:
//! by day, by week and in all, how many are in which range, and who earned the most.
//!
//! Earned is what became theirs to withdraw: rewards once they are free, and thanks for friends.

use crate::domain::id::UserId;
use crate::domain::limits::{BOARD_KEPT, FOLD_TAIL_MAX, SCORE_DAYS_KEPT};
use crate::domain::span::{Board, Span, day_of};
use crate::store::{Statement, Value};

/// What the transfers of a step bring to whom. `?1` and `?2` are the cursor and its new place.
macro_rules! gains {
    ($rest:literal) => {
        concat!(
            "with gains as materialized (
               select user_id, at / 86400 as day, sum(amount_micros) as micros,
                 sum(kind = 'reward' or (kind = 'vest' and id glob '*:1')) as tasks
               from transfers where seq > ?1 and seq <= ?2
               and kind in ('reward', 'vest', 'referral') and credit = 'earner:' || user_id
               group by user_id, day),
             news as materialized (
               select user_id, 'day' as span, day as number, micros, tasks from gains
               union all
               select user_id, 'week', (day + 3) / 7, sum(micros), sum(tasks) from gains
                 group by user_id, (day + 3) / 7
               union all
               select user_id, 'all', 0, sum(micros), sum(tasks) from gains group by user_id)
             ",
            $rest
        )
    };
}

/// `seq, at`, where and when the last fold ended, `fresh` transfers after it, at most so many, and
/// `reach`, the last of them.
#[must_use]
pub fn reach(transfers_max: i64) -> Statement {
    Statement::new(
        "select f.seq, f.at, max(t.seq) as reach, count(t.seq) as fresh from scores_fold f
         left join (select seq from transfers where seq > (select seq from scores_fold)
           order by seq limit ?1) t where f.id = 1",
        [transfers_max.into()],
    )
}

/// Takes in the transfers after `from` up to `to`. Breaks `fold_outdated` when somebody else did.
#[must_use]
pub fn fold(from: i64, to: i64, now: i64) -> Vec<Statement> {
    let step: [Value; 2] = [from.into(), to.into()];
    let [day, week] = [Span::Day, Span::Week].map(|span| Board::at(span, now).number);
    vec![
        Statement::new(
            "update scores_fold set began_seq = ?1, seq = ?2, at = ?3 where id = 1",
            [from.into(), to.into(), now.into()],
        ),
        Statement::new(MOVE_BETWEEN_RANGES, step.clone()),
        Statement::new(ADD_TO_SCORES, step.clone()),
        Statement::new(ENTER_TOPS, [from.into(), to.into(), BOARD_KEPT.saturating_sub(1).into()]),
        Statement::new(LEAVE_TOPS, [BOARD_KEPT.into()]),
        Statement::new(
            FORGET_SCORES,
            [
                from.into(),
                to.into(),
                day.saturating_sub(SCORE_DAYS_KEPT).into(),
                week.saturating_sub(1).into(),
            ],
        ),
    ]
}

/// Before the scores change: everybody leaves the range that they were in for the one they come to.
const MOVE_BETWEEN_RANGES: &str = gains!(
    "insert into board_ranges (span, number, range, people)
     select span, number, range, sum(people) from (
       select n.span, n.number, -1 as people, (select range from score_ranges
         where from_micros <= s.micros order by from_micros desc limit 1) as range
       from news n join scores s
         on s.user_id = n.user_id and s.span = n.span and s.number = n.number
       union all
       select n.span, n.number, 1, (select range from score_ranges
         where from_micros <= coalesce(s.micros, 0) + n.micros order by from_micros desc limit 1)
       from news n left join scores s
         on s.user_id = n.user_id and s.span = n.span and s.number = n.number)
     group by span, number, range having sum(people) <> 0
     on conflict (span, number, range) do update set people = people + excluded.people"
);

const ADD_TO_SCORES: &str = gains!(
    "insert into scores (user_id, span, number, micros, tasks)
     select user_id, span, number, micros, tasks from news where true
     on conflict (user_id, span, number) do update
       set micros = micros + excluded.micros, tasks = tasks + excluded.tasks"
);

/// Scores only grow, so that whoever belongs among the first has just earned something. On days
/// with one task thousands have the same score: among equals the order of ids decides, as later.
const ENTER_TOPS: &str = gains!(
    ", floors as materialized (
       select b.span, b.number, coalesce(t.micros, 0) as micros, t.user_id
       from (select distinct span, number from news) b
       left join board_tops t on t.span = b.span and t.number = b.number
         and t.user_id = (select user_id from board_tops o
           where o.span = b.span and o.number = b.number
           order by micros desc, user_id limit 1 offset cast(?3 as integer)))
     insert into board_tops (span, number, user_id, micros)
     select s.span, s.number, s.user_id, s.micros from news n
     join floors f on f.span = n.span and f.number = n.number
     join scores s on s.user_id = n.user_id and s.span = n.span and s.number = n.number
     join users u on u.id = n.user_id left join profiles p on p.user_id = n.user_id
     where (s.micros > f.micros
       or (s.micros = f.micros and s.user_id <= coalesce(f.user_id, s.user_id)))
     and u.standing = 'good' and coalesce(p.is_shown, 1) = 1
     on conflict (span, number, user_id) do update set micros = excluded.micros"
);

const LEAVE_TOPS: &str = "delete from board_tops where (span, number, user_id) in (
   select span, number, user_id from (
     select span, number, user_id, row_number() over (
       partition by span, number order by micros desc, user_id) as place from board_tops)
   where place > ?1)";

/// Of those who are here anyway: what nobody is shown any more.
const FORGET_SCORES: &str = "delete from scores where user_id in (
     select user_id from transfers where seq > ?1 and seq <= ?2
     and kind in ('reward', 'vest', 'referral') and credit = 'earner:' || user_id)
   and ((span = 'day' and number < ?3) or (span = 'week' and number < ?4))";

/// `number, micros, tasks` of the days of somebody after `day`.
#[must_use]
pub fn days(user: UserId, day: i64) -> Statement {
    Statement::new(
        "select number, micros, tasks from scores
         where user_id = ?1 and span = 'day' and number > ?2 order by number",
        [user.get().into(), day.into()],
    )
}

/// The same of what no fold has taken in yet, as far as it is somebody's newest lines.
#[must_use]
pub fn tail(user: UserId, now: i64) -> Statement {
    Statement::new(
        "select at / 86400 as number, sum(amount_micros) as micros,
           sum(kind = 'reward' or (kind = 'vest' and id glob '*:1')) as tasks
         from (select * from transfers where user_id = ?1
           and kind not in ('deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
           and seq > (select seq from scores_fold) order by seq limit ?2)
         where kind in ('reward', 'vest', 'referral') and credit = 'earner:' || user_id
         and at / 86400 <= ?3
         group by number order by number",
        [user.get().into(), FOLD_TAIL_MAX.into(), day_of(now).into()],
    )
}
