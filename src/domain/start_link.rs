//! What a link to the bot or the Mini App carries: who invites, what to open, in which language.
//!
//! A referral code alone is the plain form. Otherwise parts such as `t-12` stand between
//! underscores: `r-<code>`, `t-<task>`, `c-<campaign>`, `l-<language>`. Whoever made the
//! link chose it, so nothing in it is believed.

use crate::domain::id::{CampaignId, TaskId};
use crate::domain::language::Language;
use crate::domain::limits::START_PAYLOAD_CHARS_MAX;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartLink {
    /// A referral code, if it could be one. Whether it is anybody's, the database says.
    pub invited_with: Option<String>,
    pub task: Option<TaskId>,
    pub campaign: Option<CampaignId>,
    pub language: Option<Language>,
}

impl StartLink {
    /// Parts that are unknown or cannot be read are passed over.
    #[must_use]
    pub fn parse(payload: &str) -> Self {
        let mut link = Self::default();
        if payload.len() > START_PAYLOAD_CHARS_MAX {
            return link;
        }
        for part in payload.split('_') {
            match part.split_once('-') {
                None | Some(("r", _)) if link.invited_with.is_some() => {}
                None => link.invited_with = code(part),
                Some(("r", value)) => link.invited_with = code(value),
                Some(("t", value)) => link.task = link.task.or(TaskId::parse(value)),
                Some(("c", value)) => link.campaign = link.campaign.or(CampaignId::parse(value)),
                Some(("l", value)) => link.language = link.language.or(Language::known(value)),
                Some(_) => {}
            }
        }
        link
    }
}

fn code(text: &str) -> Option<String> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_says_who_invites_what_to_open_and_in_which_language() {
        let read = |payload: &str| {
            let link = StartLink::parse(payload);
            let text = |id: Option<i64>| id.map(|id| id.to_string());
            [
                link.invited_with,
                text(link.task.map(TaskId::get)),
                text(link.campaign.map(CampaignId::get)),
                link.language.map(|language| language.tag().to_owned()),
            ]
            .map(Option::unwrap_or_default)
            .join("|")
        };
        let (long, longest) = ("a".repeat(65), "a".repeat(64));
        let kept = format!("{longest}|||");
        for (payload, expected) in [
            ("abc", "abc|||"),
            ("r-abc_t-12_l-ar", "abc|12||ar"),
            ("c-5", "||5|"),
            ("t-12_abc", "abc|12||"),
            ("abc_def", "abc|||"),
            ("t-0_t-x_c-1.5_l-xx_q-1", "|||"),
            ("", "|||"),
            ("a b", "|||"),
            ("a'b", "|||"),
            ("r-", "|||"),
            (long.as_str(), "|||"),
            (longest.as_str(), kept.as_str()),
        ] {
            assert_eq!(read(payload), expected, "{payload:?}");
        }
    }
}
