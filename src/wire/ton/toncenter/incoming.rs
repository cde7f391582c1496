//! Transactions of an account out of a toncenter v3 API, as deposits need them.

use serde_json::Value;

use super::answer::{AnswerError, read};
use crate::domain::deposit::{Incoming, Said};
use crate::domain::network::Address;
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::jetton::said;
use crate::wire::ton::number::number;

/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn incoming(status: u16, body: &str) -> Result<Vec<Incoming>, AnswerError> {
    let answer = read(status, body)?;
    let transactions = answer.get("transactions").and_then(Value::as_array);
    let transactions: Option<Vec<_>> =
        transactions.and_then(|all| all.iter().map(transaction).collect());
    transactions.ok_or(AnswerError::Malformed("transactions"))
}

fn transaction(value: &Value) -> Option<Incoming> {
    let emulated = value.get("emulated").and_then(Value::as_bool).unwrap_or_default();
    let finality = value.get("finality").and_then(Value::as_str);
    let message = value.get("in_msg").filter(|message| !message.is_null());
    let field = |name: &str| message.and_then(|message| message.get(name));
    let body = message.and_then(|message| message.pointer("/message_content/body"));
    // A message without a body says nothing, and its money has arrived all the same.
    let said = match body.and_then(Value::as_str) {
        None => Said::Comment(String::new()),
        Some(body) => from_base64(body).map_or(Said::Other, |body| said(&body)),
    };
    let aborted = value.pointer("/description/aborted")?.as_bool()?;
    let success = value.pointer("/description/compute_ph/success") == Some(&Value::Bool(true));
    Some(Incoming {
        account: Address::from_raw(value.get("account")?.as_str()?)?,
        lt: number(value.get("lt"))?,
        at: number(value.get("now"))?,
        finalized: finality == Some("finalized") && !emulated,
        executed: !aborted && success,
        messages_sent: value.get("out_msgs")?.as_array()?.len(),
        source: field("source").and_then(Value::as_str).and_then(Address::from_raw),
        bounced: field("bounced").and_then(Value::as_bool).unwrap_or_default(),
        nanoton: number(field("value")).unwrap_or_default(),
        said,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(changes: &Value) -> String {
        let mut transaction = json!({
            "account": format!("0:{}", "AB".repeat(32)), "lt": "46000001", "now": 1_800_000_000,
            "finality": "finalized", "emulated": false,
            "description": { "aborted": false, "compute_ph": { "success": true } },
            "in_msg": {
                "source": format!("0:{}", "CD".repeat(32)), "value": "2000000000", "bounced": false,
                "message_content": { "body": "te6cckEBAQEAAgAAAEysuc0=" },
            },
            "out_msgs": [],
        });
        let fields = transaction.as_object_mut().unwrap();
        fields.extend(changes.as_object().unwrap().clone());
        json!({ "transactions": [transaction] }).to_string()
    }

    #[test]
    fn a_transaction_is_read_as_far_as_deposits_need_it() {
        let read = incoming(200, &answer(&json!({}))).unwrap().remove(0);
        assert_eq!((read.lt, read.at, read.nanoton), (46_000_001, 1_800_000_000, 2_000_000_000));
        assert_eq!(read.said, Said::Comment(String::new()));
        assert!(read.finalized && read.executed && !read.bounced);
    }

    #[test]
    fn what_is_not_said_never_counts_for_a_deposit() {
        for (changes, what) in [
            (json!({ "finality": "confirmed" }), "not final"),
            (json!({ "finality": null }), "no finality"),
            (json!({ "emulated": true }), "emulated"),
        ] {
            let read = incoming(200, &answer(&changes)).unwrap().remove(0);
            assert!(!read.finalized, "{what}");
        }
        let silent = json!({ "description": { "aborted": false }, "in_msg": null });
        let read = incoming(200, &answer(&silent)).unwrap().remove(0);
        assert_eq!((read.executed, read.nanoton, read.source), (false, 0, None));
    }

    #[test]
    fn an_answer_that_cannot_be_understood_is_not_believed_in_part() {
        for changes in [
            json!({ "lt": null }),
            json!({ "lt": "-" }),
            json!({ "account": "x" }),
            json!({ "description": {} }),
            json!({ "out_msgs": null }),
        ] {
            let read = incoming(200, &answer(&changes));
            assert_eq!(read, Err(AnswerError::Malformed("transactions")), "{changes}");
        }
        assert_eq!(incoming(502, "{}"), Err(AnswerError::Status(502)));
        assert!(incoming(200, "{}").is_err());
    }
}
