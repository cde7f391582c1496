//! The laws of the ledger, checked from outside. The sum is the audit, the balance the shortcut.

use earnest::store::Statement;

use super::Database;

impl Database {
    /// Panics on the first law that does not hold.
    pub fn books_balance(&self) {
        for (law, sql) in LAWS.into_iter().chain(SPONSORS_LAWS).chain(TERMS_LAWS) {
            assert_eq!(self.number(sql), 0, "{law}");
        }
    }

    /// Panics on the first of the laws that rounds look for piece by piece, asked in full.
    pub fn laws_hold(&self) {
        let laws = Statement::new(include_str!("laws.sql"), []);
        for (law, broken) in &self.batch(&[laws]).unwrap()[0][0].0 {
            assert_eq!(broken, 0, "{law}");
        }
    }

    /// Everything there is, as text.
    pub fn dump(&self) -> String {
        let tables = [
            "accounts",
            "transfers",
            "users",
            "claims",
            "withdrawals",
            "batches",
            "batch_variants",
            "payouts",
            "invoices",
            "deposits",
            "star_refunds",
            "fundings",
            "terms",
            "vestings",
            "referrals",
            "friends",
            "milestones_reached",
            "operators",
            "operator_acts",
            "corrections",
        ];
        let counts =
            tables.map(|table| format!("(select count(*) from {table})")).join(" || ',' || ");
        let balances = "(select group_concat(id || balance_micros) from accounts)";
        let statuses = "(select coalesce(group_concat(status), '') from withdrawals)";
        self.text(&format!("select {counts} || {balances} || {statuses}"))
    }
}

/// What has to be 0, and what it means.
const LAWS: [(&str, &str); 8] = [
    ("the sum of all balances is 0", "select sum(balance_micros) from accounts"),
    (
        "every balance is its credits less its debits",
        "select count(*) from accounts a where balance_micros <>
           (select coalesce(sum(amount_micros), 0) from transfers where credit = a.id) -
           (select coalesce(sum(amount_micros), 0) from transfers where debit = a.id)",
    ),
    (
        "no balance is below its floor",
        "select count(*) from accounts where balance_micros < floor_micros",
    ),
    (
        "what is held is what open withdrawals ask for",
        "select (select balance_micros from accounts where id = 'held') -
           (select coalesce(sum(amount_micros), 0) from withdrawals
            where status in ('requested', 'review', 'approved', 'batched'))",
    ),
    (
        "the treasury is what was confirmed",
        "select (select balance_micros from accounts where id = 'treasury') -
           (select coalesce(sum(amount_micros), 0) from withdrawals
            where status = 'confirmed') -
           coalesce((select micros from corrected where account = 'treasury'), 0)",
    ),
    (
        "paid claims and rewards are one to one",
        "select (select count(*) from claims where status = 'paid') -
           (select count(*) from transfers where kind = 'reward')",
    ),
    (
        "every confirmed withdrawal has exactly one paid payout",
        "select count(*) from withdrawals w where status = 'confirmed' and 1 <>
           (select count(*) from payouts
            where withdrawal_id = w.id and outcome = 'paid')",
    ),
    (
        "no released withdrawal has a payout that is live or paid",
        "select count(*) from withdrawals w join payouts p on p.withdrawal_id = w.id
         where w.status in ('released', 'rejected', 'cancelled')
         and (p.outcome is null or p.outcome = 'paid')",
    ),
];

/// The same about sponsors.
const SPONSORS_LAWS: [(&str, &str); 3] = [
    (
        "credited deposits and their transfers are one to one",
        "select (select count(*) from deposits d join transfers f
            on f.id = 'deposit:' || d.reference and f.amount_micros = d.amount_micros
            where d.status in ('credited', 'shortfall')
            or (d.status = 'refunded' and exists (
              select 1 from transfers where id = 'refund:' || d.reference))) -
           (select count(*) from transfers where kind = 'deposit')",
    ),
    (
        "fundings and their transfers are one to one",
        "select (select count(*) from fundings g join transfers f
            on f.id = 'fund:' || g.campaign_id || ':' || g.number
            and f.amount_micros = g.amount_micros) -
           (select count(*) from transfers where kind = 'fund') +
           (select count(*) from fundings) -
           (select count(*) from transfers where kind = 'fund')",
    ),
    (
        "what came from outside is what was paid in and did not go back",
        "select (select sum(balance_micros) from accounts where kind = 'world') -
           (select coalesce(sum(micros), 0) from corrected where account glob 'world:*') +
           (select coalesce(sum(amount_micros), 0) from deposits
            where status in ('credited', 'shortfall'))",
    ),
];

