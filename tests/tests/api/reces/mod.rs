//! Recesses and elections: kept by the administrator, counted by the clocks of bestuurders.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use crate::besluitmoment::{moment, plans};
use crate::escalatie::{Raised, stand};
use crate::sleutelproject::has_project;
use crate::wijziging::settled;

fn reces(organisatie: &str, soort: &str, van: &str, tot_en_met: &str) -> Value {
    json!({ "organisatieCode": organisatie, "soort": soort, "naam": "Proef", "van": van, "totEnMet": tot_en_met })
}

#[tokio::test]
async fn an_administrator_keeps_the_recesses_of_municipalities_and_provinces() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let summer = reces("GM0193", "reces", "2027-07-17", "2027-08-29");
    app.provincie("PV23").await.post("/recessen", summer.clone()).await.refused(403, "geenRecht");
    for (wrong, field, code) in [
        (reces("GM9999", "reces", "2027-07-17", "2027-08-29"), "organisatieCode", "organisatieOnbekend"),
        (reces("twente", "reces", "2027-07-17", "2027-08-29"), "organisatieCode", "organisatieOnbekend"),
        (reces("GM0193", "reces", "2027-07-17", "2027-07-16"), "totEnMet", "eindeVoorBegin"),
        (reces("GM0193", "reces", "2027-07-17", "2028-07-17"), "totEnMet", "eindeVoorBegin"),
        (reces("GM0193", "vakantie", "2027-07-17", "2027-08-29"), "soort", "onbekendeWaarde"),
    ] {
        beheerder.post("/recessen", wrong).await.invalid(field, code);
    }
    let made = beheerder.post("/recessen", summer.clone()).await.created();
    beheerder.post("/recessen", summer).await.refused(409, "alAanwezig");
    let list = app.publiek().get("/recessen?organisatieCode=GM0193&totEnMetVanaf=2027-08-29").await.ok();
    assert_eq!(list.results()[0]["organisatieNaam"], "Zwolle");
    assert_eq!(app.publiek().get("/recessen?totEnMetVanaf=2027-08-30").await.ok()["totaal"], 0);
    let path = format!("/recessen/{}", made.id());
    beheerder.delete(&path, &made.etag()).await.no_content();
    beheerder.get(&path).await.refused(404, "nietGevonden");
    settled(&app).await;
    let feed = app.lezer("GM0193").await.get("/wijzigingen?soort=reces").await.ok();
    let told: Vec<_> = feed.results().iter().map(|entry| entry["operatie"].clone()).collect();
    assert_eq!(told, ["aangemaakt", "verwijderd"]);
}

#[tokio::test]
async fn a_recess_lengthens_the_terms_of_bestuurders_and_keeps_organs_from_meeting() {
    let app = TestApp::on("2026-11-23").await;
    let beheerder = app.beheerder().await;
    let autumn = reces("GM0193", "reces", "2026-11-24", "2026-11-29");
    beheerder.post("/recessen", autumn).await.created();
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    assert_eq!(
        stand(&raised.seen_by(&official).await.ok()),
        ("gemeld", 1, Some("2026-11-25"), Some("2026-11-30")),
        "officials work on"
    );
    raised.takes(&official, "opschaling").await.created();
    assert_eq!(
        stand(&raised.seen_by(&official).await.ok()),
        ("gemeld", 2, Some("2026-12-02"), Some("2026-12-11")),
        "three and ten working days of the wethouder, from Monday 30 November"
    );
    let leider = app.projectleider("GM0193").await;
    let project = has_project(&leider, "Stadshart", "GM0193", "Openbaar").await.id();
    let mut planned = moment("initiatief", "college");
    planned["geplandeDatum"] = json!("2026-11-25");
    plans(&leider, &project, planned.clone()).await.invalid("geplandeDatum", "orgaanInReces");
    planned["orgaan"] = json!("gedeputeerdeStaten");
    plans(&leider, &project, planned).await.created();
}

#[tokio::test]
async fn around_elections_the_clock_of_a_bestuurder_only_warns() {
    let app = TestApp::on("2026-11-23").await;
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    raised.takes(&official, "opschaling").await.created();
    let elections = reces("GM0193", "verkiezingen", "2026-11-20", "2027-03-01");
    app.beheerder().await.post("/recessen", elections).await.created();
    app.at("2026-12-14T09:00");
    app.works().await;
    let case = raised.seen_by(&official).await.ok();
    assert_eq!(
        (&case["niveau"], &case["waarschuwing"], &case["voorstel"]),
        (&json!(2), &json!("2026-12-14"), &Value::Null)
    );
}
