//! For one record the feed tells its versions in their order, whatever commands were at it at once.

use std::collections::HashMap;

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::settled;
use crate::sleutelproject::has_project;
use crate::woningbouwplan::has_plan;

#[tokio::test]
async fn commands_over_two_roots_and_commands_over_one_come_in_the_order_of_the_versions() {
    let app = TestApp::start().await;
    let (zwolle, keeper) = (app.projectleider("GM0193").await, app.gegevensbeheerder("GM0193").await);
    let project = format!("/sleutelprojecten/{}", has_project(&zwolle, "Spoorzone", "GM0193", "Openbaar").await.id());
    let plan = has_plan(&keeper, "Weiland", "GM0193", "Openbaar").await.id();
    let url = format!("/woningbouwplannen/{plan}");

    let linking = async {
        for _ in 0..25 {
            zwolle.post(&format!("{project}/woningbouwplannen"), json!({ "woningbouwplanId": plan })).await;
            let seen = zwolle.get(&url).await.ok();
            zwolle.delete(&format!("{project}/woningbouwplannen/{plan}"), &seen.etag()).await;
        }
    };
    let renaming = |number: usize| {
        let (keeper, url) = (keeper.clone(), url.clone());
        async move {
            for round in 0..25 {
                let seen = keeper.get(&url).await.ok();
                keeper.patch(&url, &seen.etag(), json!({ "naam": format!("Weiland {number}-{round}") })).await;
            }
        }
    };
    tokio::join!(linking, renaming(1), renaming(2), renaming(3));
    settled(&app).await;

    let mut last: HashMap<String, i64> = HashMap::new();
    let mut next = "/wijzigingen?limit=200&soort=woningbouwplan".to_owned();
    loop {
        let page = keeper.get(&next).await.ok();
        for entry in page.results() {
            let (id, versie) = (entry["id"].as_str().unwrap().to_owned(), entry["versie"].as_i64().unwrap());
            let before = last.insert(id, versie).unwrap_or(0);
            assert!(versie > before, "versie {versie} after {before}");
        }
        if page.results().is_empty() {
            break;
        }
        next = page.text_of("volgende");
    }
    let now = keeper.get(&url).await.ok();
    assert_eq!(last[&plan], now["versie"].as_i64().unwrap(), "the last that is told is what is");
    let history = keeper.get(&format!("{url}/geschiedenis?limit=200")).await.ok();
    let versions: Vec<_> = history
        .results()
        .iter()
        .filter(|entry| entry["soort"] == "woningbouwplan")
        .map(|entry| entry["versie"].as_i64().unwrap())
        .collect();
    assert!(versions.is_sorted_by(|newer, older| newer > older), "newest first: {versions:?}");
}
