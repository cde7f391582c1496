//! The kill switches: one for each way that money takes.

/// Who turns a switch when no operator does.
pub const OURSELVES: &str = "earnest";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Rewards for tasks.
    Claims,
    /// Rewards for invited friends.
    Referrals,
    /// Invoices, and crediting what sponsors paid.
    Deposits,
    /// Signing payouts; asking for a withdrawal stays possible, and it waits.
    Payouts,
}

impl Switch {
    pub const ALL: [Self; 4] = [Self::Claims, Self::Referrals, Self::Deposits, Self::Payouts];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Referrals => "referrals",
            Self::Deposits => "deposits",
            Self::Payouts => "payouts",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|switch| switch.name() == name)
    }
}
