//! The deposit wallet and its jetton wallet: what strangers send there, as toncenter shows it.

use std::ops::RangeInclusive;

use earnest::domain::network::Address;
use serde_json::{Value, json};
use ton_core::cell::TonCell;

use super::bodies::{self, INTERNAL_TRANSFER, NOTIFICATION, to_base64, write_address, write_coins};
use super::indexer::{finality, parameter, transaction_json, upper};
use super::{Chain, owner};

/// What somebody sends.
#[derive(Clone, Debug)]
pub struct Sent {
    pub from: &'static str,
    pub units: u64,
    pub comment: String,
    /// The comment lies in a cell of its own.
    pub apart: bool,
    pub how: How,
}

/// An honest payment, or something that only looks like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Honestly,
    Bounced,
    Aborted,
    /// The account's contract wants none of it, and it comes back.
    Refused,
    /// The account sends it on at once.
    PassedOn,
    /// It comes from our own jetton wallet.
    FromJettonWallet,
    /// It is another operation.
    Operation(u32),
}

impl Sent {
    pub fn new(units: u64, comment: &str) -> Self {
        let comment = comment.to_owned();
        Self { from: "ann", units, comment, apart: false, how: How::Honestly }
    }

    pub fn by(self, how: How) -> Self {
        Self { how, ..self }
    }
}

#[derive(Clone, Debug)]
pub struct Deposited {
    account: Address,
    pub(super) lt: u64,
    pub(super) at: i64,
    pub(super) transaction: Value,
}

/// Where sponsors send their money.
pub fn deposit_wallet() -> Address {
    owner("the deposit wallet")
}

impl Chain {
    /// Somebody sends nanotons to the deposit wallet; answers the transaction's logical time.
    pub fn send_ton(&mut self, sent: &Sent, now: i64) -> u64 {
        let body = match sent.how {
            How::Operation(opcode) => operation(opcode),
            _ => comment(&sent.comment),
        };
        let source = if sent.how == How::FromJettonWallet {
            self.jetton_wallet(&deposit_wallet())
        } else {
            owner(sent.from)
        };
        self.deposit(deposit_wallet(), source, sent.units, &body, sent, now)
    }

    /// Somebody sends micro-USDT to the deposit wallet; answers the transaction's logical time.
    pub fn send_usdt(&mut self, sent: &Sent, now: i64) -> u64 {
        let body = internal_transfer(sent);
        let source = self.jetton_wallet(&owner(sent.from));
        let account = self.jetton_wallet(&deposit_wallet());
        self.deposit(account, source, 1, &body, sent, now)
    }

    /// Somebody claims to have sent USDT, by a notice of their own to the deposit wallet.
    pub fn forge_notice(&mut self, sent: &Sent, now: i64) -> u64 {
        self.send_ton(&sent.clone().by(How::Operation(NOTIFICATION)), now)
    }

    /// Moves jettons in or out of a hot wallet by hand, as whoever has its key can.
    pub(super) fn move_by_hand(&mut self, lane: usize, whose: &str, change: i64) {
        let account = self.jetton_wallet(&self.address_of_lane(lane));
        let units = change.unsigned_abs();
        let sent = Sent { from: COLD, ..Sent::new(units, "") };
        let body = if change < 0 { order(units, &owner(whose)) } else { internal_transfer(&sent) };
        let at = self.now.max(0);
        self.deposit(account, owner(whose), 1, &body, &sent, at);
    }

    pub(super) fn deposit(
        &mut self,
        account: Address,
        source: Address,
        nanoton: u64,
        body: &TonCell,
        sent: &Sent,
        at: i64,
    ) -> u64 {
        self.lt += 1;
        let lt = self.lt;
        let aborted = matches!(sent.how, How::Aborted | How::Refused);
        let sends = matches!(sent.how, How::PassedOn | How::Refused);
        let transaction = json!({
            "account": upper(&account), "lt": lt.to_string(), "now": at, "emulated": false,
            "description": {
                "aborted": aborted, "compute_ph": { "success": !aborted },
            },
            "in_msg": {
                "source": upper(&source), "destination": upper(&account),
                "value": nanoton.to_string(), "bounced": sent.how == How::Bounced,
                "message_content": { "body": to_base64(body) },
            },
            "out_msgs": vec![json!({}); usize::from(sends)],
        });
        self.deposits.push(Deposited { account, lt, at, transaction });
        lt
    }

