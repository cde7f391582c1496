//! `GET /app`: the Mini App's page, in the right language and direction before any script runs.

use crate::app::config::Public;
use crate::domain::language::Language;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::page;

/// The bot's buttons name a language; otherwise the browser's first one that we have counts.
/// The app itself asks for the page that lets TON Connect work, when somebody connects a wallet.
#[must_use]
pub fn show(config: &Public, request: &Request) -> Answer {
    let language = language_of(request);
    let wallet = request.parameter("wallet").is_some();
    page::app(language, &config.frame_ancestors, wallet)
}

/// The language that an address names, else the browser's.
#[must_use]
pub fn language_of(request: &Request) -> Language {
    request.parameter("lang").map_or_else(|| accepted(request), |tag| Language::from_tag(&tag))
}

/// The language of `Accept-Language` (RFC 9110), whose order people rarely weight otherwise.
#[must_use]
pub fn accepted(request: &Request) -> Language {
    let header = request.header("accept-language").unwrap_or_default();
    let tags = header.split(',').filter_map(|part| part.split(';').next());
    tags.map(str::trim).find_map(Language::known).unwrap_or_default()
}
