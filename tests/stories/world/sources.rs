//! Worlds in which a second indexer is asked about payouts.

use earnest::app::config::{Config, SecondIndexer};

use super::TestWorld;

impl TestWorld {
    /// A world whose payouts need the word of a second indexer too.
    pub fn with_two_sources() -> Self {
        Self::new().asks_two_sources()
    }

    pub fn asks_two_sources(mut self) -> Self {
        let Config::Private(config) = &mut self.private else { unreachable!() };
        let url = "https://tonapi.example".to_owned();
        config.chain.second = Some(SecondIndexer { url, api_key: None });
        self
    }
}
