//! What proves that a wallet is somebody's: challenges, proofs, and keys that only the chain knows.

use earnest::domain::limits::CHALLENGE_SECONDS;
use earnest::wire::http::Method;
use serde_json::{Value, json};

use crate::world::chain::Account;
use crate::world::earner::{Seen, request};
use crate::world::wallet_app::WalletApp;
use crate::world::{NOON, TestWorld};

#[test]
fn a_challenge_is_random_short_lived_and_kept_as_a_hash_only() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let trips = world.database.trips.get();
    let seen = ann.get("/api/wallet/challenge");
    assert_eq!(world.database.trips.get(), trips + 1);
    assert_eq!(seen.json["expires_at"], "2027-01-15T08:10:00Z");
    let payload = seen.json["payload"].as_str().unwrap();
    assert_eq!(payload.len(), 64);
    assert_ne!(ann.challenge(), payload);
    assert!(!world.database.dump().contains(payload));
    world.waits(CHALLENGE_SECONDS);
    world.run_cron();
    assert_eq!(world.database.number("select count(*) from wallet_challenges"), 0);
}

#[test]
fn a_proof_that_is_not_right_links_nothing_and_is_counted_by_name() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let wallet = WalletApp::new(1);
    let other = WalletApp::new(2).signs("", NOON);
    let masterchain = format!("-1:{}", "00".repeat(32));
    for (place, value, code, count) in [
        ("/address", json!("UQ"), "address_malformed", ""),
        ("/address", json!(masterchain), "address_workchain", ""),
        ("/address", other["address"].clone(), "wallet_proof_invalid", "address_mismatch"),
        ("/chain", json!("-239"), "wallet_network_wrong", "network"),
        ("/publicKey", json!("22"), "wallet_proof_invalid", "malformed"),
        ("/publicKey", other["publicKey"].clone(), "wallet_proof_invalid", "key_differs"),
        ("/walletStateInit", json!(""), "wallet_proof_invalid", "state_init_malformed"),
        ("/proof/timestamp", json!(NOON - 901), "wallet_proof_outdated", "timestamp_old"),
        ("/proof/timestamp", json!(NOON + 61), "wallet_proof_outdated", "timestamp_ahead"),
        ("/proof/timestamp", json!(NOON - 1), "wallet_proof_invalid", "signature"),
        ("/proof/domain/value", json!("evil.example"), "wallet_proof_invalid", "domain_foreign"),
        ("/proof/domain/lengthBytes", json!(5), "wallet_proof_invalid", "domain_length"),
        (
            "/proof/signature",
            other["proof"]["signature"].clone(),
            "wallet_proof_invalid",
            "signature",
        ),
        ("/proof/payload", json!("guess"), "wallet_challenge_invalid", "challenge_unknown"),
        ("/proof/payload", json!("ab".repeat(32)), "wallet_challenge_invalid", "challenge_unknown"),
    ] {
        let mut body = wallet.signs(&ann.challenge(), NOON);
        *body.pointer_mut(place).unwrap() = value.clone();
        world.counts.borrow_mut().clear();
        assert_eq!(ann.puts_wallet(&body).code(), code, "{place} {value}");
        let counted = world.counts.borrow().first().copied().unwrap_or_default();
        assert_eq!(counted.trim_start_matches("ton_proof_"), count, "{place} {value}");
    }
    for body in [json!({}), json!({ "address": wallet.friendly() }), json!([])] {
        assert_eq!(ann.puts_wallet(&body).code(), "malformed_json");
    }
    assert_eq!(world.database.number("select count(*) from wallet_changes"), 0);
    assert_eq!(ann.get("/api/wallet").json["wallet"], Value::Null);
}

