//! Telegram's updates, as the webhook receives them.

use earnest::domain::limits::INTEGER_MAX;
use earnest::wire::telegram::command::{Press, Said};
use earnest::wire::telegram::payment::payload_of;
use earnest::wire::telegram::update::{Command, parse};

pub fn check(input: &[u8]) {
    let Some(update) = parse(input) else { return };
    let user = match &update.command {
        Command::Said { from, said } => {
            let empty = |text: &String| text.is_empty() || text.trim() != text;
            assert!(!matches!(said, Said::Start(Some(payload)) if empty(payload)));
            Some(from.user)
        }
        Command::Pressed { from, press, .. } => {
            assert!(press.is_none_or(|press| Press::read(&press.data()) == Some(press)));
            Some(from.user)
        }
        Command::Searched { from, .. } => Some(from.user),
        Command::Reachable { user, .. } | Command::Left { user, .. } => Some(*user),
        Command::PreCheckout(query) => Some(query.user),
        Command::Paid(payment) | Command::Refunded(payment) => {
            assert!(payment.stars > 0 && !payment.charge_id.is_empty());
            assert!(payment.invoice.is_none_or(|invoice| payload_of(invoice) == payment.payload));
            Some(payment.payer)
        }
        Command::UnreadablePayment | Command::Nothing => None,
    };
    assert!(user.is_none_or(|user| (1..=INTEGER_MAX).contains(&user.get())));
    // Written down anew by somebody else, it means the same. What we never read may be broken.
    if let Ok(value) = serde_json::from_slice::<serde_json::Value>(input) {
        assert_eq!(parse(value.to_string().as_bytes()), Some(update));
    }
}
