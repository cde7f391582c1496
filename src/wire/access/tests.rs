//! What a token may look like, and every way in which it is not one.

use serde_json::json;

use super::*;

const TEAM: &str = "https://team.example";
const NOW: i64 = 1_800_000_000;

fn encoded(value: &Value) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(value.to_string())
}

fn token(header: &Value, claims: &Value) -> String {
    let signature = BASE64_URL_SAFE_NO_PAD.encode([7; 256]);
    format!("{}.{}.{signature}", encoded(header), encoded(claims))
}

fn header() -> Value {
    json!({ "alg": "RS256", "kid": "k1", "typ": "JWT" })
}

fn claims() -> Value {
    json!({ "iss": TEAM, "aud": ["tag"], "email": "Olga@example.org", "type": "app",
        "exp": NOW + 60, "iat": NOW, "nbf": NOW, "sub": "1" })
}

fn with(mut value: Value, name: &str, other: Value) -> Value {
    value[name] = other;
    value
}

#[test]
fn a_person_is_read_from_a_token_as_access_writes_it() {
    let token = token(&header(), &claims());
    let assertion = parse(&token).unwrap();
    assert_eq!((assertion.key_id.as_str(), assertion.signature.len()), ("k1", 256));
    assert_eq!(assertion.signed, token.rsplit_once('.').unwrap().0);
    assert_eq!(assertion.email(TEAM, "tag", NOW), Ok("olga@example.org".to_owned()));
}

#[test]
fn only_rs256_is_an_algorithm() {
    for alg in ["none", "None", "NONE", "HS256", "RS384", "PS256", "ES256", "rs256", "RS256 ", ""] {
        let token = token(&with(header(), "alg", json!(alg)), &claims());
        assert_eq!(parse(&token).err(), Some(AccessError::Algorithm), "{alg}");
    }
    for (name, other) in [
        ("alg", json!(["RS256"])),
        ("alg", Value::Null),
        ("crit", json!(["exp"])),
        ("b64", json!(false)),
    ] {
        let token = token(&with(header(), name, other), &claims());
        assert_eq!(parse(&token).err(), Some(AccessError::Algorithm), "{name}");
    }
    let without = token(&with(header(), "kid", json!(1)), &claims());
    assert_eq!(parse(&without).err(), Some(AccessError::Malformed));
}

#[test]
fn what_is_cut_off_or_padded_is_malformed() {
    let whole = token(&header(), &claims());
    let (signed, third) = whole.rsplit_once('.').unwrap();
    let (first, second) = signed.split_once('.').unwrap();
    for token in [
        String::new(),
        ".".to_owned(),
        "..".to_owned(),
        first.to_owned(),
        format!("{first}.{second}"),
        format!("{first}.{second}."),
        format!("{first}..{third}."),
        format!(".{second}.{third}"),
        format!("{first}.{second}.{third}.{third}"),
        format!("{first}.{second}.{third}=="),
        format!("{first}={second}.{third}"),
        format!("{first}.{second}.{}", &third[..40]),
        format!("{first}.{second}.{third}{third}{third}"),
        format!("{}.{second}.{third}", encoded(&json!(["RS256"]))),
        format!(" {whole}"),
        format!("{whole}\n"),
        whole.replace('.', ","),
    ] {
        assert_eq!(parse(&token).err(), Some(AccessError::Malformed), "{token}");
    }
    let huge = format!("{whole}{}", "A".repeat(ACCESS_TOKEN_BYTES_MAX));
    assert_eq!(parse(&huge).err(), Some(AccessError::TooLarge));
}

