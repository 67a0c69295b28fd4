//! What pausing, resuming and ending a project does to its cases.

use serde_json::json;
use sleutelbord_tests::{Answer, Persona, TestApp};

use super::{Raised, raises, stand, takes, vraag};

async fn becomes(leider: &Persona, project: &str, naar: &str) -> Answer {
    let oorzaak = (naar == "gepauzeerd").then_some("stikstof");
    let mut wisseling = json!({ "naar": naar, "toelichting": format!("Het project is nu {naar}") });
    if let Some(oorzaak) = oorzaak {
        wisseling["oorzaak"] = json!(oorzaak);
    }
    leider.post(&format!("/sleutelprojecten/{project}/statuswisselingen"), wisseling).await
}

#[tokio::test]
async fn the_clocks_of_a_project_stand_still_while_it_is_paused() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (leider, official) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let by_hand = raises(&raised.medewerker, &raised.project, vraag("de parkeernorm")).await.created().id();
    takes(&official, &by_hand, json!({ "soort": "opschorting", "toelichting": "Wachten" })).await.created();

    app.at("2026-11-24T10:00");
    becomes(&leider, &raised.project, "gepauzeerd").await.created();
    let paused = raised.seen_by(&official).await.ok();
    assert_eq!(
        (&paused["status"], &paused["mogelijkheden"]["hervatting"]["code"]),
        (&json!("opgeschort"), &json!("projectGepauzeerd"))
    );
    let course = official.get(&format!("/escalaties/{}/stappen", raised.id)).await.ok();
    let last = course.results().last().unwrap();
    assert_eq!((&last["soort"], &last["toelichting"]), (&json!("opschorting"), &json!("Het project is nu gepauzeerd")));
    raised.takes(&official, "hervatting").await.refused(409, "projectGepauzeerd");
    raises(&raised.medewerker, &raised.project, vraag("de bomen")).await.refused(409, "projectGepauzeerd");
    app.at("2026-12-14T10:00");
    assert_eq!(app.works().await, 0, "the clock stands still");

    becomes(&leider, &raised.project, "actief").await.created();
    let resumed = raised.seen_by(&official).await.ok();
    assert_eq!(stand(&resumed), ("gemeld", 1, Some("2026-12-15"), Some("2026-12-18")), "fourteen working days later");
    let still = official.get(&format!("/escalaties/{by_hand}")).await.ok();
    assert_eq!(still["status"], "opgeschort", "what somebody stopped, somebody starts again");
}

#[tokio::test]
async fn a_project_that_ends_closes_its_cases_with_the_same_reason() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (leider, official) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let mut draft = vraag("de parkeernorm");
    draft["concept"] = json!(true);
    let draft = raises(&raised.medewerker, &raised.project, draft).await.created().id();
    let mijlpaal = json!({ "fase": "bouwplan", "naam": "Vaststelling", "basisdatum": "2027-03-01" });
    let list = format!("/sleutelprojecten/{}/mijlpalen", raised.project);
    let mijlpaal = leider.post(&list, mijlpaal).await.created().id();
    raised.takes(&official, "inBehandeling").await.created();

    becomes(&leider, &raised.project, "beeindigd").await.created();
    let closed = raised.seen_by(&official).await.ok();
    assert_eq!(stand(&closed), ("ingetrokken", 1, None, None));
    let course = official.get(&format!("/escalaties/{}/stappen", raised.id)).await.ok();
    let last = course.results().last().unwrap();
    assert_eq!((&last["soort"], &last["toelichting"]), (&json!("intrekking"), &json!("Het project is nu beeindigd")));
    assert_eq!(raised.medewerker.get(&format!("/escalaties/{draft}")).await.ok()["status"], "ingetrokken");
    takes(&raised.medewerker, &draft, json!({ "soort": "melding" })).await.refused(409, "projectBeeindigd");
    let settled = json!({ "soort": "afhandeling", "toelichting": "Variant B", "uitkomst": "besluit",
        "gevolg": { "mijlpaalId": mijlpaal, "naar": "2028-06-01", "oorzaak": "stikstof" } });
    takes(&official, &raised.id, settled).await.refused(409, "projectBeeindigd");
    assert_eq!(leider.get(&format!("/mijlpalen/{mijlpaal}")).await.ok()["prognosedatum"], "2027-03-01");
    app.at("2027-01-14T10:00");
    assert_eq!(app.works().await, 0);
}
