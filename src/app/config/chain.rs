//! How the chain is reached, and the hot wallets that pay.

use super::{Misconfigured, Reader, Secret, malformed};
use crate::domain::network::{Address, Network};
use crate::wire::ton::wallet::Seed;
use crate::wire::ton::wallet_state::wallet_address;

/// The hot wallets and where the chain is read and written.
#[derive(Debug)]
pub struct Chain {
    /// Base of the toncenter v3 API, without a slash at the end.
    pub toncenter_url: String,
    pub api_key: Option<Secret>,
    /// Without one, the first is believed alone.
    pub second: Option<SecondIndexer>,
    pub jetton_master: Address,
    pub network: Network,
    /// At least one; each pays one batch at a time, all of them side by side.
    pub lanes: Vec<Lane>,
    /// Where operators take what a hot wallet holds too much of. Any other transfer that is no
    /// payout is a theft.
    pub cold_wallet: Option<Address>,
}

/// Another indexer, run by others, that has to say the same before money moves.
#[derive(Debug)]
pub struct SecondIndexer {
    /// Base of the tonapi v2 API, without a slash at the end.
    pub url: String,
    pub api_key: Option<Secret>,
}

/// One hot wallet.
#[derive(Debug)]
pub struct Lane {
    pub hot_wallet: Address,
    /// Without one it is retired: what it has signed is watched to its end, and that is all.
    pub seed: Option<Seed>,
}

impl Reader<'_> {
    pub(super) fn chain(&self, network: Network) -> Result<Chain, Misconfigured> {
        let address = |name: &str| {
            Address::parse(&self.required(name)?, network)
                .map_err(|_| malformed(name, "a TON address of that network"))
        };
        Ok(Chain {
            toncenter_url: self.url("TONCENTER_URL")?,
            api_key: self.secret("TONCENTER_API_KEY"),
            second: self.second_indexer()?,
            jetton_master: address("JETTON_MASTER")?,
            network,
            lanes: self.lanes(network)?,
            cold_wallet: self.optional_address("COLD_WALLET", network)?,
        })
    }

    fn second_indexer(&self) -> Result<Option<SecondIndexer>, Misconfigured> {
        let url = self.optional_url("SECOND_INDEXER_URL")?;
        Ok(url.map(|url| SecondIndexer { url, api_key: self.secret("SECOND_INDEXER_KEY") }))
    }

    /// Wallets and keys come in the same order, with spaces between them.
    fn lanes(&self, network: Network) -> Result<Vec<Lane>, Misconfigured> {
        let (wallets, keys) = (self.required("HOT_WALLET")?, self.required("HOT_WALLET_KEY")?);
        if wallets.split_whitespace().count() != keys.split_whitespace().count() {
            return Err(malformed("HOT_WALLET_KEY", "one key for each address of HOT_WALLET"));
        }
        let mut lanes: Vec<Lane> = Vec::new();
        for (wallet, key) in wallets.split_whitespace().zip(keys.split_whitespace()) {
            let seed = Seed::parse(key)
                .ok_or_else(|| malformed("HOT_WALLET_KEY", "64 hexadecimal digits"))?;
            let hot_wallet = Address::parse(wallet, network)
                .map_err(|_| malformed("HOT_WALLET", "a TON address of that network"))?;
            if wallet_address(&seed, network) != Ok(hot_wallet) {
                let fit = "the wallet v5r1 of HOT_WALLET_KEY on that network";
                return Err(malformed("HOT_WALLET", fit));
            }
            if lanes.iter().any(|lane| lane.hot_wallet == hot_wallet) {
                return Err(malformed("HOT_WALLET", "a list of different wallets"));
            }
            lanes.push(Lane { hot_wallet, seed: Some(seed) });
        }
        let missing = || malformed("HOT_WALLET", "at least one address");
        if lanes.is_empty() {
            return Err(missing());
        }
        lanes.extend(self.retired(network, &lanes)?);
        Ok(lanes)
    }

    /// Hot wallets of former days, whose key is lost or known to others.
    fn retired(&self, network: Network, lanes: &[Lane]) -> Result<Vec<Lane>, Misconfigured> {
        let name = "RETIRED_WALLETS";
        let wallets = (self.read)(name).unwrap_or_default();
        let mut retired: Vec<Lane> = Vec::new();
        for wallet in wallets.split_whitespace() {
            let hot_wallet = Address::parse(wallet, network)
                .map_err(|_| malformed(name, "TON addresses of that network"))?;
            if lanes.iter().chain(&retired).any(|lane| lane.hot_wallet == hot_wallet) {
                return Err(malformed(name, "other wallets than HOT_WALLET, each once"));
            }
            retired.push(Lane { hot_wallet, seed: None });
        }
        Ok(retired)
    }
}
