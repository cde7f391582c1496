//! What the world reaches.

use crate::app::bot::{share, webhook as updates};
use crate::app::caller::{self, Caller};
use crate::app::config::Public;
use crate::app::earner::{
    appeal, cancel, claim, export, fairness, flags, friends, ledger, me, names, preferences, prove,
    session, statement, stats, tasks, wallet, withdraw, withdrawals,
};
use crate::app::error::Error;
use crate::app::pages::app::accepted;
use crate::app::pages::{app, assets, document, invitation, legal, manifest, reserves};
use crate::app::rates;
use crate::app::routes::{routes, unmatched};
use crate::app::sponsor::{
    campaign, campaigns, deposit, deposits, fund, partners, picture, postback, results, webhook,
};
use crate::app::world::World;
use crate::domain::rate::Rate;
use crate::wire::answer::Answer;
use crate::wire::api::Health;
use crate::wire::document_page::Document;
use crate::wire::http::{Method, Request};
use crate::wire::problem;

use Method::{Delete, Get, Head, Patch, Post, Put};

/// Webhook, pages, API.
///
/// # Errors
/// What the stories refuse, or a fault.
pub async fn answer<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
) -> Result<Answer, Error> {
    let path: Vec<&str> = request.path.split('/').skip(1).collect();
    if asks_the_database(&path, request.method) {
        rates::address(world, request, (OPEN.line)(&path, request.method)).await?;
    }
    if let Some(answered) = open(world, config, request, &path).await {
        return answered;
    }
    let is_open = OPEN.has(&path) && !SIGNED_IN.has(&path);
    if is_open || path.first() != Some(&"api") {
        return Ok(unmatched(&[OPEN], &path, accepted(request)));
    }
    // Whoever is not signed in learns nothing here. Everybody reads refusals in their own language.
    let caller = &caller::identify(world, config, request).await?;
    let rate = if is_dear(&path, request.method) { Rate::Dear } else { Rate::Usual };
    let route = (SIGNED_IN.line)(&path, request.method);
    if let Err(refusal) = rates::person(world, rate, caller.user, route).await {
        return Ok(problem::refused(refusal, caller.language));
    }
    match signed_in(world, config, caller, request, &path).await {
        None => Ok(unmatched(&[OPEN, SIGNED_IN], &path, caller.language)),
        Some(Err(Error::Refused(refusal))) => Ok(problem::refused(refusal, caller.language)),
        Some(answered) => answered,
    }
}

/// What is looked up for somebody whom we do not know. Telegram's updates come from few addresses,
/// and none is looked at without its secret; pages and files of ours ask no database.
fn asks_the_database(path: &[&str], method: Method) -> bool {
    match method {
        Get | Head => matches!(
            path,
            ["r" | "exports", _] | ["reserves"] | ["api", "reserves" | "segments" | "openapi.json"]
        ),
        Post => matches!(path, ["postback", _]),
        Delete => path == ["api", "session"],
        _ => false,
    }
}

/// What costs more than rows: a message or an invoice of Telegram's, a call to somebody's server, a
/// file, a signature, a moderator's minutes, all lists at once.
fn is_dear(path: &[&str], method: Method) -> bool {
    let ["api", path @ ..] = path else { return false };
    match method {
        Get => matches!(path, ["export", ..]),
        Post => matches!(
            path,
            ["export" | "invitations", ..]
                | ["proofs" | "pictures" | "withdrawals" | "deposits" | "campaigns" | "partners"]
                | ["tasks", _, "appeal"]
                | ["fairness", "appeal"]
                | ["partners", _, "secret"]
                | ["partners", _, "deliveries", ..]
                | ["campaigns", _, "fund" | "close"]
        ),
        Patch => matches!(path, ["campaigns", _]),
        _ => path == ["wallet"],
    }
}

