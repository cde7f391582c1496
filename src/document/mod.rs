//! What a stranger is told about our HTTP: an OpenAPI 3.1 document for each Worker, made of the
//! types that the stories answer with and held against the tables of routes.
//!
//! Only tests are built with this room. They write the documents to `static/openapi`, fail when
//! those are outdated, and hold every answer of every story against them.

pub mod codes;
mod example;
mod name;
mod openapi;
#[expect(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "a description that is dropped is missed by a test"
)]
mod operation;
mod operators;
mod public;
mod schema;

use serde_json::Value;

pub use example::example;
pub use operation::{Operation, Parameter, Who};

use crate::app::operator::admin;
use crate::app::routes::{Table, private, public as routes};
use openapi::Document;

/// One Worker's API: its operations and the routes that they have to be.
pub struct Api {
    pub operations: Vec<Operation>,
    /// Each table with what stands before its paths.
    pub tables: Vec<(&'static str, Table)>,
    title: &'static str,
    about: &'static str,
}

/// The public Worker's.
#[must_use]
pub fn public() -> Api {
    Api {
        operations: public::operations(),
        tables: vec![("", routes::OPEN), ("", routes::SIGNED_IN)],
        title: "Earnest",
        about: public::ABOUT,
    }
}

/// The private Worker's.
#[must_use]
pub fn operators() -> Api {
    Api {
        operations: operators::operations(),
        tables: vec![("", private::WITHIN), ("/admin", admin::LOOKS), ("/admin", admin::ACTS)],
        title: "Earnest for operators",
        about: operators::ABOUT,
    }
}

impl Api {
    /// The OpenAPI document, <https://spec.openapis.org/oas/v3.1.1.html>.
    #[must_use]
    pub fn document(&self) -> Value {
        Document::new(self.title, self.about).describe(&self.operations)
    }

    /// The operation that a request is for; several of them only if two paths overlap.
    #[must_use]
    pub fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        let fits = |operation: &&Operation| {
            let mut given = path.split('/');
            let mut parts = operation.path.split('/');
            let fits = parts.all(|part| {
                given.next().is_some_and(|given| part.starts_with('{') || part == given)
            });
            operation.method == method && fits && given.next().is_none()
        };
        // A word beats a name: `/wallet/challenge` is not `/wallet/{id}`.
        let named = |operation: &&Operation| operation.path.matches('{').count();
        self.operations.iter().filter(fits).min_by_key(named)
    }
}
