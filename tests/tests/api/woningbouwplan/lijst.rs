//! The register: filters, words, order, pages.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{bouw, has_plan, names, nieuw};

#[tokio::test]
async fn the_register_is_filtered_searched_and_sorted() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.gegevensbeheerder("GM0193").await, app.gegevensbeheerder("GM0153").await);
    has_plan(&zwolle, "De nieuwe woningen aan de Vecht", "GM0193", "Openbaar").await;
    let mut soft = nieuw("Spoorzone", "GM0193", "Openbaar");
    soft["planstatus"] = json!("3 In voorbereiding");
    soft["programma"] = json!([bouw(Some(2030), 500)]);
    zwolle.post("/woningbouwplannen", soft).await.created();
    let mut twente = nieuw("Hart van Zuid", "GM0153", "Openbaar");
    twente["opdrachtgever"] = json!("Woningbouwcorporatie");
    twente["programma"] = json!([bouw(None, 80)]);
    enschede.post("/woningbouwplannen", twente).await.created();

    let (vecht, spoor, hart) = ("De nieuwe woningen aan de Vecht", "Spoorzone", "Hart van Zuid");
    for (query, expected) in [
        ("", vec![vecht, hart, spoor]),
        ("?sort=-naam&limit=2", vec![spoor, hart]),
        ("?sort=-restcapaciteit", vec![spoor, hart, vecht]),
        ("?sort=gemeenteCode&limit=1", vec![hart]),
        ("?regio=twente", vec![hart]),
        ("?mijn=true", vec![vecht, spoor]),
        ("?gemeenteCode=GM0193,GM0150&hardheid=zacht", vec![spoor]),
        ("?planstatus=3%20In%20voorbereiding", vec![spoor]),
        ("?opdrachtgever=Woningbouwcorporatie&plantype=Verdichting", vec![hart]),
        ("?bron=eib2021", vec![]),
        ("?zonderSleutelproject=true&search=spoor", vec![spoor]),
        ("?zonderSleutelproject=false", vec![]),
        ("?search=woning", vec![vecht]),
        ("?search=nieuwe%20vech", vec![vecht]),
        ("?search=van", vec![hart]),
        ("?search=%27%20%7C%20%3A*", vec![]),
    ] {
        let list = zwolle.get(&format!("/woningbouwplannen{query}")).await.ok();
        assert_eq!(names(&list), expected, "{query}");
    }
    for wrong in ["?sort=bruto", "?limit=201", "?plantype=Sloop", "?sleutelprojectId=x", "?jaar=2030", "?search=%00"] {
        zwolle.get(&format!("/woningbouwplannen{wrong}")).await.refused(400, "invoerOngeldig");
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    for naam in ["Alfa", "Bravo", "Bravo", "Bravo", "Charlie"] {
        has_plan(&zwolle, naam, "GM0193", "Openbaar").await;
    }
    for sort in ["naam", "-naam", "restcapaciteit", "-restcapaciteit", "gewijzigdOp", "-gemeenteCode"] {
        let mut seen = Vec::new();
        let mut next = format!("/api/v1/woningbouwplannen?sort={sort}&limit=2");
        while !next.is_empty() {
            let page = zwolle.get(&next).await.ok();
            assert_eq!((&page["totaal"], &page["totaalExact"]), (&json!(5), &json!(true)));
            seen.extend(page.results().iter().map(|plan| plan["id"].to_string()));
            next = page.text_of("volgende");
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 5, "{sort}");
    }
    let page = zwolle.get("/woningbouwplannen?sort=naam&limit=2").await.ok();
    let other_order = page.text_of("volgende").replace("sort=naam", "sort=-naam");
    zwolle.get(&other_order).await.refused(400, "cursorOngeldig");
}
