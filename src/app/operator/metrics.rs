//! `GET /metrics` of the private Worker: how things stand, for Prometheus.

use crate::app::config::Private;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::refusal::Refusal;
use crate::store::row::{Row, Unreadable};
use crate::store::{metrics as questions, reconciliations, switches};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::metrics::{CONTENT_TYPE, Metrics};
use crate::wire::reserves::Report;
use crate::wire::secret;

/// # Errors
/// `NotFound` without a token of ours, so that nobody learns that there is anything, or a fault.
pub async fn show<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let given = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let known = |token: &&str| {
        config.metrics_token.as_ref().is_some_and(|ours| secret::equal(token, ours.reveal()))
    };
    given.as_ref().filter(|token| known(token)).ok_or(Refusal::NotFound)?;
    let rows = world
        .batch(vec![
            reconciliations::newest(),
            questions::waiting_withdrawals(),
            switches::all(),
            questions::piles(),
            questions::readings(),
        ])
        .await?;
    let answer = |index: usize| rows.get(index).map_or(&[][..], Vec::as_slice);
    let mut metrics = Metrics::default();
    let now = world.now();
    books(&mut metrics, answer(0).first(), now)?;
    withdrawals(&mut metrics, answer(1), now)?;
    switched(&mut metrics, answer(2))?;
    piles(&mut metrics, answer(3).first())?;
    chain(&mut metrics, answer(4), now)?;
    Ok(Answer::text(200, CONTENT_TYPE, metrics.text()).with("cache-control", "no-store"))
}

/// What the last reconciliation found; nothing before the first.
fn books(metrics: &mut Metrics, newest: Option<&Row>, now: i64) -> Result<(), Fault> {
    let Some(row) = newest else { return Ok(()) };
    let report: Report =
        serde_json::from_str(row.text("report")?).map_err(|_| Unreadable("report"))?;
    let name = "earnest_reconciliation_age_seconds";
    metrics.gauge(name, "Time since the books were last looked at.");
    metrics.sample(name, None, now.saturating_sub(row.integer("at")?));
    if let Some(at) = report.round_ended_at {
        let name = "earnest_books_round_age_seconds";
        metrics.gauge(name, "Time since a round through every row of the books was over.");
        metrics.sample(name, None, now.saturating_sub(at));
    }
    let name = "earnest_broken_laws";
    metrics.gauge(name, "How often each law was broken at the last look; 0 is well.");
    for (law, count) in &report.laws {
        metrics.sample(name, Some(("law", law)), *count);
    }
    let name = "earnest_balance_micros";
    metrics.gauge(name, "Sum of all accounts of a kind, in micro-USDT.");
    for (kind, micros) in &report.micros_by_kind {
        metrics.sample(name, Some(("kind", kind)), *micros);
    }
    let name = "earnest_hot_wallet_usdt_micros";
    metrics.gauge(name, "What a hot wallet holds, in micro-USDT.");
    for wallet in &report.wallets {
        metrics.sample(name, Some(("wallet", &wallet.address)), wallet.usdt_micros);
    }
    let name = "earnest_hot_wallet_nanoton";
    metrics.gauge(name, "What a hot wallet holds for gas, in nanoton.");
    for wallet in &report.wallets {
        let nanoton = i64::try_from(wallet.nanoton).unwrap_or(i64::MAX);
        metrics.sample(name, Some(("wallet", &wallet.address)), nanoton);
    }
    Ok(())
}

fn withdrawals(metrics: &mut Metrics, rows: &[Row], now: i64) -> Result<(), Fault> {
    const WAITING: [&str; 4] = ["requested", "review", "approved", "batched"];
    let of = |status: &str| rows.iter().find(|row| row.text("status") == Ok(status));
    let name = "earnest_withdrawals_waiting";
    metrics.gauge(name, "Withdrawals that are not settled, by status.");
    for status in WAITING {
        let count = of(status).map_or(Ok(0), |row| row.integer("count"))?;
        metrics.sample(name, Some(("status", status)), count);
    }
    let name = "earnest_withdrawals_oldest_age_seconds";
    metrics.gauge(name, "Age of the oldest withdrawal that is not settled, by status.");
    for status in WAITING {
        let oldest = of(status).map_or(Ok(now), |row| row.integer("oldest_at"))?;
        metrics.sample(name, Some(("status", status)), now.saturating_sub(oldest));
    }
    Ok(())
}

fn switched(metrics: &mut Metrics, rows: &[Row]) -> Result<(), Fault> {
    let name = "earnest_switch_on";
    metrics.gauge(name, "Whether a money path is switched on.");
    for row in rows {
        metrics.sample(name, Some(("switch", row.text("name")?)), row.integer("is_on")?);
    }
    Ok(())
}

fn piles(metrics: &mut Metrics, row: Option<&Row>) -> Result<(), Fault> {
    let row = row.ok_or(Unreadable("alerts"))?;
    for (name, help, column) in [
        ("earnest_alerts_untold", "Alerts that no operator was told yet.", "alerts"),
        ("earnest_dead_letters", "Queue messages that could not be worked on.", "dead_letters"),
        ("earnest_deposits_unmatched", "Deposits that belong to nobody known.", "unmatched"),
        ("earnest_star_lines_unmatched", "Star payments that our books do not know.", "lines"),
    ] {
        metrics.gauge(name, help);
        metrics.sample(name, None, row.integer(column)?);
    }
    Ok(())
}

fn chain(metrics: &mut Metrics, rows: &[Row], now: i64) -> Result<(), Fault> {
    let name = "earnest_chain_lag_seconds";
    metrics.gauge(name, "How far behind our clock a hot wallet was read without a gap.");
    for row in rows {
        let lag = now.saturating_sub(row.integer("read_until")?);
        metrics.sample(name, Some(("wallet", row.text("wallet")?)), lag);
    }
    let name = "earnest_hot_wallet_differs";
    metrics.gauge(name, "Whether a hot wallet holds something else than its moves leave in it.");
    for row in rows {
        metrics.sample(name, Some(("wallet", row.text("wallet")?)), row.integer("differs")?);
    }
    Ok(())
}
