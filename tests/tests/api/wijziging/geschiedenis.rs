//! The history of one object: who, when, why, and what it was before.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::settled;
use crate::mijlpaal::{has_mijlpaal, naar, nieuw, path};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn a_project_tells_what_happened_to_it_newest_first() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Regio").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    zwolle.patch(&path, &project.etag(), json!({ "naam": "Spoorzone Zuid" })).await.ok();

    let history = zwolle.get(&format!("{path}/geschiedenis")).await.ok();
    let newest = &history.results()[0];
    assert_eq!(newest["vorige"]["naam"], "Spoorzone");
    assert_eq!(newest["inhoud"]["naam"], "Spoorzone Zuid");
    assert!(newest["actorNaam"].is_string());
    assert!(history.results().iter().any(|entry| entry["soort"] == "planfase"), "its phases belong to it");

    let page = zwolle.get(&format!("{path}/geschiedenis?limit=2")).await.ok();
    let next = zwolle.get(&page.text_of("volgende")).await.ok();
    assert_eq!(history.results()[2]["cursor"], next.results()[0]["cursor"], "pages follow each other");

    app.lezer("GM0153").await.get(&format!("{path}/geschiedenis")).await.refused(404, "nietGevonden");
    let neighbour = app.lezer("GM0150").await.get(&format!("{path}/geschiedenis")).await.ok();
    assert_eq!(neighbour["totaal"], history["totaal"]);
    app.iemand().await.get(&format!("{path}/geschiedenis")).await.refused(404, "nietGevonden");
}

#[tokio::test]
async fn a_plan_tells_of_its_programme_too() {
    let app = TestApp::start().await;
    let keeper = app.gegevensbeheerder("GM0193").await;
    let plan = json!({ "naam": "Weiland", "gemeenteCode": "GM0193", "plantype": "Verdichting",
        "planstatus": "3 In voorbereiding", "vertrouwelijkheid": "Openbaar",
        "programma": [{ "jaar": 2028, "woningtype": "Meergezins", "betaalbaarheid": "Sociale huur", "soort": "bouw", "gepland": 40, "gerealiseerd": 0 }] });
    let plan = keeper.post("/woningbouwplannen", plan).await.created();
    let history = keeper.get(&format!("/woningbouwplannen/{}/geschiedenis", plan.id())).await.ok();
    let kinds: Vec<_> = history.results().iter().map(|entry| entry["soort"].as_str().unwrap_or_default()).collect();
    assert!(kinds.contains(&"woningbouwplan") && kinds.contains(&"programmaregel"), "{kinds:?}");
}

#[tokio::test]
async fn reasons_and_slip_of_a_milestone_stay_within_municipality_and_province() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2027-01-15")).await;
    zwolle.post(&format!("{}/verschuivingen", path(&mijlpaal)), naar("2027-03-01")).await.created();

    let url = format!("{}/geschiedenis", path(&mijlpaal));
    for (reader, inside) in [(zwolle, true), (app.provincie("PV23").await, true), (app.lezer("GM0153").await, false)] {
        let history = reader.get(&url).await.ok();
        let text = history.json.to_string();
        assert_eq!(text.contains("AERIUS"), inside, "{}", reader.email());
        assert_eq!(text.contains("basisdatum"), inside, "{}", reader.email());
        assert_eq!(text.contains("\"verschuiving\""), inside, "{}", reader.email());
        assert!(text.contains("2027-03-01"), "the forecast is for everyone who reads the project");
        assert_eq!(text.contains("2027-01-15"), inside, "what it was tells of slip: {}", reader.email());
    }
    let nobody = app.iemand().await.get(&url).await.ok();
    assert!(nobody.results().iter().all(|entry| entry["actorNaam"].is_null()), "who acts for nobody hears no names");
}

#[tokio::test]
async fn every_record_has_its_history_whatever_its_kind() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let made = beheerder.post("/gebruikers", json!({ "email": "anna@proef.example", "naam": "Anna" })).await.created();
    let path = format!("/gebruikers/{}", made.id());
    let seen = beheerder.get(&path).await.ok();
    beheerder.patch(&path, &seen.etag(), json!({ "naam": "Anna Nieuw" })).await.ok();
    settled(&app).await;
    let history = beheerder.get(&format!("/wijzigingen?soort=gebruiker&id={}", made.id())).await.ok();
    beheerder.get(&format!("/wijzigingen?id={}", made.id())).await.invalid("soort", "verplicht");
    let told: Vec<_> = history.results().iter().map(|entry| entry["inhoud"]["naam"].clone()).collect();
    assert_eq!(told, ["Anna", "Anna Nieuw"]);
    assert!(history.text_of("volgende").contains(&made.id()), "the next page is about the same record");
}

#[tokio::test]
async fn the_past_counts_what_it_shows() {
    let app = TestApp::on("2026-11-02").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    app.clock.advance(chrono::TimeDelta::days(14));
    let path = format!("/sleutelprojecten/{}", project.id());
    zwolle.patch(&path, &project.etag(), json!({ "naam": "Spoorzone Zuid" })).await.ok();
    let past = zwolle.get(&format!("{path}/geschiedenis?peildatum=2026-11-10&limit=200")).await.ok();
    assert_eq!(past["totaal"], past.results().len());
}
