//! Filters: lists in both forms that clients send, and never an empty answer to a value that does not exist.

use serde_json::json;
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn a_list_in_a_filter_is_read_in_both_forms_that_clients_send() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    for naam in ["Stadshagen", "Spoorzone"] {
        let project = json!({ "naam": naam, "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
        zwolle.post("/sleutelprojecten", project).await.created();
    }
    for filter in [
        "gemeenteCode=GM0193,GM0150",
        "gemeenteCode=GM0193&gemeenteCode=GM0150",
        "gemeenteCode=GM0150&gemeenteCode=GM0193,GM0153",
    ] {
        for list in ["sleutelprojecten", "mijlpalen", "woningbouwplannen", "wijzigingen", "escalaties"] {
            zwolle.get(&format!("/{list}?{filter}")).await.ok();
        }
        let found = zwolle.get(&format!("/sleutelprojecten?{filter}&limit=1")).await.ok();
        assert_eq!(found["totaal"], 2, "{filter}");
        let next = zwolle.get(&found.text_of("volgende")).await.ok();
        assert_eq!(next.results().len(), 1, "the next page keeps the filter {filter}");
    }
    zwolle.get("/mijlpalen?status=teLaat&status=nietBijgewerkt").await.ok();
    zwolle.get("/mijlpalen?status=teLaat&status=onzin").await.invalid("status.1", "onbekendeWaarde");
    zwolle.get("/mijlpalen?sort=naam&sort=naam").await.invalid("sort", "dubbel");
}

#[tokio::test]
async fn a_value_that_does_not_exist_is_refused_and_named() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    for (path, field) in [
        ("/sleutelprojecten?gemeenteCode=GM9999", "gemeenteCode.0"),
        ("/sleutelprojecten?gemeenteCode=GM0193,XX", "gemeenteCode.1"),
        ("/sleutelprojecten?gemeenteCode=", "gemeenteCode.0"),
        ("/sleutelprojecten?regio=Twente", "regio"),
        ("/mijlpalen?gemeenteCode=GM9999", "gemeenteCode.0"),
        ("/mijlpalen?regio=onzin", "regio"),
        ("/woningbouwplannen?gemeenteCode=GM9999", "gemeenteCode.0"),
        ("/woningbouwplannen?regio=onzin", "regio"),
        ("/escalaties?gemeenteCode=GM9999", "gemeenteCode.0"),
        ("/escalaties?regio=onzin", "regio"),
        ("/wijzigingen?gemeenteCode=GM9999", "gemeenteCode.0"),
        ("/gemeenten?regio=onzin", "regio"),
        ("/gemeenten?provincie=PV99", "provincie"),
        ("/recessen?organisatieCode=GM9999", "organisatieCode"),
        ("/doelstellingen?gebiedCode=onzin", "gebiedCode"),
    ] {
        let refused = zwolle.get(path).await.invalid(field, "onbekendeWaarde");
        assert!(refused.text.contains("Kies uit:"), "{path}: {}", refused.text);
    }
    zwolle.get("/sleutelprojecten?regio=twente").await.ok();
    zwolle.get("/recessen?organisatieCode=PV23").await.ok();
    let text = zwolle.get("/sleutelprojecten?regio=onzin").await.text;
    assert!(text.contains("twente"), "names what there is: {text}");
}

#[tokio::test]
async fn one_limit_holds_for_municipalities_in_every_filter() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let (most, more) = (vec!["GM0193"; 400].join(","), vec!["GM0193"; 401].join(","));
    for list in ["sleutelprojecten", "mijlpalen", "woningbouwplannen", "escalaties", "wijzigingen"] {
        zwolle.get(&format!("/{list}?gemeenteCode={most}")).await.ok();
        zwolle.get(&format!("/{list}?gemeenteCode={more}")).await.invalid("gemeenteCode", "teVeel");
    }
}
