//! The lists that operators see.

use serde_json::{Value, json};

use super::acts::flags;
use crate::document::operation::{Operation, get};
use crate::document::schema::row;
use crate::wire::admin::Me;

pub fn operations() -> Vec<Operation> {
    let mut operations = vec![
        get("/admin/me", "Who is asking, and in which role").answers::<Me<'_>>(200, "You."),
        get("/admin/openapi.json", "This document")
            .answers_written(200, "OpenAPI 3.1.", json!({ "type": "object" }))
            .answers_nothing(304, "It is what `If-None-Match` named."),
    ];
    operations.push(
        get("/admin/flags", "The document of feature flags that is in force")
            .about("To the letter, as it was put in force.")
            .answers_written(200, "Unleash's client features.", flags()),
    );
    operations.extend(moderation());
    operations.extend(decisions());
    operations.extend(records());
    operations.extend(troubles());
    operations
}

/// A page of rows.
pub fn list(
    path: &'static str,
    summary: &'static str,
    name: &str,
    columns: &[(&str, &str)],
) -> Operation {
    let page = json!({
        "type": "object",
        "properties": {
            name: { "type": "array", "items": row(columns) },
            "next": { "type": ["string", "null"], "example": null },
        },
        "required": [name, "next"],
    });
    get(path, summary).paged().answers_written(200, "A page of them.", page)
}

/// A correction as it stands.
pub fn correction() -> Value {
    row(&CORRECTION)
}

const CORRECTION: [(&str, &str); 12] = [
    ("id", "id"),
    ("status", "string"),
    ("reverses?", "string"),
    ("debit", "string"),
    ("credit", "string"),
    ("amount", "money"),
    ("user_id?", "id"),
    ("reason", "string"),
    ("proposed_by", "string"),
    ("proposed_at", "time"),
    ("agreed_by?", "string"),
    ("agreed_at?", "time"),
];

const MILESTONE: [(&str, &str); 4] =
    [("friends", "integer"), ("amount", "money"), ("set_by", "string"), ("set_at", "time")];
const SIDE: [(&str, &str); 3] = [("flag", "string"), ("variant", "string"), ("people", "integer")];

fn moderation() -> Vec<Operation> {
    let campaigns = [
        ("id", "id"),
        ("name", "string"),
        ("owner_id?", "id"),
        ("revision", "integer"),
        ("created_at", "time"),
        ("free", "money"),
        ("tasks", "string"),
        ("decision?", "string"),
        ("reason?", "string"),
        ("note?", "string"),
    ];
    let appeals = [
        ("id", "id"),
        ("user_id", "id"),
        ("task_id", "id"),
        ("period", "string"),
        ("about", "string"),
        ("words", "string"),
        ("asked_at", "time"),
        ("campaign_id", "id"),
        ("rules", "string"),
        ("amount", "money"),
        ("refusal?", "string"),
        ("started_at", "time"),
    ];
    vec![
        person(),
        list("/admin/campaigns", "Campaigns that wait for a moderator", "campaigns", &campaigns),
        list("/admin/appeals", "Appeals that wait for a moderator", "appeals", &appeals),
    ]
}

fn person() -> Operation {
    let person = [
        ("id", "id"),
        ("standing", "string"),
        ("language", "string"),
        ("country?", "string"),
        ("premium", "integer"),
        ("trust", "integer"),
        ("reachable", "integer"),
        ("referred_by?", "integer"),
        ("joined_at", "time"),
        ("seen_at", "time"),
        ("balance", "money"),
        ("sponsor", "money"),
        ("wallet?", "string"),
        ("withdrawal_id?", "id"),
        ("withdrawal_status?", "string"),
        ("withdrawal", "money"),
        ("ban_reason?", "string"),
        ("ban_note?", "string"),
        ("banned_by?", "string"),
        ("banned_at?", "time"),
        ("lifted_by?", "string"),
        ("lifted_at?", "time"),
    ];
    let person = json!({ "type": "object", "properties": { "user": row(&person) },
        "required": ["user"] });
    get("/admin/users/{id}", "One person, with their newest withdrawal and ban")
        .answers_written(200, "The person.", person)
        .refuses(&["not_found"])
}

