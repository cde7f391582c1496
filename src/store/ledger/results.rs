//! What the ledger says about the results of tasks, counted line by line in the order of the books.

use crate::domain::limits::{DAY_SECONDS, RESULTS_ROWS_MAX};
use crate::store::{Statement, Value};

/// Counts the next lines. All in one batch: the reading advances with what was counted.
#[must_use]
pub fn count() -> [Statement; 3] {
    let key: [Value; 2] = [RESULTS_ROWS_MAX.into(), DAY_SECONDS.into()];
    let [limit, _] = key.clone();
    [
        // Kept is what was paid at once, and the last part of what vested whole.
        Statement::new(
            "insert into task_days (task_id, day, completed, kept)
             select f.subject_id, f.at / cast(?2 as integer), sum(f.kind = 'reward'),
               sum(f.credit = 'earner:' || f.user_id and (f.kind = 'reward' or exists (
                 select 1 from vestings v where v.user_id = f.user_id
                 and v.task_id = f.subject_id and f.id = 'vest:' || v.user_id || ':' || v.task_id
                   || ':' || v.period || ':' || v.part
                 and not exists (select 1 from vestings o where o.user_id = v.user_id
                   and o.task_id = v.task_id and o.period = v.period
                   and (o.part > v.part or o.status = 'clawed_back')))))
             from (select * from transfers where seq > (select seq from results_reading)
               order by seq limit ?1) f
             where f.kind in ('reward', 'vest') group by 1, 2
             on conflict (task_id, day) do update
               set completed = completed + excluded.completed, kept = kept + excluded.kept",
            key.clone(),
        ),
        Statement::new(
            "insert into task_rejections (task_id, day, reason, times)
             select f.subject_id, f.at / cast(?2 as integer), v.reason, count(*)
             from (select * from transfers where seq > (select seq from results_reading)
               order by seq limit ?1) f
             join vestings v on v.user_id = f.user_id and v.task_id = f.subject_id
               and f.id = 'clawback:' || v.user_id || ':' || v.task_id || ':' || v.period || ':'
                 || v.part
             where f.kind = 'clawback' and v.reason is not null group by 1, 2, 3
             on conflict (task_id, day, reason) do update set times = times + excluded.times",
            key,
        ),
        Statement::new(
            "update results_reading set seq = (select max(seq) from (
               select seq from transfers where seq > results_reading.seq order by seq limit ?1))
             where exists (select 1 from transfers where seq > results_reading.seq)",
            [limit],
        ),
    ]
}
