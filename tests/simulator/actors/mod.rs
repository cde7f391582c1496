//! Who acts in a schedule, and how often. To add somebody, write their act and give it a weight.

pub mod corrections;
pub mod earners;
pub mod operators;
pub mod queues;
pub mod sponsors;
pub mod terms;
pub mod wallets;
pub mod weather;

use crate::crowd::Act;
use crate::schedule::Schedule;

/// What somebody does now, which may be several things at once.
type Actor = for<'a> fn(&'a Schedule) -> Vec<Act<'a>>;

const ACTORS: &[(u64, Actor)] = &[
    (8, earners::somebody_claims),
    (8, earners::somebody_withdraws),
    (2, earners::somebody_leaves),
    (2, earners::somebody_cancels),
    (2, earners::somebody_signs_in),
    (2, earners::somebody_signs_out),
    (1, earners::somebody_ends_every_session),
    (2, earners::somebody_checks_their_books),
    (14, queues::a_message_arrives),
    (4, queues::cron_runs),
    (3, operators::somebody_decides),
    (1, operators::somebody_turns_a_switch),
    (1, operators::somebody_sets_a_limit),
    (2, corrections::somebody_proposes_a_correction),
    (2, corrections::somebody_agrees),
    (3, sponsors::somebody_sends_money),
    (2, sponsors::somebody_pays_with_stars),
    (1, sponsors::stars_go_back),
    (3, sponsors::telegram_brings_an_update),
    (2, sponsors::somebody_funds),
    (2, sponsors::an_operator_helps),
    (2, terms::somebody_sets_terms),
    (2, terms::somebody_claws_back),
    (2, terms::somebody_offers_a_milestone),
    (2, wallets::somebody_links_a_wallet),
    (1, wallets::somebody_unlinks_their_wallet),
    (1, wallets::somebody_replays_a_proof),
    (1, wallets::somebody_steals_a_proof),
    (3, weather::time_passes),
    (1, weather::a_day_passes),
    (3, weather::the_chain_misbehaves),
    (3, weather::the_second_indexer_misbehaves),
    (2, weather::something_else_misbehaves),
    (1, weather::a_purse_runs_empty),
];

pub fn any_act(schedule: &Schedule) -> Vec<Act<'_>> {
    let mut left = schedule.roll(ACTORS.iter().map(|(weight, _)| weight).sum());
    for (weight, actor) in ACTORS {
        if left < *weight {
            return actor(schedule);
        }
        left -= weight;
    }
    unreachable!("the weights were summed up")
}
