//! Every read can be of the past: the facts as registered at the end of that day, seen with today's rights.

use chrono::TimeDelta;
use serde_json::json;
use sleutelbord_tests::TestApp;

use crate::sleutelproject::{has_project, names};

#[tokio::test]
async fn what_was_registered_on_a_day_can_be_read_ever_after() {
    let app = TestApp::on("2026-03-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    app.clock.advance(TimeDelta::days(10));
    zwolle.patch(&path, &project.etag(), json!({ "naam": "Spoorzone Zuid" })).await.ok();
    has_project(&zwolle, "Oosterenk", "GM0193", "Openbaar").await;
    app.clock.advance(TimeDelta::days(10));

    let list = |day: &str| format!("/sleutelprojecten?sort=naam&peildatum={day}");
    assert_eq!(names(&zwolle.get(&list("2026-03-01")).await.ok()), [""; 0]);
    assert_eq!(names(&zwolle.get(&list("2026-03-02")).await.ok()), ["Spoorzone"]);
    assert_eq!(names(&zwolle.get(&list("2026-03-11")).await.ok()), ["Spoorzone"]);
    assert_eq!(names(&zwolle.get(&list("2026-03-12")).await.ok()), ["Oosterenk", "Spoorzone Zuid"]);
    assert_eq!(zwolle.get(&format!("{path}?peildatum=2026-03-05")).await.ok()["naam"], "Spoorzone");
    zwolle.get(&format!("{path}?peildatum=2026-03-01")).await.refused(404, "nietGevonden");
}

#[tokio::test]
async fn the_past_is_seen_with_todays_rights() {
    let app = TestApp::on("2026-03-02").await;
    let (zwolle, iemand) = (app.projectleider("GM0193").await, app.iemand().await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    app.clock.advance(TimeDelta::days(10));
    iemand.get(&format!("{path}?peildatum=2026-03-02")).await.ok();
    zwolle.patch(&path, &project.etag(), json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();
    iemand.get(&format!("{path}?peildatum=2026-03-02")).await.refused(404, "nietGevonden");
    assert_eq!(names(&iemand.get("/sleutelprojecten?peildatum=2026-03-02").await.ok()), [""; 0]);
    zwolle.get(&format!("{path}?peildatum=2026-03-02")).await.ok();
}

#[tokio::test]
async fn the_past_is_read_by_the_narrower_of_then_and_now_however_often_that_changes() {
    let app = TestApp::on("2026-03-02").await;
    let (zwolle, iemand, enschede) = (app.projectleider("GM0193").await, app.iemand().await, app.lezer("GM0153").await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Gemeente").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    let mut etag = project.etag();
    // Ten days apart: for the municipality, for everyone, for the municipality, for everyone; and Enschede takes part in between.
    for (level, deelnemers) in [("Openbaar", vec![]), ("Gemeente", vec!["GM0153"]), ("Openbaar", vec![])] {
        app.clock.advance(TimeDelta::days(10));
        let change = json!({ "vertrouwelijkheid": level, "deelnemendeGemeenten": deelnemers });
        etag = zwolle.patch(&path, &etag, change).await.ok().etag();
        let past = |day: &str| format!("{path}?peildatum={day}");
        let open = level == "Openbaar";
        iemand.get(&past("2026-03-02")).await.refused(404, "nietGevonden");
        for reader in [&iemand, &enschede] {
            let list = reader.get("/sleutelprojecten?peildatum=2026-03-12").await.ok();
            assert_eq!(list["totaal"], i32::from(open), "of a day on which all could read it, as {}", reader.email());
        }
        zwolle.get(&past("2026-03-12")).await.ok();
    }
    app.clock.advance(TimeDelta::days(10));
    for reader in [&iemand, &enschede] {
        reader.get(&format!("{path}?peildatum=2026-03-22")).await.refused(404, "nietGevonden");
        reader.get(&format!("{path}?peildatum=2026-04-01")).await.ok();
    }
    zwolle.get(&format!("{path}?peildatum=2026-03-22")).await.ok();
}

#[tokio::test]
async fn a_day_that_no_register_knows_is_refused() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;

    for day in ["0000-01-01", "0001-01-01", "1899-12-31"] {
        for path in ["/sleutelprojecten", "/gemeenten", "/profiel"] {
            zwolle.get(&format!("{path}?peildatum={day}")).await.invalid("peildatum", "datumBuitenBereik");
        }
    }
}

#[tokio::test]
async fn nothing_can_be_done_about_the_past() {
    let app = TestApp::on("2026-11-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    app.clock.advance(chrono::TimeDelta::days(14));
    let past = zwolle.get(&format!("/sleutelprojecten/{project}?peildatum=2026-11-10")).await.ok();
    let acts = past["mogelijkheden"].as_object().unwrap();
    assert!(acts.values().all(|act| act["mag"] == false && act["code"] == "alleenLezen"), "{acts:?}");
    let now = zwolle.get(&format!("/sleutelprojecten/{project}")).await.ok();
    assert_eq!(now["mogelijkheden"]["wijzigen"]["mag"], true);
}
