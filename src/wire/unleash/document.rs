//! The shapes of Unleash's client features, as far as they decide anything. Other fields, such as
//! descriptions, stay in the document and are ignored here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, Default, Deserialize)]
pub struct Document {
    pub features: Vec<Feature>,
    pub segments: Option<Vec<Segment>>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Feature {
    pub name: String,
    #[serde(default)]
    pub enabled: bool,
    pub(super) strategies: Option<Vec<Strategy>>,
    pub(super) variants: Option<Vec<Variant>>,
    pub(super) dependencies: Option<Vec<Dependency>>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Strategy {
    pub name: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    pub constraints: Option<Vec<Constraint>>,
    pub segments: Option<Vec<i64>>,
    pub variants: Option<Vec<Variant>>,
}

impl Strategy {
    /// Parameters are text, though some hands write numbers.
    pub fn parameter(&self, name: &str) -> Option<String> {
        match self.parameters.as_ref()?.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Constraint {
    pub context_name: String,
    pub operator: String,
    pub values: Option<Vec<String>>,
    pub value: Option<String>,
    #[serde(default)]
    pub inverted: bool,
    #[serde(default)]
    pub case_insensitive: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Segment {
    pub(super) id: i64,
    #[serde(default)]
    pub(super) constraints: Vec<Constraint>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Variant {
    pub name: String,
    #[serde(default)]
    pub weight: u32,
    pub stickiness: Option<String>,
    pub payload: Option<Payload>,
    pub overrides: Option<Vec<Override>>,
}

/// What a variant brings along, such as a text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Payload {
    #[serde(rename = "type")]
    pub kind: String,
    pub value: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Override {
    pub context_name: String,
    pub values: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Dependency {
    pub feature: String,
    pub enabled: Option<bool>,
    pub variants: Option<Vec<String>>,
}
