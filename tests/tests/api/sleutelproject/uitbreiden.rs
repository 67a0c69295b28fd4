//! One call for a whole project page.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{has_project, nieuw};
use crate::mijlpaal::{has_mijlpaal, nieuw as mijlpaal};

const ALL: &str = "mijlpalen,planfasen,escalaties,besluitmomenten,verantwoordelijken,woningbouwplannen,onderdelen";

#[tokio::test]
async fn what_hangs_under_a_project_comes_with_it_when_asked() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    let mut late = mijlpaal("Bouwrijp", "2026-11-01");
    late["prognosedatum"] = json!("2027-01-01");
    has_mijlpaal(&zwolle, &project, late).await;
    let mut part = nieuw("Spoorzone Noord", "GM0193", "Gemeente");
    part["onderdeelVan"] = json!(project.id());
    zwolle.post("/sleutelprojecten", part).await.created();

    assert_eq!(zwolle.get(&path).await.ok()["_expand"], Value::Null);
    let whole = zwolle.get(&format!("{path}?expand={ALL}")).await.ok();
    let count = |answer: &sleutelbord_tests::Answer, what: &str| answer["_expand"][what].as_array().map(Vec::len);
    let counted =
        ["mijlpalen", "planfasen", "besluitmomenten", "verantwoordelijken", "woningbouwplannen", "onderdelen"];
    let counted = counted.map(|what| count(&whole, what));
    assert_eq!(counted, [Some(1), Some(5), Some(5), Some(0), Some(0), Some(1)]);
    assert_eq!((&whole["teLateMijlpalen"], &whole["_expand"]["mijlpalen"][0]["status"]), (&json!(1), &json!("teLaat")));
    let some = zwolle.get(&format!("{path}?expand=planfasen")).await.ok();
    assert_eq!((count(&some, "planfasen"), count(&some, "mijlpalen")), (Some(5), None));
    zwolle.get(&format!("{path}?expand=geheimen")).await.refused(400, "invoerOngeldig");

    let outsider = app.iemand().await.get(&format!("{path}?expand={ALL}")).await.ok();
    assert_eq!(
        (&outsider["teLateMijlpalen"], &outsider["_expand"]["mijlpalen"][0]["basisdatum"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(count(&outsider, "onderdelen"), Some(0), "each as confidential as on its own address");

    let unchanged = zwolle.call("GET", &path).header("If-None-Match", &zwolle.get(&path).await.ok().etag()).await;
    assert_eq!(unchanged.status, 304);
}
