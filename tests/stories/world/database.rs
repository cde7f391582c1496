//! SQLite behaving as D1 does: the real migrations, numbers bound as REAL, batches as transactions.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use earnest::app::error::WriteError;
use earnest::store::Statement;
use earnest::store::row::Row;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::types::FromSql;

use super::statements::{run, sort};
use super::{NOON, plans};

pub struct Database {
    pub(super) connection: Rc<RefCell<Connection>>,
    /// It lives in a transaction that is never committed.
    borrowed: bool,
    /// Round trips so far.
    pub trips: Cell<usize>,
    /// What SQLite's machine did for them, in steps.
    pub steps: Cell<i64>,
}

/// Whom every world knows: at least one of each role.
const OPERATORS: &str = "insert into operators (email, role, set_by, set_at) values
    ('olga@example.org', 'owner', 'terminal', 1), ('omar@example.org', 'owner', 'terminal', 1),
    ('otto@example.org', 'treasurer', 'terminal', 1),
    ('mina@example.org', 'moderator', 'terminal', 1),
    ('sami@example.org', 'support', 'terminal', 1)";

/// Every migration, in order.
pub fn migrations() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let name = |path: &std::path::Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// The migrations are run once; every world starts from a copy of the result.
fn fresh() -> Connection {
    thread_local! {
        static TEMPLATE: Connection = {
            let connection = Connection::open_in_memory().unwrap();
            for (name, sql) in migrations() {
                connection.execute_batch(&sql).unwrap_or_else(|error| panic!("{name}: {error}"));
            }
            connection.execute_batch(OPERATORS).unwrap();
            connection
        };
    }
    let mut connection = Connection::open_in_memory().unwrap();
    TEMPLATE.with(|template| {
        let backup = rusqlite::backup::Backup::new(template, &mut connection).unwrap();
        backup.step(-1).unwrap();
    });
    connection.execute_batch("pragma foreign_keys = on").unwrap();
    // Room for all: a statement that sets off triggers takes longer to plan than to run.
    connection.set_prepared_statement_cache_capacity(2_048);
    // Otherwise each new value of a parameter makes SQLite plan many statements again.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).unwrap();
    // Plans tell what triggers do too.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRIGGER_EQP, true).unwrap();
    connection
}

impl Database {
    pub fn new() -> Self {
        let connection = Rc::new(RefCell::new(fresh()));
        Self { connection, borrowed: false, trips: Cell::new(0), steps: Cell::new(0) }
    }

    /// The same, for thousands of worlds: this thread's one connection keeps its prepared
    /// statements, and forgets what a world did when that world ends. One world at a time.
    /// `watching` is SQL that is run once.
    pub fn borrowed(watching: &str) -> Self {
        thread_local! {
            static CONNECTION: RefCell<Option<Rc<RefCell<Connection>>>> = RefCell::default();
        }
        let connection = CONNECTION.with_borrow_mut(|kept| {
            let first = || {
                let connection = fresh();
                connection.execute_batch(watching).unwrap();
                Rc::new(RefCell::new(connection))
            };
            Rc::clone(kept.get_or_insert_with(first))
        });
        connection.borrow().execute_batch("begin").unwrap();
        Self { connection, borrowed: true, trips: Cell::new(0), steps: Cell::new(0) }
    }

    /// One of thousands of worlds.
    pub const fn is_borrowed(&self) -> bool {
        self.borrowed
    }

    /// A copy of everything as it is now, for [`Self::go_back_to`].
    pub fn remember(&self) -> Connection {
        let mut copy = Connection::open_in_memory().unwrap();
        copy_all(&self.connection.borrow(), &mut copy);
        copy
    }

    /// What D1's Time Travel does: the database is as it was, and does not know it.
    pub fn go_back_to(&self, moment: &Connection) {
        self.connection.borrow().flush_prepared_statement_cache();
        copy_all(moment, &mut self.connection.borrow_mut());
    }

    pub fn batch(&self, statements: &[Statement]) -> Result<Vec<Vec<Row>>, WriteError> {
        self.trips.set(self.trips.get() + 1);
        if !self.borrowed {
            for statement in statements {
                plans::hold(self, statement);
            }
        }
        let mut connection = self.connection.borrow_mut();
        let savepoint = connection.savepoint().unwrap();
        let rows: Result<Vec<_>, _> =
            statements.iter().map(|statement| run(&savepoint, statement, &self.steps)).collect();
        let rows = rows.map_err(|error| sort(&error))?;
        savepoint.commit().map_err(|error| sort(&error))?;
        Ok(rows)
    }

    /// SQL of a test's own, several statements at once.
    pub fn execute(&self, sql: &str) -> Result<(), String> {
        self.connection.borrow().execute_batch(sql).map_err(|error| error.to_string())
    }

    /// The first column of the first row.
    pub fn number(&self, sql: &str) -> i64 {
        self.first(sql)
    }

    pub fn text(&self, sql: &str) -> String {
        self.first(sql)
    }

