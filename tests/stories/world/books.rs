//! The laws of the ledger, checked from outside. The sum is the audit, the balance the shortcut.

use super::Database;

impl Database {
    /// Panics on the first law that does not hold.
    pub fn books_balance(&self) {
        for (law, sql) in LAWS.into_iter().chain(SPONSORS_LAWS) {
            assert_eq!(self.number(sql), 0, "{law}");
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
            where status = 'confirmed')",
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
        "select (select sum(balance_micros) from accounts where kind = 'world') +
           (select coalesce(sum(amount_micros), 0) from deposits
            where status in ('credited', 'shortfall'))",
    ),
];
