//! `GET /terms`, `GET /privacy` and the support form: pages for any browser, in its language.

use crate::app::config::{Common, Public};
use crate::app::pages::app::language_of;
use crate::wire::answer::Answer;
use crate::wire::document_page::{self, Document};
use crate::wire::http::Request;

/// Nothing in them depends on who asks.
#[must_use]
pub fn show(common: &Common, request: &Request, document: Document) -> Answer {
    document_page::page(language_of(request), document, &common.bot_username)
}

/// `GET /support`, which a keyboard button of the bot opens.
#[must_use]
pub fn form(config: &Public, request: &Request) -> Answer {
    document_page::form(language_of(request), &config.frame_ancestors)
}
