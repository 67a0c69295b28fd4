//! Raising a case, and the draft before it.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{Raised, raises, stand, takes, vraag};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn officials_raise_and_the_first_clock_starts_at_once() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Provincie").await.id();

    raises(&app.publiek(), &project, vraag("x")).await.refused(401, "nietAangemeld");
    raises(&app.medewerker("GM0150").await, &project, vraag("x")).await.refused(404, "nietGevonden");
    raises(&app.opdrachtgever("GM0193").await, &project, vraag("x")).await.refused(403, "geenRecht");
    let mut wrong = vraag("x");
    wrong["vraag"] = json!("  ");
    wrong["mijlpaalId"] = json!("0198c0de-0000-7000-8000-000000000000");
    raises(&zwolle, &project, wrong).await.invalid("vraag", "leeg");
    let mut foreign = vraag("x");
    foreign["mijlpaalId"] = json!("0198c0de-0000-7000-8000-000000000000");
    raises(&zwolle, &project, foreign).await.invalid("mijlpaalId", "onbekend");

    let medewerker = app.medewerker("GM0193").await;
    let path = format!("/sleutelprojecten/{project}/escalaties?proef=true");
    assert_eq!(medewerker.post(&path, vraag("x")).await.ok()["status"], "gemeld");
    let raised = raises(&medewerker, &project, vraag("de ontsluiting")).await.created();
    // Monday 23 November 2026 at noon: two and five working days from Tuesday on.
    assert_eq!(stand(&raised), ("gemeld", 1, Some("2026-11-25"), Some("2026-11-30")));
    assert_eq!(raised["aanZet"]["organisatieCode"], "GM0193");
    assert_eq!((&raised["niveauNaam"], &raised["resterendeWerkdagen"]), (&json!("Ambtelijk opdrachtgever"), &json!(5)));
    assert_eq!(raised["mogelijkheden"]["intrekking"], json!({ "mag": true }));
    assert_eq!(raised["mogelijkheden"]["inBehandeling"]["code"], "geenRecht");
    assert_eq!(raised["mogelijkheden"]["melden"]["code"], "escalatieAlGemeld");
    assert_eq!(zwolle.get(&format!("/sleutelprojecten/{project}")).await.ok()["openEscalaties"], 1);
    let outsider = app.lezer("PV23").await.get(&format!("/sleutelprojecten/{project}")).await.ok();
    assert_eq!(outsider["openEscalaties"], 0, "a case is not counted for who may not read it");
    let course = medewerker.get(&format!("/escalaties/{}/stappen", raised.id())).await.ok();
    assert_eq!(course.results().iter().map(|stap| &stap["soort"]).collect::<Vec<_>>(), ["melding"]);
    let history = medewerker.get(&format!("/escalaties/{}/geschiedenis", raised.id())).await.ok();
    assert!(history["totaal"].as_i64().is_some_and(|total| total >= 2));
}

#[tokio::test]
async fn one_open_case_per_question() {
    let app = TestApp::start().await;
    let raised = Raised::in_zwolle(&app).await;
    let mut same = vraag("iets anders");
    same["vraag"] = json!("  wie BESLIST over\n de ontsluiting? ");
    let refused = raises(&raised.medewerker, &raised.project, same.clone()).await.refused(409, "escalatieLooptAl");
    assert_eq!(refused["parameters"]["escalatieId"], raised.id, "it says which, to whoever may read that");
    // A draft may say the same; handing it over may not.
    same["concept"] = json!(true);
    let draft = raises(&raised.medewerker, &raised.project, same).await.created();
    takes(&raised.medewerker, &draft.id(), json!({ "soort": "melding" })).await.refused(409, "escalatieLooptAl");
    raised.takes(&raised.medewerker, "intrekking").await.created();
    takes(&raised.medewerker, &draft.id(), json!({ "soort": "melding" })).await.created();
}

#[tokio::test]
async fn a_draft_is_of_the_own_organisation_and_changes_until_it_is_handed_over() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let provincie = app.medewerker("PV23").await;
    let mut draft = vraag("de stikstofruimte");
    draft["concept"] = json!(true);
    let draft = raises(&provincie, &project, draft).await.created();
    let path = format!("/escalaties/{}", draft.id());
    assert_eq!((stand(&draft), &draft["aanZet"]), (("concept", 1, None, None), &json!(null)));

    zwolle.get(&path).await.refused(404, "nietGevonden");
    assert_eq!(zwolle.get("/escalaties").await.ok()["totaal"], 0);
    app.lezer("PV23").await.get(&path).await.ok();
    provincie.call("PATCH", &path).merge_patch(&json!({ "titel": "x" })).await.refused(428, "versieVereist");
    app.lezer("PV23").await.patch(&path, &draft.etag(), json!({ "titel": "x" })).await.refused(403, "geenRecht");
    let changed = provincie.patch(&path, &draft.etag(), json!({ "titel": "Stikstof" })).await.ok();
    assert_eq!(changed["titel"], "Stikstof");
    provincie.patch(&path, &draft.etag(), json!({ "titel": "Anders" })).await.refused(412, "versieVerouderd");

    takes(&provincie, &draft.id(), json!({ "soort": "inBehandeling" })).await.refused(403, "geenRecht");
    takes(&provincie, &draft.id(), json!({ "soort": "melding" })).await.created();
    let handed_over = zwolle.get(&path).await.ok();
    assert_eq!(stand(&handed_over), ("gemeld", 1, Some("2026-11-25"), Some("2026-11-30")));
    let seen = provincie.get(&path).await.ok();
    provincie.patch(&path, &seen.etag(), json!({ "titel": "x" })).await.refused(409, "escalatieAlGemeld");
}
