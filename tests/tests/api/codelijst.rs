//! The code lists.

use std::collections::BTreeMap;

use serde_json::Value;
use sleutelbord_tests::TestApp;

/// Enumerations of this API itself, not code lists of the domain.
const OF_THE_API: &[&str] = &[
    "Ernst",
    "Kloksoort",
    "Operatie",
    "Probleemcode",
    "Profielsoort",
    "Scope",
    "Soort",
    "Taal",
    "Weigeringsreden",
    "Wortelsoort",
];

#[tokio::test]
async fn every_code_list_that_travels_is_listed_with_all_its_values() {
    let document: Value = serde_json::from_str(&sleutelbord::document_text()).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let travelling: BTreeMap<String, Value> = schemas
        .iter()
        .filter(|(name, schema)| schema["enum"].is_array() && !OF_THE_API.contains(&name.as_str()))
        .map(|(name, schema)| (name[..1].to_lowercase() + &name[1..], schema["enum"].clone()))
        .collect();

    let app = TestApp::start().await;
    let answer = app.iemand().await.get("/codelijsten").await.ok();
    let codes = |list: &Value| list["waarden"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    let listed = answer.results().iter();
    let listed: BTreeMap<String, Value> =
        listed.map(|list| (list["naam"].as_str().unwrap().to_owned(), codes(list))).collect();
    let unlike = |name: &&String| listed.get(*name) != travelling.get(*name);
    let unlike: Vec<&String> = listed.keys().chain(travelling.keys()).filter(unlike).collect();
    assert!(
        unlike.is_empty(),
        "list them in features/codelijst/views.rs, or say above that they are of the API: {unlike:?}"
    );
}
