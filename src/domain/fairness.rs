//! Decides, from signals that are all weak, whether somebody's withdrawals wait for a day or for a
//! person. There is no other outcome: nobody is banned, and nothing is taken.

use serde_json::{Map, Value};

use crate::domain::amount::Amount;
use crate::domain::limits::{
    FAIR_CIRCLE_BURST, FAIR_CIRCLE_SHARING, FAIR_COUNTRIES_WEEKLY, FAIR_DEVICE_OTHERS,
    FAIR_EQUAL_GAPS, FAIR_PROMPT_PERCENT_MIN, FAIR_PROMPT_SECONDS, FAIR_PROMPT_VISITS,
    FAIR_REVIEW_FROM, FAIR_REWARDS_HOURLY, FAIR_SLOWER_FROM, FAIR_WALLET_OTHERS,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Others withdraw to the same wallet.
    Wallet,
    /// Others use the same device.
    Device,
    /// Many rewards in an hour.
    Velocity,
    /// Claims that come as a clock strikes.
    Timing,
    /// Whoever they invited, or came with, shares their device or wallet, or came all at once.
    Circle,
    /// One country after the other.
    Countries,
}

impl Signal {
    pub const ALL: [Self; 6] =
        [Self::Wallet, Self::Device, Self::Velocity, Self::Timing, Self::Circle, Self::Countries];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wallet => "wallet",
            Self::Device => "device",
            Self::Velocity => "velocity",
            Self::Timing => "timing",
            Self::Circle => "circle",
            Self::Countries => "countries",
        }
    }

    /// Points of a faint, a plain and a strong one. None alone comes to `FAIR_REVIEW_FROM`.
    const fn weights(self) -> [i64; 3] {
        match self {
            Self::Wallet | Self::Velocity | Self::Timing => [10, 20, 30],
            // A family has both of these at once.
            Self::Device | Self::Circle => [5, 20, 30],
            // Who travels does nothing wrong.
            Self::Countries => [5, 10, 20],
        }
    }
}

/// One of somebody's newest rewards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reward {
    /// Unix seconds.
    pub at: i64,
    /// Of a visit: seconds from when it could be claimed until it was.
    pub late_seconds: Option<i64>,
}

/// What was noticed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub wallet_others: i64,
    pub device_others: i64,
    pub circle_sharing: i64,
    pub circle_burst: i64,
    pub countries: i64,
    /// Newest first.
    pub rewards: Vec<Reward>,
}

/// How strong each signal is, from 0 to 3, in the order of [`Signal::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levels([i64; 6]);

impl Levels {
    #[must_use]
    pub fn of(seen: &Seen) -> Self {
        let timing = level(equal_gaps(&seen.rewards), FAIR_EQUAL_GAPS)
            .max(level(prompt_visits(&seen.rewards), FAIR_PROMPT_VISITS));
        let circle = level(seen.circle_sharing, FAIR_CIRCLE_SHARING)
            .max(level(seen.circle_burst, FAIR_CIRCLE_BURST));
        Self([
            level(seen.wallet_others, FAIR_WALLET_OTHERS),
            level(seen.device_others, FAIR_DEVICE_OTHERS),
            level(hourly(&seen.rewards), FAIR_REWARDS_HOURLY),
            timing,
            circle,
            level(seen.countries, FAIR_COUNTRIES_WEEKLY),
        ])
    }

    /// Those that are there, with their strength.
    pub fn iter(self) -> impl Iterator<Item = (Signal, i64)> {
        Signal::ALL.into_iter().zip(self.0).filter(|(_, level)| *level > 0)
    }

    /// What was cleared counts again only once it is stronger.
    #[must_use]
    pub fn without(self, cleared: Self) -> Self {
        let mut rest = self;
        for (level, cleared) in rest.0.iter_mut().zip(cleared.0) {
            if *level <= cleared {
                *level = 0;
            }
        }
        rest
    }

    /// The stronger of each.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let mut both = self;
        for (level, other) in both.0.iter_mut().zip(other.0) {
            *level = other.max(*level);
        }
        both
    }

    /// From 0 to 100.
    #[must_use]
    pub fn score(self) -> i64 {
        let points = |(signal, level): (Signal, i64)| -> i64 {
            let index = usize::try_from(level.saturating_sub(1)).unwrap_or_default();
            signal.weights().get(index).copied().unwrap_or_default()
        };
        self.iter().map(points).sum::<i64>().min(100)
    }

    /// `None`: nothing happens.
    #[must_use]
    pub fn step(self) -> Option<Step> {
        match self.score() {
            score if score >= FAIR_REVIEW_FROM => Some(Step::Review),
            score if score >= FAIR_SLOWER_FROM => Some(Step::Slower),
            _ => None,
        }
    }

    /// `{"device":2}`: as a decision's row keeps it.
    #[must_use]
    pub fn to_json(self) -> String {
        let object: Map<_, _> =
            self.iter().map(|(signal, level)| (signal.name().to_owned(), level.into())).collect();
        Value::Object(object).to_string()
    }

    /// What is unknown counts for nothing.
    #[must_use]
    pub fn from_json(value: &Value) -> Self {
        Self(Signal::ALL.map(|signal| {
            value.get(signal.name()).and_then(Value::as_i64).unwrap_or_default().clamp(0, 3)
        }))
    }
}

/// What happens to withdrawals, the milder first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// They wait for a day.
    Slower,
    /// They wait for a person.
    Review,
}

impl Step {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slower => "slower",
            Self::Review => "review",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Slower, Self::Review].into_iter().find(|step| step.name() == name)
    }
}

/// Whether this much more, after what has left in a month without a person's look, needs one.
#[must_use]
pub fn needs_a_look(amount: Amount, unseen: Amount, limit: Amount) -> bool {
    amount.checked_add(unseen).is_none_or(|sum| sum > limit)
}

/// From 0 to 3.
fn level(count: i64, from: [i64; 3]) -> i64 {
    from.into_iter().map(|from| i64::from(count >= from)).sum()
}

/// The most rewards within any hour.
fn hourly(rewards: &[Reward]) -> i64 {
    let within = |last: &Reward| {
        let since = last.at.saturating_sub(3_600);
        rewards.iter().filter(|one| one.at > since && one.at <= last.at).count()
    };
    count(rewards.iter().map(within).max().unwrap_or_default())
}

/// The longest row of gaps that are the same to the second, in a distance of more than a second:
/// several rewards may come at once.
fn equal_gaps(rewards: &[Reward]) -> i64 {
    let later = rewards.iter().skip(1);
    let gaps = rewards.iter().zip(later).map(|(one, before)| one.at.saturating_sub(before.at));
    let (mut longest, mut row, mut last) = (0_i64, 0_i64, None::<i64>);
    for gap in gaps {
        let same = last.is_some_and(|last| gap > 1 && gap.abs_diff(last) <= 1);
        row = if same { row.saturating_add(1) } else { 0 };
        longest = longest.max(row);
        last = Some(gap);
    }
    longest
}

/// How many visits were claimed as soon as that was possible, if most were.
fn prompt_visits(rewards: &[Reward]) -> i64 {
    let late = || rewards.iter().filter_map(|reward| reward.late_seconds);
    let prompt = count(late().filter(|late| *late <= FAIR_PROMPT_SECONDS).count());
    let enough = count(late().count()).saturating_mul(FAIR_PROMPT_PERCENT_MIN);
    if prompt.saturating_mul(100) >= enough { prompt } else { 0 }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
