//! Addresses as people write them: the friendly form with its checksum, and the raw form.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

pub use crate::domain::network::Address;
use crate::domain::network::Network;
use crate::domain::refusal::Refusal;

/// 36 bytes in base64: tag, workchain, hash, checksum.
const FRIENDLY_CHARS: usize = 48;
const TAG_BOUNCEABLE: u8 = 0x11;
const TAG_NON_BOUNCEABLE: u8 = 0x51;
/// Set in the tag of an address that is meant for the testnet only.
const TAG_TESTNET: u8 = 0x80;

/// Why a text is not an address that we pay to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressError {
    /// Neither 48 characters of base64 with a known tag nor `<workchain>:<64 hex digits>`.
    Malformed,
    /// Mistyped: the checksum inside does not fit.
    Checksum,
    /// Jettons live in workchain 0 only; a transfer elsewhere is refused on the chain.
    Workchain,
    /// A testnet address, while we pay on mainnet.
    Network,
}

impl From<AddressError> for Refusal {
    fn from(error: AddressError) -> Self {
        match error {
            AddressError::Malformed => Self::AddressMalformed,
            AddressError::Checksum => Self::AddressChecksum,
            AddressError::Workchain => Self::AddressWorkchain,
            AddressError::Network => Self::AddressNetwork,
        }
    }
}

impl Address {
    /// Reads either form of an address that can be paid.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn parse(text: &str, network: Network) -> Result<Self, AddressError> {
        let address =
            if text.contains(':') { parse_raw(text)? } else { parse_friendly(text, network)? };
        if address.workchain == 0 { Ok(address) } else { Err(AddressError::Workchain) }
    }

    /// 48 characters of url-safe base64. Wallets are shown non-bounceable, contracts bounceable.
    #[must_use]
    pub fn friendly(&self, network: Network, bounceable: bool) -> String {
        let tag = if bounceable { TAG_BOUNCEABLE } else { TAG_NON_BOUNCEABLE };
        let testnet = if network == Network::Testnet { TAG_TESTNET } else { 0 };
        let [workchain] = self.workchain.to_be_bytes();
        let mut bytes = vec![tag | testnet, workchain];
        bytes.extend(self.hash);
        bytes.extend(checksum(&bytes).to_be_bytes());
        URL_SAFE.encode(bytes)
    }
}

fn parse_raw(text: &str) -> Result<Address, AddressError> {
    if let Some(address) = Address::from_raw(text) {
        return Ok(address);
    }
    let (workchain, digits) = text.split_once(':').ok_or(AddressError::Malformed)?;
    let hash = digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let elsewhere = workchain.parse::<i32>().is_ok_and(|number| i8::try_from(number).is_err());
    Err(if hash && elsewhere { AddressError::Workchain } else { AddressError::Malformed })
}

fn parse_friendly(text: &str, network: Network) -> Result<Address, AddressError> {
    if text.len() != FRIENDLY_CHARS {
        return Err(AddressError::Malformed);
    }
    let url_safe = text.contains(['-', '_']);
    let bytes = if url_safe { URL_SAFE.decode(text) } else { STANDARD.decode(text) };
    let bytes = bytes.map_err(|_| AddressError::Malformed)?;
    let (signed, found) = bytes.split_last_chunk::<2>().ok_or(AddressError::Malformed)?;
    if checksum(signed) != u16::from_be_bytes(*found) {
        return Err(AddressError::Checksum);
    }
    let ([tag, workchain], hash) = signed.split_first_chunk().ok_or(AddressError::Malformed)?;
    if ![TAG_BOUNCEABLE, TAG_NON_BOUNCEABLE].contains(&(tag & !TAG_TESTNET)) {
        return Err(AddressError::Malformed);
    }
    if tag & TAG_TESTNET != 0 && network == Network::Mainnet {
        return Err(AddressError::Network);
    }
    let hash = hash.try_into().map_err(|_| AddressError::Malformed)?;
    Ok(Address { workchain: i8::from_be_bytes([*workchain]), hash })
}

/// CRC-16/XMODEM.
fn checksum(bytes: &[u8]) -> u16 {
    const POLYNOMIAL: u16 = 0x1021;
    bytes.iter().fold(0, |crc, byte| {
        let mixed = crc ^ (u16::from(*byte) << 8);
        (0..8).fold(mixed, |crc, _| {
            let carried = crc & 0x8000 != 0;
            (crc << 1) ^ if carried { POLYNOMIAL } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &str = "0:b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe";
    const BOUNCEABLE: &str = "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs";

    #[test]
    fn an_address_is_read_in_every_form_and_refused_by_name() {
        use AddressError::{Checksum, Malformed, Network as Foreign, Workchain};
        use Network::{Mainnet, Testnet};
        let address = Address::from_raw(RAW).unwrap();
        let masterchain = Address { workchain: -1, ..address };
        let mut tagged = vec![0x12, 0];
        tagged.extend(address.hash);
        tagged.extend(checksum(&tagged).to_be_bytes());
        for (text, network, expected) in [
            (BOUNCEABLE.to_owned(), Mainnet, Ok(address)),
            (BOUNCEABLE.to_owned(), Testnet, Ok(address)),
            (BOUNCEABLE.replace('_', "/"), Mainnet, Ok(address)),
            (address.friendly(Mainnet, false), Mainnet, Ok(address)),
            (address.friendly(Testnet, false), Testnet, Ok(address)),
            (address.friendly(Testnet, true), Testnet, Ok(address)),
            (RAW.to_owned(), Mainnet, Ok(address)),
            (RAW.to_uppercase(), Mainnet, Ok(address)),
            (address.friendly(Testnet, false), Mainnet, Err(Foreign)),
            (address.friendly(Testnet, true), Mainnet, Err(Foreign)),
            (masterchain.friendly(Mainnet, false), Mainnet, Err(Workchain)),
            (masterchain.raw(), Mainnet, Err(Workchain)),
            (RAW.replace("0:b", "1000:b"), Mainnet, Err(Workchain)),
            (BOUNCEABLE.replace("_s", "_t"), Mainnet, Err(Checksum)),
            (BOUNCEABLE.replace("EQCx", "EQCy"), Mainnet, Err(Checksum)),
            (URL_SAFE.encode(tagged), Mainnet, Err(Malformed)),
            (BOUNCEABLE.replace("Cx", "+x"), Mainnet, Err(Malformed)),
            (BOUNCEABLE.replace("Cx", "é"), Mainnet, Err(Malformed)),
            (format!(" {BOUNCEABLE}"), Mainnet, Err(Malformed)),
            (BOUNCEABLE.replace("Ds", ""), Mainnet, Err(Malformed)),
            (RAW.replace("fe", ""), Mainnet, Err(Malformed)),
            (RAW.replace("0:", "0:0"), Mainnet, Err(Malformed)),
            (RAW.replace("0:", ":"), Mainnet, Err(Malformed)),
            ("ann.ton".to_owned(), Mainnet, Err(Malformed)),
            (String::new(), Mainnet, Err(Malformed)),
        ] {
            assert_eq!(Address::parse(&text, network), expected, "{text}");
        }
    }

    #[test]
    fn the_friendly_form_is_the_one_that_wallets_show() {
        let address = Address::from_raw(RAW).unwrap();
        assert_eq!(address.friendly(Network::Mainnet, true), BOUNCEABLE);
        assert!(address.friendly(Network::Mainnet, false).starts_with("UQ"));
        assert!(address.friendly(Network::Testnet, false).starts_with("0Q"));
        assert!(address.friendly(Network::Testnet, true).starts_with("kQ"));
    }
}
