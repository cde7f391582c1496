//! What sponsors do: they ask for invoices, pay them in Telegram, and send TON and USDT.

use earnest::app::config::{Config, Private};
use earnest::app::error::Error;
use earnest::domain::id::{DepositId, UserId};
use earnest::domain::switch::Switch;
use earnest::store::switches;
use earnest::wire::http::Method;
use serde_json::{Value, json};

use super::earner::{Earner, Seen, request};
use super::{TestWorld, WEBHOOK_SECRET, poll};

impl TestWorld {
    /// One update, as Telegram brings it; `None` when the isolate died on the way.
    pub fn update(&self, update: &Value) -> Option<Seen> {
        let secret = ("x-telegram-bot-api-secret-token", WEBHOOK_SECRET.to_owned());
        let body = update.to_string();
        let request = request(Method::Post, "/telegram/webhook", vec![secret], body.as_bytes());
        self.request(&request).map(Seen::new)
    }

    /// An operator turns the switch of deposits.
    pub fn turn_deposits(&self, on: bool) {
        let by = "olga@example.org";
        let statement = switches::turn(Switch::Deposits, on, "operator", by, self.now());
        self.database.batch(&[statement]).unwrap();
    }

    pub fn private_config(&self) -> &Private {
        let Config::Private(config) = &self.private else { unreachable!() };
        config
    }

    /// An operator sends a deposit in Stars back.
    pub fn refunds(&self, deposit: i64) -> Result<(), Error> {
        let id = DepositId::new(deposit).unwrap();
        poll(earnest::app::sponsor::refund::refund(
            self,
            self.private_config(),
            id,
            "olga@example.org",
        ))
        .unwrap()
    }

    /// An operator says whose a deposit is.
    pub fn assigns(&self, deposit: i64, user: i64) -> Result<(), Error> {
        let (deposit, user) = (DepositId::new(deposit).unwrap(), UserId::new(user).unwrap());
        poll(earnest::app::sponsor::resolve::assign(self, deposit, user, "olga@example.org"))
            .unwrap()
    }

    /// An operator says what a TON is worth.
    pub fn ton_is_worth(&self, micros: i64) -> Result<(), Error> {
        poll(earnest::app::sponsor::resolve::set_ton_rate(self, micros, "olga@example.org"))
            .unwrap()
    }
}

impl Earner<'_> {
    pub fn asks_to_pay(&self, key: &str, stars: i64) -> Seen {
        let body = format!(r#"{{"method":"stars","stars":{stars}}}"#);
        self.ask(Method::Post, "/api/deposits", &[("idempotency-key", key)], &body).unwrap()
    }

    /// An invoice, by its id.
    pub fn invoice(&self, key: &str, stars: i64) -> String {
        let seen = self.asks_to_pay(key, stars);
        assert_eq!(seen.status, 201, "{}", seen.json);
        seen.json["invoice"]["id"].as_str().unwrap().to_owned()
    }

    pub fn pre_checkout(&self, update_id: i64, invoice: &str, stars: i64) -> Value {
        json!({ "update_id": update_id, "pre_checkout_query": {
            "id": update_id.to_string(), "currency": "XTR", "total_amount": stars,
            "from": { "id": self.id, "is_bot": false, "first_name": "A", "language_code": "en" },
            "invoice_payload": format!("invoice:{invoice}"),
        } })
    }

    /// What we answered before a payment: `ok`, or the sentence that the payer reads.
    pub fn checks_out(&self, update_id: i64, invoice: &str, stars: i64) -> String {
        let seen = self.world.update(&self.pre_checkout(update_id, invoice, stars)).unwrap();
        assert_eq!(seen.status, 200);
        let telegram = self.world.telegram.borrow();
        let answer = telegram.checkouts.last().unwrap();
        if answer["ok"] == true {
            return "ok".to_owned();
        }
        answer["error_message"].as_str().unwrap().to_owned()
    }

    /// The update about a payment; `kind` is `successful_payment` or `refunded_payment`.
    pub fn payment(
        &self,
        update_id: i64,
        kind: &str,
        charge: &str,
        payload: &str,
        stars: i64,
    ) -> Value {
        json!({ "update_id": update_id, "message": {
            "message_id": 1, "date": 1, "chat": { "id": self.id, "type": "private" },
            "from": { "id": self.id, "is_bot": false, "first_name": "A", "language_code": "en" },
            kind: { "currency": "XTR", "total_amount": stars, "invoice_payload": payload,
                "telegram_payment_charge_id": charge, "provider_payment_charge_id": "" },
        } })
    }

    /// Telegram took the Stars and says so.
    pub fn pays(&self, update_id: i64, invoice: &str, charge: &str, stars: i64) -> Seen {
        let mut telegram = self.world.telegram.borrow_mut();
        telegram.charges.insert(charge.to_owned(), (self.id, false));
        telegram.stars.insert(charge.to_owned(), stars);
        drop(telegram);
        let payload = format!("invoice:{invoice}");
        let update = self.payment(update_id, "successful_payment", charge, &payload, stars);
        self.world.update(&update).unwrap()
    }

    pub fn gets_back(&self, update_id: i64, charge: &str, stars: i64) -> Seen {
        let update = self.payment(update_id, "refunded_payment", charge, "invoice:1", stars);
        self.world.update(&update).unwrap()
    }

    /// Micro-USDT of the sponsor.
    pub fn sponsor_balance(&self) -> i64 {
        self.get("/api/deposits").json["balance"]["micros"].as_i64().unwrap()
    }

    /// The status of each deposit, newest first.
    pub fn deposit_statuses(&self) -> Vec<String> {
        let json = self.get("/api/deposits").json;
        let deposits = json["deposits"].as_array().unwrap();
        deposits.iter().map(|deposit| deposit["status"].as_str().unwrap().to_owned()).collect()
    }

    /// What to write into a transfer.
    pub fn memo(&self) -> String {
        let seen = self.post("/api/deposits", r#"{"method":"usdt"}"#);
        seen.json["memo"].as_str().unwrap().to_owned()
    }

    pub fn funds(&self, key: &str, campaign: i64, usd: &str) -> Seen {
        let path = format!("/api/campaigns/{campaign}/fund");
        let body = format!(r#"{{"amount":"{usd}"}}"#);
        self.ask(Method::Post, &path, &[("idempotency-key", key)], &body).unwrap()
    }

    pub fn closes(&self, campaign: i64) -> Seen {
        self.closes_with(&format!("closing-key-{campaign:06}"), campaign)
    }

    pub fn closes_with(&self, key: &str, campaign: i64) -> Seen {
        let path = format!("/api/campaigns/{campaign}/close");
        self.ask(Method::Post, &path, &[("idempotency-key", key)], "").unwrap()
    }
}
