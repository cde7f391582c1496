//! A look at the books is the same work whether few or many people are in them.

use earnest::domain::round::{List, Round};
use earnest::store::Statement;
use earnest::store::ledger::{audit, pieces};

use crate::world::Database;

/// Books with so many of everything; not right, only large.
fn large(count: i64) -> Database {
    let database = Database::new();
    let guards = "select group_concat('drop trigger ' || name, ';') from sqlite_master
        where type = 'trigger'";
    let guards = database.text(guards);
    let many = format!(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < {count}) select"
    );
    let sealed = count - 300;
    database
        .execute(&format!(
            "pragma foreign_keys = off; {guards};
             insert into accounts (id, kind, last_transfer) {many}
               'earner:' || i, 'earner', i from n;
             insert into sealed_balances (account, balance_micros) {many} 'earner:' || i, 0 from n;
             insert into transfers (id, kind, debit, credit, amount_micros, user_id,
               subject_id, at)
               {many} 'claim:' || i, 'reward', 'held', 'earner:' || i, 1, i, i, 1 from n;
             insert into segments (number, first_seq, last_seq, last_at, rewards, root, head,
               secret, object_key, sealed_at) values (1, 1, {sealed}, 1, 1, '', '', '', '', 1);
             insert into claims (user_id, task_id, period, status, amount_micros, terms_id,
               started_at, paid_at) {many} i, 1, 'once', 'paid', 1, 1, 1, 1 from n;
             insert into withdrawals (user_id, idempotency_key, input_hash, amount_micros,
               recipient, jetton_wallet, status, approved_at, transaction_hash, created_at,
               settled_at)
               {many} i, 'key', '', 1, '', '', 'confirmed', 1, '', 1, 1 from n;
             insert into payouts (withdrawal_id, batch_id, amount_micros, recipient, jetton_wallet,
               outcome, transaction_hash) {many} i, 1, 1, '', '', 'paid', '' from n;
             insert into vestings (user_id, task_id, period, part, amount_micros, due_at)
               {many} i, 1, 'once', 1, 1, i from n;
             insert into referrals (friend_id, inviter_id, task_id, period, amount_micros,
               qualified_at, due_at) {many} i, 1, 1, 'once', 1, i, i from n;
             insert into milestones_reached (inviter_id, friends, amount_micros, terms_id,
               reached_at) {many} i, 3, 1, 1, i from n"
        ))
        .unwrap();
    database
}

/// What one step asks in the middle of a round.
fn step(count: i64) -> Vec<Statement> {
    let mut round = Round::default();
    round.seq = count - 300;
    for list in List::ALL {
        let is_text = matches!(list, List::Accounts | List::Sealed);
        round.advance(list, if is_text { "earner:1000" } else { "1000" });
    }
    let mut statements = vec![audit::round(), audit::reach(round.seq, 500), audit::present()];
    statements.extend(audit::carry(&round, 500));
    statements.extend(List::ALL.map(|list| pieces::piece(list, round.after(list), 500)));
    statements
}

#[test]
fn a_look_is_the_same_work_in_small_and_in_large_books() {
    let (small, large) = (large(2_000), large(20_000));
    for (less, more) in step(2_000).iter().zip(step(20_000)) {
        let (less, more) = (small.work(less), large.work(&more));
        assert!(less > 0 && more <= less + less / 10, "{less} steps, then {more}");
    }
    // What holds some rows for each person may only be searched; the rest is short.
    for statement in step(20_000) {
        for line in large.plan(&statement).lines() {
            let long = ["accounts", "claims", "withdrawals", "payouts", "vestings", "referrals"];
            let long = long.into_iter().chain(["transfers", "sealed_balances", "segments"]);
            let scanned = line.trim_start().strip_prefix("SCAN ");
            let table = scanned.map(|rest| rest.split(' ').next().unwrap());
            let is_limited = line.contains("one_open_withdrawal");
            let is_long = long.into_iter().any(|long| Some(long) == table);
            assert!(!is_long || is_limited, "{line} in\n{}", statement.sql);
        }
    }
}
