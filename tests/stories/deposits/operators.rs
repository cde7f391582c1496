//! What operators do: they send Stars back, and say whose money it is that nobody was found for.

use earnest::app::error::Error;
use earnest::domain::refusal::Refusal;
use earnest::store::operators;

use super::KEY;
use crate::world::TestWorld;

fn refused(result: Result<(), Error>) -> Option<Refusal> {
    match result {
        Err(Error::Refused(refusal)) => Some(refusal),
        Ok(()) => None,
        Err(Error::Fault(fault)) => panic!("{fault}"),
    }
}

#[test]
fn telegram_says_that_stars_went_back_and_the_balance_follows_once() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    ann.pays(1, "1", "stx1", 100);
    for update in [2, 2, 3] {
        ann.gets_back(update, "stx1", 100);
    }
    assert_eq!((ann.sponsor_balance(), ann.deposit_statuses()), (0, vec!["refunded".to_owned()]));
    let lines = ann.get("/api/ledger?account=sponsor").json["entries"].clone();
    assert_eq!(lines[0]["amount"]["usd"], "-1.300000");
    // The payment's update comes once more: it stays as it is.
    ann.pays(4, "1", "stx1", 100);
    assert_eq!(ann.sponsor_balance(), 0);
    world.database.books_balance();
}

#[test]
fn what_a_sponsor_has_spent_becomes_a_shortfall_and_never_a_debt() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    ann.pays(1, "1", "stx1", 100);
    let campaign = world.database.campaign_of(7);
    assert_eq!(ann.funds(KEY, campaign, "1.00").status, 200);
    assert_eq!(refused(world.refunds(1)), Some(Refusal::SponsorBalanceTooLow));
    assert_eq!(world.telegram.borrow().charges["stx1"], (7, false), "Telegram was not asked");
    ann.gets_back(2, "stx1", 100);
    assert_eq!(ann.sponsor_balance(), 300_000);
    let short = "select count(*) from deposits where status = 'shortfall'";
    assert_eq!(world.database.number(short), 1);
    assert!(world.reports.borrow().iter().any(|report| report.contains("has spent them")));
    // An operator takes it once it is there again.
    assert_eq!(refused(world.refunds(1)), Some(Refusal::SponsorBalanceTooLow));
    ann.closes(campaign);
    world.telegram.borrow_mut().charges.insert("stx1".to_owned(), (7, true));
    assert_eq!(refused(world.refunds(1)), None);
    assert_eq!((ann.sponsor_balance(), world.database.number(short)), (0, 0));
    world.database.books_balance();
}

#[test]
fn an_operator_sends_stars_back_once_whatever_telegram_answers() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    ann.pays(1, "1", "stx1", 100);
    // Telegram's answer is lost: the money is taken, and it is asked again until it says something.
    world.telegram.borrow_mut().instead.push((502, serde_json::json!({})));
    assert_eq!(refused(world.refunds(1)), None);
    assert_eq!((ann.sponsor_balance(), ann.deposit_statuses()), (0, vec!["refunded".to_owned()]));
    let open = "select count(*) from star_refunds where next_at is not null";
    assert_eq!(world.database.number(open), 1);
    world.lives(120);
    assert_eq!(world.database.number(open), 0);
    assert_eq!(world.telegram.borrow().charges["stx1"], (7, true));
    assert_eq!(refused(world.refunds(1)), None, "asking again changes nothing");
    ann.gets_back(2, "stx1", 100);
    assert_eq!(world.database.number("select count(*) from transfers where kind = 'refund'"), 1);
    assert_eq!(refused(world.refunds(9)), Some(Refusal::NotFound));
}

#[test]
fn a_refund_that_telegram_will_never_make_is_reported_and_not_tried_for_ever() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    ann.pays(1, "1", "stx1", 100);
    world.telegram.borrow_mut().charges.clear();
    assert_eq!(refused(world.refunds(1)), None);
    assert!(world.reports.borrow().iter().any(|report| report.contains("CHARGE_ID_INVALID")));
    let failure = world.database.text("select failure from star_refunds");
    assert!(failure.contains("CHARGE_ID_INVALID"), "{failure}");
    let asked = world.reports.borrow().len();
    world.lives(300);
    assert_eq!(world.reports.borrow().len(), asked);
}

#[test]
fn an_operator_says_whose_money_it_is_and_nobody_says_otherwise_later() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    world.earner(8);
    world.update(&ann.payment(1, "successful_payment", "stx1", "?", 100)).unwrap();
    let list = world.database.batch(&[operators::unmatched(9)]).unwrap().remove(0);
    assert_eq!((list.len(), list[0].text("payer"), list[0].text("memo")), (1, Ok("7"), Ok("?")));
    assert_eq!(refused(world.assigns(1, 99)), Some(Refusal::NotFound), "nobody whom we know");
    assert_eq!(refused(world.assigns(2, 7)), Some(Refusal::NotFound), "no such deposit");
    assert_eq!(refused(world.assigns(1, 7)), None);
    assert_eq!(refused(world.assigns(1, 7)), None, "once more changes nothing");
    assert_eq!(refused(world.assigns(1, 8)), Some(Refusal::NotFound));
    assert_eq!((ann.sponsor_balance(), world.earner(8).sponsor_balance()), (1_300_000, 0));
    assert_eq!(world.database.text("select assigned_by from deposits"), "olga@example.org");
    world.database.books_balance();
}

#[test]
fn what_an_operator_asks_from_a_terminal_goes_back_only_while_it_is_there() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for (update, invoice, charge) in [(1, "1", "stx1"), (2, "2", "stx2")] {
        ann.invoice(&format!("{KEY}{invoice}"), 100);
        ann.pays(update, invoice, charge, 100);
    }
    let ask = |charge: &str| {
        let sql = format!(
            "insert into star_refunds (reference, payer_id, asked_by, asked_at, next_at)
             values ('{charge}', 7, 'olga@example.org', 1, 1)"
        );
        world.database.execute(&sql).unwrap();
    };
    ask("stx1");
    world.run_cron();
    assert_eq!(world.telegram.borrow().charges["stx1"], (7, true));
    assert_eq!(ann.sponsor_balance(), 1_300_000);
    // The other is spent in the minute before it would go back.
    let campaign = world.database.campaign_of(7);
    assert_eq!(ann.funds(KEY, campaign, "1.00").status, 200);
    ask("stx2");
    world.run_cron();
    world.run_cron();
    assert_eq!(world.telegram.borrow().charges["stx2"], (7, false), "Telegram was not asked");
    assert_eq!(ann.sponsor_balance(), 300_000);
    let failure = "select failure from star_refunds where reference = 'stx2'";
    assert_eq!(world.database.text(failure), "the sponsor has spent it");
    world.database.books_balance();
}
