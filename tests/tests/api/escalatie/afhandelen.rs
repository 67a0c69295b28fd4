//! Settling, and its effect on a milestone in the same act.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{Raised, takes};

fn settled(uitkomst: &str) -> Value {
    json!({ "soort": "afhandeling", "toelichting": "Variant B", "uitkomst": uitkomst })
}

#[tokio::test]
async fn a_settlement_says_what_it_resulted_in_and_closes_the_case() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    takes(&official, &raised.id, settled("besluit")).await.refused(409, "escalatieNietInBehandeling");
    raised.takes(&official, "inBehandeling").await.created();
    takes(&official, &raised.id, json!({ "soort": "afhandeling", "toelichting": "x" }))
        .await
        .invalid("uitkomst", "verplicht");
    takes(&official, &raised.id, json!({ "soort": "afhandeling", "uitkomst": "besluit" }))
        .await
        .invalid("toelichting", "toelichtingLeeg");
    takes(&official, &raised.id, json!({ "soort": "opschorting", "toelichting": "x", "uitkomst": "besluit" }))
        .await
        .invalid("uitkomst", "uitkomstOnverwacht");
    takes(&official, &raised.id, settled("besluit")).await.created();
    let closed = raised.seen_by(&raised.medewerker).await.ok();
    assert_eq!((&closed["status"], &closed["uitkomst"]), (&json!("opgelost"), &json!("besluit")));
    assert_eq!((&closed["afhandelenVoor"], &closed["resterendeWerkdagen"]), (&json!(null), &json!(null)));
    raised.takes(&official, "toelichting").await.refused(409, "escalatieGesloten");
}

#[tokio::test]
async fn a_table_takes_no_decision() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    raised.takes(&app.opdrachtgever("GM0193").await, "opschaling").await.created();
    raised.takes(&raised.medewerker, "voorstelOpschaling").await.created();
    raised.takes(&app.bestuurder("GM0193").await, "akkoord").await.created();
    let secretaris = app.secretaris("west-overijssel").await;
    raised.takes(&secretaris, "inBehandeling").await.created();
    takes(&secretaris, &raised.id, settled("besluit")).await.refused(409, "tafelNeemtGeenBesluit");
    takes(&secretaris, &raised.id, settled("afspraak")).await.created();
}

#[tokio::test]
async fn the_effect_on_a_milestone_is_written_in_the_same_act() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (leider, official) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let mijlpaal = json!({ "fase": "bouwplan", "naam": "Vaststelling", "basisdatum": "2027-03-01" });
    let mijlpaal =
        leider.post(&format!("/sleutelprojecten/{}/mijlpalen", raised.project), mijlpaal).await.created().id();
    raised.takes(&official, "inBehandeling").await.created();
    let with_effect = |naar: &str, oorzaak: &str| {
        let mut body = settled("besluit");
        body["gevolg"] = json!({ "mijlpaalId": mijlpaal, "naar": naar, "oorzaak": oorzaak });
        body
    };
    takes(&official, &raised.id, with_effect("2027-06-01", "geenThema")).await.status(400).status(400);
    // When the milestone does not move, the case is not settled either.
    takes(&official, &raised.id, with_effect("2027-03-01", "stikstof")).await.refused(409, "zelfdeDatum");
    assert_eq!(raised.seen_by(&official).await.ok()["status"], "inBehandeling");

    let stap = takes(&official, &raised.id, with_effect("2027-06-01", "stikstof")).await.created();
    let moved = leider.get(&format!("/mijlpalen/{mijlpaal}")).await.ok();
    assert_eq!((&moved["prognosedatum"], &moved["aantalVerschuivingen"]), (&json!("2027-06-01"), &json!(1)));
    let moves = leider.get(&format!("/mijlpalen/{mijlpaal}/verschuivingen")).await.ok();
    assert_eq!(moves.results()[0]["id"], stap["verschuivingId"]);
    let effect = json!({ "mijlpaalId": mijlpaal, "mijlpaalNaam": "Vaststelling", "van": "2027-03-01", "naar": "2027-06-01", "dagen": 92 });
    assert_eq!(stap["gevolg"], effect);
    let course = official.get(&format!("/escalaties/{}/stappen", raised.id)).await.ok();
    assert_eq!(course.results().last().map(|last| &last["gevolg"]), Some(&effect), "the course tells it too");
}

#[tokio::test]
async fn what_a_settlement_moves_is_tried_first_with_what_that_does() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (leider, official) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let mijlpaal = json!({ "fase": "bouwplan", "naam": "Vaststelling", "basisdatum": "2027-03-01" });
    let mijlpaal =
        leider.post(&format!("/sleutelprojecten/{}/mijlpalen", raised.project), mijlpaal).await.created().id();
    raised.takes(&official, "inBehandeling").await.created();
    let mut body = settled("besluit");
    body["gevolg"] = json!({ "mijlpaalId": mijlpaal, "naar": "2027-06-05", "oorzaak": "stikstof" });
    let course = format!("/escalaties/{}/stappen", raised.id);
    let tried = official.call("POST", &format!("{course}?proef=true")).header("If-Match", "*").json(&body).await.ok();
    assert_eq!((&tried["gevolg"]["dagen"], &tried["doorwerking"]["vrijedag"]), (&json!(96), &json!("weekend")));
    let kept = takes(&official, &raised.id, body).await.created();
    assert_eq!(kept["doorwerking"], json!(null));
}
