//! Limits of what sponsors write and moderators answer, of partners, and of what is counted.

use super::DAY_SECONDS;
use crate::domain::amount::Amount;

/// What fits beside a figure in a list on a small phone.
pub const CAMPAIGN_NAME_CHARS_MAX: usize = 64;
/// A moderator reads all of them, in every language, in one sitting. The schema holds the same.
pub const CAMPAIGN_TASKS_MAX: usize = 10;
/// Campaigns that one sponsor may begin in a day; each may cost a moderator minutes.
pub const CAMPAIGNS_DAILY_MAX: i64 = 20;
pub const CAMPAIGNS_PAGE: i64 = 20;
/// As much as a moderator can say about a campaign; the schema holds the same figure.
pub const CAMPAIGN_NOTE_CHARS_MAX: usize = 500;
/// As much as somebody can say in an appeal; the schema holds the same figure.
pub const APPEAL_CHARS_MAX: usize = 1_000;
/// Appeals that one earner may make in a day; each costs a moderator minutes.
pub const APPEALS_DAILY_MAX: i64 = 5;
pub const APPEALS_PAGE: i64 = 20;
/// Claims of one earner for one task, the newest first, in which something to appeal is looked for:
/// a daily task has one more each day.
pub const APPEAL_CLAIMS_LOOKED_MAX: i64 = 30;
/// Lines of the ledger, or claims, that are counted into results in one run.
pub const RESULTS_ROWS_MAX: i64 = 2_000;
/// A start is counted once no isolate's clock can be so far behind.
pub const RESULTS_LAG_SECONDS: i64 = 120;
/// One list of tasks in so many is counted as seen, for all of them: exact counts would write more
/// rows than everything else together. A byte decides, so it divides 256.
pub const SEEN_SAMPLE: i64 = 64;
/// Days of results that a sponsor is shown at a time.
pub const RESULTS_DAYS_PAGE: i64 = 31;
/// Partners that one sponsor may have; each is a name that nobody else can take.
pub const PARTNERS_MAX: i64 = 10;
/// How far the clock of a partner and ours may be apart, to either side.
pub const POSTBACK_SKEW_SECONDS: i64 = 300;
/// How long the secret before the present one is valid: long enough to deploy the new one.
pub const PARTNER_ROTATION_SECONDS: i64 = DAY_SECONDS.saturating_mul(2);
pub const EVENT_ID_CHARS_MAX: usize = 64;
pub const POSTBACKS_PAGE: i64 = 50;
/// Pictures that one sponsor may send in a day: for two campaigns with one for each task.
pub const PICTURES_DAILY_MAX: i64 = 20;
/// Pictures that are published in one run.
pub const PICTURES_PUBLISHED_MAX: i64 = 10;
/// How often somebody looks at a claim that waits for its campaign's money; a funding calls
/// it at once.
pub const MONEY_LOOK_SECONDS: i64 = DAY_SECONDS;
/// Claims that money calls at once; each of them calls two more.
pub const MONEY_CALLED_MAX: i64 = 10;
/// A claim waits for so long: a sponsor who has not come back by then will not.
pub const MONEY_WAIT_SECONDS_MAX: i64 = DAY_SECONDS.saturating_mul(30);
/// Transfers of one person for one task that are looked into at a time; each costs a call.
pub const TASK_ARRIVALS_MAX: usize = 3;
/// As long as any address needs to be. The schema holds the same figure.
pub const WEBHOOK_URL_CHARS_MAX: usize = 500;
/// How soon a webhook is tried again at first, and how seldom at most.
pub const WEBHOOK_RETRY_SECONDS: i64 = 30;
pub const WEBHOOK_RETRY_SECONDS_MAX: i64 = 21_600;
/// Attempts for one event, within about a day; then it is given up.
pub const WEBHOOK_ATTEMPTS_MAX: i64 = 9;
/// An address that takes nothing for so long is switched off: nobody is there.
pub const WEBHOOK_FAILING_SECONDS_MAX: i64 = DAY_SECONDS.saturating_mul(3);
/// Events that one message sends, one after the other, before others have their turn.
pub const WEBHOOK_EVENTS_MAX: i64 = 20;
/// Somebody who sends has this long for one event: longer than a call may take.
pub const WEBHOOK_SENDING_SECONDS: i64 = 60;
/// A webhook whose next time is that near is woken by its message, any later one by the sweeper.
pub const WEBHOOK_WAKE_SECONDS_MAX: i64 = 60;
/// Test events in an hour: enough to set it up, too few to bother a stranger.
pub const WEBHOOK_TESTS_HOURLY_MAX: i64 = 20;
/// How long a sponsor can look at what was sent, and send it again.
pub const DELIVERIES_KEPT_SECONDS: i64 = DAY_SECONDS.saturating_mul(30);
pub const DELIVERIES_PAGE: i64 = 50;
/// A tenth of a cent: less is not worth a row.
pub const TASK_REWARD_MIN: Amount = Amount::constant(1_000);
/// More for one task is a matter for a conversation.
pub const TASK_REWARD_MAX: Amount = Amount::constant(1_000_000_000);
/// What an earner reads in a list, and then on the task's own screen.
pub const TASK_TITLE_CHARS_MAX: usize = 80;
pub const TASK_BODY_CHARS_MAX: usize = 1_000;
/// A year from now: a moderator's yes should not outlive what they saw.
pub const TASK_RUNS_SECONDS_MAX: i64 = DAY_SECONDS.saturating_mul(366);
/// How long a task runs unless its sponsor says so.
pub const TASK_RUNS_SECONDS: i64 = DAY_SECONDS.saturating_mul(30);
