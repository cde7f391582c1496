//! Times as RFC 3339 in UTC, such as `2026-01-02T03:04:05Z`.

use crate::domain::limits::DAY_SECONDS;

/// 400 years of the Gregorian calendar have 146,097 days.
const YEAR_SECONDS: i64 = DAY_SECONDS.saturating_mul(146_097) / 400;
/// The last second of the year 9999, which is the last that the format can write.
const SECONDS_MAX: i64 = 253_402_300_799;

/// `seconds` since the Unix epoch; empty before it and beyond the year 9999.
#[must_use]
pub fn rfc3339(seconds: i64) -> String {
    if !(0..=SECONDS_MAX).contains(&seconds) {
        return String::new();
    }
    let Some((year, month, day)) = date(seconds / DAY_SECONDS) else { return String::new() };
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Unix seconds of a moment in RFC 3339, whatever its offset. `None` before 1970, and for a leap
/// second, which Unix time has no number for.
#[must_use]
pub fn parse_rfc3339(text: &str) -> Option<i64> {
    let mut rest = text;
    let year = digits(&mut rest, 4)?;
    one_of(&mut rest, "-")?;
    let month = digits(&mut rest, 2)?;
    one_of(&mut rest, "-")?;
    let day = digits(&mut rest, 2)?;
    one_of(&mut rest, "Tt ")?;
    let hour = digits(&mut rest, 2).filter(|hour| *hour < 24)?;
    one_of(&mut rest, ":")?;
    let minute = digits(&mut rest, 2).filter(|minute| *minute < 60)?;
    one_of(&mut rest, ":")?;
    let second = digits(&mut rest, 2).filter(|second| *second < 60)?;
    if one_of(&mut rest, ".").is_some() {
        digits(&mut rest, 1)?;
        rest = rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
    }
    let offset = offset_seconds(&mut rest)?;
    let days = days(year, month, day);
    let exists = date(days) == Some((year, month, day));
    let clock = hour.saturating_mul(3_600).saturating_add(minute.saturating_mul(60));
    let local = days.saturating_mul(DAY_SECONDS).saturating_add(clock).saturating_add(second);
    let seconds = local.saturating_sub(offset);
    (exists && rest.is_empty() && seconds >= 0).then_some(seconds)
}

/// By how much the clock there is ahead of UTC.
fn offset_seconds(rest: &mut &str) -> Option<i64> {
    let sign = one_of(rest, "Zz+-")?;
    if matches!(sign, 'Z' | 'z') {
        return Some(0);
    }
    let hours = digits(rest, 2).filter(|hours| *hours < 24)?;
    one_of(rest, ":")?;
    let minutes = digits(rest, 2).filter(|minutes| *minutes < 60)?;
    let seconds = hours.saturating_mul(3_600).saturating_add(minutes.saturating_mul(60));
    Some(if sign == '-' { seconds.saturating_neg() } else { seconds })
}

fn digits(rest: &mut &str, count: usize) -> Option<i64> {
    let (number, behind) = rest.split_at_checked(count)?;
    *rest = behind;
    number.bytes().all(|digit| digit.is_ascii_digit()).then(|| number.parse().ok())?
}

fn one_of(rest: &mut &str, allowed: &str) -> Option<char> {
    let first = rest.chars().next().filter(|first| allowed.contains(*first))?;
    *rest = rest.strip_prefix(first)?;
    Some(first)
}

/// From the Unix epoch to a date, as in `days_from_civil` of
/// <https://howardhinnant.github.io/date_algorithms.html>: years begin with March, so that a leap
/// day is the last day of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    const EPOCH: i64 = 719_469;
    let year = if month > 2 { year } else { year.saturating_sub(1) };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let months = month.saturating_add(9) % 12;
    let of_year = (months.saturating_mul(153).saturating_add(2) / 5).saturating_add(day);
    let leap_days = (of_era / 4).saturating_sub(of_era / 100);
    let of_era = of_era.saturating_mul(365).saturating_add(leap_days).saturating_add(of_year);
    era.saturating_mul(146_097).saturating_add(of_era).saturating_sub(EPOCH)
}

