//! Looks at who asks for a withdrawal before it is approved: several weak signals make it wait for
//! a day or for a person, and so does more in a month than anybody has looked at.

use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::fairness::{Levels, Step, needs_a_look};
use crate::domain::id::{UserId, WithdrawalId};
use crate::domain::limits::FAIR_WAIT_SECONDS;
use crate::domain::waiting::Waiting;
use crate::store::row::Row;
use crate::store::{Statement, approvals, fairness, ledger};

/// What is known of somebody now.
pub struct Look {
    pub facts: fairness::Facts,
    /// What counts of it.
    pub levels: Levels,
}

/// One round trip.
///
/// # Errors
/// A fault, or somebody whom we do not know.
pub async fn look<W: World>(
    world: &W,
    user: UserId,
    recipient: Option<&str>,
) -> Result<Look, Fault> {
    let asked = vec![
        fairness::signals(user, recipient, world.now()),
        fairness::standing(user, recipient, world.now()),
        ledger::fairness::rewards(user),
    ];
    let rows = world.batch(asked).await?;
    let [signals, standing, rewards] = rows.as_slice() else {
        return Err(Fault::new("look at somebody", "other answers"));
    };
    let (Some(signals), Some(standing)) = (signals.first(), standing.first()) else {
        return Err(Fault::new("look at somebody", "no row"));
    };
    let mut facts = fairness::read(signals, standing)?;
    facts.seen.rewards = ledger::fairness::read(rewards)?;
    let levels = Levels::of(&facts.seen).without(facts.cleared);
    Ok(Look { facts, levels })
}

/// Whether a requested withdrawal waits now. `needed` operators look at it anyway. Looking again
/// finds the same, so a lost answer costs nothing.
///
/// # Errors
/// A fault of the database.
pub async fn hold<W: World>(
    world: &W,
    id: WithdrawalId,
    row: &Row,
    needed: i64,
) -> Result<bool, Fault> {
    let user = row.id("user_id", UserId::new)?;
    let Look { facts, levels } = look(world, user, Some(row.text("recipient")?)).await?;
    let now = world.now();
    let mut statements = Vec::new();
    let step = levels.step().max(facts.open);
    if let Some(step) = step.filter(|_| step > facts.open) {
        statements.extend(fairness::decide(user, step, levels, now));
    }
    let limit = if step.is_some() { facts.unseen_slower_max } else { facts.unseen_max };
    let too_much = needs_a_look(row.amount("amount_micros")?, facts.unseen, limit);
    let until = row.integer("created_at")?.saturating_add(FAIR_WAIT_SECONDS);
    let waits = match step {
        _ if needed > 0 || too_much || step == Some(Step::Review) => {
            let alone = needed == 0 && !too_much;
            statements.extend(review(user, id, needed.max(1), alone));
            true
        }
        Some(Step::Slower) if now < until => {
            statements.push(approvals::wait(id, Waiting::Slower, until));
            true
        }
        _ => false,
    };
    if !statements.is_empty() {
        world.batch(statements).await?;
    }
    Ok(waits)
}

/// `alone`: nothing but the decision keeps it, so that a moderator's word is enough.
fn review(user: UserId, id: WithdrawalId, needed: i64, alone: bool) -> Vec<Statement> {
    let mut statements = vec![approvals::review(id, needed)];
    if alone {
        statements.push(approvals::wait(id, Waiting::CloserLook, 0));
        statements.push(fairness::holds(user, id));
    }
    statements
}
