//! The five phases of a project and their gates.

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use crate::mijlpaal::{has_mijlpaal, has_spoorzone, path};

async fn fase(reader: &Persona, project: &Answer, soort: &str) -> Value {
    let list = reader.get(&format!("/sleutelprojecten/{}/planfasen", project.id())).await.ok();
    list.results().iter().find(|fase| fase["soort"] == soort).cloned().unwrap_or_default()
}

fn codes(fase: &Value) -> Vec<String> {
    let belemmeringen = fase["poort"]["belemmeringen"].as_array().cloned().unwrap_or_default();
    belemmeringen.iter().filter_map(|one| one["code"].as_str().map(ToOwned::to_owned)).collect()
}

#[tokio::test]
async fn a_project_has_five_phases_in_order() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let list = zwolle.get(&format!("/sleutelprojecten/{}/planfasen", project.id())).await.ok();

    let soorten: Vec<_> = list.results().iter().map(|fase| fase["soort"].clone()).collect();
    assert_eq!(json!(soorten), json!(["initiatief", "definitie", "ontwikkel", "bouwplan", "realisatie"]));
    let statuses: Vec<_> = list.results().iter().map(|fase| fase["status"].clone()).collect();
    assert_eq!(statuses.first(), Some(&json!("lopend")));
    assert!(statuses.iter().skip(1).all(|status| status == "nogNietGestart"));
    let hidden = crate::sleutelproject::has_project(&zwolle, "Geheim", "GM0193", "Gemeente").await;
    let kampen = app.projectleider("GM0166").await;
    kampen.get(&format!("/sleutelprojecten/{}/planfasen", hidden.id())).await.refused(404, "nietGevonden");
}

#[tokio::test]
async fn a_phase_is_planned_by_the_project_leader() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let definitie = fase(&zwolle, &project, "definitie").await;
    let path = format!("/planfasen/{}", definitie["id"].as_str().unwrap_or_default());
    let dates = json!({ "naam": "Verkenning", "geplandeStart": "2027-01-01", "geplandEinde": "2027-06-30" });

    zwolle.call("PATCH", &path).merge_patch(&dates).await.refused(428, "versieVereist");
    app.projectleider("GM0166").await.patch(&path, "\"1.x\"", dates.clone()).await.refused(403, "geenRecht");
    let backwards =
        json!({ "geplandeStart": "2027-06-30", "geplandEinde": "2027-01-01", "werkelijkeStart": "2026-11-24" });
    let refused = zwolle.patch(&path, "\"1.x\"", backwards).await;
    refused.clone().invalid("geplandEinde", "eindeVoorBegin");
    refused.invalid("werkelijkeStart", "inToekomst");
    zwolle
        .patch(&path, "\"1.x\"", json!({ "geplandEinde": "9999-12-31" }))
        .await
        .invalid("geplandEinde", "datumBuitenBereik");
    zwolle.patch(&path, "\"1.x\"", json!({ "werkelijkEinde": "2026-11-01" })).await.refused(400, "invoerOngeldig");
    let planned = zwolle.patch(&path, "\"1.x\"", dates).await.ok();
    assert_eq!((&planned["naam"], &planned["geplandEinde"]), (&json!("Verkenning"), &json!("2027-06-30")));
    assert_eq!(
        zwolle.patch(&path, "\"1.x\"", json!({ "naam": "x" })).await.refused(412, "versieVerouderd")["huidig"]["naam"],
        "Verkenning"
    );
    let begun = zwolle
        .patch(&path, &planned.etag(), json!({ "werkelijkeStart": "2026-11-01", "geplandEinde": null }))
        .await
        .ok();
    assert_eq!(
        (&begun["status"], &begun["geplandEinde"]),
        (&json!("lopend"), &Value::Null),
        "work may begin before the gate"
    );
}

#[tokio::test]
async fn a_gate_tells_everything_that_stands_in_the_way() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let body =
        json!({ "fase": "initiatief", "naam": "Startnotitie", "soort": "startnotitie", "basisdatum": "2026-12-15" });
    let mijlpaal = has_mijlpaal(&zwolle, &project, body).await;

    let shut = fase(&zwolle, &project, "initiatief").await;
    assert_eq!(codes(&shut), ["mijlpaalNietBehaald", "besluitOntbreekt"]);
    assert_eq!(
        shut["poort"]["belemmeringen"][0]["parameters"],
        json!({ "mijlpaal": mijlpaal.id(), "naam": "Startnotitie" })
    );
    assert_eq!(shut["mogelijkheden"]["afsluiten"]["code"], "poortDicht");
    assert_eq!(shut["mogelijkheden"]["afwijken"]["mag"], true);
    assert_eq!(shut["mogelijkheden"]["terug"]["code"], "faseNietAfgesloten");
    assert!(codes(&fase(&zwolle, &project, "definitie").await).contains(&"eerdereFaseOpen".to_owned()));

    zwolle.post(&format!("{}/realisaties", path(&mijlpaal)), json!({ "datum": "2026-11-20" })).await.created();
    let moments = zwolle.get(&format!("/sleutelprojecten/{}/besluitmomenten", project.id())).await.ok();
    assert_eq!(moments["totaal"], 5, "each phase has its closing decision planned");
    let moment = moments.results().iter().find(|moment| moment["fase"] == "initiatief").cloned().unwrap_or_default();
    let decide = format!("/besluitmomenten/{}/besluiten", moment["id"].as_str().unwrap_or_default());
    let positive = json!({ "uitkomst": "positief", "datum": "2026-11-20" });
    zwolle.call("POST", &decide).if_match("\"1.x\"").json(&positive).await.created();
    let open = fase(&zwolle, &project, "initiatief").await;
    assert_eq!(
        (&open["poort"], &open["mogelijkheden"]["afsluiten"]["mag"]),
        (&json!({ "open": true, "belemmeringen": [] }), &json!(true))
    );
    assert_eq!(open["mogelijkheden"]["afwijken"]["code"], "afwijkingOnnodig");

    let pause = json!({ "naar": "gepauzeerd", "oorzaak": "partijWeggevallen", "toelichting": "x" });
    zwolle.post(&format!("/sleutelprojecten/{}/statuswisselingen", project.id()), pause).await.created();
    assert_eq!(codes(&fase(&zwolle, &project, "initiatief").await), ["projectNietActief"]);
}
