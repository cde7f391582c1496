//! Messages of our queues, which another version of us may have written.

use earnest::wire::message::Message;

pub fn check(input: &[u8]) {
    let Some(body) = super::text(input) else { return };
    if let Some(message) = Message::parse(body) {
        assert_eq!(Message::parse(&message.to_json()), Some(message), "{body}");
    }
}
