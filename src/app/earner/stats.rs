//! `GET /api/stats` and `GET /api/leaderboard`: what somebody earned, and where they stand.

use std::collections::BTreeMap;

use crate::app::caller::Caller;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::achievement::{Achievement, Way};
use crate::domain::limits::{DAY_SECONDS, STATS_DAYS};
use crate::domain::refusal::Refusal;
use crate::domain::span::{Board, Span, day_of, place};
use crate::store::ledger::scores;
use crate::store::row::{Row, Unreadable};
use crate::store::{boards, check_ins};
use crate::wire::answer::Answer;
use crate::wire::api::Money;
use crate::wire::http::Request;
use crate::wire::stats::{Day, Leaderboard, Line, Own, Place, Reached, Stats};
use crate::wire::timestamp::rfc3339;

/// What was folded, and the caller's own newest lines on top, so that nothing seems lost.
///
/// # Errors
/// A fault.
pub async fn show<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let now = world.now();
    let today = day_of(now);
    let all = Board::at(Span::All, now);
    let rows = world
        .batch(vec![
            scores::days(caller.user, today.saturating_sub(STATS_DAYS)),
            scores::tail(caller.user, now),
            boards::show(all, caller.user),
            check_ins::way(caller.user),
        ])
        .await?;
    let [days, tail, board, way] = rows.as_slice() else { return Err(Unreadable("days").into()) };
    let board = board.first().ok_or(Unreadable("people"))?;
    let (mut micros, mut tasks) = (optional(board, "own_micros")?, optional(board, "own_tasks")?);
    for row in tail {
        micros = micros.saturating_add(row.integer("micros")?);
        tasks = tasks.saturating_add(row.integer("tasks")?);
    }
    Ok(Answer::json(
        200,
        &Stats {
            days: by_day(days.iter().chain(tail))?,
            today: date(today),
            earned: Money::signed(micros),
            tasks,
            place: Standing::read(board, caller)?.place,
            achievements: achievements(tasks, way.first().ok_or(Unreadable("way"))?)?,
        },
    ))
}

fn achievements(tasks: i64, row: &Row) -> Result<Vec<Reached>, Unreadable> {
    let way = Way {
        tasks,
        streak_best: row.integer("streak_best")?,
        friends: row.integer("friends")?,
        withdrawals: row.integer("withdrawals")?,
    };
    let reached = |achievement: Achievement| {
        let (goal, progress) = achievement.progress(&way);
        Reached { code: achievement.name(), goal, progress }
    };
    Ok(Achievement::ALL.map(reached).into())
}

fn by_day<'a>(rows: impl Iterator<Item = &'a Row>) -> Result<Vec<Day>, Unreadable> {
    let mut days = BTreeMap::<i64, (i64, i64)>::new();
    for row in rows {
        let (micros, tasks) = days.entry(row.integer("number")?).or_default();
        *micros = micros.saturating_add(row.integer("micros")?);
        *tasks = tasks.saturating_add(row.integer("tasks")?);
    }
    let day = |(number, (micros, tasks))| {
        let earned = Money::signed(micros);
        Day { date: date(number), earned, tasks }
    };
    Ok(days.into_iter().map(day).collect())
}

/// The UTC date of a day, such as `2027-01-15`.
fn date(day: i64) -> String {
    rfc3339(day.saturating_mul(DAY_SECONDS)).chars().take(10).collect()
}

/// `period` is `day`, `week` or `all`; the board of the day unless it is named.
///
/// # Errors
/// `BadRequest` for another period, or a fault.
pub async fn leaderboard<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let span = match request.parameter("period") {
        None => Span::Day,
        Some(name) => Span::parse(&name).ok_or(Refusal::BadRequest)?,
    };
    let board = Board::at(span, world.now());
    let rows = world.query(boards::show(board, caller.user)).await?;
    let row = rows.first().ok_or(Unreadable("people"))?;
    let standing = Standing::read(row, caller)?;
    Ok(Answer::json(
        200,
        &Leaderboard {
            period: span.name(),
            ends_at: board.ends_at().map(rfc3339),
            made_at: row.optional_integer("made_at")?.map(rfc3339),
            top: standing.top,
            own: Own {
                earned: Money::signed(optional(row, "own_micros")?),
                place: standing.place,
                is_shown: row.integer("is_shown")? == 1,
            },
        },
    ))
}

fn optional(row: &Row, column: &'static str) -> Result<i64, Unreadable> {
    Ok(row.optional_integer(column)?.unwrap_or_default())
}

/// A board, and the caller's place in it.
struct Standing {
    top: Vec<Line>,
    place: Place,
}

impl Standing {
    fn read(row: &Row, caller: &Caller) -> Result<Self, Fault> {
        let tops = row.optional_text("tops")?.unwrap_or("[]");
        let tops: Vec<(i64, String, i64)> =
            serde_json::from_str(tops).map_err(|_| Unreadable("tops"))?;
        let mut top: Vec<Line> = Vec::with_capacity(tops.len());
        for (position, (user, letter, micros)) in (1_i64..).zip(tops) {
            let above = top.last().filter(|line| line.earned.micros == micros);
            let rank = above.map_or(position, |line| line.rank);
            let is_own = user == caller.user.get();
            let name = Some(letter).filter(|letter| !letter.is_empty());
            top.push(Line { rank, name, earned: Money::signed(micros), is_own });
        }
        let rank = top.iter().find(|line| line.is_own).map(|line| line.rank);
        let people = row.integer("people")?;
        let own = optional(row, "own_micros")?;
        let place = place(own, rank, row.integer("at_least")?, people);
        Ok(Self { top, place: Place::new(place, people) })
    }
}
