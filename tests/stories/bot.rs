//! What people write to the bot, press and share, and what it answers.

use earnest::wire::http::Method::Post;
use serde_json::json;

use crate::world::TestWorld;
use crate::world::earner::{Seen, init_data};

mod broadcasts;
mod choices;
mod erasures;
mod notifications;

fn words(seen: &Seen) -> &str {
    seen.json["text"].as_str().unwrap_or_default()
}

fn buttons(seen: &Seen) -> String {
    seen.json["reply_markup"]["inline_keyboard"].to_string()
}

#[test]
fn every_command_is_answered_in_the_persons_language() {
    let world = TestWorld::new();
    let (ann, omar) = (world.stranger(7), world.stranger(8).who_speaks("ar"));
    let commands = [
        "/start",
        "/app",
        "/balance",
        "/tasks",
        "/invite",
        "/withdraw",
        "/language",
        "/help",
        "/terms",
        "/privacy",
        "/paysupport",
        "/delete_me",
        "/nonsense",
        "hello",
    ];
    for (index, command) in commands.into_iter().enumerate() {
        let update = 10 * i64::try_from(index).unwrap();
        let (english, arabic) = (ann.says(update, command), omar.says(update + 1, command));
        assert_eq!(english.json["method"], "sendMessage", "{command}");
        assert!(!words(&english).is_empty() && words(&english) != words(&arabic), "{command}");
        assert!(english.json["reply_markup"].is_object(), "{command} leads nowhere");
    }
    assert_eq!(world.database.number("select count(*) from users"), 2);
}

#[test]
fn the_bot_says_what_somebody_has_and_when_it_is_too_little() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 3_500_000), world.earner_with(8, 200_000));
    assert!(words(&ann.says(1, "/balance")).contains("$3.50"));
    let rich = ann.says(2, "/withdraw");
    assert!(words(&rich).contains("$3.50") && buttons(&rich).contains("at=withdraw"));
    let poor = bob.says(3, "/withdraw");
    assert!(words(&poor).contains("$0.20") && words(&poor).contains("$1.00"), "{}", words(&poor));
    let link = ann.get("/api/me").json["referral_link"].clone();
    let invite = ann.says(4, "/invite");
    assert!(words(&invite).contains(link.as_str().unwrap()));
    assert!(buttons(&invite).contains("switch_inline_query"));
}

#[test]
fn a_link_can_lead_to_a_task_a_campaign_and_a_language() {
    let world = TestWorld::new();
    let code = world.earner(7).referral_code();
    let campaign = world.database.campaign(5_000_000);
    let task = world.database.visit_task(campaign, 1_000_000, 0, None);
    let bob = world.stranger(8).says(1, &format!("/start l-ar_t-{task}_r-{code}"));
    assert!(buttons(&bob).contains(&format!("lang=ar&at=task-{task}")), "{}", buttons(&bob));
    assert_eq!(world.database.number("select referred_by from users where id = 8"), 7);
    let carl = world.stranger(9).says(2, &format!("/start c-{campaign}"));
    assert!(buttons(&carl).contains(&format!("at=task-{task}")));
    let dora = world.stranger(10).says(3, "/start c-99");
    assert!(!buttons(&dora).contains("at="));
    // Somebody who is known keeps the language that they have.
    world.stranger(9).says(4, "/start l-ar");
    assert_eq!(world.database.text("select language from users where id = 9"), "en");
}

