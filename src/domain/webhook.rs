//! Decides where webhooks may go, and when they are tried again.

use crate::domain::limits::{
    WEBHOOK_RETRY_SECONDS, WEBHOOK_RETRY_SECONDS_MAX, WEBHOOK_URL_CHARS_MAX,
};
use crate::domain::refusal::Refusal;

/// Names that lead into somebody's own network, or nowhere (RFC 6761, RFC 6762, RFC 9476, ICANN).
const PRIVATE_NAMES: [&str; 9] =
    ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "onion"];
/// RFC 1035, 2.3.4.
const HOST_CHARS_MAX: usize = 253;
const LABEL_CHARS_MAX: usize = 63;

/// Whether we may send to an address that anybody could have written. It has to name a public host:
/// no number in whatever notation, no name of a private network, no user, no port, not ourselves.
///
/// # Errors
/// `WebhookUrlMalformed`.
pub fn check_url(url: &str, own_host: &str) -> Result<(), Refusal> {
    let rest = url.strip_prefix("https://").unwrap_or_default();
    let host = rest.split(['/', '?']).next().unwrap_or_default().to_ascii_lowercase();
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\\#\"<>`".contains(&byte);
    let own_host = own_host.split(':').next().unwrap_or_default();
    let is_own = host == own_host || host.ends_with(&format!(".{own_host}"));
    let fits = url.len() <= WEBHOOK_URL_CHARS_MAX && url.bytes().all(plain) && !is_own;
    if fits && is_public(&host) { Ok(()) } else { Err(Refusal::WebhookUrlMalformed) }
}

fn is_public(host: &str) -> bool {
    let label = |label: &str| {
        (1..=LABEL_CHARS_MAX).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let Some((_, top)) = host.rsplit_once('.') else { return false };
    // What ends in a number is an address, be it decimal, octal or hexadecimal.
    host.len() <= HOST_CHARS_MAX
        && host.split('.').all(label)
        && top.starts_with(|char: char| char.is_ascii_alphabetic())
        && !PRIVATE_NAMES.contains(&top)
}

/// How long a webhook waits after so many failures in a row: four times longer each time, up to a
/// bound, and by `chance` a fifth less to a fifth more, so that what failed together does not come
/// together again.
#[must_use]
pub fn retry_seconds(failures: i64, chance: u8) -> i64 {
    let times = u32::try_from(failures.clamp(1, 16).saturating_sub(1)).unwrap_or_default();
    let wait = WEBHOOK_RETRY_SECONDS.saturating_mul(4_i64.saturating_pow(times));
    let wait = wait.min(WEBHOOK_RETRY_SECONDS_MAX);
    let share = i64::from(chance).saturating_sub(128).saturating_mul(wait);
    wait.saturating_add(share.saturating_div(640))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_hosts_are_sent_to() {
        let long = format!("https://{}.example/", "a".repeat(64));
        let very_long = format!("https://a.example/{}", "x".repeat(WEBHOOK_URL_CHARS_MAX));
        for (url, fits) in [
            ("https://hooks.fun.example/earnest?key=1", true),
            ("https://HOOKS.fun.example", true),
            ("https://xn--bcher-kva.example/x", true),
            ("http://fun.example/", false),
            ("ftp://fun.example/", false),
            ("https://", false),
            ("https://fun", false),
            ("https://fun.example.", false),
            ("https://.fun.example", false),
            ("https://-fun.example", false),
            ("https://fun_games.example", false),
            ("https://user@fun.example/", false),
            ("https://fun.example@evil.example/", false),
            ("https://fun.example:443/", false),
            ("https://fun.example:22/", false),
            ("https://fun.example\\@evil.example/", false),
            ("https://fun.example/#x", false),
            ("https://fun.example/a b", false),
            ("https://fun.example/\n", false),
            ("https://bücher.example/", false),
            ("https://127.0.0.1/", false),
            ("https://2130706433/", false),
            ("https://0x7f.0.0.1/", false),
            ("https://127.1/", false),
            ("https://017700000001/", false),
            ("https://1.0x7f000001/", false),
            ("https://[::1]/", false),
            ("https://[::ffff:169.254.169.254]/", false),
            ("https://localhost/", false),
            ("https://a.localhost/", false),
            ("https://printer.local/", false),
            ("https://metadata.google.internal/", false),
            ("https://1.0.0.127.in-addr.arpa/", false),
            ("https://earn.example/postback/fun", false),
            ("https://x.earn.example/", false),
            (long.as_str(), false),
            (very_long.as_str(), false),
        ] {
            assert_eq!(check_url(url, "earn.example:8787").is_ok(), fits, "{url}");
        }
    }

    #[test]
    fn waits_grow_up_to_six_hours_and_differ_by_a_fifth() {
        let waits: Vec<_> = (1..=8).map(|failures| retry_seconds(failures, 128)).collect();
        assert_eq!(waits, [30, 120, 480, 1_920, 7_680, 21_600, 21_600, 21_600]);
        assert_eq!((retry_seconds(2, 0), retry_seconds(2, 255)), (96, 143));
        assert_eq!(retry_seconds(i64::MAX, 255), 25_886);
        assert_eq!(retry_seconds(0, 128), 30);
    }
}
