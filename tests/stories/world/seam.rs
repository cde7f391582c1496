//! The tests' side of the seam. Each step asks the dice what becomes of it.

use std::future::{pending, poll_fn};
use std::task::Poll;

use earnest::app::error::{Fault, WriteError};
use earnest::app::world::World;
use earnest::domain::limits::RATE_SECONDS;
use earnest::domain::rate::Rate;
use earnest::store::Statement;
use earnest::store::row::Row;
use earnest::wire::access::Key;
use earnest::wire::answer::Body;
use earnest::wire::http::{Call, Method, Reply, Service};
use earnest::wire::message::Message;

use super::access;
use super::dice::Fate;
use super::earner::request;
use super::fates::Step;
use super::{Queued, TestWorld};

impl TestWorld {
    /// Runs one step under its fate. `lost` is the error of a step that failed.
    async fn step<T, E>(
        &self,
        step: Step,
        lost: impl FnOnce() -> E,
        act: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        if self.is_down.get() {
            return Err(lost());
        }
        if self.interleaved.get() {
            somebody_else_goes_first().await;
        }
        let fate = self.dice.borrow_mut().fate(step.misfortune());
        self.fates.borrow_mut().note(step, fate);
        self.died.set(matches!(fate, Fate::DiesBefore | Fate::DiesAfter));
        match fate {
            Fate::Works => act(),
            Fate::FailsBefore => Err(lost()),
            Fate::FailsAfter => act().and_then(|_| Err(lost())),
            Fate::DiesBefore => pending().await,
            Fate::DiesAfter => {
                let _ = act();
                pending().await
            }
        }
    }

    fn send(&self, call: &Call) -> Reply {
        let (_, path) = call.url.split_once(".example").unwrap();
        let body = call.body.as_deref().unwrap_or_default();
        match call.service {
            Service::Telegram => {
                let mut telegram = self.telegram.borrow_mut();
                telegram.now = self.now();
                telegram.answer(path, body)
            }
            Service::Toncenter => {
                if self.chain.borrow().is_down {
                    return Reply { status: 503, body: String::new() };
                }
                let path = path.strip_prefix("/api/v3").unwrap();
                let method = if call.post { "POST" } else { "GET" };
                let time = self.chain_time();
                let (status, body) = self.chain.borrow_mut().answer(method, path, body, time);
                Reply { status, body }
            }
            Service::Tonapi => {
                let time = self.chain_time();
                let (status, body) = self.chain.borrow_mut().answer_second(path, time);
                Reply { status, body }
            }
            Service::Webhook => self.partners.borrow_mut().hear(call),
            Service::Access => self.access.borrow().answer(path),
            Service::Private => unreachable!("the private Worker is asked in `call`"),
        }
    }
}

impl TestWorld {
    /// The service binding. The public Worker dies with the private one.
    async fn pass_on(&self, call: &Call) -> Reply {
        let method = if call.post { Method::Post } else { Method::Get };
        let path = call.url.strip_prefix("http://private").unwrap();
        let body = call.body.as_deref().unwrap_or_default().as_bytes();
        let request = request(method, path, call.headers.clone(), body);
        // A call within a call: its future has to live on the heap.
        let answer = Box::pin(self.answers_privately(&request)).await;
        let body = match answer.body {
            Body::Text(text) => text,
            Body::Empty | Body::Bytes(_) => String::new(),
        };
        Reply { status: answer.status, body }
    }
}

async fn somebody_else_goes_first() {
    let mut went = false;
    poll_fn(|_| if std::mem::replace(&mut went, true) { Poll::Ready(()) } else { Poll::Pending })
        .await;
}

fn lost(doing: &'static str) -> Fault {
    Fault::new(doing, "lost")
}

impl World for TestWorld {
    fn now(&self) -> i64 {
        Self::now(self)
    }

    fn random<const BYTES: usize>(&self) -> Result<[u8; BYTES], Fault> {
        let mut dice = self.dice.borrow_mut();
        Ok(std::array::from_fn(|_| dice.below(256).try_into().unwrap()))
    }

