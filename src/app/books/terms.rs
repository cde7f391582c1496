//! An operator puts new terms in force. Whatever was started before keeps its own.

use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::terms::Terms;
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
