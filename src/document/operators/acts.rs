//! What operators do, and what they send for it.

use serde_json::{Map, Value, json};

use super::looks::correction;
use crate::document::operation::{Operation, post, put};
use crate::domain::appeal::Verdict;
use crate::domain::operator::{LEFT, Role};
use crate::domain::task::Judgement;
use crate::domain::vesting::Reason;
use crate::domain::{ban, campaign};
use crate::store::batches::Source;

pub fn operations() -> Vec<Operation> {
    let mut operations = money();
    operations.extend(moderation());
    operations.extend(books());
    operations.extend(house());
    operations.extend(repairs());
    operations
}

/// A body with these fields and no others.
pub fn fields(fields: &[(&str, Value)]) -> Value {
    let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({ "type": "object", "properties": properties, "required": names,
        "additionalProperties": false })
}

pub fn nothing() -> Value {
    fields(&[])
}

fn one_of(words: &[&str]) -> Value {
    json!({ "type": "string", "enum": words })
}

pub fn text(example: &str) -> Value {
    json!({ "type": "string", "example": example })
}

fn dollars(example: &str) -> Value {
    json!({ "type": "string", "description": "Decimal dollars.", "example": example })
}

fn money() -> Vec<Operation> {
    vec![
        post("/admin/reviews/{id}", "Approve or reject a withdrawal")
            .takes_written(fields(&[("decision", one_of(&["approve", "reject"]))]))
            .answers_nothing(204, "It is decided, as far as one person can.")
            .refuses(&["not_found", "bad_request", "not_in_review"]),
        post("/admin/deposits/{id}/assign", "Say whose a deposit is")
            .takes_written(fields(&[("user_id", text("42"))]))
            .answers_nothing(204, "It is theirs.")
            .refuses(&["not_found", "bad_request"]),
        post("/admin/deposits/{id}/refund", "Send a deposit in Stars back")
            .takes_written(nothing())
            .answers_nothing(204, "Telegram is asked to.")
            .refuses(&["not_found", "sponsor_balance_too_low"]),
        post("/admin/ton-rates", "Say what a TON is worth")
            .takes_written(fields(&[("rate", dollars("3.25"))]))
            .answers_nothing(204, "The rate counts for an hour.")
            .refuses(&["bad_request", "amount_malformed"]),
        post("/admin/proofs/{id}", "Judge a proof picture")
            .takes_written(fields(&[("judgement", one_of(&Judgement::ALL.map(Judgement::name)))]))
            .answers_nothing(204, "The claim is looked at at once.")
            .refuses(&["not_found", "bad_request", "proof_judged"]),
        post("/admin/claims/{user}/{task}/{period}/claw-back", "Take a held reward back")
            .takes_written(fields(&[("reason", one_of(&Reason::ALL.map(Reason::name)))]))
            .answers_nothing(204, "It is back with the campaign.")
            .refuses(&["not_found", "bad_request", "claim_not_vesting"]),
    ]
}

fn moderation() -> Vec<Operation> {
    let nullable = |words: &[&str]| {
        let words = words.iter().map(|word| Some(*word)).chain([None]).collect::<Vec<_>>();
        json!({ "type": ["string", "null"], "enum": words, "example": null })
    };
    let note = json!({ "type": ["string", "null"], "maxLength": 500, "example": "Well done." });
    let reasons = campaign::Reason::ALL.map(campaign::Reason::name);
    let decision = json!({
        "type": "object",
        "properties": {
            "decision": one_of(&["approve", "reject", "pause"]),
            "reason": nullable(&reasons),
            "note": note,
            "revision": { "type": "integer", "minimum": 0, "example": 1 },
        },
        "required": ["decision", "revision"],
        "additionalProperties": false,
    });
    let suspension = json!({
        "type": "object",
        "properties": { "reason": one_of(&ban::Reason::ALL.map(ban::Reason::name)), "note": note },
        "required": ["reason"],
        "additionalProperties": false,
    });
    let answer = json!({
        "type": "object",
        "properties": { "answer": one_of(&Verdict::ALL.map(Verdict::name)), "note": note },
        "required": ["answer"],
        "additionalProperties": false,
    });
    vec![
        post("/admin/campaigns/{id}", "Let a campaign run, send it back, or stop it")
            .about("All but a yes need a reason, which its sponsor reads.")
            .takes_written(decision)
            .answers_nothing(204, "It is so, and the bot tells the sponsor.")
            .refuses(&["campaign_not_found", "bad_request", "campaign_changed"])
            .refuses(&["campaign_step_impossible"]),
        put("/admin/users/{id}/ban", "Suspend somebody's account")
            .about("The reason `other` needs a note. The person reads both, and can write to us.")
            .takes_written(suspension)
            .answers_nothing(204, "They earn and withdraw nothing, and the bot tells them why.")
            .refuses(&["not_found", "bad_request", "ban_differs"]),
        post("/admin/users/{id}/ban/lift", "Let somebody go on")
            .takes_written(nothing())
            .answers_nothing(204, "They are not suspended, and the bot tells them.")
            .refuses(&["not_found"]),
        post("/admin/appeals/{id}", "Answer an appeal")
            .about("`mistake` and `shown` give the earner what they asked for.")
            .takes_written(answer)
            .answers_nothing(204, "It is answered, and the bot tells the earner.")
            .refuses(&["not_found", "bad_request", "appeal_decided"]),
    ]
}

