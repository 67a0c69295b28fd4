//! Up and down the ladder.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{Raised, stand};

#[tokio::test]
async fn a_question_climbs_from_official_to_rijk_and_is_answered() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (official, wethouder) = (app.opdrachtgever("GM0193").await, app.bestuurder("GM0193").await);

    wethouder_is_not_aan_zet_yet(&raised, &app).await;
    raised.takes(&official, "inBehandeling").await.created();
    raised.takes(&raised.medewerker, "intrekking").await.refused(409, "escalatieAlGeopend");
    raised.takes(&official, "opschaling").await.created();
    let seen = raised.seen_by(&wethouder).await.ok();
    assert_eq!(stand(&seen), ("gemeld", 2, Some("2026-11-26"), Some("2026-12-07")));

    raised.takes(&official, "opschaling").await.refused(403, "geenRecht");
    raised.takes(&wethouder, "opschaling").await.refused(409, "voorstelNodig");
    raised.takes(&wethouder, "akkoord").await.refused(409, "geenVoorstel");
    raised.takes(&raised.medewerker, "voorstelOpschaling").await.created();
    let proposed = raised.seen_by(&raised.medewerker).await.ok();
    let expected = json!({ "naarNiveau": 3, "naarNaam": "Regionale versnellingstafel", "lezers": ["West-Overijssel"] });
    assert_eq!(proposed["voorstel"], expected);
    raised.takes(&raised.medewerker, "akkoord").await.refused(403, "geenRecht");
    raised.takes(&wethouder, "akkoord").await.created();

    let voorzitter = app.voorzitter("west-overijssel").await;
    let at_table = raised.seen_by(&voorzitter).await.ok();
    assert_eq!(stand(&at_table), ("gemeld", 3, Some("2026-11-30"), Some("2026-12-14")));
    assert_eq!(at_table["aanZet"]["organisatieNaam"], "West-Overijssel");
    raised.takes(&voorzitter, "voorstelOpschaling").await.created();
    raised.takes(&wethouder, "akkoord").await.created();
    let gedeputeerde = app.bestuurder("PV23").await;
    raised.takes(&gedeputeerde, "inBehandeling").await.created();
    raised.takes(&gedeputeerde, "voorstelOpschaling").await.created();
    raised.takes(&wethouder, "akkoord").await.created();

    let provincie = app.provincie("PV23").await;
    let at_rijk = raised.seen_by(&provincie).await.ok();
    assert_eq!((stand(&at_rijk), &at_rijk["aanZet"]["rol"]), (("gemeld", 5, None, None), &json!("rijk")));
    raised.takes(&gedeputeerde, "inBehandeling").await.refused(403, "geenRecht");
    raised.takes(&provincie, "inBehandeling").await.created();
    raised.takes(&provincie, "voorstelOpschaling").await.refused(409, "hoogsteNiveau");
}

async fn wethouder_is_not_aan_zet_yet(raised: &Raised, app: &TestApp) {
    let wethouder = app.bestuurder("GM0193").await;
    raised.takes(&wethouder, "inBehandeling").await.refused(403, "geenRecht");
    let seen = raised.seen_by(&wethouder).await.ok();
    assert_eq!(seen["mogelijkheden"]["inBehandeling"]["code"], "geenRecht");
}

#[tokio::test]
async fn who_sits_in_the_seat_is_aan_zet_by_name_as_long_as_that_person_may_act() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let (named, other) = (app.opdrachtgever("GM0193").await, app.opdrachtgever("GM0193").await);
    let leider = app.projectleider("GM0193").await;
    let seats = format!("/sleutelprojecten/{}/verantwoordelijken", raised.project);
    let seat = |id: &str, vanaf: &str| json!({ "rol": "ambtelijkOpdrachtgever", "naam": "A. Jansen", "gebruikerId": id, "geldigVanaf": vanaf });
    // Somebody in the seat without the role cannot act for it, and so leaves it to everyone who can.
    let without_role = leider.post(&seats, seat(&raised.medewerker.id().await, "2026-01-01")).await.created();
    assert_eq!(raised.seen_by(&other).await.ok()["mogelijkheden"]["inBehandeling"], json!({ "mag": true }));
    let end = format!("/verantwoordelijken/{}/beeindigingen", without_role.id());
    leider.post(&end, json!({ "geldigTot": "2026-11-01" })).await.created();

    leider.post(&seats, seat(&named.id().await, "2026-11-01")).await.created();
    raised.takes(&other, "inBehandeling").await.refused(403, "geenRecht");
    assert_eq!(other.get("/escalaties?aanZet=true").await.ok()["totaal"], 0);
    assert_eq!(named.get("/escalaties?aanZet=true").await.ok()["totaal"], 1);
    assert_eq!(raised.seen_by(&named).await.ok()["aanZet"]["naam"], "A. Jansen");
    raised.takes(&named, "inBehandeling").await.created();
}

#[tokio::test]
async fn a_pause_stops_the_clock_and_keeps_what_was_left() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    raised.takes(&official, "hervatting").await.refused(409, "escalatieNietOpgeschort");
    raised.takes(&official, "inBehandeling").await.created();
    app.at("2026-11-25T10:00");
    raised.takes(&official, "opschorting").await.created();
    raised.takes(&official, "opschaling").await.refused(409, "escalatieOpgeschort");
    app.at("2027-01-11T10:00");
    assert_eq!(app.works().await, 0, "the clock stands still");
    assert_eq!(raised.seen_by(&official).await.ok()["resterendeWerkdagen"], 3);
    raised.takes(&official, "hervatting").await.created();
    let resumed = raised.seen_by(&official).await.ok();
    assert_eq!((&resumed["status"], &resumed["afhandelenVoor"]), (&json!("inBehandeling"), &json!("2027-01-14")));
    assert_eq!(resumed["resterendeWerkdagen"], 3);
}
