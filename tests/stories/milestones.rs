//! What inviters get beside, once so many of their friends were paid for.

use earnest::domain::terms::Terms;
use earnest::wire::http::Method::{Get, Put};
use serde_json::json;

use crate::friends::referrals;
use crate::referrals::{friends, generous, joins};
use crate::world::TestWorld;
use crate::world::operator::micros;

#[test]
fn milestones_are_paid_once_out_of_fees_at_the_amount_that_stood_there() {
    let (world, _, join) = friends(Terms { referral: micros(100_000), ..generous() });
    let ann = world.stranger(7);
    let offer = |friends: i64, usd: &str| {
        let body = json!({ "amount": usd }).to_string();
        world.operator("olga", Put, &format!("/admin/milestones/{friends}"), &body)
    };
    assert_eq!(offer(2, "0.30").status, 204);
    assert_eq!(offer(3, "5.00").status, 204);
    let milestones = || referrals(&ann)["milestones"].clone();
    assert_eq!(
        (&milestones()[0]["friends"], &milestones()[0]["state"]),
        (&json!(2), &"open".into())
    );
    for friend in 8..=9 {
        joins(&world.stranger(friend), join);
    }
    world.waits(3_600);
    world.run_cron();
    world.run_cron();
    assert_eq!((ann.balance(), world.fees()), (500_000, 500_000));
    assert_eq!(milestones()[0]["state"], "paid");
    let ids = "select group_concat(id) from transfers where kind = 'referral'";
    assert_eq!(world.database.text(ids), "referral:8:1,referral:9:1,referral:7:m2");
    // The next one is more than the fees have; it waits, at its amount.
    joins(&world.stranger(10), join);
    world.waits(3_600);
    world.run_cron();
    offer(3, "0");
    offer(2, "9.00");
    world.run_cron();
    assert_eq!(
        (&milestones()[1]["state"], &milestones()[1]["amount"]["micros"]),
        (&json!("waiting"), &json!(5_000_000))
    );
    assert_eq!(milestones()[1]["reason"]["code"], "fees_too_low");
    assert_eq!(milestones()[0]["amount"]["micros"], 300_000, "what was reached stays");
    world.database.books_balance();
    world.database.laws_hold();
    // Were it undone by hand, the next look at the books would find it.
    let undone = "drop trigger milestones_reached_guard_update;
        update milestones_reached set status = 'void', reason = 'banned' where friends = 2";
    world.database.execute(undone).unwrap();
    world.waits(3_600);
    world.run_cron();
    let failures = "select failures from reconciliations order by id desc limit 1";
    assert!(world.database.text(failures).contains("referrals_are_paid_once"));
}

#[test]
fn only_an_owner_offers_milestones_within_reason() {
    let world = TestWorld::new();
    let put = |who: &str, path: &str, body: &str| world.operator(who, Put, path, body);
    let body = r#"{"amount":"1"}"#;
    assert_eq!(put("otto", "/admin/milestones/3", body).code(), "operator_not_allowed");
    for path in ["/admin/milestones/0", "/admin/milestones/1001"] {
        assert_eq!(put("olga", path, body).code(), "terms_out_of_range", "{path}");
    }
    let much = put("olga", "/admin/milestones/3", r#"{"amount":"1000.000001"}"#);
    assert_eq!(much.code(), "terms_out_of_range");
    assert_eq!(put("olga", "/admin/milestones/x", body).code(), "not_found");
    assert_eq!(put("olga", "/admin/milestones/3", "{}").code(), "malformed_json");
    let odd = put("olga", "/admin/milestones/3", r#"{"amount":"a lot"}"#);
    assert_eq!(odd.code(), "amount_malformed");
    assert_eq!(world.operator("olga", Get, "/admin/milestones/3", "").code(), "method_not_allowed");
    assert_eq!(put("olga", "/admin/milestones/3", body).status, 204);
    let listed = world.operator("sami", Get, "/admin/milestones", "").json;
    assert_eq!(listed["milestones"][0]["friends"], 3);
    let act = "select operator || act || subject from operator_acts order by seq desc limit 1";
    assert_eq!(world.database.text(act), "olga@example.orgtermsmilestone:3 1000000");
}