    fn first<T: FromSql>(&self, sql: &str) -> T {
        let connection = self.connection.borrow();
        connection.prepare_cached(sql).unwrap().query_row([], |row| row.get(0)).unwrap()
    }

    /// One column of the first row, as text.
    pub fn column(&self, sql: &str, index: usize) -> String {
        self.connection.borrow().query_row(sql, [], |row| row.get(index)).unwrap()
    }

    /// A campaign with `micros` in escrow, of a sponsor who paid in exactly that.
    pub fn campaign(&self, micros: i64) -> i64 {
        let id = self.number("select coalesce(max(id), 0) + 1 from campaigns");
        let owner = super::SPONSOR;
        self.execute(&format!(
            "insert into users (id, language, referral_code, joined_at)
               select {owner}, 'en', 'sponsor', 1
               where not exists (select 1 from users where id = {owner});
             insert into campaigns (id, name, created_at, owner_id, status, approved_by)
               values ({id}, 'Test', 1, {owner}, 'running', 'terminal');
             insert into accounts (id, kind) values ('campaign:{id}', 'campaign')"
        ))
        .unwrap();
        if micros > 0 {
            self.pay_in(owner, micros, &format!("test:{id}"));
            self.execute(&format!(
                "insert into fundings
                   (campaign_id, number, user_id, idempotency_key, amount_micros, created_at)
                   values ({id}, 1, {owner}, 'test-{id}', {micros}, 1);
                 insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at)
                   values ('fund:{id}:1', 'fund', 'sponsor:{owner}', 'campaign:{id}', {micros},
                     {id}, {NOON});
                 update fundings set funded_at = 1 where campaign_id = {id}"
            ))
            .unwrap();
        }
        id
    }

    /// An empty campaign of somebody who has signed up.
    pub fn campaign_of(&self, owner: i64) -> i64 {
        let id = self.number("select coalesce(max(id), 0) + 1 from campaigns");
        self.execute(&format!(
            "insert into campaigns (id, name, created_at, owner_id, status, approved_by)
               values ({id}, 'Test', 1, {owner}, 'running', 'terminal')"
        ))
        .unwrap();
        id
    }

    /// USDT that came to a sponsor.
    pub fn pay_in(&self, user: i64, micros: i64, reference: &str) {
        self.execute(&format!(
            "insert into accounts (id, kind) select 'sponsor:{user}', 'sponsor'
               where not exists (select 1 from accounts where id = 'sponsor:{user}');
             insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros,
               amount_micros, status, arrived_at)
               values ('{reference}', 'usdt', {micros}, '', '', {user}, 1000000, {micros},
                 'waiting', 1);
             insert into transfers
               (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
               select 'deposit:' || reference, 'deposit', 'world:usdt', 'sponsor:' || user_id,
                 amount_micros, user_id, id, {NOON} from deposits where reference = '{reference}';
             update deposits set status = 'credited', settled_at = 1
               where reference = '{reference}'"
        ))
        .unwrap();
    }

    pub fn visit_task(&self, campaign: i64, micros: i64, seconds: i64, code: Option<&str>) -> i64 {
        let code = code.map_or_else(String::new, |code| format!(r#","code":"{code}""#));
        let rules = format!(
            r#"{{"kind":"visit","url":"https://example.org","seconds_min":{seconds}{code}}}"#
        );
        self.task(campaign, "visit", &rules, micros)
    }

    pub fn join_task(&self, campaign: i64, micros: i64) -> i64 {
        let rules = r#"{"kind":"join","chat":"@news","url":"https://t.me/news"}"#;
        self.task(campaign, "join", rules, micros)
    }

    /// A membership whose reward vests in parts, such as `[[0,400000],[3,600000]]`.
    pub fn planned_task(&self, campaign: i64, micros: i64, plan: &str) -> i64 {
        let task = self.join_task(campaign, micros);
        self.execute(&format!("update tasks set plan = '{plan}' where id = {task}")).unwrap();
        task
    }

    pub fn task(&self, campaign: i64, kind: &str, rules: &str, micros: i64) -> i64 {
        let id = self.number("select coalesce(max(id), 0) + 1 from tasks");
        let end = NOON * 2;
        self.execute(&format!(
            "insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at)
               values ({id}, {campaign}, '{kind}', '{rules}', {micros}, 0, {end});
             insert into task_texts (task_id, language, title, body)
               values ({id}, 'en', 'Task {id}', 'Do it.'), ({id}, 'ar', 'مهمة {id}', 'افعلها.');"
        ))
        .unwrap();
        id
    }
}

fn copy_all(from: &Connection, to: &mut Connection) {
    rusqlite::backup::Backup::new(from, to).unwrap().step(-1).unwrap();
}

impl Drop for Database {
    fn drop(&mut self) {
        if self.borrowed {
            self.connection.borrow().execute_batch("rollback").unwrap();
        }
    }
}
