//! The key that checks initData and can do nothing else, unlike the bot token that it comes from.

use std::fmt;

use hmac::Hmac;
use hmac::digest::{Key, KeyInit};
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

    /// The public Worker never sees a token, so only tests derive a key here.
    #[cfg(test)]
    pub(super) fn from_bot_token(token: &str) -> Self {
        use hmac::Mac;

        // The constant is the key and the token the message; swapped, nothing would ever agree.
        let mut mac = keyed(b"WebAppData");
        mac.update(token.as_bytes());
        Self(keyed(&mac.finalize().into_bytes()))
    }

    pub(super) fn mac(&self) -> Hmac<Sha256> {
        self.0.clone()
    }
}

/// HMAC pads a key with zeros to one block (RFC 2104). Both of ours are shorter than a block.
fn keyed(secret: &[u8]) -> Hmac<Sha256> {
    let mut block = Key::<Hmac<Sha256>>::default();
    for (to, from) in block.iter_mut().zip(secret) {
        *to = *from;
    }
    Hmac::new(&block)
}
