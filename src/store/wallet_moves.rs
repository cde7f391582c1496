//! What happened on the hot wallets' jetton wallets, as the chain tells it, beside our payouts.

use serde_json::{Value, json};

use crate::domain::hot_wallet::{Expectation, Move, Step};
use crate::domain::limits::{INTEGER_MAX, MOVE_RECENT_SECONDS};
use crate::domain::network::Address;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// How far the jetton wallet of a hot wallet was read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub jetton_wallet: Address,
    pub lt: i64,
}

impl Reading {
    /// Whether an answer is what was asked for: our account, after the last move, in order.
    #[must_use]
    pub fn fits(&self, steps: &[Step]) -> bool {
        let mut lt = self.lt;
        steps.iter().all(|step| {
            let later = step.lt > lt && step.account == self.jetton_wallet;
            lt = step.lt;
            later
        })
    }
}

/// `jetton_wallet, lt` of a hot wallet.
#[must_use]
pub fn reading(wallet: &Address) -> Statement {
    Statement::new(
        "select jetton_wallet, lt from wallet_readings where wallet = ?1",
        [wallet.raw().into()],
    )
}

/// Pins the jetton wallet of a hot wallet; it is never looked up again.
#[must_use]
pub fn pin(wallet: &Address, jetton_wallet: &Address) -> Statement {
    Statement::new(
        "insert into wallet_readings (wallet, jetton_wallet) select ?1, ?2
         where not exists (select 1 from wallet_readings where wallet = ?1)",
        [wallet.raw().into(), jetton_wallet.raw().into()],
    )
}

/// Records moves in order, each once. What left is a payout of this very wallet by its number,
/// amount and recipient, or went to the cold wallet; anything else is foreign.
#[must_use]
pub fn record(
    wallet: &Address,
    reading: &Reading,
    steps: &[Step],
    cold_wallet: Option<&Address>,
) -> Statement {
    let mut seen = std::collections::BTreeSet::new();
    let moves: Vec<Value> = steps
        .iter()
        .filter_map(|step| step.moved.as_ref().map(|moved| (step, moved)))
        // The same order a second time is not a payout of ours any more.
        .map(|(step, moved)| {
            line(step, moved, seen.insert((moved.direction.name(), moved.query_id)))
        })
        .collect();
    Statement::new(
        "insert into wallet_moves (jetton_wallet, lt, at, kind, query_id, amount_micros, other,
           payout_id)
         select ?2, json_extract(m.value, '$.lt'), json_extract(m.value, '$.at'),
           case json_extract(m.value, '$.direction')
             when 'in' then 'top_up'
             when 'back' then 'returned'
             else case when p.id is not null then 'payout'
               when json_extract(m.value, '$.other') = ?3 then 'swept' else 'foreign' end end,
           json_extract(m.value, '$.query_id'), json_extract(m.value, '$.micros'),
           json_extract(m.value, '$.other'), p.id
         from json_each(?4) m left join payouts p
           on json_extract(m.value, '$.first') and p.id = json_extract(m.value, '$.query_id')
           and p.amount_micros = json_extract(m.value, '$.micros')
           and exists (select 1 from batches where id = p.batch_id and wallet = ?1)
           and (json_extract(m.value, '$.direction') = 'back'
             or (json_extract(m.value, '$.direction') = 'out'
               and p.recipient = json_extract(m.value, '$.other')
               and not exists (select 1 from wallet_moves
                 where payout_id = p.id and kind = 'payout')))
         where json_extract(m.value, '$.lt') > (
           select lt from wallet_readings where wallet = ?1)
         order by json_extract(m.value, '$.lt')",
        [
            wallet.raw().into(),
            reading.jetton_wallet.raw().into(),
            cold_wallet.map(Address::raw).into(),
            Value::Array(moves).to_string().into(),
        ],
    )
}

fn line(step: &Step, moved: &Move, first: bool) -> Value {
    let query_id = i64::try_from(moved.query_id).ok().filter(|id| *id <= INTEGER_MAX);
    json!({
        "lt": step.lt, "at": step.at, "direction": moved.direction.name(), "first": first,
        "query_id": query_id, "micros": moved.micros.min(INTEGER_MAX.unsigned_abs()),
        "other": moved.other.map(|other| other.raw()).unwrap_or_default(),
    })
}

