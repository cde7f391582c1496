//! Decides who somebody becomes when they first arrive.

use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::limits::START_PAYLOAD_CHARS_MAX;
use crate::domain::start_link::StartLink;

/// What is written when somebody joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    pub id: UserId,
    pub language: Language,
    /// What their own invitation links carry.
    pub referral_code: String,
    /// The code that brought them, if it could be one. Whether it is anybody's, the database says.
    pub invited_with: Option<String>,
}

/// `payload` is what came with `/start` or `startapp`: signed or not, the link's maker chose it.
#[must_use]
pub fn join(id: UserId, language: Language, payload: Option<&str>, random: [u8; 8]) -> NewUser {
    let link = StartLink::parse(payload.unwrap_or_default());
    NewUser {
        id,
        language: link.language.unwrap_or(language),
        referral_code: referral_code(random),
        invited_with: link.invited_with,
    }
}

/// Ten letters and digits without the ones that people mix up; 50 bits of chance.
#[must_use]
pub fn referral_code(random: [u8; 8]) -> String {
    const ALPHABET: [char; 32] = [
        '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k',
        'm', 'n', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 'A',
    ];
    let bits = u64::from_le_bytes(random);
    (0..10u32)
        .filter_map(|place| {
            let index = (bits >> place.saturating_mul(5)) & 31;
            ALPHABET.get(usize::try_from(index).ok()?).copied()
        })
        .collect()
}

/// Whether a letter of somebody's name takes part in a line and leaves the rest of the page alone:
/// no line breaks, no marks that set a direction, nothing invisible but what joins letters.
#[must_use]
pub fn is_plain(letter: char) -> bool {
    let is_mark = matches!(letter, '\u{61c}' | '\u{200b}' | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    !letter.is_control() && !is_mark
}

/// Whether it could be one; whether it is anybody's, the database says.
#[must_use]
pub fn is_referral_code(payload: &str) -> bool {
    !payload.is_empty()
        && payload.len() <= START_PAYLOAD_CHARS_MAX
        && payload.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_referral_code_is_ten_plain_characters_and_fits_a_start_link() {
        for random in [[0; 8], [255; 8], [1, 2, 3, 4, 5, 6, 7, 8]] {
            let code = referral_code(random);
            assert_eq!(code.len(), 10);
            assert_eq!(StartLink::parse(&code).invited_with, Some(code));
        }
        assert_ne!(referral_code([0; 8]), referral_code([255; 8]));
    }

    #[test]
    fn whoever_is_new_speaks_the_links_language_or_their_own() {
        let user = UserId::new(7).unwrap();
        let new = |payload| join(user, Language::English, payload, [7; 8]);
        assert_eq!(new(None).language, Language::English);
        assert_eq!(new(Some("abc")).invited_with.as_deref(), Some("abc"));
        let arabic = new(Some("l-ar_r-abc"));
        assert_eq!(arabic.language, Language::Arabic);
        assert_eq!(arabic.invited_with.as_deref(), Some("abc"));
    }
}
