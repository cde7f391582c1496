//! Refusals and faults as RFC 9457 problem details, in the caller's language.

use serde::Serialize;

use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::wire::answer::Answer;
use crate::wire::texts::{Value, text};

pub const FAULT_CODE: &str = "fault";

/// RFC 9457.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Problem<'a> {
    /// Always `about:blank`: the code says which problem it is.
    r#type: &'static str,
    /// A sentence in the caller's language, to be shown as it is.
    title: String,
    /// The HTTP status once more.
    status: u16,
    /// Which problem it is, for ever under this name.
    code: &'a str,
    /// Seconds after which the same request may succeed.
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<i64>,
}

#[must_use]
pub fn refused(refusal: Refusal, language: Language) -> Answer {
    let retry_after = refusal.retry_after_seconds();
    let answer = problem(&Problem {
        r#type: "about:blank",
        title: title(refusal, language),
        status: refusal.status(),
        code: refusal.code(),
        retry_after,
    });
    match retry_after {
        Some(seconds) => answer.with("retry-after", seconds.to_string()),
        None => answer,
    }
}

/// We or the world failed. The caller learns that nothing is lost, not what happened.
#[must_use]
pub fn faulted(language: Language) -> Answer {
    problem(&Problem {
        r#type: "about:blank",
        title: text(language, "refusal-fault", &[]),
        status: 500,
        code: FAULT_CODE,
        retry_after: None,
    })
}

/// The sentence that the earner reads.
#[must_use]
pub fn title(refusal: Refusal, language: Language) -> String {
    let key = format!("refusal-{}", refusal.code().replace('_', "-"));
    let usd = Value::Dollars;
    match refusal {
        Refusal::AmountBelowMinimum { minimum } => {
            text(language, &key, &[("minimum", usd(minimum))])
        }
        Refusal::AmountAboveMaximum { maximum } | Refusal::WithdrawalDailyLimit { maximum } => {
            text(language, &key, &[("maximum", usd(maximum))])
        }
        Refusal::TaskRewardOutOfRange { minimum, maximum } => {
            text(language, &key, &[("minimum", usd(minimum)), ("maximum", usd(maximum))])
        }
        Refusal::StarsOutOfRange { minimum, maximum } => {
            let values = [("minimum", Value::Number(minimum)), ("maximum", Value::Number(maximum))];
            text(language, &key, &values)
        }
        Refusal::SupportWordsTooLong { maximum } => {
            text(language, &key, &[("maximum", Value::Number(maximum))])
        }
        Refusal::TaskTooEarly { wait_seconds } => {
            text(language, &key, &[("seconds", Value::Number(wait_seconds))])
        }
        Refusal::TaskAnswerWrong { left } => text(language, &key, &[("left", Value::Number(left))]),
        Refusal::TaskFriendsMissing { missing } => {
            text(language, &key, &[("missing", Value::Number(missing))])
        }
        Refusal::TooManyRequests { retry_after_seconds } => {
            text(language, &key, &[("seconds", Value::Number(retry_after_seconds))])
        }
        _ => text(language, &key, &[]),
    }
}

fn problem(problem: &Problem) -> Answer {
    let body = serde_json::to_string(problem).unwrap_or_default();
    Answer::text(problem.status, "application/problem+json", body).with("cache-control", "no-store")
}
