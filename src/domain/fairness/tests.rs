//! What signals add up to, and what they never do.

use super::*;

const STRONG: Seen = Seen {
    wallet_others: 1_000,
    device_others: 1_000,
    circle_sharing: 1_000,
    circle_burst: 1_000,
    countries: 1_000,
    rewards: Vec::new(),
};

/// Rewards so many seconds apart, newest first; every visit is claimed so late.
fn rewards(count: i64, apart: i64, late_seconds: Option<i64>) -> Vec<Reward> {
    let at = |index: i64| 1_000_000_i64.saturating_sub(index.saturating_mul(apart));
    (0..count).map(|index| Reward { at: at(index), late_seconds }).collect()
}

fn all_levels() -> impl Iterator<Item = Levels> {
    (0..4_i64.pow(6)).map(|number| {
        let mut rest = number;
        Levels([0; 6].map(|_: i64| {
            let level = rest % 4;
            rest /= 4;
            level
        }))
    })
}

#[test]
fn one_signal_alone_never_brings_a_person_and_several_do() {
    for levels in all_levels() {
        let signals = levels.iter().count();
        assert!((0..=100).contains(&levels.score()));
        match signals {
            0 => assert_eq!(levels.step(), None),
            1 => assert!(levels.step() <= Some(Step::Slower), "{levels:?}"),
            _ => {}
        }
        if levels.0.iter().filter(|level| **level == 3).count() >= 2 && levels.0[5] < 3 {
            assert_eq!(levels.step(), Some(Step::Review), "{levels:?}");
        }
    }
}

#[test]
fn more_of_anything_never_makes_the_score_smaller() {
    for levels in all_levels() {
        for index in 0..6 {
            let mut more = levels;
            more.0[index] = (more.0[index] + 1).min(3);
            assert!(more.score() >= levels.score(), "{levels:?} {more:?}");
            assert!(more.step() >= levels.step());
        }
    }
}

#[test]
fn more_that_is_noticed_never_lowers_a_level() {
    for count in 0..60 {
        let seen = |count| Seen {
            wallet_others: count,
            device_others: count,
            circle_sharing: count,
            circle_burst: count,
            countries: count,
            rewards: rewards(count, 60, Some(0)),
        };
        let (less, more) = (Levels::of(&seen(count)), Levels::of(&seen(count + 1)));
        assert_eq!(less.or(more), more, "{count}");
    }
    assert_eq!(Levels::of(&STRONG).0, [3, 3, 0, 0, 3, 3]);
}

#[test]
fn homes_schools_and_journeys_are_nothing_to_hold_anybody_for() {
    let family = Seen { device_others: 4, circle_sharing: 4, countries: 4, ..Seen::default() };
    assert_eq!(Levels::of(&family).step(), None);
    let couple = Seen { wallet_others: 1, device_others: 1, circle_sharing: 1, ..Seen::default() };
    assert_eq!(Levels::of(&couple).step(), None);
    let keen = Seen { rewards: rewards(30, 131, None), ..Seen::default() };
    assert!(Levels::of(&keen).step() <= Some(Step::Slower));
    let post = Seen { circle_burst: 50, ..Seen::default() };
    assert_eq!(Levels::of(&post).step(), Some(Step::Slower));
}

#[test]
fn scripts_strike_like_clocks() {
    // Every 97 seconds, claimed in the first possible second: both say `timing`.
    let script = Seen { rewards: rewards(50, 97, Some(0)), ..Seen::default() };
    let levels = Levels::of(&script);
    assert_eq!(levels.0[3], 3);
    assert_eq!(levels.0[2], 2, "and 38 of them fit into an hour");
    assert_eq!(levels.step(), Some(Step::Review));
    // Most come late, some are prompt by chance.
    let mut person = rewards(40, 3_601, Some(9));
    for (index, reward) in person.iter_mut().enumerate() {
        reward.at += i64::try_from(index * index % 37).unwrap();
        reward.late_seconds = Some(if index % 2 == 0 { 0 } else { 20 });
    }
    assert_eq!(Levels::of(&Seen { rewards: person, ..Seen::default() }).score(), 0);
    // What vests at once has no distance.
    let at_once = Seen { rewards: rewards(19, 0, None), ..Seen::default() };
    assert_eq!(Levels::of(&at_once).score(), 0);
}

#[test]
fn what_was_cleared_counts_again_only_once_it_is_stronger() {
    let levels = Levels::of(&STRONG);
    assert_eq!(levels.without(levels), Levels::default());
    let less = Levels([2, 3, 0, 0, 3, 3]);
    assert_eq!(levels.without(less).0, [3, 0, 0, 0, 0, 0]);
}

#[test]
fn levels_are_read_as_they_are_written() {
    for levels in all_levels() {
        let json: Value = serde_json::from_str(&levels.to_json()).unwrap();
        assert_eq!(Levels::from_json(&json), levels);
    }
    let odd = serde_json::json!({ "device": 9, "ip": 3, "wallet": "x" });
    assert_eq!(Levels::from_json(&odd).0, [0, 3, 0, 0, 0, 0]);
}

#[test]
fn steps_are_read_as_they_are_written_and_only_a_sum_above_the_limit_needs_a_look() {
    for step in [Step::Slower, Step::Review] {
        assert_eq!(Step::parse(step.name()), Some(step));
    }
    assert_eq!(Step::parse("ban"), None);
    let micros = |micros| Amount::from_micros(micros).unwrap();
    for (amount, unseen, needs) in [(60, 40, false), (61, 40, true), (100, 0, false)] {
        assert_eq!(needs_a_look(micros(amount), micros(unseen), micros(100)), needs);
    }
}
