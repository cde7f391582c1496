//! Telegram's statement of Stars, line by line, beside our deposits and refunds.

use serde_json::{Value, json};

use crate::domain::deposit::StarLine;
use crate::store::Statement;

/// `next_offset`.
#[must_use]
pub fn reading() -> Statement {
    Statement::new("select next_offset from star_reading where id = 1", [])
}

/// Records the lines from `offset` on, unless somebody else was faster.
#[must_use]
pub fn record(offset: i64, lines: &[StarLine]) -> [Statement; 2] {
    let all: Vec<Value> = lines
        .iter()
        .map(|line| {
            json!({ "id": line.charge_id, "kind": line.kind.name(), "stars": line.stars,
                "at": line.at })
        })
        .collect();
    [
        Statement::new(
            "insert into star_lines (position, charge_id, kind, stars, at)
             select cast(?1 as integer) + l.key, json_extract(l.value, '$.id'),
               json_extract(l.value, '$.kind'), json_extract(l.value, '$.stars'),
               json_extract(l.value, '$.at')
             from json_each(?2) l
             where (select next_offset from star_reading where id = 1) = ?1 order by l.key",
            [offset.into(), Value::Array(all).to_string().into()],
        ),
        Statement::new(
            "update star_reading set next_offset = 1 + (select max(position) from star_lines)
             where id = 1 and exists (select 1 from star_lines where position >= next_offset)",
            [],
        ),
    ]
}

/// The end of the statement was reached by a question asked at `now`.
#[must_use]
pub fn complete(now: i64) -> Statement {
    Statement::new(
        "update star_reading set read_at = ?1 where id = 1 and read_at < ?1",
        [now.into()],
    )
}

/// Marks the lines that our books know, with the same Stars.
#[must_use]
pub fn match_lines() -> Statement {
    Statement::new(
        "update star_lines set matched = 1 where matched = 0 and (kind = 'other'
           or (kind = 'payment' and exists (
             select 1 from deposits d where d.reference = star_lines.charge_id
             and d.asset = 'stars' and d.units = star_lines.stars))
           or (kind = 'refund' and exists (
             select 1 from star_refunds r where r.reference = star_lines.charge_id))
           or exists (select 1 from explanations
             where subject = 'stars:' || star_lines.charge_id))",
        [],
    )
}
