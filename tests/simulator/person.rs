//! Somebody with a phone that keeps what it has no answer to yet, as the Mini App does.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use earnest::wire::http::Method;

use crate::schedule::Schedule;
use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen};

#[derive(Default)]
pub struct Person {
    pub id: i64,
    /// The idempotency key of a withdrawal that no answer has come to.
    wish: RefCell<Option<String>>,
    /// What became of each key.
    wishes: RefCell<BTreeMap<String, Wish>>,
    session: RefCell<Option<Session>>,
    /// Which of their wallet apps they believe to be linked.
    pub linked: Cell<Option<usize>>,
}

#[derive(Default)]
struct Wish {
    /// Whoever repeats a key repeats its body.
    address: String,
    under_way: u32,
    /// It was under way twice at once, so that a no to one says nothing about the other.
    crowded: bool,
    refused: bool,
}

/// A request that is under way until it is answered, or forgotten together with its isolate.
struct UnderWay<'a>(&'a Person, &'a str);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.wish(self.1, |wish| wish.under_way -= 1);
    }
}

#[derive(Clone)]
struct Session {
    token: String,
    ended: bool,
}

impl Person {
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }

    /// With a session if they have one, else with initData.
    pub async fn asks(
        &self,
        world: &TestWorld,
        method: Method,
        path: &str,
        key: Option<&str>,
        body: &str,
    ) -> Seen {
        let bearer = self.session.borrow().as_ref().map(|it| format!("Bearer {}", it.token));
        let mut headers: Vec<(&'static str, &str)> = Vec::new();
        headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
        headers.extend(key.map(|key| ("idempotency-key", key)));
        let letter = Earner::new(world, self.id).letter(method, path, &headers, body);
        let seen = Seen::new(world.answers(&letter).await);
        if seen.status == 401 {
            self.session.replace(None);
        }
        seen
    }

    pub async fn signs_in(&self, world: &TestWorld) {
        let letter = Earner::new(world, self.id).letter(Method::Post, "/api/session", &[], "");
        let seen = Seen::new(world.answers(&letter).await);
        if let Some(token) = seen.json["token"].as_str() {
            self.session.replace(Some(Session { token: token.to_owned(), ended: false }));
        }
    }

    pub fn is_signed_in(&self) -> bool {
        self.session.borrow().is_some()
    }

    pub async fn signs_out(&self, world: &TestWorld) {
        self.asks(world, Method::Delete, "/api/session", None, "").await;
        self.session.replace(None);
    }

    /// What an answer says about their wallet.
    pub fn learns(&self, schedule: &Schedule, seen: &Seen) {
        if seen.status == 200 {
            self.linked.set(schedule.wallets.shown_in(self.id, &seen.json));
        }
    }

    /// Whoever stole the phone goes on with the session, which must not move money any more.
    pub fn ends_every_session(&self, world: &TestWorld) {
        let raise = "update users set session_epoch = session_epoch + 1";
        world.database.execute(&format!("{raise} where id = {}", self.id)).unwrap();
        if let Some(session) = self.session.borrow_mut().as_mut() {
            session.ended = true;
        }
    }

    /// The same key until an answer comes.
    pub async fn withdraws(&self, schedule: &Schedule, address: String) {
        let (world, usd) = (&schedule.world, schedule.usd);
        let known = self.wish.borrow().clone();
        let key = known.unwrap_or_else(|| self.new_wish(address));
        let address = self.wishes.borrow()[&key].address.clone();
        let ended = self.session.borrow().as_ref().is_some_and(|session| session.ended);
        let body = format!(r#"{{"address":"{address}","amount":"{usd}"}}"#);
        let path = "/api/withdrawals";
        self.wish(&key, |wish| {
            wish.crowded |= wish.under_way > 0;
            wish.under_way += 1;
        });
        let under_way = UnderWay(self, &key);
        let seen = self.asks(world, Method::Post, path, Some(&key), &body).await;
        drop(under_way);
        // Of two that were under way at once, one may be answered with what the other moved.
        let moved = seen.status == 201 && !self.wishes.borrow()[&key].crowded;
        assert!(!(ended && moved), "a session that was ended moved money");
        if seen.status < 500 && seen.status != 401 {
            self.wish(&key, |wish| wish.refused = seen.status >= 400);
            self.wish.borrow_mut().take_if(|wish| *wish == key);
        }
        if seen.code() == "recipient_not_linked" {
            let seen = self.asks(world, Method::Get, "/api/wallet", None, "").await;
            self.learns(schedule, &seen);
        }
    }

    fn wish(&self, key: &str, change: impl FnOnce(&mut Wish)) {
        change(self.wishes.borrow_mut().entry(key.to_owned()).or_default());
    }

    fn new_wish(&self, address: String) -> String {
        let key = format!("wish-{:04}-of-earner-{}", self.wishes.borrow().len(), self.id);
        self.wishes.borrow_mut().insert(key.clone(), Wish { address, ..Wish::default() });
        self.wish.replace(Some(key.clone()));
        key
    }

    /// How many withdrawals there may be: one for each wish that was not turned down.
    pub fn wishes_granted_max(&self) -> i64 {
        let wishes = self.wishes.borrow();
        let granted = wishes.values().filter(|wish| wish.crowded || !wish.refused);
        granted.count().try_into().unwrap()
    }
}
