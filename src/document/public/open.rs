//! What anybody may look at, and what Telegram brings.

use serde_json::json;

use crate::document::operation::{Operation, Who, get, group, post};
use crate::domain::language::Language;
use crate::wire::api::{Health, Segments, TonConnectManifest};
use crate::wire::reserves::Reserves;

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Books", Who::Anybody, books());
    operations.extend(group("Pages", Who::Anybody, pages()));
    operations.extend(group("Telegram", Who::Telegram, telegram()));
    operations
}

fn books() -> Vec<Operation> {
    vec![
        get("/api/reserves", "What we owe, hold and paid")
            .about("As the hourly look at the books found it.")
            .answers::<Reserves>(200, "The reserves.")
            .refuses(&["not_reconciled_yet", "too_many_requests"]),
        get("/api/segments", "The heads of the sealed books")
            .paged()
            .answers::<Segments>(200, "A page of segments.")
            .refuses(&["too_many_requests"]),
        get("/api/openapi.json", "This document")
            .answers_written(200, "OpenAPI 3.1.", json!({ "type": "object" }))
            .answers_nothing(304, "It is what `If-None-Match` named.")
            .refuses(&["too_many_requests"]),
        get("/healthz", "Whether the Worker answers").sure().answers::<Health>(200, "It does."),
    ]
}

fn pages() -> Vec<Operation> {
    let tags: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    let language = || json!({ "type": "string", "example": tags.first() });
    let about = "A BCP 47 tag; without it, `Accept-Language` counts.";
    let wallet = json!({ "type": "string", "example": "1" });
    vec![
        get("/app", "The Mini App's page")
            .sure()
            .query("lang", about, false, language())
            .query("wallet", "Present on the page that connects a wallet.", false, wallet)
            .answers_media(200, "The page.", "text/html"),
        get("/reserves", "The reserves, for people")
            .query("lang", about, false, language())
            .answers_media(200, "The page.", "text/html")
            .refuses(&["too_many_requests"]),
        get("/r/{code}", "Somebody's invitation, for the web")
            .about(
                "That it was opened is counted, not by whom. Of a code that is nobody's, the page \
                 leads to the bot all the same.",
            )
            .query("lang", about, false, language())
            .answers_media(200, "The page.", "text/html")
            .refuses(&["too_many_requests"]),
        get("/terms", "The terms, for people")
            .sure()
            .query("lang", about, false, language())
            .answers_media(200, "The page.", "text/html"),
        get("/privacy", "What is kept about people, for them")
            .sure()
            .query("lang", about, false, language())
            .answers_media(200, "The page.", "text/html"),
        get("/support", "The form of the bot's keyboard button")
            .sure()
            .query("lang", about, false, language())
            .answers_media(200, "The page.", "text/html"),
        get("/assets/{name}", "A file of the Mini App, the same for ever under its name")
            .answers_media(200, "The file.", "*/*")
            .answers_nothing(304, "It is what `If-None-Match` named.")
            .refuses(&["not_found"]),
        get("/tonconnect-manifest.json", "What wallets read before they connect")
            .sure()
            .answers::<TonConnectManifest<'_>>(200, "The manifest."),
    ]
}

fn telegram() -> Vec<Operation> {
    let start = json!({ "update_id": 1, "message": { "message_id": 1, "date": 1_800_000_000,
        "from": { "id": 42, "is_bot": false, "first_name": "Ann", "language_code": "en" },
        "chat": { "id": 42, "type": "private", "first_name": "Ann" }, "text": "/start" } });
    let update = json!({ "type": "object", "required": ["update_id"], "example": start });
    let method = json!({ "type": "object" });
    vec![
        post("/telegram/webhook", "An update of the bot")
            .about("<https://core.telegram.org/bots/api#update>")
            .takes_foreign(update)
            .answers_written(
                200,
                "Nothing, or a call of the Bot API's for Telegram to make.",
                method,
            ),
    ]
}
