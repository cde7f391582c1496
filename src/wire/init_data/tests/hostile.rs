//! Texts that nobody wrote by hand: every changed byte, and a great deal of noise.

use super::*;

/// Changing the case of an escape's digit (`%7B`, `%7b`) is the one change that says the same.
fn says_the_same(raw: &[u8], position: usize, byte: u8) -> bool {
    let before = |back| raw.get(position.wrapping_sub(back));
    let escaped = before(1) == Some(&b'%') || before(2) == Some(&b'%');
    escaped && raw[position].eq_ignore_ascii_case(&byte)
}

#[test]
fn no_byte_of_a_valid_text_can_be_changed_added_or_removed() {
    let valid = whole();
    let expected = read(&valid).unwrap();
    let raw = valid.as_bytes();
    for position in 0..raw.len() {
        for byte in 0..=u8::MAX {
            let mut changed = raw.to_vec();
            changed[position] = byte;
            if byte == raw[position] {
                continue;
            }
            // What is no UTF-8 cannot even be asked about.
            if let Ok(changed) = String::from_utf8(changed) {
                match read(&changed) {
                    Ok(data) => {
                        assert!(says_the_same(raw, position, byte), "{changed}");
                        assert_eq!(data, expected);
                    }
                    Err(_) => assert!(!says_the_same(raw, position, byte), "{changed}"),
                }
            }
        }
        let mut shorter = valid.clone();
        shorter.remove(position);
        assert!(read(&shorter).is_err(), "{shorter}");
        assert!(read(&valid[..position]).is_err(), "{position}");
        for added in ["&", "=", "%", "+", "0", "a", " ", "\0", "é"] {
            let mut longer = valid.clone();
            longer.insert_str(position, added);
            assert!(read(&longer).is_err(), "{longer}");
        }
    }
}

/// Xorshift (Marsaglia 2003): the same noise in every run.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap();
        usize::try_from(self.next().checked_rem(bound).unwrap()).unwrap()
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

#[test]
fn noise_is_refused_and_never_panics() {
    let words = [
        "user",
        "hash",
        "auth_date",
        "signature",
        "start_param",
        "=",
        "=",
        "=",
        "&",
        "&",
        "&",
        "%",
        "%7B",
        "%00",
        "%0A",
        "%C3",
        "%A9",
        "%3D",
        "%26",
        "%",
        "+",
        " ",
        "{\"id\":7}",
        "1800000000",
        "é",
        "\u{0}",
        "\u{7f}",
        "🙂",
        "a",
        "0",
        "",
        "null",
        "\n",
        "x=",
        "&&",
        "==",
    ];
    let mut noise = Noise(0x0bad_5eed);
    for round in 0..30_000 {
        let text: String = (0..noise.below(40)).map(|_| noise.of(&words)).collect();
        assert!(read(&text).is_err(), "round {round}: {text:?}");
    }
}

#[test]
fn noise_with_a_true_hash_never_panics() {
    let keys = ["user", "auth_date", "start_param", "query_id", "chat_type", "x", "é", "a b"];
    let values = [
        "1800000000",
        "0",
        "-1",
        "",
        "{",
        USER,
        "{\"id\":7}",
        "{\"id\":7,\"id\":7}",
        "a",
        "é",
        "[[[[[[[[",
        "\"",
        "99999999999",
        "💸",
    ];
    let mut noise = Noise(0x7007_5eed);
    let mut accepted = 0;
    for _ in 0..20_000 {
        let mut pairs: Vec<_> =
            (0..noise.below(4)).map(|_| (noise.of(&keys), noise.of(&values))).collect();
        if noise.below(2) == 0 {
            pairs.push(("auth_date", "1800000000"));
        }
        let Ok(data) = read(&signed(&pairs)) else { continue };
        accepted += 1;
        assert!(pairs.contains(&("auth_date", "1800000000")));
        assert!(data.user.id == 7 || data.user.id == 7_100_000_001);
    }
    assert!(accepted > 100, "the noise never came near a valid text");
}

#[test]
fn deep_json_is_refused_and_never_overflows_the_stack() {
    for text in
        ["[".repeat(2_000), "{\"id\":".repeat(400), format!("{{\"x\":{}", "[".repeat(2_000))]
    {
        assert!(read(&signed_with_user(&text)).is_err());
    }
}

#[test]
fn a_key_is_64_hex_digits_and_never_shown() {
    let hex_key = hex::encode(hmac(b"WebAppData", TOKEN.as_bytes()));
    let key = InitDataKey::from_hex(&hex_key).unwrap();
    assert!(verify(&whole(), &key, NOW, MAX_AGE).is_ok());
    assert_eq!(format!("{key:?}"), "InitDataKey(…)");
    for bad in ["", &hex_key[1..], &format!("{hex_key}0"), &"g".repeat(64), &format!(" {hex_key}")]
    {
        assert!(InitDataKey::from_hex(bad).is_none(), "{bad:?}");
    }
}

#[test]
fn every_error_has_its_own_code() {
    use InitDataError::*;
    let all = [
        TooLarge,
        TooManyPairs,
        Malformed,
        NotUtf8,
        DuplicateKey,
        HashMissing,
        HashMalformed,
        HashMismatch,
        AuthDateMissing,
        AuthDateMalformed,
        Expired,
        Future,
        UserMissing,
        UserMalformed,
        StartParamMalformed,
    ];
    let codes: std::collections::BTreeSet<_> = all.iter().map(|error| error.code()).collect();
    assert_eq!(codes.len(), all.len());
    assert!(codes.iter().all(|code| code.starts_with("init_data_")));
}
