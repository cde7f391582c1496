//! The state of a wallet v5r1: its code, its address, and the seqno in its data.

use crate::domain::network::{Address, Network};
use crate::wire::ton::boc;
use crate::wire::ton::cell::{Builder, Cell, CellError};
use crate::wire::ton::toncenter::{AccountState, AccountStatus};
use crate::wire::ton::wallet::{Seed, SignError};

/// The public contract code, as a bag of cells. Its hash is what explorers show as "wallet v5r1".
const CODE: &str = "\
     b5ee9c7241021401000281000114ff00f4a413f4bcf2c80b01020120020d020148030402dcd020d749c120915b8f\
     6320d70b1f2082106578746ebd21821073696e74bdb0925f03e082106578746eba8eb48020d72101d074d721fa40\
     30fa44f828fa443058bd915be0ed44d0810141d721f4058307f40e6fa1319130e18040d721707fdb3ce03120d749\
     810280b99130e070e2100f020120050c020120060902016e07080019adce76a2684020eb90eb85ffc00019af1df6\
     a2684010eb90eb858fc00201480a0b0017b325fb51341c75c875c2c7e00011b262fb513435c280200019be5f0f6a\
     2684080a0eb90fa02c0102f20e011e20d70b1f82107369676ebaf2e08a7f0f01e68ef0eda2edfb218308d7220283\
     08d723208020d721d31fd31fd31fed44d0d200d31f20d31fd3ffd70a000af90140ccf9109a28945f0adb31e1f2c0\
     87df02b35007b0f2d0845125baf2e0855036baf2e086f823bbf2d0882292f800de01a47fc8ca00cb1f01cf16c9ed\
     542092f80fde70db3cd81003f6eda2edfb02f404216e926c218e4c0221d73930709421c700b38e2d01d72820761e\
     436c20d749c008f2e09320d74ac002f2e09320d71d06c712c2005230b0f2d089d74cd7393001a4e86c128407bbf2\
     e093d74ac000f2e093ed55e2d20001c000915be0ebd72c08142091709601d72c081c12e25210b1e30f20d74a1112\
     13009601fa4001fa44f828fa443058baf2e091ed44d0810141d718f405049d7fc8ca0040048307f453f2e08b8e14\
     038307f45bf2e08c22d70a00216e01b3b0f2d090e2c85003cf1612f400c9ed54007230d72c08248e2d21f2e092d2\
     00ed44d0d2005113baf2d08f54503091319c01810140d721d70a00f2e08ee2c8ca0058cf16c9ed5493f2c08de200\
     10935bdb31e1d74cd0b4d6c35e";

/// The account that a seed controls, so that a configuration can be checked against its key.
///
/// # Errors
/// Never with the code above; the cells are built at run time.
pub fn wallet_address(seed: &Seed, network: Network) -> Result<Address, SignError> {
    Ok(Address { workchain: 0, hash: *initial(seed, network)?.hash() })
}

/// The state that the account starts with; its hash is the address.
pub(crate) fn initial(seed: &Seed, network: Network) -> Result<Cell, CellError> {
    let data = Builder::new()
        // Signatures are allowed, and the seqno is 0.
        .bit(true)
        .uint(0, 32)
        .uint(network.wallet_id().into(), 32)
        .bytes(&seed.public_key())
        // No extensions.
        .bit(false)
        .build()?;
    // No split depth, no tick-tock; code, data, no libraries.
    Builder::new().uint(0b00110, 5).reference(code()?).reference(data).build()
}

fn code() -> Result<Cell, CellError> {
    hex::decode(CODE).ok().and_then(|bytes| boc::read(&bytes)).ok_or(CellError)
}

/// The seqno that the wallet expects next, out of its account's state. An account that holds money
/// but no code yet starts at 0.
#[must_use]
pub fn seqno_of(state: &AccountState) -> Option<u32> {
    match state.status {
        AccountStatus::Uninit => Some(0),
        AccountStatus::Active => {
            let data = boc::from_base64(state.data_boc.as_deref()?)?;
            let mut reader = data.reader();
            let _signatures_allowed = reader.bit()?;
            reader.u32()
        }
        AccountStatus::Nonexist | AccountStatus::Frozen => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_that_of_wallet_v5r1() {
        let hash = "20834b7b72b112147e1b2fb457b84e74d1a30f04f737d4f62a668e9552d2b72f";
        assert_eq!(hex::encode(code().unwrap().hash()), hash);
    }

    #[test]
    fn the_address_is_the_one_that_other_wallets_compute() {
        let seed = Seed::new([0x11; 32]);
        for (network, expected) in [
            (
                Network::Testnet,
                "0:aad0d3c637addd42076ca2eb096df78128d45f6a9a095d1a227b4877b5a02c41",
            ),
            (
                Network::Mainnet,
                "0:3a9a69666ef4c0ad25f64ca5d72e6b3babbb1a7f4519cc6bb751beba5573d91d",
            ),
        ] {
            assert_eq!(wallet_address(&seed, network).unwrap().raw(), expected);
        }
    }

    #[test]
    fn the_seqno_is_read_from_a_state_that_has_one() {
        use AccountStatus::{Active, Frozen, Nonexist, Uninit};
        let data = boc::to_base64(&Builder::new().bit(true).uint(7, 32).build().unwrap());
        let short = boc::to_base64(&Builder::new().build().unwrap());
        for (status, data_boc, expected) in [
            (Active, Some(data.clone()), Some(7)),
            (Active, Some(short), None),
            (Active, None, None),
            (Uninit, None, Some(0)),
            (Nonexist, None, None),
            (Frozen, Some(data), None),
        ] {
            let state = AccountState {
                address: Address { workchain: 0, hash: [0; 32] },
                balance_nanoton: 0,
                status,
                data_boc,
                last_transaction_lt: 0,
            };
            assert_eq!(seqno_of(&state), expected, "{status:?}");
        }
    }
}
