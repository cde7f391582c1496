//! Whether JSON has the shape that a schema says: as much of JSON Schema as our documents use, and
//! stricter, since an answer must not hold anything that the document does not name.

use earnest::wire::timestamp::parse_rfc3339;
use serde_json::Value;

/// The first thing that does not fit, and where.
pub fn mismatch(schema: &Value, value: &Value, document: &Value, at: &str) -> Option<String> {
    let within = |schema: &Value| mismatch(schema, value, document, at);
    if let Some(target) = schema["$ref"].as_str() {
        let pointer = target.strip_prefix('#').unwrap();
        let schema = document.pointer(pointer);
        return within(schema.unwrap_or_else(|| panic!("{target} leads nowhere")));
    }
    let wrong = |what: &str| Some(format!("{} is {value}, not {what}", named(at)));
    for any in ["anyOf", "oneOf"] {
        if let Some(schemas) = schema[any].as_array() {
            let fits = schemas.iter().any(|schema| within(schema).is_none());
            return if fits { None } else { wrong("any of what it may be") };
        }
    }
    if let Some(kind) = schema.get("type")
        && !kinds(kind).any(|kind| is(kind, value))
    {
        return wrong(&kind.to_string());
    }
    if let Some(words) = schema["enum"].as_array()
        && !value.is_null()
        && !words.contains(value)
    {
        return wrong(&format!("one of {words:?}"));
    }
    if schema["format"] == "date-time" && value.as_str().is_some_and(|at| !is_time(at)) {
        return wrong("a time of RFC 3339");
    }
    match value {
        Value::Object(object) => object_mismatch(schema, object, document, at),
        Value::Array(items) => (0..).zip(items).find_map(|(index, item)| {
            mismatch(&schema["items"], item, document, &format!("{at}[{index}]"))
        }),
        _ => None,
    }
}

fn object_mismatch(
    schema: &Value,
    object: &serde_json::Map<String, Value>,
    document: &Value,
    at: &str,
) -> Option<String> {
    let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
    let missing = required.iter().find(|name| !object.contains_key(name.as_str().unwrap()));
    if let Some(name) = missing {
        return Some(format!("{} lacks {name}", named(at)));
    }
    let properties = &schema["properties"];
    let others = &schema["additionalProperties"];
    object.iter().find_map(|(name, value)| {
        let inside = format!("{at}.{name}");
        match (properties.get(name), others.is_object()) {
            (Some(schema), _) => mismatch(schema, value, document, &inside),
            (None, true) => mismatch(others, value, document, &inside),
            // A schema without any property says nothing about what is in there.
            (None, false) if properties.is_null() && others.is_null() => None,
            (None, false) => Some(format!("{} is not in the schema", named(&inside))),
        }
    })
}

fn kinds(kind: &Value) -> impl Iterator<Item = &str> {
    kind.as_array()
        .map_or(std::slice::from_ref(kind), Vec::as_slice)
        .iter()
        .map(|one| one.as_str().unwrap())
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no type of JSON Schema"),
    }
}

fn is_time(text: &str) -> bool {
    parse_rfc3339(text).is_some()
}

fn named(at: &str) -> &str {
    if at.is_empty() { "the whole" } else { at.trim_start_matches('.') }
}