#[test]
fn claims_are_for_us_from_our_team_about_a_person_and_now() {
    let refused = |name: &str, other: Value| {
        let token = token(&header(), &with(claims(), name, other));
        parse(&token).unwrap().email(TEAM, "tag", NOW).err()
    };
    let skew = ACCESS_SKEW_SECONDS;
    for (name, other, expected) in [
        ("iss", json!("https://other.example"), Some(AccessError::Issuer)),
        ("iss", json!("https://team.example/"), Some(AccessError::Issuer)),
        ("iss", json!([TEAM]), Some(AccessError::Issuer)),
        ("aud", json!(["another"]), Some(AccessError::Audience)),
        ("aud", json!([]), Some(AccessError::Audience)),
        ("aud", json!({ "tag": true }), Some(AccessError::Audience)),
        ("aud", json!([["tag"]]), Some(AccessError::Audience)),
        ("aud", Value::Null, Some(AccessError::Audience)),
        ("aud", json!("tag"), None),
        ("aud", json!(["another", "tag"]), None),
        ("exp", json!(NOW - skew), Some(AccessError::Expired)),
        ("exp", json!(NOW - skew + 1), None),
        ("exp", json!("never"), Some(AccessError::Malformed)),
        ("exp", json!(1e30), Some(AccessError::Malformed)),
        ("exp", Value::Null, Some(AccessError::Malformed)),
        ("nbf", json!(NOW + skew), None),
        ("nbf", json!(NOW + skew + 1), Some(AccessError::NotYetValid)),
        ("nbf", json!(i64::MAX), Some(AccessError::NotYetValid)),
        ("nbf", Value::Null, Some(AccessError::Malformed)),
        ("email", Value::Null, Some(AccessError::NotAPerson)),
        ("email", json!(""), Some(AccessError::NotAPerson)),
        ("email", json!("olga"), Some(AccessError::NotAPerson)),
        ("email", json!(["olga@example.org"]), Some(AccessError::NotAPerson)),
        ("type", json!("org"), Some(AccessError::NotAPerson)),
        ("type", Value::Null, Some(AccessError::NotAPerson)),
    ] {
        assert_eq!(refused(name, other.clone()), expected, "{name} {other}");
    }
    // A service token, as Access makes it: a common name and no email.
    let service = json!({ "iss": TEAM, "aud": ["tag"], "type": "app", "exp": NOW + 60, "nbf": NOW,
        "common_name": "abc.access", "sub": "" });
    let service = token(&header(), &service);
    let refused = parse(&service).unwrap().email(TEAM, "tag", NOW);
    assert_eq!(refused, Err(AccessError::NotAPerson));
}

#[test]
fn only_sound_rsa_keys_are_taken_from_a_set() {
    let modulus = |bytes: usize| BASE64_URL_SAFE_NO_PAD.encode(vec![255; bytes]);
    let good = json!({ "kid": "k1", "kty": "RSA", "alg": "RS256", "use": "sig", "e": "AQAB",
        "n": modulus(256) });
    let read = |key: Value| keys(&json!({ "keys": [key], "public_certs": [] }).to_string());
    assert_eq!(read(good.clone()).unwrap().len(), 1);
    for (name, other) in [
        ("kty", json!("oct")),
        ("kty", json!("EC")),
        ("alg", json!("HS256")),
        ("use", json!("enc")),
        ("kid", Value::Null),
        ("n", json!(modulus(128))),
        ("n", json!(modulus(1024))),
        ("n", json!("not base64!")),
        ("e", json!("")),
        ("e", json!("AQABAQABAQAB")),
    ] {
        assert_eq!(read(with(good.clone(), name, other)), Some(Vec::new()), "{name}");
    }
    for set in ["", "[]", "{}", r#"{"keys":{}}"#, "<html>"] {
        assert_eq!(keys(set), None, "{set}");
    }
    let many = json!({ "keys": vec![good; ACCESS_KEYS_MAX + 1] }).to_string();
    assert_eq!(keys(&many).unwrap().len(), ACCESS_KEYS_MAX);
}

#[test]
fn every_reason_has_a_code_of_its_own() {
    use AccessError::{
        Algorithm, Audience, Expired, Issuer, KeyUnknown, Malformed, NotAPerson, NotYetValid,
        SignatureWrong, TooLarge,
    };
    let all = [
        TooLarge,
        Malformed,
        Algorithm,
        KeyUnknown,
        SignatureWrong,
        Issuer,
        Audience,
        Expired,
        NotYetValid,
        NotAPerson,
    ];
    let codes: std::collections::BTreeSet<_> = all.iter().map(|error| error.code()).collect();
    assert_eq!(codes.len(), all.len());
    assert!(codes.iter().all(|code| code.starts_with("access_")));
}
