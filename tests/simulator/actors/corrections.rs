//! Operators who correct the books: anybody proposes, anybody agrees, also twice and at once.

use earnest::app::books::correct;
use earnest::domain::amount::Amount;
use earnest::domain::id::CorrectionId;
use earnest::store::ledger::corrections::Wish;

use super::operators::OPERATORS;
use crate::crowd::Act;
use crate::schedule::Schedule;

/// Takes a transfer back, or moves a little between a person and the house, in either direction.
pub fn somebody_proposes_a_correction(schedule: &Schedule) -> Vec<Act<'_>> {
    let operator = OPERATORS[usize::try_from(schedule.roll(3)).unwrap()];
    let key = format!("correction-key-{:06}", schedule.sponsors.new_id());
    if schedule.roll(3) == 0 {
        let any = "select coalesce((select id from transfers where kind in ('reward', 'fund')
            order by seq desc limit 1), '')";
        let transfer = schedule.world.database.text(any);
        return vec![Act::new(async move {
            let wish = Wish::Reversal { transfer: &transfer };
            let _ = correct::propose(&schedule.world, operator, &key, &wish, "Mistaken").await;
        })];
    }
    let id = schedule.anybody().id;
    let (person, house) = [
        (format!("earner:{id}"), "treasury"),
        (format!("earner:{id}"), "fees"),
        (format!("sponsor:{id}"), "world:usdt"),
    ][usize::try_from(schedule.roll(3)).unwrap()]
    .clone();
    let to_person = schedule.roll(2) == 0;
    let micros = 1 + i64::try_from(schedule.roll(1_000_000)).unwrap();
    vec![Act::new(async move {
        let (debit, credit) =
            if to_person { (house, person.as_str()) } else { (person.as_str(), house) };
        let amount = Amount::from_micros(micros).unwrap();
        let wish = Wish::Between { debit, credit, amount };
        let _ = correct::propose(&schedule.world, operator, &key, &wish, "Counted wrong").await;
    })]
}

/// From the routes, often two at once, or from a terminal, which cron has to finish.
pub fn somebody_agrees(schedule: &Schedule) -> Vec<Act<'_>> {
    let open = "select coalesce((select id from corrections where status = 'proposed'
        order by id limit 1), 0)";
    let Some(id) = CorrectionId::new(schedule.world.database.number(open)) else {
        return Vec::new();
    };
    if schedule.roll(3) == 0 {
        let sql = format!(
            "update corrections set status = 'agreed', agreed_by = '{}', agreed_at = {}
             where id = {id} and proposed_at > {} - 604800 and not exists (
               select 1 from corrections o where o.reverses = corrections.reverses
               and o.status in ('agreed', 'made'))",
            OPERATORS[usize::try_from(schedule.roll(3)).unwrap()],
            schedule.world.now(),
            schedule.world.now(),
        );
        // Whoever proposed it is refused.
        let _ = schedule.world.database.execute(&sql);
        return Vec::new();
    }
    let agrees = |operator: &'static str| {
        Act::new(async move {
            let _ = correct::agree(&schedule.world, operator, id).await;
        })
    };
    let first = usize::try_from(schedule.roll(3)).unwrap();
    (0..=usize::try_from(schedule.roll(2)).unwrap())
        .map(|index| agrees(OPERATORS[(first + index) % 3]))
        .collect()
}
