//! Changing a plan.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::has_plan;

#[tokio::test]
async fn a_patch_changes_what_it_names_and_clears_what_it_nulls() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let plan = has_plan(&zwolle, "Spoorzone", "GM0193", "Regio").await;
    let path = format!("/woningbouwplannen/{}", plan.id());
    let kampen = app.gegevensbeheerder("GM0166").await;
    kampen.patch(&path, &plan.etag(), json!({ "naam": "Van ons" })).await.refused(403, "geenRecht");
    zwolle.patch(&path, &plan.etag(), json!({ "naam": null })).await.invalid("naam", "verkeerdType");
    zwolle.patch(&path, &plan.etag(), json!({ "locatie": { "type": "Punt" } })).await.refused(400, "invoerOngeldig");

    app.clock.advance(chrono::TimeDelta::days(1));
    let place = json!({ "type": "Point", "coordinates": [6.1, 52.5] });
    let change = json!({ "planstatus": "3 In voorbereiding", "juridischeGrondslag": "bopa", "locatie": place });
    let changed = zwolle.patch(&path, &plan.etag(), change).await.ok();
    assert_eq!((&changed["hardheid"], &changed["versie"]), (&json!("zacht"), &json!(2)));
    assert_eq!((&changed["juridischeGrondslag"], &changed["locatie"]), (&json!("bopa"), &place));
    zwolle.patch(&path, &plan.etag(), json!({ "naam": "Te laat" })).await.refused(412, "versieVerouderd");
    let cleared = zwolle.patch(&path, &changed.etag(), json!({ "locatie": null })).await.ok();
    assert_eq!((&cleared["locatie"], &cleared["juridischeGrondslag"]), (&json!(null), &json!("bopa")));
    let same = zwolle.patch(&path, &cleared.etag(), json!({ "naam": "Spoorzone" })).await.ok();
    assert_eq!(same["versie"], cleared["versie"], "what changes nothing is no new version");

    let before = zwolle.get(&format!("{path}?peildatum=2026-11-23")).await.ok();
    assert_eq!((&before["planstatus"], &before["versie"]), (&json!("2A Vastgesteld"), &json!(1)));
}
