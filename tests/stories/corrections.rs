//! Two operators correct the books with a new transfer, never with an edit.

use earnest::wire::http::Method::{Get, Post};
use serde_json::{Value, json};

use crate::world::TestWorld;

const REVERSAL: &str = r#"{"reverses":"claim:7:1:once","reason":"This task was paid by mistake"}"#;

fn propose(world: &TestWorld, name: &str, body: &str) -> Value {
    let seen = world.operator(name, Post, "/admin/corrections", body);
    assert_eq!(seen.status, 200, "{}", seen.json);
    seen.json["correction"].clone()
}

fn agree(world: &TestWorld, name: &str, id: &Value) -> crate::world::earner::Seen {
    let path = format!("/admin/corrections/{}/agree", id.as_str().unwrap());
    world.operator(name, Post, &path, "{}")
}

fn laws_hold(world: &TestWorld) {
    world.database.books_balance();
    world.database.laws_hold();
}

#[test]
fn a_transfer_is_taken_back_once_two_different_operators_want_it() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let proposed = propose(&world, "otto", REVERSAL);
    assert_eq!(
        (&proposed["status"], &proposed["amount"]["micros"]),
        (&json!("proposed"), &json!(3_000_000))
    );
    assert_eq!(ann.balance(), 3_000_000, "a wish moves nothing");
    assert_eq!(agree(&world, "otto", &proposed["id"]).code(), "correction_needs_another");
    assert_eq!(agree(&world, "mina", &proposed["id"]).code(), "operator_not_allowed");
    for _ in 0..2 {
        let made = agree(&world, "olga", &proposed["id"]).json["correction"].clone();
        assert_eq!(
            (&made["status"], &made["agreed_by"]),
            (&json!("made"), &json!("olga@example.org"))
        );
        assert_eq!(ann.balance(), 0);
    }
    let line = ann.get("/api/ledger").json["entries"][0].clone();
    assert_eq!(
        [&line["kind"], &line["title"], &line["amount"]["usd"]],
        ["correction", "This task was paid by mistake", "-3.000000"]
    );
    let again = world.operator("olga", Post, "/admin/corrections", REVERSAL);
    assert_eq!(again.code(), "correction_made");
    laws_hold(&world);
}

#[test]
fn the_operators_hear_of_a_proposal_and_of_its_end() {
    let world = TestWorld::new();
    world.earner_with(7, 3_000_000);
    let proposed = propose(&world, "otto", REVERSAL);
    world.run_cron();
    let said = |world: &TestWorld| world.telegram.borrow().said_to(crate::world::OPERATOR).concat();
    assert!(said(&world).contains("otto@example.org wants a second yes"), "{}", said(&world));
    agree(&world, "olga", &proposed["id"]);
    world.run_cron();
    assert!(said(&world).contains("olga@example.org agreed"), "{}", said(&world));
}

#[test]
fn the_same_key_proposes_once_and_another_wish_under_it_is_refused() {
    let world = TestWorld::new();
    world.earner_with(7, 3_000_000);
    let first = propose(&world, "otto", REVERSAL);
    assert_eq!(propose(&world, "otto", REVERSAL)["id"], first["id"]);
    let other = r#"{"debit":"earner:7","credit":"fees","amount":"1","reason":"Something else"}"#;
    let seen = world.operator("otto", Post, "/admin/corrections", other);
    assert_eq!(seen.code(), "idempotency_mismatch");
    assert_eq!(world.database.number("select count(*) from corrections"), 1);
}

#[test]
fn a_correction_between_accounts_never_makes_a_debt() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let body = |amount: &str| {
        json!({ "debit": "earner:7", "credit": "treasury", "amount": amount,
            "reason": "Paid on chain" })
    };
    let much = propose(&world, "otto", &body("3.000001").to_string());
    let refused = agree(&world, "olga", &much["id"]);
    assert_eq!(refused.code(), "balance_too_low");
    let status = "select status from corrections";
    assert_eq!(world.database.text(status), "proposed", "it can still be agreed to later");
    let right = propose(&world, "omar", &body("3").to_string());
    assert_eq!(agree(&world, "olga", &right["id"]).status, 200);
    assert_eq!(ann.balance(), 0);
    laws_hold(&world);
}

