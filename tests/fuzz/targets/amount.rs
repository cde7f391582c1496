//! Amounts of dollars as people and clients write them.

use earnest::domain::amount::{Amount, usd};
use earnest::domain::limits::INTEGER_MAX;

pub fn check(input: &[u8]) {
    if let Some(micros) = input.first_chunk::<8>() {
        let micros = i64::from_le_bytes(*micros);
        match Amount::from_micros(micros) {
            Some(amount) => comes_back(amount),
            None => assert!(!(0..=INTEGER_MAX).contains(&micros)),
        }
    }
    let Some(text) = super::text(input) else { return };
    if let Some(amount) = Amount::parse_usd(text) {
        let plain = |byte: u8| byte.is_ascii_digit() || byte == b'.';
        assert!(text.bytes().all(plain), "{text}");
        comes_back(amount);
        // One more dollar is one more dollar, or too much.
        let dollar = Amount::parse_usd("1").unwrap();
        if let Some(more) = amount.checked_add(dollar) {
            assert_eq!(more.micros() - amount.micros(), 1_000_000);
        }
    }
}

fn comes_back(amount: Amount) {
    assert!((0..=INTEGER_MAX).contains(&amount.micros()));
    assert_eq!(Amount::parse_usd(&usd(amount.micros())), Some(amount));
    assert_eq!(Amount::parse_usd(&amount.short_usd()), Some(amount));
}
