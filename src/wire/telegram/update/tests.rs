//! Updates as Telegram brings them, and as nobody should.

use super::*;

fn message(text: &str) -> String {
    format!(
        r#"{{"update_id":5,"message":{{"message_id":1,"date":1,"text":"{text}",
        "from":{{"id":7,"is_bot":false,"first_name":"A","language_code":"en"}},
        "chat":{{"id":7,"type":"private","first_name":"A"}}}}}}"#
    )
}

fn command(json: &str) -> Command {
    parse(json.as_bytes()).unwrap().command
}

#[test]
fn words_forms_and_pictures_are_said() {
    let said = |json: &str| match command(json) {
        Command::Said { said, .. } => Some(said),
        _ => None,
    };
    assert_eq!(said(&message("/start abc")), Some(Said::Start(Some("abc".into()))));
    assert_eq!(said(&message("hello")), Some(Said::Other));
    let with = |field: &str| message("").replace(r#""text":"""#, field);
    let form = with(r#""web_app_data":{"data":"{}","button_text":"x"}"#);
    assert_eq!(said(&form), Some(Said::Form("{}".to_owned())));
    assert_eq!(said(&with(r#""web_app_data":7"#)), Some(Said::Form(String::new())));
    assert_eq!(said(&with(r#""sticker":{}"#)), Some(Said::Other));
    assert_eq!(said(&with(r#""pinned_message":{}"#)), None);
}

#[test]
fn presses_searches_and_blocks_are_read() {
    let from = r#""from":{"id":7,"is_bot":false,"first_name":"A","language_code":"ar"}"#;
    let press = format!(
        r#"{{"update_id":5,"callback_query":{{"id":"9","data":"language:ar",{from},
        "message":{{"message_id":3}}}}}}"#
    );
    let Command::Pressed { from: sender, query_id, message_id, press } = command(&press) else {
        panic!("{press}")
    };
    assert_eq!((sender.user.get(), query_id.as_str(), message_id), (7, "9", Some(3)));
    assert_eq!(press, Some(Press::Speak(crate::domain::language::Language::Arabic)));
    let search = |text: &str| {
        command(&format!(
            r#"{{"update_id":5,"inline_query":{{"id":"9","offset":"",{from},
            "query":"{text}"}}}}"#
        ))
    };
    assert!(matches!(search("hi"), Command::Searched { .. }));
    assert_eq!(search(&"a".repeat(257)), Command::Nothing);
    for (status, kind, expected) in [
        ("kicked", "private", Some(false)),
        ("member", "private", Some(true)),
        ("left", "private", None),
        ("kicked", "channel", None),
    ] {
        let change = format!(
            r#"{{"update_id":5,"my_chat_member":{{"chat":{{"id":7,"type":"{kind}"}},{from},
            "new_chat_member":{{"status":"{status}"}}}}}}"#
        );
        let expected = expected.map_or(Command::Nothing, |reachable| Command::Reachable {
            user: UserId::new(7).unwrap(),
            reachable,
        });
        assert_eq!(command(&change), expected, "{change}");
    }
}

#[test]
fn a_payment_that_cannot_be_read_is_not_passed_over() {
    for json in [
        r#"{"update_id":5,"message":{"successful_payment":{}}}"#,
        r#"{"update_id":5,"message":{"refunded_payment":7,"chat":{"id":7}}}"#,
    ] {
        let command = parse(json.as_bytes()).unwrap().command;
        assert_eq!(command, Command::UnreadablePayment, "{json}");
    }
    for json in [
        r#"{"update_id":5,"pre_checkout_query":{}}"#,
        r#"{"update_id":5,"subscription":{"state":"canceled"}}"#,
    ] {
        assert_eq!(parse(json.as_bytes()).unwrap().command, Command::Nothing, "{json}");
    }
}

#[test]
fn only_whoever_is_out_has_left() {
    let update = |member: &str| {
        let json = format!(
            r#"{{"update_id":5,"chat_member":{{"date":1,
            "chat":{{"id":-1007,"type":"channel","title":"N","username":"news"}},
            "from":{{"id":9,"is_bot":false,"first_name":"B"}},
            "new_chat_member":{member}}}}}"#
        );
        parse(json.as_bytes()).unwrap().command
    };
    let user = r#""user":{"id":7,"is_bot":false,"first_name":"A"}"#;
    let gone = |status: &str| update(&format!(r#"{{"status":"{status}",{user}}}"#));
    let name = Some("news".to_owned());
    let left = Command::Left { user: UserId::new(7).unwrap(), chat: -1007, name };
    assert_eq!((gone("left"), gone("kicked")), (left.clone(), left));
    assert_eq!((gone("member"), gone("new")), (Command::Nothing, Command::Nothing));
    assert_eq!(update(r#"{"status":"left"}"#), Command::Nothing);
    assert_eq!(update("7"), Command::Nothing);
}

#[test]
fn unknown_updates_are_nothing_and_garbage_is_no_update() {
    for json in [
        r#"{"update_id":5}"#,
        r#"{"update_id":5,"message":{}}"#,
        r#"{"update_id":5,"message":7}"#,
        r#"{"update_id":5,"poll_answer":{"a":1}}"#,
        r#"{"update_id":5,"message":{"chat":{"type":"group"},"text":"/start",
            "from":{"id":7,"is_bot":false}}}"#,
        r#"{"update_id":5,"message":{"chat":{"type":"private"},"text":"/start",
            "from":{"id":-7,"is_bot":false}}}"#,
        r#"{"update_id":5,"message":{"chat":{"type":"private"},"text":"/start",
            "from":{"id":7,"is_bot":true}}}"#,
    ] {
        assert_eq!(parse(json.as_bytes()).unwrap().command, Command::Nothing, "{json}");
    }
    for json in ["", "null", "[]", "{}", r#"{"update_id":"5"}"#, "\u{0}"] {
        assert_eq!(parse(json.as_bytes()), None, "{json}");
    }
    assert_eq!(parse(&[0xff, 0xfe]), None);
}