    async fn verifies(&self, key: &Key, message: &[u8], signature: &[u8]) -> Result<bool, Fault> {
        Ok(access::verifies(key, message, signature))
    }

    async fn query(&self, statement: Statement) -> Result<Vec<Row>, Fault> {
        let act = || self.database.batch(&[statement]).map_err(Fault::from);
        let mut answers = self.step(Step::Query, || lost("ask the database"), act).await?;
        Ok(answers.pop().unwrap())
    }

    async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, WriteError> {
        let lost = || WriteError::Fault(lost("ask the database"));
        self.step(Step::Batch, lost, || self.database.batch(&statements)).await
    }

    async fn recall(&self, key: &str) -> Option<String> {
        let act = || {
            let cache = self.cache.borrow();
            let kept = cache.get(key).filter(|(_, until)| *until > self.time());
            kept.map(|(value, _)| value.clone()).ok_or(())
        };
        self.step(Step::Recall, || (), act).await.ok()
    }

    async fn remember(&self, key: &str, value: &str, seconds: i64) {
        assert!(seconds >= 60, "KV refuses shorter times");
        let act = || {
            let value = (value.to_owned(), self.time() + seconds);
            self.cache.borrow_mut().insert(key.to_owned(), value);
            Ok(())
        };
        let _ = self.step(Step::Remember, || (), act).await;
    }

    async fn forget(&self, key: &str) {
        let act = || {
            self.cache.borrow_mut().remove(key);
            Ok(())
        };
        let _ = self.step(Step::Forget, || (), act).await;
    }

    async fn enqueue(&self, message: &Message, delay_seconds: i64) -> Result<(), Fault> {
        let act = || {
            let due_at = self.time() + delay_seconds;
            self.queue.borrow_mut().push_back(Queued { due_at, body: message.to_json() });
            Ok(())
        };
        self.step(Step::Enqueue, || lost("send to a queue"), act).await
    }

    async fn call(&self, call: Call) -> Result<Reply, Fault> {
        if call.service == Service::Private {
            // What the private Worker asks meets fates of its own.
            self.step(Step::CallPrivate, || lost("call"), || Ok(())).await?;
            let reply = self.pass_on(&call).await;
            return self.step(Step::CallPrivate, || lost("call"), || Ok(reply)).await;
        }
        let step = match call.service {
            Service::Telegram => Step::CallTelegram,
            Service::Toncenter => Step::CallToncenter,
            Service::Tonapi => Step::CallTonapi,
            Service::Webhook => Step::CallPartner,
            Service::Access | Service::Private => Step::CallPrivate,
        };
        self.step(step, || lost("call"), || Ok(self.send(&call))).await
    }

    async fn object(&self, key: &str) -> Result<Option<Vec<u8>>, Fault> {
        let act = || Ok(self.objects.borrow().get(key).cloned());
        self.step(Step::Object, || lost("read an object"), act).await
    }

    async fn keep(&self, key: &str, bytes: Vec<u8>) -> Result<(), Fault> {
        let act = || {
            self.objects.borrow_mut().insert(key.to_owned(), bytes);
            Ok(())
        };
        self.step(Step::Keep, || lost("keep an object"), act).await
    }

    /// A limiter that fails must not turn people away.
    async fn within_rate(&self, rate: Rate, key: &str) -> bool {
        let _ = self.step(Step::WithinRate, || (), || Ok(())).await;
        let minute = self.time() / RATE_SECONDS;
        let mut asked = self.asked.borrow_mut();
        let asked = asked.entry((rate, key.to_owned(), minute)).or_default();
        *asked += 1;
        !self.is_exhausted.get() && *asked <= rate.per_minute()
    }

    fn count(&self, event: &'static str) {
        self.counts.borrow_mut().push(event);
    }

    fn report(&self, fault: &Fault) {
        self.reports.borrow_mut().push(fault.to_string());
    }
}
