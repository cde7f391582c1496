//! Signing in, oneself, tasks, the statement.

use serde_json::json;

use crate::document::operation::{Operation, Who, delete, get, group, post};
use crate::domain::limits::{LEDGER_PAGE_DEFAULT, LEDGER_PAGE_MAX};
use crate::wire::api::{BalanceAt, Ledger, Me, Proof, Session};
use crate::wire::task::{ClaimInput, OneTask, Tasks};

/// Why somebody may not begin a task.
const NOT_FOR_THEM: [&str; 6] = [
    "task_needs_another",
    "task_other_language",
    "task_other_country",
    "task_premium_only",
    "task_not_for_premium",
    "task_trust_too_low",
];

pub fn operations() -> Vec<Operation> {
    [
        group("Sign-in", Who::Earner, session()),
        group("Earner", Who::Earner, myself()),
        group("Tasks", Who::Earner, tasks()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn session() -> Vec<Operation> {
    vec![
        post("/api/session", "Exchange initData for a session")
            .by(Who::NewSession)
            .about("A session lasts 24 hours. Whoever is new joins here.")
            .answers::<Session>(200, "The token is shown this once.")
            .refuses(&["account_erased"]),
        delete("/api/session", "End the session")
            .by(Who::OwnSession)
            .answers_nothing(204, "It is over, at the latest within ten minutes everywhere."),
    ]
}

fn myself() -> Vec<Operation> {
    let page = json!({ "type": "integer", "minimum": 1, "maximum": LEDGER_PAGE_MAX,
        "default": LEDGER_PAGE_DEFAULT });
    let account = json!({ "type": "string", "enum": ["earner", "sponsor"], "default": "earner" });
    let at = json!({ "type": "string", "format": "date-time",
        "example": "2027-01-15T08:00:00Z" });
    vec![
        get("/api/me", "The balance, and what may be done with it")
            .answers::<Me>(200, "Whoever is calling.")
            .refuses(&["account_erased"]),
        get("/api/ledger", "The statement")
            .about("Every movement of the caller's money, as an earner or as a sponsor.")
            .paged()
            .query("limit", "Lines on a page.", false, page)
            .query("account", "Whose statement: what was earned, or paid in.", false, account)
            .answers::<Ledger>(200, "A page of lines.")
            .refuses(&["bad_request"]),
        get("/api/ledger/{seq}/proof", "Proof that a line is in the sealed books")
            .about(
                "The hash of the line leads by the path to the `root` of a segment, and the root \
                 to its `head`, which `GET /api/segments` publishes.",
            )
            .answers::<Proof>(200, "The proof.")
            .refuses(&["not_found", "line_not_sealed"]),
        get("/api/balance", "The balance at a moment")
            .query("at", "The moment.", true, at)
            .answers::<BalanceAt>(200, "What the caller had then.")
            .refuses(&["time_malformed", "time_too_far_back"]),
    ]
}

fn tasks() -> Vec<Operation> {
    vec![
        get("/api/tasks", "The tasks that the caller can do or has done")
            .answers::<Tasks>(200, "At most 50."),
        get("/api/tasks/{id}", "One task")
            .answers::<OneTask>(200, "The task.")
            .refuses(&["task_not_found"]),
        post("/api/tasks/{id}/start", "Start a task")
            .about("Some tasks count the time from here. Starting again changes nothing.")
            .answers::<OneTask>(200, "The task, started.")
            .refuses(&["task_not_found", "task_closed", "banned"])
            .refuses(&NOT_FOR_THEM),
        post("/api/tasks/{id}/claim", "Claim the reward")
            .about(
                "What needs a look outside is `checking` until it is decided; the bot tells the \
                 outcome. Claiming again answers the same.",
            )
            .takes::<ClaimInput>()
            .answers::<OneTask>(200, "The task, paid or being checked, and the new balance.")
            .refuses(&CLAIM)
            .refuses(&CAPS)
            .refuses(&NOT_FOR_THEM),
        post("/api/proofs", "Send a picture that shows what was done")
            .about("JPEG, PNG or WebP. A moderator judges it; the bot and the task tell how.")
            .query("task", "The task.", true, json!({ "type": "string", "example": "42" }))
            .takes_media("image/*")
            .answers::<OneTask>(200, "The task, being checked.")
            .refuses(&PROOF)
            .refuses(&CAPS)
            .refuses(&NOT_FOR_THEM),
    ]
}

const CLAIM: [&str; 21] = [
    "bad_request",
    "task_not_found",
    "task_closed",
    "task_not_started",
    "task_too_early",
    "task_code_missing",
    "task_code_wrong",
    "task_answers_missing",
    "task_answer_wrong",
    "task_attempts_used_up",
    "task_day_not_over",
    "task_friends_missing",
    "task_wallet_missing",
    "task_wallet_shared",
    "task_not_reported",
    "task_proof_missing",
    "campaign_out_of_money",
    "campaign_spent_today",
    "earned_enough_today",
    "claims_paused",
    "banned",
];

const CAPS: [&str; 2] = ["task_cap_reached", "task_cap_daily_reached"];

const PROOF: [&str; 7] = [
    "task_not_found",
    "task_closed",
    "task_proof_unasked",
    "task_proof_reused",
    "picture_malformed",
    "picture_size_out_of_range",
    "banned",
];
