//! Sponsors: money that comes in, and campaigns that it goes to.

use serde_json::{Value, json};

use crate::document::operation::{Operation, Who, get, group, post};
use crate::domain::deposit::Asset;
use crate::domain::limits::{INVOICE_STARS_MAX, INVOICE_STARS_MIN};
use crate::wire::sponsor::{Deposits, Destination, FundInput, OneCampaign, OneInvoice};

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Deposits", Who::Earner, deposits());
    operations.extend(group("Campaigns", Who::Earner, campaigns()));
    operations
}

fn deposits() -> Vec<Operation> {
    vec![
        get("/api/deposits", "The sponsor's balance and deposits")
            .paged()
            .answers::<Deposits>(200, "A page of deposits, with the balance."),
        post("/api/deposits", "Pay in")
            .about(
                "With `stars`, an invoice to open in Telegram, and an `Idempotency-Key` is \
                 needed; with `ton` or `usdt`, where to send them. Nothing moves before the money \
                 has arrived.",
            )
            .keyed(false)
            .takes_written(way_to_pay())
            .answers::<Destination>(200, "Where to send TON or USDT, and the memo that says whose.")
            .answers::<OneInvoice>(201, "The invoice.")
            .refuses(&[
                "bad_request",
                "stars_out_of_range",
                "deposits_paused",
                "deposit_method_unavailable",
                "banned",
            ]),
    ]
}

fn campaigns() -> Vec<Operation> {
    vec![
        post("/api/campaigns/{id}/fund", "Put money into a campaign")
            .keyed(true)
            .takes::<FundInput>()
            .answers::<OneCampaign>(200, "The campaign and the sponsor's balance.")
            .refuses(&[
                "amount_malformed",
                "campaign_not_found",
                "campaign_closed",
                "sponsor_balance_too_low",
                "banned",
            ]),
        post("/api/campaigns/{id}/close", "Close a campaign for ever")
            .about(
                "What claims that are being checked may still earn stays until they are decided; \
                 the rest is back at once. Closing again answers the same.",
            )
            .keyed(true)
            .answers::<OneCampaign>(200, "The campaign and the sponsor's balance.")
            .refuses(&["campaign_not_found"]),
    ]
}

/// How many Stars belongs to Stars, and to nothing else.
fn way_to_pay() -> Value {
    let stars = json!({
        "type": "object",
        "properties": {
            "method": { "const": Asset::Stars.name() },
            "stars": { "type": "integer", "minimum": INVOICE_STARS_MIN,
                "maximum": INVOICE_STARS_MAX, "example": 500 },
        },
        "required": ["method", "stars"],
        "additionalProperties": false,
    });
    let coins = json!({
        "type": "object",
        "properties": {
            "method": { "type": "string", "enum": [Asset::Ton.name(), Asset::Usdt.name()] },
            "stars": { "type": "null" },
        },
        "required": ["method"],
        "additionalProperties": false,
    });
    json!({ "oneOf": [stars, coins] })
}
