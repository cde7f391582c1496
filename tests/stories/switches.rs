//! Kill switches stop a money path at once, and nothing that was asked before is lost.

use earnest::domain::switch::Switch;
use earnest::store::switches;

use crate::world::TestWorld;

const KEY: &str = "switch-story-key-1";

fn turn(world: &TestWorld, switch: Switch, on: bool) {
    let statement = switches::turn(switch, on, "operator", "olga@example.org", world.now());
    world.database.batch(&[statement]).unwrap();
}

#[test]
fn a_paused_reward_is_refused_and_paid_when_rewards_are_on_again() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(1_000_000);
    let task = world.database.visit_task(campaign, 500_000, 0, None);
    ann.post(&format!("/api/tasks/{task}/start"), "");
    turn(&world, Switch::Claims, false);
    let refused = ann.claims(task);
    assert_eq!((refused.status, refused.code()), (409, "claims_paused"));
    assert_eq!(ann.balance(), 0);
    turn(&world, Switch::Claims, true);
    assert_eq!(ann.claims(task).json["task"]["status"], "paid");
    assert_eq!(ann.balance(), 500_000);
}

#[test]
fn a_true_claim_stays_in_its_place_while_rewards_are_paused() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(1_000_000);
    let task = world.database.join_task(campaign, 500_000);
    world.telegram.borrow_mut().members.insert(7);
    turn(&world, Switch::Claims, false);
    ann.claims(task);
    world.lives(60);
    let shown = ann.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!((shown["status"].as_str(), shown["refusal"].is_null()), (Some("checking"), true));
    turn(&world, Switch::Claims, true);
    world.lives(400);
    assert_eq!(ann.balance(), 500_000);
}

#[test]
fn paused_payouts_hold_the_money_and_sign_nothing() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    turn(&world, Switch::Payouts, false);
    assert_eq!(ann.withdraws(KEY, "1.00", &address).status, 201);
    world.lives(120);
    assert_eq!(world.database.number("select count(*) from batches"), 0);
    assert_eq!((ann.balance(), ann.held()), (2_000_000, 1_000_000));
    turn(&world, Switch::Payouts, true);
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
}

#[test]
fn a_batch_that_was_sent_before_the_pause_is_still_settled_but_never_signed_again() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    world.chain.borrow_mut().loses_messages(true);
    ann.withdraws(KEY, "1.00", &address);
    world.lives(20);
    turn(&world, Switch::Payouts, false);
    world.chain.borrow_mut().loses_messages(false);
    world.lives(300);
    assert_eq!(world.database.number("select count(*) from batch_variants"), 1);
    assert_eq!(world.chain.borrow().paid_to("ann"), 0);
    turn(&world, Switch::Payouts, true);
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    let bob = world.earner_with(8, 3_000_000);
    let address = world.chain.borrow().address_of("bob");
    bob.withdraws(KEY, "1.00", &address);
    world.run_queues();
    turn(&world, Switch::Payouts, false);
    world.lives(120);
    assert_eq!(bob.withdrawal("2")["status"], "confirmed", "what the chain did is recorded");
}

#[test]
fn every_turn_of_a_switch_leaves_a_trace() {
    let world = TestWorld::new();
    for switch in Switch::ALL {
        assert_eq!(Switch::parse(switch.name()), Some(switch));
        turn(&world, switch, false);
        turn(&world, switch, false);
        turn(&world, switch, true);
    }
    let told = world.database.text(
        "select group_concat(name || is_on, ' ') from (select * from switch_changes order by seq)",
    );
    assert_eq!(told, "claims0 claims1 referrals0 referrals1 deposits0 deposits1 payouts0 payouts1");
    assert_eq!(Switch::parse("everything"), None);
}
