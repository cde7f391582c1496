//! How SQLite goes about a statement, and how much work it is.

use earnest::store::Statement;
use rusqlite::params_from_iter;

use super::Database;
use super::statements::bind;

impl Database {
    /// How SQLite would answer a statement, a line for each step.
    pub fn plan(&self, statement: &Statement) -> String {
        let connection = self.connection.borrow();
        let explained = format!("explain query plan {}", statement.sql);
        let mut prepared = connection.prepare(&explained).unwrap();
        let mut rows = prepared.raw_query();
        let mut plan = String::new();
        while let Some(row) = rows.next().unwrap() {
            plan.push_str(&row.get::<_, String>("detail").unwrap());
            plan.push('\n');
        }
        plan
    }

    /// How many steps SQLite's machine takes to answer a statement.
    pub fn work(&self, statement: &Statement) -> i32 {
        let connection = self.connection.borrow();
        let mut prepared = connection.prepare(statement.sql).unwrap();
        let mut rows =
            prepared.query(params_from_iter(statement.parameters.iter().map(bind))).unwrap();
        while rows.next().unwrap().is_some() {}
        drop(rows);
        prepared.get_status(rusqlite::StatementStatus::VmStep)
    }
}
