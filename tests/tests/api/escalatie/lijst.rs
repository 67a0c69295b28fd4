//! Lists of cases: filters, order, pages.

use serde_json::json;
use sleutelbord_tests::{Answer, TestApp};

use super::{Raised, raises, takes, vraag};
use crate::sleutelproject::has_project;

fn titles(list: &Answer) -> Vec<&str> {
    list.results().iter().filter_map(|case| case["titel"].as_str()).collect()
}

#[tokio::test]
async fn a_calendar_holds_the_terms_that_run() {
    let app = TestApp::on("2026-11-23").await;
    let raised = Raised::in_zwolle(&app).await;
    let official = app.opdrachtgever("GM0193").await;
    let terms = || official.call("GET", "/escalaties?aanZet=true").header("Accept", "text/calendar");
    let calendar = terms().await.ok();
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    for line in ["Reageren: de ontsluiting – Spoorzone", "DTSTART;VALUE=DATE:20261125", "Afhandelen: de ontsluiting"]
    {
        assert!(calendar.text.contains(line), "{line} in {}", calendar.text);
    }
    assert!(calendar.text.contains(&format!("UID:{}-afhandelen@sleutelbord", raised.id)), "the same at each reading");
    raised.takes(&official, "inBehandeling").await.created();
    let answered = terms().await.ok();
    assert_eq!(answered.text.matches("BEGIN:VEVENT").count(), 1, "an answer was given: {}", answered.text);
    raised.takes(&official, "opschorting").await.created();
    assert_eq!(terms().await.ok().text.matches("BEGIN:VEVENT").count(), 0, "the clock stands still");
}

#[tokio::test]
async fn cases_are_filtered_sorted_and_paged() {
    let app = TestApp::start().await;
    let (zwolle, official) = (app.projectleider("GM0193").await, app.opdrachtgever("GM0193").await);
    let (one, two) = (
        has_project(&zwolle, "Een", "GM0193", "Openbaar").await.id(),
        has_project(&zwolle, "Twee", "GM0193", "Openbaar").await.id(),
    );
    let first = raises(&zwolle, &one, vraag("A")).await.created().id();
    app.at("2026-11-24T09:00");
    let second = raises(&zwolle, &two, vraag("B")).await.created().id();
    let mut draft = vraag("C");
    draft["concept"] = json!(true);
    raises(&zwolle, &two, draft).await.created();
    takes(&official, &second, json!({ "soort": "opschaling", "toelichting": "Hoger" })).await.created();
    takes(&zwolle, &first, json!({ "soort": "intrekking", "toelichting": "Opgelost" })).await.created();

    for (query, expected) in [
        ("?sort=aangemaaktOp", vec!["A", "B", "C"]),
        ("?sort=-aangemaaktOp", vec!["C", "B", "A"]),
        ("?niveau=2", vec!["B"]),
        ("?status=concept,ingetrokken&sort=aangemaaktOp", vec!["A", "C"]),
        ("?open=true&sort=aangemaaktOp", vec!["B", "C"]),
        ("?open=false", vec!["A"]),
        ("?gemeenteCode=GM0153", vec![]),
        ("?regio=west-overijssel&niveau=2", vec!["B"]),
        ("?soort=knelpunt", vec![]),
        ("?aanZet=true", vec![]),
        ("?overTijd=true", vec![]),
    ] {
        assert_eq!(titles(&zwolle.get(&format!("/escalaties{query}")).await.ok()), expected, "{query}");
    }
    assert_eq!(titles(&app.bestuurder("GM0193").await.get("/escalaties?aanZet=true").await.ok()), ["B"]);
    assert_eq!(titles(&zwolle.get(&format!("/sleutelprojecten/{one}/escalaties")).await.ok()), ["A"]);

    app.at("2026-12-01T09:00");
    assert_eq!(titles(&zwolle.get("/escalaties?overTijd=true").await.ok()), ["B"], "only what runs is over time");

    // What has a clock comes before what has none, over the edge of a page too.
    let (mut seen, mut next) = (Vec::new(), "/api/v1/escalaties?limit=1".to_owned());
    while !next.is_empty() {
        let page = zwolle.get(&next).await.ok();
        seen.extend(titles(&page).into_iter().map(ToOwned::to_owned));
        next = page.text_of("volgende");
    }
    assert_eq!((seen.len(), seen[0].as_str()), (3, "B"));
    for wrong in ["?niveau=0", "?status=open", "?sort=titel", "?aanZet=misschien"] {
        zwolle.get(&format!("/escalaties{wrong}")).await.refused(400, "invoerOngeldig");
    }
}
