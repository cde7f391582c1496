//! What a document has to be before it is in force: small, and nothing in it that is not evaluated.

use super::constraint::OPERATORS;
use super::document::{Constraint, Document, Feature, Strategy, Variant};
use crate::domain::limits::{FLAG_NAME_CHARS_MAX, FLAG_PARTS_MAX, FLAGS_MAX};
use crate::domain::refusal::Refusal;

const STRATEGIES: [&str; 6] = [
    "default",
    "userWithId",
    "gradualRolloutUserId",
    "gradualRolloutSessionId",
    "gradualRolloutRandom",
    "flexibleRollout",
];

impl Document {
    /// Reads what an operator brings.
    ///
    /// # Errors
    /// `FlagsMalformed` for another shape or too much of it, `FlagsUnsupported` for a strategy or
    /// an operator that would silently mean nobody.
    pub fn read(json: &str) -> Result<Self, Refusal> {
        let document: Self = serde_json::from_str(json).map_err(|_| Refusal::FlagsMalformed)?;
        let segments = document.segments.as_deref().unwrap_or_default();
        let mut names: Vec<_> = document.features.iter().map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let fits = names.len() == document.features.len()
            && document.features.len() <= FLAGS_MAX
            && segments.len() <= FLAGS_MAX
            && names.iter().all(|name| (1..=FLAG_NAME_CHARS_MAX).contains(&name.chars().count()));
        let parts_fit = document.features.iter().all(parts_fit);
        if !fits || !parts_fit {
            return Err(Refusal::FlagsMalformed);
        }
        let strategies =
            || document.features.iter().flat_map(|one| one.strategies.iter().flatten());
        let of_strategies = strategies().flat_map(|one| one.constraints.iter().flatten());
        let mut constraints =
            of_strategies.chain(segments.iter().flat_map(|segment| &segment.constraints));
        let is_known = |one: &Strategy| STRATEGIES.contains(&one.name.as_str());
        let is_evaluated = |one: &Constraint| OPERATORS.contains(&one.operator.as_str());
        if strategies().all(is_known) && constraints.all(is_evaluated) {
            Ok(document)
        } else {
            Err(Refusal::FlagsUnsupported)
        }
    }
}

fn parts_fit(feature: &Feature) -> bool {
    let variants_fit = |variants: &Option<Vec<Variant>>| {
        let variants = variants.as_deref().unwrap_or_default();
        let names = variants.iter().all(|one| one.name.chars().count() <= FLAG_NAME_CHARS_MAX);
        variants.len() <= FLAG_PARTS_MAX && names
    };
    let strategies = feature.strategies.as_deref().unwrap_or_default();
    variants_fit(&feature.variants)
        && strategies.len() <= FLAG_PARTS_MAX
        && strategies.iter().all(|strategy| {
            variants_fit(&strategy.variants)
                && strategy.constraints.iter().flatten().count() <= FLAG_PARTS_MAX
        })
}
