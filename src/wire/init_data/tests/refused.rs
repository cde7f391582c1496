//! initData that must be turned away, each for its own reason.

use super::*;

#[test]
fn a_text_of_the_wrong_shape_is_malformed_even_with_a_true_hash() {
    let plain = || form(&[DATE, ANN]);
    let with = |text: &str, pair| signed_as(&format!("{}{text}", plain()), &[DATE, ANN, pair]);
    let none = ("x", "");
    let malformed = "init_data_malformed";
    check(&[
        ("nothing", String::new(), malformed),
        ("a space", " ".into(), malformed),
        ("one word", "hash".into(), malformed),
        ("JSON", "{}".into(), malformed),
        ("a bare key", with("&x", none), malformed),
        ("an empty key", with("&=x", ("", "x")), malformed),
        ("an empty pair", signed_as(&format!("{}&", plain()), &[DATE, ANN]), malformed),
        ("& first", format!("&{}", signed(&[DATE, ANN])), malformed),
        ("& last", format!("{}&", signed(&[DATE, ANN])), malformed),
        ("only &", "&".into(), malformed),
        ("only =", "=".into(), malformed),
        ("% alone", with("&x=%", ("x", "%")), malformed),
        ("% with one digit", with("&x=%4", ("x", "%4")), malformed),
        ("% with one digit, then a pair", with("&x=%4&y=1", ("x", "%4")), malformed),
        ("% with letters", with("&x=%zz", ("x", "%zz")), malformed),
        ("% with a sign", with("&x=%+1", ("x", "%+1")), malformed),
        ("% in a key", with("&%=1", ("%", "1")), malformed),
        ("%u", with("&x=%u0041", ("x", "A")), malformed),
        ("a wide digit", with("&x=%\u{ff14}1", ("x", "A")), malformed),
        ("a coded zero", with("&x=%00", ("x", "\0")), malformed),
        ("a coded line feed", with("&x=a%0Ab", ("x", "a\nb")), malformed),
        ("a coded delete", with("&x=%7F", ("x", "\u{7f}")), malformed),
        ("a raw tab", with("&x=\t", ("x", "\t")), malformed),
        ("a raw line feed at the end", format!("{}\n", signed(&[DATE, ANN])), malformed),
        ("a line feed in a key", with("&a%0Ab=1", ("a\nb", "1")), malformed),
        ("a coded = in a key", with("&a%3Db=c", ("a", "b=c")), malformed),
        (
            "a pair hidden behind a line feed",
            {
                let text = format!("x=1%0Auser%3D{}&auth_date=1800000000", encode(USER));
                signed_as(&text, &[("x", "1"), ANN, DATE])
            },
            malformed,
        ),
        ("not UTF-8", with("&x=%FF", ("x", "\u{fffd}")), "init_data_not_utf8"),
        ("half a letter", with("&x=%C3", ("x", "\u{fffd}")), "init_data_not_utf8"),
        ("a letter in two pairs", with("&x=%C3&%A9=", none), "init_data_not_utf8"),
        ("a surrogate", with("&x=%ED%A0%80", none), "init_data_not_utf8"),
        ("overlong", with("&x=%C0%AF", ("x", "/")), "init_data_not_utf8"),
    ]);
}

