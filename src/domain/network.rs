//! The TON network that a deployment pays on, and the accounts of it.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    Mainnet,
    Testnet,
}

impl Network {
    /// Reads the `NETWORK` of the configuration.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "mainnet" => Some(Self::Mainnet),
            "testnet" => Some(Self::Testnet),
            _ => None,
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mainnet => "mainnet",
            Self::Testnet => "testnet",
        }
    }

    /// The network's global id, as TON Connect writes it.
    #[must_use]
    pub const fn global_id(self) -> &'static str {
        match self {
            Self::Mainnet => "-239",
            Self::Testnet => "-3",
        }
    }

    /// What wallet v5r1 signs so that a message of one network is void on the other:
    /// the network's global id (-239, -3) xor 2^31.
    #[must_use]
    pub const fn wallet_id(self) -> u32 {
        match self {
            Self::Mainnet => 0x7fff_ff11,
            Self::Testnet => 0x7fff_fffd,
        }
    }
}

/// An account on the chain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    pub workchain: i8,
    pub hash: [u8; 32],
}

impl Address {
    /// The one form that we store and compare: `0:` and 64 lower-case hex digits.
    #[must_use]
    pub fn raw(&self) -> String {
        format!("{}:{}", self.workchain, hex::encode(self.hash))
    }

    /// Reads the raw form, in either case, of any workchain.
    #[must_use]
    pub fn from_raw(text: &str) -> Option<Self> {
        let (workchain, digits) = text.split_once(':')?;
        let mut hash = [0; 32];
        hex::decode_to_slice(digits, &mut hash).ok()?;
        if workchain.starts_with('+') {
            return None;
        }
        Some(Self { workchain: workchain.parse().ok()?, hash })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.raw())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.raw())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_known_by_its_name() {
        for network in [Network::Mainnet, Network::Testnet] {
            assert_eq!(Network::parse(network.name()), Some(network));
        }
        assert_eq!(Network::parse("Mainnet"), None);
        assert_eq!(Network::parse(""), None);
    }

    #[test]
    fn a_raw_address_is_read_in_either_case_and_written_in_one() {
        let lower = format!("-1:{}", "ab".repeat(32));
        let upper = format!("-1:{}", "AB".repeat(32));
        assert_eq!(Address::from_raw(&upper).unwrap().raw(), lower);
        for text in ["", "0", "0:", "0:abcd", "+0:", "x:00", "128:00"] {
            assert_eq!(Address::from_raw(text), None, "{text}");
            assert_eq!(Address::from_raw(&format!("{text}{}", "0".repeat(65))), None, "{text}");
        }
        assert_eq!(Address::from_raw(&format!("+0:{}", "00".repeat(32))), None);
        assert_eq!(Address::from_raw(&format!("128:{}", "00".repeat(32))), None);
    }
}
