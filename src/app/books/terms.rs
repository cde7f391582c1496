//! An operator puts new terms in force, or a milestone. Whatever was started before keeps its own.

use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::limits::{MILESTONE_FRIENDS_MAX, MILESTONE_MAX};
use crate::domain::refusal::Refusal;
use crate::domain::terms::Terms;
use crate::store::ledger::milestones;
use crate::store::terms;

/// Setting the same again changes nothing.
///
/// # Errors
/// `TermsOutOfRange` for what must be a slip of the hand, or a fault.
pub async fn set<W: World>(world: &W, terms: &Terms, operator: &str) -> Result<(), Error> {
    terms.check()?;
    world.batch(vec![terms::set(terms, operator, world.now())]).await?;
    Ok(())
}

/// What so many paid friends are worth from now on, beside what each of them is; 0 ends it.
///
/// # Errors
/// `TermsOutOfRange` for what must be a slip of the hand, or a fault.
pub async fn offer<W: World>(
    world: &W,
    friends: i64,
    amount: Amount,
    operator: &str,
) -> Result<(), Error> {
    if !(1..=MILESTONE_FRIENDS_MAX).contains(&friends) || amount > MILESTONE_MAX {
        return Err(Refusal::TermsOutOfRange.into());
    }
    world.batch(milestones::offer(friends, amount, operator, world.now()).into()).await?;
    Ok(())
}
