//! The second indexer's traces, transactions, accounts and clock, and the verdict they lead to.

use earnest::wire::ton::tonapi::{account_state, masterchain_time, trace, transaction_hash};
use earnest::wire::ton::wallet_state::seqno_of;

/// The blocks of the corpus are final up to here.
const FINAL_UNTIL: i64 = 1_800_000_000;

pub fn check(input: &[u8]) {
    let Some(body) = super::text(input) else { return };
    if let Ok(Some(read)) = trace(200, body, FINAL_UNTIL) {
        assert!(read.transactions.iter().all(|one| one.hash_hex.len() == 64));
        assert!(read.transactions.iter().all(|one| !one.finalized || one.now <= FINAL_UNTIL));
        super::traces::judge(&read);
    }
    assert!(trace(500, body, FINAL_UNTIL).is_err());
    assert_eq!(trace(404, body, FINAL_UNTIL), Ok(None));
    if let Ok(Some((_, hash))) = transaction_hash(200, body) {
        assert_eq!(hash.len(), 64);
    }
    if let Ok(state) = account_state(200, body) {
        let _ = seqno_of(&state);
    }
    let _ = masterchain_time(200, body);
}

/// The corpus reaches every verdict, or the target would show little.
#[test]
fn the_corpus_reaches_paid_and_returned() {
    let found: Vec<_> = crate::corpus::read("tonapi")
        .iter()
        .filter_map(|input| trace(200, super::text(input)?, FINAL_UNTIL).ok()?)
        .map(|trace| super::traces::verdict_of(&trace))
        .collect();
    let count = |name: &str| found.iter().filter(|one| format!("{one:?}").contains(name)).count();
    for name in ["Paid", "Locked", "Unfunded", "Skipped", "Unknown"] {
        assert!(count(name) > 0, "{name}: {found:?}");
    }
}
