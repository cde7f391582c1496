//! `POST /api/withdrawals`: the money is held in the same batch that writes the request.

use sha2::{Digest, Sha256};

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::withdrawals::shown;
use crate::app::error::{Error, Fault, WriteError};
use crate::app::world::{World, wake};
use crate::domain::amount::Amount;
use crate::domain::mutant::mutant;
use crate::domain::network::Network;
use crate::domain::refusal::Refusal;
use crate::domain::withdrawal::{self, Standing};
use crate::store::row::Row;
use crate::store::withdrawals::{self, Request};
use crate::store::{Broken, Statement, ledger};
use crate::wire::answer::Answer;
use crate::wire::api::{OneWithdrawal, WithdrawalInput};
use crate::wire::http;
use crate::wire::message::Message;
use crate::wire::ton::address::Address;

/// What was asked, understood and hashed.
struct Wish {
    key: String,
    recipient: Address,
    amount: Amount,
    input_hash: String,
}

/// The same key with the same input gets the first answer again, with another input a 409.
///
/// # Errors
/// The refusals of `domain::withdrawal`, of the key, the address and the amount.
pub async fn withdraw<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &http::Request,
) -> Result<Answer, Error> {
    let wish = wish(request, config.common.network)?;
    mutant!(NewKeyPerRetry, let wish = Wish { key: hex::encode(world.random::<16>()?), ..wish });
    let known = decide(world, caller, &wish).await?;
    let mut statements = if known { Vec::new() } else { write(world, caller, &wish) };
    statements.push(withdrawals::by_key(caller.user, &wish.key));
    statements.push(ledger::balance(caller.user));
    let rows = match world.batch(statements).await {
        Err(WriteError::Broken(Broken(rule))) if rule == "amount_below_minimum" => {
            // New terms have come between the read and the write; now the read knows them.
            decide(world, caller, &wish).await?;
            return Err(Fault::new("withdraw", rule).into());
        }
        rows => rows?,
    };
    if !known {
        wake(world, &Message::Payout, 0).await;
    }
    let status = if known { 200 } else { 201 };
    answer(config, caller, &wish, &rows, status, world.now())
}

fn wish(request: &http::Request, network: Network) -> Result<Wish, Refusal> {
    let key = request.idempotency_key()?;
    let input: WithdrawalInput = request.json()?;
    let recipient = Address::parse(input.address.trim(), network)?;
    let amount = Amount::parse_usd(&input.amount).ok_or(Refusal::AmountMalformed)?;
    let meaning = format!("withdraw {} to {}", amount.micros(), recipient.raw());
    let input_hash = hex::encode(Sha256::digest(meaning));
    Ok(Wish { key: key.to_owned(), recipient, amount, input_hash })
}

/// One read in one round trip: the balance, and what is known about earlier withdrawals.
/// Answers whether this very request was made before.
async fn decide<W: World>(world: &W, caller: &Caller, wish: &Wish) -> Result<bool, Error> {
    let rows = world
        .batch(vec![
            ledger::balance(caller.user),
            withdrawals::standing(caller.user, &wish.key, world.now()),
        ])
        .await?;
    let mut rows = rows.iter().map(|rows| rows.first());
    let (balance, standing) = (rows.next().flatten(), rows.next().flatten());
    let standing = standing.ok_or_else(|| Fault::new("read a standing", "no row"))?;
    if let Some(known) = standing.optional_text("known_hash")? {
        let same = known == wish.input_hash;
        return if same { Ok(true) } else { Err(Refusal::IdempotencyMismatch.into()) };
    }
    // Somebody without an account has nothing to withdraw.
    let balance = balance.ok_or(Refusal::BalanceTooLow)?;
    withdrawal::request(read_standing(balance, standing, &wish.recipient)?, wish.amount)?;
    Ok(false)
}

fn read_standing(balance: &Row, standing: &Row, recipient: &Address) -> Result<Standing, Fault> {
    let linked = standing.optional_text("linked_wallet")?;
    Ok(Standing {
        good: balance.text("standing")? == "good",
        balance: balance.amount("balance_micros")?,
        minimum: balance.amount("minimum_micros")?,
        open: standing.integer("open")? == 1,
        asked_today: standing.amount("asked_today_micros")?,
        recipient_fits: linked.is_none_or(|linked| linked == recipient.raw()),
    })
}

fn write<W: World>(world: &W, caller: &Caller, wish: &Wish) -> Vec<Statement> {
    let now = world.now();
    let request = Request {
        user: caller.user,
        idempotency_key: &wish.key,
        input_hash: &wish.input_hash,
        amount: wish.amount,
        recipient: &wish.recipient.raw(),
        epoch: caller.epoch,
    };
    vec![withdrawals::request(&request, now), ledger::hold(caller.user, &wish.key, now)]
}

fn answer(
    config: &Public,
    caller: &Caller,
    wish: &Wish,
    rows: &[Vec<Row>],
    status: u16,
    now: i64,
) -> Result<Answer, Error> {
    let mut rows = rows.iter().rev().map(|rows| rows.first());
    let (balance, row) = (rows.next().flatten(), rows.next().flatten());
    // Only a session that was ended meanwhile writes nothing and breaks no rule.
    let row = row.ok_or(Refusal::SignedOut)?;
    if row.text("input_hash")? != wish.input_hash {
        // The same key came twice at once, with another input the other time.
        return Err(Refusal::IdempotencyMismatch.into());
    }
    let balance = balance.ok_or(Refusal::SignedOut)?.amount("balance_micros")?;
    let withdrawal = shown(&config.common, &withdrawals::read(row)?, caller.language, now);
    Ok(Answer::json(status, &OneWithdrawal { withdrawal, balance: Some(balance.into()) }))
}