/// The same about what terms lead to.
const TERMS_LAWS: [(&str, &str); 9] = [
    (
        "what is vesting are the parts that wait",
        "select count(*) from users u where coalesce(
             (select balance_micros from accounts where id = 'vesting:' || u.id), 0) <>
           (select coalesce(sum(amount_micros), 0) from vestings
            where user_id = u.id and status = 'waiting')",
    ),
    (
        "a paid claim is free at once, or vests whole",
        "select count(*) from claims c join terms m on m.id = c.terms_id where c.status = 'paid'
         and iif(m.holding_seconds > 0 or c.plan <> '[[0,1000000]]', c.amount_micros, 0) <> (
           select coalesce(sum(amount_micros), 0) from vestings where user_id = c.user_id
           and task_id = c.task_id and period = c.period)",
    ),
    (
        "settled parts and their transfers are one to one",
        "select (select count(*) from vestings v join transfers f
            on f.id = iif(v.status = 'vested', 'vest:', 'clawback:') || v.user_id || ':'
              || v.task_id || ':' || v.period || ':' || v.part
            and f.amount_micros = v.amount_micros where v.status <> 'waiting') -
           (select count(*) from transfers where kind in ('vest', 'clawback'))",
    ),
    (
        "fees are those of paid claims, moved or due",
        "select (select coalesce(sum(fee_micros), 0) from claims where status = 'paid') -
           (select coalesce(sum(amount_micros), 0) from transfers where kind = 'fee') -
           (select sum(fees_due_micros) from accounts)",
    ),
    (
        "the lowest minimum that somebody earned under is kept",
        "select count(*) from accounts a where kind = 'earner' and minimum_micros is not (
           select min(m.minimum_micros) from terms m where exists (
             select 1 from claims c where c.terms_id = m.id and c.status = 'paid'
             and c.user_id = cast(substr(a.id, 8) as integer)
             and (m.holding_seconds = 0 and c.plan = '[[0,1000000]]' or exists (
               select 1 from vestings v where v.user_id = c.user_id and v.task_id = c.task_id
               and v.period = c.period and v.status = 'vested')))
           or exists (
             select 1 from referrals r join claims c
               on c.user_id = r.friend_id and c.task_id = r.task_id and c.period = r.period
             where c.terms_id = m.id and r.status = 'paid'
             and r.inviter_id = cast(substr(a.id, 8) as integer))
           or exists (
             select 1 from milestones_reached r where r.terms_id = m.id and r.status = 'paid'
             and r.inviter_id = cast(substr(a.id, 8) as integer)))",
    ),
    (
        "a friend is paid for once, after a checked task that stayed paid",
        "select (select count(*) from referrals r join transfers f
            on f.id = 'referral:' || r.friend_id || ':1' and f.amount_micros = r.amount_micros
            where r.status = 'paid' and not exists (
              select 1 from vestings where user_id = r.friend_id and task_id = r.task_id
              and period = r.period and status <> 'vested')) -
           (select count(*) from transfers where kind = 'referral' and subject_id <> user_id)",
    ),
    (
        "a milestone is paid for once, to whoever has so many paid friends",
        "select (select count(*) from milestones_reached r join transfers f
            on f.id = 'referral:' || r.inviter_id || ':m' || r.friends
            and f.amount_micros = r.amount_micros and f.user_id = r.inviter_id
            where r.status = 'paid' and r.friends <= (
              select count(*) from referrals
              where inviter_id = r.inviter_id and status = 'paid')) -
           (select count(*) from transfers where kind = 'referral' and subject_id = user_id)",
    ),
    (
        "what inviters have to show is what became of their friends",
        "select count(*) from inviters i where
           (joined, qualified, paid, void, paid_micros) is not (select
             (select count(*) from users where referred_by = i.user_id),
             coalesce(sum(coalesce(reason, '') not in ('capped', 'capped_daily')), 0),
             coalesce(sum(status = 'paid'), 0), coalesce(sum(status = 'void'), 0),
             coalesce(sum(iif(status = 'paid', amount_micros, 0)), 0)
             from referrals where inviter_id = i.user_id)",
    ),
    (
        "scores are what transfers brought up to the fold",
        "select count(*) from users u where
           coalesce((select micros from scores where user_id = u.id and span = 'all'), 0) <> (
             select coalesce(sum(amount_micros), 0) from transfers
             where kind in ('reward', 'vest', 'referral') and credit = 'earner:' || u.id
             and seq <= (select seq from scores_fold))",
    ),
];
