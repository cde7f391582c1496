//! Rows as they come back, read column by column with types that fail loudly.

use std::fmt;

use serde_json::{Map, Value};

use crate::domain::amount::Amount;
use crate::domain::limits::INTEGER_MAX;

/// One row, by column name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row(pub Map<String, Value>);

/// A column that is missing or is not what the code expects: a fault of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub &'static str);

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "column {} cannot be read", self.0)
    }
}

impl Row {
    /// # Errors
    /// `Unreadable` unless the column holds an integer that a JavaScript number carries exactly.
    pub fn integer(&self, column: &'static str) -> Result<i64, Unreadable> {
        self.optional_integer(column)?.ok_or(Unreadable(column))
    }

    /// # Errors
    /// As [`Row::integer`], but null is `None`.
    pub fn optional_integer(&self, column: &'static str) -> Result<Option<i64>, Unreadable> {
        match self.0.get(column) {
            Some(Value::Null) => Ok(None),
            Some(value) => value
                .as_i64()
                .filter(|integer| integer.unsigned_abs() <= INTEGER_MAX.unsigned_abs())
                .map(Some)
                .ok_or(Unreadable(column)),
            None => Err(Unreadable(column)),
        }
    }

    /// # Errors
    /// `Unreadable` unless the column holds text.
    pub fn text(&self, column: &'static str) -> Result<&str, Unreadable> {
        self.optional_text(column)?.ok_or(Unreadable(column))
    }

    /// # Errors
    /// As [`Row::text`], but null is `None`.
    pub fn optional_text(&self, column: &'static str) -> Result<Option<&str>, Unreadable> {
        match self.0.get(column) {
            Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            _ => Err(Unreadable(column)),
        }
    }

    /// # Errors
    /// `Unreadable` unless the column holds micro-USDT that are lawful.
    pub fn amount(&self, column: &'static str) -> Result<Amount, Unreadable> {
        Amount::from_micros(self.integer(column)?).ok_or(Unreadable(column))
    }

    /// # Errors
    /// `Unreadable` unless the column holds a value that `make` accepts, such as an id.
    pub fn id<T>(&self, column: &'static str, make: fn(i64) -> Option<T>) -> Result<T, Unreadable> {
        make(self.integer(column)?).ok_or(Unreadable(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn row(value: Value) -> Row {
        Row(Map::from_iter([("x".to_owned(), value)]))
    }

    #[test]
    fn integers_are_exact_or_refused() {
        assert_eq!(row(json!(5)).integer("x"), Ok(5));
        assert_eq!(row(json!(INTEGER_MAX)).integer("x"), Ok(INTEGER_MAX));
        for bad in [json!(9_007_199_254_740_992_i64), json!(1.5), json!("5"), json!(null)] {
            assert_eq!(row(bad.clone()).integer("x"), Err(Unreadable("x")), "{bad}");
        }
        assert_eq!(row(json!(null)).optional_integer("x"), Ok(None));
        assert_eq!(row(json!(5)).optional_integer("y"), Err(Unreadable("y")));
    }

    #[test]
    fn amounts_are_never_negative() {
        assert_eq!(row(json!(-1)).amount("x"), Err(Unreadable("x")));
    }
}
