//! What an installation tells to everyone.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn an_installation_says_what_it_is() {
    let app = TestApp::on("2026-12-31").await;

    let omgeving = app.publiek().get("/omgeving").await.ok();

    assert_eq!(omgeving["vandaag"], "2026-12-31");
    assert_eq!(omgeving["demonstratie"], false);
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
    let security = app.publiek().get("/.well-known/security.txt").await.ok();
    assert!(security.text.contains("Contact: ") && security.text.contains("Expires: "));
}
