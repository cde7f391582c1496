//! A sponsor's server that is told what happens, in half of the schedules.

use earnest::domain::limits::DELIVERIES_KEPT_SECONDS;
use earnest::wire::http::Method;

use crate::schedule::Schedule;
use crate::world::{NOON, SPONSOR, TestWorld};

const URL: &str = "https://hooks.shop.example/earnest";

/// From now on the owner of the campaign listens.
pub fn listens(world: &TestWorld) {
    let sponsor = world.stranger(SPONSOR);
    assert_eq!(sponsor.post("/api/partners", r#"{"name":"shop"}"#).status, 201);
    let wish = format!(r#"{{"url":"{URL}"}}"#);
    let set = sponsor.ask(Method::Put, "/api/partners/shop/webhook", &[], &wish).unwrap();
    assert_eq!(set.status, 200, "{}", set.json);
}

impl Schedule {
    /// Each reward, and each part that was taken back, is an event once, and what counts as
    /// delivered was heard. A server that takes nothing for days is told nothing more.
    pub fn partners_were_told(&self) {
        let number = |sql: &str| self.world.database.number(sql);
        let still_on = number("select count(*) from webhooks where status = 'on'") == 1;
        let all_kept = self.world.now() - NOON < DELIVERIES_KEPT_SECONDS;
        if still_on && all_kept {
            for (event, happened) in [
                ("claim.completed", "claims where status = 'paid'"),
                ("claim.reversed", "vestings where status = 'clawed_back'"),
            ] {
                let told = format!("select count(*) from deliveries where type = '{event}'");
                let happened = number(&format!("select count(*) from {happened}"));
                assert_eq!(number(&told), happened, "{event} was not told, or twice");
            }
        }
        let heard = self.world.partners.borrow();
        let delivered = "select coalesce(group_concat('evt_' || id), '') from deliveries
            where status = 'delivered'";
        for id in self.world.database.text(delivered).split(',').filter(|id| !id.is_empty()) {
            let was_heard = heard.heard.iter().any(|heard| heard.header("webhook-id") == id);
            assert!(was_heard, "{id} counts as delivered, and nobody heard it");
        }
    }
}
