//! The order of refusal is everywhere the same: 404 path → 405 → 401 → 415/406 → 413 → 400 → 404/403 → 428/412 → 409.

use serde_json::json;
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn the_document_is_for_anyone_from_any_site_and_is_the_one_that_is_committed() {
    let app = TestApp::start().await;
    let served = app.publiek().get("/openapi.json").await.ok();
    assert_eq!(served.header("access-control-allow-origin"), "*");
    assert_eq!(served.text, include_str!("../../../openapi/openapi.json"));
}

#[tokio::test]
async fn a_path_with_needless_escapes_is_the_same_path() {
    use std::io::{Read, Write};
    let app = TestApp::start().await;
    // As it is: a client would tidy the path up.
    let answer_to = |path: &'static str| {
        let mut line = std::net::TcpStream::connect(app.address()).expect("the server listens");
        tokio::task::spawn_blocking(move || {
            let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            line.write_all(request.as_bytes()).expect("the request goes out");
            let mut answer = String::new();
            line.read_to_string(&mut answer).expect("the answer comes in");
            answer
        })
    };
    for path in ["/%61pi/v1/profiel", "/api/%76%31/profiel"] {
        let answer = answer_to(path).await.expect("a task ends");
        assert!(answer.starts_with("HTTP/1.1 401 "), "{path}: {answer}");
    }
}

#[tokio::test]
async fn a_path_that_does_not_exist_is_refused_before_anything_else() {
    let app = TestApp::start().await;
    let nobody = app.publiek();
    for path in ["/bestaat-niet", "/gemeenten/", "/Gemeenten", "/gebruikers/niet-een/pad", "//gemeenten"] {
        let answer = nobody.call("POST", path).body("text/plain", "onzin").await.refused(404, "padOnbekend");
        assert_eq!(answer.header("api-version"), sleutelbord::document()["info"]["version"], "{path}");
    }
    let answer =
        nobody.call("PUT", "/gebruikers").body("text/plain", "onzin").await.refused(405, "methodeNietToegestaan");
    assert_eq!(answer.header("allow"), "GET, HEAD, POST");
}

#[tokio::test]
async fn who_is_not_known_hears_nothing_of_the_body() {
    let app = TestApp::start().await;
    app.publiek().call("POST", "/gebruikers").body("text/plain", "onzin").await.refused(401, "nietAangemeld");
    app.publiek().call("GET", "/gebruikers?bestaat=niet").await.refused(401, "nietAangemeld");
}

#[tokio::test]
async fn the_form_of_a_body_is_refused_before_its_content_and_content_before_rights() {
    let app = TestApp::start().await;
    let lezer = app.lezer("GM0193").await;
    let post = || lezer.call("POST", "/gebruikers");
    post().body("text/plain", "{}").await.refused(415, "mediatypeNietOndersteund");
    post().header("Accept", "image/png").json(&json!({})).await.refused(406, "nietAanvaardbaar");
    post().body("application/json", vec![b' '; 2 * 1024 * 1024]).await.refused(413, "teGroot");
    post().body("application/json", "{\"naam\":").await.refused(400, "jsonOngeldig");
    post().body("application/json", r#"{"naam":"a","naam":"b"}"#).await.refused(400, "jsonOngeldig");
    post().body("application/json", r#"{"naam":"a\u0000b"}"#).await.refused(400, "jsonOngeldig");
    post().json(&json!({ "naam": 7, "baas": true })).await.refused(400, "invoerOngeldig");
    post().json(&json!({ "naam": "Iemand", "email": "iemand@gemeente.example" })).await.refused(403, "geenRecht");
}

#[tokio::test]
async fn all_faults_come_at_once() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let answer =
        beheerder.post("/gebruikers", json!({ "naam": "", "baas": true })).await.refused(400, "invoerOngeldig");
    answer.invalid("naam", "leeg").invalid("email", "verplicht").invalid("baas", "onbekendVeld");
    let answer = beheerder.get("/gebruikers?limit=1000&onbekend=1&cursor=").await.refused(400, "invoerOngeldig");
    answer.invalid("limit", "teGroot").invalid("onbekend", "onbekendVeld");
}

#[tokio::test]
async fn a_command_sent_twice_happens_once() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let person =
        beheerder.post("/gebruikers", json!({ "naam": "Iemand", "email": "iemand@gemeente.example" })).await.created();
    let grant = |rol: &str| json!({ "gebruikerId": person.id(), "rol": rol, "organisatieCode": "GM0193" });
    let send = |body| beheerder.call("POST", "/toekenningen").header("Idempotency-Key", "sleutel-1").json(&body);
    let first = send(grant("medewerker")).await.created();
    let second = send(grant("medewerker")).await.created();
    assert_eq!(first.id(), second.id(), "the same answer");
    send(grant("projectleider")).await.refused(422, "sleutelHergebruikt");
    let grants = beheerder.get(&format!("/toekenningen?gebruikerId={}", person.id())).await.ok();
    assert_eq!(grants.results().len(), 1);
}

#[tokio::test]
async fn a_read_that_changed_nothing_costs_no_body() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let profile = beheerder.get("/profiel").await.ok();
    let again = beheerder.call("GET", "/profiel").header("If-None-Match", &profile.etag()).await.status(304);
    assert_eq!(again.etag(), profile.etag());
    beheerder
        .call("PATCH", "/profiel")
        .merge_patch(&json!({ "naam": "Nieuwe naam" }))
        .await
        .refused(428, "versieVereist");
    let stale =
        beheerder.patch("/profiel", "\"99.0\"", json!({ "naam": "Nieuwe naam" })).await.refused(412, "versieVerouderd");
    assert_eq!(stale.json["huidig"]["id"], profile.json["id"], "how it is now");
    beheerder.patch("/profiel", &profile.etag(), json!({ "naam": "Nieuwe naam" })).await.ok();
}

#[tokio::test]
async fn the_past_can_be_read_and_the_future_not() {
    let app = TestApp::on("2026-11-23").await;
    let nobody = app.publiek();
    nobody.get("/gemeenten?peildatum=2026-11-23").await.ok();
    nobody
        .get("/gemeenten?peildatum=2026-11-24")
        .await
        .refused(400, "invoerOngeldig")
        .invalid("peildatum", "inToekomst");
    assert_eq!(nobody.get("/gemeenten?peildatum=2026-11-22").await.ok().results().len(), 25);
    assert_eq!(
        nobody.get("/gemeenten?peildatum=1969-01-01").await.ok().results().len(),
        0,
        "before the register was there"
    );
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    let app = TestApp::start().await;
    let nobody = app.publiek();
    let (mut names, mut next) = (Vec::new(), Some("/api/v1/gemeenten?limit=7".to_owned()));
    while let Some(url) = next {
        let page = nobody.get(&url).await.ok();
        assert_eq!(page.json["totaal"], 25);
        names.extend(page.results().iter().map(|gemeente| gemeente["naam"].to_string()));
        next = page.json["volgende"].as_str().map(ToOwned::to_owned);
        assert_eq!(next.is_some(), page.header("link").contains("rel=\"next\""));
    }
    assert!(names.len() == 25 && names.is_sorted(), "{names:?}");
    nobody.get("/gemeenten?cursor=onzin").await.refused(400, "cursorOngeldig");
}
