//! A look at whether what an earner claims is true: asks Telegram or the chain, or what a
//! moderator has said.

use serde_json::Value;

use crate::app::config::Private;
use crate::app::earner::on_chain::{self, Asked};
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::limits::{CHECK_AGAIN_SECONDS, PROOF_LOOK_SECONDS};
use crate::domain::refusal::Refusal;
use crate::domain::task::{Judgement, Rules};
use crate::store::proofs;
use crate::wire::telegram::method::{
    Outcome, boosts, call, get_chat_member, get_user_chat_boosts, is_member, outcome,
};

/// What the look outside found.
pub enum Finding {
    True,
    /// It is not so, and the earner reads why.
    False(Refusal),
    /// The sponsor's set-up is at fault: their task stops, the earner is not blamed.
    Misconfigured,
    /// Nobody could say now.
    Later {
        seconds: i64,
    },
}

/// Asks once. What needs nobody outside is true.
pub async fn look<W: World>(world: &W, config: &Private, rules: &Rules, claim: &Key) -> Finding {
    let user = claim.user;
    let (method, parameters, read): (_, _, fn(&Value) -> Option<bool>) = match rules {
        Rules::Join(chat) => ("getChatMember", get_chat_member(&chat.chat, user), is_member),
        Rules::Boost(chat) => ("getUserChatBoosts", get_user_chat_boosts(&chat.chat, user), boosts),
        Rules::Visit(_)
        | Rules::Quiz(_)
        | Rules::CheckIn {}
        | Rules::Invite(_)
        | Rules::Wallet {}
        | Rules::Partner(_) => return Finding::True,
        Rules::Proof(_) => return judged(world, claim).await,
        Rules::Hold(holding) => {
            return on_chain::look(world, config, Asked::Holding(holding), claim).await;
        }
        Rules::Send(payment) => {
            return on_chain::look(world, config, Asked::Payment(payment), claim).await;
        }
    };
    let no = match rules {
        Rules::Boost(_) => Refusal::TaskNotBoosted,
        _ => Refusal::TaskNotAMember,
    };
    let reply = match world.call(call(&config.bot, method, &parameters)).await {
        Ok(reply) => reply,
        Err(fault) => {
            world.report(&fault);
            return Finding::Later { seconds: CHECK_AGAIN_SECONDS };
        }
    };
    match outcome(&reply) {
        Outcome::Done(answer) => match read(&answer) {
            Some(true) => Finding::True,
            Some(false) => Finding::False(no),
            None => Finding::Later { seconds: CHECK_AGAIN_SECONDS },
        },
        // Telegram says so of somebody whom the bot has never met in that chat.
        Outcome::Wrong { description } if description.contains("user not found") => {
            Finding::False(no)
        }
        Outcome::Wrong { .. } | Outcome::Forbidden => Finding::Misconfigured,
        Outcome::Later { seconds } => Finding::Later { seconds },
        Outcome::Unclear => Finding::Later { seconds: CHECK_AGAIN_SECONDS },
    }
}

async fn judged<W: World>(world: &W, claim: &Key) -> Finding {
    let rows = match world.query(proofs::newest(claim)).await {
        Ok(rows) => rows,
        Err(fault) => {
            world.report(&fault);
            return Finding::Later { seconds: CHECK_AGAIN_SECONDS };
        }
    };
    let said = rows.first().and_then(|row| row.text("judgement").ok());
    match said.and_then(Judgement::parse) {
        None => Finding::Later { seconds: PROOF_LOOK_SECONDS },
        Some(judgement) => judgement.refusal().map_or(Finding::True, Finding::False),
    }
}
