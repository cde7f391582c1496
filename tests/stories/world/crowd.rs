//! A database with many people in it, made quickly: rows as the stories would have left them, put
//! in with the guards away, which come back before anybody asks it anything.

use earnest::domain::span::Board;
use earnest::store::boards;

use super::Database;

/// Tasks that every person has claimed.
pub const CLAIMS_EACH: i64 = 5;
/// Every so manieth person has withdrawn something: among them is 42, whom the documents' examples
/// name.
const WITHDRAWS: i64 = 21;
const REWARD_MICROS: i64 = 400_000;
const WITHDRAWN_MICROS: i64 = 1_000_000;

/// How many campaigns there are among so many people; never so few that a page stays empty.
pub fn campaigns_of(people: i64) -> i64 {
    (people / 100).max(250)
}

impl Database {
    /// People with the ids from 1 on, their campaigns, claims and withdrawals, at the time `now`.
    pub fn crowd(people: i64, now: i64) -> Self {
        let database = Self::new();
        let kept = "select group_concat(sql, ';') || ';' from sqlite_master
            where type = 'trigger'";
        let guards = database.text(kept);
        let names = "select group_concat('drop trigger ' || name, ';') from sqlite_master
            where type = 'trigger'";
        let away = database.text(names);
        database.execute(&format!("pragma foreign_keys = off; begin; {away}")).unwrap();
        for sql in [
            everybody(people, now),
            campaigns(people, now),
            rewards(people, now),
            withdrawals(people, now),
        ] {
            database.execute(&sql).unwrap();
        }
        database.execute(BALANCES).unwrap();
        database.execute(BOARDS).unwrap();
        database.execute(SEALED).unwrap();
        database.execute(&format!("{guards} commit; pragma foreign_keys = on")).unwrap();
        database.batch(&Board::running(now).map(|board| boards::make(board, now))).unwrap();
        database
    }

    /// Writes all of it into a new file.
    pub fn keep_in(&self, path: &str) {
        self.execute(&format!("vacuum into '{path}'")).unwrap();
    }
}

/// The numbers from 1 to `count`, as the table `n (i)` of the select that follows.
fn numbers(count: i64) -> String {
    format!("with recursive n (i) as (select 1 union all select i + 1 from n where i < {count})")
}

fn everybody(people: i64, now: i64) -> String {
    let many = numbers(people);
    format!(
        "insert into users (id, language, referral_code, referred_by, joined_at, seen_at)
           {many} select i, iif(i % 3 = 0, 'ar', 'en'), 'code' || i, nullif(i / 2, 0),
             {now} - 9000000 + i % 8000000, {now} - 1000 from n"
    )
}

fn campaigns(people: i64, now: i64) -> String {
    let many = numbers(campaigns_of(people));
    // Twice what the claims of its two tasks cost.
    let escrow = (people / campaigns_of(people) + 1) * CLAIMS_EACH * REWARD_MICROS * 2;
    let paid_in = escrow + WITHDRAWN_MICROS;
    format!(
        "insert into campaigns (id, name, created_at, owner_id, status)
           {many} select i, 'Campaign ' || i, 1, i, 'running' from n;
         insert into deposits (id, reference, asset, units, payer, memo, user_id, rate_micros,
             amount_micros, status, arrived_at, settled_at)
           {many} select i, 'chain:' || i, 'usdt', {paid_in}, '', '', i, 1000000, {paid_in},
             'credited', 1, 1 from n;
         insert into fundings (id, campaign_id, number, user_id, idempotency_key, amount_micros,
             created_at, funded_at)
           {many} select i, i, 1, i, 'funding-key-' || i, {escrow}, 1, 1 from n;
         insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
           {many} select 'deposit:chain:' || i, 'deposit', 'world:usdt', 'sponsor:' || i, {paid_in},
             i, i, {now} - 9000000 from n;
         insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
           {many} select 'fund:' || i || ':1', 'fund', 'sponsor:' || i, 'campaign:' || i, {escrow},
             i, i, {now} - 9000000 from n;
         insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at,
             claimed, status)
           {many}, two (j) as (values (0), (1)) select i * 2 - j, i, 'visit',
             '{{\"kind\":\"visit\",\"url\":\"https://example.org\",\"seconds_min\":0}}',
             {REWARD_MICROS}, 0, {now} * 2, 1, iif(i % 2 = 0, 'running', 'closed')
             from n, two;
         insert into task_texts (task_id, language, title, body)
           {many}, two (j) as (values (0), (1)) select i * 2 - j, 'en', 'Task ' || i, 'Do it.'
             from n, two"
    )
}

/// Each person's claims are of tasks far apart.
fn rewards(people: i64, now: i64) -> String {
    let (many, tasks) = (numbers(people), campaigns_of(people) * 2);
    let claimed = format!(
        "{many}, some (j) as (values (0), (1), (2), (3), (4)),
           claimed (i, j, task) as (
             select i, j, 1 + (i * 7 + j * {apart}) % {tasks} from n, some)",
        apart = tasks / CLAIMS_EACH
    );
    format!(
        "insert into claims (user_id, task_id, period, status, amount_micros, terms_id, started_at,
             paid_at)
           {claimed} select i, task, 'once', 'paid', {REWARD_MICROS}, 1, {now} - 95000 + j,
             {now} - 95000 + j from claimed;
         insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at,
             minimum_micros)
           {claimed} select 'claim:' || i || ':' || task || ':once', 'reward',
             'campaign:' || ((task + 1) / 2), 'earner:' || i, {REWARD_MICROS}, i, task,
             {now} - 95000 + j, 1000000 from claimed"
    )
}

