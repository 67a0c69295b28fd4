//! Going back, by decision or because a court annulled the plan.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{closing, decided, passes, phase};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn a_ruling_opens_phases_again_and_what_happened_stays_a_fact() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let mijlpaal =
        json!({ "fase": "initiatief", "naam": "Startnotitie", "basisdatum": "2026-10-01", "verplicht": true });
    let mijlpaal = zwolle.post(&format!("/sleutelprojecten/{project}/mijlpalen"), mijlpaal).await.created().id();
    zwolle.post(&format!("/mijlpalen/{mijlpaal}/realisaties"), json!({ "datum": "2026-11-20" })).await.created();
    for fase in ["initiatief", "definitie"] {
        decided(&zwolle, &project, fase).await;
        passes(&zwolle, &project, closing(fase)).await.created();
    }
    let mut back = json!({ "soort": "terug", "fase": "initiatief", "datum": "2026-11-23" });
    passes(&zwolle, &project, back.clone()).await.invalid("grond", "verplicht");
    back["grond"] = json!("uitspraak");
    passes(&zwolle, &project, back.clone()).await.invalid("toelichting", "toelichtingLeeg");
    back["toelichting"] = json!("Raad van State vernietigt het plan");
    let mut open = back.clone();
    open["fase"] = json!("bouwplan");
    passes(&zwolle, &project, open).await.refused(409, "faseNietAfgesloten");

    let passed = passes(&zwolle, &project, back).await.created();
    assert_eq!((&passed["van"], &passed["naar"]), (&json!("ontwikkel"), &json!("initiatief")));
    for fase in ["initiatief", "definitie"] {
        let reopened = phase(&zwolle, &project, fase).await;
        assert_eq!(reopened["werkelijkEinde"], json!(null), "{fase}");
        let codes: Vec<_> =
            reopened["poort"]["belemmeringen"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
        assert!(codes.contains(&json!("besluitOntbreekt")), "{fase} is decided on anew: {codes:?}");
    }
    let fact = zwolle.get(&format!("/mijlpalen/{mijlpaal}")).await.ok();
    assert_eq!((&fact["status"], &fact["realisatiedatum"]), (&json!("vervallen"), &json!("2026-11-20")));
}