/// Switches payouts off and calls the operators if something foreign stands after the reading.
#[must_use]
pub fn stop_thieves(wallet: &Address, by: &str, now: i64) -> [Statement; 2] {
    let parameters = |by: &str| [wallet.raw().into(), by.into(), now.into()];
    [
        Statement::new(
            "update switches set is_on = 0, reason = 'foreign_transfer', changed_by = ?2,
               changed_at = ?3
             where name = 'payouts' and is_on = 1 and exists (
               select 1 from wallet_moves m join wallet_readings r using (jetton_wallet)
               where r.wallet = ?1 and m.kind = 'foreign' and m.lt > r.lt and not exists (
                 select 1 from explanations where subject = m.jetton_wallet || ':' || m.lt))",
            parameters(by),
        ),
        Statement::new(
            "insert into alerts (kind, detail, raised_at)
             select ?2, m.jetton_wallet || ':' || m.lt || ' sent ' || m.amount_micros
               || ' micro-USDT to ' || m.other, ?3
             from wallet_moves m join wallet_readings r using (jetton_wallet)
             where r.wallet = ?1 and m.kind = 'foreign' and m.lt > r.lt and not exists (
               select 1 from explanations where subject = m.jetton_wallet || ':' || m.lt)
             and not exists (select 1 from alerts where kind = ?2 and told_at is null)
             order by m.lt limit 1",
            parameters("foreign_transfer"),
        ),
    ]
}

/// What was foreign may be a payout that a recovery has found again.
#[must_use]
pub fn recognize() -> Statement {
    Statement::new(
        "update wallet_moves set kind = 'payout', payout_id = query_id
         where kind = 'foreign' and exists (
           select 1 from payouts p join batches b on b.id = p.batch_id
           join wallet_readings r on r.wallet = b.wallet
           where p.id = wallet_moves.query_id and p.recipient = wallet_moves.other
           and p.amount_micros = wallet_moves.amount_micros
           and r.jetton_wallet = wallet_moves.jetton_wallet)
         and not exists (select 1 from wallet_moves earlier
           where earlier.payout_id = wallet_moves.query_id and earlier.kind = 'payout')",
        [],
    )
}

/// Everything up to `lt` is recorded.
#[must_use]
pub fn advance(wallet: &Address, lt: i64) -> Statement {
    Statement::new(
        "update wallet_readings set lt = ?2, net_micros = net_micros + (
           select coalesce(sum(case when kind in ('top_up', 'returned') then amount_micros
             else -amount_micros end), 0) from wallet_moves m
           where m.jetton_wallet = wallet_readings.jetton_wallet
           and m.lt > wallet_readings.lt and m.lt <= ?2)
         where wallet = ?1 and lt < ?2",
        [wallet.raw().into(), lt.into()],
    )
}

/// Nothing is missing up to a moment of the chain's time.
#[must_use]
pub fn complete(wallet: &Address, read_until: i64) -> Statement {
    Statement::new(
        "update wallet_readings set read_until = ?2 where wallet = ?1 and read_until < ?2",
        [wallet.raw().into(), read_until.into()],
    )
}

/// `net, in_flight, recently_in, recently_out` of a hot wallet, in micro-USDT. No row while its
/// moves were not read lately, since then they say nothing about its balance.
#[must_use]
pub fn expectation(wallet: &Address, now: i64) -> Statement {
    Statement::new(
        "select r.net_micros as net,
           (select coalesce(sum(amount_micros), 0) from batches b
              join payouts p on p.batch_id = b.id
              where b.wallet = r.wallet and b.status <> 'settled') as in_flight,
           coalesce(sum(case when m.kind in ('top_up', 'returned') then m.amount_micros end), 0)
             as recently_in,
           coalesce(sum(case when m.kind not in ('top_up', 'returned') then m.amount_micros end), 0)
             as recently_out
         from wallet_readings r left join (
             select * from wallet_moves where jetton_wallet = (
               select jetton_wallet from wallet_readings where wallet = ?1)
             order by lt desc limit 1000) m on m.at > r.read_until - ?2
         where r.wallet = ?1 and r.read_until > ?3 - ?2 group by r.wallet",
        [wallet.raw().into(), MOVE_RECENT_SECONDS.into(), now.into()],
    )
}

/// Remembers since when the balance differs, or that it does not.
#[must_use]
pub fn differs(wallet: &Address, differs: bool, now: i64) -> Statement {
    Statement::new(
        "update wallet_readings
         set differs_since = case when ?2 then coalesce(differs_since, ?3) end,
           differs_until = case when ?2 then ?3 end
         where wallet = ?1",
        [wallet.raw().into(), i64::from(differs).into(), now.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_reading(row: &Row) -> Result<Reading, Unreadable> {
    let jetton_wallet = Address::from_raw(row.text("jetton_wallet")?);
    Ok(Reading {
        jetton_wallet: jetton_wallet.ok_or(Unreadable("jetton_wallet"))?,
        lt: row.integer("lt")?,
    })
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_expectation(row: &Row) -> Result<Expectation, Unreadable> {
    Ok(Expectation {
        net: row.integer("net")?,
        in_flight: row.integer("in_flight")?,
        recently_in: row.integer("recently_in")?,
        recently_out: row.integer("recently_out")?,
    })
}
