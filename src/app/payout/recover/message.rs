//! What one message of a hot wallet means to the books: an open batch that it has executed or
//! displaced, payouts that were forgotten, or something for a person to look at.

use crate::app::config::{Lane, Private};
use crate::app::error::Fault;
use crate::app::payout::settle::{consequences, tell};
use crate::app::payout::{chain, second};
use crate::app::world::World;
use crate::domain::id::{BatchId, WithdrawalId};
use crate::domain::limits::NOTIFICATION_AGAIN_SECONDS;
use crate::domain::network::Address;
use crate::domain::payout::{Expected, SentBatch, Trace, Verdict, fate_in, verdict};
use crate::domain::recovery::{Kind, Known, Order, Step, WalletMessage, sent_on_to, step};
use crate::store::recoveries::{self, Cursor, Paid};
use crate::store::row::Unreadable;
use crate::store::{Statement, batches, ledger, notifications, payouts};

/// An order, and what the trace says became of it.
struct Judged<'a> {
    order: &'a Order,
    verdict: Verdict,
    /// The recipient's jetton wallet, where ours has sent it on.
    jetton_wallet: Address,
}

/// Commits all that follows from a message together with the cursor that stands on it. Answers
/// false when the chain does not show enough to decide.
pub(super) async fn record<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    cursor: &Cursor,
    message: &WalletMessage,
) -> Result<bool, Fault> {
    let chain = &config.chain;
    let trace = chain::trace_of(world, chain, &message.transaction_hash).await?;
    let Some(trace) = trace.filter(Trace::is_final) else { return Ok(false) };
    let ours = chain::jetton_wallet(world, chain, &lane.hot_wallet).await?;
    let judged = judge(&trace, lane, ours, message);
    if !agreed(world, config, lane, ours, message, &judged).await? {
        return Ok(false);
    }
    let numbers: Vec<i64> = judged.iter().filter_map(|judged| number(judged.order)).collect();
    let rows = world
        .batch(vec![
            recoveries::batch_at(&cursor.wallet, message.seqno),
            recoveries::known(&numbers),
            batches::last_ids(),
        ])
        .await?;
    let [at, known, last] = rows.as_slice() else { return Err(Unreadable("rows").into()) };
    let known: Vec<Known> = known.iter().map(recoveries::read_known).collect::<Result<_, _>>()?;
    let scene = Scene { cursor, message, judged: &judged, known: &known, now: world.now() };
    let statements = match at.first() {
        Some(row) if row.text("status")? == "settled" => scene.compare(),
        Some(row) => {
            let batch = row.id("id", BatchId::new)?;
            let of_batch = world.query(payouts::of_batch(batch)).await?;
            let of_batch: Vec<_> = of_batch.iter().map(payouts::read).collect::<Result<_, _>>()?;
            scene.resolve(batch, &of_batch)
        }
        None => {
            let last = last.first().ok_or(Unreadable("batch_id"))?.integer("batch_id")?;
            let batch = BatchId::new(last.saturating_add(1)).ok_or(Unreadable("batch_id"))?;
            scene.rebuild(batch)
        }
    };
    let Some(mut statements) = statements else {
        let cause = format!("the message at seqno {} cannot be judged", message.seqno);
        world.report(&Fault::new("recover", cause));
        return Ok(false);
    };
    let seen = judged.iter().filter(|judged| number(judged.order).is_some());
    let payout_seen = seen.filter_map(|judged| judged.order.query_id()).max().unwrap_or_default();
    let withdrawal_seen = numbers.iter().copied().max().unwrap_or_default();
    statements.push(recoveries::advance(cursor, payout_seen, withdrawal_seen));
    tell(world, &world.batch(statements).await?).await?;
    Ok(true)
}

fn number(order: &Order) -> Option<i64> {
    order.withdrawal().map(WithdrawalId::get)
}

fn judge<'a>(
    trace: &Trace,
    lane: &Lane,
    hot_jetton_wallet: Address,
    message: &'a WalletMessage,
) -> Vec<Judged<'a>> {
    let hashes = [message.message_hash.clone()];
    let sent =
        SentBatch { hot_wallet: lane.hot_wallet, hot_jetton_wallet, message_hashes: &hashes };
    let judge = |order: &'a Order| {
        let to = sent_on_to(trace, &hot_jetton_wallet, order.query_id);
        // What ours has refused was not sent on to anybody.
        let jetton_wallet = to.unwrap_or(hot_jetton_wallet);
        let expected = Expected { query_id: order.query_id, amount: order.amount, jetton_wallet };
        Judged { order, verdict: verdict(trace, &sent, &expected), jetton_wallet }
    };
    message.orders.iter().map(judge).collect()
}

/// Whether the second indexer, if there is one, says the same of every order.
async fn agreed<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    ours: Address,
    message: &WalletMessage,
    judged: &[Judged<'_>],
) -> Result<bool, Fault> {
    let Some(indexer) = &config.chain.second else { return Ok(true) };
    let trace = second::trace_of(world, indexer, &message.transaction_hash).await?;
    let Some(trace) = trace.filter(Trace::is_final) else { return Ok(false) };
    let again = judge(&trace, lane, ours, message);
    let same = judged.iter().zip(&again).all(|(one, other)| one.verdict == other.verdict);
    if !same {
        let cause = format!("the indexers differ about the message at seqno {}", message.seqno);
        world.report(&Fault::new("recover", cause));
    }
    Ok(same)
}

