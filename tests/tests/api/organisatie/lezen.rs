//! Reading provinces, regions and municipalities.

use sleutelbord_tests::TestApp;

#[tokio::test]
async fn everyone_reads_the_municipalities_of_a_region() {
    let app = TestApp::start().await;

    let twente = app.publiek().get("/gemeenten?regio=twente").await.ok();

    assert_eq!(twente["totaal"], 14);
    let names: Vec<_> = twente.results().iter().filter_map(|gemeente| gemeente.get("naam")?.as_str()).collect();
    assert_eq!(names.first(), Some(&"Almelo"));
}
