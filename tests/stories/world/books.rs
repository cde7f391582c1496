//! The laws of the ledger, checked from outside. The sum is the audit, the balance the shortcut.

use super::Database;

impl Database {
    /// Panics on the first law that does not hold.
    pub fn books_balance(&self) {
        for (law, sql) in [
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
        ] {
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
        ];
        let counts =
            tables.map(|table| format!("(select count(*) from {table})")).join(" || ',' || ");
        let balances = "(select group_concat(id || balance_micros) from accounts)";
        let statuses = "(select coalesce(group_concat(status), '') from withdrawals)";
        self.text(&format!("select {counts} || {balances} || {statuses}"))
    }
}