#[test]
fn a_challenge_is_good_for_its_user_once_and_not_too_late() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    let wallet = WalletApp::new(1);
    let hers = wallet.signs(&ann.challenge(), NOON);
    assert_eq!(bob.puts_wallet(&hers).code(), "wallet_challenge_invalid");
    assert_eq!(ann.puts_wallet(&hers).status, 200);
    ann.unlinks();
    assert_eq!(ann.puts_wallet(&hers).code(), "wallet_challenge_invalid");
    let again = WalletApp::new(2).signs(hers["proof"]["payload"].as_str().unwrap(), NOON);
    assert_eq!(ann.puts_wallet(&again).code(), "wallet_challenge_invalid");
    let late = ann.challenge();
    world.waits(CHALLENGE_SECONDS);
    assert_eq!(
        ann.puts_wallet(&wallet.signs(&late, world.now())).code(),
        "wallet_challenge_invalid"
    );
    assert_eq!(world.database.number("select count(*) from wallet_changes"), 2);
}

#[test]
fn a_wallet_of_unknown_code_is_asked_for_its_key_by_the_private_worker() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let wallet = WalletApp::unheard_of(1);
    let account = |active, public_key| Account { active, public_key };
    let right = Some(wallet.public_key());
    for (what, account, code) in [
        ("it is not deployed", None, "wallet_key_unknown"),
        ("it is frozen", Some(account(false, right)), "wallet_key_unknown"),
        ("it tells no key", Some(account(true, None)), "wallet_key_unknown"),
        ("it tells another", Some(account(true, Some([9; 32]))), "wallet_proof_invalid"),
        ("it tells the key", Some(account(true, right)), ""),
    ] {
        if let Some(account) = account {
            world.chain.borrow_mut().accounts.insert(wallet.address, account);
        }
        assert_eq!(ann.links(&wallet).code(), code, "{what}");
    }
    assert_eq!(ann.get("/api/wallet").json["wallet"]["address"], wallet.friendly());
}

#[test]
fn the_chain_is_not_asked_for_a_proof_that_is_wrong_anyway() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let mut body = WalletApp::unheard_of(1).signs(&ann.challenge(), NOON);
    body["proof"]["domain"]["value"] = json!("evil.example");
    world.chain.borrow_mut().is_down = true;
    assert_eq!(ann.puts_wallet(&body).code(), "wallet_proof_invalid");
    let body = WalletApp::unheard_of(1).signs(&ann.challenge(), NOON);
    assert_eq!(ann.puts_wallet(&body).code(), "fault");
    world.chain.borrow_mut().is_down = false;
    // The challenge was not used up by our own failure.
    assert_eq!(ann.puts_wallet(&body).code(), "wallet_key_unknown");
}

#[test]
fn the_private_worker_tells_keys_of_addresses_only() {
    let world = TestWorld::new();
    let ask = |method, account: &str| {
        let request = request(method, &format!("/wallet-key/{account}"), Vec::new(), b"");
        Seen::new(world.private_request(&request).unwrap())
    };
    let nobody = format!("0:{}", "00".repeat(32));
    assert_eq!(ask(Method::Get, &nobody).json, json!({ "public_key": null }));
    assert_eq!(ask(Method::Get, "me").code(), "address_malformed");
    assert_eq!(ask(Method::Get, "").code(), "address_malformed");
    assert_eq!(ask(Method::Post, &nobody).code(), "method_not_allowed");
}

#[test]
fn wallets_read_who_we_are_from_anywhere() {
    let world = TestWorld::new();
    let seen = |method| {
        let request = request(method, "/tonconnect-manifest.json", Vec::new(), b"");
        Seen::new(world.request(&request).unwrap())
    };
    let manifest = seen(Method::Get);
    assert_eq!(manifest.status, 200);
    assert_eq!(manifest.header("access-control-allow-origin"), Some("*"));
    assert_eq!(manifest.header("content-type"), Some("application/json"));
    assert_eq!(manifest.json["url"], "https://earn.example");
    assert_eq!(manifest.json["name"], "Earnest");
    let icon = manifest.json["iconUrl"].as_str().unwrap();
    let icon = icon.strip_prefix("https://earn.example/assets/icon-").unwrap();
    assert!(icon.strip_suffix(".png").is_some_and(|hash| hash.len() == 16), "{icon}");
    assert_eq!(manifest.headers.iter().filter(|(name, _)| *name == "cache-control").count(), 1);
    assert_eq!(seen(Method::Post).code(), "method_not_allowed");
}
