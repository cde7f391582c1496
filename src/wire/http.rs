//! HTTP as the stories see it: requests that came in, answers, and calls that go out.

use std::fmt;
use std::net::Ipv6Addr;

use serde_json::Value;

use crate::domain::limits::{
    BODY_BYTES_MAX, HEADER_BYTES_MAX, IDEMPOTENCY_KEY_CHARS_MAX, IDEMPOTENCY_KEY_CHARS_MIN,
    PATH_BYTES_MAX, PROOF_BYTES_MAX,
};
use crate::domain::refusal::Refusal;

/// The only request headers that anybody reads; the platform copies no others.
pub const HEADERS_READ: [&str; 13] = [
    "authorization",
    "accept-language",
    "cf-connecting-ip",
    crate::wire::access::HEADER,
    crate::wire::device::COUNTRY,
    crate::wire::device::DEVICE_KEY,
    "content-type",
    "idempotency-key",
    "if-none-match",
    "user-agent",
    crate::wire::partner::TIMESTAMP,
    crate::wire::partner::SIGNATURE,
    "x-telegram-bot-api-secret-token",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Other,
}

impl Method {
    /// Those that any route of ours may have.
    pub const NAMED: [(&'static str, Self); 6] = [
        ("GET", Self::Get),
        ("HEAD", Self::Head),
        ("POST", Self::Post),
        ("PUT", Self::Put),
        ("PATCH", Self::Patch),
        ("DELETE", Self::Delete),
    ];

    #[must_use]
    pub fn parse(name: &str) -> Self {
        let found = Self::NAMED.into_iter().find(|(known, _)| *known == name);
        found.map_or(Self::Other, |(_, method)| method)
    }
}

/// A request that came in. It holds credentials, so `Debug` shows the method and path only.
#[derive(Clone)]
pub struct Request {
    pub method: Method,
    /// The path as received, starting with `/`, without the query.
    pub path: String,
    /// The query as received, without `?`.
    pub query: String,
    /// Lower-case names out of [`HEADERS_READ`].
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

/// What the platform read of a request's body.
#[derive(Clone)]
pub enum Body {
    Bytes(Vec<u8>),
    /// More than [`body_bytes_max`]; it was not read.
    TooLarge,
}

/// As much of a body as is read: pictures may be larger than anything else.
#[must_use]
pub fn body_bytes_max(path: &str) -> usize {
    if matches!(path, "/api/proofs" | "/api/pictures") { PROOF_BYTES_MAX } else { BODY_BYTES_MAX }
}

impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} {}", self.method, self.path)
    }
}

impl Request {
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    /// Where it came from, as Cloudflare says: an address, or the half of an IPv6 address that is
    /// one subscriber's; the other half they choose themselves.
    #[must_use]
    pub fn network(&self) -> Option<String> {
        let address = self.header("cf-connecting-ip")?;
        Some(match address.parse::<Ipv6Addr>() {
            Ok(address) => format!("{:x}", address.to_bits() >> 64_u32),
            Err(_) => address.to_owned(),
        })
    }

    /// The first value of a query parameter, percent-decoded; `None` when absent or not UTF-8.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<String> {
        self.query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key == name).then(|| percent_decode(value)).flatten()
        })
    }

    /// # Errors
    /// What is too large, before anybody looks inside.
    pub fn check_size(&self) -> Result<(), Refusal> {
        let long = |(_, value): &(&str, String)| value.len() > HEADER_BYTES_MAX;
        if self.headers.iter().any(long) || self.path.len() > PATH_BYTES_MAX {
            return Err(Refusal::HeadersTooLarge);
        }
        match &self.body {
            Body::Bytes(bytes) if bytes.len() <= body_bytes_max(&self.path) => Ok(()),
            _ => Err(Refusal::BodyTooLarge),
        }
    }

    /// # Errors
    /// `UnsupportedMediaType` unless the body is declared as JSON, `MalformedJson` unless it is
    /// JSON of the shape that the route expects.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Refusal> {
        let media = self.header("content-type").unwrap_or_default();
        let media = media.split(';').next().unwrap_or_default().trim();
        if !media.eq_ignore_ascii_case("application/json") {
            return Err(Refusal::UnsupportedMediaType);
        }
        // Read as text, as all JSON of ours is: a second way to read it would double serde's code.
        let text = std::str::from_utf8(self.bytes()).map_err(|_| Refusal::MalformedJson)?;
        // serde would read an array as a struct, field by field.
        let object = text.trim_ascii_start().starts_with('{');
        serde_json::from_str(text).ok().filter(|_| object).ok_or(Refusal::MalformedJson)
    }

    /// The fields of a JSON object, in the order of their names; null for those that are missing.
    ///
    /// # Errors
    /// As [`Request::json`], and `MalformedJson` for a field of any other name.
    pub fn fields<const N: usize>(&self, names: [&str; N]) -> Result<[Value; N], Refusal> {
        let mut object: Value = self.json()?;
        let known = |name: &String| names.contains(&name.as_str());
        if !object.as_object().is_some_and(|fields| fields.keys().all(known)) {
            return Err(Refusal::MalformedJson);
        }
        Ok(names.map(|name| object.get_mut(name).map(Value::take).unwrap_or_default()))
    }

    /// The client's own name for this request, kept until it is answered.
    ///
    /// # Errors
    /// `IdempotencyKeyMissing`, or `IdempotencyKeyMalformed` unless it is 16 to 64 plain
    /// characters.
    pub fn idempotency_key(&self) -> Result<&str, Refusal> {
        let key = self.header("idempotency-key").ok_or(Refusal::IdempotencyKeyMissing)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let lengths = IDEMPOTENCY_KEY_CHARS_MIN..=IDEMPOTENCY_KEY_CHARS_MAX;
        if lengths.contains(&key.len()) && key.bytes().all(plain) {
            Ok(key)
        } else {
            Err(Refusal::IdempotencyKeyMalformed)
        }
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Bytes(bytes) => bytes,
            Body::TooLarge => &[],
        }
    }
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let pair = [rest.next()?, rest.next()?];
                let mut decoded = [0];
                hex::decode_to_slice(pair, &mut decoded).ok()?;
                u8::from_le_bytes(decoded)
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// A call that goes out. It may hold a token, so `Debug` shows neither URL nor headers.
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    pub service: Service,
    pub post: bool,
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<String>,
}

/// Whom a call is for; this much may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    Telegram,
    Toncenter,
    /// The second indexer.
    Tonapi,
    /// A partner's server. Nobody reads what it answers, and it leads nowhere else.
    Webhook,
    /// The team's public keys.
    Access,
    /// The private Worker, through the service binding.
    Private,
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "call to {:?}", self.service)
    }
}

/// What came back from a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    pub body: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_parameters_are_decoded_strictly() {
        let request = |query: &str| Request {
            method: Method::Get,
            path: "/".into(),
            query: query.into(),
            headers: Vec::new(),
            body: Body::Bytes(Vec::new()),
        };
        for (query, expected) in [
            ("cursor=12", Some("12")),
            ("a=1&cursor=x%20y+z", Some("x y z")),
            ("cursor", Some("")),
            ("cursor=%", None),
            ("cursor=%zz", None),
            ("cursor=%ff", None),
            ("other=1", None),
        ] {
            assert_eq!(request(query).parameter("cursor").as_deref(), expected, "{query}");
        }
    }
}
