//! What has to be true once a schedule has come to rest: of the books, of everybody, of the chain.

use std::collections::BTreeMap;

use crate::person::Person;
use crate::schedule::{CAP, CAP_DAILY, Schedule};

/// Two of the people share a wallet, which operators have to look at.
const SHARED_BY: [i64; 2] = [2, 3];

/// Claims that somebody has to look at now. What is true and waits for money is looked at each day.
pub const CHECKS: &str =
    "claims where status = 'checking' and refusal is not 'task_waits_for_money'";

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
        self.world.database.laws_hold();
        let found = "select failures from reconciliations order by id desc limit 1";
        assert_eq!(self.world.database.text(found), "[]", "a reconciliation failed");
        self.nobody_waits();
        let paid_twice = self.world.chain.borrow().payments().any(|(_, times)| times > 1);
        assert!(!paid_twice, "the chain credited a payout twice");
        self.wallets_hold_what_the_ledger_says();
        self.wallets_are_even();
        self.every_lane_did_what_it_signed();
        self.nobody_cried_wolf();
        for person in &self.people {
            self.is_even(person);
        }
        self.sponsors_are_even();
        self.the_budget_is_exact();
        self.caps_were_kept();
        self.partners_were_told();
    }

    /// Nobody was paid beyond a cap, and every place is counted.
    fn caps_were_kept(&self) {
        let taken = |which: &str| {
            self.world.database.number(&format!(
                "select coalesce(max(claims), 0) from (select count(*) as claims from claims
                 where counted_at is not null and task_id in (
                   select id from tasks where cap is not null) group by {which})"
            ))
        };
        let (all, day) = (taken("task_id"), taken("task_id, counted_at / 86400"));
        assert!(all <= CAP && day <= CAP_DAILY, "{all} claims, {day} on a day: above the cap");
        let counted = "select coalesce(max(taken), 0) from task_counts where day";
        assert_eq!(self.world.database.number(&format!("{counted} = 0")), all, "in all");
        assert_eq!(self.world.database.number(&format!("{counted} > 0")), day, "on a day");
    }

    /// Paid claims take their reward and their fee; what was clawed back is there again.
    fn the_budget_is_exact(&self) {
        let number = |sql: &str| self.world.database.number(sql);
        let paid =
            number("select coalesce(sum(amount_micros), 0) from claims where status = 'paid'");
        let fees = number("select coalesce(sum(fee_micros), 0) from claims where status = 'paid'");
        let back = number(
            "select coalesce(sum(amount_micros), 0) from vestings where status = 'clawed_back'",
        );
        let left = number(&format!(
            "select balance_micros - fees_due_micros from accounts where id = 'campaign:{}'",
            self.campaign
        ));
        let spent = paid - back + fees;
        let corrected = self.corrected(&format!("campaign:{}", self.campaign));
        let exact = Self::escrow(self.reward) - spent + corrected;
        assert_eq!(left, exact, "the budget is not exact");
        let kept = number("select balance_micros from accounts where id = 'fees'");
        assert_eq!(number("select sum(fees_due_micros) from accounts"), 0, "fees never move");
        let thanks = number(
            "select (select coalesce(sum(amount_micros), 0) from referrals where status = 'paid')
             + (select coalesce(sum(amount_micros), 0) from milestones_reached
                where status = 'paid')",
        );
        assert_eq!(kept, fees - thanks + self.corrected("fees"), "fees are lost");
    }

    /// Although it is due, referrals are switched on and the fees would reach.
    pub fn a_referral_waits(&self) -> bool {
        let oldest = format!(
            "select coalesce((select amount_micros from referrals
              where status = 'waiting' and due_at <= {}
              order by due_at, friend_id limit 1), 9007199254740991)
              <= (select balance_micros from accounts where id = 'fees')
              or coalesce((select amount_micros from milestones_reached
                where status = 'waiting' order by reached_at, inviter_id, friends limit 1),
                9007199254740991) <= (select balance_micros from accounts where id = 'fees')
              or exists (select 1 from inviters where looked < paid)",
            self.world.now()
        );
        self.world.database.number(&oldest) == 1
    }

    /// What corrections brought to an account: two operators wanted each of them.
    pub fn corrected(&self, account: &str) -> i64 {
        let alone = "select count(*) from corrections where agreed_by = proposed_by";
        assert_eq!(self.world.database.number(alone), 0, "somebody corrected alone");
        self.world.database.number(&format!(
            "select coalesce(sum(iif(f.credit = '{account}', f.amount_micros, -f.amount_micros)), 0)
             from transfers f join corrections c
             on f.id = 'correction:' || c.id and c.status = 'made'
             where '{account}' in (f.debit, f.credit)"
        ))
    }

    fn nobody_waits(&self) {
        for (what, open) in [
            ("a withdrawal is stuck", "withdrawals where settled_at is null"),
            ("a batch is stuck", "batches where status <> 'settled'"),
            ("a reward never vests", "vestings where status = 'waiting'"),
            ("a correction is stuck", "corrections where status = 'agreed'"),
            ("a check is stuck", CHECKS),
            ("somebody was not told", "notifications where status = 'waiting'"),
        ] {
            let open = format!("select count(*) from {open}");
            assert_eq!(self.world.database.number(&open), 0, "{what}");
        }
        assert!(!self.a_referral_waits(), "nobody is thanked for a friend");
        let left = self.world.queue.borrow();
        assert!(left.is_empty(), "a message never comes to rest: {left:?}");
    }

    /// Whatever was late, lost or shown twice: others' books were never said to differ from ours.
    /// Only updates that Telegram kept for days, as this one may, are rightly missed meanwhile.
    fn nobody_cried_wolf(&self) {
        let broken =
            "select coalesce((select f.value from reconciliations r, json_each(r.failures) f
            where f.value not in ('payments_in_stars_are_deposits', 'returned_stars_are_refunds')
            limit 1), (select detail from alerts where kind = 'foreign_transfer' limit 1), 'none')";
        assert_eq!(self.world.database.text(broken), "none", "a false alarm");
        // Three more looks: the first two let every list come to its end.
        for _ in 0..3 {
            self.world.waits(2 * 3_600);
            self.world.run_cron();
        }
        assert_eq!(self.world.database.text(broken), "none", "a false alarm at the end");
        let newest = "select failures from reconciliations order by id desc limit 1";
        assert_eq!(self.world.database.text(newest), "[]", "an alarm at the end");
        let unseen =
            "select (select count(*) from payouts p where outcome = 'paid' and not exists (
              select 1 from wallet_moves where payout_id = p.id and kind = 'payout'))
            + (select count(*) from star_lines where matched = 0)
            + (select count(*) from wallet_readings where differs_since is not null)
            + (select (select coalesce(max(id), 0) from payouts) - position from audit_positions
              where name = 'payouts')";
        assert_eq!(self.world.database.number(unseen), 0, "reconciliation is not at its end");
    }

    fn wallets_hold_what_the_ledger_says(&self) {
        let paid = self.world.chain.borrow().paid();
        let said = "select coalesce(group_concat(recipient || ' ' || micros), '') from (
            select recipient, sum(amount_micros) as micros from withdrawals
            where status = 'confirmed' group by recipient)";
        let said = self.world.database.text(said);
        let said = said.split(',').filter_map(|line| line.split_once(' '));
        let said: BTreeMap<_, i64> =
            said.map(|(wallet, micros)| (wallet, micros.parse().unwrap())).collect();
        let wallets = paid.keys().map(String::as_str).chain(said.keys().copied());
        for wallet in wallets {
            let paid = paid.get(wallet).copied().unwrap_or_default();
            let said = said.get(wallet).copied().unwrap_or_default();
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
        for (lane, (wallet, seqno)) in chain.seqnos().enumerate() {
            let batches = format!("select count(*) from batches where wallet = '{wallet}'");
            let batches = self.world.database.number(&batches);
            let ours = i64::from(seqno - 1 - chain.skipped(lane));
            assert_eq!(ours, batches, "{wallet} sent other messages than our batches");
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
        let rewarded = self.sum(id, "claims where status = 'paid'")
            - self.sum(id, "vestings where status = 'clawed_back'");
        let thanks = self.sum(
            id,
            "(select amount_micros, inviter_id as user_id from referrals where status = 'paid'
            union all select amount_micros, inviter_id from milestones_reached
            where status = 'paid') where true",
        );
        let balance = self.world.stranger(id).balance();
        assert_eq!(
            balance,
            rewarded + thanks - self.confirmed(id) + self.corrected(&format!("earner:{id}")),
            "earner {id} has another balance"
        );
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
