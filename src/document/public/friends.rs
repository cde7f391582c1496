//! Friends, statistics and boards, and feature flags.

use serde_json::{Value, json};

use crate::document::operation::{Operation, Who, get, group, post, put};
use crate::wire::friends::Friends;
use crate::wire::stats::{Leaderboard, Stats};

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Friends", Who::Earner, friends());
    operations.extend(group("Flags", Who::Earner, flags()));
    operations
}

fn wish() -> Value {
    json!({ "type": "object", "properties": { "is_shown": { "type": "boolean" } },
        "required": ["is_shown"], "additionalProperties": false })
}

fn friends() -> Vec<Operation> {
    let period = json!({ "type": "string", "enum": ["day", "week", "all"], "default": "day" });
    vec![
        get("/api/referrals", "Friends whom the caller invited, and who invited the caller")
            .about("With the state of each, and why it is not paid or not yet.")
            .paged()
            .answers::<Friends>(200, "A page of friends, with the link and the totals."),
        get("/api/stats", "What the caller earned")
            .about(
                "By UTC day for 30 days, and in all. Rewards count once they are free. With what \
                 was reached on the way, and how far the rest is.",
            )
            .answers::<Stats>(200, "The statistics."),
        get("/api/leaderboard", "Who earned the most")
            .about(
                "Made anew every ten minutes. The caller's place is exact on the board, and \
                 among the best so many in a hundred beyond it.",
            )
            .query("period", "The UTC day, the week from Monday, or all time.", false, period)
            .answers::<Leaderboard>(200, "The board.")
            .refuses(&["bad_request"]),
        put("/api/me/name", "Be seen by others, or not")
            .about("Friends see the first name, boards its first letter; it takes effect at once.")
            .takes_written(wish())
            .answers_written(200, "As it is now.", wish()),
    ]
}

fn flags() -> Vec<Operation> {
    let payload = json!({ "type": ["object", "null"], "properties":
        { "type": { "type": "string" }, "value": { "type": "string" } } });
    let variant = json!({ "type": ["object", "null"], "required": ["name", "payload"],
        "properties": { "name": { "type": "string" }, "payload": payload } });
    let flag = json!({ "type": "object", "required": ["is_on", "variant"],
        "properties": { "is_on": { "type": "boolean" }, "variant": variant } });
    let flags = json!({ "type": "object", "required": ["flags"], "properties":
        { "flags": { "type": "object", "additionalProperties": flag } } });
    vec![
        get("/api/flags", "Which features are on for the caller, and in which variant")
            .answers_written(200, "Every flag by its name.", flags),
        post("/api/flags/{name}/exposure", "The caller has seen a feature")
            .about("It counts once for a person, with the side that is really theirs.")
            .answers_nothing(204, "It counts.")
            .refuses(&["not_found"]),
    ]
}
