//! What the Workers say to each other about a wallet's key: one asks for an account, one answers.

use serde::{Deserialize, Serialize};

use crate::domain::network::Address;
use crate::wire::http::{Call, Reply, Service};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Raw TON address.
    pub account: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Hex; null when the account tells no key.
    pub public_key: Option<String>,
}

/// The question, for the private Worker: only it may ask the chain.
#[must_use]
pub fn call(account: &Address) -> Call {
    let question = Question { account: account.raw() };
    Call {
        service: Service::Private,
        post: true,
        url: "http://private/wallet-key".to_owned(),
        headers: vec![("content-type", "application/json".to_owned())],
        body: serde_json::to_string(&question).ok(),
    }
}

/// `None` for a reply that answers nothing.
#[must_use]
pub fn read(reply: &Reply) -> Option<Option<[u8; 32]>> {
    if reply.status != 200 {
        return None;
    }
    let Reading { public_key } = serde_json::from_str(&reply.body).ok()?;
    let Some(digits) = public_key else { return Some(None) };
    let mut key = [0; 32];
    hex::decode_to_slice(digits, &mut key).ok()?;
    Some(Some(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_answer_says_something() {
        let key = "ab".repeat(32);
        for (status, body, expected) in [
            (200, format!(r#"{{"public_key":"{key}"}}"#), Some(Some([0xab; 32]))),
            (200, r#"{"public_key":null}"#.to_owned(), Some(None)),
            (200, r#"{"public_key":"ab"}"#.to_owned(), None),
            (200, "{}".to_owned(), Some(None)),
            (200, String::new(), None),
            (500, r#"{"public_key":null}"#.to_owned(), None),
        ] {
            let reply = Reply { status, body };
            assert_eq!(read(&reply), expected, "{reply:?}");
        }
    }
}
