//! Who is included by a percentage, and which variant they draw: the same for the same person.

use super::Context;
use super::document::{Strategy, Variant};

/// The seed of variants, so that they do not follow the percentage.
const VARIANT_SEED: u32 = 86_028_157;

/// Whether a strategy is for somebody who meets its constraints.
pub(super) fn includes(strategy: &Strategy, feature: &str, context: &Context) -> bool {
    let parameter = |name| strategy.parameter(name);
    let percentage = |name| parameter(name).and_then(|text| text.trim().parse::<u32>().ok());
    let within = |name, identifier: Option<&str>| {
        let group = parameter("groupId").unwrap_or_else(|| feature.to_owned());
        let place = identifier.map(|identifier| place(&group, identifier, 100, 0));
        place.is_some_and(|place| percentage(name).is_some_and(|percentage| place <= percentage))
    };
    let by_chance = context.random.to_string();
    match strategy.name.as_str() {
        "default" => true,
        "userWithId" => {
            let ids = parameter("userIds").unwrap_or_default();
            let user = context.field("userId");
            user.is_some_and(|user| ids.split(',').any(|id| id.trim() == user))
        }
        "gradualRolloutUserId" => within("percentage", context.field("userId")),
        "gradualRolloutSessionId" => within("percentage", context.field("sessionId")),
        "gradualRolloutRandom" => within("percentage", Some(&by_chance)),
        "flexibleRollout" => {
            let stickiness = parameter("stickiness").unwrap_or_else(|| "default".to_owned());
            let identifier = match stickiness.as_str() {
                "default" => Some(by_default(context).unwrap_or(&by_chance)),
                "random" => Some(by_chance.as_str()),
                field => context.field(field),
            };
            within("rollout", identifier)
        }
        _ => false,
    }
}

fn by_default(context: &Context) -> Option<&str> {
    context.field("userId").or_else(|| context.field("sessionId"))
}

/// Draws by weight, and by the stickiness of the variants, else `by` that of their strategy.
/// Somebody whom a variant names by an override gets that one.
pub(super) fn draw<'a>(
    variants: &'a [Variant],
    group: &str,
    by: Option<&str>,
    context: &Context,
) -> Option<&'a Variant> {
    let is_named = |variant: &&Variant| {
        variant.overrides.iter().flatten().any(|named| {
            let value = context.field(&named.context_name);
            value.is_some_and(|value| named.values.iter().any(|one| one == value))
        })
    };
    if let Some(variant) = variants.iter().find(is_named) {
        return Some(variant);
    }
    let total = variants.iter().fold(0_u32, |sum, variant| sum.saturating_add(variant.weight));
    let stickiness = variants.first()?.stickiness.as_deref().or(by).unwrap_or("default");
    let identifier = match stickiness {
        "default" => by_default(context),
        "random" => None,
        field => context.field(field),
    };
    let by_chance = context.random.to_string();
    let target =
        (total > 0).then(|| place(group, identifier.unwrap_or(&by_chance), total, VARIANT_SEED))?;
    let mut so_far = 0_u32;
    variants.iter().find(|variant| {
        so_far = so_far.saturating_add(variant.weight);
        variant.weight > 0 && so_far >= target
    })
}

/// Where somebody stands from 1 to `places`.
fn place(group: &str, identifier: &str, places: u32, seed: u32) -> u32 {
    let hash = murmur3(format!("{group}:{identifier}").as_bytes(), seed);
    hash.checked_rem(places).unwrap_or_default().saturating_add(1)
}

/// `MurmurHash3_x86_32` by Austin Appleby, who put it into the public domain.
fn murmur3(bytes: &[u8], seed: u32) -> u32 {
    const MIX: [u32; 2] = [0xcc9e_2d51, 0x1b87_3593];
    let mixed = |word: u32| word.wrapping_mul(MIX[0]).rotate_left(15).wrapping_mul(MIX[1]);
    let mut hash = seed;
    for chunk in bytes.chunks(4) {
        let mut word = [0; 4];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        hash ^= mixed(u32::from_le_bytes(word));
        if chunk.len() == 4 {
            hash = hash.rotate_left(13).wrapping_mul(5).wrapping_add(0xe654_6b64);
        }
    }
    hash ^= u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_its_published_examples() {
        for (text, seed, hash) in [
            ("", 0, 0),
            ("", 1, 0x514e_28b7),
            ("test", 0, 0xba6b_d213),
            ("Hello, world!", 0, 0xc036_3e43),
            ("The quick brown fox jumps over the lazy dog", 0x9747_b28c, 0x2fa8_26cd),
        ] {
            assert_eq!(murmur3(text.as_bytes(), seed), hash, "{text}");
        }
    }
}
