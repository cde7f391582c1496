//! A Worker that is not set up right says which name to mend, in one sentence.

use std::collections::BTreeMap;

use earnest::app::config::Config;
use earnest::app::routes;
use earnest::domain::network::Network;
use earnest::wire::http::Method;
use earnest::wire::ton::wallet::Seed;
use earnest::wire::ton::wallet_state::wallet_address;

use crate::world::earner::{Seen, request};
use crate::world::{TestWorld, poll};

const KEYS: [&str; 2] = [
    "1111111111111111111111111111111111111111111111111111111111111111",
    "2222222222222222222222222222222222222222222222222222222222222222",
];

fn wallet(key: &str) -> String {
    wallet_address(&Seed::parse(key).unwrap(), Network::Testnet).unwrap().raw()
}

fn settings(changes: &[(&'static str, &str)]) -> Result<Config, String> {
    let mut all: BTreeMap<&str, String> = [
        ("ROLE", "private"),
        ("PUBLIC_URL", "https://earnest.example"),
        ("BOT_USERNAME", "earnest_bot"),
        ("NETWORK", "testnet"),
        ("EXPLORER_URL", "https://explorer.example"),
        ("TELEGRAM_API_URL", "https://telegram.example"),
        ("TONCENTER_URL", "https://toncenter.example/api/v3"),
        ("BOT_TOKEN", "7000000001:token"),
        ("HOT_WALLET_KEY", KEYS[0]),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into();
    all.insert("HOT_WALLET", wallet(KEYS[0]));
    all.insert("JETTON_MASTER", format!("0:{}", "aa".repeat(32)));
    all.extend(changes.iter().map(|(name, value)| (*name, (*value).to_owned())));
    Config::parse(|name| all.get(name).cloned()).map_err(|error| error.0)
}

#[test]
fn several_hot_wallets_come_with_their_keys_in_the_same_order() {
    let both = format!("{} {}", wallet(KEYS[0]), wallet(KEYS[1]));
    let keys = format!("{} {}", KEYS[0], KEYS[1]);
    let config = settings(&[("HOT_WALLET", &both), ("HOT_WALLET_KEY", &keys)]).unwrap();
    let Config::Private(config) = config else { panic!("not private") };
    let wallets: Vec<_> = config.chain.lanes.iter().map(|lane| lane.hot_wallet.raw()).collect();
    assert_eq!(wallets, [wallet(KEYS[0]), wallet(KEYS[1])]);
}

#[test]
fn a_second_indexer_is_asked_only_where_it_is_named() {
    let second = |changes: &[(&'static str, &str)]| match settings(changes).unwrap() {
        Config::Private(config) => config.chain.second,
        Config::Public(_) => panic!("not private"),
    };
    assert!(second(&[]).is_none());
    assert!(second(&[("SECOND_INDEXER_URL", "")]).is_none());
    let named = [("SECOND_INDEXER_URL", "https://tonapi.io"), ("SECOND_INDEXER_KEY", "k")];
    let asked = second(&named).unwrap();
    assert_eq!((asked.url.as_str(), asked.api_key.unwrap().reveal()), ("https://tonapi.io", "k"));
    assert!(!format!("{:?}", second(&named)).contains("\"k\""));
}

#[test]
fn what_is_missing_or_malformed_is_named_in_one_sentence() {
    let (one, two) = (wallet(KEYS[0]), wallet(KEYS[1]));
    let (both, twice) = (format!("{one} {two}"), format!("{one} {one}"));
    let keys = format!("{} {}", KEYS[0], KEYS[1]);
    let swapped = format!("{} {}", KEYS[1], KEYS[0]);
    let same = format!("{} {}", KEYS[0], KEYS[0]);
    for (changes, expected) in [
        (vec![("ROLE", "both")], "ROLE is malformed"),
        (vec![("PUBLIC_URL", "")], "PUBLIC_URL is missing"),
        (vec![("PUBLIC_URL", "https://x.example/")], "PUBLIC_URL is malformed"),
        (vec![("NETWORK", "mars")], "NETWORK is malformed"),
        (vec![("ACCESS_AUD", "tag")], "ACCESS_TEAM is missing"),
        (vec![("ACCESS_TEAM", "https://team.example")], "ACCESS_AUD is missing"),
        (vec![("ACCESS_TEAM", "team"), ("ACCESS_AUD", "tag")], "ACCESS_TEAM is malformed"),
        (vec![("DEPOSIT_WALLET", "x")], "DEPOSIT_WALLET is malformed"),
        (vec![("DEPOSIT_WALLET", &one)], "DEPOSIT_WALLET is malformed"),
        (vec![("BOT_TOKEN", "no colon")], "BOT_TOKEN is malformed"),
        (vec![("JETTON_MASTER", "0:zz")], "JETTON_MASTER is malformed"),
        (vec![("RETIRED_WALLETS", "x")], "RETIRED_WALLETS is malformed"),
        (vec![("RETIRED_WALLETS", &one)], "RETIRED_WALLETS is malformed"),
        (vec![("OPERATORS", "7 anna")], "OPERATORS is malformed"),
        (vec![("SECOND_INDEXER_URL", "tonapi.io")], "SECOND_INDEXER_URL is malformed"),
        (vec![("HOT_WALLET", "")], "HOT_WALLET is missing"),
        (vec![("HOT_WALLET", "  "), ("HOT_WALLET_KEY", "  ")], "HOT_WALLET is malformed"),
        (vec![("HOT_WALLET", two.as_str())], "HOT_WALLET is malformed"),
        (vec![("HOT_WALLET_KEY", "11")], "HOT_WALLET_KEY is malformed"),
        (vec![("HOT_WALLET", both.as_str())], "HOT_WALLET_KEY is malformed"),
        (vec![("HOT_WALLET", &both), ("HOT_WALLET_KEY", &swapped)], "HOT_WALLET is malformed"),
        (vec![("HOT_WALLET", &twice), ("HOT_WALLET_KEY", &same)], "HOT_WALLET is malformed"),
        (vec![("HOT_WALLET", "0:00 0:00"), ("HOT_WALLET_KEY", &keys)], "HOT_WALLET is malformed"),
    ] {
        let told = settings(&changes).unwrap_err();
        assert!(told.starts_with(expected), "{changes:?}: {told}");
        assert_eq!(told.matches('.').count(), 1 + told.matches("README.md").count(), "{told}");
    }
}

#[test]
fn without_access_the_operators_routes_say_that_they_are_not_set_up() {
    let config = settings(&[("ACCESS_TEAM", ""), ("ACCESS_AUD", "")]).unwrap();
    let world = TestWorld::new();
    for path in ["/admin/me", "/admin/reviews", "/admin/whatever"] {
        let asked = request(Method::Get, path, Vec::new(), b"");
        let seen = Seen::new(poll(routes::answer(&world, &config, &asked)).unwrap());
        assert_eq!((seen.status, seen.code()), (403, "admin_not_set_up"), "{path}");
    }
}
