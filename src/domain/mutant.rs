//! Wrong on purpose: every design that is known to lose money, each behind a switch of its own, so
//! that the simulator can show that it would notice.
//!
//! The switches exist only with the feature `mutants`, which no Worker is built with; without it
//! `mutant!` expands to nothing. `make mutants` turns one on at a time.

/// `mutant!(Name, { … })` does what the wrong design does instead of, or before, what follows.
/// `mutant!(Name, let value = …)` is mistaken about a value.
macro_rules! mutant {
    ($name:ident, $wrong:block) => {
        #[cfg(feature = "mutants")]
        if $crate::domain::mutant::is($crate::domain::mutant::Mutant::$name) $wrong
    };
    ($name:ident, let $value:ident = $wrong:expr) => {
        #[cfg(feature = "mutants")]
        let $value = if $crate::domain::mutant::is($crate::domain::mutant::Mutant::$name) {
            $wrong
        } else {
            $value
        };
    };
}
pub(crate) use mutant;

#[cfg(feature = "mutants")]
pub use switch::{Mutant, is, make};

#[cfg(feature = "mutants")]
mod switch {
    use std::cell::Cell;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Mutant {
        /// A batch that was sent is called paid.
        AcceptedMeansPaid,
        /// When our clock has passed `valid_until`, the payouts go into another batch.
        LocalClockMeansDead,
        /// A minute later the money goes back to the earner.
        RefundOnTimeout,
        /// Every message arrives, so nobody looks for what was left undone.
        NoSweeper,
        /// The server makes the idempotency key, a new one for each attempt.
        NewKeyPerRetry,
        /// The schema has no guards; the code looks before it writes.
        ForgottenGuards,
        /// Our jetton wallet has sent it, as a list of its transfers shows: so it is paid.
        ListedMeansPaid,
        /// What is not known to be paid has come back.
        UnknownMeansReturned,
        /// A batch whose transaction is not found is signed again at the wallet's new seqno.
        NewSeqnoPerVariant,
        /// The batch is sent first and written down afterwards.
        SendBeforeCommit,
        /// Each step of a settlement is a commit of its own.
        ManyCommits,
        /// A session moves money whatever became of it meanwhile.
        ForgottenEpoch,
        /// Where two indexers contradict each other, one of them is believed.
        BelievesOne,
        /// The chain counts as read up to here before what was read is written down.
        CursorFirst,
    }

    impl Mutant {
        pub const ALL: [Self; 14] = [
            Self::AcceptedMeansPaid,
            Self::LocalClockMeansDead,
            Self::RefundOnTimeout,
            Self::NoSweeper,
            Self::NewKeyPerRetry,
            Self::ForgottenGuards,
            Self::ListedMeansPaid,
            Self::UnknownMeansReturned,
            Self::NewSeqnoPerVariant,
            Self::SendBeforeCommit,
            Self::ManyCommits,
            Self::ForgottenEpoch,
            Self::BelievesOne,
            Self::CursorFirst,
        ];
    }

    thread_local! {
        static PRESENT: Cell<Option<Mutant>> = const { Cell::new(None) };
    }

    /// Makes everything on this thread wrong in this one way.
    pub fn make(mutant: Mutant) {
        PRESENT.set(Some(mutant));
    }

    #[must_use]
    pub fn is(mutant: Mutant) -> bool {
        PRESENT.get() == Some(mutant)
    }
}
