//! The wallet apps on people's phones, every proof that they signed, and what must have become of
//! them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use earnest::wire::session::token_hash;
use serde_json::Value;

use crate::schedule::Schedule;
use crate::world::TestWorld;
use crate::world::chain::Account;
use crate::world::wallet_app::WalletApp;

/// Each person has a wallet of a usual kind, and one whose key only its contract knows.
pub const APPS_EACH: usize = 2;

pub struct Wallets {
    /// Those of the first person, then those of the second, …
    apps: Vec<Rc<WalletApp>>,
    /// What their owners agreed to, oldest first.
    pub signed: RefCell<Vec<Signed>>,
}

#[derive(Clone)]
pub struct Signed {
    pub person: i64,
    pub challenge: String,
    address: String,
    pub proof: Value,
}

impl Wallets {
    pub fn of(world: &TestWorld, people: i64) -> Self {
        let people = 1..=u8::try_from(people).unwrap();
        let pair = |id: u8| [usual(2 * id), unheard_of(2 * id + 1)];
        let apps: Vec<_> = people.flat_map(pair).collect();
        for app in &apps {
            let contract = Account { active: true, public_key: Some(app.public_key()) };
            world.chain.borrow_mut().accounts.insert(app.address, contract);
        }
        Self { apps, signed: RefCell::default() }
    }

    pub fn app(&self, person: i64, number: usize) -> &WalletApp {
        let before = usize::try_from(person - 1).unwrap() * APPS_EACH;
        &self.apps[before + number]
    }

    /// Which app of theirs an answer shows to be linked.
    pub fn shown_in(&self, person: i64, answer: &Value) -> Option<usize> {
        let address = answer["wallet"]["address"].as_str()?;
        (0..APPS_EACH).find(|number| self.app(person, *number).friendly() == address)
    }

    /// The owner agrees.
    pub fn sign(&self, person: i64, number: usize, challenge: &str, now: i64) -> Value {
        let app = self.app(person, number);
        let (challenge, address) = (challenge.to_owned(), app.address.raw());
        let proof = app.signs(&challenge, now);
        let signed = Signed { person, challenge, address, proof: proof.clone() };
        self.signed.borrow_mut().push(signed);
        proof
    }
}

/// Reading a wallet's code takes longer than all that a schedule does with it.
fn usual(number: u8) -> Rc<WalletApp> {
    kept(number, WalletApp::new)
}

fn unheard_of(number: u8) -> Rc<WalletApp> {
    kept(number, WalletApp::unheard_of)
}

fn kept(number: u8, make: impl FnOnce(u8) -> WalletApp) -> Rc<WalletApp> {
    use std::collections::BTreeMap;
    thread_local! {
        static KEPT: RefCell<BTreeMap<u8, Rc<WalletApp>>> = RefCell::default();
    }
    KEPT.with_borrow_mut(|kept| {
        Rc::clone(kept.entry(number).or_insert_with(|| Rc::new(make(number))))
    })
}

impl Schedule {
    /// Money went to what was linked, or was asked for when nothing was; a proof was worth one
    /// change at most, of its owner's own wallet; a change was waited for, and told.
    pub fn wallets_are_even(&self) {
        self.changes_answer_challenges();
        self.money_went_home();
        for (law, sight) in [
            ("an approval did not wait for a change of wallet", "approved too soon"),
            ("a withdrawal to another wallet than the linked one", "asked for elsewhere"),
        ] {
            let seen = format!("select count(*) from sights where what = '{sight}'");
            assert_eq!(self.world.database.number(&seen), 0, "{law}");
        }
        self.changes_were_told();
    }

    /// Each change of a wallet answers another challenge, which its owner's own app had signed.
    fn changes_answer_challenges(&self) {
        let signed = self.wallets.signed.borrow();
        let known: BTreeSet<String> = signed
            .iter()
            .map(|signed| {
                let hash = token_hash(&signed.challenge).unwrap();
                format!("{} {} {hash}", signed.person, signed.address)
            })
            .collect();
        let changes = "select coalesce(group_concat(user_id || ' ' || address || ' '
            || challenge_hash), '') from wallet_changes where kind <> 'unlinked'";
        let changes = self.world.database.text(changes);
        let mut answered = BTreeSet::new();
        for change in changes.split(',').filter(|change| !change.is_empty()) {
            assert!(known.contains(change), "nobody agreed to link: {change}");
            assert!(answered.insert(change.rsplit(' ').next()), "a challenge was used twice");
        }
    }

    fn money_went_home(&self) {
        let asked = "select coalesce(group_concat(distinct user_id || ' ' || recipient), '')
            from withdrawals";
        for asked in self.world.database.text(asked).split(',').filter(|asked| !asked.is_empty()) {
            let (person, recipient) = asked.split_once(' ').unwrap();
            let person = person.parse().unwrap();
            let plain = self.world.chain.borrow().raw_address_of(&self.wallet_of(person));
            let theirs = recipient == plain
                || (0..APPS_EACH)
                    .any(|app| self.wallets.app(person, app).address.raw() == recipient);
            assert!(theirs, "earner {person} withdraws to {recipient}, which is somebody else's");
        }
    }

    /// At least once, since the answer to a message may be lost; or they cannot be reached.
    fn changes_were_told(&self) {
        let untold = "select count(*) from wallet_changes c where 1 <> (
            select count(*) from notifications n
            where n.subject_id = c.id and n.kind = 'wallet_' || c.kind and n.status <> 'waiting')";
        let untold = self.world.database.number(untold);
        assert_eq!(untold, 0, "a change of wallet has no message, or several");
        for person in &self.people {
            let sent = format!(
                "select count(*) from notifications
                 where user_id = {} and kind glob 'wallet_*' and status = 'sent'",
                person.id
            );
            let said = self.world.telegram.borrow().said_to(person.id);
            // Several that waited together came as one message.
            let parts = said.iter().flat_map(|text| text.split("\n\n"));
            let said = parts.filter(|part| part.starts_with("Your wallet")).count();
            let sent = usize::try_from(self.world.database.number(&sent)).unwrap();
            assert!(said >= sent, "earner {} heard of {said} changes, not {sent}", person.id);
        }
    }
}
