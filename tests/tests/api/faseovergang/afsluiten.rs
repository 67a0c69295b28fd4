//! Closing a phase.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{closing, decided, passes, phase};
use crate::sleutelproject::has_project;

fn obstacles(refused: &Value) -> Vec<&str> {
    let all = refused["parameters"]["belemmeringen"].as_array().into_iter().flatten();
    all.filter_map(|one| one["code"].as_str()).collect()
}

#[tokio::test]
async fn a_gate_says_all_that_keeps_it_shut_and_opens_when_nothing_does() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let mijlpaal =
        json!({ "fase": "initiatief", "naam": "Startnotitie", "basisdatum": "2026-10-01", "verplicht": true });
    let mijlpaal = zwolle.post(&format!("/sleutelprojecten/{project}/mijlpalen"), mijlpaal).await.created();

    let path = format!("/sleutelprojecten/{project}/faseovergangen");
    app.iemand().await.post(&path, closing("initiatief")).await.refused(403, "geenRecht");
    zwolle.post(&path, closing("initiatief")).await.refused(428, "versieVereist");
    let mut ahead = closing("initiatief");
    ahead["datum"] = json!("2026-11-24");
    passes(&zwolle, &project, ahead).await.invalid("datum", "datumInToekomst");
    let shut = passes(&zwolle, &project, closing("initiatief")).await.refused(409, "poortDicht");
    assert_eq!(obstacles(&shut.json), ["mijlpaalNietBehaald", "besluitOntbreekt"]);
    let early = passes(&zwolle, &project, closing("definitie")).await.refused(409, "poortDicht");
    assert_eq!(obstacles(&early.json), ["eerdereFaseOpen", "besluitOntbreekt"]);

    let realised = json!({ "datum": "2026-11-20" });
    zwolle.post(&format!("/mijlpalen/{}/realisaties", mijlpaal.id()), realised).await.created();
    decided(&zwolle, &project, "initiatief").await;
    assert_eq!(phase(&zwolle, &project, "initiatief").await["poort"], json!({ "open": true, "belemmeringen": [] }));
    let unneeded = json!({ "soort": "afsluiting", "fase": "initiatief", "datum": "2026-11-20", "afwijking": true, "toelichting": "x" });
    passes(&zwolle, &project, unneeded).await.refused(409, "afwijkingOnnodig");
    let passed = passes(&zwolle, &project, closing("initiatief")).await.created();
    assert_eq!((&passed["van"], &passed["naar"]), (&json!("initiatief"), &json!("definitie")));
    let (closed, next) = (phase(&zwolle, &project, "initiatief").await, phase(&zwolle, &project, "definitie").await);
    assert_eq!((&closed["status"], &closed["werkelijkEinde"]), (&json!("afgesloten"), &json!("2026-11-20")));
    assert_eq!((&next["status"], &next["werkelijkeStart"]), (&json!("lopend"), &json!("2026-11-20")));
    let again = passes(&zwolle, &project, closing("initiatief")).await.refused(409, "poortDicht");
    assert_eq!(obstacles(&again.json), ["faseAlAfgesloten"]);
}

#[tokio::test]
async fn a_phase_closes_after_it_began_and_after_those_before_it() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    for fase in ["initiatief", "definitie"] {
        decided(&zwolle, &project, fase).await;
    }
    passes(&zwolle, &project, closing("initiatief")).await.created();
    let mut early = closing("definitie");
    early["datum"] = json!("2026-11-19");
    passes(&zwolle, &project, early).await.invalid("datum", "voorVorige");
    passes(&zwolle, &project, closing("definitie")).await.created();
}

#[tokio::test]
async fn a_deviation_has_a_reason_and_stays_visible() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let mut deviation = closing("initiatief");
    deviation["afwijking"] = json!(true);
    passes(&zwolle, &project, deviation.clone()).await.invalid("toelichting", "toelichtingLeeg");
    deviation["toelichting"] = json!("Het college besluit volgende week");
    let passed = passes(&zwolle, &project, deviation.clone()).await.created();
    assert_eq!(passed["belemmeringen"], json!([{ "code": "besluitOntbreekt", "parameters": {} }]));
    assert_eq!(phase(&zwolle, &project, "initiatief").await["metAfwijking"], true);
    // The order of phases bends for nobody.
    deviation["fase"] = json!("bouwplan");
    let shut = passes(&zwolle, &project, deviation).await.refused(409, "poortDicht");
    assert_eq!(obstacles(&shut.json), ["eerdereFaseOpen", "eerdereFaseOpen"]);
    let list = app.iemand().await.get(&format!("/sleutelprojecten/{project}/faseovergangen")).await.ok();
    assert_eq!((&list["totaal"], &list.results()[0]["actor"]), (&json!(1), &json!(null)));
}

#[tokio::test]
async fn sixteen_at_once_close_a_phase_once() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    decided(&zwolle, &project, "initiatief").await;
    let attempts = (0..16).map(|_| {
        let (zwolle, project) = (zwolle.clone(), project.clone());
        tokio::spawn(async move { passes(&zwolle, &project, closing("initiatief")).await.status })
    });
    let running: Vec<_> = attempts.collect();
    let mut passed = 0;
    for attempt in running {
        passed += i32::from(attempt.await.unwrap() == 201);
    }
    assert_eq!(passed, 1);
}

#[tokio::test]
async fn who_saw_the_project_before_a_transition_has_to_look_again() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    for fase in ["initiatief", "definitie"] {
        decided(&zwolle, &project, fase).await;
    }
    let before = zwolle.get(&format!("/sleutelprojecten/{project}")).await.ok().etag();
    passes(&zwolle, &project, closing("initiatief")).await.created();
    let path = format!("/sleutelprojecten/{project}/faseovergangen");
    let late = zwolle.call("POST", &path).if_match(&before).json(&closing("definitie")).await;
    late.refused(412, "versieVerouderd");
    passes(&zwolle, &project, closing("definitie")).await.created();
}

#[tokio::test]
async fn a_gate_that_closed_asks_nothing_afterwards_and_shows_what_fell_away() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let list = format!("/sleutelprojecten/{project}/mijlpalen");
    let mijlpaal = |verplicht: bool| json!({ "fase": "initiatief", "naam": "Startnotitie", "basisdatum": "2026-10-01", "verplicht": verplicht });
    let needed = zwolle.post(&list, mijlpaal(true)).await.created();
    let path = format!("/mijlpalen/{}", needed.id());
    zwolle.post(&format!("{path}/realisaties"), json!({ "datum": "2026-11-20" })).await.created();
    decided(&zwolle, &project, "initiatief").await;
    passes(&zwolle, &project, closing("initiatief")).await.created();

    zwolle.post(&list, mijlpaal(true)).await.refused(409, "faseAfgesloten");
    let optional = zwolle.post(&list, mijlpaal(false)).await.created();
    let own = format!("/mijlpalen/{}", optional.id());
    zwolle.patch(&own, &optional.etag(), json!({ "verplicht": true })).await.refused(409, "faseAfgesloten");
    assert_eq!(phase(&zwolle, &project, "initiatief").await["metAfwijking"], false);
    let back = json!({ "veld": "realisatiedatum", "naar": null, "toelichting": "Toch niet af" });
    zwolle.post(&format!("{path}/correcties"), back).await.created();
    assert_eq!(phase(&zwolle, &project, "initiatief").await["metAfwijking"], true);
}
