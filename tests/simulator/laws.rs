//! What has to be true once a schedule has come to rest: of the books, of everybody, of the chain.

use crate::person::Person;
use crate::schedule::Schedule;

/// Two of the people share a wallet, which operators have to look at.
const SHARED_BY: [i64; 2] = [2, 3];

impl Schedule {
    pub fn wallet_of(&self, id: i64) -> String {
        let shared = self.usd == "1.50" && SHARED_BY.contains(&id);
        if shared { "shared".to_owned() } else { format!("earner {id}") }
    }

    pub fn address_of(&self, id: i64) -> String {
        self.world.chain.borrow().address_of(&self.wallet_of(id))
    }

    /// Panics with the first law that was broken.
    pub fn keeps_the_laws(&self) {
        self.world.database.books_balance();
        self.nobody_waits();
        let paid_twice = self.world.chain.borrow().payments().any(|(_, times)| times > 1);
        assert!(!paid_twice, "the chain credited a payout twice");
        self.wallets_hold_what_the_ledger_says();
        self.every_lane_did_what_it_signed();
        for person in &self.people {
            self.is_even(person);
        }
        self.sponsors_are_even();
        let left =
            format!("select balance_micros from accounts where id = 'campaign:{}'", self.campaign);
        let claims = "select count(*) from claims where status = 'paid'";
        let spent = self.world.database.number(claims) * self.reward;
        let left = self.world.database.number(&left);
        assert_eq!(left, Self::escrow(self.reward) - spent, "the budget is not exact");
    }

    fn nobody_waits(&self) {
        for (what, open) in [
            ("a withdrawal is stuck", "withdrawals where settled_at is null"),
            ("a batch is stuck", "batches where status <> 'settled'"),
            ("a check is stuck", "claims where status = 'checking'"),
            ("somebody was not told", "notifications where status = 'waiting'"),
        ] {
            let open = format!("select count(*) from {open}");
            assert_eq!(self.world.database.number(&open), 0, "{what}");
        }
        assert!(self.world.queue.borrow().is_empty(), "a message never comes to rest");
    }

    fn wallets_hold_what_the_ledger_says(&self) {
        let mut wallets: Vec<_> = self.people.iter().map(|it| self.wallet_of(it.id)).collect();
        wallets.sort();
        wallets.dedup();
        for wallet in wallets {
            let owners: Vec<_> = self
                .people
                .iter()
                .map(|it| it.id)
                .filter(|id| self.wallet_of(*id) == wallet)
                .collect();
            let said: i64 = owners.iter().map(|id| self.confirmed(*id)).sum();
            let paid = self.world.chain.borrow().paid_to(&wallet);
            assert!(paid <= said, "{wallet} was paid {paid}, {said} by the ledger: paid too often");
            assert!(
                paid >= said,
                "{wallet} was paid {paid}, {said} by the ledger: a payout is lost"
            );
        }
    }

    /// Nothing but our batches ever left a hot wallet, and each payout left the one that signed it.
    fn every_lane_did_what_it_signed(&self) {
        let chain = self.world.chain.borrow();
        for (wallet, seqno) in chain.seqnos() {
            let batches = format!("select count(*) from batches where wallet = '{wallet}'");
            let batches = self.world.database.number(&batches);
            assert_eq!(i64::from(seqno) - 1, batches, "{wallet} sent other messages than ours");
        }
        for (query_id, _) in chain.payments() {
            let signed_by = self.world.database.text(&format!(
                "select wallet from batches b join payouts p on p.batch_id = b.id
                 where p.id = {query_id}"
            ));
            assert_eq!(chain.payer_of(query_id), Some(signed_by), "another lane paid {query_id}");
        }
    }

    /// The rest of what they earned is their balance, and each of their wishes came true once.
    fn is_even(&self, person: &Person) {
        let id = person.id;
        let rewarded = self.sum(id, "claims where status = 'paid'");
        let balance = self.world.stranger(id).balance();
        assert_eq!(balance, rewarded - self.confirmed(id), "earner {id} has another balance");
        let withdrawals = format!("select count(*) from withdrawals where user_id = {id}");
        let withdrawals = self.world.database.number(&withdrawals);
        assert!(
            withdrawals <= person.wishes_granted_max(),
            "earner {id} has {withdrawals} withdrawals: more than were wished for"
        );
    }

    fn confirmed(&self, id: i64) -> i64 {
        self.sum(id, "withdrawals where status = 'confirmed'")
    }

    fn sum(&self, id: i64, of: &str) -> i64 {
        let sum = "select coalesce(sum(amount_micros), 0) from";
        self.world.database.number(&format!("{sum} {of} and user_id = {id}"))
    }
}