#[test]
fn a_sponsors_correction_is_in_their_own_statement() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    world.database.pay_in(7, 5_000_000, "right");
    let body = r#"{"reverses":"deposit:right","reason":"It was somebody else's"}"#;
    let proposed = propose(&world, "otto", body);
    assert_eq!(agree(&world, "olga", &proposed["id"]).status, 200);
    assert_eq!(ann.sponsor_balance(), 0);
    let line = ann.get("/api/ledger?account=sponsor").json["entries"][0].clone();
    assert_eq!([&line["kind"], &line["title"]], ["sponsor_correction", "It was somebody else's"]);
    assert_eq!(ann.get("/api/ledger").json["entries"], json!([]));
    laws_hold(&world);
}

#[test]
fn what_other_rows_count_to_the_cent_cannot_be_corrected() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    world.earner(8);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("correction-story-1", "1.00", &address);
    for (body, code) in [
        (json!({ "reverses": "hold:1", "reason": "x" }), "correction_impossible"),
        (json!({ "reverses": "hold:2", "reason": "x" }), "not_found"),
        (
            json!({ "debit": "held", "credit": "earner:7", "amount": "1", "reason": "x" }),
            "correction_impossible",
        ),
        (
            json!({ "debit": "earner:7", "credit": "earner:8", "amount": "1", "reason": "x" }),
            "correction_impossible",
        ),
        (
            json!({ "debit": "earner:9", "credit": "fees", "amount": "1", "reason": "x" }),
            "correction_impossible",
        ),
        (
            json!({ "debit": "fees", "credit": "fees", "amount": "1", "reason": "x" }),
            "correction_impossible",
        ),
        (
            json!({ "debit": "earner:7", "credit": "fees", "amount": "0", "reason": "x" }),
            "amount_malformed",
        ),
        (
            json!({ "debit": "earner:7", "credit": "fees", "amount": "1", "reason": "" }),
            "bad_request",
        ),
        (json!({ "reverses": "claim:7:1:once", "amount": "1", "reason": "x" }), "malformed_json"),
    ] {
        let seen = world.operator("otto", Post, "/admin/corrections", &body.to_string());
        assert_eq!(seen.code(), code, "{body}");
    }
    assert_eq!(world.database.number("select count(*) from corrections"), 0);
}

#[test]
fn an_old_proposal_is_not_agreed_to() {
    let world = TestWorld::new();
    world.earner_with(7, 3_000_000);
    let proposed = propose(&world, "otto", REVERSAL);
    world.waits(604_801);
    let later = |name: &str| {
        let token = crate::world::access::token;
        let mut claims = crate::world::access::claims(&format!("{name}@example.org"));
        claims["exp"] = json!(world.now() + 60);
        let token = token("key-1", &crate::world::access::header("key-1"), &claims);
        world.admin_asks(Some(&token), (Post, "/admin/corrections/1/agree", "{}"))
    };
    assert_eq!(proposed["id"], "1");
    assert_eq!(later("olga").code(), "correction_expired");
    assert_eq!(world.operator("olga", Get, "/admin/corrections", "").status, 401);
}

#[test]
fn what_was_agreed_to_from_a_terminal_is_made_by_the_next_minute_or_fails_and_is_told() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let write = |key: &str, micros: i64| {
        world
            .database
            .execute(&format!(
                "insert into corrections
                   (proposed_by, idempotency_key, debit, credit, amount_micros, reason, proposed_at)
                   values ('otto@example.org', '{key}', 'earner:7', 'fees', {micros}, 'Why', 1);
                 update corrections set status = 'agreed', agreed_by = 'olga@example.org',
                   agreed_at = 2 where idempotency_key = '{key}'"
            ))
            .unwrap();
    };
    write("first", 2_000_000);
    write("second", 2_000_000);
    world.run_cron();
    world.run_cron();
    assert_eq!(ann.balance(), 1_000_000);
    let told = "select group_concat(status, ' ') from (select * from corrections order by id)";
    assert_eq!(world.database.text(told), "made failed");
    let alert = "select detail from alerts where kind = 'correction_2_failed'";
    assert!(world.database.text(alert).ends_with("but the balance is too low"));
    laws_hold(&world);
}
