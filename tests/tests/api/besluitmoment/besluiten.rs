//! Registering decisions.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{decides, moment, plans};
use crate::sleutelproject::has_project;
use crate::wijziging::settled;

#[tokio::test]
async fn what_was_put_off_is_decided_once() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let id = plans(&zwolle, &project, moment("initiatief", "college")).await.created().id();
    let besluiten = format!("/besluitmomenten/{id}/besluiten");

    app.opdrachtgever("GM0193")
        .await
        .post(&besluiten, json!({ "uitkomst": "positief", "datum": "2026-11-20" }))
        .await
        .refused(403, "geenRecht");
    zwolle
        .post(&besluiten, json!({ "uitkomst": "positief", "datum": "2026-11-20" }))
        .await
        .refused(428, "versieVereist");
    let today = "2026-11-23";
    decides(&zwolle, &id, json!({ "uitkomst": "positief", "datum": "2026-11-24" }))
        .await
        .invalid("datum", "besluitInToekomst");
    decides(&zwolle, &id, json!({ "uitkomst": "positiefOnderVoorwaarden", "datum": today }))
        .await
        .invalid("voorwaarden", "voorwaardenOntbreken");
    let early = json!([{ "tekst": "Mobiliteitsplan", "uiterlijk": "2026-11-01" }]);
    decides(&zwolle, &id, json!({ "uitkomst": "positiefOnderVoorwaarden", "datum": today, "voorwaarden": early }))
        .await
        .invalid("voorwaarden", "voorwaardeVoorBesluit");

    decides(&zwolle, &id, json!({ "uitkomst": "aangehouden", "datum": "2026-11-10" })).await.created();
    decides(&zwolle, &id, json!({ "uitkomst": "positief", "datum": "2026-11-09" }))
        .await
        .refused(409, "besluitVoorAanhouding");
    let conditions = json!([{ "tekst": "Mobiliteitsplan", "uiterlijk": "2027-03-01" }, { "tekst": "Parkeertoets" }]);
    let body = json!({ "uitkomst": "positiefOnderVoorwaarden", "datum": today, "voorwaarden": conditions, "vindplaats": "B&W 2026-47" });
    let proef = format!("{besluiten}?proef=true");
    let seen = zwolle.get(&format!("/besluitmomenten/{id}")).await.ok();
    zwolle.call("POST", &proef).if_match(&seen.etag()).json(&body).await.ok();
    let besluit = decides(&zwolle, &id, body).await.created();
    assert_eq!(besluit["voorwaarden"][1], json!({ "tekst": "Parkeertoets", "uiterlijk": null }));
    assert!(besluit["actor"]["naam"].as_str().is_some_and(|naam| naam.starts_with("projectleider")));
    decides(&zwolle, &id, json!({ "uitkomst": "negatief", "datum": today })).await.refused(409, "alBesloten");

    let after = zwolle.get(&format!("/besluitmomenten/{id}")).await.ok();
    assert_eq!(after["uitkomst"], "positiefOnderVoorwaarden");
    assert_eq!(after["besluiten"].as_array().map(Vec::len), Some(2));
    // Officials are not named to who acts for nobody.
    let reader = app.iemand().await.get(&besluiten).await.ok();
    assert_eq!((reader.results().len(), &reader.results()[1]["actor"]), (2, &json!(null)));
}

#[tokio::test]
async fn two_registrars_never_both_decide() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let made = plans(&zwolle, &project, moment("initiatief", "college")).await.created();
    let path = format!("/besluitmomenten/{}/besluiten", made.id());
    let body = json!({ "uitkomst": "aangehouden", "datum": "2026-11-20" });
    let attempts = (0..16).map(|_| zwolle.call("POST", &path).if_match(&made.etag()).json(&body));
    let running: Vec<_> = attempts.map(|attempt| tokio::spawn(attempt.into_future())).collect();
    let mut statuses = Vec::new();
    for attempt in running {
        statuses.push(attempt.await.unwrap().status);
    }
    statuses.sort_unstable();
    assert_eq!(statuses[0], 201);
    assert!(statuses[1..].iter().all(|status| *status == 412), "{statuses:?}");
}

