//! Partners' servers: they remember what they heard, and check it as Standard Webhooks says.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use earnest::wire::http::{Call, Reply};
use hmac::{Hmac, Mac};
use serde_json::Value;
use sha2::Sha256;

/// One request, with its headers.
#[derive(Clone, Debug)]
pub struct Heard {
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

#[derive(Default)]
pub struct Partners {
    /// Oldest first.
    pub heard: Vec<Heard>,
    /// What all of them answer; 0 is 204.
    pub status: u16,
    /// Events of this type meet a 500.
    pub refuses: Option<String>,
}

impl Partners {
    pub fn hear(&mut self, call: &Call) -> Reply {
        assert!(call.post);
        let body = call.body.clone().unwrap();
        let heard = Heard { url: call.url.clone(), headers: call.headers.clone(), body };
        let status = match self.status {
            _ if self.refuses == Some(heard.kind()) => 500,
            0 => 204,
            status => status,
        };
        self.heard.push(heard);
        Reply { status, body: String::new() }
    }
}

impl Heard {
    pub fn header(&self, name: &str) -> &str {
        &self.headers.iter().find(|(known, _)| *known == name).unwrap().1
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub fn kind(&self) -> String {
        self.json()["type"].as_str().unwrap().to_owned()
    }

    /// Whether that secret signed it, as a receiver who read the standard finds out.
    pub fn is_signed_with(&self, secret: &str) -> bool {
        let key = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
        let (id, timestamp) = (self.header("webhook-id"), self.header("webhook-timestamp"));
        mac.update(format!("{id}.{timestamp}.{}", self.body).as_bytes());
        let expected = format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()));
        self.header("webhook-signature").split(' ').any(|signature| signature == expected)
    }
}
