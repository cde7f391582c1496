//! `GET /api/referrals`: whom somebody invited and what came of it, page by page, and by whom they
//! were invited themselves.

use crate::app::caller::Caller;
use crate::app::config::{Common, Public};
use crate::app::earner::ledger::cursor;
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::friend::{Reason, Referral, State, standing};
use crate::domain::language::Language;
use crate::domain::limits::{FRIENDS_PAGE, FRIENDS_PAID_DAILY_MAX, FRIENDS_PAID_MAX};
use crate::domain::refusal::Refusal;
use crate::store::friends;
use crate::store::row::{Row, Unreadable};
use crate::wire::answer::Answer;
use crate::wire::api::Money;
use crate::wire::friends::{Caps, Friend, Friends, Invitation, Milestone, Totals, reason};
use crate::wire::http::Request;
use crate::wire::timestamp::rfc3339;

/// # Errors
/// `CursorMalformed`, or a fault.
pub async fn list<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let before = cursor(request)?;
    let asked = || {
        vec![
            friends::inviter(caller.user),
            friends::milestones(caller.user),
            friends::list(caller.user, before, FRIENDS_PAGE),
            friends::invitation(caller.user),
        ]
    };
    let mut rows = world.batch(asked()).await?;
    if rows.first().is_none_or(Vec::is_empty) {
        // Somebody new who skipped both /start and the session.
        let mut statements = join(world, caller)?;
        let before = statements.len();
        statements.extend(asked());
        rows = world.batch(statements).await?.split_off(before);
    }
    let mut answers = rows.into_iter();
    let mut next = || answers.next().unwrap_or_default();
    let (inviter, milestones, list, invitation) = (next(), next(), next(), next());
    let inviter = inviter.first().ok_or(Refusal::SignedOut)?;
    let sight = Sight { language: caller.language, now: world.now() };
    let mut shown = summary(&config.common, inviter)?;
    shown.milestones =
        milestones.iter().map(|row| sight.milestone(row)).collect::<Result<_, _>>()?;
    shown.friends = list.iter().map(|row| sight.friend(row)).collect::<Result<_, Fault>>()?;
    shown.invitation = sight.invitation(invitation.first())?;
    let full = i64::try_from(list.len()).is_ok_and(|length| length == FRIENDS_PAGE);
    shown.next = shown.friends.last().filter(|last| full && last.id != "1").map(|f| f.id.clone());
    Ok(Answer::json(200, &shown))
}

fn summary(common: &Common, row: &Row) -> Result<Friends, Unreadable> {
    let code = row.text("referral_code")?;
    Ok(Friends {
        link: common.referral_link(code),
        web_link: common.invitation_url(code),
        each: row.amount("each_micros")?.into(),
        totals: Totals {
            seen: row.integer("seen")?,
            joined: row.integer("joined")?,
            qualified: row.integer("qualified")?,
            paid: row.integer("paid")?,
            void: row.integer("void")?,
            earned: row.amount("paid_micros")?.into(),
        },
        caps: Caps { daily: FRIENDS_PAID_DAILY_MAX, in_all: FRIENDS_PAID_MAX },
        milestones: Vec::new(),
        friends: Vec::new(),
        next: None,
        invitation: Invitation {
            by: None,
            state: "none",
            reason: None,
            joined_at: None,
            settled_at: None,
        },
        is_shown: row.integer("is_shown")? == 1,
    })
}

/// When and in which language somebody looks.
struct Sight {
    language: Language,
    now: i64,
}

impl Sight {
    fn standing(&self, row: &Row) -> Result<(State, Option<Reason>), Unreadable> {
        let referral = match row.optional_text("status")? {
            None => None,
            Some(status) => Some(Referral {
                status,
                reason: row.optional_text("reason")?,
                due_at: row.integer("due_at")?,
            }),
        };
        standing(referral, self.now).ok_or(Unreadable("status"))
    }

    fn friend(&self, row: &Row) -> Result<Friend, Fault> {
        let (state, why) = self.standing(row)?;
        let time = |column| row.optional_integer(column).map(|at| at.map(rfc3339));
        Ok(Friend {
            id: row.integer("number")?.to_string(),
            name: row.optional_text("first_name")?.map(str::to_owned),
            state: state.name(),
            reason: why.map(|why| reason(why, self.language)),
            amount: row.optional_integer("amount_micros")?.map(Money::signed),
            joined_at: rfc3339(row.integer("joined_at")?),
            qualified_at: time("qualified_at")?,
            due_at: time("due_at")?,
            settled_at: time("settled_at")?,
        })
    }

    /// Whoever came by themselves stays uninvited, whatever link they open later.
    fn invitation(&self, row: Option<&Row>) -> Result<Invitation, Fault> {
        let Some(row) = row else {
            let why = Some(reason(Reason::NotInvited, self.language));
            return Ok(Invitation {
                by: None,
                state: "none",
                reason: why,
                joined_at: None,
                settled_at: None,
            });
        };
        let Friend { name, state, reason, joined_at, settled_at, .. } = self.friend(row)?;
        Ok(Invitation { by: name, state, reason, joined_at: Some(joined_at), settled_at })
    }

    fn milestone(&self, row: &Row) -> Result<Milestone, Fault> {
        let status = row.optional_text("status")?;
        let why = match status {
            Some("waiting") => Some(Reason::FeesTooLow),
            Some("void") => Some(Reason::Banned),
            _ => None,
        };
        Ok(Milestone {
            friends: row.integer("friends")?,
            amount: row.amount("amount_micros")?.into(),
            state: status.unwrap_or("open").to_owned(),
            reason: why.map(|why| reason(why, self.language)),
            settled_at: row.optional_integer("settled_at")?.map(rfc3339),
        })
    }
}
