//! The register of key projects as a file.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_project, nieuw};

#[tokio::test]
async fn everything_that_is_found_is_given_as_a_file_and_nothing_that_may_not_be_read() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let mut placed = nieuw("@Spoorzone", "GM0193", "Openbaar");
    placed["locatie"] = json!({ "type": "Point", "coordinates": [6.09, 52.51] });
    placed["deelnemendeGemeenten"] = json!(["GM0166", "GM0148"]);
    zwolle.post("/sleutelprojecten", placed).await.created();
    has_project(&zwolle, "Kanarie", "GM0193", "Gemeente").await;

    let csv = zwolle.call("GET", "/sleutelprojecten?limit=1&sort=kenmerk").header("Accept", "text/csv").await.ok();
    assert!(csv.header("content-disposition").contains("sleutelprojecten.csv"));
    let lines: Vec<&str> = csv.text.lines().collect();
    assert_eq!(lines.len(), 3, "{}", csv.text);
    assert!(lines[0].starts_with("id,kenmerk,naam,gemeenteCode,gemeenteNaam,deelnemendeGemeenten,onderdeelVan"));
    assert!(
        lines[1].contains(",'@Spoorzone,GM0193,Zwolle,\"Kampen, Dalfsen\",,Openbaar,actief,initiatief,0,0,0,"),
        "{}",
        lines[1]
    );

    let outsider = app.iemand().await;
    let map = outsider.call("GET", "/sleutelprojecten").header("Accept", "application/geo+json").await.ok();
    let features = map["features"].as_array().cloned().unwrap_or_default();
    assert_eq!(features.len(), 1);
    assert_eq!(features[0]["geometry"]["coordinates"], json!([6.09, 52.51]));
    assert_eq!(features[0]["properties"]["teLateMijlpalen"], json!(null), "slip is not for outsiders");
    let none = outsider.call("GET", "/sleutelprojecten?search=niets").header("Accept", "text/csv").await.ok();
    assert_eq!(none.text.lines().count(), 1, "a file without rows has its header");
}