#[test]
fn a_key_comes_once() {
    let twice = "init_data_duplicate_key";
    let hash = hash_of(&[DATE, ANN]);
    let other = encode(r#"{"id":1}"#);
    check(&[
        ("user twice", signed(&[DATE, ANN, ANN]), twice),
        ("an unsigned user last", format!("{}&user={other}", signed(&[DATE, ANN])), twice),
        ("an unsigned user first", format!("user={other}&{}", signed(&[DATE, ANN])), twice),
        ("user in escapes", format!("{}&%75ser={other}", signed(&[DATE, ANN])), twice),
        ("hash twice", format!("{}&hash={hash}", signed(&[DATE, ANN])), twice),
        ("auth_date twice", signed(&[DATE, DATE, ANN]), twice),
        ("an unknown key twice", signed(&[DATE, ANN, ("x", "1"), ("x", "2")]), twice),
        ("an empty value twice", signed(&[DATE, ANN, ("x", ""), ("x", "")]), twice),
    ]);
}

#[test]
fn a_hash_is_64_lower_hex_digits_and_the_right_ones() {
    let with = |hash: &str| format!("{}&hash={hash}", form(&[DATE, ANN]));
    let hash = hash_of(&[DATE, ANN]);
    let (malformed, mismatch) = ("init_data_hash_malformed", "init_data_hash_mismatch");
    let widget_key: Vec<u8> = {
        use sha2::Digest;
        Sha256::digest(TOKEN.as_bytes()).to_vec()
    };
    let swapped_key = hmac(TOKEN.as_bytes(), b"WebAppData");
    let other_key = hmac(b"WebAppData", b"7000000002:another");
    check(&[
        ("none", form(&[DATE, ANN]), "init_data_hash_missing"),
        ("Hash", form(&[DATE, ANN, ("Hash", &hash)]), "init_data_hash_missing"),
        ("an empty one", with(""), malformed),
        ("a short one", with(&hash[1..]), malformed),
        ("a long one", with(&format!("{hash}0")), malformed),
        ("twice as long", with(&format!("{hash}{hash}")), malformed),
        ("upper case", with(&hash.to_uppercase()), malformed),
        ("one upper-case digit", with(&format!("A{}", &hash[1..])), malformed),
        ("a space before", with(&format!(" {}", &hash[1..])), malformed),
        ("not hex", with(&"g".repeat(64)), malformed),
        ("not ASCII", with(&"é".repeat(32)), malformed),
        ("Arabic digits", with(&"٠".repeat(64)), malformed),
        ("zeros", with(&"0".repeat(64)), mismatch),
        ("base64", with("zL+ucjNyREiHDE8aihFwpfR9aggP2xiAo3NSpfe/p7I="), malformed),
        ("another bot", with(&hash_with(&other_key, &[DATE, ANN])), mismatch),
        ("the login widget's rule", with(&hash_with(&widget_key, &[DATE, ANN])), mismatch),
        ("key and message swapped", with(&hash_with(&swapped_key, &[DATE, ANN])), mismatch),
        ("no key", with(&hash_with(b"", &[DATE, ANN])), mismatch),
        ("of less", with(&hash_of(&[DATE])), mismatch),
        ("of more", with(&hash_of(&[DATE, ANN, ("x", "")])), mismatch),
        (
            "signature left out",
            { format!("{}&signature=abc&hash={hash}", form(&[DATE, ANN])) },
            mismatch,
        ),
        (
            "the hash itself hashed",
            {
                let pairs = [DATE, ANN, ("hash", hash.as_str())];
                with(&hash_of(&pairs))
            },
            mismatch,
        ),
        ("encoded twice", signed(&[DATE, ANN]).replace('%', "%25"), mismatch),
        ("? first", format!("?{}", signed(&[DATE, ANN])), mismatch),
        ("# last", format!("{}#", signed(&[DATE, ANN])), malformed),
        ("spaces around", format!(" {}", signed(&[DATE, ANN])), mismatch),
    ]);
}

#[test]
fn nothing_is_read_before_the_hash_agrees() {
    let zeros = "0".repeat(64);
    for (pairs, true_verdict) in [
        (&[("auth_date", "x"), ANN][..], "init_data_auth_date_malformed"),
        (&[("auth_date", "1"), ANN], "init_data_expired"),
        (&[ANN], "init_data_auth_date_missing"),
        (&[DATE], "init_data_user_missing"),
        (&[DATE, ("user", "{")], "init_data_user_malformed"),
        (&[DATE, ANN, ("start_param", "!")], "init_data_start_param_malformed"),
        // The date is looked at before the user.
        (&[("auth_date", "1"), ("user", "{")], "init_data_expired"),
    ] {
        assert_eq!(verdict(&signed(pairs)), true_verdict);
        let forged = format!("{}&hash={zeros}", form(pairs));
        assert_eq!(verdict(&forged), "init_data_hash_mismatch", "{forged}");
    }
}

#[test]
fn an_auth_date_is_plain_digits_within_its_time() {
    let malformed = "init_data_auth_date_malformed";
    for (auth_date, expected) in [
        ("1800000000", "ok"),
        ("01800000000", "ok"),
        ("1800000060", "ok"),
        ("1800000061", "init_data_future"),
        ("99999999999", "init_data_future"),
        ("1799913600", "ok"),
        ("1799913599", "init_data_expired"),
        ("0", "init_data_expired"),
        ("", malformed),
        ("001800000000", malformed),
        ("100000000000", malformed),
        ("9223372036854775808", malformed),
        ("-1800000000", malformed),
        ("+1800000000", malformed),
        (" 1800000000", malformed),
        ("1800000000 ", malformed),
        ("1800000000.0", malformed),
        ("1.8e9", malformed),
        ("1800000000abc", malformed),
        ("0x6b49d200", malformed),
        ("١٨", malformed),
        ("null", malformed),
    ] {
        assert_eq!(verdict(&signed_with_auth_date(auth_date)), expected, "{auth_date:?}");
    }
}

#[test]
fn the_clock_and_the_age_may_be_anything() {
    let key = InitDataKey::from_bot_token(TOKEN);
    let raw = signed_with_auth_date("1800000000");
    let at = |now, age| verify(&raw, &key, now, age).map_or_else(InitDataError::code, |_| "ok");
    assert_eq!(at(NOW, 0), "ok");
    assert_eq!(at(NOW + 1, 0), "init_data_expired");
    assert_eq!(at(NOW - 60, 0), "ok");
    assert_eq!(at(NOW - 61, 0), "init_data_future");
    assert_eq!(at(i64::MAX, i64::MAX), "ok");
    assert_eq!(at(i64::MIN, i64::MAX), "init_data_future");
    assert_eq!(at(NOW, i64::MIN), "init_data_expired");
}

#[test]
fn a_user_is_an_object_with_a_lawful_id() {
    for user in [
        "",
        " ",
        "{",
        "{}",
        "[]",
        "null",
        "7",
        r#""7""#,
        "NaN",
        "undefined",
        r#"[7,"Ann",null,null,null,false,false]"#,
        r#" {"id":7}"#,
        r#"{"id":7}x"#,
        r#"{"id":7,}"#,
        r#"{"ID":7}"#,
        r#"{"id":0}"#,
        r#"{"id":-7}"#,
        r#"{"id":7.0}"#,
        r#"{"id":7.5}"#,
        r#"{"id":7e3}"#,
        r#"{"id":07}"#,
        r#"{"id":+7}"#,
        r#"{"id":"7"}"#,
        r#"{"id":null}"#,
        r#"{"id":true}"#,
        r#"{"id":[7]}"#,
        r#"{"id":9007199254740992}"#,
        r#"{"id":9223372036854775808}"#,
        r#"{"id":18446744073709551623}"#,
        r#"{"id":7,"id":8}"#,
        r#"{"id":7,"first_name":5}"#,
        r#"{"id":7,"language_code":["en"]}"#,
        r#"{"id":7,"is_premium":"true"}"#,
        r#"{"id":7,"first_name":"\ud83d"}"#,
        r#"{"id":7,"x":"\q"}"#,
    ] {
        assert_eq!(verdict(&signed_with_user(user)), "init_data_user_malformed", "{user:?}");
    }
    let receiver = signed(&[DATE, ("receiver", USER)]);
    assert_eq!(verdict(&receiver), "init_data_user_missing");
}

#[test]
fn a_start_param_is_what_a_link_may_carry() {
    let longest = "a".repeat(512);
    let too_long = "a".repeat(513);
    let malformed = "init_data_start_param_malformed";
    for (start_param, expected) in [
        ("a", "ok"),
        ("AZaz09_-", "ok"),
        (longest.as_str(), "ok"),
        (too_long.as_str(), malformed),
        ("a b", malformed),
        ("a.b", malformed),
        ("a/b", malformed),
        ("<b>", malformed),
        ("é", malformed),
        ("a'--", malformed),
    ] {
        let raw = signed(&[DATE, ANN, ("start_param", start_param)]);
        assert_eq!(verdict(&raw), expected, "{start_param:?}");
    }
}
