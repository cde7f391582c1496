//! Transactions of a jetton wallet of ours out of a toncenter v3 API: what each of them moved.

use serde_json::Value;

use super::answer::{AnswerError, read};
use crate::domain::hot_wallet::Step;
use crate::domain::network::Address;
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::jetton::moved;
use crate::wire::ton::number::number;

/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn moves(status: u16, body: &str) -> Result<Vec<Step>, AnswerError> {
    let answer = read(status, body)?;
    let transactions = answer.get("transactions").and_then(Value::as_array);
    let steps: Option<Vec<_>> = transactions.and_then(|all| all.iter().map(step).collect());
    steps.ok_or(AnswerError::Malformed("transactions"))
}

fn step(value: &Value) -> Option<Step> {
    let emulated = value.get("emulated").and_then(Value::as_bool).unwrap_or_default();
    let finalized = value.get("finality").and_then(Value::as_str) == Some("finalized");
    let aborted = value.pointer("/description/aborted")?.as_bool()?;
    let success = value.pointer("/description/compute_ph/success") == Some(&Value::Bool(true));
    let message = value.get("in_msg").filter(|message| !message.is_null());
    let bounced = message.and_then(|message| message.get("bounced"));
    let body = message.and_then(|message| message.pointer("/message_content/body"));
    let body = body.and_then(Value::as_str).and_then(from_base64);
    let bounced = bounced.and_then(Value::as_bool).unwrap_or_default();
    Some(Step {
        account: Address::from_raw(value.get("account")?.as_str()?)?,
        lt: number(value.get("lt"))?,
        at: number(value.get("now"))?,
        finalized: finalized && !emulated,
        moved: body.filter(|_| !aborted && success).and_then(|body| moved(&body, bounced)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_was_undone_moved_nothing_and_half_an_answer_is_none() {
        let transaction = json!({
            "account": format!("0:{}", "AB".repeat(32)), "lt": "46000001", "now": 1_800_000_000,
            "finality": "confirmed", "in_msg": null,
            "description": { "aborted": true, "compute_ph": { "success": false } },
        });
        let body = json!({ "transactions": [transaction] }).to_string();
        let read = moves(200, &body).unwrap().remove(0);
        assert_eq!((read.lt, read.finalized, read.moved), (46_000_001, false, None));
        let cut = body.replace("46000001", "-");
        assert_eq!(moves(200, &cut), Err(AnswerError::Malformed("transactions")));
        assert_eq!(moves(503, &body), Err(AnswerError::Status(503)));
    }
}