#[test]
fn a_language_is_chosen_with_a_button_and_kept() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    ann.says(1, "/start");
    let choice = ann.presses(2, "languages");
    assert_eq!(choice.json["method"], "editMessageText");
    assert_eq!(choice.json["message_id"], 3);
    assert!(buttons(&choice).contains("language:ar") && buttons(&choice).contains("العربية"));
    let chosen = ann.presses(3, "language:ar");
    assert!(buttons(&chosen).contains("lang=ar"));
    assert_eq!(ann.get("/api/me").json["user"]["language"], "ar");
    assert_ne!(words(&ann.says(4, "/help")), words(&world.stranger(8).says(5, "/help")));
    assert_eq!(world.telegram.borrow().pressed, ["press-2", "press-3"]);
    // A repeated update, a stranger's press and a button of another version change nothing.
    for seen in [ann.presses(3, "language:en"), ann.presses(6, "gone")] {
        assert_eq!((seen.status, seen.json.is_null()), (200, true));
    }
    world.stranger(9).presses(7, "language:ar");
    assert_eq!(world.database.number("select count(*) from users where id = 9"), 0);
    assert_eq!(ann.get("/api/me").json["user"]["language"], "ar");
}

#[test]
fn whoever_blocks_the_bot_is_unreachable_until_they_let_it_write_again() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    ann.says(1, "/start");
    let reachable = || world.database.number("select reachable from users where id = 7");
    let become_one = |update, status| {
        let member = json!({ "status": status, "user": { "id": 1 } });
        ann.brings(update, "my_chat_member", json!({ "new_chat_member": member }))
    };
    assert_eq!((become_one(2, "kicked").status, reachable()), (200, 0));
    assert_eq!((become_one(2, "member").status, reachable()), (200, 0), "it was seen before");
    assert_eq!((become_one(3, "member").status, reachable()), (200, 1));
    become_one(4, "kicked");
    ann.says(5, "hello");
    assert_eq!(reachable(), 1, "whoever writes can be written to");
}

#[test]
fn an_update_that_always_fails_is_put_aside_and_holds_nobody_back() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    ann.says(1, "/start");
    world
        .database
        .execute(
            "create trigger poison before update on users when new.language = 'ar' begin
               select raise(abort, 'poison'); end",
        )
        .unwrap();
    let press = || ann.presses(2, "language:ar").status;
    assert_eq!([press(), press(), press()], [500, 500, 200]);
    assert_eq!(ann.says(3, "/help").status, 200);
    let buried = "select body from dead_letters where queue = 'telegram'";
    assert!(world.database.text(buried).contains("language:ar"));
    assert_eq!(world.database.number("select count(*) from alerts where kind = 'dead_letter'"), 1);
    assert_eq!(press(), 200, "it is done with");
    world.waits(3 * 86_400);
    world.run_cron();
    assert_eq!(world.database.number("select count(*) from telegram_failures"), 0);
    assert_eq!(world.database.number("select count(*) from telegram_updates"), 0);
}

