//! Days, weeks and all time, by which earnings are added up, and what a place among them is called.

use crate::domain::limits::DAY_SECONDS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    Day,
    Week,
    All,
}

impl Span {
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::All];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::All => "all",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.name() == name)
    }
}

/// The UTC day of a time, counted from 1970-01-01.
#[must_use]
pub const fn day_of(at: i64) -> i64 {
    at.div_euclid(DAY_SECONDS)
}

/// One day's, one week's or everybody's board for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Board {
    pub span: Span,
    /// Of the day, or of the week (from Monday), since 1970; 0 for all time.
    pub number: i64,
}

impl Board {
    #[must_use]
    pub const fn at(span: Span, at: i64) -> Self {
        let number = match span {
            Span::Day => day_of(at),
            // 1970-01-01 was a Thursday.
            Span::Week => day_of(at).saturating_add(3).div_euclid(7),
            Span::All => 0,
        };
        Self { span, number }
    }

    /// Those that are not over.
    #[must_use]
    pub fn running(at: i64) -> [Self; 3] {
        Span::ALL.map(|span| Self::at(span, at))
    }

    /// When it is over, in Unix seconds.
    #[must_use]
    pub const fn ends_at(self) -> Option<i64> {
        let days = match self.span {
            Span::Day => self.number.saturating_add(1),
            Span::Week => self.number.saturating_add(1).saturating_mul(7).saturating_sub(3),
            Span::All => return None,
        };
        Some(days.saturating_mul(DAY_SECONDS))
    }
}

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// They have earned nothing in it.
    None,
    /// Exact.
    Rank(i64),
    /// Among the best so many in a hundred, rounded up: true, though not exact.
    TopPercent(i64),
}

/// `rank` is that of somebody who is on the board; `at_least` people of `people` are in the range
/// of scores that is theirs, or in a higher one.
#[must_use]
pub fn place(own_micros: i64, rank: Option<i64>, at_least: i64, people: i64) -> Place {
    if own_micros <= 0 {
        return Place::None;
    }
    if let Some(rank) = rank {
        return Place::Rank(rank);
    }
    let percent = at_least.saturating_mul(100).saturating_add(people.saturating_sub(1));
    Place::TopPercent(percent.checked_div(people).unwrap_or(100).clamp(1, 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_weeks_have_their_numbers_and_ends() {
        // 2027-01-15 was a Friday, 2027-01-18 a Monday.
        let (friday, monday) = (1_800_000_000, 1_800_230_400);
        assert_eq!(day_of(friday), 20_833);
        let week = Board::at(Span::Week, friday);
        assert_eq!(week.ends_at(), Some(monday));
        assert_eq!(Board::at(Span::Week, monday - 1), week);
        assert_eq!(Board::at(Span::Week, monday).number, week.number + 1);
        assert_eq!(Board::at(Span::Day, friday).ends_at(), Some(20_834 * DAY_SECONDS));
        assert_eq!(Board::at(Span::All, friday), Board { span: Span::All, number: 0 });
        assert_eq!(Board::at(Span::All, friday).ends_at(), None);
        assert_eq!(Span::parse("week"), Some(Span::Week));
        assert_eq!(Span::parse("month"), None);
    }

    #[test]
    fn a_place_is_exact_on_the_board_and_true_beyond_it() {
        for (own, rank, at_least, people, expected) in [
            (0, None, 0, 2, Place::None),
            (5, Some(1), 1, 2, Place::Rank(1)),
            (7, None, 101, 10_000, Place::TopPercent(2)),
            (7, None, 100, 10_000, Place::TopPercent(1)),
            (7, None, 10_000, 10_000, Place::TopPercent(100)),
            (7, None, 0, 0, Place::TopPercent(100)),
        ] {
            assert_eq!(place(own, rank, at_least, people), expected, "{at_least} of {people}");
        }
    }
}
