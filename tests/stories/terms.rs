//! Terms change for what is earned from then on, and for nothing that was earned before.

use earnest::domain::id::UserId;
use earnest::domain::refusal::Refusal;
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;
use earnest::store::Statement;
use earnest::store::ledger::{self, fees, referrals, vestings};

use crate::world::TestWorld;
use crate::world::earner::Earner;
use crate::world::operator::{FREE, claim_of, micros};

const HOUR: i64 = 3_600;

fn minimum(ann: &Earner) -> i64 {
    ann.get("/api/me").json["withdrawal"]["min"]["micros"].as_i64().unwrap()
}

fn escrow(world: &TestWorld, campaign: i64) -> (i64, i64) {
    let of = |column: &str| {
        let account = format!("from accounts where id = 'campaign:{campaign}'");
        world.database.number(&format!("select {column} {account}"))
    };
    (of("balance_micros"), of("fees_due_micros"))
}

#[test]
fn a_raised_minimum_locks_no_money_and_a_lowered_one_frees_it() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 1_500_000);
    let address = world.chain.borrow().address_of("ann");
    world.sets_terms(Terms { minimum: micros(5_000_000), ..FREE }).unwrap();
    let bob = world.earner_with(8, 1_500_000);
    assert_eq!(
        (minimum(&ann), minimum(&bob), minimum(&world.earner(9))),
        (1_000_000, 5_000_000, 5_000_000)
    );
    let refused = bob.withdraws("terms-story-key-1", "1.50", &address);
    assert_eq!(refused.code(), "amount_below_minimum");
    assert!(refused.json["title"].as_str().unwrap().contains("5.00"), "{}", refused.json);
    // What Ann earns later, under the higher one, does not raise hers.
    world.earner_with(7, 1_000_000);
    assert_eq!(ann.withdraws("terms-story-key-2", "1.00", &address).status, 201);
    world.sets_terms(Terms { minimum: micros(500_000), ..FREE }).unwrap();
    assert_eq!((minimum(&ann), minimum(&bob)), (500_000, 500_000));
    assert_eq!(bob.withdraws("terms-story-key-3", "0.50", &address).status, 201);
    world.database.books_balance();
}

#[test]
fn the_schema_holds_the_minimum_when_terms_come_between_read_and_write() {
    let world = TestWorld::new();
    world.sets_terms(Terms { minimum: micros(2_000_000), ..FREE }).unwrap();
    world.earner_with(7, 9_000_000);
    let insert = |amount: i64| {
        world.database.execute(&format!(
            "insert into withdrawals (user_id, idempotency_key, input_hash, amount_micros,
               recipient, status, created_at)
               values (7, 'terms-story-key-1', 'h', {amount}, '0:aa', 'requested', 1)"
        ))
    };
    assert!(insert(1_999_999).unwrap_err().contains("amount_below_minimum"));
    insert(2_000_000).unwrap();
}

#[test]
fn terms_outside_their_limits_are_refused_and_the_same_again_change_nothing() {
    let world = TestWorld::new();
    let odd = Terms { fee_ppm: 500_001, ..FREE };
    assert_eq!(world.sets_terms(odd), Err(Refusal::TermsOutOfRange));
    world.sets_terms(FREE).unwrap();
    assert_eq!(world.database.number("select count(*) from terms"), 1);
    let other = Terms { holding_seconds: 60, ..FREE };
    world.sets_terms(other).unwrap();
    world.sets_terms(other).unwrap();
    world.sets_terms(FREE).unwrap();
    let all = "select group_concat(holding_seconds || set_by) from terms";
    assert_eq!(world.database.text(all), "0earnest,60olga@example.org,0olga@example.org");
}

