//! Decides whether somebody is told something now: what they switched off, when they want quiet.

use crate::domain::limits::DAY_SECONDS;

const DAY_MINUTES: i64 = 1_440;

/// What a message is about, as people choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// About the safety of their money, or what they asked us: never held back or switched off.
    Safety,
    /// Withdrawals and deposits.
    Payments,
    /// What they earned, and what was taken back.
    Rewards,
    Friends,
    /// What operators tell many people at once.
    News,
}

impl Topic {
    /// Those that people can switch off.
    pub const CHOICES: [Self; 4] = [Self::Payments, Self::Rewards, Self::Friends, Self::News];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Payments => "payments",
            Self::Rewards => "rewards",
            Self::Friends => "friends",
            Self::News => "news",
        }
    }

    /// The topic of a notification's kind; `None` for a kind that nobody gave one.
    #[must_use]
    pub fn of(kind: &str) -> Option<Self> {
        match kind {
            "wallet_linked" | "wallet_changed" | "wallet_unlinked" | "support_answered"
            | "campaign_approve" | "campaign_reject" | "campaign_pause" | "appeal_granted"
            | "appeal_declined" | "ban_set" | "ban_lifted" | "webhook_failed"
            | "fairness_slower" | "fairness_review" | "fairness_cleared" | "fairness_kept" => {
                Some(Self::Safety)
            }
            "withdrawal_confirmed"
            | "withdrawal_released"
            | "withdrawal_rejected"
            | "deposit_credited"
            | "appeal_paid" => Some(Self::Payments),
            "reward_clawed_back" => Some(Self::Rewards),
            "broadcast" => Some(Self::News),
            _ => None,
        }
    }
}

/// A part of the day, in minutes after midnight; it may go past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    from: i64,
    until: i64,
}

impl QuietHours {
    /// `None` unless both are times of a day, and different ones.
    #[must_use]
    pub fn new(from: i64, until: i64) -> Option<Self> {
        let day = 0..DAY_MINUTES;
        let fits = day.contains(&from) && day.contains(&until) && from != until;
        fits.then_some(Self { from, until })
    }

    #[must_use]
    pub const fn from(self) -> i64 {
        self.from
    }

    #[must_use]
    pub const fn until(self) -> i64 {
        self.until
    }

    /// When the quiet that is now ends, in Unix seconds; `None` when it is not quiet.
    #[must_use]
    pub fn end(self, now: i64, utc_offset_minutes: i64) -> Option<i64> {
        let local = now.saturating_add(utc_offset_minutes.saturating_mul(60));
        let second = local.rem_euclid(DAY_SECONDS);
        let minute = second.div_euclid(60);
        let quiet = if self.from < self.until {
            (self.from..self.until).contains(&minute)
        } else {
            minute >= self.from || minute < self.until
        };
        let left = self.until.saturating_mul(60).saturating_sub(second).rem_euclid(DAY_SECONDS);
        quiet.then(|| now.saturating_add(left))
    }
}

/// What somebody chose, and where they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub switched_off: Vec<Topic>,
    pub quiet_hours: Option<QuietHours>,
    pub utc_offset_minutes: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Tell,
    SwitchedOff,
    /// Unix seconds.
    HeldUntil(i64),
}

#[must_use]
pub fn judge(topic: Topic, choices: &Choices, now: i64) -> Verdict {
    if topic == Topic::Safety {
        return Verdict::Tell;
    }
    if choices.switched_off.contains(&topic) {
        return Verdict::SwitchedOff;
    }
    let end = choices.quiet_hours.and_then(|quiet| quiet.end(now, choices.utc_offset_minutes));
    end.map_or(Verdict::Tell, Verdict::HeldUntil)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2027-01-15T08:00:00Z.
    const EIGHT: i64 = 1_800_000_000;
    const HOUR: i64 = 3_600;

    #[test]
    fn quiet_hours_are_by_the_persons_own_clock_and_may_pass_midnight() {
        let night = QuietHours::new(22 * 60, 8 * 60).unwrap();
        for (now, offset, end) in [
            (EIGHT, 0, None),
            (EIGHT - 1, 0, Some(EIGHT)),
            (EIGHT + 14 * HOUR - 1, 0, None),
            (EIGHT + 14 * HOUR, 0, Some(EIGHT + 24 * HOUR)),
            // Two hours west it is six in the morning.
            (EIGHT, -120, Some(EIGHT + 2 * HOUR)),
            // Half an hour east it is half past eight.
            (EIGHT, 30, None),
            (EIGHT, 840, Some(EIGHT + 10 * HOUR)),
        ] {
            assert_eq!(night.end(now, offset), end, "{now} {offset}");
        }
        let nap = QuietHours::new(13 * 60, 14 * 60).unwrap();
        assert_eq!(nap.end(EIGHT + 5 * HOUR, 0), Some(EIGHT + 6 * HOUR));
        assert_eq!(nap.end(EIGHT + 6 * HOUR, 0), None);
        for (from, until) in [(0, 0), (-1, 5), (5, 1_440)] {
            assert_eq!(QuietHours::new(from, until), None);
        }
    }

    #[test]
    fn what_is_about_safety_is_always_told() {
        let choices = Choices {
            switched_off: Topic::CHOICES.into(),
            quiet_hours: QuietHours::new(7 * 60, 9 * 60),
            utc_offset_minutes: 0,
        };
        assert_eq!(judge(Topic::Safety, &choices, EIGHT), Verdict::Tell);
        for topic in Topic::CHOICES {
            assert_eq!(judge(topic, &choices, EIGHT), Verdict::SwitchedOff);
            let quiet = Choices { switched_off: Vec::new(), ..choices.clone() };
            assert_eq!(judge(topic, &quiet, EIGHT), Verdict::HeldUntil(EIGHT + HOUR));
            assert_eq!(judge(topic, &Choices::default(), EIGHT), Verdict::Tell);
        }
    }
}
