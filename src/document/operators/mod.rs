//! The private Worker's operations: what operators see, what they do, and what machines ask.

mod acts;
mod fairness;
mod looks;
mod talk;

use serde_json::json;

use super::operation::{Operation, Who, get, group, post};
use crate::wire::api::{Health, PreparedInvitation};
use crate::wire::sponsor::InvoiceLink;

pub const ABOUT: &str = "\
What the private Worker of an Earnest deployment answers: operators behind Cloudflare Access, the \
house's own machines through the service binding and, with a token, a collector of metrics.

**Who asks** is the email address that Cloudflare Access signed. A role (`support`, `moderator`, \
`treasurer`, `owner`) says what somebody may do; every act stays on record under their name.

**Amounts**, **times** and **refusals** are those of the public API. Bodies are JSON also where \
they say nothing (`{}`), so that no foreign page can send them.

**Lists** come newest first in pages. `next` is the `cursor` of the next page, or null.

**Repeating.** Every act may be asked for again: what is so already changes nothing.";

pub fn operations() -> Vec<Operation> {
    [
        group("Looks", Who::Operator, looks::operations()),
        group("Acts", Who::Operator, acts::operations()),
        group("Fairness", Who::Operator, fairness::operations()),
        group("Talk", Who::Operator, talk::looks()),
        group("Talk", Who::Operator, talk::acts()),
        group("Machines", Who::House, machines()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn machines() -> Vec<Operation> {
    let key = json!({
        "type": "object",
        "properties": { "public_key": { "type": ["string", "null"], "example": null } },
        "required": ["public_key"],
    });
    let question = json!({ "update_id": 1, "pre_checkout_query": { "id": "1", "currency": "XTR",
        "from": { "id": 42, "is_bot": false, "first_name": "Ann", "language_code": "en" },
        "total_amount": 500, "invoice_payload": "invoice:42" } });
    let update = json!({ "type": "object", "required": ["update_id"], "example": question });
    vec![
        get("/metrics", "How things stand, for Prometheus").by(Who::Collector).answers_media(
            200,
            "Prometheus' text format.",
            "text/plain",
        ),
        get("/healthz", "Whether the Worker answers").sure().answers::<Health>(200, "It does."),
        post("/sweep", "What cron does every minute").answers_nothing(204, "It is done."),
        get("/wallet-key/{account}", "The key that an account tells on the chain")
            .answers_written(200, "Hex, or null.", key)
            .refuses(&["address_malformed"]),
        post("/invoices/{id}/link", "The link of an invoice")
            .answers::<InvoiceLink>(200, "What the Mini App opens.")
            .refuses(&["invoice_unknown"]),
        post("/callback-answers", "A button was pressed: its query's id, as text")
            .answers_nothing(204, "Telegram takes the sign of waiting away."),
        post("/invitations/{user}", "Have Telegram prepare somebody's invitation")
            .answers::<PreparedInvitation>(200, "What Telegram calls it.")
            .refuses(&["banned"]),
        post("/invitations/{user}/answer", "Answer a launch, whose `query_id` comes as text")
            .answers_nothing(204, "The invitation is in that chat.")
            .refuses(&["banned", "launch_not_answerable"]),
        post("/pre-checkout", "Telegram's question before a payment")
            .takes_foreign(update)
            .answers_nothing(204, "Telegram has its answer."),
    ]
}
