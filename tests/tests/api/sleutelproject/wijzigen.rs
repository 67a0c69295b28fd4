//! Changing a project, and the place of its parts.

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use super::{has_project, nieuw};

async fn has_part(leider: &Persona, geheel: &Answer, naam: &str, vertrouwelijkheid: &str) -> Answer {
    let mut body = nieuw(naam, "GM0193", vertrouwelijkheid);
    body["onderdeelVan"] = json!(geheel.id());
    leider.post("/sleutelprojecten", body).await
}

fn path(project: &Answer) -> String {
    format!("/sleutelprojecten/{}", project.id())
}

#[tokio::test]
async fn a_change_needs_the_version_that_was_seen() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let change = json!({ "naam": "Spoorzone Zwolle" });

    zwolle.call("PATCH", &path(&project)).merge_patch(&change).await.refused(428, "versieVereist");
    app.medewerker("GM0193")
        .await
        .patch(&path(&project), &project.etag(), change.clone())
        .await
        .refused(403, "geenRecht");
    let changed = zwolle.patch(&path(&project), &project.etag(), change.clone()).await.ok();
    assert_eq!((&changed["versie"], &changed["naam"]), (&json!(2), &json!("Spoorzone Zwolle")));
    let late = zwolle.patch(&path(&project), &project.etag(), json!({ "naam": "Te laat" })).await;
    assert_eq!(late.refused(412, "versieVerouderd")["huidig"]["naam"], "Spoorzone Zwolle");

    let same = zwolle.patch(&path(&project), &changed.etag(), change).await.ok();
    assert_eq!(same["versie"], 2, "what changes nothing raises nothing");
    let proef =
        zwolle.patch(&format!("{}?proef=true", path(&project)), &changed.etag(), json!({ "omschrijving": "x" })).await;
    assert_eq!(proef.ok()["versie"], 3);
    assert_eq!(zwolle.get(&path(&project)).await.ok()["versie"], 2);
}

#[tokio::test]
async fn a_field_that_is_null_is_cleared_and_one_that_is_absent_stays() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;

    let described =
        zwolle.patch(&path(&project), &project.etag(), json!({ "omschrijving": "Rond het station" })).await.ok();
    let untouched = zwolle.patch(&path(&project), &described.etag(), json!({ "naam": "Spoor" })).await.ok();
    assert_eq!(untouched["omschrijving"], "Rond het station");
    let cleared = zwolle.patch(&path(&project), &untouched.etag(), json!({ "omschrijving": null })).await.ok();
    assert_eq!(cleared["omschrijving"], Value::Null);
    for absurd in [
        json!({ "naam": null }),
        json!({ "kenmerk": "GM0193-0002" }),
        json!({ "gemeenteCode": "GM0166" }),
        json!({ "status": "beeindigd" }),
    ] {
        zwolle.patch(&path(&project), &cleared.etag(), absurd).await.refused(400, "invoerOngeldig");
    }
}

#[tokio::test]
async fn two_who_change_at_once_never_both_win() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;

    let tasks: Vec<_> = (0..16)
        .map(|number| {
            let (leider, path, etag) = (zwolle.clone(), path(&project), project.etag());
            tokio::spawn(
                async move { leider.patch(&path, &etag, json!({ "naam": format!("Naam {number}") })).await.status },
            )
        })
        .collect();
    let mut won = 0;
    for task in tasks {
        match task.await {
            Ok(200) => won += 1,
            other => assert_eq!(other.ok(), Some(412)),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(zwolle.get(&path(&project)).await.ok()["versie"], 2);
}

#[tokio::test]
async fn parts_have_one_level_and_no_more_readers_than_the_whole() {
    let app = TestApp::start().await;
    let (zwolle, kampen) = (app.projectleider("GM0193").await, app.projectleider("GM0166").await);
    let whole = has_project(&zwolle, "Spoorzone", "GM0193", "Regio").await;

    has_part(&zwolle, &whole, "Te ruim", "Openbaar").await.refused(409, "vertrouwelijkheidTeRuim");
    let part = has_part(&zwolle, &whole, "Spoorzone Noord", "Regio").await.created();
    assert_eq!(part["onderdeelVan"]["kenmerk"], "GM0193-0001");
    has_part(&zwolle, &part, "Te diep", "Regio").await.refused(409, "geheelIsOnderdeel");
    let other = has_project(&zwolle, "Stadshart", "GM0193", "Openbaar").await;
    let refused = zwolle.patch(&path(&whole), &whole.etag(), json!({ "onderdeelVan": other.id() })).await;
    refused.refused(409, "projectHeeftOnderdelen");
    let itself = zwolle.patch(&path(&other), &other.etag(), json!({ "onderdeelVan": other.id() })).await;
    itself.refused(409, "onderdeelVanZichzelf");
    let narrower = zwolle.patch(&path(&whole), &whole.etag(), json!({ "vertrouwelijkheid": "Gemeente" })).await;
    narrower.refused(409, "vertrouwelijkheidTeRuim");

    let foreign = has_project(&kampen, "Reevedelta", "GM0166", "Regio").await;
    let joined = kampen.patch(&path(&foreign), &foreign.etag(), json!({ "onderdeelVan": whole.id() })).await;
    joined.refused(403, "geenRecht");
    let parts = zwolle.get(&format!("/sleutelprojecten?onderdeelVan={}", whole.id())).await.ok();
    assert_eq!(parts["totaal"], 1);
    let loose = zwolle.patch(&path(&part), &part.etag(), json!({ "onderdeelVan": null })).await.ok();
    assert_eq!(loose["onderdeelVan"], Value::Null);
}
