//! The token endpoint to the letter of RFC 6749, and what clients of others make of it.
#![expect(clippy::expect_used, reason = "a test may fail by panicking")]

use std::path::Path;
use std::process::{Command, Output};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sleutelbord_tests::{Answer, TestApp};

const GRANT: &str = "grant_type=client_credentials";

fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

async fn by_basic(app: &TestApp, id: &str, secret: &str, form: &str) -> Answer {
    app.publiek().call("POST", "/oauth/token").header("Authorization", &basic(id, secret)).form(form.to_owned()).await
}

/// As strictly as a client may: everything but letters and digits.
fn form_encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

#[tokio::test]
async fn a_client_that_encodes_its_name_and_secret_before_basic_gets_a_token() {
    let app = TestApp::start().await;
    let systeem = app.systeem("PV23", "Provincie").await;
    let (id, secret) = systeem.client();

    by_basic(&app, &form_encoded(id), &form_encoded(secret), GRANT).await.ok();
    by_basic(&app, id, secret, GRANT).await.ok();
    assert_eq!(by_basic(&app, "%zz", "%", GRANT).await.status(401).text_of("error"), "invalid_client");
}

#[tokio::test]
async fn a_client_may_say_its_name_beside_basic_and_its_secret_only_once() {
    let app = TestApp::start().await;
    let systeem = app.systeem("PV23", "Provincie").await;
    let (id, secret) = systeem.client();

    by_basic(&app, id, secret, &format!("{GRANT}&client_id={id}")).await.ok();
    for form in [format!("{GRANT}&client_id=een-ander"), format!("{GRANT}&client_id={id}&client_secret={secret}")] {
        assert_eq!(by_basic(&app, id, secret, &form).await.status(400).text_of("error"), "invalid_request", "{form}");
    }
}

#[tokio::test]
async fn a_refused_request_for_a_token_says_what_is_wrong() {
    let app = TestApp::start().await;
    for form in ["", "grant_type=password", GRANT, "grant_type=client_credentials&scope=schrijven"] {
        let refused = app.publiek().call("POST", "/oauth/token").form(form.to_owned()).await;
        assert!(refused.text_of("error_description").len() > 20, "{form}: {}", refused.text);
        assert!(refused.text.is_ascii(), "RFC 6749, 5.2: {}", refused.text);
    }
}

#[tokio::test]
async fn a_token_that_is_not_valid_is_told_apart_from_none_at_all() {
    let app = TestApp::start().await;
    let asked = async |token: Option<&str>| {
        let call = app.publiek().call("GET", "/profiel");
        let call = token.iter().fold(call, |call, token| call.header("Authorization", &format!("Bearer {token}")));
        call.await.status(401).header("www-authenticate").to_owned()
    };
    let person = app.lezer("GM0193").await;
    let expired = person.token().await.unwrap_or_default();
    app.clock.advance(chrono::TimeDelta::minutes(20));

    assert_eq!(asked(None).await, "Bearer realm=\"sleutelbord\"");
    for token in ["onzin", &expired] {
        let challenge = asked(Some(token)).await;
        assert!(challenge.starts_with("Bearer realm=\"sleutelbord\", error=\"invalid_token\""), "{challenge}");
    }
}

#[tokio::test]
async fn the_addresses_of_the_token_endpoint_and_the_key_can_be_found() {
    let app = TestApp::with("2026-11-23", |settings| {
        settings.server.public_url = Some("https://woningbouw.example/".to_owned());
    })
    .await;
    let found = app.publiek().get("/.well-known/oauth-authorization-server").await.ok();

    assert_eq!(found["issuer"], "https://woningbouw.example");
    assert_eq!(found["token_endpoint"], "https://woningbouw.example/oauth/token");
    assert_eq!(found["jwks_uri"], "https://woningbouw.example/.well-known/jwks.json");
    assert_eq!(found["grant_types_supported"], json!(["client_credentials"]));
    assert_eq!(found["token_endpoint_auth_methods_supported"], json!(["client_secret_basic", "client_secret_post"]));
    assert_eq!(found["scopes_supported"], json!(["lezen"]));
    assert_eq!(found["response_types_supported"], json!([]), "required by RFC 8414");
    assert_eq!(found.header("access-control-allow-origin"), "*");
}

/// A server at a port that it is told, so that it knows its own address.
async fn at_a_known_port() -> TestApp {
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = free.expect("a free port").port();
    TestApp::with("2026-11-23", |settings| settings.server.port = port).await
}

async fn run(program: &'static str, arguments: Vec<String>) -> Output {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let work = move || {
        Command::new(program)
            .args(arguments)
            .env("PYTHONPATH", checkout.join(".tools/clients"))
            .env("AUTHLIB_INSECURE_TRANSPORT", "1")
            .current_dir(checkout.join("tests/clients"))
            .output()
    };
    tokio::task::spawn_blocking(work).await.expect("a task ends").expect("the program of the client starts")
}

/// What a script says about its client: per way to authenticate, what came of it.
async fn told_by(program: &'static str, script: &str) -> Value {
    let app = at_a_known_port().await;
    let systeem = app.systeem("PV23", "Provincie").await;
    let (id, secret) = systeem.client();
    let url = format!("http://{}", app.address());
    let told = run(program, vec![script.to_owned(), url, id.to_owned(), secret.to_owned()]).await;
    assert!(told.status.success(), "{script}: {}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).unwrap_or_default()
}

#[tokio::test]
async fn the_certified_client_of_node_finds_its_way_and_reads() {
    let told = told_by("node", "openid-client.mjs").await;
    assert_eq!(told["ClientSecretBasic"], json!({ "status": 200 }), "{told}");
    assert_eq!(told["ClientSecretPost"], json!({ "status": 200 }), "{told}");
    assert_eq!(told["verkeerd"], json!({ "status": 401, "scheme": "basic" }), "{told}");
    assert_eq!(told["verlopen"], json!({ "status": 401, "scheme": "bearer", "error": "invalid_token" }), "{told}");
}

#[tokio::test]
async fn authlib_gets_a_token_renews_it_and_checks_it_with_the_published_key() {
    let told = told_by("python3", "authlib_client.py").await;
    assert_eq!(told["client_secret_basic"], json!({ "status": 200 }), "{told}");
    assert_eq!(told["client_secret_post"], json!({ "status": 200 }), "{told}");
    assert_eq!(told["verkeerd"]["error"], "invalid_client", "{told}");
    assert_eq!(told["ondertekend"], true, "{told}");
}
