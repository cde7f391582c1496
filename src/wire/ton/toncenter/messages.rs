//! Messages between two accounts out of a toncenter v3 API, as far as somebody looks for a payment.

use serde_json::Value;

use super::answer::{AnswerError, read};
use crate::domain::deposit::Said;
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::jetton::said;
use crate::wire::ton::number::{hash_hex, number};

/// A message with a comment, and what its arrival caused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commented {
    /// Trimmed.
    pub comment: String,
    pub nanoton: i128,
    /// Of the transaction that it arrived in, in hex; `None` while there is none.
    pub arrival: Option<String>,
}

/// Those with a comment; whatever else went the same way is nobody's answer.
///
/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn commented(status: u16, body: &str) -> Result<Vec<Commented>, AnswerError> {
    let answer = read(status, body)?;
    let messages = answer.get("messages").and_then(Value::as_array);
    let messages = messages.ok_or(AnswerError::Malformed("messages"))?;
    let mut found = Vec::new();
    for message in messages {
        let body = message.pointer("/message_content/body").and_then(Value::as_str);
        let Some(Said::Comment(comment)) = body.and_then(from_base64).map(|body| said(&body))
        else {
            continue;
        };
        let nanoton = number(message.get("value")).ok_or(AnswerError::Malformed("value"))?;
        let arrival = hash_hex(message.get("in_msg_tx_hash"));
        found.push(Commented { comment: comment.trim().to_owned(), nanoton, arrival });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::ton::boc::to_base64;
    use crate::wire::ton::cell::Builder;
    use serde_json::json;

    #[test]
    fn only_comments_are_found_and_half_an_answer_is_none() {
        let message = |value: Value, body: &str| {
            json!({ "value": value, "in_msg_tx_hash": null,
                "message_content": { "body": body } })
        };
        let answer = |messages: Vec<Value>| json!({ "messages": messages }).to_string();
        let cell = Builder::new().uint(0, 32).uint(0x6869, 16).build().unwrap();
        let cell = to_base64(&cell);
        let all = answer(vec![message(json!("5"), &cell), message(json!("6"), "te6c")]);
        let hi = Commented { comment: "hi".into(), nanoton: 5, arrival: None };
        assert_eq!(commented(200, &all), Ok(vec![hi]));
        let odd = answer(vec![message(Value::Null, &cell)]);
        assert_eq!(commented(200, &odd), Err(AnswerError::Malformed("value")));
        assert_eq!(commented(200, "{}"), Err(AnswerError::Malformed("messages")));
        assert_eq!(commented(429, &all), Err(AnswerError::Status(429)));
    }
}
