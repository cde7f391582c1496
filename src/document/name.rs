//! What names in paths mean.

use serde_json::{Value, json};

use super::Parameter;
use crate::domain::switch::Switch;

/// Anything of an unknown name is an id.
pub fn in_path(name: &'static str) -> Parameter {
    let (about, schema) = match name {
        "name" => ("Its name.", text("^[^/]{1,200}$", "app-0123456789abcdef.js")),
        "switch" => {
            let names = Switch::ALL.map(Switch::name);
            ("Which switch.", json!({ "type": "string", "enum": names, "example": "payouts" }))
        }
        "partner" => ("The partner's name.", text("^[a-z0-9-]{1,32}$", "fun-games")),
        "seq" => ("The `number` of a line of the ledger.", id()),
        "section" => {
            let known = "^[a-z_]{1,32}$";
            ("A list of `GET /api/export`.", text(known, "claims"))
        }
        "token" => (
            "The last part of an address that `POST /api/export` gave.",
            text("^[0-9a-f]{64}$", &"0".repeat(64)),
        ),
        "user" => ("Telegram's id of an earner.", id()),
        "period" => (
            "Which of a task's claims: `once` where it can be claimed once only.",
            text("^[a-z0-9:-]{1,32}$", "once"),
        ),
        "account" => (
            "A raw address of the chain.",
            text(
                "^-?[0-9]+:[0-9a-f]{64}$",
                "0:0000000000000000000000000000000000000000000000000000000000000000",
            ),
        ),
        _ => ("Its id, as a list shows it.", id()),
    };
    Parameter { name, place: "path", about, required: true, schema }
}

fn id() -> Value {
    text("^[1-9][0-9]{0,15}$", "42")
}

fn text(pattern: &str, example: &str) -> Value {
    json!({ "type": "string", "pattern": pattern, "example": example })
}
