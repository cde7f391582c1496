//! A chain in memory: really reads and checks our messages, executes them on balances, and answers
//! like toncenter v3. It moves only with the time that a test gives it.

mod bodies;
pub mod deposits;
mod execution;
mod external;
mod hot_wallets;
mod indexer;
mod liteserver;
mod messages;
mod people;
mod tests;
mod tonapi;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use earnest::domain::network::{Address, Network};
use earnest::wire::ton::wallet::Seed;
use external::External;
use hot_wallets::HotWallet;
use messages::Transaction;
use sha2::{Digest, Sha256};
pub use tonapi::{Lie, Second};

/// How the chain and those who show it treat us from now on. Everything is immediate by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Behaviour {
    /// Whoever is asked is out of order, while the chain goes on.
    pub silent: bool,
    /// Messages are taken with a friendly answer and never seen again.
    pub loses_messages: bool,
    /// How long after it was taken a message is included, unless it has expired by then.
    pub inclusion_delay_seconds: i64,
    /// How long transactions are pending before they are final.
    pub finality_delay_seconds: i64,
    /// How long a trace shows only its beginning.
    pub tracing_delay_seconds: i64,
    /// How long transactions and traces stay invisible although states and the time are shown. This
    /// and both lags hold for everybody who asks from now on, also about what happened before.
    pub indexing_delay_seconds: i64,
    /// How far the indexer as a whole is behind: its time, its states, its transactions.
    pub indexer_lag_seconds: i64,
    /// How far the node that runs get methods is behind.
    pub node_lag_seconds: i64,
}

/// What an owner holds in micro-USDT, behind a jetton wallet of its own address.
#[derive(Clone, Copy, Debug)]
struct JettonWallet {
    owner: Address,
    micros: u64,
}

/// What a jetton wallet was credited with.
#[derive(Clone, Copy, Debug)]
struct Credit {
    to: Address,
    /// Whose jetton wallet sent it.
    from: Address,
    micros: u64,
}

#[derive(Clone, Debug)]
struct Trace {
    executed_at: i64,
    whole_at: i64,
    final_at: i64,
    transactions: Vec<Transaction>,
}

/// A contract that somebody deployed.
#[derive(Clone, Copy, Debug)]
pub struct Account {
    /// Otherwise it is frozen, and nothing runs there.
    pub active: bool,
    /// What its `get_public_key` says, if it has one.
    pub public_key: Option<[u8; 32]>,
}

#[derive(Clone, Debug)]
pub struct Chain {
    pub behaviour: Behaviour,
    pub second: Second,
    /// Nobody answers.
    pub is_down: bool,
    pub accounts: BTreeMap<Address, Account>,
    /// Nanotons of people who have some.
    held: BTreeMap<Address, u64>,
    hot_wallets: Vec<HotWallet>,
    network: Network,
    /// By the address of the jetton wallet.
    wallets: BTreeMap<Address, JettonWallet>,
    locked_owners: BTreeSet<Address>,
    waiting: Vec<(i64, External)>,
    traces: Vec<Rc<Trace>>,
    /// Every credit, by `query_id`.
    credits: BTreeMap<u64, Vec<Credit>>,
    /// What happened on the accounts of the deposit wallet, oldest first.
    deposits: Vec<deposits::Deposited>,
    /// The indexer shows all of it, whatever was asked for.
    pub ignores_the_cursor: bool,
    lt: u64,
    now: i64,
}

impl Chain {
    /// The testnet, with one hot wallet for each seed.
    pub fn new(seeds: &[Seed]) -> Self {
        let mut chain = Self {
            behaviour: Behaviour::default(),
            second: Second::default(),
            is_down: false,
            accounts: BTreeMap::new(),
            held: BTreeMap::new(),
            hot_wallets: Vec::new(),
            network: Network::Testnet,
            wallets: BTreeMap::new(),
            locked_owners: BTreeSet::new(),
            waiting: Vec::new(),
            traces: Vec::new(),
            credits: BTreeMap::new(),
            deposits: Vec::new(),
            ignores_the_cursor: false,
            lt: 46_000_000,
            now: i64::MIN,
        };
        for seed in seeds {
            chain.deploy(seed);
        }
        chain
    }

    pub fn jetton_master(&self) -> Address {
        Address { workchain: 0, hash: [0x4d; 32] }
    }

