//! Who reads how much: the read table of the domain, counted over one project of every vertrouwelijkheid in Zwolle.

use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};

const LEVELS: [&str; 4] = ["Gemeente", "Provincie", "Regio", "Openbaar"];

async fn zwolle_with_one_of_each(app: &TestApp) {
    let leader = app.projectleider("GM0193").await;
    for level in LEVELS {
        let project =
            json!({ "naam": format!("Project {level}"), "gemeenteCode": "GM0193", "vertrouwelijkheid": level });
        leader.post("/sleutelprojecten", project).await.created();
    }
}

/// Which levels somebody finds in the list, in its order.
async fn finds(who: &Persona) -> Vec<String> {
    let found = who.get("/sleutelprojecten?sort=kenmerk").await.ok();
    assert_eq!(found["totaal"], found.results().len(), "the count tells no more than the list");
    let levels = found.results().iter().filter_map(|project| project.get("vertrouwelijkheid")?.as_str());
    levels.map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn every_column_of_the_read_table() {
    let app = TestApp::start().await;
    zwolle_with_one_of_each(&app).await;

    for (rol, organisatie, expected) in [
        ("lezer", Some("GM0193"), &LEVELS[..]),
        ("lezer", Some("GM0150"), &["Regio", "Openbaar"]),
        ("lezer", Some("GM0153"), &["Openbaar"]),
        ("lezer", Some("west-overijssel"), &["Regio", "Openbaar"]),
        ("lezer", Some("twente"), &["Openbaar"]),
        ("lezer", Some("PV23"), &["Provincie", "Regio", "Openbaar"]),
        ("lezer", None, &["Openbaar"]),
        ("beheerder", None, &["Openbaar"]),
    ] {
        let who = app.person(&[(rol, organisatie)]).await;
        assert_eq!(finds(&who).await, expected, "{rol} {organisatie:?}");
    }
}

#[tokio::test]
async fn grants_add_up() {
    let app = TestApp::start().await;
    zwolle_with_one_of_each(&app).await;

    let regional = app.person(&[("lezer", Some("GM0153")), ("tafelvoorzitter", Some("west-overijssel"))]).await;
    assert_eq!(finds(&regional).await, ["Regio", "Openbaar"]);
    let both = app.person(&[("provincie", Some("PV23")), ("medewerker", Some("GM0193"))]).await;
    assert_eq!(finds(&both).await, LEVELS);
}

#[tokio::test]
async fn a_machine_client_reads_what_its_organisation_reads_up_to_its_level() {
    let app = TestApp::start().await;
    zwolle_with_one_of_each(&app).await;

    for (organisatie, niveau, expected) in [
        ("GM0193", "Gemeente", &LEVELS[..]),
        ("GM0193", "Provincie", &["Provincie", "Regio", "Openbaar"]),
        ("GM0193", "Regio", &["Regio", "Openbaar"]),
        ("GM0193", "Openbaar", &["Openbaar"]),
        ("GM0150", "Gemeente", &["Regio", "Openbaar"]),
        ("GM0153", "Gemeente", &["Openbaar"]),
        ("west-overijssel", "Gemeente", &["Regio", "Openbaar"]),
        ("PV23", "Gemeente", &["Provincie", "Regio", "Openbaar"]),
        ("PV23", "Regio", &["Regio", "Openbaar"]),
        ("PV23", "Openbaar", &["Openbaar"]),
    ] {
        let systeem = app.systeem(organisatie, niveau).await;
        assert_eq!(finds(&systeem).await, expected, "{organisatie} {niveau}");
    }
}

#[tokio::test]
async fn a_machine_client_of_some_municipalities_reads_no_others() {
    let app = TestApp::start().await;
    zwolle_with_one_of_each(&app).await;
    let (beheerder, systeem) = (app.beheerder().await, app.systeem("PV23", "Provincie").await);
    let client = beheerder.get("/api-clients").await.ok();
    let id = client.results().first().and_then(|client| client.get("id")?.as_str()).unwrap_or_default().to_owned();
    let path = format!("/api-clients/{id}");

    let etag = beheerder.get(&path).await.ok().etag();
    let deventer = beheerder.patch(&path, &etag, json!({ "gemeenteCodes": ["GM0150"] })).await.ok();
    assert_eq!(finds(&systeem).await, ["Openbaar"], "another municipality");

    beheerder.patch(&path, &deventer.etag(), json!({ "gemeenteCodes": ["GM0150", "GM0193"] })).await.ok();
    assert_eq!(finds(&systeem).await, ["Provincie", "Regio", "Openbaar"], "it counts at once");
}
