//! Somebody wants to be forgotten, and perhaps to come back.

use earnest::domain::limits::ERASURE_WAIT_SECONDS;

use super::{buttons, words};
use crate::world::TestWorld;

fn standing(world: &TestWorld) -> String {
    world.database.text("select standing from users where id = 7")
}

#[test]
fn somebody_without_money_is_forgotten_at_once() {
    let world = TestWorld::new();
    let ann = world.stranger(7).who_speaks("ar");
    ann.says(1, "/start");
    ann.patch(r#"{"notifications":{"news":false},"time_zone_offset_minutes":180}"#);
    ann.says(2, "/paysupport سر");
    let token = ann.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let asked = ann.says(3, "/delete_me");
    assert!(buttons(&asked).contains("\"erase\"") && buttons(&asked).contains("\"keep\""));
    assert_eq!(standing(&world), "good", "nothing happens before they say yes");
    assert_eq!(ann.presses(4, "erase").json["method"], "editMessageText");
    assert_eq!(standing(&world), "erased");
    let left = "select count(*) from users where id = 7 and language = 'en' and reachable = 0
        and utc_offset_minutes = 0 and seen_at = 0";
    assert_eq!(world.database.number(left), 1);
    assert_eq!(world.database.number("select count(*) from preferences"), 0);
    assert_eq!(world.database.number("select count(*) from support_requests where words <> ''"), 0);
    world.forgets_everything();
    let bearer = format!("Bearer {token}");
    let with_session = ann.ask(
        earnest::wire::http::Method::Get,
        "/api/me",
        &[("authorization", bearer.as_str())],
        "",
    );
    assert_eq!(with_session.unwrap().code(), "signed_out");
    assert_eq!(ann.get("/api/me").code(), "account_erased");
    assert_eq!(ann.post("/api/session", "").code(), "account_erased");
    assert_eq!(ann.patch("{}").code(), "account_erased");
    world.database.books_balance();
}

#[test]
fn whoever_has_money_has_a_week_to_withdraw_it_or_to_think_again() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let asked = ann.says(1, "/delete_me");
    assert!(words(&asked).contains("$3.00") && buttons(&asked).contains("at=withdraw"));
    assert!(words(&ann.presses(2, "erase")).contains("2027-01-22"));
    assert!(words(&ann.says(3, "/delete_me")).contains("2027-01-22"));
    ann.presses(4, "keep");
    world.waits(ERASURE_WAIT_SECONDS + 60);
    world.run_cron();
    assert_eq!(standing(&world), "good", "they thought again");

    ann.presses(5, "erase");
    world.waits(ERASURE_WAIT_SECONDS - 60);
    world.run_cron();
    assert_eq!(standing(&world), "good");
    // They withdraw on the last day: that is finished first.
    let address = world.chain.borrow().address_of("ann");
    assert_eq!(ann.withdraws("erasure-story-key-1", "3.00", &address).status, 201);
    world.waits(120);
    world.run_cron();
    assert_eq!(standing(&world), "good");
    world.lives(300);
    assert_eq!(world.chain.borrow().paid_to("ann"), 3_000_000);
    world.run_cron();
    assert_eq!(standing(&world), "erased");
    world.database.books_balance();
}

#[test]
fn what_is_left_after_the_week_is_given_up_and_a_sponsor_closes_campaigns_first() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    ann.presses(1, "erase");
    world.waits(ERASURE_WAIT_SECONDS);
    world.run_cron();
    assert_eq!(standing(&world), "erased");
    assert_eq!(
        world.database.number("select open_micros from erasures where user_id = 7"),
        3_000_000
    );

    let sponsor = world.earner(8);
    world.database.pay_in(8, 5_000_000, "test");
    let campaign = world.database.campaign_of(8);
    sponsor.funds("erasure-story-key-2", campaign, "5.00");
    assert!(words(&sponsor.says(2, "/delete_me")).contains("$5.00"));
    assert!(words(&sponsor.presses(3, "erase")).contains("close them"));
    assert_eq!(world.database.number("select count(*) from erasures where user_id = 8"), 0);
    world.database.books_balance();
}

#[test]
fn coming_back_brings_nobody_a_second_bonus_and_no_better_standing() {
    let world = TestWorld::new();
    let code = world.earner(5).referral_code();
    let other = world.earner(6).referral_code();
    let ann = world.stranger(7);
    ann.says(1, &format!("/start {code}"));
    ann.presses(2, "erase");
    // A link of somebody else's does not bring them back, and never counts.
    let greeting = ann.says(3, &format!("/start {other}"));
    assert!(buttons(&greeting).contains("\"return\"") && standing(&world) == "erased");
    assert!(words(&ann.says(4, "/terms")).contains("rules"));
    ann.presses(5, "return");
    assert_eq!(standing(&world), "good");
    assert_eq!(ann.get("/api/me").status, 200);
    assert_eq!(world.database.number("select referred_by from users where id = 7"), 5);
    ann.says(6, &format!("/start {other}"));
    assert_eq!(world.database.number("select referred_by from users where id = 7"), 5);

    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    ann.presses(7, "erase");
    assert_eq!(standing(&world), "erased");
    ann.presses(8, "return");
    assert_eq!(standing(&world), "banned");
    ann.presses(9, "return");
    assert_eq!(standing(&world), "banned");
}
