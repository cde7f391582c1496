//! What the contracts do: the hot wallet, the jetton wallets, and everybody else. Exit codes are
//! those of wallet v5r1 and of USDT; fees are rounded from measured ones.

use std::collections::VecDeque;
use std::rc::Rc;

use earnest::domain::network::Address;

use super::bodies::{self, Transfer};
use super::external::{Action, External};
use super::messages::{Message, Says, Transaction};
use super::{Chain, Credit, JettonWallet, Trace};

const ACTIONS_MAX: usize = 255;
/// Of a message from outside, and of each message that it sends.
const WALLET_FEE_NANOTON: u64 = 2_100_000;
const SENDING_FEE_NANOTON: u64 = 700_000;
const BOUNCE_FEE_NANOTON: u64 = 800_000;
/// What a jetton transfer costs in all, and what stays in a jetton wallet that is new.
const TRANSFER_FEE_NANOTON: u64 = 4_300_000;
const RENT_NANOTON: u64 = 6_100_000;

/// How an account took a message.
struct Outcome {
    exit_code: Option<i32>,
    sends: Vec<Message>,
}

impl Chain {
    /// The hot wallet that takes a message at `time`, or its contract's exit code.
    pub(super) fn accepts(&self, external: &External, time: i64) -> Result<usize, i32> {
        let lane = self.lane_of(&external.destination).ok_or(-13)?;
        let wallet = &self.hot_wallets[lane];
        let refusal = [
            (external.actions.len() > ACTIONS_MAX, 147),
            (!external.is_signed_by(&wallet.public_key), 135),
            (external.seqno != wallet.seqno, 133),
            (external.wallet_id != self.network.wallet_id(), 134),
            (i64::from(external.valid_until) <= time, 136),
        ]
        .into_iter()
        .find_map(|(refused, code)| refused.then_some(code));
        refusal.map_or(Ok(lane), Err)
    }

    /// Runs a message that was not refused, and everything that follows from it.
    pub(super) fn execute(&mut self, external: &External, lane: usize, now: i64) {
        let mut queue = VecDeque::new();
        let mut transactions = vec![self.hot_wallet_sends(external, lane, now, &mut queue)];
        while let Some(message) = queue.pop_front() {
            transactions.push(self.deliver(message, now, &mut queue));
        }
        let behaviour = self.behaviour;
        self.traces.push(Rc::new(Trace {
            executed_at: now,
            whole_at: now + behaviour.tracing_delay_seconds,
            final_at: now + behaviour.finality_delay_seconds,
            transactions,
        }));
        // One of them may have paid another.
        for lane in 0..self.hot_wallets.len() {
            self.remember(lane);
        }
    }

    fn hot_wallet_sends(
        &mut self,
        external: &External,
        lane: usize,
        now: i64,
        queue: &mut VecDeque<Rc<Message>>,
    ) -> Transaction {
        let wallet = &mut self.hot_wallets[lane];
        wallet.seqno += 1;
        wallet.nanoton = wallet.nanoton.saturating_sub(WALLET_FEE_NANOTON);
        let from = wallet.address;
        // From outside the wallet demands mode 2; it finds out only after the seqno is spent.
        let refused = external.actions.iter().any(|action| action.mode & 2 == 0);
        let mut sent = Vec::new();
        for action in external.actions.iter().filter(|_| !refused) {
            let cost = action.nanoton + SENDING_FEE_NANOTON;
            if let Some(left) = self.hot_wallets[lane].nanoton.checked_sub(cost) {
                self.hot_wallets[lane].nanoton = left;
                sent.push(Rc::new(self.sent(action, from)));
            }
        }
        queue.extend(sent.iter().cloned());
        let message = Message {
            hash: external.hash,
            normalized_hash: Some(external.normalized_hash),
            source: None,
            destination: from,
            nanoton: 0,
            bounced: false,
            body_base64: external.body_base64.clone(),
            says: Says::External,
        };
        let skipped = if refused { 0 } else { external.actions.len() - sent.len() };
        let exit_code = if refused { 137 } else { 0 };
        self.transaction(Rc::new(message), now, Some(exit_code), skipped, sent)
    }

    fn sent(&mut self, action: &Action, from: Address) -> Message {
        assert!(action.bounce, "a payment that cannot come back");
        let order = bodies::read_transfer(&action.body);
        let says = order.map_or(Says::Other, Says::Transfer);
        let body = bodies::to_base64(&action.body);
        Message {
            body_base64: body,
            ..self.message(from, action.destination, action.nanoton, says)
        }
    }

    fn deliver(
        &mut self,
        message: Rc<Message>,
        now: i64,
        queue: &mut VecDeque<Rc<Message>>,
    ) -> Transaction {
        let outcome = if let Some(lane) = self.lane_of(&message.destination) {
            self.hot_wallets[lane].nanoton += message.nanoton;
            Outcome { exit_code: Some(0), sends: Vec::new() }
        } else if let Some(wallet) = self.jetton_wallet_at(&message) {
            self.jetton_wallet_takes(wallet, &message)
        } else {
            // Somebody who has not even deployed a wallet.
            Outcome { exit_code: None, sends: Vec::new() }
        };
        let sends: Vec<_> = outcome.sends.into_iter().map(Rc::new).collect();
        queue.extend(sends.iter().cloned());
        self.transaction(message, now, outcome.exit_code, 0, sends)
    }

