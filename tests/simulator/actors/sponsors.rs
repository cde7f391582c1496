//! Sponsors: they send USDT, TON and Stars, fund campaigns and close them; Telegram brings its
//! updates again and again; operators say whose money it is and send Stars back.

use earnest::app::sponsor::{refund, resolve};
use earnest::domain::id::{DepositId, UserId};
use earnest::wire::http::Method;

use crate::crowd::Act;
use crate::schedule::Schedule;
use crate::world::chain::deposits::{How, Sent};
use crate::world::earner::{Earner, Seen, request};

const STARS: i64 = 100;
/// Micro-USDT for one TON.
const TON_RATE: i64 = 5_000_000;

/// To the letter mostly; sometimes nobody can tell whose it is, sometimes it is no payment at all.
pub fn somebody_sends_money(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    let memo = &schedule.sponsors.memos[&person.id];
    let memo = if schedule.roll(5) == 0 { "for Ann" } else { memo };
    let how = match schedule.roll(8) {
        0 => How::Bounced,
        1 => How::Aborted,
        _ => How::Honestly,
    };
    let units = 10_000_000 + schedule.roll(5_000_000);
    let sent = Sent::new(units, memo).by(how);
    let now = world.chain_time();
    let asset = if schedule.roll(2) == 0 {
        world.chain.borrow_mut().send_usdt(&sent, now);
        "usdt"
    } else {
        world.chain.borrow_mut().send_ton(&sent, now);
        "ton"
    };
    if how == How::Honestly {
        let mut all = schedule.sponsors.sent.borrow_mut();
        let (count, sum) = all.entry(asset).or_default();
        (*count, *sum) = (*count + 1, *sum + i64::try_from(units).unwrap());
    }
    Vec::new()
}

/// Asks for an invoice; Telegram takes the Stars and has to tell us.
pub fn somebody_pays_with_stars(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    let id = schedule.sponsors.new_id();
    vec![Act::new(async move {
        let body = format!(r#"{{"method":"stars","stars":{STARS}}}"#);
        let key = format!("invoice-key-{id:06}");
        let seen = person.asks(world, Method::Post, "/api/deposits", Some(&key), &body).await;
        let Some(invoice) = seen.json["invoice"]["id"].as_str() else { return };
        let charge = format!("charge-{id}");
        world.telegram.borrow_mut().charges.insert(charge.clone(), (person.id, false));
        let payload = format!("invoice:{invoice}");
        tell(schedule, person.id, "successful_payment", &charge, &payload);
    })]
}

/// Telegram gives somebody their Stars back without asking us.
pub fn stars_go_back(schedule: &Schedule) -> Vec<Act<'_>> {
    let mut telegram = schedule.world.telegram.borrow_mut();
    let mut kept = telegram.charges.iter_mut().filter(|(_, (_, went_back))| !*went_back);
    if let Some((charge, (payer, went_back))) = kept.next() {
        *went_back = true;
        tell(schedule, *payer, "refunded_payment", charge, "invoice:1");
    }
    Vec::new()
}

fn tell(schedule: &Schedule, payer: i64, kind: &str, charge: &str, payload: &str) {
    let update_id = schedule.sponsors.new_id();
    let payer = Earner::new(&schedule.world, payer);
    let update = payer.payment(update_id, kind, charge, payload, STARS);
    schedule.sponsors.updates.borrow_mut().push(update);
}

/// In any order, and again until we say that we have it; sometimes once more.
pub fn telegram_brings_an_update(schedule: &Schedule) -> Vec<Act<'_>> {
    let updates = schedule.sponsors.updates.borrow();
    let waiting = u64::try_from(updates.len()).unwrap();
    if waiting == 0 {
        return Vec::new();
    }
    let update = updates[usize::try_from(schedule.roll(waiting)).unwrap()].clone();
    let again = schedule.roll(6) == 0;
    vec![Act::new(async move {
        let secret = crate::world::WEBHOOK_SECRET.to_owned();
        let headers = vec![("x-telegram-bot-api-secret-token", secret)];
        let path = "/telegram/webhook";
        let letter = request(Method::Post, path, headers, update.to_string().as_bytes());
        let seen = Seen::new(schedule.world.answers(&letter).await);
        if seen.status == 200 && !again {
            schedule.sponsors.updates.borrow_mut().retain(|known| *known != update);
        }
    })]
}

pub fn somebody_funds(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    let campaign = schedule.sponsors.campaigns[&person.id];
    if schedule.roll(8) == 0 {
        let path = format!("/api/campaigns/{campaign}/close");
        let key = format!("closing-key-{campaign:06}");
        return vec![Act::new(async move {
            person.asks(world, Method::Post, &path, Some(&key), "").await;
        })];
    }
    let key = format!("funding-key-{:06}", schedule.sponsors.new_id());
    let with_everything = schedule.roll(2) == 0;
    vec![Act::new(async move {
        let mut amount = "2.50".to_owned();
        if with_everything {
            let seen = person.asks(world, Method::Get, "/api/deposits", None, "").await;
            let Some(balance) = seen.json["balance"]["usd"].as_str() else { return };
            balance.clone_into(&mut amount);
        }
        let path = format!("/api/campaigns/{campaign}/fund");
        let body = format!(r#"{{"amount":"{amount}"}}"#);
        // Whatever became of the first, the second has to find it so.
        for _ in 0..2 {
            person.asks(world, Method::Post, &path, Some(&key), &body).await;
        }
    })]
}

/// An operator says what a TON is worth, whose some money is, or sends Stars back.
pub fn an_operator_helps(schedule: &Schedule) -> Vec<Act<'_>> {
    let world = &schedule.world;
    let id = |of: &str| {
        let oldest = format!("select coalesce((select id from deposits where {of} limit 1), 0)");
        DepositId::new(world.database.number(&oldest))
    };
    let act = match schedule.roll(3) {
        0 => Some(Act::new(async move {
            let _ = resolve::set_ton_rate(world, TON_RATE, "olga@example.org").await;
        })),
        1 => id("status = 'unmatched'").map(|deposit| assigned(schedule, deposit)),
        _ => id("asset = 'stars' and status = 'credited'").map(|deposit| {
            Act::new(async move {
                let _ = refund::refund(world, world.private_config(), deposit, "olga@example.org")
                    .await;
            })
        }),
    };
    act.into_iter().collect()
}

fn assigned(schedule: &Schedule, deposit: DepositId) -> Act<'_> {
    let person = UserId::new(schedule.anybody().id).unwrap();
    Act::new(async move {
        let _ = resolve::assign(&schedule.world, deposit, person, "olga@example.org").await;
    })
}

/// What is left to do for sponsors when all is calm.
pub fn are_served(schedule: &Schedule) {
    while !schedule.sponsors.updates.borrow().is_empty() {
        schedule.act(telegram_brings_an_update(schedule));
    }
    schedule.world.ton_is_worth(TON_RATE).unwrap();
    let unmatched =
        "select coalesce(group_concat(id), '') from deposits where status = 'unmatched'";
    for id in schedule.world.database.text(unmatched).split(',') {
        let deposit = id.parse().ok().and_then(DepositId::new);
        let acts = deposit.map(|deposit| assigned(schedule, deposit));
        schedule.act(acts.into_iter().collect());
    }
}
