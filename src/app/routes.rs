//! Every URL on one page. Requests come in here and answers go out here.

use crate::app::caller;
use crate::app::config::{Config, Private, Public};
use crate::app::error::{Error, Fault};
use crate::app::page::accepted;
use crate::app::world::World;
use crate::app::{
    admin, assets, cancel, claim, deposit, deposits, fund, invoice, ledger, manifest, me, metrics,
    page, reserves, session, start, statement, tasks, tick, wallet, wallet_key, withdraw,
    withdrawals,
};
use crate::domain::refusal::Refusal;
use crate::wire::answer::Answer;
use crate::wire::api::Health;
use crate::wire::http::{Call, Method, Request, Service};
use crate::wire::problem;

use Method::{Delete, Get, Head, Post, Put};

/// Answers any request. A refusal is told in the caller's language, a fault is reported here.
pub async fn answer<W: World>(world: &W, config: &Config, request: &Request) -> Answer {
    let answered = match (request.check_size(), config) {
        (Err(refusal), _) => Err(refusal.into()),
        (Ok(()), Config::Public(config)) => public(world, config, request).await,
        (Ok(()), Config::Private(config)) => private(world, config, request).await,
    };
    match answered {
        Ok(answer) => answer,
        Err(Error::Refused(refusal)) => problem::refused(refusal, accepted(request)),
        Err(Error::Fault(fault)) => {
            world.report(&fault);
            problem::faulted(accepted(request))
        }
    }
}

/// What the world reaches.
async fn public<W: World>(world: &W, config: &Public, request: &Request) -> Result<Answer, Error> {
    let path: Vec<&str> = request.path.split('/').skip(1).collect();
    match (path.as_slice(), request.method) {
        // Telegram.
        (["telegram", "webhook"], Post) => start::webhook(world, config, request).await,
        // Browsers inside Telegram.
        (["app"], Get | Head) => Ok(page::app(config, request)),
        (["assets", name], Get | Head) => assets::asset(world, request, name).await,
        // Anybody who wants to check our books.
        (["reserves"], Get | Head) => reserves::page(world, &config.common, request).await,
        (["api", "reserves"], Get) => reserves::show(world, &config.common).await,
        (["api", "segments"], Get) => statement::segments(world, request).await,
        // Wallets.
        (["tonconnect-manifest.json"], Get | Head) => Ok(manifest::show(config)),
        // The Mini App.
        (["api", "session"], Post) => session::open(world, config, request).await,
        (["api", "session"], Delete) => session::close(world, request).await,
        (["api", ..], _) => signed_in(world, config, request, &path).await,
        // Whoever watches over us.
        (["healthz"], Get | Head) => Ok(Answer::json(200, &Health { status: "ok" })),
        (path, _) => Err(unknown(path).into()),
    }
}

/// What people ask for themselves; whoever is not signed in learns nothing here.
/// They read every refusal in their own language.
async fn signed_in<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
    path: &[&str],
) -> Result<Answer, Error> {
    let caller = &caller::identify(world, config, request).await?;
    let answered = match (path, request.method) {
        (["api", "me"], Get) => me::show(world, config, caller).await,
        (["api", "tasks"], Get) => tasks::list(world, caller).await,
        (["api", "tasks", id], Get) => tasks::show(world, caller, id).await,
        (["api", "tasks", id, "start"], Post) => tasks::start(world, caller, id).await,
        (["api", "tasks", id, "claim"], Post) => claim::claim(world, caller, request, id).await,
        (["api", "ledger"], Get) => ledger::list(world, caller, request).await,
        (["api", "ledger", seq, "proof"], Get) => statement::proof(world, caller, seq).await,
        (["api", "balance"], Get) => statement::balance(world, caller, request).await,
        (["api", "wallet"], Get) => wallet::show(world, config, caller).await,
        (["api", "wallet"], Put) => wallet::link(world, config, caller, request).await,
        (["api", "wallet"], Delete) => wallet::unlink(world, config, caller).await,
        (["api", "wallet", "challenge"], Get) => wallet::challenge(world, caller).await,
        (["api", "withdrawals"], Get) => withdrawals::list(world, config, caller, request).await,
        (["api", "withdrawals"], Post) => withdraw::withdraw(world, config, caller, request).await,
        (["api", "withdrawals", id], Delete) => cancel::cancel(world, config, caller, id).await,
        (["api", "withdrawals", id], Get) => withdrawals::show(world, config, caller, id).await,
        (["api", "deposits"], Get) => deposits::list(world, caller, request).await,
        (["api", "deposits"], Post) => deposit::deposit(world, config, caller, request).await,
        (["api", "campaigns", id, "fund"], Post) => fund::fund(world, caller, request, id).await,
        (["api", "campaigns", id, "close"], Post) => fund::close(world, caller, request, id).await,
        (path, _) => Err(unknown(path).into()),
    };
    match answered {
        Err(Error::Refused(refusal)) => Ok(problem::refused(refusal, caller.language)),
        answered => answered,
    }
}

/// A path that exists with another method is told apart from one that does not exist.
fn unknown(path: &[&str]) -> Refusal {
    match path {
        ["telegram", "webhook"]
        | ["app" | "reserves" | "healthz" | "tonconnect-manifest.json"]
        | ["assets", _]
        | [
            "api",
            "session" | "me" | "tasks" | "ledger" | "balance" | "segments" | "reserves" | "wallet"
            | "withdrawals" | "deposits",
        ]
        | ["api", "wallet", "challenge"]
        | ["api", "tasks" | "withdrawals", _]
        | ["api", "tasks", _, "start" | "claim"]
        | ["api", "campaigns", _, "fund" | "close"]
        | ["api", "ledger", _, "proof"] => Refusal::MethodNotAllowed,
        _ => Refusal::NotFound,
    }
}

/// What the public Worker reaches through the service binding, and operators through Access.
async fn private<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let path: Vec<&str> = request.path.split('/').skip(1).collect();
    match (path.as_slice(), request.method) {
        (["sweep"], Post) => {
            tick::tick(world, config).await?;
            Ok(Answer::empty(204))
        }
        (["wallet-key", account], Get) => wallet_key::find(world, config, account).await,
        (["invoices", id, "link"], Post) => invoice::link(world, config, id).await,
        (["metrics"], Get) => metrics::show(world, config, request).await,
        (["pre-checkout"], Post) => invoice::pre_checkout(world, config, request).await,
        (["healthz"], Get | Head) => Ok(Answer::json(200, &Health { status: "ok" })),
        // Operators, behind Cloudflare Access.
        (["admin", path @ ..], _) => admin::answer(world, config, request, path).await,
        (
            ["sweep" | "metrics" | "pre-checkout" | "healthz"]
            | ["wallet-key", _]
            | ["invoices", _, "link"],
            _,
        ) => Err(Refusal::MethodNotAllowed.into()),
        _ => Err(Refusal::NotFound.into()),
    }
}

/// Cron. The private Worker sweeps. The public one has no cron of its own in production, but
/// `wrangler dev` can trigger only the first Worker it is given, so it passes the call on.
///
/// # Errors
/// A fault; the next minute tries again.
pub async fn tick<W: World>(world: &W, config: &Config) -> Result<(), Fault> {
    match config {
        Config::Private(config) => tick::tick(world, config).await,
        Config::Public(_) => {
            let call = Call {
                service: Service::Private,
                post: true,
                url: "http://private/sweep".to_owned(),
                headers: Vec::new(),
                body: None,
            };
            let reply = world.call(call).await?;
            let done = reply.status == 204;
            if done { Ok(()) } else { Err(Fault::new("pass on a tick", reply.status)) }
        }
    }
}
