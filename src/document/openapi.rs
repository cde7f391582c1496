//! Puts operations together into an OpenAPI document.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Map, Value, json};

use super::operation::{Answered, Content, Operation, Parameter, Who};
use super::{codes, example, schema};
use crate::wire::api::Money;
use crate::wire::problem::Problem;

pub struct Document {
    title: &'static str,
    about: &'static str,
    /// Of what comes in, where a field that may be left out need not be there, …
    asked: SchemaGenerator,
    /// … and of what goes out, where it always is.
    answered: SchemaGenerator,
    /// Problems that are alone with their status, by code: many operations have the same.
    problems: Map<String, Value>,
}

impl Document {
    pub fn new(title: &'static str, about: &'static str) -> Self {
        let settings = || {
            let mut settings = SchemaSettings::draft2020_12();
            settings.definitions_path = "/components/schemas".into();
            settings.meta_schema = None;
            settings
        };
        Self {
            title,
            about,
            asked: settings().for_deserialize().into_generator(),
            answered: settings().for_serialize().into_generator(),
            problems: Map::new(),
        }
    }

    pub fn describe(mut self, operations: &[Operation]) -> Value {
        let mut paths = Map::new();
        for operation in operations {
            let described = self.operation(operation);
            let path = paths.entry(operation.path).or_insert_with(|| json!({}));
            if let Some(path) = path.as_object_mut() {
                path.insert(operation.method.to_lowercase(), described);
            }
        }
        self.answered.subschema_for::<Problem<'_>>();
        self.answered.subschema_for::<Money>();
        let mut schemas = self.asked.take_definitions(true);
        schemas.append(&mut self.answered.take_definitions(true));
        schema::refine(&mut schemas);
        let mut document = json!({
            "openapi": "3.1.1",
            "info": {
                "title": self.title,
                "version": env!("CARGO_PKG_VERSION"),
                "description": self.about,
                "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
            },
            "tags": tags(operations),
            "paths": paths,
            "components": {
                "schemas": schemas.clone(),
                "responses": self.problems,
                "securitySchemes": schemes(operations),
            },
        });
        give_examples(&mut document, &schemas);
        document
    }

    fn operation(&mut self, operation: &Operation) -> Value {
        let mut described = json!({
            "operationId": operation_id(operation),
            "tags": [operation.tag],
            "summary": operation.summary,
            "security": security(operation.who),
            "responses": self.responses(operation),
        });
        let mut add = |name: &str, value: Value| {
            if let Some(object) = described.as_object_mut() {
                object.insert(name.to_owned(), value);
            }
        };
        if !operation.about.is_empty() {
            add("description", operation.about.into());
        }
        if !operation.parameters.is_empty() {
            add("parameters", operation.parameters.iter().map(parameter).collect());
        }
        if let Some(content) = &operation.body {
            let content = content_of(&mut self.asked, content);
            add("requestBody", json!({ "required": true, "content": content }));
        }
        described
    }

    fn responses(&mut self, operation: &Operation) -> Value {
        let mut responses = Map::new();
        for Answered { status, about, content } in &operation.answers {
            let mut response = json!({ "description": about });
            let content = content_of(&mut self.answered, content);
            if let Some(response) = response.as_object_mut().filter(|_| !content.is_null()) {
                response.insert("content".to_owned(), content);
            }
            responses.insert(status.to_string(), response);
        }
        let answered =
            |status: &u16| operation.answers.iter().any(|answer| answer.status == *status);
        for status in operation.statuses().into_iter().filter(|status| !answered(status)) {
            let all = operation.codes().into_iter();
            let codes: Vec<_> = all.filter(|code| codes::status(code) == status).collect();
            let response = match codes.as_slice() {
                [code] => {
                    self.problems.insert((*code).to_owned(), problem(&codes));
                    json!({ "$ref": format!("#/components/responses/{code}") })
                }
                codes => problem(codes),
            };
            responses.insert(status.to_string(), response);
        }
        responses.into()
    }
}