#[tokio::test]
async fn a_decision_fixes_the_baselines_when_it_says_so() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let mijlpaal = json!({ "fase": "bouwplan", "naam": "Bouwrijp", "basisdatum": "2027-03-01" });
    let mijlpaal = zwolle.post(&format!("/sleutelprojecten/{project}/mijlpalen"), mijlpaal).await.created();
    assert_eq!(mijlpaal["indicatief"], true);
    let id = plans(&zwolle, &project, moment("initiatief", "college")).await.created().id();
    let besluit = json!({ "uitkomst": "positief", "datum": "2026-11-20", "steltBasisVast": true });
    decides(&zwolle, &id, besluit).await.created();
    let path = format!("/mijlpalen/{}", mijlpaal.id());
    let fixed = zwolle.get(&path).await.ok();
    assert_eq!(fixed["indicatief"], false);
    zwolle.patch(&path, &fixed.etag(), json!({ "basisdatum": "2027-06-01" })).await.refused(409, "besluitNodig");

    // Only another decision sets it anew, and only a positive one.
    let id = plans(&zwolle, &project, moment("definitie", "gemeenteraad")).await.created().id();
    let again = |uitkomst: &str, fixes: bool, mijlpaal: &str| {
        json!({ "uitkomst": uitkomst, "datum": "2026-11-20", "steltBasisVast": fixes,
            "basisdatums": [{ "mijlpaalId": mijlpaal, "basisdatum": "2027-06-01", "precisie": "maand" }] })
    };
    let own = mijlpaal.id();
    decides(&zwolle, &id, again("negatief", true, &own)).await.invalid("steltBasisVast", "basisZonderPositiefBesluit");
    decides(&zwolle, &id, again("positief", false, &own)).await.invalid("basisdatums", "basisdatumsOnverwacht");
    decides(&zwolle, &id, again("positief", true, &id)).await.invalid("basisdatums.0.mijlpaalId", "onbekend");
    decides(&zwolle, &id, again("positief", true, &own)).await.created();
    let after = zwolle.get(&path).await.ok();
    assert_eq!((&after["basisdatum"], &after["basisPrecisie"]), (&json!("2027-06-01"), &json!("maand")));
    assert_eq!(after["indicatief"], false);
}

#[tokio::test]
async fn the_province_registers_its_decisions_and_steers_no_gate_nor_baseline() {
    let app = TestApp::start().await;
    let (zwolle, provincie) = (app.projectleider("GM0193").await, app.provincie("PV23").await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Provincie").await.id();
    let mut closing = moment("initiatief", "gedeputeerdeStaten");
    closing["sluitFaseAf"] = json!(true);
    plans(&provincie, &project, closing.clone()).await.refused(403, "geenRecht");
    let own = plans(&provincie, &project, moment("initiatief", "gedeputeerdeStaten")).await.created();
    assert_eq!(own["mogelijkheden"]["basisVaststellen"]["mag"], false);
    let path = format!("/besluitmomenten/{}", own.id());
    provincie.patch(&path, &own.etag(), json!({ "sluitFaseAf": true })).await.refused(403, "geenRecht");
    let fixing = json!({ "uitkomst": "positief", "datum": "2026-11-20", "steltBasisVast": true });
    decides(&provincie, &own.id(), fixing).await.refused(403, "geenRecht");
    decides(&provincie, &own.id(), json!({ "uitkomst": "positief", "datum": "2026-11-20" })).await.created();

    // The municipality may have a gate wait for the province, which then says what it decided but cannot take the moment away.
    let waits = plans(&zwolle, &project, closing).await.created();
    let path = format!("/besluitmomenten/{}", waits.id());
    provincie.delete(&path, &waits.etag()).await.refused(403, "geenRecht");
    provincie.patch(&path, &waits.etag(), json!({ "geplandeDatum": "2026-12-15" })).await.ok();
    decides(&provincie, &waits.id(), json!({ "uitkomst": "negatief", "datum": "2026-11-20" })).await.created();
}

#[tokio::test]
async fn what_is_explained_inside_stays_inside() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let id = plans(&zwolle, &project, moment("initiatief", "college")).await.created().id();
    let besluit = json!({ "uitkomst": "positief", "datum": "2026-11-20", "toelichting": "kanarie uitleg",
        "mandaat": "kanarie mandaat", "vindplaats": "B&W 2026-47" });
    decides(&zwolle, &id, besluit).await.created();
    let urls = [
        format!("/besluitmomenten/{id}/besluiten"),
        format!("/sleutelprojecten/{project}/geschiedenis"),
        format!("/sleutelprojecten/{project}?expand=besluitmomenten"),
        "/wijzigingen?soort=besluit".to_owned(),
    ];
    settled(&app).await;
    for (reader, inside) in [(zwolle, true), (app.provincie("PV23").await, true), (app.lezer("GM0153").await, false)] {
        for url in &urls {
            let answer = reader.get(url).await.ok();
            assert_eq!(answer.text.contains("kanarie"), inside, "{url} for {}", reader.email());
            assert!(answer.text.contains("B&W 2026-47"), "{url} says where it is to be found");
        }
    }
}
