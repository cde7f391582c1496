//! initData that must be let in, in every spelling that a client may use.

use super::*;

#[test]
fn the_published_vector_is_accepted_with_its_signature_hashed() {
    // From the tests of Telegram-Mini-Apps/tma.js; the key is already derived from its token.
    let key = "c0881d6d547967540dcb06d7378a2c2b2c79a8f915ae70a4a37a8a04de0da32b";
    let raw = "user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-%20%3F%20\
        %5C%2F%22%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C\
        %22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3A\
        true%2C%22photo_url%22%3A%22https%3A%5C%2F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2F\
        4FPEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg%22%7D&chat_instance=8134722200314281151\
        &chat_type=private&auth_date=1733584787&hash=2174df5b000556d044f3f020384e879c8efcab55dd\
        ea2ced4eb752e93e7080d6&signature=zL-ucjNyREiHDE8aihFwpfR9aggP2xiAo3NSpfe-p7IbCisNlDKlo7\
        Kb6G4D0Ao2mBrSgEk4maLSdv6MLIlADQ";
    let key = InitDataKey::from_hex(key).unwrap();
    let data = verify(raw, &key, 1_733_584_787, 0).unwrap();
    assert_eq!(data.user.id, 279_058_397);
    assert_eq!(data.user.first_name, "Vladislav + - ? /");
    assert_eq!(data.user.language_code.as_deref(), Some("ru"));
    assert!(data.user.is_premium && data.user.allows_write_to_pm);
    assert_eq!(data.chat_instance.as_deref(), Some("8134722200314281151"));
    let (rest, _) = raw.split_once("&signature=").unwrap();
    assert_eq!(verify(rest, &key, 1_733_584_787, 0), Err(InitDataError::HashMismatch));
}

#[test]
fn everything_signed_is_read() {
    let user = InitDataUser {
        id: 7_100_000_001,
        first_name: "Ann & /".into(),
        last_name: None,
        username: None,
        language_code: Some("en".into()),
        is_premium: false,
        allows_write_to_pm: false,
    };
    let expected = InitData {
        user,
        auth_date: NOW,
        start_param: Some("abc-DEF_123".into()),
        query_id: None,
        chat_type: Some("private".into()),
        chat_instance: Some("-3788475317572404878".into()),
    };
    assert_eq!(read(&whole()), Ok(expected));
}

#[test]
fn any_order_and_any_other_field_is_accepted() {
    let hash = hash_of(&[DATE, ANN]);
    let user = encode(USER);
    let with = |key, value| signed(&[DATE, ANN, (key, value)]);
    check(&[
        ("the shortest", signed(&[DATE, ANN]), "ok"),
        ("hash first", format!("hash={hash}&auth_date=1800000000&user={user}"), "ok"),
        ("hash between", format!("auth_date=1800000000&hash={hash}&user={user}"), "ok"),
        ("another order", signed(&[ANN, DATE]), "ok"),
        ("a signature", with("signature", "AbC-_"), "ok"),
        ("an empty signature", with("signature", ""), "ok"),
        ("an empty start_param", with("start_param", ""), "ok"),
        ("an empty query_id", with("query_id", ""), "ok"),
        ("a query_id", with("query_id", "AAHdF6IQAAAAAN0XohDhrOrc"), "ok"),
        ("unknown fields", signed(&[DATE, ANN, ("a", "1"), ("zz_9", "é")]), "ok"),
        ("a value with =", with("x", "a=b=="), "ok"),
        ("a value with &", with("x", "a&hash=b"), "ok"),
        ("a value with %", with("x", "100%25"), "ok"),
        ("a value with ;", with("x", "a;b"), "ok"),
        ("a value with U+0085", with("x", "a\u{85}b"), "ok"),
        ("a key with a space", with("a b", "1"), "ok"),
        ("a key that another begins with", with("user_2", ""), "ok"),
        ("receiver and chat", signed(&[DATE, ANN, ("receiver", "{}"), ("chat", "{}")]), "ok"),
    ]);
    assert_eq!(read(&with("start_param", "")).unwrap().start_param, None);
}

#[test]
fn any_spelling_of_the_same_text_is_accepted() {
    let spaced = [DATE, ("user", r#"{"id":7,"first_name":"A b+c"}"#)];
    let omar = [DATE, ("user", r#"{"id":7,"first_name":"عمر 🙂"}"#)];
    let plain_omar = format!("auth_date=1800000000&user={}", omar[1].1);
    let plain = form(&[DATE, ANN]);
    let respelled = |from, to| signed_as(&plain.replace(from, to), &[DATE, ANN]);
    let unescaped = signed_as(&format!("{plain}&x=a=b"), &[DATE, ANN, ("x", "a=b")]);
    check(&[
        ("spaces as %20", signed(&spaced), "ok"),
        ("spaces as +", signed_as(&form(&spaced).replace("%20", "+"), &spaced), "ok"),
        ("UTF-8 in escapes", signed(&omar), "ok"),
        ("UTF-8 as it is", signed_as(&plain_omar, &omar), "ok"),
        ("lower-case escapes", respelled("%7B", "%7b"), "ok"),
        ("needless escapes", respelled("auth", "%61uth"), "ok"),
        ("an unescaped =", unescaped, "ok"),
    ]);
}

#[test]
fn size_and_number_of_pairs_have_limits() {
    let with_pairs = |count: usize| {
        let names: Vec<_> = (0..count).map(|number| format!("x{number:02}")).collect();
        let mut pairs: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
        pairs.extend([DATE, ANN]);
        signed(&pairs)
    };
    let of_bytes = |bytes: usize| {
        let bare = signed(&[DATE, ANN, ("x", "")]).len();
        signed(&[DATE, ANN, ("x", &"f".repeat(bytes.saturating_sub(bare)))])
    };
    check(&[
        ("32 pairs", with_pairs(29), "ok"),
        ("33 pairs", with_pairs(30), "init_data_too_many_pairs"),
        ("8,192 bytes", of_bytes(8_192), "ok"),
        ("8,193 bytes", of_bytes(8_193), "init_data_too_large"),
        ("a megabyte of &", "&".repeat(1 << 20), "init_data_too_large"),
    ]);
}

#[test]
fn users_of_every_lawful_shape_are_accepted() {
    for user in [
        r#"{"id":1}"#,
        r#"{"id":9007199254740991}"#,
        r#"{"first_name":"A","id":5}"#,
        r#"{ "id" : 5 }"#,
        r#"{"id":5,"last_name":""}"#,
        r#"{"id":5,"username":null}"#,
        r#"{"id":5,"is_premium":true,"allows_write_to_pm":true}"#,
        r#"{"id":5,"added_to_attachment_menu":true,"photo_url":"https:\/\/t.me\/i\/x.svg"}"#,
        r#"{"id":5,"new_field":{"deep":[1,2,{"x":null}]}}"#,
        r#"{"id":5,"first_name":"\u0639\u0645\u0631 \ud83d\ude42"}"#,
        r#"{"id":5,"language_code":"pt-BR"}"#,
    ] {
        assert_eq!(verdict(&signed_with_user(user)), "ok", "{user}");
    }
}