    pub(super) fn transactions(&self, query: &str, now: i64) -> (u16, String) {
        if let Some(hash) = parameter(query, "hash") {
            return self.arrival(hash, now);
        }
        let account = parameter(query, "account").and_then(Address::from_raw).unwrap();
        let number = |name: &str| parameter(query, name).unwrap().parse::<u64>().unwrap();
        assert_eq!(parameter(query, "sort"), Some("asc"));
        if self.lane_of(&account).is_some() {
            let limit = number("limit").try_into().unwrap();
            return self.wallet_history(&account, number("start_lt"), limit, now);
        }
        let time = self.shown_time(now);
        let shown: RangeInclusive<i64> = 0..=time - self.behaviour.indexing_delay_seconds;
        let paid = self
            .shown(time)
            .flat_map(|trace| trace.transactions.iter().map(move |each| (trace, each)))
            .filter(|(_, each)| each.account == account && each.lt >= number("start_lt"))
            .map(|(trace, each)| (each.lt, transaction_json(each, finality(trace, time))));
        let mut transactions: Vec<(u64, Value)> = self
            .deposits
            .iter()
            .filter(|each| each.account == account)
            .filter(|each| self.ignores_the_cursor || each.lt >= number("start_lt"))
            .filter(|each| shown.contains(&each.at))
            .map(|each| {
                let is_final = time >= each.at + self.behaviour.finality_delay_seconds;
                let mut transaction = each.transaction.clone();
                transaction["finality"] = json!(if is_final { "finalized" } else { "confirmed" });
                (each.lt, transaction)
            })
            .chain(paid)
            .collect();
        transactions.sort_by_key(|(lt, _)| *lt);
        transactions.truncate(number("limit").try_into().unwrap());
        let transactions: Vec<Value> = transactions.into_iter().map(|(_, each)| each).collect();
        (200, json!({ "transactions": transactions, "address_book": {} }).to_string())
    }
}

/// Where operators take what is too much, and bring what is missing from.
pub fn cold_wallet() -> Address {
    owner(COLD)
}

pub(super) const COLD: &str = "the cold wallet";

/// `transfer` of a jetton wallet, with nothing of ours in it.
fn order(units: u64, recipient: &Address) -> TonCell {
    let mut builder = TonCell::builder();
    builder.write_num(&bodies::TRANSFER, 32).unwrap();
    builder.write_num(&0u64, 64).unwrap();
    write_coins(&mut builder, units);
    write_address(&mut builder, recipient);
    write_address(&mut builder, recipient);
    builder.write_bit(false).unwrap();
    builder.build().unwrap()
}

pub(super) fn comment(text: &str) -> TonCell {
    let mut builder = TonCell::builder();
    builder.write_num(&0u32, 32).unwrap();
    builder.write_bits(text.as_bytes(), text.len() * 8).unwrap();
    builder.build().unwrap()
}

fn operation(opcode: u32) -> TonCell {
    let mut builder = TonCell::builder();
    builder.write_num(&opcode, 32).unwrap();
    builder.write_num(&7u64, 64).unwrap();
    builder.build().unwrap()
}

fn internal_transfer(sent: &Sent) -> TonCell {
    let mut builder = TonCell::builder();
    if sent.how == How::Bounced {
        builder.write_num(&bodies::BOUNCED, 32).unwrap();
    }
    let opcode = match sent.how {
        How::Operation(opcode) => opcode,
        _ => INTERNAL_TRANSFER,
    };
    builder.write_num(&opcode, 32).unwrap();
    builder.write_num(&7u64, 64).unwrap();
    write_coins(&mut builder, sent.units);
    write_address(&mut builder, &owner(sent.from));
    write_address(&mut builder, &owner(sent.from));
    // Nothing is forwarded: the owner's wallet never hears of it.
    write_coins(&mut builder, 0);
    builder.write_bit(sent.apart).unwrap();
    let text = comment(&sent.comment);
    if sent.apart {
        builder.write_ref(text).unwrap();
    } else {
        let bits = text.data_len_bits();
        builder.write_bits(text.parser().read_bits(bits).unwrap(), bits).unwrap();
    }
    builder.build().unwrap()
}
