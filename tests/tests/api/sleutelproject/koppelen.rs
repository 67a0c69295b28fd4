//! The plans of a project.

use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

use super::{has_project, nieuw};
use crate::woningbouwplan;

/// A plan of so many homes.
async fn has_homes(app: &TestApp, naam: &str, gemeente: &str, vertrouwelijkheid: &str, woningen: i32) -> Answer {
    let mut plan = woningbouwplan::nieuw(naam, gemeente, vertrouwelijkheid);
    plan["programma"] = json!([woningbouwplan::bouw(Some(2028), woningen)]);
    app.gegevensbeheerder(gemeente).await.post("/woningbouwplannen", plan).await.created()
}

async fn woningen(reader: &Persona, project: &Answer) -> Value {
    reader.get(&format!("/sleutelprojecten/{}", project.id())).await.ok()["woningen"].clone()
}

#[tokio::test]
async fn a_project_counts_the_homes_of_the_plans_that_its_reader_may_read() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let (open, hidden) = (
        has_homes(&app, "Hanzeland", "GM0193", "Openbaar", 40).await,
        has_homes(&app, "Oude Mars", "GM0193", "Gemeente", 2).await,
    );
    let mut body = nieuw("Spoorzone", "GM0193", "Openbaar");
    body["woningbouwplanIds"] = json!([open.id(), hidden.id()]);
    let project = zwolle.post("/sleutelprojecten", body.clone()).await.created();

    assert_eq!(project["woningen"], 42);
    zwolle.post("/sleutelprojecten", body).await.refused(409, "planAlGekoppeld");
    let (provincie, iemand) = (app.provincie("PV23").await, app.iemand().await);
    assert_eq!((woningen(&provincie, &project).await, woningen(&iemand, &project).await), (json!(40), json!(40)));
    assert_eq!(
        provincie.get(&format!("/sleutelprojecten/{}", project.id())).await.ok()["niveaus"],
        json!(["Provincie", "Regio", "Openbaar"])
    );
    let list = format!("/sleutelprojecten/{}/woningbouwplannen", project.id());
    assert_eq!(
        (&zwolle.get(&list).await.ok()["totaal"], &iemand.get(&list).await.ok()["totaal"]),
        (&json!(2), &json!(1))
    );

    let path = format!("{list}/{}", hidden.id());
    zwolle.call("DELETE", &path).await.refused(428, "versieVereist");
    zwolle.delete(&path, "\"1.x\"").await.refused(412, "versieVerouderd");
    provincie.delete(&path, "\"2.x\"").await.refused(403, "geenRecht");
    zwolle.delete(&path, "\"2.x\"").await.no_content();
    zwolle.delete(&path, "\"3.x\"").await.refused(404, "nietGevonden");
    assert_eq!(woningen(&zwolle, &project).await, 40);
}

#[tokio::test]
async fn each_municipality_that_takes_part_brings_its_own_plans() {
    let app = TestApp::start().await;
    let (zwolle, kampen, deventer) =
        (app.projectleider("GM0193").await, app.projectleider("GM0166").await, app.projectleider("GM0150").await);
    let of_zwolle = has_homes(&app, "Hanzeland", "GM0193", "Openbaar", 40).await;
    let of_kampen = has_homes(&app, "Reeve", "GM0166", "Openbaar", 60).await;
    let of_deventer = has_homes(&app, "Centrumschil", "GM0150", "Openbaar", 10).await;
    let secret = has_homes(&app, "Geheim", "GM0166", "Gemeente", 5).await;
    let mut shared = nieuw("Stationsgebied", "GM0193", "Regio");
    shared["deelnemendeGemeenten"] = json!(["GM0166"]);
    let project = zwolle.post("/sleutelprojecten", shared).await.created();
    let list = format!("/sleutelprojecten/{}/woningbouwplannen", project.id());
    let plan = |plan: &Answer| json!({ "woningbouwplanId": plan.id() });

    deventer.post(&list, plan(&of_deventer)).await.refused(403, "geenRecht");
    kampen.post(&list, plan(&of_zwolle)).await.refused(403, "geenRecht");
    zwolle.post(&list, plan(&of_kampen)).await.refused(403, "geenRecht");
    let both = app.person(&[("projectleider", Some("GM0193")), ("projectleider", Some("GM0150"))]).await;
    both.post(&list, plan(&of_deventer)).await.refused(409, "planGemeenteNeemtNietDeel");
    zwolle.post(&list, plan(&secret)).await.invalid("woningbouwplanId", "onbekend");
    let proef = kampen.post(&format!("{list}?proef=true"), plan(&of_kampen)).await.ok();
    assert_eq!(proef["sleutelproject"]["kenmerk"], "GM0193-0001");
    kampen.post(&list, plan(&of_kampen)).await.created();
    zwolle.post(&list, plan(&of_zwolle)).await.created();
    assert_eq!(woningen(&zwolle, &project).await, 100);

    let other = has_project(&kampen, "Reevedelta", "GM0166", "Openbaar").await;
    kampen
        .post(&format!("/sleutelprojecten/{}/woningbouwplannen", other.id()), plan(&of_kampen))
        .await
        .refused(409, "planAlGekoppeld");
    let alone = json!({ "deelnemendeGemeenten": [] });
    let path = format!("/sleutelprojecten/{}", project.id());
    kampen.delete(&format!("{list}/{}", of_zwolle.id()), "\"2.x\"").await.refused(403, "geenRecht");
    kampen.delete(&format!("{list}/{}", of_kampen.id()), "\"2.x\"").await.no_content();
    zwolle.patch(&path, &project.etag(), alone).await.ok();
}

