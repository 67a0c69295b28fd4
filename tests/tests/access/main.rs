//! Who are you, and what may you: attacks on tokens and sessions, and every operation as every role.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]

mod bereik;
mod bezoek;
mod gebruiker;
mod geheimen;
mod matrix;
mod oauth;
mod omgeving;
mod sessie;
mod systeem;
mod throttle;
mod token;

use serde_json::Value;
use sleutelbord_tests::Persona;

/// What the journal tells of one record, oldest first; waits for as many entries, as one appears when no older transaction runs.
async fn journaled(beheerder: &Persona, soort: &str, id: &str, count: usize) -> Vec<Value> {
    let (mut told, mut next) = (Vec::new(), format!("/api/v1/wijzigingen?soort={soort}&id={id}&limit=200"));
    while told.len() < count {
        let page = beheerder.get(&format!("{next}&wacht=20")).await.ok();
        assert!(!page.results().is_empty(), "only {} of {count} entries were heard of", told.len());
        told.extend(page.results().iter().cloned());
        next = page.text_of("volgende");
    }
    told
}
