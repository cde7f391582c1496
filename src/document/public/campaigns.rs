//! Sponsors: money that comes in, and campaigns that it goes to.

use serde_json::{Value, json};

use crate::document::operation::{Operation, Who, get, group, patch, post};
use crate::domain::deposit::Asset;
use crate::domain::limits::{INVOICE_STARS_MAX, INVOICE_STARS_MIN};
use crate::wire::campaign::{CampaignWithTasks, Campaigns, Preview, SentPicture};
use crate::wire::results::Results;
use crate::wire::sponsor::{Deposits, Destination, FundInput, OneCampaign, OneInvoice};

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Deposits", Who::Earner, deposits());
    operations.extend(group("Campaigns", Who::Earner, campaigns()));
    operations.extend(group("Campaigns", Who::Earner, writing()));
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

/// What a campaign may be refused for as it is written.
const UNFIT: [&str; 18] = [
    "campaign_name_malformed",
    "campaign_tasks_count",
    "campaign_task_unknown",
    "task_rules_malformed",
    "task_link_malformed",
    "task_plan_malformed",
    "task_plan_unfit",
    "task_first_in_line",
    "task_audience_malformed",
    "task_reward_out_of_range",
    "task_cap_malformed",
    "task_time_malformed",
    "task_text_malformed",
    "task_ton_malformed",
    "task_picture_unknown",
    "address_malformed",
    "address_checksum",
    "address_workchain",
];

/// The tasks as they are written; what is missing is usual or stays.
fn tasks(required: &[&str]) -> Value {
    let words = json!({ "type": "object", "properties": {
        "title": { "type": "string", "maxLength": 80, "example": "Visit us" },
        "text": { "type": "string", "maxLength": 1_000, "example": "Look around." } } });
    let whole = json!({ "type": ["integer", "null"], "minimum": 1, "example": 1_000 });
    let time = json!({ "type": ["string", "null"], "format": "date-time", "example": null });
    let task = json!({
        "type": "object",
        "properties": {
            "id": { "type": ["string", "null"], "description": "Of one that is there already.",
                "example": null },
            "rules": { "type": "object", "description": "By `kind`.", "example": {
                "kind": "visit", "url": "https://example.org", "seconds_min": 10 } },
            "reward": { "type": "string", "description": "Decimal dollars.", "example": "0.25" },
            "repeat": { "type": ["string", "null"], "enum": ["once", "daily", "weekly", null],
                "example": "once" },
            "cap": whole, "cap_daily": whole,
            "audience": { "type": ["object", "null"], "example": { "languages": ["en"] } },
            "plan": { "type": ["array", "null"], "description": "`[[days, parts per million], …]`.",
                "example": [[0, 1_000_000]] },
            "starts_at": time, "ends_at": time,
            "after_previous": { "type": ["boolean", "null"], "example": false,
                "description": "Only after the task before it in the list was paid." },
            "picture": { "type": ["string", "null"], "example": null,
                "description": "What `POST /api/pictures` answered." },
            "texts": { "type": "object", "description": "By language; English has to be there.",
                "additionalProperties": words,
                "example": { "en": { "title": "Visit us", "text": "Look around." } } },
        },
        "required": ["rules", "reward", "texts"],
        "additionalProperties": false,
    });
    let mut tasks = json!({ "type": "array", "minItems": 1, "maxItems": 10, "items": task });
    let mut name = json!({ "type": "string", "maxLength": 64, "example": "Spring" });
    if required.is_empty() {
        tasks = json!({ "anyOf": [tasks, { "type": "null" }] });
        name = json!({ "type": ["string", "null"], "maxLength": 64, "example": "Spring" });
    }
    json!({
        "type": "object",
        "properties": {
            "name": name,
            "tasks": tasks,
            "daily_budget": { "type": ["string", "null"], "example": "50.00",
                "description": "Decimal dollars of rewards on a UTC day; `0` is no limit." },
            "status": { "type": ["string", "null"], "example": null,
                "description": "The step to take, after all else is changed." },
        },
        "required": required,
        "additionalProperties": false,
    })
}

fn writing() -> Vec<Operation> {
    let before = json!({ "type": "string", "format": "date", "example": "2027-01-15" });
    let language = json!({ "type": "string", "example": "ar" });
    vec![
        get("/api/campaigns", "The caller's campaigns")
            .paged()
            .answers::<Campaigns>(200, "A page of them."),
        post("/api/campaigns", "Begin a campaign")
            .about("A draft: nobody else sees it before it was handed in and looked at.")
            .keyed(true)
            .takes_written(tasks(&["name", "tasks"]))
            .answers::<CampaignWithTasks>(201, "The draft.")
            .refuses(&UNFIT)
            .refuses(&["amount_malformed", "banned"]),
        post("/api/pictures", "Send a picture for a task")
            .about(
                "JPEG, PNG or WebP, at most 1 MB. Everybody sees it once a moderator let a \
                 campaign run that has it.",
            )
            .takes_media("image/*")
            .answers::<SentPicture>(201, "Its name, for the `picture` of a task.")
            .refuses(&["picture_malformed", "picture_size_out_of_range", "banned"]),
        get("/api/campaigns/{id}", "One campaign, with its tasks as they were written")
            .answers::<CampaignWithTasks>(200, "The campaign.")
            .refuses(&["campaign_not_found"]),
        patch("/api/campaigns/{id}", "Change a campaign, and take a step")
            .about(
                "Steps of a sponsor: `draft` to `review` and back, `running` to `paused` and \
                 back, anything to `draft`. A moderator lets it run. All tasks are named: what is \
                 missing is closed. What earners rely on goes into review again.",
            )
            .takes_written(tasks(&[]))
            .answers::<CampaignWithTasks>(200, "The campaign as it is now.")
            .refuses(&UNFIT)
            .refuses(&["amount_malformed", "bad_request", "banned", "campaign_not_found"])
            .refuses(&["campaign_closed", "campaign_in_review", "campaign_step_impossible"])
            .refuses(&["campaign_stopped", "campaign_changed"]),
        get("/api/campaigns/{id}/preview", "The tasks as earners see them")
            .query("language", "In which language; the caller's own without it.", false, language)
            .answers::<Preview>(200, "What `GET /api/tasks` answers an earner.")
            .refuses(&["campaign_not_found"]),
        get("/api/campaigns/{id}/results", "What became of the tasks, by UTC day")
            .query("before", "The `next` of the page before.", false, before)
            .answers::<Results>(200, "A month of days, newest first.")
            .refuses(&["campaign_not_found", "time_malformed"]),
    ]
}
