//! Codes of problems: their status, and what a person reads.

use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::wire::problem::{FAULT_CODE, title};
use crate::wire::texts::text;

pub const FAULT: &str = FAULT_CODE;

/// 500 for a fault and for what is no code.
#[must_use]
pub fn status(code: &str) -> u16 {
    Refusal::from_code(code).map_or(500, Refusal::status)
}

/// The English sentence of a code.
#[must_use]
pub fn sentence(code: &str) -> String {
    Refusal::from_code(code).map_or_else(
        || text(Language::English, "refusal-fault", &[]),
        |refusal| title(refusal, Language::English),
    )
}