    /// The jetton wallet of anybody, whether it exists yet or not.
    pub fn jetton_wallet(&self, owner: &Address) -> Address {
        let mut hasher = Sha256::new_with_prefix(b"jetton wallet");
        hasher.update([owner.workchain.cast_unsigned()]);
        hasher.update(owner.hash);
        Address { workchain: 0, hash: hasher.finalize().into() }
    }

    /// Somebody's wallet, as a person writes its address. The same name is the same wallet.
    pub fn address_of(&self, name: &str) -> String {
        owner(name).friendly(self.network, false)
    }

    pub fn raw_address_of(&self, name: &str) -> String {
        owner(name).raw()
    }

    /// What somebody was paid, in micro-USDT, over all time.
    pub fn paid_to(&self, name: &str) -> i64 {
        let owner = owner(name);
        let to_them = self.credits.values().flatten().filter(|credit| credit.to == owner);
        to_them.map(|credit| credit.micros.cast_signed()).sum()
    }

    /// What everybody was paid, in micro-USDT, by raw address.
    pub fn paid(&self) -> BTreeMap<String, i64> {
        let mut paid = BTreeMap::new();
        for credit in self.credits.values().flatten() {
            *paid.entry(credit.to.raw()).or_default() += credit.micros.cast_signed();
        }
        paid
    }

    /// How often each payout was credited, by `query_id`: never more than once.
    pub fn payments(&self) -> impl Iterator<Item = (u64, usize)> {
        self.credits.iter().map(|(query_id, credits)| (*query_id, credits.len()))
    }

    /// The raw address of the hot wallet that paid, if anybody was credited with it.
    pub fn payer_of(&self, query_id: u64) -> Option<String> {
        self.credits.get(&query_id)?.first().map(|credit| credit.from.raw())
    }

    pub fn payments_of(&self, query_id: u64) -> usize {
        self.credits.get(&query_id).map_or(0, Vec::len)
    }

    /// Somebody's jetton wallet refuses everything from now on.
    pub fn lock(&mut self, name: &str) {
        self.locked_owners.insert(owner(name));
    }

    pub fn unlock(&mut self, name: &str) {
        self.locked_owners.remove(&owner(name));
    }

    pub const fn loses_messages(&mut self, losing: bool) {
        self.behaviour.loses_messages = losing;
    }

    pub fn set_index_delay(&mut self, seconds: u64) {
        self.behaviour.indexing_delay_seconds = seconds.try_into().unwrap();
    }

    /// Messages that were taken and may still be included.
    pub const fn messages_waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Answers a request to the API. `path_and_query` is relative to its base URL.
    pub fn answer(
        &mut self,
        method: &str,
        path_and_query: &str,
        body: &str,
        chain_now: i64,
    ) -> (u16, String) {
        self.advance(chain_now);
        if self.behaviour.silent {
            return (503, String::new());
        }
        let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
        match (method, path) {
            ("POST", "/message") => self.take(body, chain_now),
            ("POST", "/runGetMethod") => self.run_get_method(body, chain_now),
            ("GET", "/masterchainInfo") => self.masterchain_info(chain_now),
            ("GET", "/accountStates") => self.account_states(query, chain_now),
            ("GET", "/transactionsByMessage") => self.transactions_by_message(query, chain_now),
            ("GET", "/transactions") => self.transactions(query, chain_now),
            ("GET", "/messages") => self.messages(query, chain_now),
            ("GET", "/traces") => self.traces(query, chain_now),
            _ => (404, r#"{"error":"no such route"}"#.to_owned()),
        }
    }

    /// Includes what has waited long enough, each message at its own time.
    fn advance(&mut self, now: i64) {
        while let Some(index) = self.next_due(now) {
            let (due_at, external) = self.waiting.remove(index);
            self.now = self.now.max(due_at);
            if let Ok(lane) = self.accepts(&external, self.now) {
                self.execute(&external, lane, self.now);
            }
        }
        self.now = self.now.max(now);
    }

    fn next_due(&self, now: i64) -> Option<usize> {
        let due = self.waiting.iter().enumerate().filter(|(_, (due_at, _))| *due_at <= now);
        due.min_by_key(|(index, (due_at, _))| (*due_at, *index)).map(|(index, _)| index)
    }
}

fn owner(name: &str) -> Address {
    Address { workchain: 0, hash: Sha256::digest(name).into() }
}
