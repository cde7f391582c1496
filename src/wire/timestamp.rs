//! Times as RFC 3339 in UTC, such as `2026-01-02T03:04:05Z`.

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// `seconds` since the Unix epoch; empty only beyond the year 9999.
#[must_use]
pub fn rfc3339(seconds: i64) -> String {
    OffsetDateTime::from_unix_timestamp(seconds)
        .ok()
        .and_then(|moment| moment.format(&Rfc3339).ok())
        .unwrap_or_default()
}

/// Unix seconds of a moment in RFC 3339, whatever its offset. `None` before 1970.
#[must_use]
pub fn parse_rfc3339(text: &str) -> Option<i64> {
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    Some(moment.unix_timestamp()).filter(|seconds| *seconds >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_utc() {
        assert_eq!(rfc3339(1_800_000_000), "2027-01-15T08:00:00Z");
    }

    #[test]
    fn times_are_read_with_any_offset_or_not_at_all() {
        for (text, expected) in [
            ("2027-01-15T08:00:00Z", Some(1_800_000_000)),
            ("2027-01-15T10:00:00+02:00", Some(1_800_000_000)),
            ("2027-01-15T08:00:00.999Z", Some(1_800_000_000)),
            ("1969-12-31T23:59:59Z", None),
            ("2027-01-15", None),
            ("2027-02-30T08:00:00Z", None),
            ("1800000000", None),
            ("", None),
        ] {
            assert_eq!(parse_rfc3339(text), expected, "{text:?}");
        }
    }
}
