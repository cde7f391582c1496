//! What people choose, take with them, and share.

use serde_json::json;

use crate::document::operation::{Operation, Who, get, group, patch, post};
use crate::domain::language::Language;
use crate::wire::api::{ExportLink, Me, PreparedInvitation};

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Settings", Who::Earner, settings());
    operations.extend(group("Your data", Who::Earner, data()));
    operations.extend(group("Your data", Who::Anybody, download()));
    operations.extend(group("Invitations", Who::Earner, invitations()));
    operations
}

fn settings() -> Vec<Operation> {
    let tags: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    let time = || {
        json!({ "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$",
        "example": "22:00" })
    };
    let change = json!({
        "type": "object",
        "properties": {
            "language": { "type": "string", "enum": tags },
            "time_zone_offset_minutes": { "type": "integer", "minimum": -720, "maximum": 840 },
            "notifications": {
                "type": "object",
                "description": "Whether to hear of `payments`, `rewards`, `friends`, `news`.",
                "additionalProperties": { "type": "boolean" },
                "example": { "news": false },
            },
            "quiet_hours": {
                "type": ["object", "null"],
                "description": "By the caller's own clock; null for none.",
                "properties": { "from": time(), "until": time() },
                "required": ["from", "until"],
                "example": { "from": "22:00", "until": "08:00" },
            },
        },
        "additionalProperties": false,
        "example": { "notifications": { "news": false } },
    });
    vec![
        patch("/api/me", "Choose language, messages and quiet hours")
            .about(
                "What is missing stays as it is. Messages about the safety of money are always \
                 sent at once.",
            )
            .takes_written(change)
            .answers::<Me>(200, "As `GET /api/me` answers then.")
            .refuses(&["bad_request", "account_erased"]),
    ]
}

fn data() -> Vec<Operation> {
    let page = json!({
        "type": "object",
        "properties": {
            "items": { "type": "array", "items": { "type": "object" } },
            "next": { "type": ["string", "null"], "example": null },
        },
        "required": ["items", "next"],
    });
    vec![
        get("/api/export", "Everything that is kept about the caller")
            .about("The first page of each list.")
            .answers_written(200, "Lists by name.", json!({ "type": "object" })),
        post("/api/export", "An address from which to download the same")
            .about("For Telegram's own download, which cannot sign in. It opens for ten minutes.")
            .answers::<ExportLink>(200, "The address."),
        get("/api/export/{section}", "A further page of one list")
            .paged()
            .answers_written(200, "A page.", page)
            .refuses(&["not_found"]),
    ]
}

fn download() -> Vec<Operation> {
    vec![
        get("/exports/{token}", "The download")
            .answers_written(200, "As `GET /api/export`.", json!({ "type": "object" }))
            .refuses(&["not_found", "too_many_requests"]),
    ]
}

fn invitations() -> Vec<Operation> {
    vec![
        post("/api/invitations", "Have an invitation prepared")
            .about("For `web_app_send_prepared_message`.")
            .answers::<PreparedInvitation>(200, "What Telegram calls it.")
            .refuses(&["banned"]),
        post("/api/invitations/answer", "Send the invitation into the chat of this launch")
            .about("With the initData of the launch, not with a session; once.")
            .answers_nothing(204, "It is there.")
            .refuses(&["banned", "launch_answered", "launch_not_answerable"]),
    ]
}
