//! Days in a row on which somebody came, of which one may be missed.

/// Somebody's last check-in for a task, as its row says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastCheckIn<'a> {
    /// A date, such as `2027-01-15`, where they were.
    pub day: &'a str,
    pub streak: i64,
    /// Whether a missed day was forgiven already.
    pub frozen: bool,
}

/// How it stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streak {
    /// 0 once it is broken.
    pub days: i64,
    /// Whether one day may still be missed.
    pub can_freeze: bool,
}

impl LastCheckIn<'_> {
    /// The days are dates where the earner is now.
    #[must_use]
    pub fn seen_on(&self, today: &str, yesterday: &str, before: &str) -> Streak {
        let lives = self.day == today
            || self.day == yesterday
            || (self.day == before && !self.frozen)
            // They have travelled back over the date line.
            || self.day > today;
        let freezes = self.frozen || self.day == before;
        if lives {
            Streak { days: self.streak, can_freeze: !freezes }
        } else {
            Streak { days: 0, can_freeze: true }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_streak_lives_until_a_second_day_is_missed() {
        for (day, frozen, days, can_freeze) in [
            ("2027-01-15", false, 4, true),
            ("2027-01-14", false, 4, true),
            ("2027-01-13", false, 4, false),
            ("2027-01-12", false, 0, true),
            ("2027-01-16", false, 4, true),
            ("2027-01-14", true, 4, false),
            ("2027-01-13", true, 0, true),
        ] {
            let last = LastCheckIn { day, streak: 4, frozen };
            let seen = last.seen_on("2027-01-15", "2027-01-14", "2027-01-13");
            assert_eq!(seen, Streak { days, can_freeze }, "{day} {frozen}");
        }
    }
}
