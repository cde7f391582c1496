//! `GET /wallet-key/{account}` of the private Worker: asks the chain for the key of an account.

use crate::app::config::Private;
use crate::app::error::Error;
use crate::app::payout::chain;
use crate::app::world::World;
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;
use crate::wire::answer::Answer;
use crate::wire::wallet_key::answer;

/// # Errors
/// `AddressMalformed`, or a fault when the chain cannot be asked.
pub async fn find<W: World>(world: &W, config: &Private, account: &str) -> Result<Answer, Error> {
    let account = Address::from_raw(account).ok_or(Refusal::AddressMalformed)?;
    let key = chain::public_key(world, &config.chain, &account).await?;
    Ok(Answer::json(200, &answer(key)))
}