routes! {
    /// What anybody reaches, or what finds out by itself who is calling.
    OPEN: open(world, config: &Public; request, path) {
        // Telegram.
        (["telegram", "webhook"], Post) => updates::webhook(world, config, request).await,
        // Partners' servers.
        (["postback", partner], Post) => postback::receive(world, config, request, partner).await,
        // Browsers inside Telegram.
        (["app"], Get | Head) => Ok(app::show(config, request)),
        (["r", code], Get | Head) => invitation::show(world, &config.common, request, code).await,
        (["assets", name], Get | Head) => assets::asset(world, request, name).await,
        // Anybody who wants to check our books.
        (["reserves"], Get | Head) => reserves::page(world, &config.common, request).await,
        (["api", "reserves"], Get) => reserves::show(world, &config.common).await,
        (["api", "segments"], Get) => statement::segments(world, request).await,
        (["api", "openapi.json"], Get | Head) => document::public(world, request).await,
        (["terms"], Get | Head) => Ok(legal::show(&config.common, request, Document::Terms)),
        (["privacy"], Get | Head) => Ok(legal::show(&config.common, request, Document::Privacy)),
        (["support"], Get | Head) => Ok(legal::form(config, request)),
        (["exports", token], Get) => export::download(world, token).await,
        // Wallets.
        (["tonconnect-manifest.json"], Get | Head) => Ok(manifest::show(config)),
        // The Mini App.
        (["api", "session"], Post) => session::open(world, config, request).await,
        (["api", "session"], Delete) => session::close(world, request).await,
        // Whoever watches over us.
        (["healthz"], Get | Head) => Ok(Answer::json(200, &Health { status: "ok" })),
    }
}

routes! {
    /// What people ask for themselves.
    SIGNED_IN: signed_in(world, config: &Public, caller: &Caller; request, path) {
        (["api", "me"], Get) => me::show(world, config, caller).await,
        (["api", "me"], Patch) => preferences::change(world, config, caller, request).await,
        (["api", "export"], Get) => export::all(world, caller).await,
        (["api", "export"], Post) => export::link(world, config, caller).await,
        (["api", "export", section], Get) => {
            export::section(world, caller, request, section).await
        },
        (["api", "invitations"], Post) => share::prepare(world, caller).await,
        (["api", "invitations", "answer"], Post) => {
            share::answer_launch(world, config, caller, request).await
        },
        (["api", "me", "name"], Put) => names::set(world, caller, request).await,
        (["api", "referrals"], Get) => friends::list(world, config, caller, request).await,
        (["api", "flags"], Get) => flags::show(world, caller).await,
        (["api", "flags", name, "exposure"], Post) => flags::expose(world, caller, name).await,
        (["api", "stats"], Get) => stats::show(world, caller).await,
        (["api", "leaderboard"], Get) => stats::leaderboard(world, caller, request).await,
        (["api", "tasks"], Get) => tasks::list(world, caller).await,
        (["api", "tasks", id], Get) => tasks::show(world, caller, id).await,
        (["api", "tasks", id, "start"], Post) => tasks::start(world, caller, id).await,
        (["api", "tasks", id, "claim"], Post) => claim::claim(world, caller, request, id).await,
        (["api", "proofs"], Post) => prove::prove(world, caller, request).await,
        (["api", "pictures"], Post) => picture::send(world, caller, request).await,
        (["api", "tasks", id, "appeal"], Post) => appeal::ask(world, caller, request, id).await,
        (["api", "tasks", id, "appeal"], Get) => appeal::case(world, caller, id).await,
        (["api", "fairness"], Get) => fairness::show(world, caller).await,
        (["api", "fairness", "appeal"], Post) => fairness::ask(world, caller, request).await,
        (["api", "appeals"], Get) => appeal::list(world, caller, request).await,
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
        (["api", "campaigns"], Get) => campaigns::list(world, caller, request).await,
        (["api", "campaigns"], Post) => campaign::create(world, caller, request).await,
        (["api", "campaigns", id], Get) => campaigns::show(world, caller, id).await,
        (["api", "campaigns", id], Patch) => campaign::change(world, caller, request, id).await,
        (["api", "campaigns", id, "preview"], Get) => {
            campaigns::preview(world, caller, request, id).await
        },
        (["api", "campaigns", id, "results"], Get) => {
            results::show(world, caller, request, id).await
        },
        (["api", "partners"], Get) => partners::list(world, caller).await,
        (["api", "partners"], Post) => partners::create(world, config, caller, request).await,
        (["api", "partners", partner, "secret"], Post) => {
            partners::rotate(world, config, caller, request, partner).await
        },
        (["api", "partners", partner, "webhook"], Get) => {
            webhook::show(world, caller, partner).await
        },
        (["api", "partners", partner, "webhook"], Put) => {
            webhook::set(world, config, caller, request, partner).await
        },
        (["api", "partners", partner, "webhook"], Delete) => {
            webhook::switch_off(world, caller, partner).await
        },
        (["api", "partners", partner, "deliveries"], Get) => {
            webhook::list(world, caller, request, partner).await
        },
        (["api", "partners", partner, "deliveries"], Post) => {
            webhook::test(world, caller, partner).await
        },
        (["api", "partners", partner, "deliveries", id, "again"], Post) => {
            webhook::again(world, caller, partner, id).await
        },
        (["api", "partners", partner, "postbacks"], Get) => {
            partners::postbacks(world, caller, request, partner).await
        },
    }
}
