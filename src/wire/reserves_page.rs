//! The page about reserves, for anybody with a browser: no script, no image, nothing from others.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::domain::language::Language;
use crate::wire::answer::Answer;
use crate::wire::reserves::{HeldBy, Reserves};
use crate::wire::texts::{Value, text};

const STYLE: &str = "\
:root{color-scheme:light dark;--dim:#5b6570;--line:#d8dde3;--good:#176b3a;--bad:#a11b1b}\
@media(prefers-color-scheme:dark){:root{--dim:#a4adb8;--line:#3a424c;--good:#6fd39a;--bad:#ff8f8f}}\
body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}\
h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.125rem;margin:2rem 0 .25rem}\
p{margin:.5rem 0}.dim{color:var(--dim);font-size:.875rem}.good{color:var(--good)}\
.bad{color:var(--bad)}dl{margin:0}dl>div{display:flex;gap:1rem;justify-content:space-between;\
border-block-end:1px solid var(--line);padding:.5rem 0}dd{margin:0;white-space:nowrap;\
font-variant-numeric:tabular-nums}dt{min-width:0}.sum{font-weight:600}\
bdi{overflow-wrap:anywhere}code{overflow-wrap:anywhere;font-size:.875rem}\
a{color:inherit;display:inline-block;min-height:1.5rem}";

/// What we owe, in the order of the page.
const OWED: [&str; 5] = ["earner", "vesting", "held", "sponsor", "campaign"];

/// The statement in somebody's language; `None` before the books were first looked at.
#[must_use]
pub fn page(language: Language, reserves: Option<&Reserves>) -> Answer {
    let say = |key: &str| escaped(&text(language, key, &[]));
    let (tag, direction, title) =
        (language.tag(), language.direction().name(), say("reserves-title"));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n<title>{title} · Earnest</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{}</p>\n",
        say("reserves-lead")
    );
    match reserves {
        Some(reserves) => statement(&mut html, language, reserves),
        None => paragraph(&mut html, "dim", &say("reserves-not-yet")),
    }
    html.push_str("</main>\n</body>\n</html>\n");
    let style = STANDARD.encode(Sha256::digest(STYLE));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'"
    );
    Answer::text(200, "text/html; charset=utf-8", html)
        .with("content-security-policy", policy)
        .with("cache-control", "public, max-age=60")
        .with("vary", "accept-language")
}

fn statement(html: &mut String, language: Language, reserves: &Reserves) {
    let say = |key: &str| escaped(&text(language, key, &[]));
    let at =
        |key: &str| escaped(&text(language, key, &[("at", Value::Text(readable(&reserves.at)))]));
    let (class, verdict) =
        if reserves.balanced { ("good", "reserves-balanced") } else { ("bad", "reserves-broken") };
    paragraph(html, class, &at(verdict));
    heading(html, &say("reserves-owed"));
    for kind in OWED {
        let usd = reserves.owed.get(kind).map_or("0.000000", |money| money.usd.as_str());
        line(html, "", &say(&format!("reserves-{kind}")), usd);
    }
    line(html, "sum", &say("reserves-in-all"), &reserves.owed_in_all.usd);
    html.push_str("</dl>\n");
    heading(html, &say("reserves-hold"));
    for wallet in &reserves.wallets {
        held(html, &say("reserves-wallet"), wallet);
    }
    if let Some(wallet) = &reserves.deposit_wallet {
        held(html, &say("reserves-deposit-wallet"), wallet);
    }
    line(html, "sum", &say("reserves-in-all"), &reserves.held_in_all.usd);
    html.push_str("</dl>\n");
    paragraph(html, "dim", &at("reserves-seen"));
    paragraph(html, "dim", &say("reserves-stars-note"));
    heading(html, &say("reserves-payouts"));
    for payout in &reserves.payouts {
        let time = readable(&payout.at);
        line(html, "", &link(&payout.transaction.url, &time), &payout.amount.usd);
    }
    html.push_str("</dl>\n");
    if reserves.payouts.is_empty() {
        paragraph(html, "dim", &say("reserves-no-payouts"));
    }
    heading(html, &say("reserves-check"));
    html.push_str("</dl>\n");
    paragraph(html, "", &say("reserves-check-chain"));
    if let Some(segment) = &reserves.segment {
        paragraph(html, "", &say("reserves-check-books"));
        let _ =
            writeln!(html, "<p><code dir=\"ltr\">{}: {}</code></p>", segment.number, segment.head);
    }
    paragraph(html, "", &say("reserves-check-tools"));
}

fn heading(html: &mut String, title: &str) {
    // Writing to a string cannot fail.
    let _ = write!(html, "<h2>{title}</h2>\n<dl>\n");
}

fn paragraph(html: &mut String, class: &str, words: &str) {
    let _ = writeln!(html, "<p class=\"{class}\">{words}</p>");
}

fn held(html: &mut String, what: &str, wallet: &HeldBy) {
    let what = format!("{what}<br>{}", link(&wallet.url, &wallet.address));
    line(html, "", &what, &wallet.usdt.usd);
}

fn line(html: &mut String, class: &str, what: &str, usd: &str) {
    let row = format!("<dt>{what}</dt><dd><bdi dir=\"ltr\">${}</bdi></dd>", escaped(usd));
    let _ = writeln!(html, "<div class=\"{class}\">{row}</div>");
}

fn link(url: &str, words: &str) -> String {
    let (url, words) = (escaped(url), escaped(words));
    format!("<a href=\"{url}\" rel=\"noreferrer\"><bdi dir=\"ltr\">{words}</bdi></a>")
}

/// RFC 3339 in UTC, as a person writes it.
fn readable(at: &str) -> String {
    at.replace('T', " ").replace('Z', " UTC")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_can_break_out_of_a_text() {
        assert_eq!(escaped("a<b&\"c"), "a&lt;b&amp;&quot;c");
    }
}
