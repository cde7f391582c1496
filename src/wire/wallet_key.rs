//! What the Workers say to each other about a wallet's key: one asks for an account, one answers.

use serde_json::{Value, json};

use crate::domain::network::Address;
use crate::wire::http::{Call, Reply, Service};

/// The question, for the private Worker: only it may ask the chain.
#[must_use]
pub fn call(account: &Address) -> Call {
    Call {
        service: Service::Private,
        post: false,
        url: format!("http://private/wallet-key/{}", account.raw()),
        headers: Vec::new(),
        body: None,
    }
}

/// The answer: hex, or null when the account tells no key.
#[must_use]
pub fn answer(key: Option<[u8; 32]>) -> Value {
    json!({ "public_key": key.map(hex::encode) })
}

/// `None` for a reply that answers nothing.
#[must_use]
pub fn read(reply: &Reply) -> Option<Option<[u8; 32]>> {
    if reply.status != 200 {
        return None;
    }
    let answer: Value = serde_json::from_str(&reply.body).ok()?;
    match answer.get("public_key")? {
        Value::Null => Some(None),
        digits => {
            let mut key = [0; 32];
            hex::decode_to_slice(digits.as_str()?, &mut key).ok()?;
            Some(Some(key))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_answer_says_something() {
        let key = [0xab; 32];
        for (status, body, expected) in [
            (200, answer(Some(key)).to_string(), Some(Some(key))),
            (200, answer(None).to_string(), Some(None)),
            (200, r#"{"public_key":"ab"}"#.to_owned(), None),
            (200, r#"{"public_key":7}"#.to_owned(), None),
            (200, "{}".to_owned(), None),
            (200, String::new(), None),
            (500, answer(None).to_string(), None),
        ] {
            let reply = Reply { status, body };
            assert_eq!(read(&reply), expected, "{reply:?}");
        }
    }
}
