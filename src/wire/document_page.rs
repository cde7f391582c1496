//! Terms and privacy, for anybody with a browser: no script, no image, nothing from others; and the
//! form from which people write to us, with one small script of ours.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::domain::language::Language;
use crate::wire::answer::Answer;
use crate::wire::texts::{Value, text};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}\
h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.125rem;margin:1.5rem 0 .25rem}\
p{margin:.5rem 0;overflow-wrap:anywhere}label{display:block;margin:1rem 0 .25rem}\
select,textarea,button{font:inherit;width:100%;box-sizing:border-box;padding:.75rem;\
border-radius:.5rem;border:1px solid #8a939c}textarea{min-height:10rem}\
button{margin-top:1rem;border:0;background:#1f78c1;color:#fff}button:disabled{opacity:.5}";

/// Speaks to Telegram's clients as the Mini App's bridge does, and sends once: it closes the page.
/// Data from a keyboard button may have 4,096 bytes.
const SCRIPT: &str = "\
const f=document.forms[0],b=f.querySelector('button'),w=f.words;\
const post=(t,d)=>{const p=window.TelegramWebviewProxy,s=JSON.stringify({eventType:t,eventData:d});\
if(p)p.postEvent(t,JSON.stringify(d));else if(window.external&&window.external.notify)\
window.external.notify(s);else f.dataset.parents.split(' ').forEach((o)=>parent.postMessage(s,o))};\
const fits=()=>{const d=JSON.stringify({topic:f.topic.value,words:w.value.trim()});\
const ok=w.value.trim()!==''&&new TextEncoder().encode(d).length<=4096;b.disabled=!ok;\
return ok&&d};\
w.addEventListener('input',fits);f.addEventListener('submit',(e)=>{e.preventDefault();\
const d=fits();if(!d)return;b.disabled=true;post('web_app_data_send',{data:d})});\
post('web_app_ready',{});fits();";

/// A page of headings and paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    Terms,
    Privacy,
}

impl Document {
    /// The parts, as the texts name them.
    const fn parts(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Terms => (
                "terms",
                &["who", "earn", "fair", "pay", "stars", "sponsors", "end", "change", "contact"],
            ),
            Self::Privacy => {
                ("privacy", &["what", "why", "not", "who", "long", "rights", "delete", "contact"])
            }
        }
    }
}

#[must_use]
pub fn page(language: Language, document: Document, bot: &str) -> Answer {
    let (name, parts) = document.parts();
    let bot = format!("@{bot}");
    let say = |key: &str| {
        escaped(&text(language, &format!("{name}-{key}"), &[("bot", Value::Text(bot.clone()))]))
    };
    let mut html = head(language, &say("title"));
    for part in parts {
        // Writing to a string cannot fail.
        let _ = write!(
            html,
            "<h2>{}</h2>\n<p>{}</p>\n",
            say(&format!("{part}-title")),
            say(part).replace("\n\n", "</p>\n<p>")
        );
    }
    html.push_str("</main>\n</body>\n</html>\n");
    answer(html, "", "frame-ancestors 'none'").with("cache-control", "public, max-age=3600")
}

/// The form that a keyboard button opens inside Telegram, whose origins may frame it.
#[must_use]
pub fn form(language: Language, frame_ancestors: &[String]) -> Answer {
    let parents = escaped(&frame_ancestors.join(" "));
    let say = |key: &str| escaped(&text(language, key, &[]));
    let mut html = head(language, &say("support-title"));
    let _ = write!(
        html,
        "<form data-parents=\"{parents}\"><label for=\"topic\">{}</label>\
         <select id=\"topic\" name=\"topic\">",
        say("support-topic")
    );
    for topic in ["payment", "task", "idea", "other"] {
        let words = say(&format!("support-topic-{topic}"));
        let _ = write!(html, "<option value=\"{topic}\">{words}</option>");
    }
    let _ = write!(
        html,
        "</select><label for=\"words\">{}</label>\
         <textarea id=\"words\" name=\"words\" maxlength=\"2000\" required></textarea>\
         <button>{}</button></form>\n<p>{}</p>\n</main>\n<script>{SCRIPT}</script>\n\
         </body>\n</html>\n",
        say("support-words"),
        say("support-send"),
        say("support-hint"),
    );
    let script = format!("script-src 'sha256-{}'; ", STANDARD.encode(Sha256::digest(SCRIPT)));
    answer(html, &script, &format!("frame-ancestors {}", frame_ancestors.join(" ")))
        .with("cache-control", "public, max-age=3600")
}

fn head(language: Language, title: &str) -> String {
    let (tag, direction) = (language.tag(), language.direction().name());
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n<title>{title} · Earnest</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    )
}

fn answer(html: String, script: &str, frames: &str) -> Answer {
    let style = STANDARD.encode(Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; {script}style-src 'sha256-{style}'; base-uri 'none'; \
         form-action 'none'; {frames}"
    );
    Answer::text(200, "text/html; charset=utf-8", html)
        .with("content-security-policy", policy)
        .with("vary", "accept-language")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
