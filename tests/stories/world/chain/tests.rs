//! The chain against the product's own wire and verdicts: what it executes is what they read.

use earnest::domain::network::{Address, Network};
use earnest::domain::payout::{Expected, ReturnReason, SentBatch, Verdict, verdict};
use earnest::wire::ton::toncenter::{self, Sending, TonRequest};
use earnest::wire::ton::wallet::{BatchOrder, Payment, Seed, Signed, sign_batch};
use earnest::wire::ton::wallet_state::seqno_of;

use super::{Chain, owner};

const NOW: i64 = 1_800_000_000;
const DOLLAR: i64 = 1_000_000;

fn seed() -> Seed {
    Seed::new([0x11; 32])
}

fn chain() -> Chain {
    Chain::new(&[seed()])
}

fn hot_wallet(chain: &Chain) -> Address {
    chain.hot_wallets[0].address
}

fn name(query_id: u64) -> String {
    format!("owner {query_id}")
}

/// One dollar to each of `count` owners; the first payout has the id 1.
fn payments(count: u8) -> Vec<Payment> {
    let payment = |number: u8| Payment {
        query_id: number.into(),
        recipient: owner(&name(number.into())),
        amount: DOLLAR.unsigned_abs(),
        comment: "Earnest".to_owned(),
    };
    (1..=count).map(payment).collect()
}

/// A batch at seqno 1, valid for a minute.
fn order<'a>(chain: &Chain, seed: &'a Seed, payments: &'a [Payment]) -> BatchOrder<'a> {
    BatchOrder {
        seed,
        hot_wallet: hot_wallet(chain),
        hot_jetton_wallet: chain.jetton_wallet(&hot_wallet(chain)),
        network: Network::Testnet,
        seqno: 1,
        valid_until: u32::try_from(NOW + 60).unwrap(),
        payments,
    }
}

fn signed(chain: &Chain, payments: &[Payment]) -> Signed {
    sign_batch(&order(chain, &seed(), payments)).unwrap()
}

fn ask(chain: &mut Chain, request: TonRequest, now: i64) -> (u16, String) {
    chain.answer(request.method, &request.path, &request.body.unwrap_or_default(), now)
}

fn send(chain: &mut Chain, signed: &Signed, now: i64) -> Sending {
    let (status, body) = ask(chain, toncenter::send_message(&signed.boc_base64), now);
    toncenter::sending(status, &body)
}

fn state(chain: &mut Chain, now: i64) -> (u32, u64) {
    let (status, body) = ask(chain, toncenter::account_state(&hot_wallet(chain)), now);
    let state = toncenter::account_states(status, &body).unwrap().remove(0);
    (seqno_of(&state).unwrap(), state.balance_nanoton)
}

fn judge(chain: &mut Chain, signed: &Signed, payment: &Payment, now: i64) -> Verdict {
    let hash = &signed.normalized_hash_hex;
    let (status, body) = ask(chain, toncenter::transactions_by_message(hash), now);
    let transactions = toncenter::transactions(status, &body).unwrap();
    let Some(transaction) = transactions.first() else { return Verdict::Unknown };
    let request = toncenter::traces_by_transaction(&transaction.hash_hex);
    let (status, body) = ask(chain, request, now);
    let trace = toncenter::traces(status, &body).unwrap().remove(0);
    let batch = SentBatch {
        hot_wallet: hot_wallet(chain),
        hot_jetton_wallet: chain.jetton_wallet(&hot_wallet(chain)),
        message_hashes: std::slice::from_ref(hash),
    };
    let expected = Expected {
        query_id: payment.query_id,
        amount: payment.amount,
        jetton_wallet: chain.jetton_wallet(&payment.recipient),
    };
    verdict(&trace, &batch, &expected)
}

#[test]
fn a_batch_is_paid_once_and_never_again() {
    for count in [1, 2, 50, 255] {
        let mut chain = chain();
        let payments = payments(count);
        let signed = signed(&chain, &payments);
        assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
        let replayed = send(&mut chain, &signed, NOW);
        assert_eq!(replayed, Sending::Rejected { exit_code: Some(133) });
        assert_eq!(chain.seqno(), 2);
        for payment in [&payments[0], payments.last().unwrap()] {
            let verdict = judge(&mut chain, &signed, payment, NOW);
            assert!(matches!(verdict, Verdict::Paid { .. }), "{count}: {verdict:?}");
            assert_eq!(chain.paid_to(&name(payment.query_id)), DOLLAR);
        }
        let times: Vec<_> = chain.payments().collect();
        assert_eq!(times, (1..=count).map(|id| (id.into(), 1)).collect::<Vec<_>>());
        assert_eq!(chain.usdt(), 1_000_000 * DOLLAR - i64::from(count) * DOLLAR);
    }
}

#[test]
fn a_payout_that_is_signed_at_two_seqnos_is_paid_twice_and_it_shows() {
    let (seed, one) = (seed(), payments(1));
    let mut chain = chain();
    for seqno in [1, 2] {
        let again = BatchOrder { seqno, ..order(&chain, &seed, &one) };
        let sent = send(&mut chain, &sign_batch(&again).unwrap(), NOW);
        assert_eq!(sent, Sending::Accepted);
    }
    assert_eq!(chain.payments_of(1), 2);
    assert_eq!(chain.paid_to(&name(1)), 2 * DOLLAR);
}

