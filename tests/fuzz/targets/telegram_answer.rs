//! What the Bot API answers to our calls.

use earnest::wire::http::Reply;
use earnest::wire::telegram::method::{Outcome, is_member, outcome};

pub fn check(input: &[u8]) {
    let Some(body) = super::text(input) else { return };
    match outcome(&Reply { status: 200, body: body.to_owned() }) {
        Outcome::Later { seconds } => assert!((1..=3_600).contains(&seconds), "{body}"),
        Outcome::Done(result) => {
            if is_member(&result).is_some() {
                assert!(result.get("status").is_some_and(serde_json::Value::is_string), "{body}");
            }
        }
        Outcome::Forbidden | Outcome::Wrong { .. } | Outcome::Unclear => {}
    }
}
