//! Verdicts, with everything that must not be taken for one.

use super::*;

const HOT: Address = Address { workchain: 0, hash: [1; 32] };
const OURS: Address = Address { workchain: 0, hash: [2; 32] };
const THEIRS: Address = Address { workchain: 0, hash: [3; 32] };
const SOMEBODY: Address = Address { workchain: 0, hash: [9; 32] };
const PAYOUT: Expected = Expected { query_id: 17, amount: 1_000_000, jetton_wallet: THEIRS };

fn message(from: Option<Address>, to: Address, opcode: u32) -> ChainMessage {
    ChainMessage {
        hash_hex: "message".to_owned(),
        normalized_hash_hex: None,
        source: from,
        destination: Some(to),
        bounced: false,
        opcode: Some(opcode),
        query_id: Some(PAYOUT.query_id),
        amount: Some(PAYOUT.amount),
    }
}

fn transaction(account: Address, hash: &str, in_message: ChainMessage) -> ChainTransaction {
    ChainTransaction {
        account,
        hash_hex: hash.to_owned(),
        lt: 1,
        now: 1_800_000_000,
        finalized: true,
        aborted: false,
        exit_code: Some(0),
        skipped_actions: 0,
        messages_created: 1,
        in_message: Some(in_message),
        out_messages: Vec::new(),
    }
}

/// The hot wallet sends, our jetton wallet moves, theirs credits.
fn paid() -> Trace {
    let external = ChainMessage {
        normalized_hash_hex: Some("signed".to_owned()),
        ..message(None, HOT, 0x7369_676e)
    };
    let mut wallet = transaction(HOT, "wallet", external);
    wallet.out_messages.push(message(Some(HOT), OURS, TRANSFER));
    let transactions = vec![
        wallet,
        transaction(OURS, "ours", message(Some(HOT), OURS, TRANSFER)),
        transaction(THEIRS, "theirs", message(Some(OURS), THEIRS, INTERNAL_TRANSFER)),
    ];
    Trace { complete: true, transactions }
}

fn refused(exit_code: Option<i32>) -> Trace {
    let mut trace = paid();
    trace.transactions.truncate(2);
    trace.transactions[1] =
        ChainTransaction { aborted: true, exit_code, ..trace.transactions[1].clone() };
    trace
}

fn bounced() -> Trace {
    let mut trace = paid();
    trace.transactions[2].aborted = true;
    let back = ChainMessage { bounced: true, ..message(Some(THEIRS), OURS, INTERNAL_TRANSFER) };
    trace.transactions.push(transaction(OURS, "back", back));
    trace
}

fn skipped() -> Trace {
    let mut trace = paid();
    trace.transactions.truncate(1);
    trace.transactions[0].skipped_actions = 1;
    trace.transactions[0].out_messages[0].query_id = Some(16);
    trace
}

fn judge(trace: &Trace) -> Verdict {
    let message_hashes = ["older".to_owned(), "signed".to_owned()];
    let batch =
        SentBatch { hot_wallet: HOT, hot_jetton_wallet: OURS, message_hashes: &message_hashes };
    verdict(trace, &batch, &PAYOUT)
}

