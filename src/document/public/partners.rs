//! Partners, what their servers say, and earners who ask for another look.

use serde_json::{Value, json};

use crate::document::operation::{Operation, Who, delete, get, group, post, put};
use crate::wire::appeal::{Appeals, Case, OneAppeal};
use crate::wire::fairness::Fairness;
use crate::wire::partner::{OnePartner, Partners, Postbacks};
use crate::wire::webhook::{Deliveries, OneDelivery, OneWebhook};

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Partners", Who::Earner, partners());
    operations.extend(group("Partners", Who::Earner, webhooks()));
    operations.extend(group("Partners", Who::Partner, vec![postback()]));
    operations.extend(group("Appeals", Who::Earner, appeals()));
    operations
}

fn partners() -> Vec<Operation> {
    let name = json!({ "type": "string", "pattern": "^[a-z0-9-]{1,32}$", "example": "fun-games" });
    let generation = json!({ "type": "integer", "minimum": 1, "example": 1,
        "description": "Of the secret that is to be replaced." });
    vec![
        get("/api/partners", "The caller's partners")
            .answers::<Partners>(200, "All of them, without their secrets."),
        post("/api/partners", "Take a name for a partner")
            .about("Asking again with the same name shows the same secret again.")
            .takes_written(only("name", &name))
            .answers::<OnePartner>(201, "The partner, with its secret.")
            .refuses(&["partner_name_malformed", "partner_name_taken", "banned"]),
        post("/api/partners/{partner}/secret", "Replace a partner's secret")
            .about("The one before stays valid for two days.")
            .takes_written(only("generation", &generation))
            .answers::<OnePartner>(200, "The partner, with its new secret.")
            .refuses(&["partner_not_found", "bad_request"]),
        get("/api/partners/{partner}/postbacks", "What a partner said")
            .paged()
            .answers::<Postbacks>(200, "A page of events; none of somebody else's partner."),
    ]
}

fn webhooks() -> Vec<Operation> {
    let body = json!({
        "type": "object",
        "properties": {
            "url": { "type": "string", "format": "uri", "maxLength": 500,
                "example": "https://hooks.fun.example/earnest",
                "description": "`https`, on a public host, without a port." },
            "campaign": { "type": ["string", "null"], "example": null,
                "description": "The only one to tell of; null for all of the caller's." },
        },
        "required": ["url"],
        "additionalProperties": false,
    });
    vec![
        get("/api/partners/{partner}/webhook", "Where a partner is told what happens")
            .answers::<OneWebhook>(200, "Its webhook, if there is one.")
            .refuses(&["partner_not_found"]),
        put("/api/partners/{partner}/webhook", "Set it, and switch it on")
            .about("Signed as Standard Webhooks 1.0 says, with the secret that is answered.")
            .takes_written(body)
            .answers::<OneWebhook>(200, "The webhook, with its secret.")
            .refuses(&["webhook_url_malformed", "campaign_not_found", "partner_not_found"])
            .refuses(&["banned"]),
        delete("/api/partners/{partner}/webhook", "Switch it off")
            .answers_nothing(204, "It is off, whether or not it was on."),
        get("/api/partners/{partner}/deliveries", "What its webhook was told")
            .paged()
            .answers::<Deliveries>(200, "A page of events; none of somebody else's partner."),
        post("/api/partners/{partner}/deliveries", "Send it a test event")
            .answers::<OneDelivery>(201, "The event, which is on its way.")
            .refuses(&["webhook_not_on"]),
        post("/api/partners/{partner}/deliveries/{id}/again", "Send an event once more")
            .answers::<OneDelivery>(200, "The event, which is on its way.")
            .refuses(&["delivery_not_found", "webhook_not_on"]),
    ]
}

fn postback() -> Operation {
    let body = json!({
        "type": "object",
        "properties": {
            "event_id": { "type": "string", "minLength": 1, "maxLength": 64,
                "example": "order-7712" },
            "type": { "type": "string", "enum": ["completion", "reversal"],
                "example": "completion" },
            "claim": { "type": "string", "example": "5f3c9a17d2e8b046_12_once",
                "description": "What stood in the link for `{claim}`." },
            "sandbox": { "type": ["boolean", "null"], "example": true,
                "description": "Recorded and answered, but nothing moves." },
        },
        "required": ["event_id", "type", "claim"],
        "additionalProperties": false,
    });
    let answer = json!({
        "type": "object",
        "properties": {
            "event_id": { "type": "string", "example": "order-7712" },
            "outcome": { "type": "string", "enum": ["paid", "taken_back", "recorded"] },
        },
        "required": ["event_id", "outcome"],
    });
    post("/postback/{partner}", "Say that something was done, or was not after all")
        .about(
            "`x-earnest-timestamp` is the time in Unix seconds, `x-earnest-signature` the hex \
             HMAC-SHA256 of it, a full stop and the raw body, keyed with the partner's secret. \
             The same event again gets the same answer.",
        )
        .takes_written(body)
        .answers_written(200, "What it led to.", answer)
        .refuses(&["bad_request", "idempotency_mismatch", "task_not_found", "task_not_started"])
        .refuses(&["claim_not_vesting", "campaign_out_of_money", "claims_paused", "banned"])
        .refuses(&["campaign_spent_today", "earned_enough_today"])
}

fn appeals() -> Vec<Operation> {
    let text = json!({ "type": "string", "minLength": 1, "maxLength": 1_000,
        "example": "I have joined with my other phone." });
    vec![
        post("/api/tasks/{id}/appeal", "Ask for another look, once")
            .about("About the newest claim that was turned down or taken back.")
            .takes_written(only("text", &text))
            .answers::<OneAppeal>(201, "The appeal; the bot tells the outcome.")
            .refuses(&["task_not_found", "appeal_text_malformed", "appeal_made"])
            .refuses(&["nothing_to_appeal"]),
        get("/api/tasks/{id}/appeal", "Why something of a task was turned down or taken back")
            .about("Of the newest claim of which there is something to say, and what they asked.")
            .answers::<Case>(200, "Both may be null.")
            .refuses(&["task_not_found"]),
        get("/api/appeals", "The caller's appeals")
            .paged()
            .answers::<Appeals>(200, "A page of them."),
        get("/api/fairness", "Why the caller's withdrawals wait, if they do")
            .about("Several weak signals may make them wait for a day, or for a person.")
            .answers::<Fairness>(200, "What was decided, or null."),
        post("/api/fairness/appeal", "Ask a person to look at it, once for each decision")
            .takes_written(only("text", &text))
            .answers::<Fairness>(201, "The decision with the appeal; the bot tells the outcome.")
            .refuses(&["nothing_held", "appeal_text_malformed", "appeal_made"]),
    ]
}

/// A body with one field.
fn only(name: &str, schema: &Value) -> Value {
    json!({ "type": "object", "properties": { name: schema }, "required": [name],
        "additionalProperties": false })
}
