//! Feature flags in the format of Unleash's client API (`GET /api/client/features`, version 2),
//! and their evaluation as Unleash's client specification says.
//!
//! Unleash's own engine takes more of the wasm than there is, so this is ours; the specification's
//! examples are the tests (`tests/unleash.rs`). What it does not know is refused at import:
//! regular expressions, addresses and host names.

mod check;
mod constraint;
mod decimal;
mod document;
mod rollout;
mod semver;

use std::collections::BTreeMap;

pub use document::{Document, Feature, Payload};
use document::{Strategy, Variant};

/// About whom a flag is asked.
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub user_id: Option<String>,
    pub session_id: Option<String>,
    /// Everything else that constraints may name, such as `language`.
    pub properties: BTreeMap<String, String>,
    /// Unix seconds.
    pub now: i64,
    /// For what is to be different each time.
    pub random: u32,
}

impl Context {
    /// What a constraint or a stickiness names; nothing counts as missing.
    fn field(&self, name: &str) -> Option<&str> {
        match name {
            "userId" => self.user_id.as_deref(),
            "sessionId" => self.session_id.as_deref(),
            name => self.properties.get(name).map(String::as_str),
        }
        .filter(|value| !value.is_empty())
    }
}

/// What a flag is for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    pub is_on: bool,
    /// The variant that was drawn, and what comes with it.
    pub variant: Option<(&'a str, Option<&'a Payload>)>,
}

const OFF: Decision<'static> = Decision { is_on: false, variant: None };

impl Document {
    /// A flag that does not exist is off.
    #[must_use]
    pub fn decide(&self, name: &str, context: &Context) -> Decision<'_> {
        match self.feature(name) {
            Some(feature) if self.parents_agree(feature, context) => self.alone(feature, context),
            _ => OFF,
        }
    }

    fn feature(&self, name: &str) -> Option<&Feature> {
        self.features.iter().find(|feature| feature.name == name)
    }

    /// Parents have no parents: neither chains nor circles exist.
    fn parents_agree(&self, feature: &Feature, context: &Context) -> bool {
        feature.dependencies.iter().flatten().all(|wanted| {
            let Some(parent) = self.feature(&wanted.feature) else { return false };
            if parent.dependencies.as_ref().is_some_and(|parents| !parents.is_empty()) {
                return false;
            }
            let found = self.alone(parent, context);
            if wanted.enabled == Some(false) {
                return !found.is_on;
            }
            let wanted = wanted.variants.as_deref().unwrap_or_default();
            let drawn = found.variant.map_or("disabled", |(name, _)| name);
            found.is_on && (wanted.is_empty() || wanted.iter().any(|name| name == drawn))
        })
    }

    /// Without a look at its parents.
    fn alone<'a>(&'a self, feature: &'a Feature, context: &Context) -> Decision<'a> {
        let strategies = feature.strategies.as_deref().unwrap_or_default();
        let by = strategies.iter().find(|one| self.is_met(one, feature, context));
        if !feature.enabled || (by.is_none() && !strategies.is_empty()) {
            return OFF;
        }
        let of_strategy = by.filter(|one| one.variants.as_ref().is_some_and(|all| !all.is_empty()));
        let drawn = if let Some(strategy) = of_strategy {
            let group = strategy.parameter("groupId").unwrap_or_else(|| feature.name.clone());
            let stickiness = strategy.parameter("stickiness");
            let variants = strategy.variants.as_deref().unwrap_or_default();
            rollout::draw(variants, &group, stickiness.as_deref(), context)
        } else {
            let variants = feature.variants.as_deref().unwrap_or_default();
            rollout::draw(variants, &feature.name, None, context)
        };
        let shown = |variant: &'a Variant| (variant.name.as_str(), variant.payload.as_ref());
        Decision { is_on: true, variant: drawn.map(shown) }
    }

    fn is_met(&self, strategy: &Strategy, feature: &Feature, context: &Context) -> bool {
        let of_segments = strategy.segments.iter().flatten().map(|id| {
            let segment = self.segments.iter().flatten().find(|segment| segment.id == *id)?;
            Some(segment.constraints.as_slice())
        });
        let own = strategy.constraints.as_deref().unwrap_or_default();
        // A segment that does not exist is nobody's.
        let mut lists = of_segments.chain([Some(own)]);
        let fits = lists.all(|list| {
            list.is_some_and(|list| list.iter().all(|one| constraint::is_met(one, context)))
        });
        fits && rollout::includes(strategy, &feature.name, context)
    }
}
