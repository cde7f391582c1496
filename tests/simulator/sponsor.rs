//! What sponsors did, as the chain and Telegram know it, and what must have become of it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::Value;

use crate::schedule::Schedule;
use crate::world::TestWorld;
use crate::world::earner::Earner;

pub struct Sponsors {
    /// The memo and the campaign of each person.
    pub memos: BTreeMap<i64, String>,
    pub campaigns: BTreeMap<i64, i64>,
    /// What honest payments on the chain brought, by asset: how many and how much.
    pub sent: RefCell<BTreeMap<&'static str, (i64, i64)>>,
    /// Updates that Telegram has to bring, until we take them.
    pub updates: RefCell<Vec<Value>>,
    next_id: Cell<i64>,
}

impl Sponsors {
    pub fn of(world: &TestWorld, ids: impl Iterator<Item = i64> + Clone) -> Self {
        let memos = ids.clone().map(|id| (id, Earner::new(world, id).memo()));
        let campaigns = ids.map(|id| (id, world.database.campaign_of(id)));
        Self {
            memos: memos.collect(),
            campaigns: campaigns.collect(),
            sent: RefCell::default(),
            updates: RefCell::default(),
            next_id: Cell::new(1),
        }
    }

    /// Of updates, charges and keys.
    pub fn new_id(&self) -> i64 {
        self.next_id.replace(self.next_id.get() + 1)
    }
}

impl Schedule {
    pub fn sponsors_wait(&self) -> bool {
        let open = "select (select count(*) from deposits where status in ('unmatched', 'waiting'))
              + (select count(*) from star_refunds where next_at is not null)
              + (select count(*) from campaigns
                where closed_at is not null and emptied_at is null)";
        !self.sponsors.updates.borrow().is_empty()
            || self.world.database.number(open) > 0
            || self.deposits_differ().is_some()
    }

    /// Every payment was recorded once, and every sponsor has what they did not spend.
    pub fn sponsors_are_even(&self) {
        if let Some(difference) = self.deposits_differ() {
            panic!("{difference}");
        }
        assert!(!self.sponsors_wait(), "a sponsor's money is stuck");
        for (charge, (_, went_back)) in &self.world.telegram.borrow().charges {
            let back = self.world.database.number(&format!(
                "select count(*) from deposits
                 where reference = '{charge}' and status in ('refunded', 'shortfall')"
            ));
            assert_eq!(back, i64::from(*went_back), "{charge} went back to one side only");
        }
        for person in &self.people {
            let balance = self.world.stranger(person.id).sponsor_balance();
            assert_eq!(balance, self.unspent(person.id), "sponsor {} is not even", person.id);
        }
    }

    /// How our deposits differ from what the chain and Telegram took.
    fn deposits_differ(&self) -> Option<String> {
        let mut taken = self.sponsors.sent.borrow().clone();
        let charges = self.world.telegram.borrow().charges.len().try_into().unwrap();
        taken.insert("stars", (charges, charges * 100));
        taken.into_iter().find_map(|(asset, taken)| {
            let of = |what: &str| {
                self.world.database.number(&format!(
                    "select {what} from deposits
                     where asset = '{asset}' and reference not glob 'test:*'"
                ))
            };
            let ours = (of("count(*)"), of("coalesce(sum(units), 0)"));
            (ours != taken).then(|| format!("{asset}: {taken:?} came, {ours:?} were recorded"))
        })
    }

    fn unspent(&self, id: i64) -> i64 {
        let moved = self.world.database.number(&format!(
            "select coalesce((select sum(amount_micros) from deposits
                where user_id = {id} and status in ('credited', 'shortfall')), 0)
              - coalesce((select sum(amount_micros) from fundings where user_id = {id}), 0)
              + coalesce((select sum(amount_micros) from transfers
                where kind = 'unfund' and user_id = {id}), 0)"
        ));
        moved + self.corrected(&format!("sponsor:{id}"))
    }
}
