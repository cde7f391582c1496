//! Invoices at, below and above their limits, and transactions that are and are not deposits.

use super::*;
use crate::domain::limits::INTEGER_MAX;

fn user(id: i64) -> UserId {
    UserId::new(id).unwrap()
}

#[test]
fn an_invoice_keeps_its_range_and_its_rate() {
    let out = Refusal::StarsOutOfRange { minimum: 50, maximum: 10_000 };
    let made = |stars, amount_micros| Ok(Price { stars, rate_micros: 13_000, amount_micros });
    for (stars, expected) in [
        (50, made(50, 650_000)),
        (10_000, made(10_000, 130_000_000)),
        (49, Err(out)),
        (10_001, Err(out)),
        (0, Err(out)),
        (-50, Err(out)),
        (i64::MAX, Err(out)),
    ] {
        assert_eq!(price(stars), expected, "{stars}");
    }
}

#[test]
fn only_the_invoice_as_it_is_can_be_paid() {
    let open = Invoice { user: user(7), stars: 100, expires_at: 1_000, paid: false };
    let asked = Checkout { user: user(7), currency: "XTR", amount: 100 };
    let unknown = Err(Refusal::InvoiceUnknown);
    for (what, invoice, checkout, on, now, expected) in [
        ("as it is", Some(open), asked, true, 999, Ok(())),
        ("no invoice", None, asked, true, 0, unknown),
        ("somebody else", Some(open), Checkout { user: user(8), ..asked }, true, 0, unknown),
        ("another amount", Some(open), Checkout { amount: 99, ..asked }, true, 0, unknown),
        ("dollars", Some(open), Checkout { currency: "USD", ..asked }, true, 0, unknown),
        ("paid", Some(Invoice { paid: true, ..open }), asked, true, 0, Err(Refusal::InvoicePaid)),
        ("switched off", Some(open), asked, false, 0, Err(Refusal::DepositsPaused)),
        ("too late", Some(open), asked, true, 1_000, Err(Refusal::InvoiceExpired)),
    ] {
        assert_eq!(check_out(invoice.as_ref(), &checkout, on, now), expected, "{what}");
    }
}

const OURS: Address = Address { workchain: 0, hash: [1; 32] };
const THEIRS: Address = Address { workchain: 0, hash: [2; 32] };
const JETTON_WALLET: Address = Address { workchain: 0, hash: [3; 32] };

fn incoming(nanoton: u64, said: Said) -> Incoming {
    Incoming {
        account: OURS,
        lt: 5,
        at: 9,
        finalized: true,
        executed: true,
        messages_sent: 0,
        source: Some(THEIRS),
        bounced: false,
        nanoton,
        said,
    }
}

#[test]
fn ton_that_stays_is_a_deposit_and_nothing_else_is() {
    let paid = || incoming(2_000_000_000, Said::Comment(" memo\n".to_owned()));
    let arrival = Arrival {
        lt: 5,
        at: 9,
        units: 2_000_000_000,
        payer: Some(THEIRS),
        memo: "memo".to_owned(),
    };
    let dust = u64::try_from(DEPOSIT_NANOTON_MIN).unwrap();
    for (what, transaction, counts) in [
        ("paid", paid(), true),
        ("at the minimum", Incoming { nanoton: dust, ..paid() }, true),
        ("dust", Incoming { nanoton: dust - 1, ..paid() }, false),
        ("aborted", Incoming { executed: false, ..paid() }, false),
        ("come back", Incoming { bounced: true, ..paid() }, false),
        ("sent on", Incoming { messages_sent: 1, ..paid() }, false),
        ("from outside", Incoming { source: None, ..paid() }, false),
        ("our jetton wallet's", Incoming { source: Some(JETTON_WALLET), ..paid() }, false),
        ("an operation", Incoming { said: Said::Other, ..paid() }, false),
        ("beyond counting", Incoming { nanoton: u64::MAX, ..paid() }, false),
    ] {
        assert_eq!(ton_arrival(&transaction, &JETTON_WALLET).is_some(), counts, "{what}");
    }
    assert_eq!(ton_arrival(&paid(), &JETTON_WALLET), Some(arrival));
}

#[test]
fn usdt_that_our_wallet_credited_is_a_deposit_and_nothing_else_is() {
    let credit = |amount| Said::Credit { amount, from: Some(THEIRS), comment: "memo".to_owned() };
    let paid = || incoming(1, credit(1_500_000));
    let dust = u64::try_from(DEPOSIT_USDT_MICROS_MIN).unwrap();
    for (what, transaction, units) in [
        ("paid", paid(), Some(1_500_000)),
        ("at the minimum", incoming(1, credit(dust)), Some(DEPOSIT_USDT_MICROS_MIN)),
        ("dust", incoming(1, credit(dust - 1)), None),
        ("forged: aborted", Incoming { executed: false, ..paid() }, None),
        ("ours that came back", Incoming { bounced: true, ..paid() }, None),
        ("a comment", incoming(5_000_000_000, Said::Comment("memo".to_owned())), None),
        ("beyond counting", incoming(1, credit(u64::MAX)), None),
    ] {
        assert_eq!(usdt_arrival(&transaction).map(|arrival| arrival.units), units, "{what}");
    }
    assert_eq!(usdt_arrival(&paid()).unwrap().payer, Some(THEIRS));
}

#[test]
fn assets_are_known_by_their_names() {
    for asset in Asset::ALL {
        assert_eq!(Asset::parse(asset.name()), Some(asset));
    }
    assert_eq!(Asset::parse("XTR"), None);
    assert!(price(INVOICE_STARS_MAX).unwrap().amount_micros < INTEGER_MAX);
}
