//! `POST /wallet-key` of the private Worker: asks the chain for the key of an account.

use crate::app::chain;
use crate::app::config::Private;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::wallet_key::{Question, Reading};

/// # Errors
/// `AddressMalformed`, or a fault when the chain cannot be asked.
pub async fn find<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let Question { account } = request.json()?;
    let account = Address::from_raw(&account).ok_or(Refusal::AddressMalformed)?;
    let key = chain::public_key(world, &config.chain, &account).await?;
    Ok(Answer::json(200, &Reading { public_key: key.map(hex::encode) }))
}