/// The refusals that share a status.
fn problem(codes: &[&'static str]) -> Value {
    let lines = codes.iter().map(|code| format!("* `{code}`: {}", codes::sentence(code)));
    let schema = json!({
        "allOf": [{ "$ref": "#/components/schemas/Problem" }],
        "properties": { "code": { "enum": codes } },
    });
    let mut response = json!({
        "description": lines.collect::<Vec<_>>().join("\n"),
        "content": { "application/problem+json": { "schema": schema } },
    });
    if codes.iter().any(|code| *code == "too_many_requests" || *code == "task_too_early")
        && let Some(response) = response.as_object_mut()
    {
        let seconds = json!({ "schema": { "type": "integer" },
            "description": "Seconds after which the same request may succeed." });
        response.insert("headers".to_owned(), json!({ "Retry-After": seconds }));
    }
    response
}

fn content_of(generator: &mut SchemaGenerator, content: &Content) -> Value {
    match content {
        Content::Nothing => Value::Null,
        Content::Json(shape) => {
            let schema = shape(generator);
            json!({ "application/json": { "schema": schema } })
        }
        Content::Written(schema) => json!({ "application/json": { "schema": schema } }),
        Content::Other(media) => json!({ (*media): { "schema": { "type": "string" } } }),
    }
}

fn parameter(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name,
        "in": parameter.place,
        "required": parameter.required,
        "description": parameter.about,
        "schema": parameter.schema,
    })
}

/// `POST /api/tasks/{id}/claim` is `post_api_tasks_id_claim`.
fn operation_id(operation: &Operation) -> String {
    let words = operation.path.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    [operation.method.to_lowercase().as_str()]
        .into_iter()
        .chain(words)
        .collect::<Vec<_>>()
        .join("_")
}

/// In the order in which they come.
fn tags(operations: &[Operation]) -> Value {
    let mut tags: Vec<&str> = Vec::new();
    for operation in operations {
        if !tags.contains(&operation.tag) {
            tags.push(operation.tag);
        }
    }
    tags.into_iter().map(|tag| json!({ "name": tag })).collect()
}

/// Each caller's schemes, any one of which will do.
fn ways(who: Who) -> &'static [&'static str] {
    match who {
        Who::Anybody | Who::House | Who::Partner => &[],
        Who::Earner => &["init_data", "session"],
        Who::NewSession => &["init_data"],
        Who::OwnSession => &["session"],
        Who::Telegram => &["telegram"],
        Who::Operator => &["access"],
        Who::Collector => &["collector"],
    }
}

fn security(who: Who) -> Value {
    ways(who).iter().map(|way| json!({ (*way): [] })).collect()
}

fn schemes(operations: &[Operation]) -> Value {
    let used = |way: &str| operations.iter().any(|operation| ways(operation.who).contains(&way));
    let all = [
        (
            "init_data",
            json!({ "type": "http", "scheme": "tma",
            "description": "`Authorization: tma <initData>`, as Telegram signed it for a launch \
                            of the Mini App within the last 24 hours." }),
        ),
        (
            "session",
            json!({ "type": "http", "scheme": "bearer",
            "description": "The token that `POST /api/session` answered." }),
        ),
        (
            "telegram",
            json!({ "type": "apiKey", "in": "header",
            "name": "X-Telegram-Bot-Api-Secret-Token",
            "description": "The secret that the webhook was set with." }),
        ),
        (
            "access",
            json!({ "type": "apiKey", "in": "header", "name": "Cf-Access-Jwt-Assertion",
            "description": "What Cloudflare Access signed; it adds this header by itself." }),
        ),
        (
            "collector",
            json!({ "type": "http", "scheme": "bearer",
            "description": "The METRICS_TOKEN of the deployment." }),
        ),
    ];
    Value::Object(
        all.into_iter()
            .filter(|(way, _)| used(way))
            .map(|(way, scheme)| (way.to_owned(), scheme))
            .collect(),
    )
}

/// Whatever has a schema and no example gets one.
fn give_examples(document: &mut Value, schemas: &Map<String, Value>) {
    match document {
        Value::Object(object) => {
            for (media, content) in object.iter_mut() {
                if media == "application/json"
                    && let Some(content) = content.as_object_mut()
                    && let Some(schema) = content.get("schema")
                {
                    let made = example(schema, schemas, "");
                    content.insert("example".to_owned(), made);
                }
                give_examples(content, schemas);
            }
        }
        Value::Array(items) => {
            for item in items {
                give_examples(item, schemas);
            }
        }
        _ => {}
    }
}
