//! A conflict is not for everyone because its project is.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{Raised, raises, vraag};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn the_province_reads_a_case_once_it_was_aan_zet_and_keeps_it() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let provincie = app.provincie("PV23").await;
    raised.seen_by(&provincie).await.refused(404, "nietGevonden");
    assert_eq!(provincie.get("/escalaties").await.ok()["totaal"], 0);

    raised.takes(&app.opdrachtgever("GM0193").await, "opschaling").await.created();
    let (wethouder, voorzitter) = (app.bestuurder("GM0193").await, app.voorzitter("west-overijssel").await);
    raised.takes(&raised.medewerker, "voorstelOpschaling").await.created();
    raised.takes(&wethouder, "akkoord").await.created();
    raised.seen_by(&provincie).await.refused(404, "nietGevonden");
    raised.takes(&voorzitter, "voorstelOpschaling").await.created();
    raised.takes(&wethouder, "akkoord").await.created();

    let seen = raised.seen_by(&provincie).await.ok();
    assert_eq!(seen["sleutelproject"]["naam"], "Spoorzone");
    // Nothing else of the project opens by that.
    provincie.get(&format!("/sleutelprojecten/{}", raised.project)).await.refused(404, "nietGevonden");
    provincie.get(&format!("/sleutelprojecten/{}/escalaties", raised.project)).await.refused(404, "nietGevonden");
    raised.takes(&app.bestuurder("PV23").await, "afschaling").await.created();
    raised.seen_by(&provincie).await.ok();
    assert_eq!(provincie.get("/escalaties").await.ok()["totaal"], 1);
    raised.takes(&app.bestuurder("PV23").await, "inBehandeling").await.refused(403, "geenRecht");
}

#[tokio::test]
async fn whoever_reads_a_public_project_does_not_read_its_cases() {
    let app = TestApp::start().await;
    let project = has_project(&app.projectleider("GM0193").await, "Spoorzone", "GM0193", "Openbaar").await.id();
    let id = raises(&app.medewerker("GM0193").await, &project, vraag("de kanarie")).await.created().id();
    let strangers = [
        app.iemand().await,
        app.beheerder().await,
        app.lezer("GM0150").await,
        app.provincie("PV23").await,
        app.bestuurder("PV23").await,
        app.voorzitter("west-overijssel").await,
        app.systeem("PV23", "Gemeente").await,
        app.systeem("GM0193", "Openbaar").await,
    ];
    for stranger in strangers {
        for path in ["", "/stappen", "/geschiedenis"] {
            stranger.get(&format!("/escalaties/{id}{path}")).await.refused(404, "nietGevonden");
        }
        for list in [
            "/escalaties".to_owned(),
            format!("/sleutelprojecten/{project}/escalaties"),
            format!("/escalaties?sleutelprojectId={project}"),
        ] {
            assert_eq!(stranger.get(&list).await.ok()["totaal"], 0, "{list}");
        }
        for path in ["/wijzigingen".to_owned(), format!("/sleutelprojecten/{project}/geschiedenis")] {
            let told = stranger.get(&path).await.ok();
            assert!(!told.text.contains("kanarie"), "{path} tells of the case");
        }
    }
    let own = app.systeem("GM0193", "Gemeente").await;
    assert_eq!(own.get("/escalaties").await.ok()["totaal"], 1);
}

#[tokio::test]
async fn the_past_is_read_with_the_rights_of_today() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    app.at("2026-11-25T10:00");
    raised.takes(&app.opdrachtgever("GM0193").await, "opschaling").await.created();
    app.at("2026-11-27T10:00");
    let path = format!("/escalaties/{}?peildatum=2026-11-24", raised.id);
    let then = raised.medewerker.get(&path).await.ok();
    assert_eq!((&then["niveau"], &then["resterendeWerkdagen"]), (&json!(1), &json!(4)));
    let course = raised.medewerker.get(&format!("/escalaties/{}/stappen?peildatum=2026-11-24", raised.id)).await.ok();
    assert_eq!(course["totaal"], 1);
    app.provincie("PV23").await.get(&path).await.refused(404, "nietGevonden");
    let none: Value = raised.medewerker.get("/escalaties?peildatum=2026-11-22").await.ok()["totaal"].clone();
    assert_eq!(none, 0);
}