fn withdrawals(people: i64, now: i64) -> String {
    let (many, batches) = (numbers(people / WITHDRAWS), numbers(people / WITHDRAWS / 50 + 1));
    format!(
        "insert into batches (id, wallet, seqno, status, transaction_hash, created_at)
           {batches} select i, '0:00', i, 'settled', 'batch' || i, 1 from n;
         insert into withdrawals (id, user_id, idempotency_key, input_hash, amount_micros,
             recipient, jetton_wallet, status, approved_at, transaction_hash, created_at,
             settled_at)
           {many} select i * {WITHDRAWS}, i * {WITHDRAWS}, 'withdrawal-key-' || i, '',
             {WITHDRAWN_MICROS}, '0:' || i, '0:' || i, 'confirmed', {now} - 90000, 'payout' || i,
             {now} - 90000, {now} - 90000 from n;
         insert into payouts (id, withdrawal_id, batch_id, amount_micros, recipient, jetton_wallet,
             outcome, transaction_hash)
           {many} select i, i * {WITHDRAWS}, 1 + i / 50, {WITHDRAWN_MICROS}, '0:' || i, '0:' || i,
             'paid', 'payout' || i from n;
         insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
           {many} select 'hold:' || (i * {WITHDRAWS}), 'hold',
             'earner:' || (i * {WITHDRAWS}), 'held', {WITHDRAWN_MICROS}, i * {WITHDRAWS},
             i * {WITHDRAWS}, {now} - 90000 from n;
         insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at)
           {many} select 'payout:' || (i * {WITHDRAWS}), 'payout', 'held', 'treasury',
             {WITHDRAWN_MICROS}, i * {WITHDRAWS}, {now} - 90000 from n"
    )
}

/// Every account is what its transfers make of it.
const BALANCES: &str = "
    create temp table sums (account text primary key, micros integer, last integer) without rowid;
    insert into sums select account, sum(micros), max(seq) from (
        select credit as account, amount_micros as micros, seq from transfers
        union all select debit, -amount_micros, seq from transfers) group by account;
    insert into accounts (id, kind, balance_micros, last_transfer, minimum_micros)
      select account, substr(account, 1, instr(account || ':', ':') - 1), micros, last,
        iif(account glob 'earner:*', 1000000, null) from sums
      where account not in (select id from accounts);
    update accounts set balance_micros = s.micros, last_transfer = s.last
      from sums s where s.account = accounts.id;
    drop table sums";

/// What cron has counted: everybody's scores, who is first, and how far it has come.
const BOARDS: &str = "
    insert into scores (user_id, span, number, micros, tasks)
      select user_id, 'day', at / 86400, sum(amount_micros), count(*) from transfers
      where kind = 'reward' group by user_id, at / 86400;
    insert into scores (user_id, span, number, micros, tasks)
      select user_id, 'week', (number + 3) / 7, sum(micros), sum(tasks) from scores
      where span = 'day' group by user_id, (number + 3) / 7;
    insert into scores (user_id, span, number, micros, tasks)
      select user_id, 'all', 0, sum(micros), sum(tasks) from scores
      where span = 'day' group by user_id;
    insert into board_ranges (span, number, range, people)
      select span, number, (select range from score_ranges where from_micros <= s.micros
        order by from_micros desc limit 1) as range, count(*) from scores s group by 1, 2, 3;
    insert into board_tops (span, number, user_id, micros)
      select span, number, user_id, micros from (select *, row_number() over (
        partition by span, number order by micros desc, user_id) as place from scores)
      where place <= 200;
    update scores_fold set seq = (select max(seq) from transfers);
    update results_reading set seq = (select max(seq) from transfers),
      started_at = (select max(started_at) from claims)";

/// Segments as full as they get, without the secrets and hashes that nobody looks at here.
const SEALED: &str = "
    create temp table hash as select hex(zeroblob(32)) as zeros;
    insert into segments (number, first_seq, last_seq, last_at, rewards, root, head, secret,
        object_key, sealed_at)
      select (seq - 1) / 5000 + 1, min(seq), max(seq), max(at), sum(kind = 'reward'), zeros, zeros,
        zeros, 'segments/' || ((seq - 1) / 5000 + 1), max(at)
      from transfers, hash where seq <= (select max(seq) / 5000 * 5000 from transfers)
      group by (seq - 1) / 5000;
    drop table hash;
    insert into sealed_balances (account, balance_micros)
      select account, sum(micros) from (
        select credit as account, amount_micros as micros, seq from transfers
        union all select debit, -amount_micros, seq from transfers)
      where seq <= (select max(last_seq) from segments) group by account";
