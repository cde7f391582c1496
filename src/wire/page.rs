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
    /// The origins whose frames the script talks to.
    parents: &'a [String],
}

#[must_use]
pub fn app(language: Language, frame_ancestors: &[String]) -> Answer {
    let (tag, direction) = (language.tag(), language.direction().name());
    let page = Page { language: tag, direction, parents: frame_ancestors };
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
        .with("content-security-policy", policy(frame_ancestors))
        .with("cache-control", "private, max-age=60")
        .with("vary", "accept-language")
}

/// Scripts, styles and calls go to ourselves only; Telegram may show us in its frame, nobody else.
fn policy(frame_ancestors: &[String]) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {}",
        frame_ancestors.join(" ")
    )
}

/// Text inside a data block must not end it; `<` is nowhere needed in JSON or in our texts.
fn in_script(text: &str) -> String {
    text.replace('<', "\\u003c")
}
