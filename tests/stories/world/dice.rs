//! Chance with a seed, and the faults that it deals. One seed is one schedule.

/// What happens to one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Works,
    /// It fails and had no effect.
    FailsBefore,
    /// It took effect, but its answer is lost.
    FailsAfter,
    /// The isolate dies before it.
    DiesBefore,
    /// The isolate dies after it took effect.
    DiesAfter,
}

/// SplitMix64: small, fast, and the same everywhere.
pub struct Dice {
    state: u64,
    /// How many steps of a thousand go wrong.
    fault_permille: u64,
}

impl Dice {
    pub const fn fair(seed: u64) -> Self {
        Self { state: seed, fault_permille: 0 }
    }

    pub const fn loaded(seed: u64, fault_permille: u64) -> Self {
        Self { state: seed, fault_permille }
    }

    pub const fn set_faults(&mut self, fault_permille: u64) {
        self.fault_permille = fault_permille;
    }

    pub const fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// Within `0..below`.
    pub const fn below(&mut self, below: u64) -> u64 {
        self.number() % below
    }

    pub const fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// `times` as likely as others to be a bad one.
    pub const fn fate(&mut self, times: u64) -> Fate {
        if self.fault_permille == 0 || self.below(1_000) >= self.fault_permille * times {
            return Fate::Works;
        }
        match self.below(4) {
            0 => Fate::FailsBefore,
            1 => Fate::FailsAfter,
            2 => Fate::DiesBefore,
            _ => Fate::DiesAfter,
        }
    }
}
