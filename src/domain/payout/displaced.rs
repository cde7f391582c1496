//! Decides what became of an open batch's payout when the wallet's own history shows which message
//! has used up the batch's seqno, whoever signed that.

use super::{ReturnReason, Verdict};

/// A wallet accepts one message for each seqno, ever. So the message that it has executed there is
/// all that can have paid: what it did not send was never sent and never will be.
///
/// `sent` is the verdict of the transfer in that message which pays this withdrawal exactly.
/// `readable` says that everything the message sent is in sight; otherwise absence proves nothing.
/// `None` means that nothing can be decided.
#[must_use]
pub fn fate_in(readable: bool, sent: Option<&Verdict>) -> Option<Verdict> {
    match sent {
        Some(Verdict::Unknown) => None,
        Some(verdict) => Some(verdict.clone()),
        None if readable => Some(Verdict::Returned(ReturnReason::Displaced)),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_absence_from_a_message_in_full_sight_says_that_nothing_was_sent() {
        let paid = Verdict::Paid { transaction_hash: "aa".to_owned() };
        let bounced = Verdict::Returned(ReturnReason::Bounced);
        let displaced = Verdict::Returned(ReturnReason::Displaced);
        for (readable, sent, expected) in [
            (true, None, Some(displaced)),
            (false, None, None),
            (true, Some(&paid), Some(paid.clone())),
            (false, Some(&paid), Some(paid.clone())),
            (true, Some(&bounced), Some(bounced.clone())),
            (true, Some(&Verdict::Unknown), None),
            (false, Some(&Verdict::Unknown), None),
        ] {
            assert_eq!(fate_in(readable, sent), expected, "{readable} {sent:?}");
        }
    }
}
