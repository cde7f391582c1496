//! Asks how often each law of the books is broken: in full where that is cheap, else in pieces that
//! come round (`domain::round`).

use std::collections::BTreeMap;

use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::limits::{
    AUDIT_PIECE_ROWS, AUDIT_PIECES_ASKED_MAX, AUDIT_PIECES_HOURLY_MAX, AUDIT_TRANSFERS_MAX,
};
use crate::domain::round::{KINDS, List, Round};
use crate::store::Statement;
use crate::store::ledger::{audit, pieces};
use crate::store::row::{Row, Unreadable};

/// How much is looked at.
#[derive(Clone, Copy)]
pub struct Pace {
    /// Rows in one piece of a list.
    pub rows_max: i64,
    /// Pieces of each list.
    pub pieces_max: usize,
    /// Transfers that one step takes in.
    pub transfers_max: i64,
    /// Begins every list anew instead of going on where the last look stopped.
    pub is_anew: bool,
}

impl Pace {
    pub const HOURLY: Self = Self {
        rows_max: AUDIT_PIECE_ROWS,
        pieces_max: AUDIT_PIECES_HOURLY_MAX,
        transfers_max: AUDIT_TRANSFERS_MAX,
        is_anew: false,
    };
    pub const ASKED: Self =
        Self { pieces_max: AUDIT_PIECES_ASKED_MAX, is_anew: true, ..Self::HOURLY };
}

/// What a look at the books has found so far.
pub struct Look {
    /// How often each law is broken where we looked.
    pub laws: BTreeMap<String, i64>,
    round: Round,
    version: i64,
    is_present_done: bool,
    /// The lists whose round has not ended in this look.
    rest: Vec<List>,
}

/// Looks at up to as many pieces of each list, and at none twice. Nothing is written: how far it
/// came is kept by [`Look::keep`], in the batch that records what it found, or not at all.
///
/// # Errors
/// A fault; the next look goes over the same pieces again.
pub async fn look<W: World>(world: &W, pace: Pace) -> Result<Look, Fault> {
    let rows = world.query(audit::round()).await?;
    let row = rows.first().ok_or(Unreadable("round"))?;
    let round = serde_json::from_str(row.text("round")?).map_err(|_| Unreadable("round"))?;
    let version = row.integer("version")?;
    let laws = BTreeMap::new();
    let rest = List::ALL.to_vec();
    let mut look = Look { laws, round, version, is_present_done: false, rest };
    if pace.is_anew {
        look.round.restart();
    }
    for _ in 0..pace.pieces_max {
        let rows = world.batch(look.next(pace)).await?;
        look.take(&rows, world.now())?;
        if look.rest.is_empty() {
            break;
        }
    }
    Ok(look)
}

impl Look {
    /// What the database is asked next, in one transaction.
    fn next(&self, pace: Pace) -> Vec<Statement> {
        let mut statements = vec![audit::reach(self.round.seq, pace.transfers_max)];
        statements.extend(audit::carry(&self.round, pace.transfers_max));
        if !self.is_present_done {
            statements.push(audit::present());
        }
        let piece = |list: &List| pieces::piece(*list, self.round.after(*list), pace.rows_max);
        statements.extend(self.rest.iter().map(piece));
        statements
    }

    /// Pieces that are newer than the sums they belong to are left for the next time.
    fn take(&mut self, rows: &[Vec<Row>], now: i64) -> Result<(), Unreadable> {
        let (reach, rest) = rows.split_first().ok_or(Unreadable("reach"))?;
        let (carried, rest) = rest.split_at_checked(2).ok_or(Unreadable("carry"))?;
        let mut found = rest.iter();
        let present = if self.is_present_done { None } else { found.next() };
        let one = |rows: &'_ Vec<Row>| rows.first().cloned().ok_or(Unreadable("laws"));
        for row in carried.iter().flatten() {
            self.round.carry(row.text("name")?, row.integer("total")?, row.integer("seen")?);
        }
        let reach = one(reach)?;
        if let Some(seq) = reach.optional_integer("reach")? {
            self.round.seq = seq;
            if reach.integer("newest")? > seq {
                return Ok(());
            }
        }
        if let Some(rows) = present {
            self.present(&one(rows)?)?;
            self.is_present_done = true;
        }
        for (list, rows) in self.rest.clone().into_iter().zip(found) {
            self.piece(list, &one(rows)?, now)?;
        }
        Ok(())
    }

    /// The treasury holds what payouts brought; fees are what became due and has moved, less what
    /// was given on to whoever brought a friend.
    fn present(&mut self, row: &Row) -> Result<(), Unreadable> {
        let total = |name| self.round.total(name);
        let moved = total("reward_fee_micros")
            .saturating_sub(total("fees_due"))
            .saturating_sub(total("referral_micros"))
            .saturating_sub(total("milestone_micros"));
        let fees = row.integer("fees_micros")? != moved;
        let treasury = row.integer("treasury_micros")? != total("payout_micros");
        self.count("fees_are_of_paid_claims", fees.into());
        self.count("treasury_is_what_was_confirmed", treasury.into());
        for law in [
            "balances_are_their_transfers",
            "held_is_what_is_open",
            "referrals_are_paid_once",
            "corrections_are_agreed_by_two",
        ] {
            self.count(law, row.integer(law)?);
        }
        Ok(())
    }

    fn piece(&mut self, list: List, row: &Row, now: i64) -> Result<(), Unreadable> {
        for (name, _) in list.sums() {
            self.round.add(name, row.integer(name)?);
        }
        for law in list.laws() {
            self.count(law, row.integer(law)?);
        }
        if row.integer("ended")? == 0 {
            self.round.advance(list, row.text("last")?);
            return Ok(());
        }
        self.rest.retain(|other| *other != list);
        for (law, is_broken) in self.round.end(list, now) {
            self.count(law, is_broken.into());
        }
        Ok(())
    }

    fn count(&mut self, law: &str, times: i64) {
        let count = self.laws.entry(law.to_owned()).or_default();
        *count = count.saturating_add(times);
    }

    /// What is in all accounts of a kind together.
    #[must_use]
    pub fn micros_by_kind(&self) -> BTreeMap<String, i64> {
        KINDS.iter().map(|kind| ((*kind).to_owned(), self.round.total(kind))).collect()
    }

    /// When the last round through each list was over, of the list for which that is longest ago.
    #[must_use]
    pub fn round_ended_at(&self) -> Option<i64> {
        self.round.round_ended_at()
    }

    /// # Errors
    /// `serde_json`'s, which cannot happen for what was read as JSON.
    pub fn keep(&self) -> Result<Statement, serde_json::Error> {
        Ok(audit::keep(self.version, &serde_json::to_string(&self.round)?))
    }
}
