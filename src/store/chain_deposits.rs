//! Deposits on the chain: the sponsors' memos, how far each account was read, what was found there.

use serde_json::json;

use crate::domain::deposit::{Arrival, Asset, Incoming};
use crate::domain::id::UserId;
use crate::domain::limits::DEPOSIT_MEMO_CHARS_MAX;
use crate::domain::network::Address;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// How far an account of ours was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub asset: Asset,
    pub account: Address,
    /// Logical time of the last transaction that was recorded.
    pub lt: i64,
}

impl Cursor {
    /// Whether an answer is what was asked for: our account, after the cursor, in order.
    #[must_use]
    pub fn fits(&self, transactions: &[Incoming]) -> bool {
        let mut lt = self.lt;
        transactions.iter().all(|transaction| {
            let later = transaction.lt > lt && transaction.account == self.account;
            lt = transaction.lt;
            later
        })
    }
}

/// Gives a sponsor a memo, unless they have one.
#[must_use]
pub fn give_memo(user: UserId, memo: &str, now: i64) -> Statement {
    Statement::new(
        "insert into memos (user_id, memo, created_at)
         select ?1, ?2, ?3 where not exists (select 1 from memos where user_id = ?1)",
        [user.get().into(), memo.into(), now.into()],
    )
}

/// `memo` of a sponsor.
#[must_use]
pub fn memo(user: UserId) -> Statement {
    Statement::new("select memo from memos where user_id = ?1", [user.get().into()])
}

/// `asset, account, lt` of each account that belongs to the deposit wallet.
#[must_use]
pub fn cursors(wallet: &Address) -> Statement {
    Statement::new(
        "select asset, account, lt from deposit_cursors where wallet = ?1 order by asset",
        [wallet.raw().into()],
    )
}

/// Pins the account in which an asset arrives; it is never looked up again.
#[must_use]
pub fn pin(wallet: &Address, asset: Asset, account: &Address) -> Statement {
    Statement::new(
        "insert into deposit_cursors (wallet, asset, account) select ?1, ?2, ?3
         where not exists (select 1 from deposit_cursors where wallet = ?1 and asset = ?2)",
        [wallet.raw().into(), asset.name().into(), account.raw().into()],
    )
}

/// Records what arrived in an account, each transaction once. A memo that is one of ours, to the
/// letter, says whose it is; a dollar in USDT is a dollar, TON gets its worth later.
#[must_use]
pub fn receive(account: &Address, asset: Asset, arrivals: &[Arrival]) -> Statement {
    let all: Vec<_> = arrivals
        .iter()
        .map(|arrival| {
            let payer = arrival.payer.map(|payer| payer.raw()).unwrap_or_default();
            let memo: String = arrival.memo.chars().take(DEPOSIT_MEMO_CHARS_MAX).collect();
            json!({ "lt": arrival.lt, "at": arrival.at, "units": arrival.units,
                "payer": payer, "memo": memo })
        })
        .collect();
    Statement::new(
        "insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros,
           amount_micros, status, arrived_at)
         select ?1 || ':' || json_extract(a.value, '$.lt'), ?2, json_extract(a.value, '$.units'),
           json_extract(a.value, '$.payer'), json_extract(a.value, '$.memo'), m.user_id,
           case when ?2 = 'usdt' then 1000000 end,
           case when ?2 = 'usdt' then json_extract(a.value, '$.units') end,
           case when m.user_id is null then 'unmatched' else 'waiting' end,
           json_extract(a.value, '$.at')
         from json_each(?3) a left join memos m on m.memo = json_extract(a.value, '$.memo')
         where not exists (select 1 from deposits
           where reference = ?1 || ':' || json_extract(a.value, '$.lt'))",
        [
            account.raw().into(),
            asset.name().into(),
            serde_json::Value::Array(all).to_string().into(),
        ],
    )
}

/// Everything up to `lt` is recorded.
#[must_use]
pub fn advance(wallet: &Address, asset: Asset, lt: i64) -> Statement {
    Statement::new(
        "update deposit_cursors set lt = ?3 where wallet = ?1 and asset = ?2 and lt < ?3",
        [wallet.raw().into(), asset.name().into(), lt.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_cursor(row: &Row) -> Result<Cursor, Unreadable> {
    Ok(Cursor {
        asset: Asset::parse(row.text("asset")?).ok_or(Unreadable("asset"))?,
        account: Address::from_raw(row.text("account")?).ok_or(Unreadable("account"))?,
        lt: row.integer("lt")?,
    })
}
