//! What both Workers of the tests' world are told.

use std::collections::BTreeMap;

use earnest::app::config::Config;

use super::{BOT_TOKEN, METRICS_TOKEN, OPERATOR, WEBHOOK_SECRET, access, chain, earner};

pub fn configs(
    hot_wallets: &str,
    keys: &str,
    retired: &str,
    jetton_master: &str,
) -> (Config, Config) {
    let init_data_key = earner::init_data_key();
    let values = |role: &'static str| {
        BTreeMap::from([
            ("ROLE", role.to_owned()),
            ("PUBLIC_URL", "https://earn.example".to_owned()),
            ("BOT_USERNAME", "earnest_test_bot".to_owned()),
            ("NETWORK", "testnet".to_owned()),
            ("EXPLORER_URL", "https://explorer.example".to_owned()),
            ("FRAME_ANCESTORS", "https://web.telegram.org".to_owned()),
            ("WEBHOOK_SECRET", WEBHOOK_SECRET.to_owned()),
            ("INIT_DATA_KEY", init_data_key.clone()),
            ("TELEGRAM_API_URL", "https://telegram.example".to_owned()),
            ("TONCENTER_URL", "https://toncenter.example/api/v3".to_owned()),
            ("JETTON_MASTER", jetton_master.to_owned()),
            ("HOT_WALLET", hot_wallets.to_owned()),
            ("DEPOSIT_WALLET", chain::deposits::deposit_wallet().raw()),
        ])
    };
    let public = values("public");
    let mut private = values("private");
    private.insert("BOT_TOKEN", BOT_TOKEN.to_owned());
    private.insert("HOT_WALLET_KEY", keys.to_owned());
    private.insert("RETIRED_WALLETS", retired.to_owned());
    private.insert("OPERATORS", OPERATOR.to_string());
    private.insert("ACCESS_TEAM", access::TEAM.to_owned());
    private.insert("ACCESS_AUD", access::AUDIENCE.to_owned());
    private.insert("COLD_WALLET", chain::deposits::cold_wallet().raw());
    private.insert("METRICS_TOKEN", METRICS_TOKEN.to_owned());
    (
        Config::parse(|name| public.get(name).cloned()).unwrap(),
        Config::parse(|name| private.get(name).cloned()).unwrap(),
    )
}
