//! The terms under which money is earned. Each claim keeps those in force when it came into being.

use crate::domain::amount::Amount;
use crate::domain::limits::{
    TERMS_FEE_PPM_MAX, TERMS_HOLDING_SECONDS_MAX, TERMS_MINIMUM_MAX, TERMS_MINIMUM_MIN,
    TERMS_REFERRAL_MAX,
};
use crate::domain::refusal::Refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The smallest withdrawal.
    pub minimum: Amount,
    /// What a campaign pays on top of each reward, in parts per million of it, rounded down.
    pub fee_ppm: i64,
    /// How long a reward is vesting before it is free.
    pub holding_seconds: i64,
    /// For inviting somebody who then does a task that we check.
    pub referral: Amount,
}

impl Terms {
    /// # Errors
    /// `TermsOutOfRange` for what must be a slip of the hand.
    pub fn check(&self) -> Result<(), Refusal> {
        let fits = (TERMS_MINIMUM_MIN..=TERMS_MINIMUM_MAX).contains(&self.minimum)
            && (0..=TERMS_FEE_PPM_MAX).contains(&self.fee_ppm)
            && (0..=TERMS_HOLDING_SECONDS_MAX).contains(&self.holding_seconds)
            && self.referral <= TERMS_REFERRAL_MAX;
        if fits { Ok(()) } else { Err(Refusal::TermsOutOfRange) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_plausible_at_their_limits_and_not_beyond() {
        let least = Terms {
            minimum: Amount::constant(100_000),
            fee_ppm: 0,
            holding_seconds: 0,
            referral: Amount::ZERO,
        };
        let most = Terms {
            minimum: Amount::constant(100_000_000),
            fee_ppm: 500_000,
            holding_seconds: 7_776_000,
            referral: Amount::constant(100_000_000),
        };
        for terms in [least, most] {
            assert_eq!(terms.check(), Ok(()));
        }
        for terms in [
            Terms { minimum: Amount::constant(99_999), ..least },
            Terms { minimum: Amount::constant(100_000_001), ..most },
            Terms { fee_ppm: -1, ..least },
            Terms { fee_ppm: 500_001, ..most },
            Terms { holding_seconds: -1, ..least },
            Terms { holding_seconds: 7_776_001, ..most },
            Terms { referral: Amount::constant(100_000_001), ..most },
        ] {
            assert_eq!(terms.check(), Err(Refusal::TermsOutOfRange), "{terms:?}");
        }
    }
}
