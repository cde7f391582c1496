//! People whose withdrawals wait: what is noticed about them, and a moderator's answer.

use serde_json::{Value, json};

use super::looks::list;
use crate::document::operation::{Operation, get, post};
use crate::document::schema::row;

pub fn operations() -> Vec<Operation> {
    let answer = json!({
        "type": "object",
        "properties": {
            "answer": { "type": "string", "enum": ["cleared", "kept"] },
            "note": { "type": ["string", "null"], "maxLength": 500, "example": "Thank you." },
        },
        "required": ["answer"],
        "additionalProperties": false,
    });
    vec![
        list("/admin/fairness", "People whose withdrawals wait", "decisions", &DECISION),
        person(),
        post("/admin/fairness/{user}", "Say whether somebody's withdrawals go on waiting")
            .about("`cleared` ends it, and it does not come back for the same reasons.")
            .takes_written(answer)
            .answers_nothing(204, "It is so, and the bot tells them.")
            .refuses(&["not_found", "bad_request", "appeal_decided"]),
    ]
}

/// In a list; of one person there is more.
const DECISION: [(&str, &str); 10] = [
    ("id", "id"),
    ("user_id", "id"),
    ("step", "string"),
    ("score", "integer"),
    ("signals", "string"),
    ("decided_at", "time"),
    ("ends_at", "time"),
    ("words?", "string"),
    ("asked_at?", "time"),
    ("answer?", "string"),
];

fn person() -> Operation {
    let counts = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
    let decision = [
        ("id", "id"),
        ("step", "string"),
        ("score", "integer"),
        ("signals", "string"),
        ("withdrawal_id?", "id"),
        ("decided_at", "time"),
        ("ends_at", "time"),
        ("words?", "string"),
        ("asked_at?", "time"),
        ("answer?", "string"),
        ("note", "string"),
        ("answered_by?", "string"),
        ("answered_at?", "time"),
        ("ended_at?", "time"),
    ];
    let mut schema = row(&[("user_id", "id"), ("score", "integer"), ("step?", "string")]);
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("signals".to_owned(), counts.clone());
        properties.insert("seen".to_owned(), counts);
        let decisions = json!({ "type": "array", "items": row(&decision) });
        properties.insert("decisions".to_owned(), decisions);
    }
    get("/admin/fairness/{user}", "What is noticed about somebody, and what was decided")
        .about("`signals` says how strong each is, from 1 to 3; what was cleared is left out.")
        .answers_written(200, "As it is now.", schema)
        .refuses(&["not_found"])
}
