//! The documents of the API say what the routes do: no more, no less, and nothing outdated.

use std::collections::BTreeSet;
use std::fs;

use earnest::document::{Api, operators, public};
use serde_json::Value;

use crate::world::contract::shape::mismatch;

pub mod asking;
mod coverage;
mod refusals;
mod seldom;

/// `GET /api/me` of the lines of a table such as `(["api", "me"], Get | Head)`.
fn routes(api: &Api) -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    for (before, table) in &api.tables {
        for (path, methods) in table.lines {
            let parts = path.trim_matches(['[', ']']).split(", ").map(|part| {
                let word = part.strip_prefix('"').and_then(|part| part.strip_suffix('"'));
                word.map_or_else(|| format!("{{{part}}}"), str::to_owned)
            });
            let path = parts.collect::<Vec<_>>().join("/");
            let methods = methods.split(" | ").filter(|method| *method != "Head");
            routes
                .extend(methods.map(|method| format!("{} {before}/{path}", method.to_uppercase())));
        }
    }
    routes
}

#[test]
fn every_route_is_documented_and_every_operation_is_a_route() {
    for api in [public(), operators()] {
        let routes = routes(&api);
        let described = api.operations.iter();
        let described: BTreeSet<_> =
            described.map(|operation| format!("{} {}", operation.method, operation.path)).collect();
        let missing: Vec<_> = routes.difference(&described).collect();
        assert!(
            missing.is_empty(),
            "\n\nNot documented: {missing:#?}\n    Why: the API is what its document says.\n    \
             Instead: describe each in src/document (public/ or operators/), in the group that it \
             belongs to, like this:\n\
             \n        post(\"/api/tasks/{{id}}/start\", \"Start a task\")\
             \n            .takes::<Input>()                     // a JSON body, if there is one\
             \n            .answers::<OneTask>(200, \"The task.\") // a type of src/wire\
             \n            .refuses(&[\"task_not_found\"]),        // codes of its own\n\
             \n    Types derive their schema: copy the `cfg_attr` line of their neighbours. \
             Then: make openapi\n\n"
        );
        let invented: Vec<_> = described.difference(&routes).collect();
        assert!(invented.is_empty(), "documented, but in no table of routes: {invented:#?}");
        assert_eq!(described.len(), api.operations.len(), "something is described twice");
    }
}

#[test]
fn every_code_in_the_documents_is_one_of_ours() {
    for operation in public().operations.iter().chain(&operators().operations) {
        let invented = operation.invented_codes();
        assert!(invented.is_empty(), "{} {}: {invented:?}", operation.method, operation.path);
        assert!(!operation.answers.is_empty(), "{} is never answered", operation.path);
    }
}

#[test]
fn every_example_fits_its_schema() {
    for api in [public(), operators()] {
        let document = api.document();
        let mut count = 0;
        check_examples(&document, &document, &mut count);
        assert!(count > api.operations.len() / 2);
    }
}

fn check_examples(part: &Value, document: &Value, count: &mut usize) {
    if let (Some(schema), Some(example)) = (part.get("schema"), part.get("example")) {
        let wrong = mismatch(schema, example, document, "");
        assert_eq!(wrong, None, "{example}");
        *count += 1;
    }
    match part {
        Value::Object(object) => {
            object.values().for_each(|inner| check_examples(inner, document, count));
        }
        Value::Array(items) => items.iter().for_each(|item| check_examples(item, document, count)),
        _ => {}
    }
}

/// `make openapi` lets this test write what it would otherwise only compare.
#[test]
fn the_published_documents_are_up_to_date() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/static/openapi");
    for (name, api) in [("public", public()), ("operators", operators())] {
        let path = format!("{folder}/{name}.json");
        let current = format!("{:#}\n", api.document());
        if std::env::var("EARNEST_WRITES_DOCUMENTS").is_ok() {
            fs::write(path, current).unwrap();
        } else {
            let published = fs::read_to_string(path).unwrap_or_default();
            assert!(
                published == current,
                "\n\nstatic/openapi/{name}.json is outdated.\n    Why: it is what clients \
                 read.\n    Instead: make openapi\n\n"
            );
        }
    }
}
