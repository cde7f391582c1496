//! Takes initData apart: strict form decoding, then pairs sorted by key.

use super::InitDataError;

/// The largest that Telegram makes is about 2 kB.
const BYTES_MAX: usize = 8_192;
const PAIRS_MAX: usize = 32;

/// Decodes into `key=value` lines, in the order received.
///
/// One buffer is enough: control characters and keys with `=` are refused, so the separators of
/// the result are unmistakable. Otherwise `a%3Db=c` would carry the same hash as `a=b%3Dc`.
pub(super) fn decode(raw: &str) -> Result<String, InitDataError> {
    if raw.len() > BYTES_MAX {
        return Err(InitDataError::TooLarge);
    }
    let mut lines = Vec::with_capacity(raw.len());
    for (position, pair) in raw.split('&').enumerate() {
        if position >= PAIRS_MAX {
            return Err(InitDataError::TooManyPairs);
        }
        if position > 0 {
            lines.push(b'\n');
        }
        let (key, value) = pair.split_once('=').ok_or(InitDataError::Malformed)?;
        let key_start = lines.len();
        decode_part(key, &mut lines)?;
        let key = lines.get(key_start..).unwrap_or_default();
        if key.is_empty() || key.contains(&b'=') {
            return Err(InitDataError::Malformed);
        }
        lines.push(b'=');
        decode_part(value, &mut lines)?;
    }
    String::from_utf8(lines).map_err(|_| InitDataError::NotUtf8)
}

fn decode_part(part: &str, decoded: &mut Vec<u8>) -> Result<(), InitDataError> {
    let mut bytes = part.bytes();
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'+' => b' ',
            b'%' => escaped(bytes.next(), bytes.next()).ok_or(InitDataError::Malformed)?,
            plain => plain,
        };
        if byte.is_ascii_control() {
            return Err(InitDataError::Malformed);
        }
        decoded.push(byte);
    }
    Ok(())
}

fn escaped(high: Option<u8>, low: Option<u8>) -> Option<u8> {
    let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
    u8::try_from((digit(high)? << 4) | digit(low)?).ok()
}

/// The decoded pairs, sorted by key, no key twice.
pub(super) struct Pairs<'a>(Vec<Pair<'a>>);

struct Pair<'a> {
    key: &'a str,
    value: &'a str,
    line: &'a str,
}

impl<'a> Pairs<'a> {
    pub(super) fn sort(lines: &'a str) -> Result<Self, InitDataError> {
        let mut pairs = Vec::with_capacity(PAIRS_MAX);
        for line in lines.split('\n') {
            let (key, value) = line.split_once('=').ok_or(InitDataError::Malformed)?;
            pairs.push(Pair { key, value, line });
        }
        pairs.sort_unstable_by_key(|pair| pair.key);
        let mut next = pairs.iter().skip(1);
        if pairs.iter().any(|pair| next.next().is_some_and(|next| next.key == pair.key)) {
            return Err(InitDataError::DuplicateKey);
        }
        Ok(Self(pairs))
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a str> {
        self.0.iter().find(|pair| pair.key == key).map(|pair| pair.value)
    }

    pub(super) fn lines_except(&self, key: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |pair| pair.key != key).map(|pair| pair.line)
    }
}
