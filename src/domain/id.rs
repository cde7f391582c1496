//! One type for each kind of id, so that a task's id can never stand where a user's belongs.

use crate::domain::limits::INTEGER_MAX;

/// Defines a positive integer id of at most 2^53 - 1, the largest that D1 carries exactly.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// `None` unless `value` is within 1..=2^53 - 1.
            #[must_use]
            pub const fn new(value: i64) -> Option<Self> {
                if value >= 1 && value <= INTEGER_MAX { Some(Self(value)) } else { None }
            }

            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }

            /// Reads decimal digits only: no sign, no leading zero, no space.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let digits = text.bytes().all(|byte| byte.is_ascii_digit());
                if !digits || text.starts_with('0') {
                    return None;
                }
                text.parse().ok().and_then(Self::new)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }
    };
}

id!(
    /// Telegram's user id, which is also ours.
    UserId
);
id!(TaskId);
id!(CampaignId);
id!(WithdrawalId);
id!(BatchId);
id!(
    /// Also the `query_id` of the jetton transfer (TEP-74) that pays it.
    PayoutId
);
id!(NotificationId);
id!(InvoiceId);
id!(DepositId);
id!(CorrectionId);
id!(ProofId);
id!(
    /// Of a payment that a recovery could not account for.
    FindingId
);
id!(DeadLetterId);
id!(AppealId);
id!(SupportRequestId);
id!(BroadcastId);
id!(WebhookId);
id!(
    /// Of something that a webhook is told.
    DeliveryId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_plain_digits_within_range() {
        for (text, expected) in [
            ("1", Some(1)),
            ("9007199254740991", Some(INTEGER_MAX)),
            ("9007199254740992", None),
            ("99999999999999999999", None),
            ("0", None),
            ("01", None),
            ("-1", None),
            ("+1", None),
            ("1.0", None),
            (" 1", None),
            ("", None),
            ("1e3", None),
        ] {
            assert_eq!(TaskId::parse(text).map(TaskId::get), expected, "{text:?}");
        }
    }
}
