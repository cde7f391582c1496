//! The bot's statement of Stars (Bot API `getStarTransactions`), oldest line first.

use serde_json::{Value, json};

use crate::domain::deposit::{StarLine, StarLineKind};
use crate::domain::limits::CHARGE_ID_CHARS_MAX;

/// `offset` lines are skipped, at most `limit` are shown (1 to 100).
#[must_use]
pub fn get_star_transactions(offset: i64, limit: i64) -> Value {
    json!({ "offset": offset, "limit": limit })
}

/// Reads a `StarTransactions`; `None` when it is of a shape that we do not know: a line that was
/// left out would shift all that follow.
#[must_use]
pub fn star_lines(result: &Value) -> Option<Vec<StarLine>> {
    result.get("transactions")?.as_array()?.iter().map(line).collect()
}

/// A payment and its refund have the same id.
fn line(value: &Value) -> Option<StarLine> {
    let paid_by_user = |partner: &str| {
        let partner = value.get(partner);
        let text = |name: &str| partner.and_then(|partner| partner.get(name)?.as_str());
        text("type") == Some("user") && text("transaction_type") == Some("invoice_payment")
    };
    let kind = match (paid_by_user("source"), paid_by_user("receiver")) {
        (true, _) => StarLineKind::Payment,
        (false, true) => StarLineKind::Refund,
        // What Telegram pays or takes, withdrawals through Fragment, gifts.
        (false, false) => StarLineKind::Other,
    };
    let id = value.get("id")?.as_str()?;
    Some(StarLine {
        charge_id: id.chars().take(CHARGE_ID_CHARS_MAX).collect(),
        kind,
        stars: value.get("amount")?.as_i64()?,
        at: value.get("date")?.as_i64()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_partner_says_what_a_line_is() {
        let partner = json!({ "type": "user", "transaction_type": "invoice_payment",
            "user": { "id": 7 }, "invoice_payload": "invoice:1" });
        let gift = json!({ "type": "user", "transaction_type": "gift_purchase" });
        let fields = json!({ "id": "stx1", "amount": 100, "date": 9 });
        let line = |side: &str, partner: &Value| {
            let mut line = fields.clone();
            line[side] = partner.clone();
            line
        };
        let result = json!({ "transactions": [
            line("source", &partner), line("receiver", &partner), line("receiver", &gift),
            line("receiver", &json!({ "type": "fragment" })), line("none", &Value::Null),
        ] });
        let kinds: Vec<_> = star_lines(&result).unwrap().iter().map(|line| line.kind).collect();
        let other = StarLineKind::Other;
        assert_eq!(kinds, [StarLineKind::Payment, StarLineKind::Refund, other, other, other]);
        for broken in [json!({}), json!({ "transactions": [{ "id": "x", "amount": "1" }] })] {
            assert_eq!(star_lines(&broken), None);
        }
    }
}
