//! The change feed and histories: the journal as it is read from outside.

mod bereik;
mod feed;
mod geschiedenis;
mod handelingen;
mod peildatum;
mod volgorde;

use sleutelbord_tests::TestApp;

use crate::sleutelproject::has_project;

/// The project that [`settled`] makes.
pub const MARK: &str = "Merkteken";

/// Waits, as a client would, until the feed tells of all that was written up to now: a write that is still open anywhere in the cluster holds it back.
pub async fn settled(app: &TestApp) {
    let (leider, lezer) = (app.projectleider("GM0193").await, app.lezer("GM0193").await);
    let start = lezer.get("/wijzigingen?na=nu&soort=sleutelproject").await.ok();
    let mark = has_project(&leider, MARK, "GM0193", "Openbaar").await.id();
    let mut next = start.text_of("volgende");
    loop {
        let page = lezer.get(&format!("{next}&wacht=20")).await.ok();
        assert!(!page.results().is_empty(), "the feed does not come to rest");
        if page.results().iter().any(|entry| entry["id"] == mark.as_str()) {
            return;
        }
        next = page.text_of("volgende");
    }
}
