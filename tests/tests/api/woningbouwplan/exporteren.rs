//! The register as a file.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{bouw, has_plan, nieuw};

#[tokio::test]
async fn the_register_is_given_as_csv_without_formulas() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let mut place = nieuw("=HYPERLINK(\"http://x\"), of zo", "GM0193", "Openbaar");
    place["locatie"] = json!({ "type": "Point", "coordinates": [6.09, 52.51] });
    place["programma"] = json!([bouw(Some(2028), 12)]);
    zwolle.post("/woningbouwplannen", place).await.created();
    has_plan(&zwolle, "Spoorzone", "GM0193", "Openbaar").await;

    let file = zwolle.call("GET", "/woningbouwplannen?limit=1").header("Accept", "text/csv").await.ok();
    assert_eq!(file.header("content-type"), "text/csv");
    assert!(file.header("content-disposition").contains("woningbouwplannen.csv"));
    let lines: Vec<&str> = file.text.lines().collect();
    assert_eq!(lines.len(), 3, "a file holds everything that was found: {}", file.text);
    assert!(
        lines[0].starts_with("id,bron,bronId,brondatum,naam,gemeenteCode,gemeenteNaam,plantype,planstatus,hardheid")
    );
    assert!(lines[1].contains(r#","'=HYPERLINK(""http://x""), of zo",GM0193,Zwolle,"#), "{}", lines[1]);
    assert!(lines[1].contains(",12,0,12,0,12,6.09,52.51,2026-11-23T11:00:00Z"), "{}", lines[1]);
}

#[tokio::test]
async fn the_register_is_given_as_geojson() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let mut placed = nieuw("Spoorzone", "GM0193", "Openbaar");
    placed["locatie"] = json!({ "type": "Point", "coordinates": [6.09, 52.51] });
    let made = zwolle.post("/woningbouwplannen", placed).await.created();
    has_plan(&zwolle, "Nergens", "GM0193", "Openbaar").await;

    let file = zwolle.call("GET", "/woningbouwplannen?sort=-naam").header("Accept", "application/geo+json").await.ok();
    let features = file["features"].as_array().cloned().unwrap_or_default();
    assert_eq!(features.len(), 2);
    assert_eq!((&features[0]["id"], &features[0]["geometry"]), (&json!(made.id()), &made["locatie"]));
    assert_eq!(features[0]["properties"]["naam"], "Spoorzone");
    assert_eq!((&features[1]["geometry"], &features[1]["properties"]["mogelijkheden"]), (&Value::Null, &Value::Null));

    zwolle.call("GET", "/woningbouwplannen").header("Accept", "image/png").await.refused(406, "nietAanvaardbaar");
}

#[tokio::test]
async fn the_register_is_given_as_a_spreadsheet() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    has_plan(&zwolle, "=1+1", "GM0193", "Openbaar").await;
    let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let file = zwolle.call("GET", "/woningbouwplannen").header("Accept", xlsx).await.ok();
    assert_eq!(file.header("content-type"), xlsx);
    assert!(file.header("content-disposition").contains("woningbouwplannen.xlsx"));
    assert!(file.text.starts_with("PK"), "a spreadsheet is an archive");
}
