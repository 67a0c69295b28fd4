//! The list: filters, words, order, pages.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{has_project, names, nieuw};

#[tokio::test]
async fn the_list_is_filtered_searched_and_sorted() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    for naam in ["Spoorzone", "Stadshart", "Nieuwe Veemarkt"] {
        has_project(&zwolle, naam, "GM0193", "Openbaar").await;
    }
    let mut shared = nieuw("Boulevardzone", "GM0153", "Openbaar");
    shared["deelnemendeGemeenten"] = json!(["GM0164"]);
    shared["omschrijving"] = json!("Woningen langs de boulevard");
    enschede.post("/sleutelprojecten", shared).await.created();

    for (query, expected) in [
        ("", vec!["Boulevardzone", "Nieuwe Veemarkt", "Spoorzone", "Stadshart"]),
        ("?sort=-naam&limit=2", vec!["Stadshart", "Spoorzone"]),
        ("?sort=kenmerk&regio=twente", vec!["Boulevardzone"]),
        ("?gemeenteCode=GM0164,GM0166", vec!["Boulevardzone"]),
        ("?gemeenteCode=GM0166", vec![]),
        ("?fase=initiatief&status=actief&search=spoor", vec!["Spoorzone"]),
        ("?fase=definitie", vec![]),
        ("?search=woning", vec!["Boulevardzone"]),
        ("?search=GM0153-0001", vec!["Boulevardzone"]),
        ("?search='%22%20%5C%20%26%20%7C%20:*", vec![]),
        ("?mijn=true", vec!["Nieuwe Veemarkt", "Spoorzone", "Stadshart"]),
    ] {
        let list = zwolle.get(&format!("/sleutelprojecten{query}")).await.ok();
        assert_eq!(names(&list), expected, "{query}");
    }
    zwolle.get("/sleutelprojecten?regio=PV23").await.refused(400, "invoerOngeldig");
    let hengelo = app.lezer("GM0164").await.get("/sleutelprojecten?mijn=true").await.ok();
    assert_eq!(names(&hengelo), ["Boulevardzone"]);
    let provincie = app.provincie("PV23").await.get("/sleutelprojecten?mijn=true").await.ok();
    assert_eq!(provincie["totaal"], 4);
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    for naam in ["Alfa", "Bravo", "Bravo", "Bravo", "Charlie"] {
        has_project(&zwolle, naam, "GM0193", "Openbaar").await;
    }
    for sort in ["naam", "-naam", "kenmerk", "-gewijzigdOp"] {
        let mut seen = Vec::new();
        let mut next = format!("/api/v1/sleutelprojecten?sort={sort}&limit=2");
        while !next.is_empty() {
            let page = zwolle.get(&next).await.ok();
            assert_eq!((&page["totaal"], &page["totaalExact"]), (&json!(5), &json!(true)));
            seen.extend(page.results().iter().map(|project| project["kenmerk"].to_string()));
            next = page.text_of("volgende");
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 5, "{sort}");
    }
    let page = zwolle.get("/sleutelprojecten?sort=naam&limit=2").await.ok();
    let other_order = page.text_of("volgende").replace("sort=naam", "sort=kenmerk");
    zwolle.get(&other_order).await.refused(400, "cursorOngeldig");
    for wrong in ["?sort=woningen", "?limit=0", "?limit=201", "?onbekend=1", "?fase=bouw", "?naam=x&naam=y"] {
        zwolle.get(&format!("/sleutelprojecten{wrong}")).await.refused(400, "invoerOngeldig");
    }
}

#[tokio::test]
async fn names_stand_where_dutch_people_look_for_them() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    for naam in ["zuid", "Één plein", "Fase 10", "Fase 2", "Zandweerd", "fase 3"] {
        has_project(&zwolle, naam, "GM0193", "Openbaar").await;
    }
    let expected = ["Één plein", "Fase 2", "fase 3", "Fase 10", "Zandweerd", "zuid"];
    assert_eq!(names(&zwolle.get("/sleutelprojecten?sort=naam").await.ok()), expected);
    let mut seen = Vec::new();
    let mut next = "/api/v1/sleutelprojecten?sort=naam&limit=1".to_owned();
    while !next.is_empty() {
        let page = zwolle.get(&next).await.ok();
        seen.extend(names(&page));
        next = page.text_of("volgende");
    }
    assert_eq!(seen, expected, "and each page goes on where the one before ended");
}
