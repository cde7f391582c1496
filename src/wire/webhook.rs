//! What we tell partners' servers by ourselves, as Standard Webhooks 1.0 says it
//! (<https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>),
//! so that they can check it with a library of theirs; and our own JSON about it.
//!
//! `webhook-signature` has a signature for each valid secret: `v1,` and the base64 of the
//! HMAC-SHA256 over `webhook-id`, `webhook-timestamp` and the body, with full stops between them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::domain::claim::Key;
use crate::wire::api::Money;
use crate::wire::http::{Call, Service};
use crate::wire::init_data::{InitDataKey, sign};
use crate::wire::partner::{alias, reference};
use crate::wire::timestamp::rfc3339;

/// What the secrets are made for.
const PURPOSE: &str = "earnest: secrets of webhooks, first kind";

fn derived(key: &InitDataKey, partner: &str, generation: i64) -> [u8; 32] {
    key.derive(PURPOSE, &format!("{partner}:{generation}"))
}

/// The secret of one generation, as libraries take it. It is kept nowhere.
#[must_use]
pub fn secret(key: &InitDataKey, partner: &str, generation: i64) -> String {
    format!("whsec_{}", STANDARD.encode(derived(key, partner, generation)))
}

/// Something that happened. The same event has the same bytes, however often it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub id: i64,
    pub r#type: String,
    pub at: i64,
    pub campaign: Option<i64>,
    /// With the reward, or the part of it that went back.
    pub claim: Option<(Key, Money)>,
}

impl Event {
    /// The body for one partner, who never learns an id of Telegram's.
    #[must_use]
    pub fn body(&self, key: &InitDataKey, partner: &str) -> String {
        let mut data = Map::new();
        if let Some(campaign) = self.campaign {
            data.insert("campaign".to_owned(), campaign.to_string().into());
        }
        if let Some((claim, amount)) = &self.claim {
            data.insert("task".to_owned(), claim.task.to_string().into());
            data.insert("person".to_owned(), alias(key, partner, claim.user).into());
            data.insert("claim".to_owned(), reference(key, partner, claim).into());
            data.insert("amount".to_owned(), amount.usd.clone().into());
            data.insert("amount_micros".to_owned(), amount.micros.into());
        }
        let mut body = Map::new();
        body.insert("type".to_owned(), self.r#type.clone().into());
        body.insert("timestamp".to_owned(), rfc3339(self.at).into());
        body.insert("data".to_owned(), data.into());
        Value::Object(body).to_string()
    }
}

/// The signed request. `proxy` takes it in place of `url`, which it then finds in a header.
#[must_use]
pub fn call(
    key: &InitDataKey,
    event: &Event,
    (partner, generations): (&str, &[i64]),
    (url, proxy): (&str, Option<&str>),
    now: i64,
) -> Call {
    let (id, timestamp) = (format!("evt_{}", event.id), now.to_string());
    let body = event.body(key, partner);
    let signed = format!("{id}.{timestamp}.{body}");
    let one = |generation: &i64| {
        let signature = sign(&derived(key, partner, *generation), signed.as_bytes());
        format!("v1,{}", STANDARD.encode(signature))
    };
    let signatures: Vec<_> = generations.iter().map(one).collect();
    let mut headers = vec![
        ("content-type", "application/json".to_owned()),
        ("user-agent", "Earnest".to_owned()),
        ("webhook-id", id),
        ("webhook-timestamp", timestamp),
        ("webhook-signature", signatures.join(" ")),
    ];
    if proxy.is_some() {
        headers.push(("x-earnest-url", url.to_owned()));
    }
    Call {
        service: Service::Webhook,
        post: true,
        url: proxy.unwrap_or(url).to_owned(),
        headers,
        body: Some(body),
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Webhook {
    pub url: String,
    /// The only one that is told of; null for all of the partner's owner.
    pub campaign: Option<String>,
    /// `on`, `off`, or `failed`: switched off because nothing got through for days.
    pub status: String,
    /// Since when nothing gets through.
    pub failing_since: Option<String>,
    /// For checking what comes; only when it was just set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneWebhook {
    /// Null when there is none.
    pub webhook: Option<Webhook>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Delivery {
    pub id: String,
    pub r#type: String,
    /// `waiting`, `delivered`, or `failed`: given up.
    pub status: String,
    pub attempts: i64,
    /// The HTTP status of the last answer; null when there was none.
    pub answered: Option<i64>,
    pub at: String,
    /// When it is tried next, while it waits.
    pub next_at: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneDelivery {
    pub delivery: Delivery,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Deliveries {
    pub deliveries: Vec<Delivery>,
    pub next: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{TaskId, UserId};

    const BODY: &str = r#"{"data":{},"timestamp":"2027-01-15T08:00:00Z","type":"webhook.test"}"#;

    fn key() -> InitDataKey {
        InitDataKey::from_hex(&"1".repeat(64)).unwrap()
    }

    fn event(claim: Option<(Key, Money)>) -> Event {
        let campaign = claim.as_ref().map(|_| 3);
        Event { id: 41, r#type: "webhook.test".into(), at: 1_800_000_000, campaign, claim }
    }

    #[test]
    fn each_valid_secret_signs_and_a_proxy_is_told_the_address() {
        let to = ("https://fun.example/hook", None);
        let sent = call(&key(), &event(None), ("fun", &[2, 1]), to, 1_800_000_000);
        assert_eq!((sent.url.as_str(), sent.body.as_deref()), (to.0, Some(BODY)));
        let header = |sent: &Call, name: &str| {
            let found = sent.headers.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone())
        };
        let signatures = header(&sent, "webhook-signature").unwrap();
        for (signature, generation) in signatures.split(' ').zip([2, 1]) {
            let secret = secret(&key(), "fun", generation);
            let secret = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
            let message = format!("evt_41.1800000000.{BODY}");
            let signed = sign(&secret.try_into().unwrap(), message.as_bytes());
            assert_eq!(signature, format!("v1,{}", STANDARD.encode(signed)));
        }
        assert_eq!(signatures.split(' ').count(), 2);
        let to = (to.0, Some("http://127.0.0.1:9104/out"));
        let sent = call(&key(), &event(None), ("fun", &[2, 1]), to, 1_800_000_000);
        assert_eq!(sent.url, "http://127.0.0.1:9104/out");
        assert_eq!(header(&sent, "x-earnest-url").as_deref(), Some("https://fun.example/hook"));
    }

    #[test]
    fn a_partner_reads_their_own_reference_and_no_id_of_a_person() {
        let (user, task) = (UserId::new(7_100_000_001).unwrap(), TaskId::new(12).unwrap());
        let claim = Key { user, task, period: "once".into() };
        let event = event(Some((claim.clone(), Money::signed(50_000))));
        let body = event.body(&key(), "fun");
        assert!(body.contains(&reference(&key(), "fun", &claim)), "{body}");
        assert!(body.contains(r#""amount":"0.050000","amount_micros":50000"#), "{body}");
        assert!(!body.contains("7100000001"), "{body}");
        assert_ne!(body, event.body(&key(), "games"));
    }
}
