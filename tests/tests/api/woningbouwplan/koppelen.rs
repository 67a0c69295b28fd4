//! A plan that is part of a key project.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_plan, names};

#[tokio::test]
async fn a_plan_tells_of_its_project_only_to_who_may_read_that() {
    let app = TestApp::start().await;
    let (keeper, leader) = (app.gegevensbeheerder("GM0193").await, app.projectleider("GM0193").await);
    let plan = has_plan(&keeper, "Spoorzone", "GM0193", "Openbaar").await;
    let project = json!({ "naam": "Hanzeland", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Gemeente" });
    let project = leader.post("/sleutelprojecten", project).await.created();
    let link = json!({ "woningbouwplanId": plan.id() });
    leader.post(&format!("/sleutelprojecten/{}/woningbouwplannen", project.id()), link).await.status(201);

    let path = format!("/woningbouwplannen/{}", plan.id());
    let seen = keeper.get(&path).await.ok();
    assert_eq!(seen["sleutelproject"]["naam"], "Hanzeland");
    assert_eq!(seen["mogelijkheden"]["verwijderen"]["code"], "inGebruik");
    keeper.delete(&path, &seen.etag()).await.refused(409, "inGebruik");

    let outsider = app.iemand().await;
    let seen = outsider.get(&path).await.ok();
    assert_eq!((&seen["sleutelproject"], &seen["sleutelprojectId"]), (&json!(null), &json!(null)));
    for (query, to_keeper, to_outsider) in [
        (format!("sleutelprojectId={}", project.id()), 1, 0),
        ("zonderSleutelproject=true".to_owned(), 0, 1),
        ("zonderSleutelproject=false".to_owned(), 1, 0),
    ] {
        for (reader, expected) in [(&keeper, to_keeper), (&outsider, to_outsider)] {
            let list = reader.get(&format!("/woningbouwplannen?{query}")).await.ok();
            assert_eq!(names(&list).len(), expected, "{query}");
        }
    }
    let file = outsider.call("GET", "/woningbouwplannen").header("Accept", "text/csv").await.ok();
    assert!(!file.text.contains(&project.text_of("kenmerk")), "{}", file.text);
}