/// Year, month and day: the last of each that has begun.
fn date(day: i64) -> Option<(i64, i64, i64)> {
    let about = day.saturating_mul(DAY_SECONDS).div_euclid(YEAR_SECONDS).saturating_add(1_970);
    let near = about.saturating_sub(1)..=about.saturating_add(1);
    let year = near.rev().find(|year| days(*year, 1, 1) <= day)?;
    let month = (1..=12).rev().find(|month| days(year, *month, 1) <= day)?;
    Some((year, month, day.saturating_sub(days(year, month, 0))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::OffsetDateTime;
    use time::format_description::well_known::Rfc3339;

    #[test]
    fn times_are_utc() {
        assert_eq!(rfc3339(1_800_000_000), "2027-01-15T08:00:00Z");
        assert_eq!((rfc3339(-1), rfc3339(SECONDS_MAX + 1)), (String::new(), String::new()));
    }

    #[test]
    fn times_are_read_with_any_offset_or_not_at_all() {
        for (text, expected) in [
            ("2027-01-15T08:00:00Z", Some(1_800_000_000)),
            ("2027-01-15t08:00:00z", Some(1_800_000_000)),
            ("2027-01-15 10:00:00+02:00", Some(1_800_000_000)),
            ("2027-01-15T02:30:00-05:30", Some(1_800_000_000)),
            ("2027-01-15T08:00:00.999Z", Some(1_800_000_000)),
            ("1970-01-01T00:00:00Z", Some(0)),
            ("1969-12-31T23:59:59Z", None),
            ("1970-01-01T00:00:00+00:01", None),
            ("2027-01-15", None),
            ("2027-02-30T08:00:00Z", None),
            ("2027-01-15T08:00:00", None),
            ("2027-01-15T08:00:00.Z", None),
            ("2027-01-15T08:00:00Z ", None),
            ("2027-01-15T24:00:00Z", None),
            ("2027-01-15T08:60:00Z", None),
            ("2027-01-15T08:00:60Z", None),
            ("2027-01-15T08:00:00+24:00", None),
            ("2027-01-15T08:00:00+02:60", None),
            ("2027-00-15T08:00:00Z", None),
            ("2027-13-15T08:00:00Z", None),
            ("2027-01-00T08:00:00Z", None),
            ("+027-01-15T08:00:00Z", None),
            ("é27-01-15T08:00:00Z", None),
            ("1800000000", None),
            ("", None),
        ] {
            assert_eq!(parse_rfc3339(text), expected, "{text:?}");
        }
    }

    /// What the crate `time` says.
    fn theirs(seconds: i64) -> String {
        OffsetDateTime::from_unix_timestamp(seconds).unwrap().format(&Rfc3339).unwrap()
    }

    #[test]
    fn every_day_is_the_one_that_others_say() {
        // Each day of a whole round of the calendar, then some of each year until 9999.
        let all = (0..=146_097).chain((0..=SECONDS_MAX / DAY_SECONDS).step_by(97));
        for day in all {
            // Another second of the day each time.
            let seconds = day * DAY_SECONDS + day * 7_919 % DAY_SECONDS;
            let text = theirs(seconds);
            assert_eq!(rfc3339(seconds), text);
            assert_eq!(parse_rfc3339(&text), Some(seconds));
        }
        assert_eq!(rfc3339(SECONDS_MAX), theirs(SECONDS_MAX));
    }

    #[test]
    fn broken_times_are_read_as_others_read_them() {
        let mut dice = 1_u64;
        let mut read = 0;
        for _ in 0..200_000 {
            let mut text = *b"2028-02-29T23:59:59.50+01:30";
            for _ in 0..2 {
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let [_, place, letter, ..] = dice.to_be_bytes();
                text[usize::from(place) % 28] = b"0123456789-:.+TZ"[usize::from(letter) % 16];
            }
            let text = std::str::from_utf8(&text).unwrap();
            // They allow leap seconds, and anything between date and time.
            if &text[10..11] != "T" || &text[17..19] == "60" {
                continue;
            }
            let expected = OffsetDateTime::parse(text, &Rfc3339).ok();
            let expected = expected.map(OffsetDateTime::unix_timestamp).filter(|at| *at >= 0);
            assert_eq!(parse_rfc3339(text), expected, "{text}");
            read += u32::from(expected.is_some());
        }
        assert!(read > 10_000, "{read}");
    }
}
