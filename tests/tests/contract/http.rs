//! What HTTP promises on every address, also outside the document: HEAD, Allow, security headers, other sites, caching.

use serde_json::json;
use sleutelbord_tests::{Answer, TestApp};

const OUTSIDE: [(&str, &str); 7] = [
    ("/oauth/token", "POST"),
    ("/health/live", "GET, HEAD"),
    ("/health/ready", "GET, HEAD"),
    ("/.well-known/jwks.json", "GET, HEAD"),
    ("/.well-known/security.txt", "GET, HEAD"),
    ("/.well-known/oauth-authorization-server", "GET, HEAD"),
    ("/api/v1/openapi.json", "GET, HEAD"),
];

#[tokio::test]
async fn what_can_be_got_can_be_asked_about() {
    let app = TestApp::start().await;
    let lezer = app.lezer("GM0193").await;
    for path in
        ["/gemeenten", "/profiel", "/mijlpalen?limit=1", "/openapi.json", "/health/ready", "/.well-known/jwks.json"]
    {
        let (got, asked) = (lezer.get(path).await.ok(), lezer.call("HEAD", path).await.ok());
        assert_eq!(asked.text, "", "{path}");
        for header in ["content-type", "etag", "cache-control", "api-version"] {
            assert_eq!(asked.header(header), got.header(header), "{path}: {header}");
        }
    }
    app.publiek().call("HEAD", "/profiel").await.status(401);
    lezer.call("HEAD", "/bestaat-niet").await.status(404);
    lezer.call("HEAD", "/gebruikers/niet-een/pad").await.status(404);
    lezer.call("HEAD", "/sessies").await.status(405);
    app.systeem("PV23", "Provincie").await.call("HEAD", "/gemeenten").await.ok();
}

#[tokio::test]
async fn a_method_that_an_address_does_not_know_is_refused_with_those_that_it_does() {
    let app = TestApp::start().await;
    for (path, allowed) in OUTSIDE {
        for method in ["PUT", "DELETE", "OPTIONS", "FOO"] {
            let refused = app.publiek().call(method, path).await.refused(405, "methodeNietToegestaan");
            assert_eq!(refused.header("allow"), allowed, "{method} {path}");
        }
    }
    let inside = app.publiek().call("DELETE", "/gemeenten").await.refused(405, "methodeNietToegestaan");
    assert_eq!(inside.header("allow"), "GET, HEAD");
    app.publiek().get("/health/anders").await.status(404);
}

#[tokio::test]
async fn every_answer_of_the_api_bears_its_version_also_that_of_its_very_root() {
    let app = TestApp::start().await;
    let version = sleutelbord::document()["info"]["version"].clone();
    for path in ["/api/", "/api/v1/gemeenten", "/api/v1/onzin"] {
        assert_eq!(json!(app.publiek().get(path).await.header("api-version")), version, "{path}");
    }
    let mut raw = std::net::TcpStream::connect(app.address()).expect("the server listens");
    let answer = tokio::task::spawn_blocking(move || {
        use std::io::{Read, Write};
        raw.write_all(b"GET /api HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("the request goes out");
        let mut answer = String::new();
        raw.read_to_string(&mut answer).expect("the answer comes in");
        answer.to_ascii_lowercase()
    });
    let answer = answer.await.expect("a task ends");
    assert!(answer.contains("api-version: "), "{answer}");
}

#[tokio::test]
async fn the_major_version_in_the_path_is_that_of_the_version() {
    let version = sleutelbord::document()["info"]["version"].as_str().unwrap_or_default().to_owned();
    let server = sleutelbord::document()["servers"][0]["url"].as_str().unwrap_or_default().to_owned();
    assert_eq!(server, format!("/api/v{}", version.split('.').next().unwrap_or_default()));
}

#[tokio::test]
async fn browsers_keep_to_https_where_the_public_address_is_https() {
    let secure = TestApp::with("2026-11-23", |settings| {
        settings.server.public_url = Some("https://woningbouw.example".to_owned());
    })
    .await;
    for path in ["/gemeenten", "/onzin", "/health/live"] {
        let sent = secure.publiek().get(path).await;
        assert_eq!(sent.header("strict-transport-security"), "max-age=31536000", "{path}");
    }
    let local = TestApp::start().await;
    assert_eq!(local.publiek().get("/gemeenten").await.header("strict-transport-security"), "");
}

async fn not_modified(app: &TestApp, path: &str, first: &Answer) -> bool {
    app.publiek().call("GET", path).header("If-None-Match", &first.etag()).await.status == 304
}

#[tokio::test]
async fn what_seldom_changes_is_kept_by_whoever_read_it() {
    let app = TestApp::start().await;
    for path in [
        "/provincies",
        "/regios",
        "/gemeenten?regio=twente",
        "/knelpuntthemas",
        "/codelijsten",
        "/escalatieladders",
        "/openapi.json",
    ] {
        let first = app.publiek().get(path).await.ok();
        assert!(
            first.header("cache-control").starts_with("public, max-age="),
            "{path}: {}",
            first.header("cache-control")
        );
        assert!(!first.etag().is_empty(), "{path}");
        assert!(!first.header("vary").contains("Authorization"), "{path}: the same for everybody");
        assert!(not_modified(&app, path, &first).await, "{path}");
    }
    let other = app.publiek().get("/gemeenten?regio=west-overijssel").await.ok();
    assert!(!not_modified(&app, "/gemeenten", &other).await);
    let own = app.lezer("GM0193").await.get("/sleutelprojecten").await.ok();
    assert_eq!(own.header("cache-control"), "private, no-cache");
}

#[tokio::test]
async fn an_answer_is_refused_in_a_form_that_was_refused() {
    let app = TestApp::start().await;
    let asked = async |accept: &str| app.publiek().call("GET", "/gemeenten").header("Accept", accept).await.status;
    for (accept, status) in [
        ("application/json;q=0", 406),
        ("application/json;q=0, */*", 406),
        ("*/*;q=0", 406),
        ("text/html, application/json;q=0.1", 200),
        ("application/*;q=0.2", 200),
        ("text/*", 406),
        ("", 200),
    ] {
        assert_eq!(asked(accept).await, status, "{accept}");
    }
}
