//! Who may ask how often: people at each route, addresses before anything is looked up for somebody
//! whom we do not know, partners. Who asks too often hears when to ask again, and nothing worse.

use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::limits::RATE_SECONDS;
use crate::domain::rate::Rate;
use crate::domain::refusal::Refusal;
use crate::wire::http::Request;

/// # Errors
/// `TooManyRequests` of one person at the route of this number.
pub async fn person<W: World>(
    world: &W,
    rate: Rate,
    user: UserId,
    route: u8,
) -> Result<(), Refusal> {
    within(world, rate, &format!("{user}:{route}")).await
}

/// Cloudflare names the address of whoever comes from outside.
///
/// # Errors
/// `TooManyRequests` of one address at the route of this number.
pub async fn address<W: World>(world: &W, request: &Request, route: u8) -> Result<(), Refusal> {
    match request.network() {
        Some(network) => within(world, Rate::Strangers, &format!("{network} {route}")).await,
        None => Ok(()),
    }
}

/// Asked once a signature has shown who it is: nobody else can use up what a partner may ask.
///
/// # Errors
/// `TooManyRequests` of one partner, from whatever address.
pub async fn partner<W: World>(world: &W, partner: &str) -> Result<(), Refusal> {
    within(world, Rate::Strangers, &format!("partner {partner}")).await
}

async fn within<W: World>(world: &W, rate: Rate, key: &str) -> Result<(), Refusal> {
    if world.within_rate(rate, key).await {
        Ok(())
    } else {
        Err(Refusal::TooManyRequests { retry_after_seconds: RATE_SECONDS })
    }
}