#[test]
fn a_claim_keeps_the_fee_of_its_start_and_fees_move_once_an_hour() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(10_000_000);
    world.sets_terms(Terms { fee_ppm: 100_000, ..FREE }).unwrap();
    let task = world.database.visit_task(campaign, 1_000_001, 0, None);
    let (ann, bob) = (world.earner(7), world.earner(8));
    world.run_cron();
    ann.post(&format!("/api/tasks/{task}/start"), "");
    world.sets_terms(Terms { fee_ppm: 500_000, ..FREE }).unwrap();
    assert_eq!(ann.claims(task).json["balance"]["micros"], 1_000_001);
    assert_eq!(escrow(&world, campaign), (8_999_999, 100_000));
    bob.post(&format!("/api/tasks/{task}/start"), "");
    bob.claims(task);
    assert_eq!(escrow(&world, campaign), (7_999_998, 600_000));
    world.waits(HOUR - 1);
    world.run_cron();
    assert_eq!(world.fees(), 0, "not yet");
    world.waits(1);
    world.run_cron();
    world.run_cron();
    assert_eq!((world.fees(), escrow(&world, campaign)), (600_000, (7_399_998, 0)));
    let ids = "select group_concat(id) from transfers where kind = 'fee'";
    assert_eq!(world.database.text(ids), format!("fee:{campaign}:1"));
    world.database.books_balance();
}

#[test]
fn a_campaign_is_never_overspent_its_fees_included() {
    let world = TestWorld::new();
    world.sets_terms(Terms { fee_ppm: 200_000, ..FREE }).unwrap();
    // Two rewards with their fees take 2.40 dollars of it.
    for (escrowed, paid) in [(2_400_000, 2), (2_399_999, 1), (1_199_999, 0)] {
        let campaign = world.database.campaign(escrowed);
        let task = world.database.visit_task(campaign, 1_000_000, 0, None);
        let codes: Vec<_> = (1..=3)
            .map(|id| {
                let earner = world.earner(id);
                earner.post(&format!("/api/tasks/{task}/start"), "");
                earner.claims(task).code().to_owned()
            })
            .collect();
        let refused = codes.iter().filter(|code| *code == "campaign_out_of_money").count();
        assert_eq!(3 - refused, paid, "{escrowed}");
    }
    world.database.books_balance();
}

#[test]
fn a_closed_campaign_gives_back_what_is_left_after_its_fees() {
    let world = TestWorld::new();
    world.sets_terms(Terms { fee_ppm: 100_000, ..FREE }).unwrap();
    let sponsor = world.earner(7);
    world.database.pay_in(7, 10_000_000, "test");
    let campaign = world.database.campaign_of(7);
    sponsor.funds("terms-story-key-1", campaign, "5.00");
    let visit = world.database.visit_task(campaign, 1_000_000, 0, None);
    let join = world.database.join_task(campaign, 1_000_000);
    let bob = world.earner(8);
    world.telegram.borrow_mut().members.insert(8);
    bob.post(&format!("/api/tasks/{visit}/start"), "");
    bob.claims(visit);
    bob.claims(join);
    let closed = sponsor.closes(campaign).json;
    assert_eq!(closed["campaign"]["balance"]["micros"], 1_100_000, "what is being checked");
    assert_eq!(sponsor.sponsor_balance(), 7_800_000);
    world.lives(300);
    assert_eq!(
        (sponsor.sponsor_balance(), world.fees(), bob.balance()),
        (7_800_000, 200_000, 2_000_000)
    );
    assert_eq!(escrow(&world, campaign), (0, 0));
    assert_eq!(world.database.number("select emptied_at is null from campaigns"), 0);
    world.database.books_balance();
}

/// However much was earned, nothing that is due looks at all of it.
#[test]
fn what_is_asked_about_terms_never_reads_everything() {
    let world = TestWorld::new();
    let mut asked: Vec<Statement> = fees::collect(9).into();
    asked.extend(vestings::vest(9));
    asked.extend(referrals::pay(9));
    asked.extend(vestings::claw_back(&claim_of(7, 1), Reason::Left, "olga", 9));
    asked.push(referrals::earn(&claim_of(7, 1)));
    asked.push(ledger::balance(UserId::new(7).unwrap()));
    for Statement { sql, parameters } in asked {
        let sql: &'static str = format!("explain query plan {sql}").leak();
        let rows = world.database.batch(&[Statement { sql, parameters }]).unwrap();
        for row in &rows[0] {
            let step = row.text("detail").unwrap();
            let scanned = step.strip_prefix("SCAN ").filter(|step| !step.contains("USING"));
            let large = [
                "c",
                "v",
                "r",
                "u",
                "a",
                "f",
                "claims",
                "vestings",
                "referrals",
                "users",
                "accounts",
                "campaigns",
            ];
            assert!(!scanned.is_some_and(|table| large.contains(&table)), "{step} in {sql}");
        }
    }
}
