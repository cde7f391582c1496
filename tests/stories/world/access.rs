//! Cloudflare Access in the tests' world: a team with two keys, and tokens of every kind.

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use earnest::wire::access::Key;
use earnest::wire::answer::Answer;
use earnest::wire::http::{Method, Reply};
use ring::rand::SystemRandom;
use ring::signature::{
    KeyPair, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, RsaPublicKeyComponents,
};
use serde_json::{Value, json};

use super::earner::{Seen, request};
use super::{NOON, TestWorld};

pub const TEAM: &str = "https://team.example";
pub const AUDIENCE: &str = "aud-tag-of-the-operators-application";

/// Keys of nobody, made for these tests.
const KEYS: [(&str, &str); 2] = [
    ("key-1", include_str!("../../access/key-1.pem")),
    ("key-2", include_str!("../../access/key-2.pem")),
];

pub struct Access {
    /// The ids of the keys that the team publishes.
    pub published: Vec<&'static str>,
    pub questions: std::cell::Cell<usize>,
}

impl Default for Access {
    fn default() -> Self {
        Self { published: vec!["key-1"], questions: std::cell::Cell::new(0) }
    }
}

impl Access {
    pub fn answer(&self, path: &str) -> Reply {
        assert_eq!(path, "/cdn-cgi/access/certs");
        self.questions.set(self.questions.get() + 1);
        let keys: Vec<Value> = self.published.iter().map(|id| jwk(id)).collect();
        Reply { status: 200, body: json!({ "keys": keys, "public_certs": [] }).to_string() }
    }
}

fn pair(id: &str) -> RsaKeyPair {
    let (_, pem) = KEYS.into_iter().find(|(known, _)| *known == id).unwrap();
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    RsaKeyPair::from_pkcs8(&BASE64_STANDARD.decode(body).unwrap()).unwrap()
}

pub fn jwk(id: &str) -> Value {
    let public: RsaPublicKeyComponents<Vec<u8>> = pair(id).public_key().into();
    let encoded = |bytes: Vec<u8>| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    json!({ "kid": id, "kty": "RSA", "alg": "RS256", "use": "sig", "e": encoded(public.e),
        "n": encoded(public.n) })
}

pub fn verifies(key: &Key, message: &[u8], signature: &[u8]) -> bool {
    let [n, e] =
        [&key.modulus, &key.exponent].map(|number| BASE64_URL_SAFE_NO_PAD.decode(number).unwrap());
    let key = RsaPublicKeyComponents { n, e };
    key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
}

/// As Access writes it for somebody who signed in a moment ago.
pub fn claims(email: &str) -> Value {
    json!({ "iss": TEAM, "aud": [AUDIENCE], "email": email, "type": "app", "sub": "1",
        "iat": NOON, "nbf": NOON, "exp": NOON + 86_400 })
}

/// A token that `key` signed, whatever its header says.
pub fn token(key: &str, header: &Value, claims: &Value) -> String {
    let encoded = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encoded(header), encoded(claims));
    let pair = pair(key);
    let mut signature = vec![0; pair.public().modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature).unwrap();
    format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}

pub fn header(key: &str) -> Value {
    json!({ "alg": "RS256", "kid": key, "typ": "JWT" })
}

impl TestWorld {
    /// What the private Worker answers to whoever holds a token.
    pub fn admin_asks(&self, token: Option<&str>, ask: (Method, &str, &str)) -> Seen {
        let (method, path, body) = ask;
        let mut headers = vec![("idempotency-key", "admin-story-key-01".to_owned())];
        headers.extend(token.map(|token| ("cf-access-jwt-assertion", token.to_owned())));
        if !body.is_empty() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        let request = request(method, path, headers, body.as_bytes());
        let answer: Answer = self.private_request(&request).unwrap();
        Seen::new(answer)
    }

    /// The same for an operator who signed in, by the first part of their email.
    pub fn operator(&self, name: &str, method: Method, path: &str, body: &str) -> Seen {
        let token = token("key-1", &header("key-1"), &claims(&format!("{name}@example.org")));
        self.admin_asks(Some(&token), (method, path, body))
    }

    /// The same for one who has just signed in, on whatever day it is.
    pub fn operator_today(&self, name: &str, method: Method, path: &str, body: &str) -> Seen {
        let mut claims = claims(&format!("{name}@example.org"));
        claims["exp"] = (self.now() + 86_400).into();
        let token = token("key-1", &header("key-1"), &claims);
        self.admin_asks(Some(&token), (method, path, body))
    }
}
