//! Pictures that people sent to show what they did, and what moderators said of them.

use crate::domain::claim::Key;
use crate::domain::id::ProofId;
use crate::domain::limits::ADMIN_PAGE;
use crate::domain::task::Judgement;
use crate::store::{Statement, Value};

fn key(claim: &Key) -> [Value; 3] {
    [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()]
}

/// A picture for a claim that is being checked, unless one waits for judgement already.
/// Breaks `proof_reused`.
#[must_use]
pub fn hand_in(claim: &Key, sha256: &str, media_type: &str, now: i64) -> Statement {
    let [user, task, period] = key(claim);
    Statement::new(
        "insert into proofs (user_id, task_id, period, sha256, media_type, sent_at)
         select user_id, task_id, period, ?4, ?5, ?6 from claims c
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'checking'
         and not exists (select 1 from proofs where user_id = ?1 and task_id = ?2
           and period = ?3 and judgement = 'waiting')",
        [user, task, period, sha256.into(), media_type.into(), now.into()],
    )
}

/// `judgement` of the newest picture of a claim.
#[must_use]
pub fn newest(claim: &Key) -> Statement {
    Statement::new(
        "select judgement from proofs where user_id = ?1 and task_id = ?2 and period = ?3
         order by id desc limit 1",
        key(claim),
    )
}

/// Pictures that wait for judgement, newest first, with the title of what they should show.
#[must_use]
pub fn waiting(before_id: i64) -> Statement {
    Statement::new(
        "select p.id, p.user_id, p.task_id, p.period, p.media_type, p.sent_at,
           coalesce(x.title, '') as title
         from proofs p left join task_texts x on x.task_id = p.task_id and x.language = 'en'
         where p.judgement = 'waiting' and p.id < ?1 order by p.id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// `user_id, task_id, period, sha256, media_type, judgement` of one.
#[must_use]
pub fn by_id(proof: ProofId) -> Statement {
    Statement::new(
        "select user_id, task_id, period, sha256, media_type, judgement from proofs
         where id = ?1",
        [proof.get().into()],
    )
}

/// Breaks `operator_not_allowed`.
#[must_use]
pub fn judge(proof: ProofId, judgement: Judgement, by: &str, now: i64) -> Statement {
    Statement::new(
        "update proofs set judgement = ?2, judged_by = ?3, judged_at = ?4
         where id = ?1 and judgement = 'waiting'",
        [proof.get().into(), judgement.name().into(), by.into(), now.into()],
    )
}
