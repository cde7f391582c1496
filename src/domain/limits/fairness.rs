//! From where on something is noticed, how much it counts, and what may leave without a look.
//!
//! Each list says from how many on a signal is faint, plain or strong. Homes and journeys stay
//! below all of them, or at the first.

use super::DAY_SECONDS;
use crate::domain::amount::Amount;

/// Other people who withdraw to, or have linked, the same wallet. Couples share one now and then.
pub const FAIR_WALLET_OTHERS: [i64; 3] = [1, 2, 5];
/// Other people on one of the same devices. A family of five passes a phone around.
pub const FAIR_DEVICE_OTHERS: [i64; 3] = [1, 5, 10];
/// Rewards within one hour: nobody reads what they do every other minute for long.
pub const FAIR_REWARDS_HOURLY: [i64; 3] = [20, 35, 50];
/// Rewards in a row that came at the same distance, to the second.
pub const FAIR_EQUAL_GAPS: [i64; 3] = [10, 20, 40];
/// Visits that were claimed in the very second in which that was possible, or the next. Only
/// counted where most of somebody's visits are such.
pub const FAIR_PROMPT_VISITS: [i64; 3] = [6, 12, 24];
/// People invited by or with somebody who share a device or a wallet with them.
pub const FAIR_CIRCLE_SHARING: [i64; 3] = [1, 5, 10];
/// Friends of one inviter who came within the same ten minutes. A post may bring many at once.
pub const FAIR_CIRCLE_BURST: [i64; 3] = [15, 25, 40];
/// Other countries at sign-in within a week: a journey has a few, and so has a phone at a border.
pub const FAIR_COUNTRIES_WEEKLY: [i64; 3] = [4, 6, 10];

/// The newest of somebody's rewards that are looked at.
pub const FAIR_REWARDS_LOOKED: i64 = 50;
/// A visit that was claimed so soon after it was possible is prompt.
pub const FAIR_PROMPT_SECONDS: i64 = 1;
/// Less than this share of visits is chance, in percent.
pub const FAIR_PROMPT_PERCENT_MIN: i64 = 80;

/// From this score on withdrawals wait for a day: more than one strong signal's neighbours in an
/// honest home add up to. The schema holds this figure and the next.
pub const FAIR_SLOWER_FROM: i64 = 30;
/// From here on a person looks: no signal alone comes so far.
pub const FAIR_REVIEW_FROM: i64 = 50;
/// How long a withdrawal waits: time for the other signals to show. The schema holds the same.
pub const FAIR_WAIT_SECONDS: i64 = DAY_SECONDS;
/// A decision is forgotten after 30 days; what goes on is noticed again. The schema holds the same.
pub const FAIR_DECISION_SECONDS: i64 = DAY_SECONDS.saturating_mul(30);
/// What a moderator cleared counts no more for half a year. The schema holds the same.
pub const FAIR_CLEARED_SECONDS: i64 = DAY_SECONDS.saturating_mul(180);
/// Cleared decisions that are looked at; nobody needs more within that time.
pub const FAIR_CLEARED_LOOKED: i64 = 5;

/// What one earner, and one wallet, may get within [`FAIR_DECISION_SECONDS`] without a person's
/// look: as much as one withdrawal may be worth, so that splitting one gains nothing. To a wallet
/// that two people have asked for, nothing leaves without a look. So this is the bound of any ring,
/// whatever its size: for each wallet that it has what one of its accounts earned, and no more than
/// this. `make ring` measures it. These are the first figures of `payout_limits`; operators set
/// them.
pub const UNSEEN_MAX: Amount = Amount::constant(100_000_000);
/// The same of somebody whose withdrawals wait.
pub const UNSEEN_SLOWER_MAX: Amount = Amount::constant(20_000_000);

/// Rewards of one earner on a UTC day, beside the first one: more is no pocket money. This too is a
/// first figure of `payout_limits`.
pub const EARNED_DAILY_MAX: Amount = Amount::constant(200_000_000);

/// Devices that are kept of one person. The schema holds the same figure.
pub const DEVICE_KEYS_MAX: i64 = 5;
/// A device that was not seen for so long says nothing any more.
pub const DEVICE_KEY_KEPT_SECONDS: i64 = DAY_SECONDS.saturating_mul(90);
/// Changes of country are kept for as long.
pub const COUNTRY_CHANGE_KEPT_SECONDS: i64 = DAY_SECONDS.saturating_mul(30);
/// And looked at for this long.
pub const COUNTRY_CHANGES_SECONDS: i64 = DAY_SECONDS.saturating_mul(7);
