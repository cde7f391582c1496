//! What a payment means, for everything that the database may say of its withdrawal.

use super::*;
use crate::domain::payout::{ChainMessage, ChainTransaction};

const ANN: Address = Address { workchain: 0, hash: [1; 32] };
const BOB: Address = Address { workchain: 0, hash: [2; 32] };
const PAID_AT: i64 = 1_800_000_000;

fn order() -> Order {
    Order { query_id: 7, amount: 1_000_000, recipient: ANN, comment: "Withdrawal 9".to_owned() }
}

fn known(status: Status) -> Known {
    let transaction_hash = (status == Status::Confirmed).then(|| "another".to_owned());
    Known {
        id: WithdrawalId::new(9).unwrap(),
        recipient: ANN,
        amount: Amount::constant(1_000_000),
        status,
        created_at: PAID_AT - 5,
        transaction_hash,
    }
}

#[test]
fn only_what_waits_and_fits_in_everything_was_paid_by_it() {
    use Status::{Approved, Batched, Cancelled, Confirmed, Rejected, Released, Requested, Review};
    let requested = known(Requested);
    let ask = Step::Ask;
    for (what, known, expected) in [
        ("it waits", Some(requested.clone()), Step::Confirm),
        ("operators were to look", Some(known(Review)), Step::Confirm),
        ("it was approved", Some(known(Approved)), Step::Confirm),
        ("it is being paid", Some(known(Batched)), ask(Kind::Twice)),
        ("it was paid by another", Some(known(Confirmed)), ask(Kind::Twice)),
        (
            "it was paid by this",
            Some(Known { transaction_hash: Some("this".to_owned()), ..known(Confirmed) }),
            Step::Nothing,
        ),
        ("the money is back", Some(known(Released)), ask(Kind::Ended)),
        ("somebody said no", Some(known(Rejected)), ask(Kind::Ended)),
        ("they changed their mind", Some(known(Cancelled)), ask(Kind::Ended)),
        ("nobody knows it", None, ask(Kind::Gone)),
        ("somebody else's", Some(Known { recipient: BOB, ..requested.clone() }), ask(Kind::Reused)),
        (
            "another amount",
            Some(Known { amount: Amount::constant(1_000_001), ..requested.clone() }),
            ask(Kind::Reused),
        ),
        (
            "asked for at that second",
            Some(Known { created_at: PAID_AT, ..requested.clone() }),
            Step::Confirm,
        ),
        ("asked for since", Some(Known { created_at: PAID_AT + 1, ..requested }), ask(Kind::Later)),
    ] {
        assert_eq!(step(&order(), "this", PAID_AT, known.as_ref()), expected, "{what}");
    }
}

#[test]
fn what_is_not_in_our_words_is_not_ours() {
    let waits = known(Status::Requested);
    for (query_id, comment) in [
        (7, ""),
        (7, "withdrawal 9"),
        (7, "Withdrawal 09"),
        (7, "Withdrawal 9 "),
        (7, "Withdrawal 1000000000001"),
        (0, "Withdrawal 9"),
        (1_000_000_000_001, "Withdrawal 9"),
        (u64::MAX, "Withdrawal 9"),
    ] {
        let order = Order { query_id, comment: comment.to_owned(), ..order() };
        let step = step(&order, "this", PAID_AT, Some(&waits));
        assert_eq!(step, Step::Ask(Kind::Foreign), "{query_id} {comment}");
    }
}

fn transaction(account: Address, lt: i64) -> WalletTransaction {
    WalletTransaction { account, lt, finalized: true, message: None }
}

#[test]
fn an_answer_is_what_was_asked_for_or_nothing() {
    for (what, page, expected) in [
        ("nothing more", vec![], true),
        ("two in order", vec![transaction(ANN, 6), transaction(ANN, 9)], true),
        ("what was read before", vec![transaction(ANN, 5)], false),
        ("the past", vec![transaction(ANN, 4)], false),
        ("one twice", vec![transaction(ANN, 6), transaction(ANN, 6)], false),
        ("out of order", vec![transaction(ANN, 9), transaction(ANN, 6)], false),
        ("another account", vec![transaction(ANN, 6), transaction(BOB, 9)], false),
    ] {
        assert_eq!(in_order(&page, &ANN, 5), expected, "{what}");
    }
}

fn message(opcode: u32, query_id: u64, destination: Address) -> ChainMessage {
    ChainMessage {
        hash_hex: String::new(),
        normalized_hash_hex: None,
        source: None,
        destination: Some(destination),
        bounced: false,
        opcode: Some(opcode),
        query_id: Some(query_id),
        amount: Some(1),
    }
}

/// Our jetton wallet was given an order, and sent it on.
fn sent_on(query_id: u64, to: Address) -> ChainTransaction {
    ChainTransaction {
        account: ANN,
        hash_hex: String::new(),
        lt: 1,
        now: PAID_AT,
        finalized: true,
        aborted: false,
        exit_code: Some(0),
        skipped_actions: 0,
        messages_created: 2,
        in_message: Some(message(TRANSFER, query_id, ANN)),
        out_messages: vec![message(0xd532_76db, 1, ANN), message(INTERNAL_TRANSFER, 1, to)],
    }
}

#[test]
fn our_own_jetton_wallet_says_where_an_order_went() {
    let good = sent_on(7, BOB);
    let came = |change: fn(&mut ChainMessage)| {
        let mut transaction = good.clone();
        change(transaction.in_message.as_mut().unwrap());
        transaction
    };
    let bounced = came(|message| message.bounced = true);
    let other_act = came(|message| message.opcode = Some(INTERNAL_TRANSFER));
    let of_nobody = ChainTransaction { in_message: None, ..good.clone() };
    let elsewhere = ChainTransaction { account: BOB, ..good.clone() };
    let kept = ChainTransaction { out_messages: Vec::new(), ..good.clone() };
    for (what, transactions, expected) in [
        ("the order", vec![elsewhere.clone(), sent_on(8, ANN), good], Some(BOB)),
        ("another order", vec![sent_on(8, BOB)], None),
        ("what came back", vec![bounced], None),
        ("what is no order", vec![other_act], None),
        ("what nobody sent", vec![of_nobody], None),
        ("another jetton wallet", vec![elsewhere], None),
        ("an order that was not carried out", vec![kept], None),
    ] {
        let trace = Trace { complete: true, transactions };
        assert_eq!(sent_on_to(&trace, &ANN, 7), expected, "{what}");
    }
}
