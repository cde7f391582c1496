//! What a claim leads to, kind by kind.

use super::*;
use crate::domain::id::CampaignId;
use crate::domain::language::Language;
use crate::domain::task::{Audience, Chat, Invite, Question, Visit};

fn task(rules: Rules) -> Task {
    Task {
        id: TaskId::new(1).unwrap(),
        campaign: CampaignId::new(1).unwrap(),
        reward: Amount::constant(50_000),
        rules,
        audience: Audience::default(),
        running: true,
        starts_at: 100,
        ends_at: 200,
    }
}

fn visit(code: Option<&str>) -> Task {
    let code = code.map(str::to_owned);
    task(Rules::Visit(Visit { url: "https://example.org".into(), seconds_min: 30, code }))
}

fn join() -> Task {
    task(Rules::Join(Chat { chat: "@news".into(), url: "https://t.me/news".into() }))
}

fn anybody() -> Asker {
    let language = Language::default();
    let person = Person { language, country: None, premium: false, trust: 50 };
    Asker { person, first: None, friends: 2, wallet: Wallet::None }
}

fn earlier(status: Status) -> Claim {
    let amount = Amount::constant(50_000);
    Claim { status, amount, started_at: 100, attempts: 0, refusal: None, free_at: None }
}

fn coded(code: Option<&str>) -> Given {
    Given { code: code.map(str::to_owned), answers: None }
}

#[test]
fn each_kind_wants_its_own_proof() {
    let claims = |rules, asker: &Asker| claim(&task(rules), None, asker, &coded(None), 130);
    let with = |wallet| Asker { wallet, ..anybody() };
    let chat = || Chat { chat: "@news".into(), url: "https://t.me/news".into() };
    assert_eq!(claims(Rules::Boost(chat()), &anybody()), Ok(Step::Check));
    assert_eq!(claims(Rules::CheckIn {}, &anybody()), Ok(Step::Pay));
    let invite = |friends| claims(Rules::Invite(Invite { friends }), &anybody());
    assert_eq!(invite(2), Ok(Step::Pay));
    assert_eq!(invite(5), Err(Refusal::TaskFriendsMissing { missing: 3 }));
    for (wallet, step) in [
        (Wallet::None, Err(Refusal::TaskWalletMissing)),
        (Wallet::Own, Ok(Step::Pay)),
        (Wallet::Shared, Err(Refusal::TaskWalletShared)),
    ] {
        assert_eq!(claims(Rules::Wallet {}, &with(wallet)), step);
    }
}

#[test]
fn a_quiz_takes_all_right_answers_and_a_limited_number_of_attempts() {
    let ask = || Question { text: "?".into(), choices: vec!["a".into(), "b".into()] };
    let quiz = task(Rules::Quiz(Quiz {
        questions: [("en".to_owned(), vec![ask(), ask()])].into(),
        answers: vec![1, 0],
        attempts_max: 2,
    }));
    let answers = |given: Option<&[usize]>, attempts| {
        let before = Claim { attempts, ..earlier(Status::Started) };
        let given = Given { code: None, answers: given.map(<[usize]>::to_vec) };
        claim(&quiz, Some(&before), &anybody(), &given, 130)
    };
    let wrong = |left| Ok(Step::Wrong(Refusal::TaskAnswerWrong { left }));
    assert_eq!(answers(Some(&[1, 0]), 0), Ok(Step::Pay));
    assert_eq!(answers(Some(&[1, 1]), 0), wrong(1));
    assert_eq!(answers(Some(&[9, 9]), 1), wrong(0));
    assert_eq!(answers(Some(&[1, 0]), 1), Ok(Step::Pay));
    assert_eq!(answers(Some(&[1, 0]), 2), Err(Refusal::TaskAttemptsUsedUp));
    assert_eq!(answers(Some(&[1]), 0), Err(Refusal::TaskAnswersMissing));
    assert_eq!(answers(None, 0), Err(Refusal::TaskAnswersMissing));
}

#[test]
fn a_claim_leads_to_exactly_one_step() {
    let started = earlier(Status::Started);
    let too_early = Err(Refusal::TaskTooEarly { wait_seconds: 1 });
    for (what, task, before, code, now, expected) in [
        ("in time", visit(None), Some(&started), None, 130, Ok(Step::Pay)),
        ("a second early", visit(None), Some(&started), None, 129, too_early),
        ("not started", visit(None), None, None, 130, Err(Refusal::TaskNotStarted)),
        ("last second", visit(None), Some(&started), None, 199, Ok(Step::Pay)),
        ("closed", visit(None), Some(&started), None, 200, Err(Refusal::TaskClosed)),
        ("not yet open", join(), None, None, 99, Err(Refusal::TaskClosed)),
        ("code", visit(Some("Ton")), Some(&started), Some(" tON "), 130, Ok(Step::Pay)),
        ("no code", visit(Some("x")), Some(&started), None, 130, Err(Refusal::TaskCodeMissing)),
        ("blank", visit(Some("x")), Some(&started), Some(" "), 130, Err(Refusal::TaskCodeMissing)),
        ("wrong", visit(Some("x")), Some(&started), Some("y"), 130, Err(Refusal::TaskCodeWrong)),
        ("join", join(), None, None, 130, Ok(Step::Check)),
        ("join again", join(), Some(&started), None, 130, Ok(Step::Check)),
    ] {
        assert_eq!(claim(&task, before, &anybody(), &coded(code), now), expected, "{what}");
    }
}

#[test]
fn what_was_claimed_before_stands_even_when_the_task_is_over() {
    for status in [Status::Checking, Status::Paid] {
        let again = claim(&join(), Some(&earlier(status)), &anybody(), &coded(None), 999);
        assert_eq!(again, Ok(Step::Stand));
    }
    let started = earlier(Status::Started);
    let starts = |claim, now| start(&visit(None), claim, &anybody(), now);
    assert_eq!(starts(Some(&started), 999), Ok(Step::Stand));
    assert_eq!(starts(None, 999), Err(Refusal::TaskClosed));
    assert_eq!(starts(None, 130), Ok(Step::Pay));
}

#[test]
fn what_is_not_for_somebody_they_may_not_begin_but_finish() {
    let later = Asker { first: TaskId::new(9), ..anybody() };
    let premium = Audience { premium: Some(true), ..Audience::default() };
    let rich = Task { audience: premium, ..join() };
    let started = earlier(Status::Started);
    for (task, asker, refusal) in [
        (&join(), &later, Refusal::TaskNeedsAnother),
        (&rich, &anybody(), Refusal::TaskPremiumOnly),
    ] {
        assert_eq!(start(task, None, asker, 130), Err(refusal));
        assert_eq!(claim(task, None, asker, &coded(None), 130), Err(refusal));
        assert_eq!(claim(task, Some(&started), asker, &coded(None), 130), Ok(Step::Check));
    }
}

#[test]
fn statuses_are_called_what_the_schema_calls_them() {
    for (status, name) in
        [(Status::Started, "started"), (Status::Checking, "checking"), (Status::Paid, "paid")]
    {
        assert_eq!((status.name(), Status::parse(name)), (name, Some(status)));
    }
    assert_eq!(Status::parse("gone"), None);
}

#[test]
fn a_paused_task_takes_no_claims() {
    let paused = Task { running: false, ..join() };
    assert_eq!(claim(&paused, None, &anybody(), &coded(None), 130), Err(Refusal::TaskClosed));
}
