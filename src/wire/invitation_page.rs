//! The page behind somebody's invitation link, for people who may not be in Telegram at the moment:
//! no script, no image, nothing from others, nothing about who invites.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::domain::language::Language;
use crate::wire::answer::Answer;
use crate::wire::texts::{Value, text};

const STYLE: &str = "\
:root{color-scheme:light dark;--dim:#5b6570;--line:#d8dde3;--act:#1769aa}\
@media(prefers-color-scheme:dark){:root{--dim:#a4adb8;--line:#3a424c;--act:#1c6fb3}}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:0 auto;padding:1rem}\
h1{font-size:1.5rem}.dim{color:var(--dim);font-size:.875rem}\
.act{background:var(--act);border-radius:.75rem;color:#fff;display:block;margin:1.5rem 0;\
padding:.875rem;text-align:center;text-decoration:none}\
code{border:1px solid var(--line);border-radius:.5rem;display:block;overflow-wrap:anywhere;\
padding:.75rem;user-select:all}";

/// `code` is one of ours, or `None` when the link is nobody's: the bot opens all the same.
#[must_use]
pub fn page(language: Language, bot_username: &str, code: Option<&str>) -> Answer {
    let bot = [("bot", Value::Text(bot_username.to_owned()))];
    let say = |key: &str| escaped(&text(language, key, &bot));
    let (tag, direction) = (language.tag(), language.direction().name());
    let (lead, start) = match code {
        Some(code) => ("invitation-lead", format!("?start={code}")),
        None => ("invitation-unknown", String::new()),
    };
    // What works without a link: the bot takes the code from a message as well.
    let later = code.map_or_else(String::new, |code| {
        format!(
            "<p>{}</p>\n<p><code dir=\"ltr\">/start {code}</code></p>\n<p class=\"dim\">{}</p>\n",
            say("invitation-later"),
            say("invitation-rule")
        )
    });
    let html = format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{lead}\">\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{lead}</p>\n\
         <a class=\"act\" href=\"https://t.me/{bot_username}{start}\">{open}</a>\n{later}\
         </main>\n</body>\n</html>\n",
        title = say("invitation-title"),
        lead = say(lead),
        open = say("invitation-open"),
    );
    let style = STANDARD.encode(Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    );
    Answer::text(200, "text/html; charset=utf-8", html)
        .with("content-security-policy", policy)
        .with("cache-control", "no-store")
        .with("vary", "accept-language")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
