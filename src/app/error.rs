//! The two ways in which a story ends badly: a rule said no, or we or the world failed.

use std::fmt;

use crate::domain::refusal::Refusal;
use crate::store::Broken;
use crate::store::row::Unreadable;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// Expected: told to the caller, never logged as an error, never retried.
    Refused(Refusal),
    /// Unexpected: logged once at the edge; the caller sees `fault`, a queue retries.
    Fault(Fault),
}

/// What was being done and what went wrong. It is logged, so it never holds a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub doing: &'static str,
    pub cause: String,
}

impl Fault {
    pub fn new(doing: &'static str, cause: impl fmt::Display) -> Self {
        Self { doing, cause: cause.to_string() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.doing, self.cause)
    }
}

/// How a batch of writes fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// The schema refused it: nothing was done.
    Broken(Broken),
    /// Nobody knows whether it was done. Every batch of ours may run again.
    Fault(Fault),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Unreadable> for Fault {
    fn from(unreadable: Unreadable) -> Self {
        Self::new("read a row", unreadable)
    }
}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        Self::Fault(unreadable.into())
    }
}

/// A broken rule that is the caller's to know becomes its refusal, any other a fault.
impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Broken(broken) => match broken.refusal() {
                Some(refusal) => Self::Refused(refusal),
                None => Self::Fault(WriteError::Broken(broken).into()),
            },
            WriteError::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<WriteError> for Fault {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Broken(Broken(rule)) => Self::new("write a batch: broken rule", rule),
            WriteError::Fault(fault) => fault,
        }
    }
}
