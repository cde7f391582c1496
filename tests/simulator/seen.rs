//! What schedules went through, to show that they go everywhere.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::AddAssign;

use crate::schedule::Schedule;
use crate::world::fates::Fates;

/// Each event with the SQL that counts it in a schedule that has come to rest.
const EVENTS: &[(&str, &str)] = &[
    ("rewards", "claims where status = 'paid'"),
    ("paid", "withdrawals where status = 'confirmed'"),
    ("released", "withdrawals where status = 'released'"),
    ("cancelled", "withdrawals where status = 'cancelled'"),
    ("cancelled in review", "sights where what = 'cancelled in review'"),
    ("cancelled after approval", "sights where what = 'cancelled after approval'"),
    ("rejected", "withdrawals where status = 'rejected'"),
    ("approved by one", "withdrawals where approvals_needed = 1 and status = 'confirmed'"),
    ("approved by two", "withdrawals where approvals_needed = 2 and status = 'confirmed'"),
    ("batches", "batches"),
    ("several lanes used", "(select count(distinct wallet) as lanes from batches) where lanes > 1"),
    ("lanes at work at once", "sights where what = 'lanes at once'"),
    ("signed again", "batch_variants where number > 1"),
    ("disputes", "disputes where ended_by = 'earnest'"),
    ("returned: locked", "payouts where outcome = 'returned' and reason = 'locked'"),
    ("returned: skipped", "payouts where outcome = 'returned' and reason = 'skipped'"),
    ("returned: unfunded", "payouts where outcome = 'returned' and reason = 'unfunded'"),
    ("waited: hour limit", "sights where what = 'waited: hour_limit'"),
    ("waited: day limit", "sights where what = 'waited: day_limit'"),
    ("waited: recipient limit", "sights where what = 'waited: recipient_limit'"),
    ("waited: wallet changed", "sights where what = 'waited: wallet_changed'"),
    ("waited: low on USDT", "sights where what = 'waited: hot_wallet_low_usdt'"),
    ("waited: low on TON", "sights where what = 'waited: hot_wallet_low_ton'"),
    ("waited: sent again", "sights where what = 'waited: sent_again'"),
    ("waited: signed again", "sights where what = 'waited: signed_again'"),
    ("waited: indexer silent", "sights where what = 'waited: indexer_silent'"),
    ("waited: indexer behind", "sights where what = 'waited: indexer_behind'"),
    ("waited: sources disagree", "sights where what = 'waited: sources_disagree'"),
    ("claims off", "switch_changes where is_on = 0 and name = 'claims'"),
    ("deposits off", "switch_changes where is_on = 0 and name = 'deposits'"),
    ("payouts off", "switch_changes where is_on = 0 and name = 'payouts'"),
    ("referrals off", "switch_changes where is_on = 0 and name = 'referrals'"),
    ("frozen", "switch_changes where is_on = 0 and changed_by = 'earnest'"),
    ("dead letters", "dead_letters"),
    ("deposits", "deposits where status = 'credited'"),
    ("assigned", "deposits where assigned_by is not null"),
    ("Stars sent back", "deposits where status = 'refunded'"),
    ("shortfalls", "deposits where status = 'shortfall'"),
    ("told to partners", "deliveries where status = 'delivered'"),
    ("terms", "terms where id > 1"),
    ("corrected", "corrections where status = 'made'"),
    ("reversed", "corrections where status = 'made' and reverses is not null"),
    ("vested", "vestings where status = 'vested'"),
    ("clawed back", "vestings where status = 'clawed_back'"),
    ("parts vested later", "vestings where status = 'vested' and part > 1"),
    ("clawed back by a look", "vestings where decided_by = 'earnest'"),
    ("daily claims", "claims where status = 'paid' and period <> 'once'"),
    (
        "daily claims on a second day",
        "task_counts where day > 0 and day > (
      select min(day) from task_counts where day > 0)",
    ),
    (
        "caps reached",
        "task_counts n join tasks t on t.id = n.task_id
      and n.taken = iif(n.day = 0, t.cap, t.cap_daily)",
    ),
    ("fees", "transfers where kind = 'fee'"),
    ("referrals", "referrals where status = 'paid'"),
    ("milestones", "milestones_reached where status = 'paid'"),
    ("folds", "scores_fold where seq > 0"),
    ("campaigns funded", "fundings where user_id < 100"),
    ("wallets linked", "wallet_changes where kind = 'linked'"),
    ("wallets changed", "wallet_changes where kind = 'changed'"),
    ("wallets unlinked", "wallet_changes where kind = 'unlinked'"),
    (
        "paid to a linked wallet",
        "withdrawals where status = 'confirmed'
        and recipient in (select address from wallet_changes)",
    ),
    ("unreachable", "notifications where status = 'unreachable'"),
    ("sealed", "segments"),
    ("reconciled", "reconciliations"),
];

