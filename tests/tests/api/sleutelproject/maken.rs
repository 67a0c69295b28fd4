//! Making a project.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_project, nieuw};

#[tokio::test]
async fn only_a_project_leader_of_the_municipality_makes_one() {
    let app = TestApp::start().await;
    let body = nieuw("Spoorzone", "GM0193", "Openbaar");

    app.publiek().post("/sleutelprojecten", body.clone()).await.refused(401, "nietAangemeld");
    for stranger in [
        app.projectleider("GM0166").await,
        app.medewerker("GM0193").await,
        app.gegevensbeheerder("GM0193").await,
        app.bestuurder("GM0193").await,
        app.provincie("PV23").await,
        app.beheerder().await,
    ] {
        stranger.post("/sleutelprojecten", body.clone()).await.refused(403, "geenRecht");
    }
    assert_eq!(app.lezer("GM0193").await.get("/sleutelprojecten").await.ok()["totaal"], 0);
}

#[tokio::test]
async fn all_faults_of_the_input_come_at_once() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;

    let absurd =
        json!({ "naam": "", "gemeenteCode": "Zwolle", "vertrouwelijkheid": "Geheim", "kenmerk": "GM0193-0001" });
    let refused = zwolle.post("/sleutelprojecten", absurd).await.refused(400, "invoerOngeldig");
    assert!(refused["invalidParams"].as_array().is_some_and(|faults| faults.len() >= 4), "{}", refused.text);

    zwolle.post("/sleutelprojecten", nieuw("   ", "GM0193", "Openbaar")).await.invalid("naam", "leeg");
    zwolle
        .post("/sleutelprojecten", nieuw("Spoorzone", "GM9999", "Openbaar"))
        .await
        .invalid("gemeenteCode", "onbekend");
    let with = |field: &str, value: serde_json::Value| {
        let mut body = nieuw("Spoorzone", "GM0193", "Openbaar");
        body[field] = value;
        body
    };
    let strangers = zwolle.post("/sleutelprojecten", with("deelnemendeGemeenten", json!(["GM0166", "GM9999"]))).await;
    strangers.invalid("deelnemendeGemeenten.1", "onbekend");
    let own = zwolle.post("/sleutelprojecten", with("deelnemendeGemeenten", json!(["GM0193"]))).await;
    own.refused(409, "penvoerderNeemtDeel");
    let twice = zwolle.post("/sleutelprojecten", with("deelnemendeGemeenten", json!(["GM0166", "GM0166"]))).await;
    twice.refused(409, "deelnemerDubbel");
    let nowhere =
        zwolle.post("/sleutelprojecten", with("onderdeelVan", json!("018f0000-0000-7000-8000-000000000000"))).await;
    nowhere.invalid("onderdeelVan", "onbekend");
    assert_eq!(zwolle.get("/sleutelprojecten").await.ok()["totaal"], 0, "nothing of it was kept");
}

#[tokio::test]
async fn a_project_gets_its_kenmerk_and_its_five_phases() {
    let app = TestApp::start().await;
    let (zwolle, kampen) = (app.projectleider("GM0193").await, app.projectleider("GM0166").await);

    let first = has_project(&zwolle, "  Spoorzone ", "GM0193", "Openbaar").await;
    let proef = zwolle.post("/sleutelprojecten?proef=true", nieuw("Proef", "GM0193", "Openbaar")).await.ok();
    let second = has_project(&zwolle, "Stadshart", "GM0193", "Openbaar").await;
    let elsewhere = has_project(&kampen, "Reevedelta", "GM0166", "Openbaar").await;

    let kenmerken = [&first, &proef, &second, &elsewhere].map(|project| project.text_of("kenmerk"));
    assert_eq!(kenmerken, ["GM0193-0001", "GM0193-0002", "GM0193-0002", "GM0166-0001"]);
    assert_eq!(
        (&first["naam"], &first["status"], &first["fase"]),
        (&json!("Spoorzone"), &json!("actief"), &json!("initiatief"))
    );
    assert_eq!((&first["gemeenteNaam"], &first["versie"]), (&json!("Zwolle"), &json!(1)));
    assert_eq!(first["mogelijkheden"]["pauzeren"]["mag"], true);
    assert_eq!(first["mogelijkheden"]["hervatten"]["code"], "projectNietGepauzeerd");
    assert_eq!(first.header("location"), format!("/api/v1/sleutelprojecten/{}", first.id()));
    assert_eq!(zwolle.get(&format!("/sleutelprojecten/{}", first.id())).await.ok().json, first.json);
    zwolle.get(&format!("/sleutelprojecten/{}", proef.id())).await.refused(404, "nietGevonden");
}

#[tokio::test]
async fn ten_at_once_get_ten_kenmerken_and_one_key_gives_one_project() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    zwolle.get("/sleutelprojecten").await.ok();

    let at_once = (0..10).map(|number| has_project_owned(zwolle.clone(), format!("Project {number}")));
    let mut kenmerken: Vec<String> = futures_join(at_once).await;
    kenmerken.sort();
    let expected: Vec<String> = (1..=10).map(|number| format!("GM0193-{number:04}")).collect();
    assert_eq!(kenmerken, expected);

    let body = nieuw("Eenmaal", "GM0193", "Openbaar");
    let again = || zwolle.call("POST", "/sleutelprojecten").header("Idempotency-Key", "a-1").json(&body);
    assert_eq!(again().await.created().json, again().await.created().json);
    assert_eq!(zwolle.get("/sleutelprojecten").await.ok()["totaal"], 11);
}

async fn has_project_owned(leider: sleutelbord_tests::Persona, naam: String) -> String {
    has_project(&leider, &naam, "GM0193", "Openbaar").await.text_of("kenmerk")
}

async fn futures_join(work: impl Iterator<Item = impl Future<Output = String> + Send + 'static>) -> Vec<String> {
    let tasks: Vec<_> = work.map(tokio::spawn).collect();
    let mut done = Vec::with_capacity(tasks.len());
    for task in tasks {
        done.push(task.await.unwrap_or_default());
    }
    done
}
