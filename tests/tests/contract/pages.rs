//! What a developer with nothing but the address of an installation finds.

use std::path::Path;

use serde_json::Value;
use sleutelbord_tests::TestApp;

async fn page(app: &TestApp, path: &str) -> String {
    let response = reqwest::get(format!("http://{}{path}", app.address())).await.expect("the server answers");
    assert_eq!(response.status(), 200, "{path}");
    response.text().await.expect("a text")
}

#[tokio::test]
async fn the_type_of_a_problem_leads_to_its_explanation() {
    let app = TestApp::start().await;
    let refused = app.publiek().get("/profiel").await.refused(401, "nietAangemeld");
    let (address, anchor) = refused["type"].as_str().and_then(|kind| kind.split_once('#')).expect("an anchor");
    let codes = page(&app, address).await;
    assert!(codes.contains(&format!("id=\"{anchor}\"")), "{anchor}");
    assert!(codes.contains("<html lang=\"nl\">"));
    let document = sleutelbord::document();
    for code in document["components"]["schemas"]["Probleemcode"]["enum"].as_array().into_iter().flatten() {
        let anchor = format!("id=\"{}\"", code.as_str().unwrap_or_default());
        assert!(codes.contains(&anchor), "{anchor} is not explained");
    }
}

#[test]
fn every_code_that_is_refused_with_stands_in_the_document() {
    let document = sleutelbord::document();
    let codes = document["components"]["schemas"]["Probleemcode"]["enum"].as_array().map(Vec::len);
    assert!(codes.is_some_and(|codes| codes >= 80), "{codes:?}");
    let code = &document["components"]["schemas"]["Problem"]["properties"]["code"]["$ref"];
    assert_eq!(code, &Value::from("#/components/schemas/Probleemcode"));
}

#[tokio::test]
async fn the_guide_and_the_documentation_are_part_of_the_product() {
    let app = TestApp::start().await;
    let guide = page(&app, "/api/docs/koppelen").await;
    assert!(guide.contains("<h1>Koppelen met Sleutelbord</h1>") && guide.contains("/oauth/token"), "{guide}");
    let sample = guide.split("href=\"").find_map(|link| link.split('"').next().filter(|link| link.ends_with(".mjs")));
    assert_eq!(sample, Some("voorbeeld.mjs"), "the guide names the sample beside it");
    assert!(page(&app, "/api/docs/voorbeeld.mjs").await.contains("/oauth/token"));
    let front = page(&app, "/api/docs/").await;
    assert!(front.contains("<html lang=\"nl\">") && front.contains("<title>De API van Sleutelbord</title>"), "{front}");
    for file in front.split(['"', ' ']).filter(|part| part.ends_with(".js") || part.ends_with(".css")) {
        let path = if file.starts_with('/') { file.to_owned() } else { format!("/api/docs/{file}") };
        assert!(!page(&app, &path).await.is_empty(), "{path}");
    }
}

#[test]
fn a_system_can_get_its_token_from_what_the_document_says() {
    let document = sleutelbord::document();
    let scheme = &document["components"]["securitySchemes"]["systeem"]["flows"]["clientCredentials"];
    assert_eq!(scheme["tokenUrl"], "/oauth/token");
    assert!(scheme["scopes"]["lezen"].is_string());
    let list = &document["paths"]["/mijlpalen"]["get"]["security"];
    assert!(list.as_array().is_some_and(|ways| ways.iter().any(|way| !way["systeem"].is_null())), "{list}");
}

#[tokio::test]
async fn a_built_file_travels_as_it_was_packed_when_it_was_built() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("spa-{}", std::process::id()));
    let assets = folder.join("assets");
    std::fs::create_dir_all(&assets).expect("a folder of assets");
    for (name, text) in
        [("page.js", "plain"), ("page.js.gz", "as gzip"), ("page.js.br", "as brotli"), ("small.js", "1")]
    {
        std::fs::write(assets.join(name), text).expect("a built file");
    }
    let app = TestApp::with("2026-11-23", |settings| settings.server.spa = folder.clone()).await;
    let asked = async |name: &str, accepts: &str| {
        let request = reqwest::Client::new().get(format!("http://{}/assets/{name}", app.address()));
        let response = request.header("accept-encoding", accepts).send().await.expect("the server answers");
        let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap_or_default().to_owned());
        let (encoding, kind, vary) = (header("content-encoding"), header("content-type"), header("vary"));
        assert_eq!(kind.as_deref(), Some("text/javascript"), "{name} for {accepts}");
        assert_eq!(vary.as_deref(), Some("accept-encoding"), "{name} for {accepts}");
        (encoding.unwrap_or_else(|| "none".into()), response.text().await.expect("a text"))
    };
    for (accepts, encoding, text) in [
        ("gzip, deflate, br, zstd", "br", "as brotli"),
        ("gzip, deflate", "gzip", "as gzip"),
        ("br;q=0, gzip", "gzip", "as gzip"),
        ("identity", "none", "plain"),
        ("", "none", "plain"),
    ] {
        assert_eq!(asked("page.js", accepts).await, (encoding.to_owned(), text.to_owned()), "{accepts}");
    }
    assert_eq!(
        asked("small.js", "br").await,
        ("none".to_owned(), "1".to_owned()),
        "what packing does not make smaller"
    );
    std::fs::remove_dir_all(folder).expect("the folder is cleared");
}
