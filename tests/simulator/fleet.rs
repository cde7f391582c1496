//! Runs schedules on every core, says how it goes, and keeps the first that breaks a law.

use std::cell::RefCell;
use std::ops::RangeInclusive;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::seen::Seen;

const PROGRESS_EVERY: Duration = Duration::from_secs(10);

pub struct Fleet {
    pub seeds: RangeInclusive<u64>,
    /// As many as there are cores by default.
    pub threads: Option<u64>,
    /// Whether it says how far it is.
    pub tells: bool,
}

/// A schedule that broke a law.
#[derive(Debug)]
pub struct Wreck {
    pub seed: u64,
    pub story: String,
}

thread_local! {
    /// What the last panic of a thread of ours said and where; `None` on threads of others.
    static SAID: RefCell<Option<String>> = const { RefCell::new(None) };
}

impl Fleet {
    /// All seeds, or the lowest known one that breaks a law.
    pub fn sail(&self, run: impl Fn(u64) -> Seen + Sync) -> Result<Seen, Wreck> {
        quieten();
        let next = AtomicU64::new(*self.seeds.start());
        let stopped = AtomicBool::new(false);
        let (sender, arrivals) = channel();
        thread::scope(|scope| {
            for _ in 0..self.threads() {
                let (sender, run, next, stopped) = (sender.clone(), &run, &next, &stopped);
                scope.spawn(move || self.crew(run, next, stopped, &sender));
            }
            drop(sender);
            let mut log = Log::new(self.seeds.clone().count(), self.tells);
            let mut wreck: Option<Wreck> = None;
            loop {
                match arrivals.recv_timeout(PROGRESS_EVERY) {
                    Ok(Ok(seen)) => log.add(seen),
                    Ok(Err(found)) => {
                        stopped.store(true, Ordering::Relaxed);
                        let lower = wreck.as_ref().is_none_or(|known| found.seed < known.seed);
                        wreck = if lower { Some(found) } else { wreck };
                    }
                    Err(RecvTimeoutError::Timeout) => log.say(),
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
            log.end();
            wreck.map_or(Ok(log.seen), Err)
        })
    }

    fn threads(&self) -> u64 {
        let cores = || thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
        self.threads.unwrap_or_else(cores)
    }

    /// Each world lives on one thread; a thread takes one seed after the other.
    fn crew(
        &self,
        run: &(impl Fn(u64) -> Seen + Sync),
        next: &AtomicU64,
        stopped: &AtomicBool,
        arrivals: &Sender<Result<Seen, Wreck>>,
    ) {
        SAID.set(Some(String::new()));
        while !stopped.load(Ordering::Relaxed) {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed > *self.seeds.end() {
                return;
            }
            let story = || SAID.replace(Some(String::new())).unwrap_or_default();
            let outcome = catch_unwind(AssertUnwindSafe(|| run(seed)))
                .map_err(|_| Wreck { seed, story: story() });
            if arrivals.send(outcome).is_err() {
                return;
            }
        }
    }
}

/// A panic on our threads is a finding, told once with its seed.
fn quieten() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |panic| {
            let ours = SAID.with_borrow_mut(|said| {
                let ours = said.is_some();
                *said = ours.then(|| panic.to_string());
                ours
            });
            if !ours {
                usual(panic);
            }
        }));
    });
}

/// How far it is, and how fast.
struct Log {
    tells: bool,
    all: usize,
    done: u128,
    began: Instant,
    said_at: Instant,
    seen: Seen,
}

impl Log {
    fn new(all: usize, tells: bool) -> Self {
        let now = Instant::now();
        Self { tells, all, done: 0, began: now, said_at: now, seen: Seen::default() }
    }

    fn add(&mut self, seen: Seen) {
        self.seen += seen;
        self.done += 1;
        if self.said_at.elapsed() >= PROGRESS_EVERY {
            self.say();
        }
    }

    fn say(&mut self) {
        self.said_at = Instant::now();
        if self.tells {
            println!("{} of {} schedules, {} a second", self.done, self.all, self.rate());
        }
    }

    fn end(&self) {
        let seconds = self.began.elapsed().as_secs();
        if self.tells {
            println!("{} schedules in {seconds} s, {} a second", self.done, self.rate());
        }
    }

    fn rate(&self) -> u128 {
        self.done * 1_000 / self.began.elapsed().as_millis().max(1)
    }
}