#[test]
fn what_somebody_writes_to_us_is_answered_by_a_person() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let form = ann.says(1, "/paysupport");
    let button = &form.json["reply_markup"]["keyboard"][0][0]["web_app"]["url"];
    assert_eq!(button, "https://earn.example/support?lang=en");
    let sends = |update, data: &str| {
        let form = json!({ "data": data, "button_text": "Write to us" });
        ann.brings(update, "message", json!({ "web_app_data": form }))
    };
    let sent = sends(2, r#"{"topic":"payment","words":"My Stars are gone."}"#);
    assert_eq!(sent.json["reply_markup"]["remove_keyboard"], true);
    assert!(words(&sends(2, r#"{"topic":"payment","words":"Once more"}"#)).is_empty());
    let long = json!({ "topic": "task", "words": "a".repeat(2_001) }).to_string();
    let huge = json!({ "topic": "task", "words": "ش".repeat(3_000) }).to_string();
    assert!(words(&sends(3, &long)).contains("2000"), "{}", words(&sends(3, &long)));
    for (update, data) in [(4, "{"), (5, huge.as_str()), (6, r#"{"topic":"gift","words":"x"}"#)] {
        assert!(words(&sends(update, data)).contains("could not read"), "{data}");
    }
    assert!(words(&ann.says(7, "/support Where is my money?")).contains("Thank you"));
    ann.says(8, "/paysupport And this?");
    assert!(words(&ann.says(9, "/paysupport And that?")).contains("three times"));

    let list =
        world.operator("sami", earnest::wire::http::Method::Get, "/admin/support-requests", "");
    let requests = list.json["support_requests"].as_array().unwrap();
    assert_eq!((requests.len(), &requests[2]["words"]), (3, &json!("My Stars are gone.")));
    let id = requests[2]["id"].as_str().unwrap();
    let path = format!("/admin/support-requests/{id}/answer");
    let answer =
        |words: &str| world.operator("sami", Post, &path, &json!({ "words": words }).to_string());
    assert_eq!(answer(" ").code(), "bad_request");
    let nothing = "/admin/support-requests/99/answer";
    let unknown = world.operator("sami", Post, nothing, r#"{"words":"x"}"#);
    assert_eq!(unknown.code(), "not_found");
    assert_eq!(answer("They are back.").json["support_request"]["answer"], "They are back.");
    assert_eq!(answer("Something else").json["support_request"]["answer"], "They are back.");
    world.run_queues();
    assert_eq!(ann.was_told().len(), 1);
    assert!(ann.was_told()[0].contains("They are back."));
    let act = "select operator || ' ' || act || ' ' || subject from operator_acts
        order by seq desc limit 1";
    assert_eq!(world.database.text(act), format!("sami@example.org answer support_request:{id}"));
}

#[test]
fn an_invitation_is_shared_by_name_in_any_chat() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let search = |id: i64| {
        let query = json!({ "id": "q", "query": "", "offset": "" });
        world.stranger(id).brings(id, "inline_query", query).json
    };
    let answer = search(7);
    assert_eq!(
        (&answer["method"], &answer["is_personal"]),
        (&json!("answerInlineQuery"), &json!(true))
    );
    let link = &answer["results"][0]["reply_markup"]["inline_keyboard"][0][0]["url"];
    assert_eq!(*link, ann.get("/api/me").json["referral_link"]);
    let stranger = search(8);
    assert_eq!((&stranger["results"], &stranger["cache_time"]), (&json!([]), &json!(0)));
    assert_eq!(stranger["button"]["start_parameter"], "share");
    assert_eq!(world.database.number("select count(*) from users"), 1);
}

#[test]
fn the_mini_app_has_an_invitation_prepared() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let prepared = ann.post("/api/invitations", "");
    assert_eq!((prepared.status, &prepared.json["id"]), (200, &json!("prepared-1")));
    assert_eq!(prepared.json["expires_at"], "2027-01-15T09:00:00Z");
    let shared = world.telegram.borrow().shared[0].clone();
    assert_eq!((&shared["user_id"], &shared["allow_group_chats"]), (&json!(7), &json!(true)));
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    assert_eq!(ann.post("/api/invitations", "").code(), "banned");
}

#[test]
fn a_launch_from_a_chat_is_answered_there_once() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let launched = |fields: &[(&str, &str)]| {
        let now = world.now().to_string();
        let user = r#"{"id":7,"first_name":"A","language_code":"en"}"#;
        let mut all = vec![("auth_date", now.as_str()), ("user", user)];
        all.extend(fields);
        let header = format!("tma {}", init_data(&all));
        let headers = [("authorization", header.as_str())];
        ann.ask(Post, "/api/invitations/answer", &headers, "").unwrap()
    };
    assert_eq!(launched(&[("query_id", "AAH1")]).status, 204);
    assert_eq!(launched(&[("query_id", "AAH1")]).code(), "launch_answered");
    assert_eq!(launched(&[("query_id", "too-old")]).code(), "launch_not_answerable");
    assert_eq!(launched(&[]).code(), "launch_not_answerable");
    let token = ann.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {token}");
    let with_session =
        ann.ask(Post, "/api/invitations/answer", &[("authorization", bearer.as_str())], "");
    assert_eq!(with_session.unwrap().code(), "launch_not_answerable");
    assert_eq!(world.telegram.borrow().shared.len(), 1);
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    assert_eq!(launched(&[("query_id", "AAH2")]).code(), "banned");
}
