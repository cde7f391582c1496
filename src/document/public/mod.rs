//! The public Worker's operations, by whom they are for.

mod campaigns;
mod earners;
mod friends;
mod money;
mod open;
mod partners;
mod people;

use super::operation::Operation;

pub const ABOUT: &str = "\
The API of an Earnest deployment: people complete tasks in a Telegram Mini App, earn dollars and \
withdraw USDT on TON.

**Signing in.** Send `Authorization: tma <initData>` with what Telegram gave the Mini App, on any \
request; or exchange it once for a session with `POST /api/session` and send \
`Authorization: Bearer <token>`.

**Amounts** are decimal dollars with six digits for people (`usd`) and whole micro-USDT for \
machines (`micros`). **Times** are RFC 3339 in UTC.

**Refusals** are `application/problem+json` (RFC 9457): `code` says which one it is, for ever \
under this name, and `title` is a sentence in the caller's language. A method that a path does not \
have is answered with 405 `method_not_allowed` and an `Allow` header, a path that does not exist \
with 404 `not_found`; below `/api` both only to whom is signed in.

**Lists** come newest first in pages. `next` is the `cursor` of the next page, or null.

**Repeating.** Requests that move money take an `Idempotency-Key` of 16 to 64 letters, digits, \
`-` and `_`: keep it until the request is answered, and send the same again when an answer was \
lost. All other requests may be repeated as they are.

**Limits.** Each person may ask 120 times a minute at each route, 30 times where it costs more \
than a look, and an address or a partner 1,200 times; then comes 429 with `Retry-After`. Bodies \
may have 64 KiB, headers 9 KiB.";

pub fn operations() -> Vec<Operation> {
    [
        earners::operations(),
        friends::operations(),
        people::operations(),
        money::operations(),
        campaigns::operations(),
        partners::operations(),
        open::operations(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
