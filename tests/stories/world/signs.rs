//! Signing in from a device and a country, perhaps through somebody's invitation.

use earnest::wire::http::Method;
use serde_json::json;

use super::TestWorld;
use super::earner::{Earner, init_data};

/// Where somebody signs in from.
#[derive(Clone, Copy, Default)]
pub struct From<'a> {
    pub device: Option<u32>,
    pub country: Option<&'static str>,
    pub code: Option<&'a str>,
    pub is_premium: bool,
}

impl Earner<'_> {
    /// Answers the token of the new session.
    pub fn signs_in(&self, from: From) -> String {
        let user = json!({ "id": self.id, "first_name": "A", "language_code": "en",
            "is_premium": from.is_premium })
        .to_string();
        let now = self.world.now().to_string();
        let mut fields = vec![("auth_date", now.as_str()), ("user", user.as_str())];
        fields.extend(from.code.map(|code| ("start_param", code)));
        let tma = format!("tma {}", init_data(&fields));
        let device = from.device.map(|device| format!("{device:032x}"));
        let mut headers = vec![("authorization", tma.as_str())];
        headers.extend(device.as_deref().map(|device| ("x-device-key", device)));
        headers.extend(from.country.map(|country| ("cf-ipcountry", country)));
        let seen = self.ask(Method::Post, "/api/session", &headers, "").unwrap();
        assert_eq!(seen.status, 200, "{:?}", seen.json);
        seen.json["token"].as_str().unwrap().to_owned()
    }
}

impl TestWorld {
    /// Somebody who signed in so, and earned that much.
    pub fn earner_from(&self, id: i64, from: From, micros: i64) -> Earner<'_> {
        self.stranger(id).signs_in(from);
        self.earner_with(id, micros)
    }
}
