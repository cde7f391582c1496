//! Somebody with a phone: signs initData as Telegram would, and speaks to the public Worker.

use earnest::wire::answer::{Answer, Body as AnswerBody};
use earnest::wire::http::{Body, Method, Request};
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::{BOT_TOKEN, TestWorld, WEBHOOK_SECRET};

const JSON: &str = "application/json";

pub struct Earner<'a> {
    pub world: &'a TestWorld,
    pub id: i64,
    language: &'static str,
}

/// An answer as a client sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub status: u16,
    pub json: Value,
    pub headers: Vec<(&'static str, String)>,
}

impl Seen {
    pub fn new(answer: Answer) -> Self {
        let json = match &answer.body {
            AnswerBody::Text(text) => serde_json::from_str(text).unwrap_or(Value::Null),
            AnswerBody::Empty | AnswerBody::Bytes(_) => Value::Null,
        };
        Self { status: answer.status, json, headers: answer.headers }
    }

    /// The code of a problem.
    pub fn code(&self) -> &str {
        self.json["code"].as_str().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

impl<'a> Earner<'a> {
    pub const fn new(world: &'a TestWorld, id: i64) -> Self {
        Self { world, id, language: "en" }
    }

    pub const fn who_speaks(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    /// The `Authorization` header of somebody who opens the Mini App now.
    pub fn tma(&self) -> String {
        let user =
            format!(r#"{{"id":{},"first_name":"A","language_code":"{}"}}"#, self.id, self.language);
        let now = self.world.now().to_string();
        format!("tma {}", init_data(&[("auth_date", &now), ("user", &user)]))
    }

    pub fn get(&self, path: &str) -> Seen {
        self.ask(Method::Get, path, &[], "").unwrap()
    }

    pub fn post(&self, path: &str, body: &str) -> Seen {
        self.ask(Method::Post, path, &[], body).unwrap()
    }

    /// Something other than JSON.
    pub fn sends(&self, target: &str, media_type: &str, bytes: &[u8]) -> Seen {
        let headers = vec![("authorization", self.tma()), ("content-type", media_type.to_owned())];
        let letter = request(Method::Post, target, headers, bytes);
        Seen::new(self.world.request(&letter).unwrap())
    }

    /// `None` when the isolate died on the way.
    pub fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, &str)],
        body: &str,
    ) -> Option<Seen> {
        self.world.request(&self.letter(method, path, headers, body)).map(Seen::new)
    }

    /// What they send. Headers that are given replace the usual ones.
    pub fn letter(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, &str)],
        body: &str,
    ) -> Request {
        let mut all =
            vec![("accept-language", self.language.into()), ("content-type", JSON.to_owned())];
        if !headers.iter().any(|(name, _)| *name == "authorization") {
            all.push(("authorization", self.tma()));
        }
        all.retain(|(name, _)| !headers.iter().any(|(given, _)| given == name));
        all.extend(headers.iter().map(|(name, value)| (*name, (*value).to_owned())));
        request(method, path, all, body.as_bytes())
    }

    /// What friends come with.
    pub fn referral_code(&self) -> String {
        let link = self.get("/api/me").json["referral_link"].clone();
        let (_, code) = link.as_str().unwrap().split_once("?start=").unwrap();
        code.to_owned()
    }

    pub fn claims(&self, task: i64) -> Seen {
        self.post(&format!("/api/tasks/{task}/claim"), "{}")
    }

    pub fn withdraws(&self, key: &str, usd: &str, address: &str) -> Seen {
        self.tries_to_withdraw(key, usd, address).unwrap()
    }

    pub fn tries_to_withdraw(&self, key: &str, usd: &str, address: &str) -> Option<Seen> {
        let body = format!(r#"{{"address":"{address}","amount":"{usd}"}}"#);
        self.ask(Method::Post, "/api/withdrawals", &[("idempotency-key", key)], &body)
    }

    pub fn balance(&self) -> i64 {
        self.get("/api/me").json["balance"]["micros"].as_i64().unwrap()
    }

    pub fn held(&self) -> i64 {
        self.get("/api/me").json["held"]["micros"].as_i64().unwrap()
    }

    /// The state of a withdrawal.
    pub fn withdrawal(&self, id: &str) -> Value {
        self.get(&format!("/api/withdrawals/{id}")).json["withdrawal"].clone()
    }

    /// Writes to the bot.
    pub fn says(&self, update_id: i64, text: &str) -> Seen {
        self.brings(update_id, "message", json!({ "text": text }))
    }

    /// Presses a button below the bot's message 3.
    pub fn presses(&self, update_id: i64, data: &str) -> Seen {
        let query = json!({ "id": format!("press-{update_id}"), "chat_instance": "1",
            "data": data, "message": { "message_id": 3, "date": 1, "chat": self.chat() } });
        self.brings(update_id, "callback_query", query)
    }

    fn chat(&self) -> Value {
        json!({ "id": self.id, "type": "private", "first_name": "A" })
    }

    /// An update of theirs, as Telegram would bring it.
    pub fn brings(&self, update_id: i64, kind: &str, mut what: Value) -> Seen {
        what["from"] = json!({ "id": self.id, "is_bot": false, "first_name": "A",
            "language_code": self.language });
        if kind != "callback_query" && kind != "inline_query" {
            what["chat"] = self.chat();
            what["date"] = 1.into();
        }
        let update = json!({ "update_id": update_id, kind: what }).to_string();
        let secret = ("x-telegram-bot-api-secret-token", WEBHOOK_SECRET.to_owned());
        let path = "/telegram/webhook";
        let request = request(Method::Post, path, vec![secret], update.as_bytes());
        Seen::new(self.world.request(&request).unwrap())
    }

    /// Leaves `@news`, of which Telegram may tell the bot.
    pub fn leaves(&self, update_id: Option<i64>) {
        self.world.telegram.borrow_mut().members.remove(&self.id);
        if let Some(update_id) = update_id {
            let request = self.leaving(update_id);
            assert_eq!(self.world.request(&request).unwrap().status, 200);
        }
    }

    /// What Telegram says of it.
    pub fn leaving(&self, update_id: i64) -> Request {
        let id = self.id;
        let user = format!(r#"{{"id":{id},"is_bot":false,"first_name":"A"}}"#);
        let update = format!(
            r#"{{"update_id":{update_id},"chat_member":{{"date":1,"from":{user},
            "chat":{{"id":-1001,"type":"channel","title":"News","username":"News"}},
            "old_chat_member":{{"status":"member","user":{user}}},
            "new_chat_member":{{"status":"left","user":{user}}}}}}}"#
        );
        let secret = ("x-telegram-bot-api-secret-token", WEBHOOK_SECRET.to_owned());
        let path = "/telegram/webhook";
        request(Method::Post, path, vec![secret], update.as_bytes())
    }

    pub fn patch(&self, body: &str) -> Seen {
        self.ask(Method::Patch, "/api/me", &[], body).unwrap()
    }

    /// What the bot told them, oldest first.
    pub fn was_told(&self) -> Vec<String> {
        self.world.telegram.borrow().said_to(self.id)
    }
}

pub fn request(
    method: Method,
    target: &str,
    headers: Vec<(&'static str, String)>,
    body: &[u8],
) -> Request {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Request {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: Body::Bytes(body.to_vec()),
    }
}

/// HMAC-SHA256 of the bot token with the key `WebAppData`, in hex.
pub fn init_data_key() -> String {
    hex::encode(hmac(b"WebAppData", BOT_TOKEN.as_bytes()))
}

/// Signs fields as Telegram does for a Mini App's launch.
pub fn init_data(fields: &[(&str, &str)]) -> String {
    let mut lines: Vec<String> =
        fields.iter().map(|(key, value)| format!("{key}={value}")).collect();
    lines.sort();
    let key = hmac(b"WebAppData", BOT_TOKEN.as_bytes());
    let hash = hex::encode(hmac(&key, lines.join("\n").as_bytes()));
    let encoded = fields.iter().map(|(key, value)| format!("{key}={}", encode(value)));
    format!("{}&hash={hash}", encoded.collect::<Vec<_>>().join("&"))
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.chain_update(message).finalize().into_bytes().to_vec()
}

fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let code =
        |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(code).collect()
}
