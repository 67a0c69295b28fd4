//! Planning, changing and removing a milestone.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn a_milestone_is_planned_by_the_project_leader() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let list = format!("/sleutelprojecten/{}/mijlpalen", project.id());
    let body = nieuw("Vaststelling omgevingsplan", "2026-12-15");

    app.projectleider("GM0166").await.post(&list, body.clone()).await.refused(403, "geenRecht");
    app.provincie("PV23").await.post(&list, body.clone()).await.refused(403, "geenRecht");
    let nowhere = "/sleutelprojecten/018f0000-0000-7000-8000-000000000000/mijlpalen";
    zwolle.post(nowhere, body.clone()).await.refused(404, "nietGevonden");
    zwolle.post("/sleutelprojecten/spoorzone/mijlpalen", body.clone()).await.refused(404, "nietGevonden");
    for absurd in ["9999-12-31", "2200-01-01", "1899-12-31"] {
        zwolle.post(&list, nieuw("x", absurd)).await.refused(400, "invoerOngeldig");
    }
    for nonsense in ["2026-02-30", "gisteren", "", "+12026-01-01"] {
        zwolle.post(&list, nieuw("x", nonsense)).await.refused(400, "invoerOngeldig");
    }
    zwolle.post(&list, nieuw(" ", "2026-12-15")).await.invalid("naam", "leeg");
    let mut strange = body.clone();
    strange["soort"] = json!("ruimtelift");
    zwolle.post(&list, strange).await.invalid("soort", "onbekend");

    let mut usual = body;
    usual["soort"] = json!("vaststellingOmgevingsplan");
    usual["precisie"] = json!("kwartaal");
    let mijlpaal = zwolle.post(&list, usual).await.created();
    assert_eq!((&mijlpaal["verplicht"], &mijlpaal["indicatief"]), (&json!(true), &json!(true)));
    assert_eq!((&mijlpaal["prognosedatum"], &mijlpaal["prognosePrecisie"]), (&json!("2026-12-15"), &json!("kwartaal")));
    assert_eq!((&mijlpaal["status"], &mijlpaal["uitloopDagen"]), (&json!("opSchema"), &json!(0)));
    assert_eq!(mijlpaal["sleutelproject"]["kenmerk"], "GM0193-0001");
    assert_eq!(zwolle.get(&path(&mijlpaal)).await.ok().json, mijlpaal.json);
    assert_eq!(
        zwolle.get(&format!("/sleutelprojecten/{}", project.id())).await.ok()["versie"],
        1,
        "a child raises no parent"
    );
}

#[tokio::test]
async fn a_baseline_is_free_while_it_is_indicatief() {
    let app = TestApp::start().await;
    let (zwolle, opdrachtgever) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let path = path(&mijlpaal);

    opdrachtgever.patch(&path, &mijlpaal.etag(), json!({ "naam": "Anders" })).await.refused(403, "geenRecht");
    let both = json!({ "naam": "Anders", "basisdatum": "2027-01-15" });
    opdrachtgever.patch(&path, &mijlpaal.etag(), both).await.refused(403, "geenRecht");
    zwolle
        .patch(&path, &mijlpaal.etag(), json!({ "prognosedatum": "2027-01-15" }))
        .await
        .refused(400, "invoerOngeldig");
    zwolle
        .patch(&path, &mijlpaal.etag(), json!({ "basisdatum": "9999-12-31" }))
        .await
        .invalid("basisdatum", "datumBuitenBereik");
    let agreed = opdrachtgever.patch(&path, &mijlpaal.etag(), json!({ "basisdatum": "2027-01-15" })).await.ok();
    assert_eq!((&agreed["basisdatum"], &agreed["prognosedatum"]), (&json!("2027-01-15"), &json!("2026-12-15")));
    assert_eq!(agreed["uitloopDagen"], -31);
    let named = zwolle
        .patch(&path, &agreed.etag(), json!({ "verantwoordelijke": "A. de Vries", "fase": "realisatie" }))
        .await
        .ok();
    assert_eq!((&named["verantwoordelijke"], &named["fase"]), (&json!("A. de Vries"), &json!("realisatie")));
    let cleared = zwolle.patch(&path, &named.etag(), json!({ "verantwoordelijke": null })).await.ok();
    assert_eq!(cleared["verantwoordelijke"], Value::Null);
}

#[tokio::test]
async fn only_what_nothing_refers_to_is_removed() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let first = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let mut second = nieuw("Start bouw", "2027-02-01");
    second["afhankelijkVan"] = json!([first.id()]);
    let second = has_mijlpaal(&zwolle, &project, second).await;

    zwolle.call("DELETE", &path(&second)).await.refused(428, "versieVereist");
    app.lezer("GM0193").await.delete(&path(&second), &second.etag()).await.refused(403, "geenRecht");
    zwolle.delete(&path(&first), &first.etag()).await.refused(409, "inGebruik");
    let seen = zwolle.get(&path(&first)).await.ok();
    assert_eq!(seen["mogelijkheden"]["verwijderen"]["code"], "inGebruik");
    zwolle.delete(&format!("{}?proef=true", path(&second)), &second.etag()).await.no_content();
    zwolle.delete(&path(&second), &second.etag()).await.no_content();
    zwolle.get(&path(&second)).await.refused(404, "nietGevonden");

    zwolle.post(&format!("{}/verschuivingen", path(&first)), naar("2027-03-01")).await.created();
    let moved = zwolle.get(&path(&first)).await.ok();
    assert_eq!(moved["mogelijkheden"]["verwijderen"]["code"], "inGebruik");
    zwolle.delete(&path(&first), &moved.etag()).await.refused(409, "inGebruik");
}

#[tokio::test]
async fn the_usual_milestones_are_public() {
    let app = TestApp::start().await;
    let usual = app.publiek().get("/mijlpaalsoorten").await.ok();
    assert_eq!(usual["totaal"], 23);
    assert_eq!(
        usual.results()[0],
        json!({ "code": "principeverzoek", "naam": "Principeverzoek", "fase": "initiatief", "verplicht": true })
    );
}

#[tokio::test]
async fn a_milestone_that_a_case_is_about_says_that_it_is_in_use() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling", "2026-12-15")).await;
    let remove = async || zwolle.get(&path(&mijlpaal)).await.ok()["mogelijkheden"]["verwijderen"].clone();
    assert_eq!(remove().await["mag"], true);
    let mut case = crate::escalatie::vraag("de ontsluiting");
    case["mijlpaalId"] = json!(mijlpaal.id());
    crate::escalatie::raises(&zwolle, &project.id(), case).await.created();
    assert_eq!(remove().await["code"], "inGebruik");
    assert!(remove().await["reden"].is_string(), "in words too");
    zwolle.delete(&path(&mijlpaal), &mijlpaal.etag()).await.refused(409, "inGebruik");
}
