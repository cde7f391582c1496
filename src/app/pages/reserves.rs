//! `GET /api/reserves` and `/reserves`: what we owe, hold and paid, for anybody to check.

use crate::app::config::Common;
use crate::app::earner::statement;
use crate::app::earner::withdrawals::friendly;
use crate::app::error::{Error, Fault};
use crate::app::pages::app::language_of;
use crate::app::world::World;
use crate::domain::limits::INTEGER_MAX;
use crate::domain::refusal::Refusal;
use crate::store::ledger::segments;
use crate::store::reconciliations;
use crate::store::row::{Row, Unreadable};
use crate::wire::answer::Answer;
use crate::wire::api::{Money, Transaction};
use crate::wire::http::Request;
use crate::wire::reserves::{HeldBy, Paid, Report, Reserves};
use crate::wire::reserves_page;
use crate::wire::timestamp::rfc3339;

/// The kinds of accounts whose money is somebody else's.
const OWED: [&str; 5] = ["earner", "vesting", "held", "sponsor", "campaign"];

/// The totals are those of the last reconciliation: adding them up for every visitor would cost a
/// look at every account.
///
/// # Errors
/// `NotReconciledYet` before the first hour is over, or a fault.
pub async fn show<W: World>(world: &W, common: &Common) -> Result<Answer, Error> {
    let reserves = read(world, common).await?;
    Ok(Answer::json(200, &reserves).with("access-control-allow-origin", "*"))
}

/// `GET /reserves`: the same for people.
///
/// # Errors
/// A fault.
pub async fn page<W: World>(
    world: &W,
    common: &Common,
    request: &Request,
) -> Result<Answer, Error> {
    let language = language_of(request);
    match read(world, common).await {
        Ok(reserves) => Ok(reserves_page::page(language, Some(&reserves))),
        Err(Error::Refused(Refusal::NotReconciledYet)) => Ok(reserves_page::page(language, None)),
        Err(error) => Err(error),
    }
}

/// # Errors
/// As [`show`].
pub async fn read<W: World>(world: &W, common: &Common) -> Result<Reserves, Error> {
    let rows = world
        .batch(vec![
            reconciliations::newest(),
            reconciliations::last_payouts(),
            segments::list(INTEGER_MAX, 1),
        ])
        .await?;
    let mut answers = rows.into_iter();
    let mut next = || answers.next().unwrap_or_default();
    let (newest, payouts, heads) = (next(), next(), next());
    let row = newest.first().ok_or(Refusal::NotReconciledYet)?;
    let report: Report =
        serde_json::from_str(row.text("report")?).map_err(|_| Unreadable("report"))?;
    let sum = |kinds: &[&str]| {
        let micros = kinds.iter().filter_map(|kind| report.micros_by_kind.get(*kind));
        Money::signed(micros.fold(0, |sum: i64, micros| sum.saturating_add(*micros)))
    };
    let hot = report.wallets.iter().map(|wallet| wallet.usdt_micros);
    let in_wallets = hot.chain(report.deposit_micros).fold(0_i64, i64::saturating_add);
    Ok(Reserves {
        at: rfc3339(row.integer("at")?),
        balanced: row.text("failures")? == "[]",
        owed_to_earners: sum(&["earner", "vesting", "held"]),
        owed_to_sponsors: sum(&["sponsor", "campaign"]),
        owed: OWED.iter().map(|kind| ((*kind).to_owned(), sum(&[kind]))).collect(),
        owed_in_all: sum(&OWED),
        wallets: report
            .wallets
            .iter()
            .map(|wallet| held(common, &wallet.address, wallet.usdt_micros))
            .collect(),
        deposit_wallet: common
            .deposit_wallet
            .zip(report.deposit_micros)
            .map(|(wallet, micros)| held(common, &wallet.raw(), micros)),
        held_in_all: Money::signed(in_wallets),
        payouts: payouts.iter().map(|row| paid(common, row)).collect::<Result<_, Fault>>()?,
        segment: heads.first().map(statement::shown).transpose()?,
    })
}

fn held(common: &Common, address: &str, micros: i64) -> HeldBy {
    let address = friendly(address, common.network);
    let url = format!("{}/{address}", common.explorer_url);
    HeldBy { address, usdt: Money::signed(micros), url }
}

fn paid(common: &Common, row: &Row) -> Result<Paid, Fault> {
    let hash = row.text("transaction_hash")?.to_owned();
    let url = common.transaction_url(&hash);
    Ok(Paid {
        amount: row.amount("amount_micros")?.into(),
        at: rfc3339(row.integer("settled_at")?),
        transaction: Transaction { hash, url },
    })
}
