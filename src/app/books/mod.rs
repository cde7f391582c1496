//! What keeps the books true: terms, corrections, seals, reconciliations.

pub mod audit;
pub mod claw_back;
pub mod correct;
pub mod fold;
pub mod mature;
pub mod reconcile;
pub mod seal;
pub mod star_statement;
pub mod terms;
pub mod watch;