    /// An internal transfer brings the recipient's jetton wallet into being.
    fn jetton_wallet_at(&self, message: &Message) -> Option<JettonWallet> {
        let known = self.wallets.get(&message.destination).copied();
        let fresh = match &message.says {
            Says::InternalTransfer { order, .. } => {
                Some(JettonWallet { owner: order.recipient, micros: 0 })
            }
            _ => None,
        };
        known.or(fresh)
    }

    fn jetton_wallet_takes(&mut self, mut wallet: JettonWallet, message: &Message) -> Outcome {
        let here = message.destination;
        let is_new = !self.wallets.contains_key(&here);
        let (exit_code, sends) = match &message.says {
            Says::Transfer(order) if message.source != Some(wallet.owner) => {
                (73, vec![self.bounce(message, bodies::TRANSFER, order)])
            }
            Says::Transfer(order) if order.recipient.workchain != 0 => {
                (333, vec![self.bounce(message, bodies::TRANSFER, order)])
            }
            Says::Transfer(order) => match wallet.micros.checked_sub(order.micros) {
                None => (47, vec![self.bounce(message, bodies::TRANSFER, order)]),
                Some(left) => {
                    wallet.micros = left;
                    (0, vec![self.pass_on(message, order, wallet.owner)])
                }
            },
            Says::InternalTransfer { order, .. } if self.locked_owners.contains(&wallet.owner) => {
                (45, vec![self.bounce(message, bodies::INTERNAL_TRANSFER, order)])
            }
            Says::InternalTransfer { order, from } => {
                wallet.micros += order.micros;
                let credits = self.credits.entry(order.query_id).or_default();
                credits.push(Credit { to: wallet.owner, from: *from, micros: order.micros });
                (0, self.thank(message, order, from, wallet.owner, is_new))
            }
            Says::Back { opcode: bodies::INTERNAL_TRANSFER, micros, .. } => {
                wallet.micros += micros;
                (0, Vec::new())
            }
            _ => (0xffff, Vec::new()),
        };
        if exit_code == 0 {
            self.wallets.insert(here, wallet);
        }
        Outcome { exit_code: Some(exit_code), sends }
    }

    fn bounce(&mut self, message: &Message, opcode: u32, order: &Transfer) -> Message {
        let says = Says::Back { opcode, micros: order.micros };
        let to = message.source.unwrap();
        let nanoton = message.nanoton.saturating_sub(BOUNCE_FEE_NANOTON);
        let body_base64 = bodies::bounced(opcode, order.query_id, order.micros);
        let back = self.message(message.destination, to, nanoton, says);
        Message { bounced: true, body_base64, ..back }
    }

    fn pass_on(&mut self, message: &Message, order: &Transfer, from: Address) -> Message {
        let to = self.jetton_wallet(&order.recipient);
        let body_base64 = bodies::internal_transfer(order, &from);
        let says = Says::InternalTransfer { order: order.clone(), from };
        let nanoton = message.nanoton.saturating_sub(TRANSFER_FEE_NANOTON);
        Message { body_base64, ..self.message(message.destination, to, nanoton, says) }
    }

    /// The recipient hears of it, and what is left of the gas goes back.
    fn thank(
        &mut self,
        message: &Message,
        order: &Transfer,
        from: &Address,
        owner: Address,
        is_new: bool,
    ) -> Vec<Message> {
        let here = message.destination;
        let mut sends = Vec::new();
        if order.forwarded_nanoton > 0 {
            let body_base64 = bodies::notification(order, from);
            let told = self.message(here, owner, order.forwarded_nanoton, Says::Other);
            sends.push(Message { body_base64, ..told });
        }
        let rent = if is_new { RENT_NANOTON } else { 0 };
        let left = message.nanoton.saturating_sub(rent + order.forwarded_nanoton);
        let body_base64 = bodies::excesses(order.query_id);
        let back = self.message(here, order.excesses_to, left, Says::Other);
        sends.push(Message { body_base64, ..back });
        sends
    }

    fn message(&mut self, from: Address, to: Address, nanoton: u64, says: Says) -> Message {
        Message {
            hash: self.next_hash(),
            normalized_hash: None,
            source: Some(from),
            destination: to,
            nanoton,
            bounced: false,
            body_base64: String::new(),
            says,
        }
    }

    fn transaction(
        &mut self,
        in_message: Rc<Message>,
        now: i64,
        exit_code: Option<i32>,
        skipped_actions: usize,
        out_messages: Vec<Rc<Message>>,
    ) -> Transaction {
        Transaction {
            account: in_message.destination,
            hash: self.next_hash(),
            lt: self.lt,
            now,
            aborted: exit_code != Some(0),
            exit_code,
            skipped_actions,
            in_message,
            out_messages,
        }
    }

    /// Stands for a real hash: one for each logical time.
    fn next_hash(&mut self) -> [u8; 32] {
        self.lt += 1;
        let mut hash = [0xc4; 32];
        hash[..8].copy_from_slice(&self.lt.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
        hash
    }
}
