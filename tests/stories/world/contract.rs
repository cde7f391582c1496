//! Holds every answer of a story against the documents of the API, and keeps count of what came.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::Write;
use std::sync::{LazyLock, Mutex};

use earnest::document::{Api, Operation, operators, public};
use earnest::wire::answer::{Answer, Body};
use earnest::wire::http::{Method, Request};
use serde_json::Value;

pub mod shape;

use shape::mismatch;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Public,
    Private,
}

/// Names a file for what came: a line for each operation, status and code.
pub const RECORD: &str = "EARNEST_ANSWERS";
/// What a path may be answered with that is none of ours, or has no such method.
const NOWHERE: [&str; 8] = [
    "admin_not_set_up",
    "body_too_large",
    "fault",
    "headers_too_large",
    "method_not_allowed",
    "not_found",
    "signed_out",
    "too_many_requests",
];

struct Known {
    api: Api,
    document: Value,
}

impl Known {
    fn new(api: Api) -> Self {
        let document = api.document();
        Self { api, document }
    }
}

fn known(side: Side) -> &'static Known {
    static PUBLIC: LazyLock<Known> = LazyLock::new(|| Known::new(public()));
    static PRIVATE: LazyLock<Known> = LazyLock::new(|| Known::new(operators()));
    if side == Side::Public { &PUBLIC } else { &PRIVATE }
}

/// The schemas that a document's references point to.
pub fn components(document: &Value) -> &Value {
    &document["components"]["schemas"]
}

pub fn hold(side: Side, request: &Request, answer: &Answer) {
    let Known { api, document } = known(side);
    let named = Method::NAMED.into_iter().find(|(_, method)| *method == request.method);
    // What HEAD answers, GET would.
    let method = named.map_or("", |(name, _)| if name == "HEAD" { "GET" } else { name });
    let body = match &answer.body {
        Body::Text(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        Body::Bytes(bytes) => serde_json::from_slice(bytes).unwrap_or(Value::Null),
        Body::Empty => Value::Null,
    };
    let code = body["code"].as_str().filter(|_| answer.status >= 400).unwrap_or_default();
    let Some(operation) = api.operation(method, &request.path) else {
        let expected = NOWHERE.contains(&code) || code == "operator_not_allowed";
        assert!(expected, "{request:?} is no route and was answered with {}", answer.status);
        return;
    };
    let what = format!("{method} {} answered {} {code}", operation.path, answer.status);
    if answer.status >= 400 {
        assert!(operation.codes().contains(&code), "\n\n{}\n\n", undocumented(&what, operation));
    } else {
        let schema = schema_of(document, operation, answer.status);
        let Some(schema) = schema else { panic!("\n\n{}\n\n", undocumented(&what, operation)) };
        let has_body = !matches!(answer.body, Body::Empty) && !schema.is_null();
        if let Some(mismatch) = has_body.then(|| mismatch(schema, &body, document, "")).flatten() {
            panic!(
                "\n\n{what}, but {mismatch}:\n{body}\nThe schema comes from a type in \
                src/wire or from src/document. Mend what is wrong, then: make openapi\n\n"
            );
        }
    }
    record(&format!("{method} {} {} {code}", operation.path, answer.status));
}

/// The schema of an answer's JSON, null where it is no JSON; `None` when there is no such answer.
fn schema_of<'a>(document: &'a Value, operation: &Operation, status: u16) -> Option<&'a Value> {
    let method = operation.method.to_lowercase();
    let answers = &document["paths"][operation.path][method]["responses"];
    let answer = answers.get(status.to_string())?;
    Some(&answer["content"]["application/json"]["schema"])
}

fn undocumented(what: &str, operation: &Operation) -> String {
    format!(
        "{what}, which its document does not say.\n    Why: clients are written by the document, \
         and meet an answer that it does not have.\n    Instead: find \"{}\" in src/document and \
         add the code to `.refuses(…)`, or the status as `.answers…(…)`, then: make openapi",
        operation.path
    )
}

fn record(line: &str) {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let Ok(path) = std::env::var(RECORD) else { return };
    if SEEN.lock().unwrap().insert(line.to_owned()) {
        let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
        file.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}
