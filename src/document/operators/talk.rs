//! What people wrote to us, and what operators tell many.

use serde_json::json;

use super::acts::{fields, nothing, text};
use super::looks::list;
use crate::document::operation::{Operation, post};
use crate::document::schema::row;

const BROADCAST: [(&str, &str); 16] = [
    ("id", "id"),
    ("status", "string"),
    ("texts", "string"),
    ("audience", "string"),
    ("counted", "integer"),
    ("queued", "integer"),
    ("sent", "integer"),
    ("unreachable", "integer"),
    ("switched_off", "integer"),
    ("failed", "integer"),
    ("written_by", "string"),
    ("written_at", "time"),
    ("started_by?", "string"),
    ("started_at?", "time"),
    ("cancelled_by?", "string"),
    ("ended_at?", "time"),
];

pub fn looks() -> Vec<Operation> {
    let questions = [
        ("id", "id"),
        ("user_id", "id"),
        ("topic", "string"),
        ("words", "string"),
        ("asked_at", "time"),
    ];
    vec![
        list(
            "/admin/support-requests",
            "What people wrote and nobody has answered",
            "support_requests",
            &questions,
        ),
        list("/admin/broadcasts", "Broadcasts, and how far they are", "broadcasts", &BROADCAST),
    ]
}

pub fn acts() -> Vec<Operation> {
    let answered =
        row(&[("answer?", "string"), ("answered_by?", "string"), ("notification_id?", "id")]);
    let languages = json!({ "type": "array", "items": { "type": "string" }, "example": ["en"] });
    let draft = json!({
        "type": "object",
        "properties": {
            "texts": {
                "type": "object",
                "description": "Words by language, English among them.",
                "additionalProperties": { "type": "string" },
                "example": { "en": "New tasks are here." },
            },
            "audience": {
                "type": ["object", "null"],
                "description": "`languages`, `countries`, `seen_within_days`, \
                                `balance_min_micros`; none is everybody.",
                "example": { "languages": ["en"], "seen_within_days": 30 },
            },
        },
        "required": ["texts"],
        "additionalProperties": false,
    });
    vec![
        post("/admin/support-requests/{id}/answer", "Answer what somebody wrote")
            .takes_written(fields(&[("words", text("They are back in your balance."))]))
            .answers_written(
                200,
                "The answer that counts.",
                fields(&[("support_request", answered)]),
            )
            .refuses(&["not_found", "bad_request"]),
        post("/admin/broadcasts", "Write a broadcast")
            .takes_written(draft)
            .answers_written(200, "The draft.", fields(&[("broadcast", row(&BROADCAST))]))
            .refuses(&["bad_request"]),
        post("/admin/broadcasts/{id}/preview", "Send it to one of the operators only")
            .takes_written(fields(&[("user_id", text("42"))]))
            .answers_written(200, "In these languages.", fields(&[("sent", languages)]))
            .refuses(&["not_found", "bad_request"]),
        post("/admin/broadcasts/{id}/count", "Count for how many people it is")
            .takes_written(nothing())
            .answers_nothing(204, "It is being counted.")
            .refuses(&["not_found", "broadcast_not_ready"]),
        post("/admin/broadcasts/{id}/send", "Send it")
            .takes_written(nothing())
            .answers_nothing(204, "It is being sent.")
            .refuses(&["not_found", "broadcast_not_ready", "broadcast_under_way"]),
        post("/admin/broadcasts/{id}/cancel", "Stop it")
            .takes_written(nothing())
            .answers_nothing(204, "Nobody else gets it.")
            .refuses(&["not_found", "broadcast_not_ready"]),
    ]
}
