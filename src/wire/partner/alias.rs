//! Names for people and claims that one partner knows and nobody else can read: no id of Telegram's
//! leaves this house.
//!
//! A user's id goes through four rounds of a Feistel network (Luby and Rackoff, 1988) whose round
//! function is HMAC-SHA256: a permutation, so that two people never share a name, that only the
//! Workers' key turns back.

use crate::domain::claim::Key;
use crate::domain::id::{TaskId, UserId};
use crate::wire::init_data::InitDataKey;

/// What the rounds are keyed for.
const PURPOSE: &str = "earnest: people as partners know them, first kind";
const ROUNDS: [u8; 4] = [0, 1, 2, 3];
const BACK: [u8; 4] = [3, 2, 1, 0];

/// Somebody as that partner knows them: 16 hex digits, always the same.
#[must_use]
pub fn alias(key: &InitDataKey, partner: &str, user: UserId) -> String {
    hex::encode(turn(key, partner, user.get().to_be_bytes(), ROUNDS))
}

/// A claim as that partner knows it: letters, digits, `-` and `_`, at most 64 of them, as links
/// that start a bot take them.
#[must_use]
pub fn reference(key: &InitDataKey, partner: &str, claim: &Key) -> String {
    format!("{}_{}_{}", alias(key, partner, claim.user), claim.task, claim.period)
}

/// What somebody writes into a transfer that they make for a task, so that it is known as theirs.
#[must_use]
pub fn code(key: &InitDataKey, claim: &Key) -> String {
    // No partner's name has a space in it.
    alias(key, &format!("task {}", claim.task), claim.user)
}

/// The claim that a reference of this partner speaks of; `None` for what never was one.
#[must_use]
pub fn claim_of(key: &InitDataKey, partner: &str, reference: &str) -> Option<Key> {
    let mut parts = reference.splitn(3, '_');
    let mut block = [0; 8];
    hex::decode_to_slice(parts.next()?, &mut block).ok()?;
    let user = UserId::new(i64::from_be_bytes(turn(key, partner, block, BACK)))?;
    let task = TaskId::parse(parts.next()?)?;
    Some(Key { user, task, period: parts.next()?.to_owned() })
}

/// The halves change places after each round but the last, so that the same rounds in the opposite
/// order lead back.
fn turn(key: &InitDataKey, partner: &str, block: [u8; 8], rounds: [u8; 4]) -> [u8; 8] {
    let mut halves = [[0; 4]; 2];
    for (byte, from) in halves.as_flattened_mut().iter_mut().zip(block) {
        *byte = from;
    }
    let [mut left, mut right] = halves;
    for round in rounds {
        let name = format!("{partner}:{round}:{}", hex::encode(right));
        for (byte, mask) in left.iter_mut().zip(key.derive(PURPOSE, &name)) {
            *byte ^= mask;
        }
        (left, right) = (right, left);
    }
    let mut turned = [0; 8];
    for (byte, from) in turned.iter_mut().zip(right.into_iter().chain(left)) {
        *byte = from;
    }
    turned
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_reference_leads_back_to_its_claim_for_its_partner_only() {
        let key = InitDataKey::from_hex(&"1".repeat(64)).unwrap();
        let other = InitDataKey::from_hex(&"2".repeat(64)).unwrap();
        for (user, period) in [(1, "once"), (7_100_000_001, "week-2027-01-11")] {
            let (user, task) = (UserId::new(user).unwrap(), TaskId::new(12).unwrap());
            let claim = Key { user, task, period: period.to_owned() };
            let said = reference(&key, "fun", &claim);
            assert!(!said.contains("7100000001") && said.len() <= 64, "{said}");
            assert_eq!(claim_of(&key, "fun", &said), Some(claim.clone()));
            assert_ne!(claim_of(&key, "fun-", &said), Some(claim.clone()));
            assert_ne!(claim_of(&other, "fun", &said), Some(claim));
        }
        for said in ["", "x", "0011223344556677", "0011_1_once", "0011223344556677_x_once"] {
            assert_eq!(claim_of(&key, "fun", said), None, "{said}");
        }
    }

    #[test]
    fn nobody_shares_a_name_and_each_partner_has_its_own() {
        let key = InitDataKey::from_hex(&"1".repeat(64)).unwrap();
        let names = |partner: &str| -> BTreeSet<String> {
            (1..=500).map(|id| alias(&key, partner, UserId::new(id).unwrap())).collect()
        };
        assert_eq!(names("fun").len(), 500);
        assert!(names("fun").is_disjoint(&names("games")));
        assert!(names("fun").iter().all(|name| name.len() == 16));
    }
}
