//! Approves requested withdrawals: the recipient must be able to receive, and must not be us.

use crate::app::chain;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::settle::{release, tell};
use crate::app::world::World;
use crate::domain::id::WithdrawalId;
use crate::domain::limits::{APPROVALS_MAX, NOTIFICATION_AGAIN_SECONDS};
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;
use crate::store::row::Unreadable;
use crate::store::withdrawals;

/// # Errors
/// A fault of the database or the chain; what was approved before it stays approved.
pub async fn approve<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    let chain = &config.chain;
    for row in world.query(withdrawals::requested(APPROVALS_MAX)).await? {
        let id = row.id("id", WithdrawalId::new)?;
        let recipient = row.text("recipient")?;
        let recipient = Address::from_raw(recipient).ok_or(Unreadable("recipient"))?;
        let wallet = chain::jetton_wallet(world, chain, &recipient).await?;
        let ours = [chain.hot_wallet, chain.jetton_master];
        if ours.contains(&recipient) || wallet == recipient {
            let next_at = world.now().saturating_add(NOTIFICATION_AGAIN_SECONDS);
            let statements = release(id, Refusal::PayoutRefused, world.now(), next_at);
            tell(world, &world.batch(statements.into()).await?).await?;
        } else {
            world.batch(vec![withdrawals::approve(id, &wallet.raw())]).await?;
        }
    }
    Ok(())
}
