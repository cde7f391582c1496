//! The JSON of our own API about deposits and campaigns' money, and of the private Worker's answer
//! about invoices.

use serde::Serialize;

use crate::domain::refusal::Refusal;
use crate::wire::api::Money;
use crate::wire::http::Request;

/// The body of `POST /api/deposits`.
pub struct DepositInput {
    /// `stars`, `ton` or `usdt`.
    pub method: String,
    /// How many, with the method `stars` only.
    pub stars: Option<i64>,
}

impl DepositInput {
    /// # Errors
    /// `UnsupportedMediaType` or `MalformedJson`.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let [method, stars] = request.fields(["method", "stars"])?;
        let method = method.as_str().ok_or(Refusal::MalformedJson)?.to_owned();
        if !stars.is_null() && !stars.is_i64() {
            return Err(Refusal::MalformedJson);
        }
        Ok(Self { method, stars: stars.as_i64() })
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Invoice {
    pub id: String,
    pub stars: i64,
    pub amount: Money,
    /// What the Mini App opens.
    pub link: String,
    pub expires_at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneInvoice {
    pub method: &'static str,
    pub invoice: Invoice,
}

/// Where to send TON or USDT, and what to write into it.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Destination {
    pub method: &'static str,
    pub address: String,
    pub memo: String,
    /// In TON or USDT, as decimal text; less than this is not seen.
    pub minimum: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Deposit {
    pub id: String,
    pub method: &'static str,
    /// Whole Stars, nanotons or micro-USDT, as text.
    pub units: String,
    /// Missing until there is a rate.
    pub amount: Option<Money>,
    /// `waiting`, `credited` or `refunded`.
    pub status: &'static str,
    pub invoice_id: Option<String>,
    pub arrived_at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Deposits {
    pub balance: Money,
    pub deposits: Vec<Deposit>,
    pub next: Option<String>,
}

/// The body of `POST /api/campaigns/{id}/fund`.
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "document", schemars(deny_unknown_fields))]
pub struct FundInput {
    /// Decimal dollars as text; a JSON number would invite floats.
    pub amount: String,
}

impl FundInput {
    /// # Errors
    /// `UnsupportedMediaType` or `MalformedJson`.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let [amount] = request.fields(["amount"])?;
        let amount = amount.as_str().ok_or(Refusal::MalformedJson)?.to_owned();
        Ok(Self { amount })
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Campaign {
    pub id: String,
    pub name: String,
    pub closed: bool,
    /// What is in its escrow.
    pub balance: Money,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneCampaign {
    pub campaign: Campaign,
    /// The sponsor's.
    pub balance: Money,
}

/// What the private Worker answers about an invoice.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct InvoiceLink {
    pub link: String,
}
