//! `GET /tonconnect-manifest.json`: what a wallet shows its owner before it connects to us.

use crate::app::config::Public;
use crate::wire::answer::Answer;
use crate::wire::api::TonConnectManifest;

/// The project's name is the same in every language.
const NAME: &str = "Earnest";
/// The name that the build gave to a PNG of 180 x 180 pixels, as TON Connect asks for.
const ICON: &str = env!("EARNEST_ICON");
/// A rollback or a new icon shows within the hour.
const CACHE: &str = "public, max-age=3600";

/// Wallets read it from anywhere, without signing in.
#[must_use]
pub fn show(config: &Public) -> Answer {
    let url = config.common.public_url.as_str();
    let icon_url = format!("{url}/assets/{ICON}");
    let manifest = TonConnectManifest { url, name: NAME, icon_url };
    let mut answer = Answer::json(200, &manifest);
    answer.headers.retain(|(name, _)| *name != "cache-control");
    answer.with("cache-control", CACHE).with("access-control-allow-origin", "*")
}
