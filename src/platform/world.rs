//! Cloudflare's side of the seam: D1, KV, Queues, R2, the rate limiter and `fetch`.

use worker::wasm_bindgen::JsValue;
use worker::{
    Date, Env, Fetch, Headers, Method, QueueContentType, RawMessageBuilder, Request, RequestInit,
    RequestRedirect, ResponseBody, console_error, console_log, web_sys,
};

use crate::app::error::{Fault, WriteError};
use crate::app::world::World;
use crate::domain::limits::CALL_TIMEOUT_MILLISECONDS;
use crate::domain::rate::Rate;
use crate::platform::{database, signature};
use crate::store::Statement;
use crate::store::row::Row;
use crate::wire::access::Key;
use crate::wire::http::{Call, Reply, Service};
use crate::wire::message::Message;

const MILLISECONDS_PER_SECOND: u64 = 1_000;

pub struct Cloudflare<'a> {
    env: &'a Env,
}

impl<'a> Cloudflare<'a> {
    pub const fn new(env: &'a Env) -> Self {
        Self { env }
    }
}

impl World for Cloudflare<'_> {
    fn now(&self) -> i64 {
        let milliseconds = Date::now().as_millis();
        let seconds = milliseconds.checked_div(MILLISECONDS_PER_SECOND).unwrap_or_default();
        i64::try_from(seconds).unwrap_or_default()
    }

    fn random<const BYTES: usize>(&self) -> Result<[u8; BYTES], Fault> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes).map_err(|error| Fault::new("draw randomness", error))?;
        Ok(bytes)
    }

    async fn verifies(&self, key: &Key, message: &[u8], signature: &[u8]) -> Result<bool, Fault> {
        let verified = signature::verifies(key, message, signature).await;
        verified.map_err(|_| Fault::new("verify a signature", "WebCrypto refused"))
    }

    async fn query(&self, statement: Statement) -> Result<Vec<Row>, Fault> {
        let mut answers = database::run(self.env, vec![statement]).await?;
        Ok(answers.pop().unwrap_or_default())
    }

    async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, WriteError> {
        database::run(self.env, statements).await
    }

    async fn recall(&self, key: &str) -> Option<String> {
        self.env.kv("CACHE").ok()?.get(key).text().await.ok().flatten()
    }

    async fn remember(&self, key: &str, value: &str, seconds: i64) {
        let Ok(cache) = self.env.kv("CACHE") else { return };
        let Ok(put) = cache.put(key, value) else { return };
        let put = put.expiration_ttl(u64::try_from(seconds).unwrap_or_default());
        if let Err(error) = put.execute().await {
            self.report(&Fault::new("remember in KV", error));
        }
    }

    async fn forget(&self, key: &str) {
        let Ok(cache) = self.env.kv("CACHE") else { return };
        if let Err(error) = cache.delete(key).await {
            self.report(&Fault::new("forget in KV", error));
        }
    }

    async fn enqueue(&self, message: &Message, delay_seconds: i64) -> Result<(), Fault> {
        let fault = |error: worker::Error| Fault::new("send to a queue", error);
        let queue = self.env.queue(message.queue().binding()).map_err(fault)?;
        let raw = RawMessageBuilder::new(JsValue::from_str(&message.to_json()))
            .delay_seconds(u32::try_from(delay_seconds).unwrap_or_default())
            .build_with_content_type(QueueContentType::Text);
        queue.send_raw(raw).await.map_err(fault)
    }

    async fn call(&self, call: Call) -> Result<Reply, Fault> {
        let doing = match call.service {
            Service::Telegram => "call Telegram",
            Service::Toncenter => "call toncenter",
            Service::Tonapi => "call tonapi",
            Service::Webhook => "call a partner",
            Service::Access => "ask Access for its keys",
            Service::Private => "call the private Worker",
        };
        // The text of a fetch error may hold the URL, and Telegram's holds the token.
        send(self.env, call).await.map_err(|_| Fault::new(doing, "no answer"))
    }

    async fn object(&self, key: &str) -> Result<Option<Vec<u8>>, Fault> {
        let fault = |error: worker::Error| Fault::new("read an object", error);
        let bucket = self.env.bucket("BUCKET").map_err(fault)?;
        let Some(object) = bucket.get(key).execute().await.map_err(fault)? else {
            return Ok(None);
        };
        match object.body() {
            Some(body) => body.bytes().await.map(Some).map_err(fault),
            None => Ok(None),
        }
    }

    async fn keep(&self, key: &str, bytes: Vec<u8>) -> Result<(), Fault> {
        let fault = |error: worker::Error| Fault::new("keep an object", error);
        let bucket = self.env.bucket("BUCKET").map_err(fault)?;
        bucket.put(key, bytes).execute().await.map(drop).map_err(fault)
    }

    /// A limiter that fails must not turn people away.
    async fn within_rate(&self, rate: Rate, key: &str) -> bool {
        let Ok(limiter) = self.env.rate_limiter(rate.binding()) else { return true };
        limiter.limit(key.to_owned()).await.map_or(true, |outcome| outcome.success)
    }

    fn count(&self, event: &'static str) {
        console_log!(r#"{{"level":"info","count":"{event}"}}"#);
    }

    fn report(&self, fault: &Fault) {
        let line = serde_json::json!({
            "level": "error", "doing": fault.doing, "cause": fault.cause,
        });
        console_error!("{line}");
    }
}

async fn send(env: &Env, call: Call) -> worker::Result<Reply> {
    let headers = Headers::new();
    for (name, value) in &call.headers {
        headers.set(name, value)?;
    }
    let mut init = RequestInit::new();
    init.with_method(if call.post { Method::Post } else { Method::Get }).with_headers(headers);
    let is_strangers = call.service == Service::Webhook;
    if is_strangers {
        init.with_redirect(RequestRedirect::Manual);
    }
    if let Some(body) = &call.body {
        init.with_body(Some(JsValue::from_str(body)));
    }
    let mut response = if call.service == Service::Private {
        env.service("PRIVATE")?.fetch(call.url, Some(init)).await?
    } else {
        let request = Request::new_with_init(&call.url, &init)?;
        let signal = web_sys::AbortSignal::timeout_with_u32(CALL_TIMEOUT_MILLISECONDS);
        Fetch::Request(request).send_with_signal(&signal.into()).await?
    };
    let status = response.status_code();
    if is_strangers {
        // Whatever it is, and however long, it ends here.
        if let ResponseBody::Stream(body) = response.body() {
            drop(body.cancel());
        }
        return Ok(Reply { status, body: String::new() });
    }
    Ok(Reply { status, body: response.text().await? })
}
