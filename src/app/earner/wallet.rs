//! The earner's wallet: what is linked, linking it with a TON Connect proof, and unlinking it.

use crate::app::caller::Caller;
use crate::app::config::{Common, Public};
use crate::app::earner::session::join;
use crate::app::earner::withdrawals::friendly;
use crate::app::error::{Error, Fault};
use crate::app::world::{World, wake};
use crate::domain::limits::{CHALLENGE_SECONDS, NOTIFICATION_AGAIN_SECONDS};
use crate::domain::refusal::Refusal;
use crate::domain::wallet::ChallengeError;
use crate::store::row::Row;
use crate::store::wallets::{self, Link, WalletChange};
use crate::wire::answer::Answer;
use crate::wire::api::{self, LinkedWallet};
use crate::wire::http::Request;
use crate::wire::message::Message;
use crate::wire::session::{Token, token_hash};
use crate::wire::timestamp::rfc3339;
use crate::wire::ton::proof::{
    ChainKey, Expected, Outcome, Proof, ProofError, WalletInput, verify,
};
use crate::wire::wallet_key;

/// `GET /api/wallet/challenge`: text for the wallet to sign, good for this user, once, and soon.
/// It is made and kept like a session's token: random, and only its hash is stored.
///
/// # Errors
/// `SignedOut` when the session was ended meanwhile, or a fault.
pub async fn challenge<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let token = Token::new(world.random()?);
    let hash = token_hash(token.reveal()).ok_or(Refusal::SignedOut)?;
    let expires_at = world.now().saturating_add(CHALLENGE_SECONDS);
    let mut statements = join(world, caller)?;
    statements.push(wallets::challenge(&hash, caller.user, caller.epoch, expires_at));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::SignedOut)?;
    let expires_at = rfc3339(row.integer("expires_at")?);
    let payload = token.reveal().to_owned();
    Ok(Answer::json(200, &api::WalletChallenge { payload, expires_at }))
}

/// `GET /api/wallet`.
///
/// # Errors
/// A fault.
pub async fn show<W: World>(world: &W, config: &Public, caller: &Caller) -> Result<Answer, Error> {
    let rows = world.query(wallets::current(caller.user)).await?;
    let change = rows.first().map(wallets::read).transpose()?;
    Ok(shown(&config.common, change.as_ref(), world.now()))
}

/// `PUT /api/wallet`. The wallet that is linked already costs nothing to link again.
///
/// # Errors
/// The refusals of the address and of the proof, `Banned`, or a fault.
pub async fn link<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let input = WalletInput::read(&request.json()?).ok_or(Refusal::MalformedJson)?;
    let address = input.address(config.common.network).map_err(Refusal::from)?;
    let proof = input.proof(address).map_err(|error| refused(world, error))?;
    let unknown = ProofError::Challenge(ChallengeError::Unknown);
    let hash = token_hash(&proof.payload).ok_or_else(|| refused(world, unknown))?;
    let rows = world
        .batch(vec![wallets::challenge_by_hash(&hash, caller.user), wallets::current(caller.user)])
        .await?;
    let challenge = rows.first().and_then(|rows| rows.first());
    let challenge = challenge.map(wallets::read_challenge).transpose()?;
    if challenge.is_some_and(|challenge| challenge.used)
        && let Some(change) = last(&rows)?
        && change.is_linked()
        && change.address == address.raw()
    {
        // The first answer was lost.
        return Ok(shown(&config.common, Some(&change), world.now()));
    }
    let domains = [config.common.host()];
    let network = config.common.network;
    let expected = Expected { challenge, domains: &domains, network, now: world.now() };
    prove(world, &proof, &expected).await?;
    write(world, config, caller, &proof, &hash).await
}

