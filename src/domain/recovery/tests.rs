//! What a payment means, for everything that the database may say of its withdrawal.

use super::*;

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
