//! Pausing, resuming and ending a project.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::has_project;

#[tokio::test]
async fn a_project_pauses_with_a_cause_resumes_and_ends_for_good() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;
    let own = format!("/sleutelprojecten/{}", project.id());
    let path = format!("{own}/statuswisselingen");
    let pause = json!({ "naar": "gepauzeerd", "oorzaak": "stikstof", "toelichting": "Wachten op de bank" });

    app.provincie("PV23").await.post(&path, pause.clone()).await.refused(403, "geenRecht");
    let because = |oorzaak: serde_json::Value| json!({ "naar": "gepauzeerd", "oorzaak": oorzaak, "toelichting": "x" });
    zwolle.post(&path, because(json!(null))).await.invalid("oorzaak", "ontbreekt");
    zwolle.post(&path, because(json!("regen"))).await.invalid("oorzaak", "themaOnbekend");
    zwolle.post(&path, json!({ "naar": "actief", "toelichting": "x" })).await.refused(409, "projectNietGepauzeerd");
    zwolle
        .post(&path, json!({ "naar": "beeindigd", "oorzaak": "stikstof", "toelichting": "x" }))
        .await
        .invalid("oorzaak", "overbodig");
    let stale = zwolle.call("POST", &path).if_match("\"7.x\"").json(&pause).await.refused(412, "versieVerouderd");
    assert_eq!(stale["huidig"]["status"], "actief");

    let paused = zwolle.post(&path, pause.clone()).await.created();
    assert_eq!((&paused["van"], &paused["naar"]), (&json!("actief"), &json!("gepauzeerd")));
    zwolle.post(&path, pause).await.refused(409, "projectAlGepauzeerd");
    let seen = zwolle.get(&own).await.ok();
    assert_eq!((&seen["status"], &seen["versie"]), (&json!("gepauzeerd"), &json!(2)));
    assert_eq!(seen["mogelijkheden"]["faseovergang"]["code"], "projectGepauzeerd");
    zwolle.post(&path, json!({ "naar": "actief", "toelichting": "Verder" })).await.created();
    zwolle.post(&path, json!({ "naar": "beeindigd", "toelichting": "Gestopt" })).await.created();
    zwolle.post(&path, json!({ "naar": "actief", "toelichting": "Toch" })).await.refused(409, "projectBeeindigd");
    let ended = zwolle.get(&own).await.ok();
    zwolle.patch(&own, &ended.etag(), json!({ "naam": "Anders" })).await.refused(409, "projectBeeindigd");
    assert_eq!(ended["mogelijkheden"]["wijzigen"]["code"], "projectBeeindigd");

    let course = zwolle.get(&path).await.ok();
    let naar: Vec<_> = course.results().iter().map(|step| step["naar"].clone()).collect();
    assert_eq!(naar.len(), 3);
    assert!(naar.contains(&json!("beeindigd")));
    assert_eq!(course.results()[0]["actor"]["naam"], "projectleider 1");
}
