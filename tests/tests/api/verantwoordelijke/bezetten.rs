//! Filling and emptying seats.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use crate::sleutelproject::has_project;

fn seat(rol: &str, naam: &str, vanaf: &str) -> Value {
    json!({ "rol": rol, "naam": naam, "geldigVanaf": vanaf })
}

#[tokio::test]
async fn each_organisation_fills_its_own_seats() {
    let app = TestApp::start().await;
    let (zwolle, provincie) = (app.projectleider("GM0193").await, app.provincie("PV23").await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Provincie").await.id();
    let path = format!("/sleutelprojecten/{project}/verantwoordelijken");

    app.lezer("GM0166").await.get(&path).await.refused(404, "nietGevonden");
    provincie.post(&path, seat("projectleider", "P. Rovincie", "2026-01-01")).await.refused(403, "geenRecht");
    zwolle.post(&path, seat("gedeputeerde", "Z. Wolle", "2026-01-01")).await.refused(403, "geenRecht");
    zwolle.post(&path, seat("projectleider", " ", "2026-01-01")).await.invalid("naam", "leeg");
    let mut own_stand_in = seat("projectleider", "A. Jansen", "2026-01-01");
    own_stand_in["vervanger"] = json!("a. jansen");
    zwolle.post(&path, own_stand_in).await.invalid("vervanger", "vervangtZichzelf");
    let mut unknown = seat("projectleider", "A. Jansen", "2026-01-01");
    unknown["gebruikerId"] = json!("0198c0de-0000-7000-8000-000000000000");
    zwolle.post(&path, unknown).await.invalid("gebruikerId", "onbekend");

    zwolle.post(&path, seat("projectleider", "A. Jansen", "2026-01-01")).await.created();
    provincie.post(&path, seat("gedeputeerde", "B. de Vries", "2026-01-01")).await.created();
    assert_eq!(provincie.get(&path).await.ok()["totaal"], 2);
}

#[tokio::test]
async fn who_sits_there_has_one_answer_a_day() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let path = format!("/sleutelprojecten/{project}/verantwoordelijken");
    let first = zwolle.post(&path, seat("ambtelijkOpdrachtgever", "A. Jansen", "2026-01-01")).await.created();
    let successor = seat("ambtelijkOpdrachtgever", "C. Bakker", "2026-12-01");
    let taken = zwolle.post(&path, successor.clone()).await.refused(409, "zetelBezet");
    assert_eq!(taken["parameters"]["van"], "2026-01-01");

    let end = format!("/verantwoordelijken/{}/beeindigingen", first.id());
    zwolle.post(&end, json!({ "geldigTot": "2026-01-01" })).await.invalid("geldigTot", "eindeNietNaBegin");
    let ended = zwolle.post(&end, json!({ "geldigTot": "2026-12-01", "toelichting": "Andere baan" })).await.created();
    assert_eq!(ended["mogelijkheden"]["beeindigen"]["code"], "alBeeindigd");
    zwolle.post(&end, json!({ "geldigTot": "2026-12-02" })).await.refused(409, "alBeeindigd");
    zwolle.post(&path, successor).await.created();

    for (day, naam) in [("2026-11-30", Some("A. Jansen")), ("2026-12-01", Some("C. Bakker")), ("2025-12-31", None)] {
        let list = zwolle.get(&format!("{path}?geldigOp={day}")).await.ok();
        assert_eq!(list.results().first().and_then(|seat| seat["naam"].as_str()), naam, "{day}");
        assert!(list.results().len() < 2);
    }
    let public = app.iemand().await.get(&path).await.ok();
    assert_eq!(public.results()[0]["naam"], json!(null), "officials are not named in public");
}

#[tokio::test]
async fn sixteen_at_once_fill_a_seat_once() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let path = format!("/sleutelprojecten/{project}/verantwoordelijken");
    let attempts = (0..16).map(|number| {
        let body = seat("projectleider", &format!("Kandidaat {number}"), "2026-01-01");
        tokio::spawn(zwolle.call("POST", &path).json(&body).into_future())
    });
    let running: Vec<_> = attempts.collect();
    let mut created = 0;
    for attempt in running {
        let answer = attempt.await.unwrap();
        if answer.status != 201 {
            answer.refused(409, "zetelBezet");
        } else {
            created += 1;
        }
    }
    assert_eq!(created, 1);
}
