//! A wallet app on somebody's phone: signs TON Connect proofs, truly or not.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use ton_core::cell::{BoC, TonCell};

use earnest::domain::network::{Address, Network};
use earnest::wire::http::Method;

use super::earner::{Earner, Seen};

/// A wallet that `@ton/ton` made; its code is a real one.
const WALLETS: &str = include_str!("../../ton/wallets.json");
/// The host of the tests' public Worker.
const DOMAIN: &str = "earn.example";

pub struct WalletApp {
    key: SigningKey,
    pub address: Address,
    state_init: String,
}

impl WalletApp {
    /// A wallet v3r2; each number has its own key.
    pub fn new(number: u8) -> Self {
        let file: Value = serde_json::from_str(WALLETS).unwrap();
        let wallets = file["wallets"].as_array().unwrap();
        let wallet = wallets.iter().find(|wallet| wallet["version"] == "v3r2").unwrap();
        let state = BoC::from_base64(wallet["state_init"].as_str().unwrap()).unwrap();
        let state = state.single_root().unwrap();
        Self::with_code(number, state.refs()[0].clone())
    }

    /// A wallet of code that nobody knows; only its contract can tell the key.
    pub fn unheard_of(number: u8) -> Self {
        let mut code = TonCell::builder();
        code.write_num(&number, 8).unwrap();
        Self::with_code(number, code.build().unwrap())
    }

    fn with_code(number: u8, code: TonCell) -> Self {
        let key = SigningKey::from_bytes(&[number; 32]);
        let mut data = TonCell::builder();
        data.write_num(&0u32, 32).unwrap();
        data.write_num(&698_983_191_u32, 32).unwrap();
        data.write_bits(key.verifying_key().to_bytes(), 256).unwrap();
        let mut state = TonCell::builder();
        state.write_num(&0b00110u8, 5).unwrap();
        state.write_ref(code).unwrap();
        state.write_ref(data.build().unwrap()).unwrap();
        let state = state.build().unwrap();
        let address = Address { workchain: 0, hash: *state.hash().unwrap().as_slice_sized() };
        Self { key, address, state_init: BoC::new(state).to_base64(true).unwrap() }
    }

    pub fn public_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    /// The address as the app shows it.
    pub fn friendly(&self) -> String {
        self.address.friendly(Network::Testnet, false)
    }

    /// What TON Connect hands over when the owner agrees.
    pub fn signs(&self, payload: &str, timestamp: i64) -> Value {
        let message = Sha256::new()
            .chain_update("ton-proof-item-v2/")
            .chain_update(0i32.to_be_bytes())
            .chain_update(self.address.hash)
            .chain_update(u32::try_from(DOMAIN.len()).unwrap().to_le_bytes())
            .chain_update(DOMAIN)
            .chain_update(timestamp.to_le_bytes())
            .chain_update(payload)
            .finalize();
        let digest =
            Sha256::new().chain_update(b"\xff\xffton-connect").chain_update(message).finalize();
        json!({
            "address": self.address.raw(),
            "chain": "-3",
            "publicKey": hex::encode(self.public_key()),
            "walletStateInit": self.state_init,
            "proof": {
                "timestamp": timestamp,
                "domain": { "lengthBytes": DOMAIN.len(), "value": DOMAIN },
                "signature": STANDARD.encode(self.key.sign(&digest).to_bytes()),
                "payload": payload,
            },
        })
    }
}

impl Earner<'_> {
    /// A fresh challenge.
    pub fn challenge(&self) -> String {
        let seen = self.get("/api/wallet/challenge");
        seen.json["payload"].as_str().unwrap().to_owned()
    }

    pub fn links(&self, wallet: &WalletApp) -> Seen {
        self.puts_wallet(&wallet.signs(&self.challenge(), self.world.now()))
    }

    pub fn puts_wallet(&self, body: &Value) -> Seen {
        self.ask(Method::Put, "/api/wallet", &[], &body.to_string()).unwrap()
    }

    pub fn unlinks(&self) -> Seen {
        self.ask(Method::Delete, "/api/wallet", &[], "").unwrap()
    }
}
