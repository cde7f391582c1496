//! The hot wallets, wallets v5r1 that are deployed: what each holds, and held at any time before.

use earnest::domain::network::{Address, Network};
use earnest::wire::ton::wallet::Seed;
use earnest::wire::ton::wallet_state::wallet_address;

use super::deposits::COLD;
use super::{Chain, JettonWallet};

/// A million dollars and 1,000 TON.
const MICROS_AT_FIRST: u64 = 1_000_000_000_000;
const NANOTON_AT_FIRST: u64 = 1_000_000_000_000;

#[derive(Clone, Debug)]
pub(super) struct HotWallet {
    pub address: Address,
    pub jetton_wallet: Address,
    pub public_key: [u8; 32],
    pub seqno: u32,
    pub nanoton: u64,
    /// Messages that somebody else who has the key sent.
    skipped: u32,
    history: Vec<Snapshot>,
}

/// A hot wallet as it was from a moment on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Snapshot {
    since: i64,
    pub seqno: u32,
    pub nanoton: u64,
    pub micros: u64,
}

impl HotWallet {
    /// As it was at `time`.
    pub fn at(&self, time: i64) -> Snapshot {
        let past = self.history.iter().rev().find(|snapshot| snapshot.since <= time);
        *past.unwrap_or(&self.history[0])
    }
}

impl Chain {
    /// Deploys another hot wallet, at seqno 1.
    pub fn deploy(&mut self, seed: &Seed) {
        let address = wallet_address(seed, Network::Testnet).unwrap();
        let jetton_wallet = self.jetton_wallet(&address);
        self.wallets
            .insert(jetton_wallet, JettonWallet { owner: address, micros: MICROS_AT_FIRST });
        self.hot_wallets.push(HotWallet {
            address,
            jetton_wallet,
            public_key: seed.public_key(),
            seqno: 1,
            nanoton: NANOTON_AT_FIRST,
            skipped: 0,
            history: Vec::new(),
        });
        self.remember(self.hot_wallets.len() - 1);
        self.move_by_hand(self.hot_wallets.len() - 1, COLD, MICROS_AT_FIRST.cast_signed());
    }

    /// From now on every hot wallet holds this many micro-USDT.
    pub fn set_usdt(&mut self, micros: i64) {
        for lane in 0..self.hot_wallets.len() {
            self.set_usdt_of(lane, micros);
        }
    }

    /// An operator brings what is missing from the cold wallet, or takes there what is too much.
    pub fn set_usdt_of(&mut self, lane: usize, micros: i64) {
        let change = micros - self.micros(lane).cast_signed();
        if change != 0 {
            self.lose_track_of(lane, change);
            self.move_by_hand(lane, COLD, change);
        }
    }

    /// Whoever has the first key takes this much.
    pub fn steal(&mut self, micros: i64) {
        self.lose_track_of(0, -micros);
        self.move_by_hand(0, "a thief", -micros);
    }

    /// The balance changes and nothing shows why.
    pub fn lose_track_of(&mut self, lane: usize, change: i64) {
        let wallet = self.wallets.get_mut(&self.hot_wallets[lane].jetton_wallet).unwrap();
        wallet.micros = wallet.micros.checked_add_signed(change).unwrap();
        self.remember(lane);
    }

    pub(super) fn address_of_lane(&self, lane: usize) -> Address {
        self.hot_wallets[lane].address
    }

    /// From now on every hot wallet holds this much TON.
    pub fn set_ton(&mut self, nanoton: i64) {
        for lane in 0..self.hot_wallets.len() {
            self.set_ton_of(lane, nanoton);
        }
    }

    pub fn set_ton_of(&mut self, lane: usize, nanoton: i64) {
        self.hot_wallets[lane].nanoton = nanoton.try_into().unwrap();
        self.remember(lane);
    }

    /// Somebody else who has the first key sends this many messages of no consequence.
    pub fn skip_seqnos(&mut self, count: u32) {
        self.skip_seqnos_of(0, count);
    }

    pub fn skip_seqnos_of(&mut self, lane: usize, count: u32) {
        self.hot_wallets[lane].seqno += count;
        self.hot_wallets[lane].skipped += count;
        self.remember(lane);
    }

    pub fn skipped(&self, lane: usize) -> u32 {
        self.hot_wallets[lane].skipped
    }

    /// What the hot wallets have left together, in micro-USDT.
    pub fn usdt(&self) -> i64 {
        (0..self.hot_wallets.len()).map(|lane| self.micros(lane).cast_signed()).sum()
    }

    /// What they have left together, in nanoton.
    pub fn ton(&self) -> i64 {
        self.hot_wallets.iter().map(|wallet| wallet.nanoton.cast_signed()).sum()
    }

    /// Of the first hot wallet.
    pub fn seqno(&self) -> u32 {
        self.hot_wallets[0].seqno
    }

    /// The raw address of each hot wallet and its seqno.
    pub fn seqnos(&self) -> impl Iterator<Item = (String, u32)> {
        self.hot_wallets.iter().map(|wallet| (wallet.address.raw(), wallet.seqno))
    }

    /// The hot wallet of the oldest message that was taken and may still be included.
    pub fn lane_that_waits(&self) -> Option<usize> {
        self.waiting.first().and_then(|(_, external)| self.lane_of(&external.destination))
    }

    pub(super) fn micros(&self, lane: usize) -> u64 {
        self.wallets[&self.hot_wallets[lane].jetton_wallet].micros
    }

    pub(super) fn lane_of(&self, address: &Address) -> Option<usize> {
        self.hot_wallets.iter().position(|wallet| wallet.address == *address)
    }

    /// What just changed is what the past will have been.
    pub(super) fn remember(&mut self, lane: usize) {
        let (since, micros) = (self.now, self.micros(lane));
        let wallet = &mut self.hot_wallets[lane];
        let (seqno, nanoton) = (wallet.seqno, wallet.nanoton);
        wallet.history.push(Snapshot { since, seqno, nanoton, micros });
    }
}