/// Everything that is known about one message.
struct Scene<'a> {
    cursor: &'a Cursor,
    message: &'a WalletMessage,
    judged: &'a [Judged<'a>],
    known: &'a [Known],
    now: i64,
}

impl Scene<'_> {
    /// The seqno belongs to an open batch: each of its payouts was sent by this message, or never.
    fn resolve(&self, batch: BatchId, payouts: &[payouts::Payout]) -> Option<Vec<Statement>> {
        let mut statements = vec![
            recoveries::resolve_batch(self.cursor.recovery, batch),
            batches::executed(batch, &self.message.transaction_hash),
        ];
        let mut sent: Vec<&Order> = Vec::new();
        for payout in payouts {
            let recipient = Address::from_raw(&payout.recipient)?;
            let pays =
                |judged: &&Judged| judged.order.pays(payout.withdrawal, &recipient, payout.amount);
            let found = self.judged.iter().find(pays);
            let fate = fate_in(self.message.readable, found.map(|found| &found.verdict))?;
            statements.extend(consequences(payout, &fate, self.now));
            sent.extend(found.map(|found| found.order));
        }
        for judged in self.judged {
            if !sent.iter().any(|order| std::ptr::eq(*order, judged.order)) {
                statements.extend(self.rest(judged, Some(batch))?);
            }
        }
        statements.push(batches::settled(batch));
        Some(statements)
    }

    /// The batch at this seqno is settled: nothing is left to say, unless it did not say all.
    fn compare(&self) -> Option<Vec<Statement>> {
        let mut statements = Vec::new();
        for judged in self.judged {
            statements.extend(self.rest(judged, None)?);
        }
        Some(statements)
    }

    /// Nobody knows the seqno: what it has paid is written as the batch that was forgotten.
    fn rebuild(&self, batch: BatchId) -> Option<Vec<Statement>> {
        let mut statements = Vec::new();
        let mut recorded = false;
        for judged in self.judged {
            recorded |= self.confirms(judged).is_some();
            statements.extend(self.rest(judged, Some(batch))?);
        }
        if recorded {
            let Cursor { recovery, wallet, .. } = self.cursor;
            let written = recoveries::write_batch(*recovery, batch, wallet, self.message);
            let executed = batches::executed(batch, &self.message.transaction_hash);
            statements.splice(0..0, [written, executed]);
            statements.push(batches::settled(batch));
        }
        Some(statements)
    }

    /// What a payment means that is none of an open batch's. Without a batch to write it into, a
    /// person decides.
    fn rest(&self, judged: &Judged, batch: Option<BatchId>) -> Option<Vec<Statement>> {
        let Verdict::Paid { transaction_hash } = &judged.verdict else {
            let undecided = judged.verdict == Verdict::Unknown;
            let ours = judged.order.withdrawal().is_some();
            return if undecided && ours { None } else { Some(Vec::new()) };
        };
        let paid = Paid {
            transaction_hash: transaction_hash.clone(),
            jetton_wallet: judged.jetton_wallet,
            at: self.message.at,
        };
        let ask =
            |kind| recoveries::ask(self.cursor, kind, self.message.seqno, judged.order, &paid);
        Some(match (self.means(judged, transaction_hash), batch) {
            (Step::Nothing, _) => Vec::new(),
            (Step::Confirm, Some(batch)) => self.confirm(judged, batch, &paid)?,
            (Step::Confirm, None) => vec![ask(Kind::Twice)],
            (Step::Ask(kind), _) => vec![ask(kind)],
        })
    }

    fn means(&self, judged: &Judged, credited: &str) -> Step {
        let id = judged.order.withdrawal();
        let known = self.known.iter().find(|known| Some(known.id) == id);
        step(judged.order, credited, self.message.at, known)
    }

    fn confirms(&self, judged: &Judged) -> Option<WithdrawalId> {
        let Verdict::Paid { transaction_hash } = &judged.verdict else { return None };
        let confirms = self.means(judged, transaction_hash) == Step::Confirm;
        judged.order.withdrawal().filter(|_| confirms)
    }

    fn confirm(&self, judged: &Judged, batch: BatchId, paid: &Paid) -> Option<Vec<Statement>> {
        let withdrawal = judged.order.withdrawal()?;
        let next_at = self.now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
        let mut statements: Vec<Statement> = recoveries::write_payout(
            withdrawal,
            batch,
            judged.order.query_id()?,
            &paid.jetton_wallet,
            &paid.transaction_hash,
        )
        .into();
        statements.push(ledger::recoveries::pay_out(withdrawal, self.now));
        statements.push(recoveries::confirm(withdrawal, paid, self.now));
        statements.push(notifications::withdrawal_ended(withdrawal, next_at));
        statements.push(notifications::waiting_about(withdrawal));
        Some(statements)
    }
}
