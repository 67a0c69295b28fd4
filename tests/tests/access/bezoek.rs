//! When somebody was here last, kept with the account.

use serde_json::json;
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn a_visit_knows_when_the_one_before_it_ended_on_whatever_computer() {
    let app = TestApp::on("2026-11-02").await;
    let leider = app.projectleider("GM0193").await;
    let visits = async || leider.post("/profiel/bezoeken", json!({})).await.created()["vorigBezoekOp"].clone();
    assert_eq!(visits().await, json!(null), "the first");
    app.clock.advance(chrono::TimeDelta::minutes(90));
    let (left, still) = (app.clock.now(), visits().await);
    assert_eq!(still, json!(null), "who comes back soon never left");
    app.clock.advance(chrono::TimeDelta::days(3));
    let before = visits().await;
    let moment =
        |value: &serde_json::Value| value.as_str().and_then(|text| text.parse::<chrono::DateTime<chrono::Utc>>().ok());
    assert!(moment(&before).is_some_and(|before| (before - left).num_seconds().abs() < 60), "{before} is not {left}");
    app.clock.advance(chrono::TimeDelta::minutes(5));
    assert_eq!(visits().await, before, "a reload tells the same");
    let other = app.lezer("GM0193").await;
    assert_eq!(other.post("/profiel/bezoeken", json!({})).await.created()["vorigBezoekOp"], json!(null));
}
