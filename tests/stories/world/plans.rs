//! Holds the plan of every statement that a story runs, with the triggers that it sets off: nothing
//! looks at all of what grows with people, or sorts it.

use std::collections::BTreeSet;
use std::sync::Mutex;

use earnest::store::Statement;

use super::Database;

/// Tables with a row for each operator, wallet, role, recovery, change of terms or of flags, or for
/// each broadcast, or the few who are on a board: short for ever.
const SHORT: [&str; 26] = [
    "audit_positions",
    "board_tops",
    "boards",
    "broadcasts",
    "dead_letters",
    "disputes",
    "findings",
    "flag_counts",
    "flag_documents",
    "milestones",
    "operator_rights",
    "operators",
    "paces",
    "reconciliations",
    "recoveries",
    "recovery_cursors",
    "results_reading",
    "rounds",
    "score_ranges",
    "scores_fold",
    "star_reading",
    "switches",
    "terms",
    "ton_rates",
    "transfer_routes",
    "wallet_readings",
];

/// Looks that end early, which their plans do not say: a piece of the statement, and why.
const BOUNDED: [(&str, &str); 19] = [
    ("where m.id = ?1 and m.ended_at is null", "sorts what waits for one person"),
    ("with gains as materialized", "looks at the transfers of one step"),
    ("from board_tops t join users", "sorts the few who may be on a board"),
    ("with days (task_id, day) as", "sorts a month of one campaign"),
    ("insert into task_days", "counts the next lines or claims, as many as one run takes"),
    ("insert into task_rejections", "counts the next lines, as many as one run takes"),
    ("order by id limit ?5", "the tasks that are looked at are limited before they are joined"),
    ("when 'check_in' then date", "one task, made into a table of its own before it is joined"),
    ("order by update_id limit ?2", "the oldest updates only, and no more than are deleted"),
    ("where status = 'confirmed' order by id desc limit ?1", "the newest are mostly confirmed"),
    ("where b.recovery_id = ?1", "asked by operators who recover, once"),
    ("insert into findings", "sorts the people of one recipient, asked while recovering"),
    ("insert into star_lines", "sorts one page of Telegram's statement"),
    ("insert into vestings", "sorts the parts of one reward"),
    ("insert into wallet_moves", "sorts one page of a wallet's history"),
    ("left join sealed_balances b", "sorts the accounts of one segment"),
    ("from wallet_moves m where kind = 'foreign'", "sorts what nobody could explain"),
    ("with due_payouts as (", "each list is limited before it is counted"),
    ("update claims set", "sorts the two days in which a place is counted"),
];

/// Fails with what to do, once for each statement.
pub fn hold(database: &Database, statement: &Statement) {
    static SEEN: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());
    let sql = statement.sql;
    let is_ours = !sql.starts_with("explain") && !sql.starts_with("--");
    if !is_ours || !SEEN.lock().unwrap().insert(sql) {
        return;
    }
    // With foreign keys, an insert shows scans that run only while a row lacks its parent.
    database.execute("pragma foreign_keys = off").unwrap();
    let plan = database.plan(statement);
    database.execute("pragma foreign_keys = on").unwrap();
    let steps = plan.lines().map(str::trim);
    let long: Vec<_> = steps.filter(|step| is_long(database, sql, step)).collect();
    let words = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = BOUNDED.iter().any(|(piece, _)| words.contains(piece));
    assert!(
        long.is_empty() || known,
        "\n\n{sql}\n\nis answered by {long:?}.\n    Why: it takes longer the more there are, \
         and D1 charges for each row.\n    Instead: give it an index (migrations), name the \
         table of a column that an inner table has too, or, if it ends early for another reason, \
         say so in tests/stories/world/plans.rs.\n\nThe whole plan:\n{plan}\n"
    );
}

/// Whether a step grows with the table that it is about.
fn is_long(database: &Database, sql: &str, step: &str) -> bool {
    // An automatic index is made of the whole table, each time.
    if step.contains("TEMP B-TREE FOR ORDER BY") || step.contains(" AUTOMATIC ") {
        return true;
    }
    let Some(rest) = step.strip_prefix("SCAN ") else { return false };
    let name = rest.split(' ').next().unwrap();
    if name.starts_with('(') || name == "CONSTANT" || rest.contains("VIRTUAL TABLE") {
        return false;
    }
    // Rows that wait for something leave such an index again.
    let index = rest.split(" INDEX ").nth(1).map(|rest| rest.split(' ').next().unwrap());
    let is_partial = index.is_some_and(|index| {
        let written = format!(
            "select count(*) from sqlite_master
             where name = '{index}' and replace(sql, char(10), ' ') like '% where %'"
        );
        database.number(&written) == 1
    });
    let is_short = tables(database, sql, name).iter().all(|table| SHORT.contains(&table.as_str()));
    !is_partial && !is_short
}

/// The tables that a name in a plan may stand for, in the statement or in a trigger; none for what
/// a statement makes for itself.
fn tables(database: &Database, sql: &str, name: &str) -> BTreeSet<String> {
    let all = "select group_concat(name, ' ') from sqlite_master where type = 'table'";
    let all = database.text(all);
    let all: BTreeSet<&str> = all.split(' ').collect();
    if all.contains(name) {
        return [name.to_owned()].into();
    }
    let named = |text: &str| -> Option<BTreeSet<String>> {
        let words = text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let pairs = words.windows(2).filter(|pair| pair[1] == name && all.contains(pair[0]));
        words.contains(&name).then(|| pairs.map(|pair| pair[0].to_owned()).collect())
    };
    let triggers = "select group_concat(sql, ' ') from sqlite_master where type = 'trigger'";
    named(sql).or_else(|| named(&database.text(triggers))).unwrap_or_default()
}