/// What leaves no trace in the rows; the actors say it.
const DEEDS: [&str; 15] = [
    "left a channel",
    "sessions ended",
    "signed out",
    "consumers died",
    "messages lost",
    "messages repeated",
    "messages given up",
    "proofs replayed",
    "proofs stolen",
    "challenges stolen",
    "limits narrowed",
    "days passed",
    "lines proven",
    "keys used by others",
    "settled in bad weather",
];

/// Notes what rows forget again, and what must never be. Its triggers are on the connection, not in
/// the schema, so that they see what a schema without guards would let through.
pub const SIGHTS: &str = "
    create temp table sights (what text not null);
    create temp trigger waits_are_seen after update of waiting on withdrawals
      when new.waiting is not null and new.waiting is not old.waiting begin
      insert into sights values ('waited: ' || new.waiting);
    end;
    create temp trigger batches_wait_too after update of waiting on batches
      when new.waiting is not null and new.waiting is not old.waiting begin
      insert into sights values ('waited: ' || new.waiting);
    end;
    create temp trigger cancels_are_seen after update of status on withdrawals
      when new.status = 'cancelled' and old.status in ('review', 'approved') begin
      insert into sights values (
        'cancelled ' || iif(old.status = 'review', 'in review', 'after approval'));
    end;
    create temp trigger lanes_are_seen after insert on batches when exists (
      select 1 from batches where wallet <> new.wallet and status <> 'settled') begin
      insert into sights values ('lanes at once');
    end;
    create temp trigger hurry_is_seen after update of status on withdrawals
      when new.status = 'approved' and old.status in ('requested', 'review') and exists (
        select 1 from wallet_changes
        where user_id = new.user_id and withdrawals_wait_until > new.approved_at) begin
      insert into sights values ('approved too soon');
    end;
    create temp trigger strays_are_seen after insert on withdrawals when exists (
      select 1 from wallet_changes
      where id = (select max(id) from wallet_changes where user_id = new.user_id)
      and kind <> 'unlinked' and address <> new.recipient) begin
      insert into sights values ('asked for elsewhere');
    end;";

/// How often each deed was done.
pub type Deeds = BTreeMap<&'static str, i64>;

pub fn no_deeds() -> Deeds {
    DEEDS.into_iter().map(|deed| (deed, 0)).collect()
}

#[derive(Clone, Debug, Default)]
pub struct Seen {
    schedules: i64,
    counts: BTreeMap<&'static str, i64>,
    /// What failed or died at each step across the seam.
    fates: Fates,
}

impl Seen {
    pub fn of(schedule: &Schedule) -> Self {
        let database = &schedule.world.database;
        let count = |(name, what): &(&'static str, &str)| {
            (*name, database.number(&format!("select count(*) from {what}")))
        };
        let mut counts: BTreeMap<_, _> = EVENTS.iter().map(count).collect();
        counts.extend(schedule.deeds.borrow().iter());
        Self { schedules: 1, counts, fates: *schedule.world.fates.borrow() }
    }

    /// What should have happened and never did.
    pub fn missing(&self) -> Vec<String> {
        let counts = self.counts.iter().map(|(name, count)| ((*name).to_owned(), *count));
        let never = counts.chain(self.fates.counts()).filter(|(_, count)| *count == 0);
        never.map(|(name, _)| name).collect()
    }
}

impl AddAssign for Seen {
    fn add_assign(&mut self, other: Self) {
        self.schedules += other.schedules;
        for (name, more) in other.counts {
            *self.counts.entry(name).or_default() += more;
        }
        self.fates += other.fates;
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{} schedules", self.schedules)?;
        for name in EVENTS.iter().map(|(name, _)| name).chain(&DEEDS) {
            writeln!(formatter, "{:>10} {name}", self.counts.get(name).unwrap_or(&0))?;
        }
        for (name, count) in self.fates.counts() {
            writeln!(formatter, "{count:>10} {name}")?;
        }
        Ok(())
    }
}
