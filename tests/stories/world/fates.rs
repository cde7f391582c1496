//! Every step across the seam, and how often each went wrong in each way.

use super::dice::Fate;

/// A step is a method of `trait World` that can be waited for. A call is several, one for each of
/// those who are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Query,
    Batch,
    Recall,
    Remember,
    Forget,
    Enqueue,
    CallTelegram,
    CallToncenter,
    CallTonapi,
    CallPrivate,
    CallPartner,
    Object,
    Keep,
    WithinRate,
}

impl Step {
    /// Each with the method's name.
    pub const ALL: [(Self, &'static str); 14] = [
        (Self::Query, "query"),
        (Self::Batch, "batch"),
        (Self::Recall, "recall"),
        (Self::Remember, "remember"),
        (Self::Forget, "forget"),
        (Self::Enqueue, "enqueue"),
        (Self::CallTelegram, "call"),
        (Self::CallToncenter, "call"),
        (Self::CallTonapi, "call"),
        (Self::CallPrivate, "call"),
        (Self::CallPartner, "call"),
        (Self::Object, "object"),
        (Self::Keep, "keep"),
        (Self::WithinRate, "within_rate"),
    ];

    /// How much more often than others it goes wrong: what is seldom done has to meet every fate
    /// too.
    pub const fn misfortune(self) -> u64 {
        match self {
            Self::Forget | Self::Object | Self::Keep => 6,
            _ => 1,
        }
    }
}

/// How often each step met each fate but the good one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fates([[i64; 4]; Step::ALL.len()]);

impl Fates {
    const BAD: [(Fate, &'static str); 4] = [
        (Fate::FailsBefore, "failed before"),
        (Fate::FailsAfter, "failed after"),
        (Fate::DiesBefore, "died before"),
        (Fate::DiesAfter, "died after"),
    ];

    pub fn note(&mut self, step: Step, fate: Fate) {
        let fate = Self::BAD.iter().position(|(known, _)| *known == fate);
        let step = Step::ALL.iter().position(|(known, _)| *known == step);
        if let (Some(fate), Some(step)) = (fate, step) {
            self.0[step][fate] += 1;
        }
    }

    /// The name of each pair, and how often it was met.
    pub fn counts(&self) -> impl Iterator<Item = (String, i64)> {
        Step::ALL.iter().zip(self.0).flat_map(|((step, _), counts)| {
            let name = move |(_, fate): (Fate, &str)| format!("{step:?} {fate}");
            Self::BAD.map(name).into_iter().zip(counts)
        })
    }
}

impl std::ops::AddAssign for Fates {
    fn add_assign(&mut self, other: Self) {
        for (all, more) in self.0.iter_mut().flatten().zip(other.0.into_iter().flatten()) {
            *all += more;
        }
    }
}
