//! Payments in Stars (Bot API `PreCheckoutQuery`, `SuccessfulPayment`, `RefundedPayment`): what
//! Telegram says about them, and the methods that make, answer and undo them.

use serde::Deserialize;
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

#[derive(Deserialize)]
struct RawUser {
    id: i64,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct RawPreCheckout {
    id: String,
    from: RawUser,
    currency: String,
    total_amount: i64,
    invoice_payload: String,
}

#[derive(Deserialize)]
struct RawPaidMessage {
    chat: RawUser,
    from: Option<RawUser>,
    #[serde(alias = "refunded_payment")]
    successful_payment: RawPayment,
}

#[derive(Deserialize)]
struct RawPayment {
    /// Always there, although the Bot API's schema says otherwise of refunds.
    #[serde(default)]
    currency: Option<String>,
    total_amount: i64,
    invoice_payload: String,
    telegram_payment_charge_id: String,
}

/// Reads an update's `pre_checkout_query`; `None` when it is of a shape that we do not know.
#[must_use]
pub fn pre_checkout(query: Value) -> Option<PreCheckout> {
    let raw: RawPreCheckout = serde_json::from_value(query).ok()?;
    Some(PreCheckout {
        id: raw.id,
        user: UserId::new(raw.from.id)?,
        language: language(&raw.from),
        currency: raw.currency,
        amount: raw.total_amount,
        invoice: invoice_of(&raw.invoice_payload),
    })
}

/// Reads a message with a `successful_payment` or a `refunded_payment`; `None` when it is of a
/// shape that we do not know, or not about Stars. The payer is whose private chat it is in.
#[must_use]
pub fn payment(message: Value) -> Option<Payment> {
    let raw: RawPaidMessage = serde_json::from_value(message).ok()?;
    let RawPayment { currency, total_amount, invoice_payload, telegram_payment_charge_id } =
        raw.successful_payment;
    let known_length = (1..=CHARGE_ID_CHARS_MAX).contains(&telegram_payment_charge_id.len());
    if currency.is_some_and(|currency| currency != STARS_CURRENCY)
        || total_amount < 1
        || !known_length
    {
        return None;
    }
    Some(Payment {
        charge_id: telegram_payment_charge_id,
        payer: UserId::new(raw.chat.id)?,
        language: language(raw.from.as_ref().unwrap_or(&raw.chat)),
        stars: total_amount,
        invoice: invoice_of(&invoice_payload),
        payload: invoice_payload,
    })
}

fn language(user: &RawUser) -> Language {
    Language::from_tag(user.language_code.as_deref().unwrap_or_default())
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
            assert_eq!(payment(message(kind, &json!({}))), Some(expected.clone()));
        }
        let recurring = json!({ "is_recurring": true, "subscription_expiration_date": 9 });
        assert_eq!(payment(message("successful_payment", &recurring)), Some(expected));
    }

    #[test]
    fn a_payload_that_is_not_ours_names_no_invoice_and_is_kept() {
        for payload in ["", "5", "invoice:", "invoice:0", "invoice:05", "invoice:5 ", "deposit:5"] {
            let changes = json!({ "invoice_payload": payload });
            let read = payment(message("successful_payment", &changes)).unwrap();
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
            assert_eq!(payment(message("successful_payment", &changes)), None, "{changes}");
        }
        assert_eq!(payment(json!({ "chat": { "id": 7 } })), None);
    }
}
