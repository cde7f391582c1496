//! Operators: whom the bot alerts, and who vouches for them, Cloudflare Access.

use super::{Misconfigured, Reader, malformed};
use crate::domain::id::UserId;

/// Cloudflare Access, as it stands in front of the operators' routes.
#[derive(Debug)]
pub struct Access {
    /// `https://<team>.cloudflareaccess.com`: who signs, and where its keys are.
    pub team_url: String,
    /// The application's AUD tag.
    pub audience: String,
}

impl Reader<'_> {
    /// Both or neither: half of it would look like protection.
    pub(super) fn access(&self) -> Result<Option<Access>, Misconfigured> {
        let given = |name: &str| (self.read)(name).is_some_and(|value| !value.is_empty());
        if !given("ACCESS_TEAM") && !given("ACCESS_AUD") {
            return Ok(None);
        }
        let team_url = self.url("ACCESS_TEAM")?;
        let audience = self.required("ACCESS_AUD")?;
        Ok(Some(Access { team_url, audience }))
    }

    /// Telegram ids with spaces between them; nobody when there are none.
    pub(super) fn operators(&self) -> Result<Vec<UserId>, Misconfigured> {
        let ids = (self.read)("OPERATORS").unwrap_or_default();
        let read = |id: &str| id.parse().ok().and_then(UserId::new);
        let ids: Option<Vec<UserId>> = ids.split_whitespace().map(read).collect();
        ids.ok_or_else(|| malformed("OPERATORS", "Telegram user ids with spaces between them"))
    }
}
