//! What somebody chose, as the API reads and writes it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::domain::language::Language;
use crate::domain::notification::{Choices, QuietHours, Topic};
use crate::domain::refusal::Refusal;
use crate::wire::http::Request;

/// The offsets from UTC that there are, in minutes; the schema holds the same.
const OFFSETS_MINUTES: std::ops::RangeInclusive<i64> = -720..=840;

/// Times are `HH:MM` by the person's own clock.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Quiet {
    pub from: String,
    pub until: String,
}

/// The part of `GET /api/me` that `PATCH` changes, but for the language.
pub struct Preferences {
    pub time_zone_offset_minutes: i64,
    /// Whether they want to hear of each topic.
    pub notifications: BTreeMap<&'static str, bool>,
    pub quiet_hours: Option<Quiet>,
}

impl From<&Choices> for Preferences {
    fn from(choices: &Choices) -> Self {
        let heard = |topic: Topic| (topic.name(), !choices.switched_off.contains(&topic));
        Self {
            time_zone_offset_minutes: choices.utc_offset_minutes,
            notifications: Topic::CHOICES.into_iter().map(heard).collect(),
            quiet_hours: choices
                .quiet_hours
                .map(|quiet| Quiet { from: clock(quiet.from()), until: clock(quiet.until()) }),
        }
    }
}

fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

/// The body of `PATCH /api/me`: what is missing stays as it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub language: Option<Language>,
    offset_minutes: Option<i64>,
    heard: Vec<(Topic, bool)>,
    quiet_hours: Quieter,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quieter {
    AsBefore,
    Never,
    Within(QuietHours),
}

impl Change {
    /// # Errors
    /// `UnsupportedMediaType`, `MalformedJson` for a field that there is not or of another kind,
    /// and `BadRequest` for a value that cannot be.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let body: Value = request.json()?;
        let fields = body.as_object().ok_or(Refusal::MalformedJson)?;
        let mut change = Self {
            language: None,
            offset_minutes: None,
            heard: Vec::new(),
            quiet_hours: Quieter::AsBefore,
        };
        for (name, value) in fields {
            match name.as_str() {
                "language" => {
                    let tag = value.as_str().ok_or(Refusal::MalformedJson)?;
                    let known = Language::ALL.iter().find(|known| known.tag() == tag);
                    change.language = Some(*known.ok_or(Refusal::BadRequest)?);
                }
                "time_zone_offset_minutes" => {
                    let minutes = value.as_i64().ok_or(Refusal::MalformedJson)?;
                    let fits = OFFSETS_MINUTES.contains(&minutes);
                    change.offset_minutes = Some(minutes).filter(|_| fits);
                    change.offset_minutes.ok_or(Refusal::BadRequest)?;
                }
                "notifications" => change.heard = read_topics(value)?,
                "quiet_hours" => change.quiet_hours = read_quiet(value)?,
                _ => return Err(Refusal::MalformedJson),
            }
        }
        Ok(change)
    }

    /// What they have chosen then.
    #[must_use]
    pub fn of(&self, before: &Choices) -> Choices {
        let last = |topic: &Topic| self.heard.iter().find(|(changed, _)| changed == topic);
        let off = |topic: &Topic| match last(topic) {
            Some((_, heard)) => !heard,
            None => before.switched_off.contains(topic),
        };
        Choices {
            switched_off: Topic::CHOICES.into_iter().filter(off).collect(),
            quiet_hours: match self.quiet_hours {
                Quieter::AsBefore => before.quiet_hours,
                Quieter::Never => None,
                Quieter::Within(hours) => Some(hours),
            },
            utc_offset_minutes: self.offset_minutes.unwrap_or(before.utc_offset_minutes),
        }
    }
}

fn read_topics(value: &Value) -> Result<Vec<(Topic, bool)>, Refusal> {
    let chosen = value.as_object().ok_or(Refusal::MalformedJson)?;
    let read = |(name, heard): (&String, &Value)| {
        let topic = Topic::CHOICES.into_iter().find(|topic| topic.name() == name);
        let heard = heard.as_bool().ok_or(Refusal::MalformedJson)?;
        Ok((topic.ok_or(Refusal::BadRequest)?, heard))
    };
    chosen.iter().map(read).collect()
}

fn read_quiet(value: &Value) -> Result<Quieter, Refusal> {
    if value.is_null() {
        return Ok(Quieter::Never);
    }
    let fields = value.as_object().filter(|fields| fields.len() == 2);
    let fields = fields.ok_or(Refusal::MalformedJson)?;
    let time = |name: &str| {
        let text = fields.get(name).and_then(Value::as_str).ok_or(Refusal::MalformedJson)?;
        minutes(text).ok_or(Refusal::BadRequest)
    };
    let quiet = QuietHours::new(time("from")?, time("until")?);
    quiet.map(Quieter::Within).ok_or(Refusal::BadRequest)
}

/// `HH:MM`, as a field for a time gives it.
fn minutes(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |digits: &str, max: i64| {
        let plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<i64>().ok().filter(|number| plain && *number <= max)
    };
    number(hours, 23)?.checked_mul(60)?.checked_add(number(minutes, 59)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_day_are_written_with_two_digits_each() {
        for (text, expected) in [
            ("00:00", Some(0)),
            ("23:59", Some(1_439)),
            ("08:05", Some(485)),
            ("24:00", None),
            ("08:60", None),
            ("8:00", None),
            ("+8:00", None),
            ("08:00:00", None),
            ("", None),
        ] {
            assert_eq!(minutes(text), expected, "{text:?}");
        }
        assert_eq!(clock(485), "08:05");
    }

    #[test]
    fn what_is_not_named_stays_as_it_was() {
        let before = Choices {
            switched_off: vec![Topic::News, Topic::Friends],
            quiet_hours: QuietHours::new(60, 120),
            utc_offset_minutes: 180,
        };
        let nothing = Change {
            language: None,
            offset_minutes: None,
            heard: vec![],
            quiet_hours: Quieter::AsBefore,
        };
        let same = nothing.of(&before);
        assert_eq!(same.switched_off, [Topic::Friends, Topic::News]);
        assert_eq!((same.quiet_hours, same.utc_offset_minutes), (before.quiet_hours, 180));
        let heard = vec![(Topic::News, true), (Topic::Payments, false)];
        let change = Change { heard, quiet_hours: Quieter::Never, ..nothing };
        let after = change.of(&before);
        assert_eq!(after.switched_off, [Topic::Payments, Topic::Friends]);
        assert_eq!(after.quiet_hours, None);
    }
}