fn decisions() -> Vec<Operation> {
    let reviews = [
        ("id", "id"),
        ("user_id", "id"),
        ("amount", "money"),
        ("recipient", "string"),
        ("created_at", "time"),
        ("approvals_needed?", "integer"),
        ("decisions?", "string"),
    ];
    let unmatched = [
        ("id", "id"),
        ("reference", "string"),
        ("asset", "string"),
        ("units", "integer"),
        ("payer", "string"),
        ("memo", "string"),
        ("arrived_at", "time"),
    ];
    let proofs = [
        ("id", "id"),
        ("user_id", "id"),
        ("task_id", "id"),
        ("period", "string"),
        ("media_type", "string"),
        ("sent_at", "time"),
        ("title", "string"),
    ];
    vec![
        list("/admin/proofs", "Pictures that wait for judgement", "proofs", &proofs),
        get("/admin/proofs/{id}/picture", "One of them")
            .answers_media(200, "The picture.", "image/*")
            .refuses(&["not_found"]),
        get("/admin/pictures/{name}", "A sponsor's picture, seen or not yet")
            .answers_media(200, "The picture.", "image/*")
            .refuses(&["not_found"]),
        list("/admin/reviews", "Withdrawals that wait for a decision", "reviews", &reviews),
        list("/admin/deposits/unmatched", "Money that is nobody's yet", "unmatched", &unmatched),
        list("/admin/corrections", "Corrections of the books", "corrections", &CORRECTION),
        list("/admin/milestones", "Milestones that are offered", "milestones", &MILESTONE),
        list("/admin/flag-exposures", "How many saw which side of a flag", "flag_exposures", &SIDE),
    ]
}

fn records() -> Vec<Operation> {
    let acts = [
        ("id", "id"),
        ("operator", "string"),
        ("act", "string"),
        ("subject", "string"),
        ("at", "time"),
    ];
    let alerts = [
        ("id", "id"),
        ("kind", "string"),
        ("detail", "string"),
        ("raised_at", "time"),
        ("told_at?", "time"),
    ];
    let switches = [
        ("name", "string"),
        ("is_on", "integer"),
        ("reason", "string"),
        ("changed_by", "string"),
        ("changed_at", "time"),
    ];
    let operators =
        [("email", "string"), ("role", "string"), ("set_by", "string"), ("set_at", "time")];
    let terms = [
        ("id", "id"),
        ("minimum", "money"),
        ("fee_ppm", "integer"),
        ("holding_seconds", "integer"),
        ("referral", "money"),
        ("set_by", "string"),
        ("set_at", "time"),
    ];
    vec![
        list("/admin/acts", "What operators did", "acts", &acts),
        list("/admin/alerts", "What operators were called for", "alerts", &alerts),
        list("/admin/switches", "The kill switches", "switches", &switches),
        list("/admin/operators", "Who operates, in which role", "operators", &operators),
        list("/admin/terms", "Terms, those in force first", "terms", &terms),
    ]
}

fn troubles() -> Vec<Operation> {
    let unexplained =
        [("subject", "string"), ("at", "time"), ("units", "integer"), ("other?", "string")];
    let disputes = [
        ("id", "id"),
        ("batch_id", "id"),
        ("wallet", "string"),
        ("detail", "string"),
        ("found_at", "time"),
    ];
    let recoveries = [
        ("id", "id"),
        ("asked_by", "string"),
        ("asked_at", "time"),
        ("ended_at?", "time"),
        ("wallet?", "string"),
        ("done?", "integer"),
        ("seqno?", "integer"),
        ("recorded", "integer"),
        ("unsettled", "integer"),
    ];
    let findings = [
        ("id", "id"),
        ("kind", "string"),
        ("withdrawal_id?", "id"),
        ("user_id?", "id"),
        ("amount?", "money"),
        ("recipient?", "string"),
        ("comment?", "string"),
        ("paid_at?", "time"),
        ("transaction_hash?", "string"),
        ("query_id?", "id"),
        ("wallet", "string"),
        ("seqno?", "integer"),
    ];
    let letters = [
        ("id", "id"),
        ("queue", "string"),
        ("times", "integer"),
        ("received_at", "time"),
        ("body", "string"),
        ("wake_by?", "string"),
    ];
    let about = "What left hot wallets and nobody can explain, and Stars that nobody recorded";
    vec![
        list("/admin/unexplained", about, "unexplained", &unexplained),
        list("/admin/disputes", "Batches of which two indexers disagree", "disputes", &disputes),
        list("/admin/recoveries", "How far the newest recovery is", "recoveries", &recoveries),
        list(
            "/admin/findings",
            "Payments that a recovery leaves to a person",
            "findings",
            &findings,
        ),
        list("/admin/dead-letters", "Messages that nobody could work on", "dead_letters", &letters),
    ]
}
