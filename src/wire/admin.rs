//! The JSON of the operators' routes: what they send, and rows as they are shown to them.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::domain::amount::{Amount, usd};
use crate::domain::network::Address;
use crate::domain::operator::Operator;
use crate::domain::refusal::Refusal;
use crate::domain::terms::Terms;
use crate::wire::http::Request;
use crate::wire::timestamp::rfc3339;

/// The operator who asks.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Me<'a> {
    pub email: &'a str,
    pub role: &'static str,
}

impl<'a> Me<'a> {
    #[must_use]
    pub fn of(who: &'a Operator) -> Self {
        Self { email: &who.email, role: who.role.name() }
    }
}

/// One row of ours. A column `x_micros` becomes an amount `x`, times become RFC 3339, ids become
/// text, everything else stays as it is.
#[must_use]
pub fn shown(row: &Map<String, Value>) -> Value {
    let mut shown = Map::new();
    for (column, value) in row {
        let is_id = column == "id" || column.ends_with("_id");
        let is_time = column == "at" || column.ends_with("_at");
        let (name, value) = match (column.strip_suffix("_micros"), value.as_i64()) {
            (Some(name), Some(micros)) => (name, json!({ "usd": usd(micros), "micros": micros })),
            (None, Some(id)) if is_id => (column.as_str(), id.to_string().into()),
            (None, Some(at)) if is_time => (column.as_str(), rfc3339(at).into()),
            _ => (column.as_str(), value.clone()),
        };
        shown.insert(name.to_owned(), value);
    }
    Value::Object(shown)
}

/// The text of one field that has to be there.
///
/// # Errors
/// `MalformedJson` for anything but text.
pub fn text(value: &Value) -> Result<&str, Refusal> {
    value.as_str().ok_or(Refusal::MalformedJson)
}

/// The body of `PUT /admin/switches/{name}`.
///
/// # Errors
/// `UnsupportedMediaType` or `MalformedJson`.
pub fn is_on(request: &Request) -> Result<bool, Refusal> {
    let [is_on] = request.fields(["is_on"])?;
    is_on.as_bool().ok_or(Refusal::MalformedJson)
}

/// One text field, the only one of a body.
///
/// # Errors
/// `UnsupportedMediaType` or `MalformedJson`.
pub fn only_text(request: &Request, name: &str) -> Result<String, Refusal> {
    let [value] = request.fields([name])?;
    text(&value).map(str::to_owned)
}

/// A body that says nothing is still JSON: a form on somebody's page cannot send that.
///
/// # Errors
/// `UnsupportedMediaType` or `MalformedJson`.
pub fn nothing(request: &Request) -> Result<(), Refusal> {
    let [] = request.fields([])?;
    Ok(())
}

/// The body of `POST /admin/known-seqnos`: a raw address and the seqno that comes next.
pub struct KnownSeqno {
    pub wallet: String,
    pub seqno: i64,
}

impl KnownSeqno {
    /// # Errors
    /// `UnsupportedMediaType`, `MalformedJson`, or `BadRequest` for a seqno out of range.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let [wallet, seqno] = request.fields(["wallet", "seqno"])?;
        let wallet = text(&wallet)?.to_owned();
        let seqno = seqno.as_i64().ok_or(Refusal::MalformedJson)?;
        let fits = (0..=i64::from(u32::MAX)).contains(&seqno);
        if fits { Ok(Self { wallet, seqno }) } else { Err(Refusal::BadRequest) }
    }
}

/// The body of `POST /admin/corrections`: either a transfer to take back, or two accounts and an
/// amount in decimal dollars.
pub struct CorrectionInput {
    pub reverses: Option<String>,
    pub between: Option<(String, String, Amount)>,
    pub reason: String,
}

impl CorrectionInput {
    /// # Errors
    /// `UnsupportedMediaType`, `MalformedJson`, or `AmountMalformed`.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let [reverses, debit, credit, amount, reason] =
            request.fields(["reverses", "debit", "credit", "amount", "reason"])?;
        let reason = text(&reason)?.to_owned();
        if reverses.is_string() {
            let alone = debit.is_null() && credit.is_null() && amount.is_null();
            let reverses = Some(text(&reverses)?.to_owned());
            let read = Self { reverses, between: None, reason };
            return if alone { Ok(read) } else { Err(Refusal::MalformedJson) };
        }
        if !reverses.is_null() {
            return Err(Refusal::MalformedJson);
        }
        let (debit, credit) = (text(&debit)?.to_owned(), text(&credit)?.to_owned());
        let amount = Amount::parse_usd(text(&amount)?).filter(|amount| *amount > Amount::ZERO);
        let amount = amount.ok_or(Refusal::AmountMalformed)?;
        Ok(Self { reverses: None, between: Some((debit, credit, amount)), reason })
    }
}

/// Dollars for one TON, as micro-USDT.
///
/// # Errors
/// `UnsupportedMediaType`, `MalformedJson` or `AmountMalformed`.
pub fn rate_micros(request: &Request) -> Result<i64, Refusal> {
    let rate = Amount::parse_usd(&only_text(request, "rate")?).ok_or(Refusal::AmountMalformed)?;
    Ok(rate.micros())
}

/// The body of `POST /admin/terms`: amounts in decimal dollars, the rest whole numbers.
///
/// # Errors
/// `UnsupportedMediaType`, `MalformedJson` or `AmountMalformed`. What is out of range is not
/// decided here.
pub fn terms(request: &Request) -> Result<Terms, Refusal> {
    let [minimum, fee_ppm, holding_seconds, referral] =
        request.fields(["minimum", "fee_ppm", "holding_seconds", "referral"])?;
    let dollars = |value: &Value| Amount::parse_usd(text(value)?).ok_or(Refusal::AmountMalformed);
    Ok(Terms {
        minimum: dollars(&minimum)?,
        fee_ppm: fee_ppm.as_i64().ok_or(Refusal::MalformedJson)?,
        holding_seconds: holding_seconds.as_i64().ok_or(Refusal::MalformedJson)?,
        referral: dollars(&referral)?,
    })
}

/// The body of `POST /admin/explanations`: what is explained, as `GET /admin/unexplained` names it,
/// or `payout:<id>`.
///
/// # Errors
/// `UnsupportedMediaType`, `MalformedJson`, or `BadRequest` for any other form.
pub fn subject(request: &Request) -> Result<String, Refusal> {
    let subject = only_text(request, "subject")?;
    let (kind, id) = subject.rsplit_once(':').ok_or(Refusal::BadRequest)?;
    let number = !id.is_empty() && id.len() <= 16 && id.bytes().all(|byte| byte.is_ascii_digit());
    let charge = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let fits = match kind {
        "payout" => number,
        "stars" => (1..=256).contains(&id.len()) && id.bytes().all(charge),
        wallet => {
            number && Address::from_raw(wallet).is_some_and(|address| address.raw() == wallet)
        }
    };
    if fits { Ok(subject) } else { Err(Refusal::BadRequest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_shown_as_the_api_writes_them() {
        let row = json!({ "id": 7, "user_id": 8, "amount_micros": 1_500_000, "at": 1_800_000_000,
            "told_at": null, "status": "made", "seqno": 9, "signed_micros": null });
        let shown = shown(row.as_object().unwrap());
        let expected = json!({ "id": "7", "user_id": "8",
            "amount": { "usd": "1.500000", "micros": 1_500_000 },
            "at": "2027-01-15T08:00:00Z", "told_at": null, "status": "made", "seqno": 9,
            "signed_micros": null });
        assert_eq!(shown, expected);
    }
}
