//! What an installation tells to everyone.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn an_installation_says_what_it_is() {
    let app = TestApp::on("2026-12-31").await;

    let omgeving = app.publiek().get("/omgeving").await.ok();

    assert_eq!(omgeving["vandaag"], "2026-12-31");
    assert_eq!(omgeving["demonstratie"], false);
    assert_eq!(omgeving["demoaanmelding"], json!(null), "nobody is named where real work is done");
    assert_eq!(omgeving.header("api-version"), omgeving.text_of("versie"));
}

#[tokio::test]
async fn health_needs_no_login() {
    let app = TestApp::start().await;

    app.publiek().get("/health/live").await.ok();
    app.publiek().get("/health/ready").await.ok();
}

#[tokio::test]
async fn the_public_key_is_published_and_nothing_of_the_private_one() {
    let app = TestApp::start().await;

    let keys = app.publiek().get("/.well-known/jwks.json").await.ok();

    let key = keys.json.pointer("/keys/0").cloned().unwrap_or_default();
    for (name, value) in [("kty", "OKP"), ("crv", "Ed25519"), ("alg", "EdDSA"), ("use", "sig")] {
        assert_eq!(key.get(name), Some(&json!(value)), "{key}");
    }
    assert!(key.get("kid").is_some_and(Value::is_string) && key.get("d").is_none(), "{key}");
}

#[tokio::test]
async fn who_hears_about_weaknesses_and_answers_questions_comes_from_the_configuration() {
    let nobody = TestApp::start().await;
    nobody.publiek().get("/.well-known/security.txt").await.refused(404, "padOnbekend");
    let app = TestApp::with("2026-11-23", |settings| {
        settings.server.public_url = Some("https://woningbouw.example".to_owned());
        settings.server.contact = Some("api@provincie.example".to_owned());
        settings.server.security_contact = Some("mailto:veilig@provincie.example".to_owned());
    })
    .await;
    let security = app.publiek().get("/.well-known/security.txt").await.ok();
    for line in [
        "Contact: mailto:veilig@provincie.example",
        "Expires: 2027-05-22T00:00:00Z",
        "Canonical: https://woningbouw.example/.well-known/security.txt",
    ] {
        assert!(security.text.lines().any(|told| told == line), "{}", security.text);
    }
    let document = app.publiek().get("/openapi.json").await.ok();
    assert_eq!(document.json.pointer("/info/contact/email"), Some(&json!("api@provincie.example")));
}

#[tokio::test]
async fn pages_of_other_sites_come_in_only_when_they_are_named() {
    let app = TestApp::with("2026-11-23", |settings| {
        settings.server.allowed_origins = vec!["https://dashboard.example".to_owned()];
    })
    .await;
    let from = async |method: &str, site: &str| {
        let call = app.publiek().call(method, "/gemeenten").header("Origin", site);
        call.header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "authorization")
            .await
    };
    let preflight = from("OPTIONS", "https://dashboard.example").await;
    assert_eq!((preflight.status, preflight.header("access-control-allow-origin")), (200, "https://dashboard.example"));
    assert!(preflight.header("access-control-allow-credentials").is_empty(), "sessions stay here");
    let read = from("GET", "https://dashboard.example").await.ok();
    assert!(read.header("access-control-expose-headers").to_lowercase().contains("etag"));
    assert_eq!(from("GET", "https://kwaad.example").await.header("access-control-allow-origin"), "");
    let closed = TestApp::start().await;
    let refused = closed.publiek().call("OPTIONS", "/gemeenten").header("Origin", "https://dashboard.example").await;
    assert_eq!((refused.status, refused.header("access-control-allow-origin")), (405, ""));
}
