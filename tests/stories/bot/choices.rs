//! What people choose, the pages that say what holds, and the copy of what we keep.

use earnest::wire::http::Method::{Get, Post};
use serde_json::json;

use crate::world::TestWorld;
use crate::world::earner::{Seen, request};

#[test]
fn somebody_chooses_language_time_zone_topics_and_quiet_hours() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let first = ann.get("/api/me").json;
    let all = json!({ "friends": true, "news": true, "payments": true, "rewards": true });
    assert_eq!((&first["notifications"], &first["quiet_hours"]), (&all, &json!(null)));
    let changed = ann.patch(
        r#"{"language":"ar","time_zone_offset_minutes":-210,"notifications":{"news":false},
        "quiet_hours":{"from":"22:30","until":"07:00"}}"#,
    );
    assert_eq!(changed.status, 200);
    assert_eq!(changed.json, ann.get("/api/me").json);
    assert_eq!(changed.json["user"]["language"], "ar");
    assert_eq!(changed.json["time_zone_offset_minutes"], -210);
    assert_eq!(changed.json["notifications"]["news"], false);
    assert_eq!(changed.json["quiet_hours"], json!({ "from": "22:30", "until": "07:00" }));
    let again = ann.patch(r#"{"notifications":{"payments":false},"quiet_hours":null}"#).json;
    assert_eq!((&again["quiet_hours"], &again["user"]["language"]), (&json!(null), &json!("ar")));
    let off = json!({ "friends": true, "news": false, "payments": false, "rewards": true });
    assert_eq!(again["notifications"], off);
    for (body, code) in [
        ("[]", "malformed_json"),
        (r#"{"balance":5}"#, "malformed_json"),
        (r#"{"language":"xx"}"#, "bad_request"),
        (r#"{"language":7}"#, "malformed_json"),
        (r#"{"time_zone_offset_minutes":841}"#, "bad_request"),
        (r#"{"time_zone_offset_minutes":1.5}"#, "malformed_json"),
        (r#"{"notifications":{"safety":false}}"#, "bad_request"),
        (r#"{"notifications":{"news":1}}"#, "malformed_json"),
        (r#"{"quiet_hours":{"from":"22:00"}}"#, "malformed_json"),
        (r#"{"quiet_hours":{"from":"22:00","until":"22:00"}}"#, "bad_request"),
        (r#"{"quiet_hours":{"from":"25:00","until":"22:00"}}"#, "bad_request"),
    ] {
        assert_eq!(ann.patch(body).code(), code, "{body}");
    }
    assert_eq!(ann.get("/api/me").json, again);
}

#[test]
fn a_session_speaks_the_new_language_at_once() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let token = ann.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {token}");
    let with = |method, path: &str, body: &str| {
        ann.ask(method, path, &[("authorization", bearer.as_str())], body).unwrap()
    };
    let refused = || with(Get, "/api/tasks/99", "").json["title"].clone();
    let english = refused();
    with(earnest::wire::http::Method::Patch, "/api/me", r#"{"language":"ar"}"#);
    assert_ne!(refused(), english);
}

#[test]
fn everybody_gets_a_copy_of_what_is_kept_about_them_and_nobody_of_others() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    world.earner_with(8, 1_000_000);
    ann.says(1, "/paysupport Where is it?");
    let all = ann.get("/api/export").json;
    assert_eq!(all["person"]["items"][0]["id"], "7");
    assert_eq!(all["claims"]["items"].as_array().unwrap().len(), 1);
    assert_eq!(all["transfers"]["items"][0]["amount"]["micros"], 3_000_000);
    assert_eq!(all["support_requests"]["items"][0]["words"], "Where is it?");
    assert!(!all.to_string().contains("earner:8"));
    for _ in 0..201 {
        world
            .database
            .execute(
                "insert into notifications (user_id, kind, subject_id, next_at, status, ended_at)
                 select 7, 'broadcast', 1 + count(*), 1, 'sent', 1 from notifications",
            )
            .unwrap();
    }
    assert_eq!(ann.get("/api/export").json["notifications"]["next"], "200");
    let rest = ann.get("/api/export/notifications?cursor=200").json;
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["next"]), (1, &json!(null)));
    assert_eq!(ann.get("/api/export/passwords").code(), "not_found");
    assert_eq!(ann.get("/api/export/claims?cursor=-1").code(), "cursor_malformed");
}

#[test]
fn telegram_downloads_the_copy_from_an_address_that_soon_closes() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let link = ann.ask(Post, "/api/export", &[], "").unwrap().json;
    let (_, path) = link["url"].as_str().unwrap().split_once(".example").unwrap();
    let open = |path: &str| Seen::new(world.request(&request(Get, path, Vec::new(), b"")).unwrap());
    let file = open(path);
    assert_eq!(file.json["person"]["items"][0]["id"], "7");
    assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
    assert_eq!(open("/exports/abc").code(), "not_found");
    assert_eq!(open(&format!("/exports/{}", "0".repeat(64))).code(), "not_found");
    world.waits(601);
    assert_eq!(open(path).code(), "not_found");
}

#[test]
fn terms_privacy_and_the_form_are_pages_in_every_language() {
    let world = TestWorld::new();
    for path in ["/terms", "/privacy", "/support"] {
        let page = |lang: &str| {
            let request = request(Get, &format!("{path}?lang={lang}"), Vec::new(), b"");
            let answer = world.request(&request).unwrap();
            assert_eq!(answer.status, 200, "{path}");
            let policy = answer.headers.iter().find(|(name, _)| *name == "content-security-policy");
            assert!(policy.unwrap().1.starts_with("default-src 'none'; "));
            match answer.body {
                earnest::wire::answer::Body::Text(text) => text,
                _ => panic!("{path} is no text"),
            }
        };
        let (english, arabic) = (page("en"), page("ar"));
        assert!(english.contains("lang=\"en\" dir=\"ltr\""));
        assert!(arabic.contains("lang=\"ar\" dir=\"rtl\""));
        assert!(!arabic.contains("{ $bot }") && english != arabic);
        let posted = world.request(&request(Post, path, Vec::new(), b"")).unwrap();
        assert_eq!(Seen::new(posted).code(), "method_not_allowed");
    }
}

#[test]
fn the_menu_button_speaks_what_its_person_chose_last() {
    let world = TestWorld::new();
    let menu = |user: i64| {
        world.run_queues();
        let menus = &world.telegram.borrow().menus;
        menus.get(&user).map(|menu| {
            assert_eq!(menu["type"], "web_app");
            let (text, url) = (&menu["text"], &menu["web_app"]["url"]);
            (text.as_str().unwrap().to_owned(), url.as_str().unwrap().to_owned())
        })
    };
    let in_language = |words: &str, tag: &str| {
        Some((words.to_owned(), format!("https://earn.example/app?lang={tag}")))
    };
    // English is what everybody's button says anyway.
    world.stranger(7).says(1, "/start");
    assert_eq!(menu(7), None);
    let omar = world.stranger(8).who_speaks("ar");
    omar.says(2, "/start");
    assert_eq!(menu(8), in_language("افتح Earnest", "ar"));
    omar.presses(3, "language:de");
    assert_eq!(menu(8), in_language("Earnest öffnen", "de"));
    omar.patch(r#"{"language":"en"}"#);
    assert_eq!(menu(8), in_language("Open Earnest", "en"));
    // Nothing is asked of Telegram when nothing has changed.
    world.telegram.borrow_mut().menus.clear();
    world.waits(1);
    omar.patch(r#"{"language":"en","quiet_hours":null}"#);
    omar.says(4, "/start");
    assert_eq!(menu(8), None);
}

#[test]
fn a_menu_button_that_telegram_wants_later_comes_later() {
    let world = TestWorld::new();
    world.stranger(8).who_speaks("ar").says(1, "/start");
    let flood = json!({ "ok": false, "error_code": 429, "description": "Too Many Requests",
        "parameters": { "retry_after": 5 } });
    world.telegram.borrow_mut().instead.push((429, flood));
    world.run_queues();
    assert!(world.telegram.borrow().menus.is_empty());
    world.lives(5);
    assert_eq!(world.telegram.borrow().menus.len(), 1);
}