fn books() -> Vec<Operation> {
    let nullable = |example: &str| json!({ "type": ["string", "null"], "example": example });
    let wish = json!({
        "type": "object",
        "description": "Either `reverses`, or `debit`, `credit` and `amount`.",
        "properties": {
            "reverses": { "type": ["string", "null"], "example": null },
            "debit": nullable("earner:42"),
            "credit": nullable("treasury"),
            "amount": nullable("2.50"),
            "reason": text("Paid on chain"),
        },
        "required": ["reason"],
        "additionalProperties": false,
    });
    let one = || fields(&[("correction", correction())]);
    let laws = json!({ "type": "array", "items": { "type": "string" }, "example": [] });
    let terms = fields(&[
        ("minimum", dollars("1.00")),
        ("fee_ppm", json!({ "type": "integer", "minimum": 0, "maximum": 500_000 })),
        ("holding_seconds", json!({ "type": "integer", "minimum": 0, "maximum": 7_776_000 })),
        ("referral", dollars("0.10")),
    ]);
    vec![
        post("/admin/corrections", "Propose a correction of the books")
            .keyed(true)
            .takes_written(wish)
            .answers_written(200, "The proposal.", one())
            .refuses(&["bad_request", "not_found", "amount_malformed"])
            .refuses(&["correction_impossible", "correction_made"]),
        post("/admin/corrections/{id}/agree", "Agree to what another operator proposed")
            .takes_written(nothing())
            .answers_written(200, "The correction, made.", one())
            .refuses(&["not_found", "correction_needs_another", "correction_expired"])
            .refuses(&["correction_made", "balance_too_low", "campaign_out_of_money"]),
        post("/admin/terms", "Put new terms in force")
            .takes_written(terms)
            .answers_nothing(204, "What is started from now on has them.")
            .refuses(&["amount_malformed", "terms_out_of_range"]),
        put("/admin/milestones/{friends}", "Say what so many paid friends are worth beside")
            .about("Zero ends it. Whoever has come to it keeps the amount that stood there.")
            .takes_written(fields(&[("amount", dollars("5.00"))]))
            .answers_nothing(204, "Whoever comes to it from now on gets that.")
            .refuses(&["not_found", "amount_malformed", "terms_out_of_range"]),
        post("/admin/reconciliations", "Look at the books now")
            .takes_written(nothing())
            .answers_written(200, "The laws that do not hold.", fields(&[("broken_laws", laws)])),
        post("/admin/explanations", "Explain what nobody could")
            .takes_written(fields(&[("subject", text("payout:42"))]))
            .answers_nothing(204, "It counts as explained.")
            .refuses(&["bad_request"]),
    ]
}

/// Unleash's client features, whose shape is Unleash's to say.
pub fn flags() -> Value {
    let flag =
        json!({ "name": "new-wallet", "enabled": true, "strategies": [{ "name": "default" }] });
    json!({ "type": "object", "example": { "version": 2, "features": [flag] } })
}

fn house() -> Vec<Operation> {
    let roles: Vec<&str> = Role::ALL.iter().map(|role| role.name()).chain([LEFT]).collect();
    vec![
        put("/admin/switches/{switch}", "Turn a kill switch")
            .takes_written(fields(&[("is_on", json!({ "type": "boolean" }))]))
            .answers_nothing(204, "It is turned.")
            .refuses(&["not_found", "recovery_unfinished", "findings_unsettled"]),
        put("/admin/flags", "Put another document of feature flags in force")
            .about("<https://docs.getunleash.io/> writes it as `GET /api/client/features`.")
            .takes_foreign(flags())
            .answers_nothing(204, "Within a minute everybody has it.")
            .refuses(&["unsupported_media_type", "flags_malformed", "flags_unsupported"]),
        put("/admin/flags/{name}", "Turn one feature flag")
            .takes_written(fields(&[("is_on", json!({ "type": "boolean" }))]))
            .answers_nothing(204, "Within a minute everybody has it.")
            .refuses(&["not_found"]),
        put("/admin/operators", "Give somebody a role")
            .about("The role `none` is that of those who have left.")
            .takes_written(fields(&[("email", text("olga@example.org")), ("role", one_of(&roles))]))
            .answers_nothing(204, "They have it.")
            .refuses(&["bad_request", "own_role"]),
    ]
}

fn repairs() -> Vec<Operation> {
    let seqno = json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX, "example": 7 });
    let wallet = text("0:0000000000000000000000000000000000000000000000000000000000000000");
    vec![
        post("/admin/known-seqnos", "Account for messages that a hot wallet sent before")
            .takes_written(fields(&[("wallet", wallet), ("seqno", seqno)]))
            .answers_nothing(204, "The next batch may have this seqno.")
            .refuses(&["bad_request", "address_malformed"]),
        post("/admin/disputes/{batch}/believe", "Say which indexer to believe about a batch")
            .takes_written(fields(&[(
                "source",
                one_of(&[Source::First.name(), Source::Second.name()]),
            )]))
            .answers_nothing(204, "It decides alone.")
            .refuses(&["not_found", "bad_request", "dispute_not_found"]),
        post("/admin/recoveries", "Begin a recovery")
            .about("Payouts stay off until it is over and somebody switches them on.")
            .takes_written(nothing())
            .answers_nothing(204, "The next minutes read the hot wallets."),
        post("/admin/findings/{id}/settle", "Say that a finding was dealt with")
            .takes_written(nothing())
            .answers_nothing(204, "It was.")
            .refuses(&["not_found"]),
        post("/admin/dead-letters/{id}/again", "Have a message worked on again")
            .takes_written(nothing())
            .answers_nothing(204, "Within a minute.")
            .refuses(&["not_found"]),
    ]
}
