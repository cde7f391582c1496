//! A task as its sponsor writes it, and what of it a moderator has to see again.

use super::readable;
use crate::domain::amount::Amount;
use crate::domain::id::TaskId;
use crate::domain::language::Language;
use crate::domain::limits::{
    CAMPAIGN_TASKS_MAX, TASK_BODY_CHARS_MAX, TASK_REWARD_MAX, TASK_REWARD_MIN,
    TASK_RUNS_SECONDS_MAX, TASK_TITLE_CHARS_MAX,
};
use crate::domain::refusal::Refusal;
use crate::domain::task::{Audience, Plan, Repeat, Rules};

/// How the names of sponsors' pictures begin.
const PICTURE: &str = "picture-";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// `None` for a task that is new.
    pub id: Option<TaskId>,
    pub rules: Rules,
    pub reward: Amount,
    pub repeat: Repeat,
    pub cap: Option<i64>,
    pub cap_daily: Option<i64>,
    pub audience: Audience,
    pub plan: Plan,
    /// Unix seconds.
    pub starts_at: i64,
    pub ends_at: i64,
    /// One for each language, in the order of [`Language::ALL`].
    pub texts: Vec<Text>,
    /// The name of one that was sent before.
    pub picture: Option<String>,
    /// Only whoever was paid for the task before it in the list may do it.
    pub after_previous: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub language: Language,
    pub title: String,
    pub body: String,
}

/// Whether a sponsor may ask for these tasks.
///
/// # Errors
/// The refusal of the first thing that is wrong.
pub fn check(tasks: &[Wanted], now: i64) -> Result<(), Refusal> {
    if !(1..=CAMPAIGN_TASKS_MAX).contains(&tasks.len()) {
        return Err(Refusal::CampaignTasksCount);
    }
    if tasks.first().is_some_and(|first| first.after_previous) {
        return Err(Refusal::TaskFirstInLine);
    }
    tasks.iter().try_for_each(|task| check_one(task, now))
}

fn check_one(task: &Wanted, now: i64) -> Result<(), Refusal> {
    task.rules.check(task.repeat, &task.plan)?;
    task.audience.check()?;
    let (minimum, maximum) = (TASK_REWARD_MIN, TASK_REWARD_MAX);
    if !(minimum..=maximum).contains(&task.reward) {
        return Err(Refusal::TaskRewardOutOfRange { minimum, maximum });
    }
    if task.picture.as_ref().is_some_and(|name| !name.starts_with(PICTURE)) {
        return Err(Refusal::TaskPictureUnknown);
    }
    if task.cap.is_some_and(|cap| cap < 1) || task.cap_daily.is_some_and(|cap| cap < 1) {
        return Err(Refusal::TaskCapMalformed);
    }
    let longest = now.saturating_add(TASK_RUNS_SECONDS_MAX);
    if task.ends_at <= task.starts_at || task.ends_at <= now || task.ends_at > longest {
        return Err(Refusal::TaskTimeMalformed);
    }
    check_texts(&task.texts)
}

/// Everybody whose language is not there reads English.
fn check_texts(texts: &[Text]) -> Result<(), Refusal> {
    let long = |text: &Text| {
        let control = |char: char| char.is_control() && char != '\n';
        text.body.trim().is_empty()
            || text.body.chars().count() > TASK_BODY_CHARS_MAX
            || text.body.chars().any(control)
            || !readable(&text.title, TASK_TITLE_CHARS_MAX)
    };
    let english = texts.iter().any(|text| text.language == Language::English);
    if english && !texts.iter().any(long) { Ok(()) } else { Err(Refusal::TaskTextMalformed) }
}

