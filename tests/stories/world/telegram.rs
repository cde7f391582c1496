//! A Telegram of a few methods: it remembers what the bot said, who is in the channel, and who paid
//! how many Stars.

use std::collections::{BTreeMap, BTreeSet};

use earnest::wire::http::Reply;
use serde_json::{Value, json};

#[derive(Default)]
pub struct Telegram {
    /// What the bot said, with its parameters, oldest first.
    pub said: Vec<Value>,
    /// The members of `@news`.
    pub members: BTreeSet<i64>,
    /// Who has boosted `@news`.
    pub boosters: BTreeSet<i64>,
    /// The bot is no administrator of the channel.
    pub bot_is_out: bool,
    /// Users who blocked the bot.
    pub blocked_by: BTreeSet<i64>,
    /// The queries of pressed buttons that we answered, oldest first.
    pub pressed: Vec<String>,
    /// The menu buttons of private chats.
    pub menus: BTreeMap<i64, Value>,
    /// Invitations that were prepared or sent in somebody's name, oldest first.
    pub shared: Vec<Value>,
    /// The parameters of each invoice link, which is its place in this list.
    pub invoices: Vec<Value>,
    /// Our answers before payments, oldest first.
    pub checkouts: Vec<Value>,
    /// Payments in Stars by charge id: who paid, and whether it went back.
    pub charges: BTreeMap<String, (i64, bool)>,
    /// How many Stars a charge was, where it was not a hundred.
    pub stars: BTreeMap<String, i64>,
    /// The statement of Stars, oldest line first.
    pub statement: Vec<Value>,
    /// Unix seconds.
    pub now: i64,
    /// Answers to give instead, one for each call, newest last.
    pub instead: Vec<(u16, Value)>,
}

impl Telegram {
    pub fn answer(&mut self, path: &str, body: &str) -> Reply {
        let (token, method) = path.strip_prefix("/bot").unwrap().split_once('/').unwrap();
        assert_eq!(token, super::BOT_TOKEN);
        let parameters: Value = serde_json::from_str(body).unwrap();
        let (status, body) = match self.instead.pop() {
            Some(instead) => instead,
            None => self.act(method, parameters),
        };
        Reply { status, body: body.to_string() }
    }

    fn act(&mut self, method: &str, parameters: Value) -> (u16, Value) {
        match method {
            "sendMessage" => {
                if self.blocked_by.contains(&parameters["chat_id"].as_i64().unwrap()) {
                    return no(403, "Forbidden: bot was blocked by the user");
                }
                self.said.push(parameters);
                yes(&json!({ "message_id": self.said.len() }))
            }
            "getChatMember" | "getUserChatBoosts" if self.bot_is_out => {
                no(403, "Forbidden: bot is not a member of the channel chat")
            }
            "getChatMember" => {
                let member = self.members.contains(&parameters["user_id"].as_i64().unwrap());
                yes(&json!({ "status": if member { "member" } else { "left" } }))
            }
            "getUserChatBoosts" => {
                let boosts = self.boosters.contains(&parameters["user_id"].as_i64().unwrap());
                let boost = json!({ "boost_id": "b", "add_date": 1, "expiration_date": 2,
                    "source": { "source": "premium" } });
                yes(&json!({ "boosts": if boosts { vec![boost] } else { Vec::new() } }))
            }
            "createInvoiceLink" => {
                self.invoices.push(parameters);
                yes(&json!(format!("https://t.me/${}", self.invoices.len() - 1)))
            }
            "answerPreCheckoutQuery" => {
                let id = &parameters["pre_checkout_query_id"];
                if self.checkouts.iter().any(|known| known["pre_checkout_query_id"] == *id) {
                    return no(400, "Bad Request: query is too old and response timeout expired");
                }
                self.checkouts.push(parameters);
                yes(&json!(true))
            }
            "setChatMenuButton" => {
                let chat = parameters["chat_id"].as_i64().unwrap();
                self.menus.insert(chat, parameters["menu_button"].clone());
                yes(&json!(true))
            }
            "answerCallbackQuery" => {
                self.pressed.push(parameters["callback_query_id"].as_str().unwrap().to_owned());
                yes(&json!(true))
            }
            "savePreparedInlineMessage" | "answerWebAppQuery" => self.share(parameters),
            "refundStarPayment" => self.refund(&parameters),
            "getStarTransactions" => {
                self.books_charges();
                let number = |name: &str| parameters[name].as_u64().unwrap().try_into().unwrap();
                let (offset, limit): (usize, usize) = (number("offset"), number("limit"));
                assert!((1..=100).contains(&limit));
                let page = self.statement.iter().skip(offset).take(limit);
                yes(&json!({ "transactions": page.collect::<Vec<_>>() }))
            }
            _ => panic!("nobody taught this Telegram {method}"),
        }
    }

    /// In somebody's own name, now or later.
    fn share(&mut self, parameters: Value) -> (u16, Value) {
        if parameters["web_app_query_id"] == "too-old" {
            return no(400, "Bad Request: query is too old and response timeout expired");
        }
        let is_later = parameters["user_id"].is_number();
        self.shared.push(parameters);
        if !is_later {
            return yes(&json!({ "inline_message_id": "1" }));
        }
        let id = format!("prepared-{}", self.shared.len());
        yes(&json!({ "id": id, "expiration_date": self.now + 3_600 }))
    }

    fn refund(&mut self, parameters: &Value) -> (u16, Value) {
        let charge = parameters["telegram_payment_charge_id"].as_str().unwrap();
        match self.charges.get_mut(charge) {
            None => no(400, "Bad Request: CHARGE_ID_INVALID"),
            Some((payer, _)) if parameters["user_id"] != *payer => {
                no(400, "Bad Request: USER_ID_INVALID")
            }
            Some((_, true)) => no(400, "Bad Request: CHARGE_ALREADY_REFUNDED"),
            Some((_, refunded)) => {
                *refunded = true;
                yes(&json!(true))
            }
        }
    }

    /// What happened since the statement was last looked at; a charge goes back under its own id.
    fn books_charges(&mut self) {
        for (charge, (payer, went_back)) in &self.charges {
            let partner = json!({ "type": "user", "transaction_type": "invoice_payment",
                "user": { "id": payer, "is_bot": false, "first_name": "A" } });
            for (side, happened) in [("source", true), ("receiver", *went_back)] {
                let known = self
                    .statement
                    .iter()
                    .any(|line| line["id"] == **charge && line[side] != json!(null));
                if happened && !known {
                    let stars = self.stars.get(charge).copied().unwrap_or(100);
                    let mut line = json!({ "id": charge, "amount": stars, "date": self.now });
                    line[side] = partner.clone();
                    self.statement.push(line);
                }
            }
        }
    }

    /// The texts that somebody was sent.
    pub fn said_to(&self, user: i64) -> Vec<String> {
        let texts = self.said.iter().filter(|said| said["chat_id"] == user);
        texts.map(|said| said["text"].as_str().unwrap().to_owned()).collect()
    }
}

fn yes(result: &Value) -> (u16, Value) {
    (200, json!({ "ok": true, "result": result }))
}

fn no(code: u16, description: &str) -> (u16, Value) {
    (code, json!({ "ok": false, "error_code": code, "description": description }))
}
