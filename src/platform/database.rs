//! D1: statements in, rows out, errors sorted into broken rules and faults.

use serde_json::{Map, Value as Json};
use worker::wasm_bindgen::JsValue;
use worker::{D1Database, D1PreparedStatement, D1Result, Env, console_log};

use crate::app::error::{Fault, WriteError};
use crate::domain::limits::INTEGER_MAX;
use crate::store::row::Row;
use crate::store::{Broken, Statement, Value};

/// One round trip, one transaction. A read is a batch of one, so that its errors look the same.
pub async fn run(env: &Env, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, WriteError> {
    let database = env.d1("DB").map_err(|error| WriteError::Fault(fault(&error)))?;
    let prepared: worker::Result<Vec<_>> =
        statements.iter().map(|statement| prepare(&database, statement)).collect();
    let prepared = prepared.map_err(|error| WriteError::Fault(fault(&error)))?;
    let results = database.batch(prepared).await.map_err(|error| sort(&error))?;
    trace(env, &results);
    results.iter().map(rows).collect::<Result<_, _>>().map_err(WriteError::Fault)
}

fn prepare(database: &D1Database, statement: &Statement) -> worker::Result<D1PreparedStatement> {
    let values: Vec<JsValue> = statement.parameters.iter().map(bind).collect();
    database.prepare(statement.sql).bind(&values)
}

/// The only place where an integer becomes a JavaScript number. Beyond 2^53 - 1 it would change
/// silently, so it becomes null instead, which every `not null` column refuses.
#[expect(
    clippy::cast_precision_loss,
    clippy::as_conversions,
    reason = "within 2^53 - 1 an f64 holds every integer exactly"
)]
fn bind(value: &Value) -> JsValue {
    match value {
        Value::Integer(integer) if integer.unsigned_abs() <= INTEGER_MAX.unsigned_abs() => {
            JsValue::from_f64(*integer as f64)
        }
        Value::Null | Value::Integer(_) => JsValue::NULL,
        Value::Text(text) => JsValue::from_str(text),
    }
}

fn rows(result: &D1Result) -> Result<Vec<Row>, Fault> {
    let rows: Vec<Map<String, Json>> = result.results().map_err(|error| fault(&error))?;
    Ok(rows.into_iter().map(Row).collect())
}

fn sort(error: &worker::Error) -> WriteError {
    match Broken::find(&error.to_string()) {
        Some(broken) => WriteError::Broken(broken),
        None => WriteError::Fault(fault(error)),
    }
}

/// The first line only: the rest is a JavaScript stack.
fn fault(error: &worker::Error) -> Fault {
    Fault::new("ask the database", error.to_string().lines().next().unwrap_or_default())
}

/// With `TRACE_DATABASE=1`, one log line for each round trip: what the budgets are measured by.
fn trace(env: &Env, results: &[D1Result]) {
    if !env.var("TRACE_DATABASE").is_ok_and(|value| value.to_string() == "1") {
        return;
    }
    let metas = results.iter().filter_map(|result| result.meta().ok().flatten());
    let (mut read, mut written) = (0_usize, 0_usize);
    for meta in metas {
        read = read.saturating_add(meta.rows_read.unwrap_or_default());
        written = written.saturating_add(meta.rows_written.unwrap_or_default());
    }
    let statements = results.len();
    console_log!(
        r#"{{"event":"d1","statements":{statements},"rows_read":{read},"rows_written":{written}}}"#
    );
}
