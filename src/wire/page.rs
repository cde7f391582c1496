//! The Mini App's page. Nothing in it comes from a person: language, texts and hashed names only.

use serde::Serialize;

use crate::domain::language::Language;
use crate::wire::answer::Answer;
use crate::wire::texts::{app_source, text};

/// The names that the build of the Mini App gave to its files; `build.rs` reads its manifest.
const SCRIPT: &str = env!("EARNEST_APP_SCRIPT");
const STYLE: &str = env!("EARNEST_APP_STYLE");

#[derive(Serialize)]
struct Page<'a> {
    language: &'a str,
    direction: &'a str,
    /// All that the app speaks.
    languages: Vec<&'a str>,
    /// The origins whose frames the script talks to.
    parents: &'a [String],
    wallet: bool,
}

/// `wallet`: whether TON Connect has to work in it.
#[must_use]
pub fn app(language: Language, frame_ancestors: &[String], wallet: bool) -> Answer {
    let (tag, direction) = (language.tag(), language.direction().name());
    let languages = Language::ALL.iter().map(|language| language.tag()).collect();
    let page = Page { language: tag, direction, languages, parents: frame_ancestors, wallet };
    let page = in_script(&serde_json::to_string(&page).unwrap_or_default());
    let texts = in_script(app_source(language));
    let title = text(language, "app-title", &[]);
    let loading = text(language, "app-loading", &[]);
    let html = format!(
        "<!doctype html>\n\
         <html lang=\"{tag}\" dir=\"{direction}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, \
         viewport-fit=cover\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"/assets/{STYLE}\">\n\
         <script type=\"module\" src=\"/assets/{SCRIPT}\"></script>\n\
         </head>\n\
         <body>\n\
         <div id=\"app\"><p class=\"loading\" role=\"status\">{loading}</p></div>\n\
         <script type=\"application/json\" id=\"page\">{page}</script>\n\
         <script type=\"text/plain\" id=\"texts\">{texts}</script>\n\
         </body>\n\
         </html>\n"
    );
    Answer::text(200, "text/html; charset=utf-8", html)
        .with("content-security-policy", policy(frame_ancestors, wallet))
        .with("cache-control", "private, max-age=60")
        .with("vary", "accept-language")
}

/// Scripts, styles and calls go to ourselves only; Telegram may show us in its frame, nobody else.
/// TON Connect writes its own styles, and talks to the bridge of whichever wallet a person has: the
/// list of wallets changes without us, and Telegram's rules forbid to shorten it.
fn policy(frame_ancestors: &[String], wallet: bool) -> String {
    let (styles, calls) = if wallet { (" 'unsafe-inline'", " https:") } else { ("", "") };
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'{styles}; \
         img-src 'self' https: data:; connect-src 'self'{calls}; base-uri 'none'; \
         form-action 'none'; frame-ancestors {}",
        frame_ancestors.join(" ")
    )
}

/// Text inside a data block must not end it; `<` is nowhere needed in JSON or in our texts.
fn in_script(text: &str) -> String {
    text.replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_for_connecting_a_wallet_may_talk_to_others() {
        let ancestors = ["https://web.telegram.org".to_owned()];
        let of = |wallet| policy(&ancestors, wallet);
        assert!(of(false).contains("style-src 'self'; "));
        assert!(of(false).contains("connect-src 'self'; "));
        assert!(of(true).contains("style-src 'self' 'unsafe-inline'; "));
        assert!(of(true).contains("connect-src 'self' https:; "));
        for policy in [of(false), of(true)] {
            assert!(policy.starts_with("default-src 'none'; script-src 'self'; "), "{policy}");
            assert!(policy.ends_with("frame-ancestors https://web.telegram.org"), "{policy}");
        }
    }
}
