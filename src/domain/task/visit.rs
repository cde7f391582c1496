//! Open a link, stay a while, and come back, with the code shown there if it has one.

use serde::{Deserialize, Serialize};

use super::check_link;
use crate::domain::limits::{TASK_CODE_CHARS_MAX, VISIT_SECONDS_MAX};
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Visit {
    pub url: String,
    pub seconds_min: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl Visit {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        check_link(&self.url)?;
        if !(0..=VISIT_SECONDS_MAX).contains(&self.seconds_min) {
            return Err(Refusal::TaskSecondsOutOfRange);
        }
        self.code.as_deref().map_or(Ok(()), check_code)
    }
}

/// People type it on phones: it has to show, and no space may surround it.
fn check_code(code: &str) -> Result<(), Refusal> {
    let length = code.chars().count();
    let fits = (1..=TASK_CODE_CHARS_MAX).contains(&length)
        && code.trim() == code
        && !code.chars().any(char::is_control);
    if fits { Ok(()) } else { Err(Refusal::TaskCodeMalformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_keeps_its_limits() {
        let visit = |seconds_min, code: Option<&str>| {
            let code = code.map(str::to_owned);
            Visit { url: "https://example.org".to_owned(), seconds_min, code }.check()
        };
        let out = Err(Refusal::TaskSecondsOutOfRange);
        assert_eq!((visit(-1, None), visit(3_601, None)), (out, out));
        assert_eq!((visit(0, None), visit(3_600, Some("Ton 42"))), (Ok(()), Ok(())));
        let long = "x".repeat(65);
        for code in ["", " a", "a\n", "a\u{7}b", long.as_str()] {
            assert_eq!(visit(0, Some(code)), Err(Refusal::TaskCodeMalformed), "{code:?}");
        }
    }
}
