//! toncenter's answers about accounts, get methods, the clock and messages handed in.

use earnest::domain::network::Address;
use earnest::wire::ton::toncenter::{
    AccountStatus, account_states, masterchain_time, number_of, public_key_of, sending,
    wallet_address_of,
};
use earnest::wire::ton::wallet_state::seqno_of;

pub fn check(input: &[u8]) {
    let Some(body) = super::text(input) else { return };
    for state in account_states(200, body).unwrap_or_default() {
        assert_eq!(Address::from_raw(&state.address.raw()), Some(state.address));
        let seqno = seqno_of(&state);
        match state.status {
            AccountStatus::Uninit => assert_eq!(seqno, Some(0)),
            AccountStatus::Nonexist | AccountStatus::Frozen => assert_eq!(seqno, None),
            AccountStatus::Active => assert!(seqno.is_none() || state.data_boc.is_some()),
        }
    }
    if let Ok(balance) = number_of::<i64>(200, body) {
        assert_eq!(number_of::<u32>(200, body).ok(), u32::try_from(balance).ok());
    }
    if let Ok(address) = wallet_address_of(200, body) {
        assert!(number_of::<i64>(200, body).is_err(), "{address} is a number too");
    }
    if number_of::<u64>(200, body).is_ok_and(|small| small > 0) {
        // A key that starts with zeros comes as a short number.
        let key = public_key_of(200, body).ok();
        assert!(key.is_none_or(|key| key.starts_with(&[0; 24])));
    }
    let _ = (masterchain_time(200, body), sending(200, body), sending(500, body));
    // An answer with another status says nothing, whatever its body says.
    assert!(account_states(503, body).is_err() && masterchain_time(429, body).is_err());
    assert!(number_of::<i64>(500, body).is_err() && wallet_address_of(404, body).is_err());
}