/// `DELETE /api/wallet`. Without a linked wallet there is nothing to do.
///
/// # Errors
/// `SignedOut` when the session was ended meanwhile, or a fault.
pub async fn unlink<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
) -> Result<Answer, Error> {
    let now = world.now();
    let rows = world
        .batch(vec![
            wallets::unlink(caller.user, caller.epoch, now),
            wallets::tell(caller.user, now.saturating_add(NOTIFICATION_AGAIN_SECONDS)),
            wallets::current(caller.user),
        ])
        .await?;
    let change = last(&rows)?;
    if change.as_ref().is_some_and(WalletChange::is_linked) {
        return Err(Refusal::SignedOut.into());
    }
    tell(world, &rows).await?;
    Ok(shown(&config.common, change.as_ref(), now))
}

/// Every check but that the challenge is used once; asks the chain only when nothing else is wrong.
async fn prove<W: World>(world: &W, proof: &Proof, expected: &Expected<'_>) -> Result<(), Error> {
    let refused = |error| refused(world, error);
    if verify(proof, expected, ChainKey::NotAsked).map_err(refused)? == Outcome::Proven {
        return Ok(());
    }
    let reply = world.call(wallet_key::call(&proof.address)).await?;
    let key = wallet_key::read(&reply)
        .ok_or_else(|| Fault::new("ask for a wallet's key", format!("status {}", reply.status)))?;
    let key = key.map_or(ChainKey::Absent, ChainKey::Is);
    verify(proof, expected, key).map_err(refused)?;
    Ok(())
}

async fn write<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    proof: &Proof,
    challenge_hash: &str,
) -> Result<Answer, Error> {
    let now = world.now();
    let address = proof.address.raw();
    let link = Link {
        user: caller.user,
        challenge_hash,
        address: &address,
        public_key: &hex::encode(proof.public_key),
        epoch: caller.epoch,
    };
    let rows = world
        .batch(vec![
            wallets::use_challenge(&link, now),
            wallets::link(&link, now),
            wallets::tell(caller.user, now.saturating_add(NOTIFICATION_AGAIN_SECONDS)),
            wallets::current(caller.user),
        ])
        .await?;
    let change = last(&rows)?.filter(|change| change.is_linked() && change.address == address);
    // Only a session that was ended meanwhile writes nothing and breaks no rule.
    let change = change.ok_or(Refusal::SignedOut)?;
    tell(world, &rows).await?;
    Ok(shown(&config.common, Some(&change), now))
}

/// The caller learns what they can do about it, metrics learn which check it was.
fn refused<W: World>(world: &W, error: ProofError) -> Refusal {
    world.count(error.code());
    match error {
        ProofError::Challenge(_) => Refusal::WalletChallengeInvalid,
        ProofError::TimestampOld | ProofError::TimestampAhead => Refusal::WalletProofOutdated,
        ProofError::Network => Refusal::WalletNetworkWrong,
        ProofError::KeyUnknown => Refusal::WalletKeyUnknown,
        ProofError::Malformed
        | ProofError::DomainForeign
        | ProofError::DomainLength
        | ProofError::StateInitMalformed
        | ProofError::AddressMismatch
        | ProofError::KeyDiffers
        | ProofError::Signature => Refusal::WalletProofInvalid,
    }
}

/// What a batch that ends with it says is linked.
fn last(rows: &[Vec<Row>]) -> Result<Option<WalletChange>, Fault> {
    let row = rows.last().and_then(|rows| rows.first());
    Ok(row.map(wallets::read).transpose()?)
}

/// Wakes the message about the change that the batch ends with, if it still waits.
async fn tell<W: World>(world: &W, rows: &[Vec<Row>]) -> Result<(), Fault> {
    let row = rows.last().and_then(|rows| rows.first());
    if let Some(id) = row.map(wallets::read_notification).transpose()?.flatten() {
        wake(world, &Message::Notification(id), 0).await;
    }
    Ok(())
}

fn shown(common: &Common, change: Option<&WalletChange>, now: i64) -> Answer {
    let linked = change.filter(|change| change.is_linked()).map(|change| LinkedWallet {
        address: friendly(&change.address, common.network),
        network: common.network.name(),
        linked_at: rfc3339(change.at),
    });
    let until = change.map(|change| change.withdrawals_wait_until).filter(|until| *until > now);
    let wallet = api::Wallet { wallet: linked, withdrawals_wait_until: until.map(rfc3339) };
    Answer::json(200, &wallet)
}
