//! What has to be true of somebody before a strategy looks at them.

use std::cmp::Ordering;

use super::document::Constraint;
use super::semver::Version;
use super::{Context, decimal};
use crate::wire::timestamp::parse_rfc3339;

/// The operators that are evaluated; a document with others is refused.
pub(super) const OPERATORS: [&str; 17] = [
    "IN",
    "NOT_IN",
    "STR_CONTAINS",
    "STR_STARTS_WITH",
    "STR_ENDS_WITH",
    "NUM_EQ",
    "NUM_GT",
    "NUM_GTE",
    "NUM_LT",
    "NUM_LTE",
    "DATE_AFTER",
    "DATE_BEFORE",
    "SEMVER_EQ",
    "SEMVER_GT",
    "SEMVER_GTE",
    "SEMVER_LT",
    "SEMVER_LTE",
];

pub(super) fn is_met(constraint: &Constraint, context: &Context) -> bool {
    is_true(constraint, context).is_some_and(|is_true| is_true != constraint.inverted)
}

/// `None` for an operator that we do not know, or whose value makes no sense: then nobody is meant.
fn is_true(constraint: &Constraint, context: &Context) -> Option<bool> {
    let Constraint { context_name, operator, value, .. } = constraint;
    let field = context.field(context_name);
    let value = value.as_deref().unwrap_or_default();
    if let Some(comparison) = operator.strip_prefix("NUM_") {
        let wanted = decimal::parse(value)?;
        return holds(comparison, field.and_then(decimal::parse).map(|own| own.cmp(&wanted)));
    }
    if let Some(comparison) = operator.strip_prefix("SEMVER_") {
        let wanted = Version::parse(value)?;
        return holds(comparison, field.and_then(Version::parse).map(|own| own.compare(&wanted)));
    }
    if let Some(comparison) = operator.strip_prefix("DATE_") {
        let wanted = parse_rfc3339(value)?;
        let at = match (context_name.as_str(), field) {
            ("currentTime", None) => Some(context.now),
            (_, field) => field.and_then(parse_rfc3339),
        };
        let comparison = if comparison == "AFTER" { "GT" } else { "LT" };
        return holds(comparison, at.map(|at| at.cmp(&wanted)));
    }
    let any =
        |fits: fn(&str, &str) -> bool| field.is_some_and(|own| any_value(constraint, own, fits));
    match operator.as_str() {
        "IN" => Some(any(|own, value| own == value)),
        "NOT_IN" => Some(!any(|own, value| own == value)),
        "STR_CONTAINS" => Some(any(|own, value| own.contains(value))),
        "STR_STARTS_WITH" => Some(any(|own, value| own.starts_with(value))),
        "STR_ENDS_WITH" => Some(any(|own, value| own.ends_with(value))),
        _ => None,
    }
}

fn any_value(constraint: &Constraint, own: &str, fits: fn(&str, &str) -> bool) -> bool {
    let folds = constraint.case_insensitive;
    let folded = |text: &str| if folds { text.to_lowercase() } else { text.to_owned() };
    let own = folded(own);
    constraint.values.iter().flatten().any(|value| fits(&own, &folded(value)))
}

/// Whoever has no such value is on neither side of it.
fn holds(comparison: &str, order: Option<Ordering>) -> Option<bool> {
    let is = |test: fn(Ordering) -> bool| Some(order.is_some_and(test));
    match comparison {
        "EQ" => is(Ordering::is_eq),
        "GT" => is(Ordering::is_gt),
        "GTE" => is(Ordering::is_ge),
        "LT" => is(Ordering::is_lt),
        "LTE" => is(Ordering::is_le),
        _ => None,
    }
}
