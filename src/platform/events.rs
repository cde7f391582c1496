//! The three events of a Worker. Both Workers are this code; `ROLE` tells which one it is.

use worker::wasm_bindgen::JsValue;
use worker::{
    Context, Env, MessageBatch, MessageExt, QueueRetryOptionsBuilder, ScheduleContext,
    ScheduledEvent, console_error, event, js_sys,
};

use crate::app::clock::consume::{Delivery, consume};
use crate::app::config::{Config, Misconfigured};
use crate::app::routes;
use crate::app::world::World;
use crate::platform::http::{into_request, into_response};
use crate::platform::settings::config;
use crate::platform::texts;
use crate::platform::world::Cloudflare;
use crate::wire::answer::Answer;

#[event(start)]
fn start() {
    console_error_panic_hook::set_once();
    texts::install();
}

#[event(fetch)]
async fn fetch(
    request: worker::Request,
    env: Env,
    _context: Context,
) -> worker::Result<worker::Response> {
    let answer = match config(&env) {
        Ok(config) => {
            let head = request.method() == worker::Method::Head;
            let request = into_request(request).await?;
            let answer = routes::answer(&Cloudflare::new(&env), &config, &request).await;
            if head { Answer { body: crate::wire::answer::Body::Empty, ..answer } } else { answer }
        }
        Err(Misconfigured(sentence)) => {
            console_error!("{sentence}");
            Answer::text(503, "text/plain; charset=utf-8", sentence)
        }
    };
    into_response(answer)
}

/// Never returns an error: that would be a panic, and every message of the batch would come again.
#[cfg(feature = "private")]
#[event(queue)]
async fn queue(batch: MessageBatch<()>, env: Env, _context: Context) -> worker::Result<()> {
    let config = config(&env);
    let name = batch.queue();
    let world = Cloudflare::new(&env);
    for message in batch.raw_iter() {
        let Ok(Config::Private(config)) = config.as_deref() else {
            console_error!("The queue {name} is consumed by a Worker that is not set up for it.");
            message.retry();
            continue;
        };
        let body = message.body().as_string().unwrap_or_else(|| {
            // What JSON has no word for is nothing of ours: it reads as empty.
            let text = js_sys::JSON::stringify(&message.body()).map(JsValue::from);
            text.ok().and_then(|text| text.as_string()).unwrap_or_default()
        });
        match consume(&world, config, &name, &body).await {
            Delivery::Acknowledge => message.ack(),
            Delivery::Retry { delay_seconds } => {
                let delay = u32::try_from(delay_seconds).unwrap_or_default();
                let options = QueueRetryOptionsBuilder::new().with_delay_seconds(delay).build();
                message.retry_with_options(&options);
            }
        }
    }
    Ok(())
}

#[event(scheduled)]
async fn scheduled(_event: ScheduledEvent, env: Env, _context: ScheduleContext) {
    match config(&env) {
        Ok(config) => {
            let world = Cloudflare::new(&env);
            if let Err(fault) = routes::tick(&world, &config).await {
                world.report(&fault);
            }
        }
        Err(Misconfigured(sentence)) => console_error!("{sentence}"),
    }
}
