//! `GET /assets/<name>-<hash>.<ext>` from R2. The name changes with the content, so an answer never
//! does, and the hash in the name is its ETag: a client that has it costs no look into storage.

use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::refusal::Refusal;
use crate::wire::answer::{Answer, Body};
use crate::wire::http::Request;

const FOREVER: &str = "public, max-age=31536000, immutable";
const HASH_CHARS: usize = 16;
/// Of what strangers sent: nobody finds another content with the same whole hash.
const WHOLE_HASH_CHARS: usize = 64;

/// # Errors
/// `NotFound` for a name that no build made, or a fault of the storage.
pub async fn asset<W: World>(world: &W, request: &Request, name: &str) -> Result<Answer, Error> {
    let (hash, content_type) = parts(name).ok_or(Refusal::NotFound)?;
    let etag = format!("\"{hash}\"");
    let given = request.header("if-none-match").unwrap_or_default();
    if given.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag) {
        return Ok(cached(Answer::empty(304), &etag));
    }
    let bytes = world.object(&format!("assets/{name}")).await?.ok_or(Refusal::NotFound)?;
    let answer = Answer { body: Body::Bytes(bytes), ..Answer::empty(200) };
    Ok(cached(answer, &etag).with("content-type", content_type))
}

fn cached(answer: Answer, etag: &str) -> Answer {
    answer.with("cache-control", FOREVER).with("etag", etag)
}

/// The hash and the media type of an asset's name.
fn parts(name: &str) -> Option<(&str, &'static str)> {
    let (stem, extension) = name.rsplit_once('.')?;
    let (title, hash) = stem.rsplit_once('-')?;
    let length = if title == "picture" { WHOLE_HASH_CHARS } else { HASH_CHARS };
    let lower_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if hash.len() != length || !hash.bytes().all(lower_hex) || name.contains("..") {
        return None;
    }
    let content_type = match extension {
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "jpg" => "image/jpeg",
        _ => return None,
    };
    Some((hash, content_type))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_a_build_makes_are_looked_up() {
        assert_eq!(
            parts("app-0123456789abcdef.js"),
            Some(("0123456789abcdef", "text/javascript; charset=utf-8"))
        );
        let hash = "0123456789abcdef".repeat(4);
        let picture = format!("picture-{hash}.webp");
        assert_eq!(parts(&picture), Some((hash.as_str(), "image/webp")));
        for name in [
            "picture-0123456789abcdef.png",
            "app.js",
            "app-0123456789abcde.js",
            "app-0123456789ABCDEF.js",
            "app-0123456789abcdef.html",
            "..-0123456789abcdef.js",
            "app-0123456789abcdef",
            "",
        ] {
            assert_eq!(parts(name), None, "{name}");
        }
    }
}
