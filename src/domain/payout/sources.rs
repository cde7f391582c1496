//! Decides what two independent indexers say together. Money moves only when both say the same;
//! with one alone, its word counts.

use crate::domain::mutant::mutant;
use crate::domain::payout::{NextStep, Verdict};
use crate::domain::waiting::Waiting;

/// What one indexer says when it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word<T> {
    /// It does not answer, or nothing that can be read.
    Silent,
    /// It answers, but does not show yet what was asked about, or not finally.
    Behind,
    Says(T),
}

/// What follows from the words of all who were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement<T> {
    /// Nothing yet, and why.
    Waits(Waiting),
    Agreed(T),
    /// Two final words that cannot both be true: nothing moves until they agree or an operator has
    /// decided whom to believe.
    Disputed,
}

/// `second` is `None` where one indexer alone is asked.
#[must_use]
pub fn agree<T: PartialEq + Clone>(first: &Word<T>, second: Option<&Word<T>>) -> Agreement<T> {
    match (first, second) {
        (Word::Silent, _) | (_, Some(Word::Silent)) => Agreement::Waits(Waiting::IndexerSilent),
        (Word::Behind, _) | (_, Some(Word::Behind)) => Agreement::Waits(Waiting::IndexerBehind),
        (Word::Says(first), None) => Agreement::Agreed(first.clone()),
        (Word::Says(first), Some(Word::Says(second))) => {
            mutant!(BelievesOne, {
                return Agreement::Agreed(second.clone());
            });
            if first == second { Agreement::Agreed(first.clone()) } else { Agreement::Disputed }
        }
    }
}

/// A final trace that no rule covers contradicts nobody, and decides nothing.
#[must_use]
pub fn agree_on_verdict(
    first: &Word<Verdict>,
    second: Option<&Word<Verdict>>,
) -> Agreement<Verdict> {
    let unknown = |word: &Word<Verdict>| *word == Word::Says(Verdict::Unknown);
    if unknown(first) || second.is_some_and(unknown) {
        return Agreement::Waits(Waiting::NoVerdict);
    }
    agree(first, second)
}

/// A batch is dead only if it is for both, each by its own clock; that it was executed according to
/// one and never can be according to the other is a contradiction. A message that may still be
/// included for either is sent again: the same bytes harm nobody.
#[must_use]
pub fn agree_on_step(
    first: &Word<NextStep>,
    second: Option<&Word<NextStep>>,
) -> Agreement<NextStep> {
    match (first, second) {
        (Word::Says(NextStep::Resend), Some(Word::Says(NextStep::Resend))) => {
            Agreement::Agreed(NextStep::Resend)
        }
        // It only has not come as far as the other.
        (Word::Says(NextStep::Resend), Some(Word::Says(_)))
        | (Word::Says(_), Some(Word::Says(NextStep::Resend))) => {
            Agreement::Waits(Waiting::IndexerBehind)
        }
        _ => agree(first, second),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::payout::ReturnReason;

    fn verdicts() -> [Word<Verdict>; 7] {
        let paid = |hash: &str| Word::Says(Verdict::Paid { transaction_hash: hash.to_owned() });
        [
            Word::Silent,
            Word::Behind,
            Word::Says(Verdict::Unknown),
            paid("aa"),
            paid("bb"),
            Word::Says(Verdict::Returned(ReturnReason::Bounced)),
            Word::Says(Verdict::Returned(ReturnReason::Skipped)),
        ]
    }

    #[test]
    fn money_moves_only_when_both_say_the_same() {
        for first in verdicts() {
            for second in verdicts() {
                let found = agree_on_verdict(&first, Some(&second));
                let pair = [&first, &second];
                let has = |word: &Word<Verdict>| pair.contains(&word);
                let expected = if has(&Word::Says(Verdict::Unknown)) {
                    Agreement::Waits(Waiting::NoVerdict)
                } else if has(&Word::Silent) {
                    Agreement::Waits(Waiting::IndexerSilent)
                } else if has(&Word::Behind) {
                    Agreement::Waits(Waiting::IndexerBehind)
                } else if let (true, Word::Says(verdict)) = (first == second, &first) {
                    Agreement::Agreed(verdict.clone())
                } else {
                    Agreement::Disputed
                };
                assert_eq!(found, expected, "{pair:?}");
                let turned = agree_on_verdict(&second, Some(&first));
                assert_eq!(found, turned, "whoever is first {pair:?}");
            }
        }
    }

    #[test]
    fn one_alone_is_believed_when_it_says_something() {
        for word in verdicts() {
            let found = agree_on_verdict(&word, None);
            match word {
                Word::Silent => assert_eq!(found, Agreement::Waits(Waiting::IndexerSilent)),
                Word::Behind => assert_eq!(found, Agreement::Waits(Waiting::IndexerBehind)),
                Word::Says(Verdict::Unknown) => {
                    assert_eq!(found, Agreement::Waits(Waiting::NoVerdict));
                }
                Word::Says(verdict) => assert_eq!(found, Agreement::Agreed(verdict)),
            }
        }
    }

    #[test]
    fn a_batch_is_dead_or_executed_only_for_both() {
        use Agreement::{Agreed, Disputed, Waits};
        use NextStep::{Executed, Expired, Resend};
        use Word::{Behind, Says, Silent};
        let silent = Waits(Waiting::IndexerSilent);
        let behind = Waits(Waiting::IndexerBehind);
        for (first, second, expected) in [
            (Says(Resend), Says(Resend), Agreed(Resend)),
            (Says(Expired), Says(Expired), Agreed(Expired)),
            (Says(Executed), Says(Executed), Agreed(Executed)),
            (Says(Expired), Says(Executed), Disputed),
            (Says(Resend), Says(Executed), behind.clone()),
            (Says(Resend), Says(Expired), behind.clone()),
            (Says(Resend), Silent, silent.clone()),
            (Says(Expired), Silent, silent.clone()),
            (Says(Executed), Silent, silent.clone()),
            (Says(Expired), Behind, behind.clone()),
            (Behind, Silent, silent.clone()),
            (Silent, Silent, silent),
            (Behind, Behind, behind),
        ] {
            let found = agree_on_step(&first, Some(&second));
            assert_eq!(found, expected, "{first:?} {second:?}");
            let turned = agree_on_step(&second, Some(&first));
            assert_eq!(turned, expected, "{second:?} {first:?}");
        }
        for step in [Resend, Expired, Executed] {
            assert_eq!(agree_on_step(&Says(step), None), Agreed(step));
        }
    }
}
