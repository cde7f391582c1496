//! Addresses as people write them.

use earnest::domain::network::{Address, Network};

const FRIENDLY_CHARS: usize = 48;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub fn check(input: &[u8]) {
    one_wrong_letter_is_noticed(input);
    let Some(text) = super::text(input) else { return };
    let [mainnet, testnet] = [Network::Mainnet, Network::Testnet].map(|network| {
        let address = Address::parse(text, network).ok()?;
        assert_eq!(address.workchain, 0, "{text}");
        assert_eq!(Address::from_raw(&address.raw()), Some(address));
        for bounceable in [true, false] {
            let friendly = address.friendly(network, bounceable);
            assert_eq!(Address::parse(&friendly, network), Ok(address), "{friendly}");
        }
        Some(address)
    });
    // What the mainnet takes the testnet takes too, and it is the same account.
    assert!(mainnet.is_none() || mainnet == testnet, "{text}");
}

/// The first 32 bytes are an account; the next two say which letter is mistyped, and as what.
fn one_wrong_letter_is_noticed(input: &[u8]) {
    let Some((hash, [place, letter, ..])) = input.split_first_chunk::<32>() else { return };
    let address = Address { workchain: 0, hash: *hash };
    let mut friendly = address.friendly(Network::Mainnet, false).into_bytes();
    let place = usize::from(*place) % FRIENDLY_CHARS;
    let wrong = LETTERS[usize::from(*letter) % LETTERS.len()];
    if friendly[place] != wrong {
        friendly[place] = wrong;
        let text = String::from_utf8(friendly).unwrap();
        assert!(Address::parse(&text, Network::Mainnet).is_err(), "{text}");
    }
}