#[test]
fn the_wallet_refuses_with_its_own_codes() {
    let (ours, strangers) = (seed(), Seed::new([0x22; 32]));
    let mut chain = chain();
    let one = payments(1);
    let good = order(&chain, &ours, &one);
    for (code, spoiled) in [
        (133, BatchOrder { seqno: 2, ..good }),
        (134, BatchOrder { network: Network::Mainnet, ..good }),
        (135, BatchOrder { seed: &strangers, ..good }),
        (136, BatchOrder { valid_until: good.valid_until - 60, ..good }),
        (-13, BatchOrder { hot_wallet: owner("ann"), ..good }),
    ] {
        let refused = send(&mut chain, &sign_batch(&spoiled).unwrap(), NOW);
        assert_eq!(refused, Sending::Rejected { exit_code: Some(code) });
    }
    let (status, _) = chain.answer("POST", "/message", r#"{"boc":"te6c"}"#, NOW);
    assert_eq!(status, 422);
    assert_eq!((chain.seqno(), chain.payments().count()), (1, 0));
}

#[test]
fn what_cannot_be_paid_comes_back() {
    use ReturnReason::{Locked, Skipped, Unfunded};
    let locked = |chain: &mut Chain| chain.lock(&name(2));
    let poor = |chain: &mut Chain| chain.set_usdt(3 * DOLLAR / 2);
    let dry = |chain: &mut Chain| chain.set_ton(70_000_000);
    for (spoil, reason) in [(locked as fn(&mut Chain), Locked), (poor, Unfunded), (dry, Skipped)] {
        let mut chain = chain();
        spoil(&mut chain);
        let before = chain.usdt();
        let payments = payments(2);
        let signed = signed(&chain, &payments);
        assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
        let first = judge(&mut chain, &signed, &payments[0], NOW);
        assert!(matches!(first, Verdict::Paid { .. }), "{reason:?}: {first:?}");
        let second = judge(&mut chain, &signed, &payments[1], NOW);
        assert_eq!(second, Verdict::Returned(reason));
        assert_eq!((chain.payments_of(1), chain.payments_of(2)), (1, 0));
        assert_eq!(chain.usdt(), before - DOLLAR);
    }
}

#[test]
fn a_message_can_be_lost_late_or_too_late() {
    let one = payments(1);
    let mut chain = chain();
    let signed = signed(&chain, &one);
    chain.loses_messages(true);
    assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
    assert_eq!((state(&mut chain, NOW).0, chain.messages_waiting()), (1, 0));
    chain.loses_messages(false);
    let mut late = chain.clone();
    chain.behaviour.inclusion_delay_seconds = 10;
    assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
    assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
    assert_eq!(state(&mut chain, NOW + 9).0, 1);
    assert_eq!(state(&mut chain, NOW + 10).0, 2);
    assert_eq!((chain.payments_of(1), chain.messages_waiting()), (1, 0));
    late.behaviour.inclusion_delay_seconds = 60;
    assert_eq!(send(&mut late, &signed, NOW), Sending::Accepted);
    assert_eq!(state(&mut late, NOW + 100).0, 1);
    assert_eq!(late.payments_of(1), 0);
}

#[test]
fn what_is_not_final_whole_or_shown_is_not_judged() {
    let one = payments(1);
    for (delay, first_known) in [
        (|chain: &mut Chain| chain.behaviour.finality_delay_seconds = 5, 5),
        (|chain: &mut Chain| chain.behaviour.tracing_delay_seconds = 7, 7),
        (|chain: &mut Chain| chain.set_index_delay(9), 9),
        (|chain: &mut Chain| chain.behaviour.indexer_lag_seconds = 11, 11),
    ] as [(fn(&mut Chain), i64); 4]
    {
        let mut chain = chain();
        delay(&mut chain);
        let signed = signed(&chain, &one);
        assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
        let early = judge(&mut chain, &signed, &one[0], NOW + first_known - 1);
        assert_eq!(early, Verdict::Unknown, "{first_known}");
        let known = judge(&mut chain, &signed, &one[0], NOW + first_known);
        assert!(matches!(known, Verdict::Paid { .. }), "{first_known}");
    }
}

#[test]
fn everybody_shows_the_past_that_they_have_come_to() {
    let mut chain = chain();
    let signed = signed(&chain, &payments(1));
    assert_eq!(send(&mut chain, &signed, NOW), Sending::Accepted);
    chain.behaviour.indexer_lag_seconds = 20;
    chain.behaviour.node_lag_seconds = 30;
    let time = |chain: &mut Chain, now| {
        let (status, body) = ask(chain, toncenter::masterchain_info(), now);
        toncenter::masterchain_time(status, &body).unwrap()
    };
    let node = |chain: &mut Chain, request, now| {
        let (status, body) = ask(chain, request, now);
        toncenter::number_of::<i64>(status, &body).unwrap()
    };
    let jettons = toncenter::jetton_balance(&chain.jetton_wallet(&hot_wallet(&chain)));
    assert_eq!(time(&mut chain, NOW + 19), NOW - 1);
    assert_eq!(state(&mut chain, NOW + 19), (1, 1_000_000_000_000));
    assert_eq!(state(&mut chain, NOW + 20).0, 2);
    assert!(state(&mut chain, NOW + 20).1 < 1_000_000_000_000);
    assert_eq!(node(&mut chain, jettons.clone(), NOW + 29), 1_000_000_000_000);
    assert_eq!(node(&mut chain, jettons, NOW + 30), 1_000_000_000_000 - DOLLAR);
}

#[test]
fn jetton_wallets_have_addresses_before_they_exist() {
    let mut chain = chain();
    let request = toncenter::jetton_wallet(&chain.jetton_master(), &owner("ann"));
    let (status, body) = ask(&mut chain, request, NOW);
    let wallet = toncenter::wallet_address_of(status, &body).unwrap();
    assert_eq!(wallet, chain.jetton_wallet(&owner("ann")));
    let (status, body) = ask(&mut chain, toncenter::jetton_balance(&wallet), NOW);
    let missing = toncenter::number_of::<u64>(status, &body);
    assert_eq!(missing, Err(toncenter::AnswerError::Exit(-13)));
}
