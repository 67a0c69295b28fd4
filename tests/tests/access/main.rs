//! Who are you, and what may you: attacks on tokens and sessions, and every operation as every role.
#![expect(clippy::indexing_slicing, reason = "a JSON value answers null where it has nothing")]

mod bereik;
mod gebruiker;
mod matrix;
mod omgeving;
mod sessie;
mod systeem;
mod throttle;
mod token;

use std::time::{Duration, Instant};

use serde_json::Value;
use sleutelbord_tests::Persona;

/// What the journal tells of one record, oldest first; waits for as many entries, as one appears when no older transaction runs.
async fn journaled(beheerder: &Persona, soort: &str, id: &str, count: usize) -> Vec<Value> {
    let start = Instant::now();
    loop {
        let feed = beheerder.get(&format!("/wijzigingen?soort={soort}&limit=200")).await.ok();
        let found: Vec<Value> = feed.results().iter().filter(|entry| entry["id"] == id).cloned().collect();
        if found.len() >= count || start.elapsed() > Duration::from_secs(5) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
