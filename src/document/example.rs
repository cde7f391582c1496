//! An example of a schema, made up from what the schema says: it cannot contradict it.

use serde_json::{Map, Value, json};

/// What texts look like by the name of their field, where the schema does not say.
const TEXTS: [(&str, &str); 15] = [
    ("address", "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKZ"),
    ("amount", "1.50"),
    ("code", "task_too_early"),
    ("hash", "6f1b3c5d7e9fa0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f506172839"),
    ("head", "9d5ed678fe57bcca610140957afab571a3c1b8a2f6d7e8f90a1b2c3d4e5f6071"),
    ("kind", "visit"),
    ("memo", "k3v9q2x7"),
    ("minimum", "0.01"),
    ("payload", "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730"),
    ("status", "running"),
    ("text", "Read the page and find the word of the day."),
    ("title", "Read the news"),
    ("token", "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730"),
    ("type", "about:blank"),
    ("usd", "1.500000"),
];

/// `components` are the schemas that references point to; `name` is the field's.
#[must_use]
pub fn example(schema: &Value, components: &Map<String, Value>, name: &str) -> Value {
    if let Some(given) = schema.get("example") {
        return given.clone();
    }
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let component = target.rsplit('/').next().unwrap_or_default();
        let schema = components.get(component).unwrap_or(&Value::Null);
        return if component == "Money" { money() } else { example(schema, components, name) };
    }
    for one_of in ["anyOf", "oneOf", "enum"] {
        if let Some(first) = schema.get(one_of).and_then(|all| all.get(0)) {
            let is_word = one_of == "enum";
            return if is_word { first.clone() } else { example(first, components, name) };
        }
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    let kind = schema.get("type");
    let kind = kind.and_then(|kind| kind.get(0).or(Some(kind))).and_then(Value::as_str);
    match kind.unwrap_or_default() {
        "object" => object(schema, components),
        "array" => {
            let items = schema.get("items").unwrap_or(&Value::Null);
            json!([example(items, components, name)])
        }
        "string" => text(schema, name).into(),
        "integer" => schema.get("minimum").cloned().unwrap_or_else(|| json!(42)),
        "boolean" => Value::Bool(true),
        _ => Value::Null,
    }
}

fn money() -> Value {
    json!({ "usd": "1.500000", "micros": 1_500_000 })
}

fn object(schema: &Value, components: &Map<String, Value>) -> Value {
    let mut made = Map::new();
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (name, schema) in properties {
            made.insert(name.clone(), example(schema, components, name));
        }
    } else if let Some(values) = schema.get("additionalProperties").filter(|any| any.is_object()) {
        made.insert("earner".to_owned(), example(values, components, "earner"));
    }
    Value::Object(made)
}

fn text(schema: &Value, name: &str) -> String {
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => return "2027-01-15T08:00:00Z".to_owned(),
        Some("uri") => return "https://example.org/page".to_owned(),
        _ => {}
    }
    let known = TEXTS.into_iter().find(|(known, _)| *known == name);
    known.map_or("42", |(_, text)| text).to_owned()
}
