//! Payments in Stars (Bot API `PreCheckoutQuery`, `SuccessfulPayment`, `RefundedPayment`): what
//! Telegram says about them, and the methods that make, answer and undo them.

use serde_json::{Value, json};

use crate::domain::deposit::STARS_CURRENCY;
use crate::domain::id::{InvoiceId, UserId};
use crate::domain::language::Language;
use crate::domain::limits::CHARGE_ID_CHARS_MAX;

/// Somebody is about to pay; Telegram waits ten seconds for our answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreCheckout {
    pub id: String,
    pub user: UserId,
    pub language: Language,
    pub currency: String,
    pub amount: i64,
    /// `None` when the payload is none of ours.
    pub invoice: Option<InvoiceId>,
}

/// Stars that came, or that went back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub charge_id: String,
    pub payer: UserId,
    pub language: Language,
    pub stars: i64,
    /// The payload as it came.
    pub payload: String,
    pub invoice: Option<InvoiceId>,
}

/// Reads an update's `pre_checkout_query`; `None` when it is of a shape that we do not know.
#[must_use]
pub fn pre_checkout(query: &Value) -> Option<PreCheckout> {
    let from = query.get("from")?;
    Some(PreCheckout {
        id: query.get("id")?.as_str()?.to_owned(),
        user: user(from)?,
        language: language(from),
        currency: query.get("currency")?.as_str()?.to_owned(),
        amount: query.get("total_amount")?.as_i64()?,
        invoice: invoice_of(query.get("invoice_payload")?.as_str()?),
    })
}

/// Reads a message with a `successful_payment` or a `refunded_payment`, whose name is `kind`;
/// `None` when it is of a shape that we do not know, or not about Stars. The payer is whose private
/// chat it is in.
#[must_use]
pub fn payment(message: &Value, kind: &str) -> Option<Payment> {
    let payment = message.get(kind)?;
    let text = |name: &str| payment.get(name)?.as_str();
    // Always there, although the Bot API's schema says otherwise of refunds.
    if text("currency").is_some_and(|currency| currency != STARS_CURRENCY) {
        return None;
    }
    let charge_id = text("telegram_payment_charge_id")?;
    let known_length = (1..=CHARGE_ID_CHARS_MAX).contains(&charge_id.len());
    let chat = message.get("chat")?;
    Some(Payment {
        charge_id: Some(charge_id).filter(|_| known_length)?.to_owned(),
        payer: user(chat)?,
        language: language(message.get("from").unwrap_or(chat)),
        stars: payment.get("total_amount")?.as_i64().filter(|stars| *stars > 0)?,
        invoice: invoice_of(text("invoice_payload")?),
        payload: text("invoice_payload")?.to_owned(),
    })
}

fn user(value: &Value) -> Option<UserId> {
    UserId::new(value.get("id")?.as_i64()?)
}

fn language(user: &Value) -> Language {
    let tag = user.get("language_code").and_then(Value::as_str);
    Language::from_tag(tag.unwrap_or_default())
}

/// What an invoice carries and its payment brings back.
#[must_use]
pub fn payload_of(invoice: InvoiceId) -> String {
    format!("invoice:{invoice}")
}

fn invoice_of(payload: &str) -> Option<InvoiceId> {
    InvoiceId::parse(payload.strip_prefix("invoice:")?)
}

/// `createInvoiceLink`. In Stars there is exactly one price, and no provider's token.
#[must_use]
pub fn create_invoice_link(
    invoice: InvoiceId,
    stars: i64,
    title: &str,
    description: &str,
) -> Value {
    json!({
        "title": title,
        "description": description,
        "payload": payload_of(invoice),
        "provider_token": "",
        "currency": STARS_CURRENCY,
        "prices": [{ "label": title, "amount": stars }],
    })
}

/// `answerPreCheckoutQuery`: with a sentence for the payer it says no.
#[must_use]
pub fn answer_pre_checkout_query(query_id: &str, no: Option<&str>) -> Value {
    match no {
        None => json!({ "pre_checkout_query_id": query_id, "ok": true }),
        Some(sentence) => {
            json!({ "pre_checkout_query_id": query_id, "ok": false, "error_message": sentence })
        }
    }
}

/// `refundStarPayment`.
#[must_use]
pub fn refund_star_payment(payer: UserId, charge_id: &str) -> Value {
    json!({ "user_id": payer.get(), "telegram_payment_charge_id": charge_id })
}

/// Whether a refusal of `refundStarPayment` says that the Stars are back already.
#[must_use]
pub fn is_refunded_already(description: &str) -> bool {
    description.contains("CHARGE_ALREADY_REFUNDED")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAID: &str = "successful_payment";

    fn message(kind: &str, changes: &Value) -> Value {
        let mut payment = json!({
            "currency": "XTR", "total_amount": 100, "invoice_payload": "invoice:5",
            "telegram_payment_charge_id": "stx1", "provider_payment_charge_id": "",
        });
        let fields = payment.as_object_mut().unwrap();
        fields.extend(changes.as_object().unwrap().clone());
        json!({ "chat": { "id": 7, "type": "private" }, kind: payment,
            "from": { "id": 7, "is_bot": false, "language_code": "ar" } })
    }

    #[test]
    fn payments_and_refunds_are_read_alike() {
        let expected = Payment {
            charge_id: "stx1".into(),
            payer: UserId::new(7).unwrap(),
            language: Language::Arabic,
            stars: 100,
            payload: "invoice:5".into(),
            invoice: InvoiceId::new(5),
        };
        for kind in ["successful_payment", "refunded_payment"] {
            assert_eq!(payment(&message(kind, &json!({})), kind), Some(expected.clone()));
        }
        let recurring = json!({ "is_recurring": true, "subscription_expiration_date": 9 });
        assert_eq!(payment(&message(PAID, &recurring), PAID), Some(expected));
    }

    #[test]
    fn a_payload_that_is_not_ours_names_no_invoice_and_is_kept() {
        for payload in ["", "5", "invoice:", "invoice:0", "invoice:05", "invoice:5 ", "deposit:5"] {
            let changes = json!({ "invoice_payload": payload });
            let read = payment(&message(PAID, &changes), PAID).unwrap();
            assert_eq!((read.invoice, read.payload.as_str()), (None, payload));
        }
        let invoice = InvoiceId::new(5).unwrap();
        assert_eq!(invoice_of(&payload_of(invoice)), Some(invoice));
    }

    #[test]
    fn what_is_no_payment_in_stars_is_not_read() {
        let long = "x".repeat(CHARGE_ID_CHARS_MAX + 1);
        for changes in [
            json!({ "currency": "USD" }),
            json!({ "total_amount": 0 }),
            json!({ "total_amount": 1.5 }),
            json!({ "telegram_payment_charge_id": "" }),
            json!({ "telegram_payment_charge_id": long }),
            json!({ "telegram_payment_charge_id": 7 }),
        ] {
            assert_eq!(payment(&message(PAID, &changes), PAID), None, "{changes}");
        }
        assert_eq!(payment(&json!({ "chat": { "id": 7 } }), PAID), None);
    }
}