/// Whether something changed that earners rely on or a moderator judges: what is to be done, its
/// words, for whom it is, a smaller reward, another task. A better reward, a cap or another time is
/// the sponsor's own matter.
#[must_use]
pub fn needs_another_look(before: &[Wanted], after: &[Wanted]) -> bool {
    let same = |after: &Wanted| {
        before.iter().any(|before| {
            before.id == after.id
                && before.rules == after.rules
                && before.repeat == after.repeat
                && before.audience == after.audience
                && before.plan == after.plan
                && before.texts == after.texts
                && before.picture == after.picture
                && before.after_previous == after.after_previous
                && before.reward <= after.reward
        })
    };
    before.len() != after.len() || !after.iter().all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task() -> Wanted {
        let rules = r#"{"kind":"visit","url":"https://example.org","seconds_min":10}"#;
        Wanted {
            id: TaskId::new(1),
            rules: Rules::parse(rules).unwrap(),
            reward: Amount::constant(50_000),
            repeat: Repeat::Once,
            cap: None,
            cap_daily: None,
            audience: Audience::default(),
            plan: Plan::at_once(),
            starts_at: 100,
            ends_at: 200,
            texts: vec![text(Language::English, "Visit us", "Look around.\nCome back.")],
            picture: None,
            after_previous: false,
        }
    }

    fn text(language: Language, title: &str, body: &str) -> Text {
        Text { language, title: title.to_owned(), body: body.to_owned() }
    }

    #[test]
    fn a_task_is_checked_in_all_its_parts() {
        let reward = |micros| Wanted { reward: Amount::constant(micros), ..task() };
        let range =
            Refusal::TaskRewardOutOfRange { minimum: TASK_REWARD_MIN, maximum: TASK_REWARD_MAX };
        let said = |title: &str, body: &str| Wanted {
            texts: vec![text(Language::English, title, body)],
            ..task()
        };
        let arabic = Wanted { texts: vec![text(Language::Arabic, "a", "b")], ..task() };
        let time = |starts_at, ends_at| Wanted { starts_at, ends_at, ..task() };
        let last = 100 + TASK_RUNS_SECONDS_MAX;
        let malformed = Err(Refusal::TaskTextMalformed);
        for (what, task, expected) in [
            ("plain", task(), Ok(())),
            ("least", reward(TASK_REWARD_MIN.micros()), Ok(())),
            ("less", reward(TASK_REWARD_MIN.micros() - 1), Err(range)),
            ("most", reward(TASK_REWARD_MAX.micros()), Ok(())),
            ("more", reward(TASK_REWARD_MAX.micros() + 1), Err(range)),
            ("cap", Wanted { cap: Some(0), ..task() }, Err(Refusal::TaskCapMalformed)),
            ("pace", Wanted { cap_daily: Some(-1), ..task() }, Err(Refusal::TaskCapMalformed)),
            ("over", time(10, 100), Err(Refusal::TaskTimeMalformed)),
            ("backwards", time(150, 150), Err(Refusal::TaskTimeMalformed)),
            ("longest", time(100, last), Ok(())),
            ("longer", time(100, last + 1), Err(Refusal::TaskTimeMalformed)),
            ("no English", arabic, malformed),
            ("no title", said(" ", "b"), malformed),
            ("two titles", said("a\nb", "b"), malformed),
            ("no body", said("a", "\n"), malformed),
            ("bell", said("a", "b\u{7}"), malformed),
            ("title", said(&"a".repeat(TASK_TITLE_CHARS_MAX), "b"), Ok(())),
            ("long title", said(&"a".repeat(TASK_TITLE_CHARS_MAX + 1), "b"), malformed),
            ("body", said("a", &"b".repeat(TASK_BODY_CHARS_MAX)), Ok(())),
            ("long body", said("a", &"b".repeat(TASK_BODY_CHARS_MAX + 1)), malformed),
        ] {
            assert_eq!(check(&[task], 100), expected, "{what}");
        }
        let second = Wanted { after_previous: true, ..task() };
        assert_eq!(check(&[task(), second.clone()], 100), Ok(()));
        assert_eq!(check(&[second, task()], 100), Err(Refusal::TaskFirstInLine));
        assert_eq!(check(&[], 100), Err(Refusal::CampaignTasksCount));
        assert_eq!(check(&vec![task(); CAMPAIGN_TASKS_MAX], 100), Ok(()));
        let many = vec![task(); CAMPAIGN_TASKS_MAX + 1];
        assert_eq!(check(&many, 100), Err(Refusal::CampaignTasksCount));
    }

    #[test]
    fn only_what_is_nobodys_loss_needs_no_second_look() {
        let rules = r#"{"kind":"visit","url":"https://example.net","seconds_min":10}"#;
        let before = [task()];
        for (what, after, expected) in [
            ("nothing", task(), false),
            ("more", Wanted { reward: Amount::constant(50_001), ..task() }, false),
            ("less", Wanted { reward: Amount::constant(49_999), ..task() }, true),
            ("longer", Wanted { ends_at: 300, ..task() }, false),
            ("cap", Wanted { cap: Some(5), ..task() }, false),
            ("link", Wanted { rules: Rules::parse(rules).unwrap(), ..task() }, true),
            ("words", Wanted { texts: Vec::new(), ..task() }, true),
            ("picture", Wanted { picture: Some("x".to_owned()), ..task() }, true),
            ("daily", Wanted { repeat: Repeat::Daily, ..task() }, true),
            ("later", Wanted { after_previous: true, ..task() }, true),
            ("another", Wanted { id: None, ..task() }, true),
        ] {
            assert_eq!(needs_another_look(&before, &[after]), expected, "{what}");
        }
        assert!(needs_another_look(&before, &[]));
    }
}