/// Takes away one fact on which a verdict rests.
type Spoil = (&'static str, fn(&mut Trace));

fn check(what: &str, trace: fn() -> Trace, expected: &Verdict, spoils: &[Spoil]) {
    assert_eq!(judge(&trace()), *expected, "{what}");
    let common: [Spoil; 6] = [
        ("incomplete", |trace| trace.complete = false),
        ("one not final", |trace| trace.transactions.last_mut().unwrap().finalized = false),
        ("empty", |trace| trace.transactions.clear()),
        ("another message", |trace| {
            trace.transactions[0].in_message.as_mut().unwrap().normalized_hash_hex = None;
        }),
        ("wallet aborted", |trace| trace.transactions[0].aborted = true),
        ("not from outside", |trace| {
            trace.transactions[0].in_message.as_mut().unwrap().source = Some(SOMEBODY);
        }),
    ];
    for (how, spoil) in common.iter().chain(spoils) {
        let mut spoiled = trace();
        spoil(&mut spoiled);
        assert_eq!(judge(&spoiled), Verdict::Unknown, "{what}: {how}");
    }
}

fn last(trace: &mut Trace) -> &mut ChainMessage {
    trace.transactions.last_mut().unwrap().in_message.as_mut().unwrap()
}

#[test]
fn paid_means_that_their_wallet_was_credited_by_ours() {
    let expected = Verdict::Paid { transaction_hash: "theirs".to_owned() };
    check(
        "paid",
        paid,
        &expected,
        &[
            ("aborted", |trace| trace.transactions[2].aborted = true),
            ("forged source", |trace| last(trace).source = Some(SOMEBODY)),
            ("another amount", |trace| last(trace).amount = Some(PAYOUT.amount - 1)),
            ("unreadable", |trace| last(trace).amount = None),
            ("another payout", |trace| last(trace).query_id = Some(16)),
            ("another operation", |trace| last(trace).opcode = Some(EXCESSES)),
            ("bounced", |trace| last(trace).bounced = true),
            ("to somebody else", |trace| last(trace).destination = Some(SOMEBODY)),
            ("at somebody else's", |trace| trace.transactions[2].account = SOMEBODY),
            ("sent only", |trace| trace.transactions.truncate(2)),
            ("also refused", |trace| trace.transactions[1].aborted = true),
            ("also bounced", |trace| trace.transactions.push(bounced().transactions.remove(3))),
        ],
    );
}

#[test]
fn refused_means_that_our_jetton_wallet_stayed_as_it_was() {
    use ReturnReason::{LowGas, Refused, Unfunded, Workchain};
    let spoils: &[Spoil] = &[
        ("not aborted", |trace| trace.transactions[1].aborted = false),
        ("not our order", |trace| last(trace).source = Some(SOMEBODY)),
        ("another payout", |trace| last(trace).query_id = Some(16)),
        ("at another wallet", |trace| trace.transactions[1].account = SOMEBODY),
        ("bounced", |trace| last(trace).bounced = true),
    ];
    check("low USDT", || refused(Some(47)), &Verdict::Returned(Unfunded), spoils);
    check("low, plain jetton", || refused(Some(706)), &Verdict::Returned(Unfunded), spoils);
    check("low TON", || refused(Some(48)), &Verdict::Returned(LowGas), spoils);
    check("low TON, plain jetton", || refused(Some(709)), &Verdict::Returned(LowGas), spoils);
    check("never ran", || refused(None), &Verdict::Returned(LowGas), spoils);
    check("wrong workchain", || refused(Some(333)), &Verdict::Returned(Workchain), spoils);
    check("not our order", || refused(Some(73)), &Verdict::Returned(Refused), spoils);
}

#[test]
fn bounced_means_that_our_jetton_wallet_has_the_money_again() {
    check(
        "bounced",
        bounced,
        &Verdict::Returned(ReturnReason::Bounced),
        &[
            ("not taken back", |trace| trace.transactions[3].aborted = true),
            ("not yet back", |trace| trace.transactions.truncate(3)),
            ("only looks bounced", |trace| last(trace).bounced = false),
            ("from somebody else", |trace| last(trace).source = Some(SOMEBODY)),
            ("another amount", |trace| last(trace).amount = Some(1)),
            ("another payout", |trace| last(trace).query_id = Some(16)),
            ("another operation", |trace| last(trace).opcode = Some(TRANSFER)),
            ("at another wallet", |trace| trace.transactions[3].account = SOMEBODY),
        ],
    );
}

#[test]
fn a_bounce_off_a_locked_wallet_is_told_apart() {
    let judged = |exit_code, at| {
        let mut trace = bounced();
        trace.transactions[2].exit_code = exit_code;
        trace.transactions[2].account = at;
        judge(&trace)
    };
    assert_eq!(judged(Some(45), THEIRS), Verdict::Returned(ReturnReason::Locked));
    for (exit_code, at) in [(Some(45), SOMEBODY), (Some(47), THEIRS), (None, THEIRS)] {
        assert_eq!(judged(exit_code, at), Verdict::Returned(ReturnReason::Bounced));
    }
}

#[test]
fn skipped_means_that_the_wallet_sent_everything_else_and_said_so() {
    check(
        "skipped",
        skipped,
        &Verdict::Returned(ReturnReason::Skipped),
        &[
            ("nothing was skipped", |trace| trace.transactions[0].skipped_actions = 0),
            ("a message is missing", |trace| trace.transactions[0].messages_created = 2),
            ("unreadable", |trace| trace.transactions[0].out_messages[0].query_id = None),
            ("another operation", |trace| trace.transactions[0].out_messages[0].opcode = None),
            ("it was sent", |trace| {
                trace.transactions[0].out_messages[0].query_id = Some(PAYOUT.query_id);
            }),
        ],
    );
}

#[test]
fn a_batch_is_signed_again_only_when_the_chain_can_no_longer_include_it() {
    use NextStep::{Executed, Expired, Resend};
    for (seqno, time, expected) in [
        (7, 0, Resend),
        (7, 110, Resend),
        (7, 111, Expired),
        (7, i64::MAX, Expired),
        (8, 0, Executed),
        (8, 111, Executed),
        (6, 111, Resend),
    ] {
        assert_eq!(next_step(seqno, time, 7, 100, 10), expected, "{seqno} at {time}");
    }
    assert_eq!(next_step(7, i64::MAX, 7, i64::MAX, 10), Resend);
}

#[test]
fn the_rows_say_why_a_payout_came_back() {
    use ReturnReason::{Bounced, Refused, Skipped, Unfunded};
    let names = [Skipped, Unfunded, Refused, Bounced].map(ReturnReason::name);
    assert_eq!(names, ["skipped", "unfunded", "refused", "bounced"]);
}
