//! The key that checks initData, and from which others come. It cannot speak for the bot, unlike
//! the token that it comes from.

use std::fmt;

use hmac::digest::{Key, KeyInit};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const KEY_BYTES: usize = 32;

/// HMAC-SHA256 keyed with `WebAppData` over the bot token, made ready once: a request clones it.
#[derive(Clone)]
pub struct InitDataKey(Hmac<Sha256>);

impl fmt::Debug for InitDataKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("InitDataKey(…)")
    }
}

impl InitDataKey {
    /// `None` unless `text` is 64 hex digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; KEY_BYTES];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(keyed(&bytes)))
    }

    /// For the private Worker; the public one never sees a token.
    #[must_use]
    pub fn from_bot_token(token: &str) -> Self {
        // The constant is the key and the token the message; swapped, nothing would ever agree.
        let mut mac = keyed(b"WebAppData");
        mac.update(token.as_bytes());
        Self(keyed(&mac.finalize().into_bytes()))
    }

    /// Another secret, for one purpose and name: it tells nothing about this key, nor about others.
    /// Between the two is a key for the purpose that nobody ever sees, so that no name, whoever
    /// chose it, is hashed with this key itself.
    #[must_use]
    pub fn derive(&self, purpose: &str, name: &str) -> [u8; KEY_BYTES] {
        let between = self.mac().chain_update(purpose).finalize().into_bytes();
        keyed(&between).chain_update(name).finalize().into_bytes().into()
    }

    pub(super) fn mac(&self) -> Hmac<Sha256> {
        self.0.clone()
    }
}

/// HMAC-SHA256.
#[must_use]
pub fn sign(key: &[u8; KEY_BYTES], message: &[u8]) -> [u8; KEY_BYTES] {
    keyed(key).chain_update(message).finalize().into_bytes().into()
}

/// HMAC pads a key with zeros to one block (RFC 2104). Both of ours are shorter than a block.
fn keyed(secret: &[u8]) -> Hmac<Sha256> {
    let mut block = Key::<Hmac<Sha256>>::default();
    for (to, from) in block.iter_mut().zip(secret) {
        *to = *from;
    }
    <Hmac<Sha256> as KeyInit>::new(&block)
}
