//! One statement as D1 runs it: its parameters, its rows, its errors.

use std::cell::Cell;

use earnest::app::error::{Fault, WriteError};
use earnest::store::row::Row;
use earnest::store::{Broken, Statement, Value};
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, Error, StatementStatus, params_from_iter};
use serde_json::{Map, Value as Json};

pub fn run(
    connection: &Connection,
    statement: &Statement,
    steps: &Cell<i64>,
) -> Result<Vec<Row>, Error> {
    let mut prepared = connection.prepare_cached(statement.sql)?;
    let names: Vec<String> = prepared.column_names().map(str::to_owned).collect();
    let mut rows = prepared.query(params_from_iter(statement.parameters.iter().map(bind)))?;
    let mut answer = Vec::new();
    while let Some(row) = rows.next()? {
        let value = |(index, name): (usize, &String)| {
            Ok::<_, Error>((name.clone(), json(row.get_ref(index)?)))
        };
        let columns: Result<Map<_, _>, _> = names.iter().enumerate().map(value).collect();
        answer.push(Row(columns?));
    }
    drop(rows);
    steps.set(steps.get() + i64::from(prepared.reset_status(StatementStatus::VmStep)));
    Ok(answer)
}

/// As D1 does it: a JavaScript number arrives as REAL.
#[expect(clippy::cast_precision_loss, reason = "within 2^53 - 1")]
pub fn bind(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Integer(integer) => Sql::Real(*integer as f64),
        Value::Text(text) => Sql::Text(text.clone()),
    }
}

fn json(value: ValueRef) -> Json {
    match value {
        ValueRef::Null => Json::Null,
        ValueRef::Integer(integer) => integer.into(),
        ValueRef::Real(real) => real.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        ValueRef::Blob(_) => panic!("no table of ours holds blobs"),
    }
}

pub fn sort(error: &Error) -> WriteError {
    let constraint = matches!(
        error,
        Error::SqliteFailure(code, _) if code.code == rusqlite::ErrorCode::ConstraintViolation
    );
    let text = if constraint { format!("{error}: SQLITE_CONSTRAINT") } else { error.to_string() };
    match Broken::find(&text) {
        Some(broken) => WriteError::Broken(broken),
        None => WriteError::Fault(Fault::new("ask the database", text)),
    }
}
