//! Planning decision moments.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{decides, moment, plans};
use crate::sleutelproject::has_project;

#[tokio::test]
async fn each_organ_is_planned_by_whom_it_belongs_to() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Provincie").await.id();
    let path = format!("/sleutelprojecten/{project}/besluitmomenten");

    app.publiek().get(&path).await.refused(401, "nietAangemeld");
    app.projectleider("GM0166").await.post(&path, moment("initiatief", "college")).await.refused(404, "nietGevonden");
    let provincie = app.provincie("PV23").await;
    provincie.post(&path, moment("initiatief", "college")).await.refused(403, "geenRecht");
    app.medewerker("GM0193").await.post(&path, moment("initiatief", "college")).await.refused(403, "geenRecht");

    zwolle.post(&path, moment("bouwfase", "college")).await.invalid("fase", "onbekendeWaarde");
    let mut far = moment("initiatief", "college");
    far["geplandeDatum"] = json!("2300-01-01");
    zwolle.post(&path, far).await.invalid("geplandeDatum", "datumBuitenBereik");
    let mut blank = moment("initiatief", "college");
    blank["naam"] = json!("   ");
    zwolle.post(&path, blank).await.invalid("naam", "leeg");

    let college = zwolle.post(&path, moment("definitie", "college")).await.created();
    assert_eq!(college["mogelijkheden"]["besluitRegistreren"], json!({ "mag": true }));
    let staten = provincie.post(&path, moment("initiatief", "gedeputeerdeStaten")).await.created();
    assert_eq!(staten["mogelijkheden"]["wijzigen"]["mag"], true);

    let list = provincie.get(&path).await.ok();
    let own: Vec<_> = list.results().iter().filter(|moment| moment["naam"] == "Besluit").collect();
    assert_eq!(own.iter().map(|moment| &moment["fase"]).collect::<Vec<_>>(), ["initiatief", "definitie"]);
    assert_eq!(own[1]["mogelijkheden"]["wijzigen"]["code"], "geenRecht");
}

#[tokio::test]
async fn a_plan_changes_until_it_is_decided_and_goes_only_while_nothing_was() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id();
    let made = plans(&zwolle, &project, moment("initiatief", "college")).await.created();
    let path = format!("/besluitmomenten/{}", made.id());

    zwolle.call("PATCH", &path).merge_patch(&json!({ "naam": "x" })).await.refused(428, "versieVereist");
    let other_organ = json!({ "geplandeDatum": "2026-12-15", "orgaan": "gemeenteraad" });
    let changed = zwolle.patch(&path, &made.etag(), other_organ).await.ok();
    assert_eq!((&changed["geplandeDatum"], &changed["orgaan"]), (&json!("2026-12-15"), &json!("gemeenteraad")));
    let stale = zwolle.patch(&path, &made.etag(), json!({ "naam": "Anders" })).await.refused(412, "versieVerouderd");
    assert_eq!(stale["huidig"]["orgaan"], "gemeenteraad");
    // A municipality registers for the province, the province never for a municipality.
    zwolle.patch(&path, &changed.etag(), json!({ "orgaan": "provincialeStaten" })).await.ok();

    decides(&zwolle, &made.id(), json!({ "uitkomst": "aangehouden", "datum": "2026-11-20" })).await.created();
    let seen = zwolle.get(&path).await.ok();
    assert_eq!(seen["mogelijkheden"]["verwijderen"]["code"], "inGebruik");
    zwolle.delete(&path, &seen.etag()).await.refused(409, "inGebruik");

    let other = plans(&zwolle, &project, moment("definitie", "college")).await.created();
    zwolle.delete(&format!("/besluitmomenten/{}", other.id()), &other.etag()).await.no_content();
    zwolle.get(&format!("/besluitmomenten/{}", other.id())).await.refused(404, "nietGevonden");
}
