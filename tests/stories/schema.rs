//! The database refuses what the laws forbid, whoever asks. `tests/worker` shows the same to D1.

use earnest::domain::refusal::Refusal;
use earnest::store::Broken;
use serde::Deserialize;

use crate::world::{Database, TestWorld};

#[derive(Deserialize)]
struct Tampering {
    what: String,
    /// The rule that has to stop it.
    rule: String,
    sql: String,
}

#[test]
fn every_tampering_is_stopped_by_its_rule_and_leaves_nothing_behind() {
    let cases: Vec<Tampering> = serde_json::from_str(include_str!("../tamper/cases.json")).unwrap();
    assert!(cases.len() >= 100);
    let fixture = include_str!("../tamper/fixture.sql");
    for Tampering { what, rule, sql } in cases {
        let database = Database::new();
        database.execute(fixture).unwrap();
        let before = database.dump();
        let error = database.execute(&format!("begin; {sql}; commit;")).expect_err(&what);
        assert!(error.contains(&rule), "{what}: {error}");
        database.execute("rollback").unwrap();
        assert_eq!(database.dump(), before, "{what}");
        database.books_balance();
    }
}

#[test]
fn the_migrations_run_twice_from_nothing_to_the_same_schema() {
    let schema = "select group_concat(sql, ';') from (select sql from sqlite_master order by name)";
    assert_eq!(Database::new().text(schema), Database::new().text(schema));
}

#[test]
fn rules_that_people_meet_have_refusals() {
    for (rule, refusal) in [
        ("banned", Refusal::Banned),
        ("claims_paused", Refusal::ClaimsPaused),
        ("deposits_paused", Refusal::DepositsPaused),
        ("campaign_closed", Refusal::CampaignClosed),
        ("task_closed", Refusal::TaskClosed),
        ("task_cap_reached", Refusal::TaskCapReached),
        ("proof_reused", Refusal::TaskProofReused),
        ("attempts_used_up", Refusal::TaskAttemptsUsedUp),
        ("day_not_over", Refusal::TaskDayNotOver),
        ("task_cap_daily_reached", Refusal::TaskCapDailyReached),
        ("campaign_out_of_money", Refusal::CampaignOutOfMoney),
        ("campaign_spent_today", Refusal::CampaignSpentToday),
        ("earned_enough_today", Refusal::EarnedEnoughToday),
        ("balance_too_low", Refusal::BalanceTooLow),
        ("withdrawal_open", Refusal::WithdrawalOpen),
        ("recipient_not_linked", Refusal::RecipientNotLinked),
        ("challenge_used", Refusal::WalletChallengeInvalid),
        ("challenge_expired", Refusal::WalletChallengeInvalid),
    ] {
        assert_eq!(Broken(rule.to_owned()).refusal(), Some(refusal));
        let schema = "select group_concat(sql) from sqlite_master";
        assert!(Database::new().text(schema).contains(&format!("'{rule}'")), "{rule}");
    }
}

#[test]
fn numbers_are_bound_as_d1_binds_them() {
    let world = TestWorld::new();
    let statement = earnest::store::Statement::new("select typeof(?1) as kind", [7.into()]);
    let rows = world.database.batch(&[statement]).unwrap();
    assert_eq!(rows[0][0].text("kind"), Ok("real"));
}