#[tokio::test]
async fn a_municipality_that_is_put_out_takes_along_what_it_brought_also_what_the_pen_holder_cannot_see() {
    let app = TestApp::start().await;
    let (zwolle, kampen) = (app.projectleider("GM0193").await, app.projectleider("GM0166").await);
    let secret = has_homes(&app, "Geheim", "GM0166", "Gemeente", 5).await;
    let own = has_homes(&app, "Hanzeland", "GM0193", "Gemeente", 40).await;
    let mut shared = nieuw("Stationsgebied", "GM0193", "Gemeente");
    shared["deelnemendeGemeenten"] = json!(["GM0166"]);
    let project = zwolle.post("/sleutelprojecten", shared).await.created();
    let list = format!("/sleutelprojecten/{}/woningbouwplannen", project.id());
    kampen.post(&list, json!({ "woningbouwplanId": secret.id() })).await.created();
    zwolle.post(&list, json!({ "woningbouwplanId": own.id() })).await.created();
    let mut part = nieuw("Reevedelta", "GM0166", "Gemeente");
    part["onderdeelVan"] = json!(project.id());
    let part = kampen.post("/sleutelprojecten", part).await.created();

    let alone = json!({ "deelnemendeGemeenten": [] });
    zwolle.patch(&format!("/sleutelprojecten/{}", project.id()), &project.etag(), alone).await.ok();

    let plan = kampen.get(&format!("/woningbouwplannen/{}", secret.id())).await.ok();
    assert_eq!(plan["sleutelproject"], Value::Null);
    let part = kampen.get(&format!("/sleutelprojecten/{}", part.id())).await.ok();
    assert_eq!((&part["onderdeelVan"], &part["versie"]), (&Value::Null, &json!(2)));
    kampen.get(&format!("/sleutelprojecten/{}", project.id())).await.refused(404, "nietGevonden");
    assert_eq!(zwolle.get(&list).await.ok()["totaal"], 1, "its own plan stays");
    let told = kampen.get(&format!("/woningbouwplannen/{}/geschiedenis", secret.id())).await.ok();
    assert!(told.text.contains("neemt niet meer deel"), "{}", told.text);
}

#[tokio::test]
async fn a_place_is_a_geometry_in_the_world() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let mut body = nieuw("Spoorzone", "GM0193", "Openbaar");
    body["locatie"] = json!({ "type": "Point", "coordinates": [203_000, 502_000] });
    zwolle.post("/sleutelprojecten", body.clone()).await.invalid("locatie", "coordinatenBuitenBereik");
    body["locatie"] = json!({ "type": "Point", "coordinates": [6.09, 52.51] });
    let project = zwolle.post("/sleutelprojecten", body).await.created();
    assert_eq!(project["locatie"]["coordinates"], json!([6.09, 52.51]));
    let path = format!("/sleutelprojecten/{}", project.id());
    let cleared = zwolle.patch(&path, &project.etag(), json!({ "locatie": null })).await.ok();
    assert_eq!(cleared["locatie"], Value::Null);
}
