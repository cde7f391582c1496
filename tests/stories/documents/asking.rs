//! Asks any operation of the documents, as whoever may, with what the document gives as examples.

use earnest::document::{Api, Operation, Who, operators, public};
use earnest::domain::limits::{DEAR_REQUESTS_PER_MINUTE_MAX, RATE_SECONDS};
use earnest::wire::access::HEADER;
use earnest::wire::http::{Body, Method, Request};
use serde_json::Value;

use crate::world::access::{claims, header, token};
use crate::world::contract::Side;
use crate::world::earner::{Seen, request};
use crate::world::{METRICS_TOKEN, TestWorld, WEBHOOK_SECRET};

/// Both Workers' operations, with their documents.
pub fn apis() -> [(Side, Api, Value); 2] {
    let (one, other) = (public(), operators());
    let (first, second) = (one.document(), other.document());
    [(Side::Public, one, first), (Side::Private, other, second)]
}

/// What shows who is asking.
pub fn credential(world: &TestWorld, who: Who) -> Option<(&'static str, String)> {
    let ann = world.stranger(42);
    Some(match who {
        Who::Anybody | Who::House | Who::Partner => return None,
        Who::NewSession => ("authorization", ann.tma()),
        Who::Earner | Who::OwnSession => {
            // No more than anybody may open in a minute.
            world.waits(RATE_SECONDS / DEAR_REQUESTS_PER_MINUTE_MAX);
            let session = ann.post("/api/session", "").json;
            ("authorization", format!("Bearer {}", session["token"].as_str().unwrap()))
        }
        Who::Telegram => ("x-telegram-bot-api-secret-token", WEBHOOK_SECRET.to_owned()),
        Who::Operator => (HEADER, token("key-1", &header("key-1"), &claims("olga@example.org"))),
        Who::Collector => ("authorization", format!("Bearer {METRICS_TOKEN}")),
    })
}

/// A request that lacks nothing but, without a credential, who is asking.
pub fn letter(
    operation: &Operation,
    document: &Value,
    credential: Option<(&'static str, String)>,
) -> Request {
    let method = operation.method.to_lowercase();
    let described = &document["paths"][operation.path][method.as_str()];
    let mut target = operation.path.to_owned();
    let mut headers: Vec<_> = credential.into_iter().collect();
    headers.push(("cf-connecting-ip", "192.0.2.1".to_owned()));
    for parameter in &operation.parameters {
        let example = parameter.schema["example"].as_str().unwrap_or_default();
        match parameter.place {
            "path" => target = target.replace(&format!("{{{}}}", parameter.name), example),
            "query" if parameter.required => {
                target = format!("{target}?{}={example}", parameter.name);
            }
            "header" => headers.push(("idempotency-key", example.to_owned())),
            _ => {}
        }
    }
    let body = &described["requestBody"]["content"]["application/json"]["example"];
    let body = if body.is_null() { String::new() } else { body.to_string() };
    if !body.is_empty() {
        headers.push(("content-type", "application/json".to_owned()));
    }
    request(Method::parse(operation.method), &target, headers, body.as_bytes())
}

pub fn ask(world: &TestWorld, side: Side, request: &Request) -> Seen {
    let answer = match side {
        Side::Public => world.request(request),
        Side::Private => world.private_request(request),
    };
    Seen::new(answer.unwrap())
}

/// The same request with another body.
pub fn with_body(request: &Request, body: Body) -> Request {
    Request { body, ..request.clone() }
}

/// The same request with another header, or without it.
pub fn with_header(request: &Request, name: &'static str, value: Option<&str>) -> Request {
    let mut request = request.clone();
    request.headers.retain(|(header, _)| *header != name);
    request.headers.extend(value.map(|value| (name, value.to_owned())));
    request
}
