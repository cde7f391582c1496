//! For whom a task is: by language, country, Premium and trust.

use serde::{Deserialize, Serialize};

use crate::domain::language::Language;
use crate::domain::limits::TASK_AUDIENCE_CODES_MAX;
use crate::domain::refusal::Refusal;

/// The JSON of `tasks.audience`. What it does not name, it does not ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Audience {
    /// Those that the product speaks, such as `en`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2, in capitals.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Only people with Telegram Premium, or only those without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub premium: Option<bool>,
    /// 0 to 100.
    #[serde(skip_serializing_if = "is_zero")]
    pub trust_min: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_zero(number: &i64) -> bool {
    *number == 0
}

/// Somebody, as far as a task may ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub language: Language,
    pub country: Option<String>,
    pub premium: bool,
    pub trust: i64,
}

impl Audience {
    /// # Errors
    /// `TaskAudienceMalformed` for what is no audience.
    pub fn parse(json: &str) -> Result<Self, Refusal> {
        // Serde would take a list of the fields too.
        let object = Some(json).filter(|json| json.starts_with('{'));
        object
            .and_then(|json| serde_json::from_str(json).ok())
            .ok_or(Refusal::TaskAudienceMalformed)
    }

    /// # Errors
    /// `TaskAudienceMalformed` for an audience that nobody could ever be in, or one too long.
    pub fn check(&self) -> Result<(), Refusal> {
        let spoken =
            |tag: &String| Language::known(tag).is_some_and(|language| language.tag() == tag);
        let is_country =
            |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        let fits = self.languages.iter().all(spoken)
            && self.countries.iter().all(is_country)
            && self.languages.len() <= TASK_AUDIENCE_CODES_MAX
            && self.countries.len() <= TASK_AUDIENCE_CODES_MAX
            && (0..=100).contains(&self.trust_min);
        if fits { Ok(()) } else { Err(Refusal::TaskAudienceMalformed) }
    }

    /// # Errors
    /// The refusal that says what the person is not.
    pub fn admit(&self, person: &Person) -> Result<(), Refusal> {
        let country = person.country.as_ref();
        if !self.languages.is_empty()
            && !self.languages.iter().any(|tag| tag == person.language.tag())
        {
            Err(Refusal::TaskOtherLanguage)
        } else if !self.countries.is_empty()
            && !country.is_some_and(|country| self.countries.contains(country))
        {
            Err(Refusal::TaskOtherCountry)
        } else if self.premium.is_some_and(|premium| premium != person.premium) {
            Err(if person.premium { Refusal::TaskNotForPremium } else { Refusal::TaskPremiumOnly })
        } else if person.trust < self.trust_min {
            Err(Refusal::TaskTrustTooLow)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody() -> Person {
        Person {
            language: Language::from_tag("ar"),
            country: Some("EG".to_owned()),
            premium: false,
            trust: 50,
        }
    }

    #[test]
    fn each_limit_of_an_audience_has_its_own_refusal() {
        for (json, outcome) in [
            ("{}", Ok(())),
            (r#"{"languages":["en","ar"]}"#, Ok(())),
            (r#"{"languages":["en"]}"#, Err(Refusal::TaskOtherLanguage)),
            (r#"{"countries":["EG"]}"#, Ok(())),
            (r#"{"countries":["DE"]}"#, Err(Refusal::TaskOtherCountry)),
            (r#"{"premium":false}"#, Ok(())),
            (r#"{"premium":null}"#, Ok(())),
            (r#"{"premium":true}"#, Err(Refusal::TaskPremiumOnly)),
            (r#"{"trust_min":50}"#, Ok(())),
            (r#"{"trust_min":51}"#, Err(Refusal::TaskTrustTooLow)),
        ] {
            let audience = Audience::parse(json).unwrap();
            assert_eq!(audience.admit(&somebody()), outcome, "{json}");
        }
        let free = Audience { premium: Some(false), ..Audience::default() };
        let rich = Person { premium: true, country: None, ..somebody() };
        assert_eq!(free.admit(&rich), Err(Refusal::TaskNotForPremium));
        let egypt = Audience::parse(r#"{"countries":["EG"]}"#).unwrap();
        assert_eq!(egypt.admit(&rich), Err(Refusal::TaskOtherCountry));
    }

    #[test]
    fn an_audience_that_nobody_can_be_in_is_refused() {
        for (json, fits) in [
            ("{}", true),
            (r#"{"languages":["en"],"countries":["DE"],"premium":true,"trust_min":100}"#, true),
            (r#"{"languages":["xx"]}"#, false),
            (r#"{"countries":["de"]}"#, false),
            (r#"{"trust_min":101}"#, false),
            (r#"{"trust_min":-1}"#, false),
        ] {
            assert_eq!(Audience::parse(json).unwrap().check().is_ok(), fits, "{json}");
        }
        for json in ["", "[]", r#"{"age":18}"#, r#"{"trust_min":"5"}"#] {
            assert_eq!(Audience::parse(json), Err(Refusal::TaskAudienceMalformed), "{json}");
        }
        assert_eq!(serde_json::to_string(&Audience::default()).unwrap(), "{}");
    }
}
