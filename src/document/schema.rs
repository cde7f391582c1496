//! What our conventions say about a field beyond its Rust type, so that no type has to repeat it:
//! times end in `_at`, addresses of pages in `url` or `link`, and lists of words are closed where
//! the domain's are.

use serde_json::{Map, Value, json};

use crate::domain::deposit::Asset;
use crate::domain::language::Language;
use crate::domain::network::Network;
use crate::domain::operator::Role;
use crate::domain::{claim, withdrawal};

/// Adds to every object schema among the components.
pub fn refine(components: &mut Map<String, Value>) {
    for (name, schema) in components.iter_mut() {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            continue;
        };
        for (property, schema) in properties {
            if let Some(schema) = schema.as_object_mut() {
                say_more(name, property, schema);
            }
        }
    }
}

fn say_more(component: &str, property: &str, schema: &mut Map<String, Value>) {
    let is_text = match schema.get("type") {
        Some(Value::String(kind)) => kind == "string",
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "string"),
        _ => false,
    };
    if !is_text {
        return;
    }
    let is_time = property == "at" || property.ends_with("_at") || property.ends_with("_until");
    let is_page = property.ends_with("url") || property.ends_with("link");
    if is_time {
        schema.insert("format".to_owned(), "date-time".into());
    } else if is_page {
        schema.insert("format".to_owned(), "uri".into());
    } else if property == "usd" {
        schema.insert("pattern".to_owned(), r"^-?\d+\.\d{6}$".into());
    } else if let Some(words) = words(component, property) {
        schema.insert("enum".to_owned(), words.into());
    }
}

/// The closed lists.
fn words(component: &str, property: &str) -> Option<Vec<&'static str>> {
    Some(match (component, property) {
        (_, "network") => vec![Network::Mainnet.name(), Network::Testnet.name()],
        (_, "language") => Language::ALL.iter().map(|language| language.tag()).collect(),
        (_, "role") => Role::ALL.map(Role::name).into(),
        ("OneInvoice", "method") => vec![Asset::Stars.name()],
        ("Destination", "method") => vec![Asset::Ton.name(), Asset::Usdt.name()],
        (_, "method") => Asset::ALL.map(Asset::name).into(),
        ("Webhook", "status") => vec!["on", "off", "failed"],
        ("Delivery", "status") => vec!["waiting", "delivered", "failed"],
        ("Task", "status") => {
            let claimed = claim::Status::ALL.map(claim::Status::name);
            ["open"].into_iter().chain(claimed).collect()
        }
        ("Withdrawal", "status") => withdrawal::Status::ALL.map(withdrawal::Status::name).into(),
        ("Deposit", "status") => vec!["waiting", "credited", "refunded"],
        ("Entry", "account") => vec!["earner", "vesting", "sponsor"],
        ("Health", "status") => vec!["ok"],
        _ => return None,
    })
}

/// An object of a row as operators see it: each column with what it holds. A name that ends in `?`
/// may be null.
pub fn row(columns: &[(&str, &str)]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (column, kind) in columns {
        let name = column.trim_end_matches('?');
        let schema = match *kind {
            "id" => json!({ "type": "string", "pattern": "^[0-9]+$" }),
            "time" => json!({ "type": "string", "format": "date-time" }),
            "money" => json!({ "$ref": "#/components/schemas/Money" }),
            kind => json!({ "type": kind }),
        };
        let nullable = column.ends_with('?');
        let schema = if nullable { or_null(schema) } else { schema };
        properties.insert(name.to_owned(), schema);
        required.push(name);
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn or_null(mut schema: Value) -> Value {
    match schema.get_mut("type") {
        Some(kind) => {
            *kind = json!([kind.clone(), "null"]);
            schema
        }
        None => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}
