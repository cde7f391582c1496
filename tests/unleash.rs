//! Unleash's own client specification says how flags are evaluated; its examples are held here.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

use std::fs;
use std::path::PathBuf;

use earnest::domain::refusal::Refusal;
use earnest::wire::timestamp::parse_rfc3339;
use earnest::wire::unleash::{Context, Document};
use serde_json::{Value, json};

/// What is refused at import, and so never evaluated: addresses, changes instead of a whole,
/// regular expressions and networks.
const LEFT_OUT: [&str; 5] = [
    "06-remote-address-strategy.json",
    "19-delta-api-hydration.json",
    "20-delta-api-events.json",
    "21-regex-constraint-operators.json",
    "22-cidr-constraint-operators.json",
];

fn specification(file: &str) -> Value {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("node_modules/@unleash/client-specification/specifications");
    serde_json::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap()
}

fn context(given: &Value) -> Context {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut context = Context {
        user_id: text(&given["userId"]),
        session_id: text(&given["sessionId"]),
        now: given["currentTime"].as_str().and_then(parse_rfc3339).unwrap_or(1_800_000_000),
        random: 7,
        ..Context::default()
    };
    for name in ["environment", "appName", "remoteAddress"] {
        context.properties.extend(text(&given[name]).map(|value| (name.to_owned(), value)));
    }
    for (name, value) in given["properties"].as_object().into_iter().flatten() {
        context.properties.extend(text(value).map(|value| (name.clone(), value)));
    }
    context
}

#[test]
fn flags_are_what_the_specification_says() {
    let files = specification("index.json");
    let mut held = 0;
    for file in files.as_array().unwrap().iter().map(|file| file.as_str().unwrap()) {
        if LEFT_OUT.contains(&file) {
            continue;
        }
        let specification = specification(file);
        let document: Document = serde_json::from_value(specification["state"].clone()).unwrap();
        let list = |name: &str| specification[name].as_array().cloned().unwrap_or_default();
        for test in list("tests") {
            let flag = test["toggleName"].as_str().unwrap();
            let found = document.decide(flag, &context(&test["context"]));
            assert_eq!(found.is_on, test["expectedResult"], "{file}: {}", test["description"]);
            held += 1;
        }
        for test in list("variantTests") {
            let flag = test["toggleName"].as_str().unwrap();
            let found = document.decide(flag, &context(&test["context"]));
            let (name, payload) = found.variant.unwrap_or(("disabled", None));
            let mut shown = json!({ "name": name, "enabled": name != "disabled",
                "feature_enabled": found.is_on });
            if let Some(payload) = payload {
                shown["payload"] = serde_json::to_value(payload).unwrap();
            }
            assert_eq!(shown, test["expectedResult"], "{file}: {}", test["description"]);
            held += 1;
        }
    }
    assert!(held >= 200, "only {held} examples");
}

#[test]
fn what_would_not_be_evaluated_is_refused() {
    for (file, refusal) in [
        ("06-remote-address-strategy.json", Some(Refusal::FlagsUnsupported)),
        ("13-constraint-operators.json", Some(Refusal::FlagsUnsupported)),
        ("21-regex-constraint-operators.json", Some(Refusal::FlagsUnsupported)),
        ("22-cidr-constraint-operators.json", Some(Refusal::FlagsUnsupported)),
        ("08-variants.json", None),
        ("15-global-constraints.json", None),
    ] {
        let state = specification(file)["state"].to_string();
        assert_eq!(Document::read(&state).err(), refusal, "{file}");
    }
    let many: Vec<_> = (0..101).map(|name| json!({ "name": name.to_string() })).collect();
    let twice = [json!({ "name": "a" }), json!({ "name": "a" })];
    let long = [json!({ "name": "a".repeat(101) })];
    for features in [json!(many), json!(twice), json!(long), json!([{}]), json!(7)] {
        let document = json!({ "version": 2, "features": features }).to_string();
        assert_eq!(Document::read(&document).err(), Some(Refusal::FlagsMalformed), "{document}");
    }
}
