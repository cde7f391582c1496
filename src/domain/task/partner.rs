//! Start a partner's bot or Mini App, which then tells us itself what was done.

use serde::{Deserialize, Serialize};

use super::check_link;
use crate::domain::limits::PARTNER_NAME_CHARS_MAX;
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Who may say that it was done: the name in the partner's postback address.
    pub partner: String,
    /// What the earner opens; `{claim}` in it becomes the claim's reference.
    pub url: String,
}

/// Where the claim's reference goes in a partner's link.
const CLAIM: &str = "{claim}";

impl Partner {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let named = (1..=PARTNER_NAME_CHARS_MAX).contains(&self.partner.len())
            && self.partner.bytes().all(plain);
        if !named {
            return Err(Refusal::TaskRulesMalformed);
        }
        // Without the reference nobody could say whose claim is done.
        if self.url.matches(CLAIM).count() != 1 {
            return Err(Refusal::TaskLinkMalformed);
        }
        check_link(&self.url.replace(CLAIM, "claim"))
    }

    /// The link for one claim.
    #[must_use]
    pub fn link(&self, reference: &str) -> String {
        self.url.replace(CLAIM, reference)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partners_link_carries_the_claim_once() {
        let partner = |name: &str, url: &str| {
            let partner = Partner { partner: name.to_owned(), url: url.to_owned() };
            partner.check().map(|()| partner.link("7_1_once"))
        };
        let link = partner("fun-games", "https://t.me/fun_bot?start={claim}");
        assert_eq!(link.as_deref(), Ok("https://t.me/fun_bot?start=7_1_once"));
        for (name, url, refusal) in [
            ("", "https://t.me/x?start={claim}", Refusal::TaskRulesMalformed),
            ("Fun Games", "https://t.me/x?start={claim}", Refusal::TaskRulesMalformed),
            ("fun", "https://t.me/x", Refusal::TaskLinkMalformed),
            ("fun", "https://t.me/{claim}?start={claim}", Refusal::TaskLinkMalformed),
            ("fun", "http://t.me/x?start={claim}", Refusal::TaskLinkMalformed),
        ] {
            assert_eq!(partner(name, url), Err(refusal), "{name} {url}");
        }
    }
}
