//! Traces and transactions as an indexer shows them, and the verdict that they lead to.

use earnest::domain::network::Address;
use earnest::domain::payout::{Expected, INTERNAL_TRANSFER, SentBatch, Trace, Verdict, verdict};
use earnest::wire::ton::toncenter::{traces, transactions};

/// The batch, its payout and the wallets of the trace in the corpus.
const MESSAGE: &str = "e11a00000000000000000000000000000000000000000000000000000000e11a";
const HOT_WALLET: Address = Address { workchain: 0, hash: [0xaa; 32] };
const HOT_JETTON_WALLET: Address = Address { workchain: 0, hash: [0xbb; 32] };
const JETTON_WALLET: Address = Address { workchain: 0, hash: [0xcc; 32] };
const PAYOUT: Expected = Expected { query_id: 17, amount: 1_250_000, jetton_wallet: JETTON_WALLET };

pub fn check(input: &[u8]) {
    let Some(body) = super::text(input) else { return };
    for transaction in transactions(200, body).unwrap_or_default() {
        assert_eq!(transaction.hash_hex.len(), 64);
    }
    assert!(traces(500, body).is_err() && transactions(404, body).is_err());
    for trace in traces(200, body).unwrap_or_default() {
        judge(&trace);
    }
}

/// What became of the payout in question, according to that trace.
pub fn verdict_of(trace: &Trace) -> Verdict {
    verdict(trace, &batch(&[MESSAGE.to_owned()]), &PAYOUT)
}

const fn batch(message_hashes: &[String]) -> SentBatch<'_> {
    SentBatch { hot_wallet: HOT_WALLET, hot_jetton_wallet: HOT_JETTON_WALLET, message_hashes }
}

pub fn judge(trace: &Trace) {
    let found = verdict_of(trace);
    if found == Verdict::Unknown {
        return;
    }
    assert!(trace.complete && trace.transactions.iter().all(|one| one.finalized));
    if let Verdict::Paid { transaction_hash } = &found {
        assert!(trace.transactions.iter().any(|one| {
            one.hash_hex == *transaction_hash
                && one.account == JETTON_WALLET
                && !one.aborted
                && one.in_message.as_ref().is_some_and(|message| {
                    (message.opcode, message.query_id, message.amount)
                        == (Some(INTERNAL_TRANSFER), Some(17), Some(1_250_000))
                        && message.source == Some(HOT_JETTON_WALLET)
                        && !message.bounced
                })
        }));
    }
    // The same story, not yet final or not whole, decides nothing.
    let unfinished = Trace { complete: false, ..trace.clone() };
    assert_eq!(verdict_of(&unfinished), Verdict::Unknown);
    let mut unsure = trace.clone();
    unsure.transactions[0].finalized = false;
    assert_eq!(verdict_of(&unsure), Verdict::Unknown);
    // And another batch's story says nothing about ours.
    assert_eq!(verdict(trace, &batch(&[]), &PAYOUT), Verdict::Unknown);
}
