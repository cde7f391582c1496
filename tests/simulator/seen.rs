//! What schedules went through, to show that they go everywhere.

use std::fmt;
use std::ops::AddAssign;

use crate::world::TestWorld;

/// Each event with the SQL that counts it in a schedule that has come to rest.
const EVENTS: [(&str, &str); 22] = [
    ("rewards", "claims where status = 'paid'"),
    ("paid", "withdrawals where status = 'confirmed'"),
    ("released", "withdrawals where status = 'released'"),
    ("cancelled", "withdrawals where status = 'cancelled'"),
    ("rejected", "withdrawals where status = 'rejected'"),
    ("approved by operators", "withdrawals where approvals_needed > 0 and status = 'confirmed'"),
    ("batches", "batches"),
    ("signed again", "batch_variants where number > 1"),
    (
        "paid again",
        "payouts where outcome = 'returned' and reason in ('skipped', 'unfunded', 'low_gas')",
    ),
    ("disputes", "disputes where ended_by = 'earnest'"),
    ("switched off", "switch_changes where is_on = 0"),
    ("dead letters", "dead_letters"),
    ("deposits", "deposits where status = 'credited'"),
    ("assigned", "deposits where assigned_by is not null"),
    ("Stars sent back", "deposits where status = 'refunded'"),
    ("shortfalls", "deposits where status = 'shortfall'"),
    ("terms", "terms where id > 1"),
    ("vested", "vestings where status = 'vested'"),
    ("clawed back", "vestings where status = 'clawed_back'"),
    ("fees", "transfers where kind = 'fee'"),
    ("referrals", "referrals where status = 'paid'"),
    ("campaigns funded", "fundings where user_id < 100"),
];

#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    schedules: i64,
    events: [i64; EVENTS.len()],
    sessions_ended: i64,
    deaths: i64,
}

impl Seen {
    pub fn of(world: &TestWorld, sessions_ended: i64, deaths: i64) -> Self {
        let count =
            |(_, what): (_, &str)| world.database.number(&format!("select count(*) from {what}"));
        Self { schedules: 1, events: EVENTS.map(count), sessions_ended, deaths }
    }

    pub fn went_everywhere(&self) -> bool {
        let counts = self.events.iter().chain([&self.sessions_ended, &self.deaths]);
        counts.copied().all(|count| count > 0)
    }
}

impl AddAssign for Seen {
    fn add_assign(&mut self, other: Self) {
        self.schedules += other.schedules;
        for (all, more) in self.events.iter_mut().zip(other.events) {
            *all += more;
        }
        self.sessions_ended += other.sessions_ended;
        self.deaths += other.deaths;
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} schedules:", self.schedules)?;
        for ((name, _), count) in EVENTS.iter().zip(self.events) {
            write!(formatter, " {count} {name},")?;
        }
        write!(formatter, " {} sessions ended, {} deaths", self.sessions_ended, self.deaths)
    }
}
