//! What is sent in bad faith or by mistake costs little and is told in few words.

use std::io::{Read, Write};

use serde_json::{Map, Value, json};
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn who_is_not_logged_in_can_neither_send_nor_get_much() {
    let app = TestApp::start().await;
    let long = json!({ "email": "x".repeat(20_000), "wachtwoord": "x" });
    app.publiek().post("/sessies", long).await.refused(413, "teGroot");
    let fields: Map<String, Value> = (0..300).map(|number| (format!("k{number}"), json!(1))).collect();

    let refused = app.publiek().post("/sessies", Value::Object(fields)).await.refused(400, "invoerOngeldig");

    let faults = refused["invalidParams"].as_array().map(Vec::len).unwrap_or_default();
    assert_eq!(faults, 100, "as many as anybody reads");
    assert_eq!(refused["parameters"]["fouten"], 302, "and how many there were");
}

#[tokio::test]
async fn a_body_with_a_content_encoding_is_refused_as_such() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let post = |encoding: &str| beheerder.call("POST", "/gebruikers").header("Content-Encoding", encoding);
    for encoding in ["gzip", "br"] {
        let refused = post(encoding).json(&json!({})).await.refused(415, "inhoudGecodeerd");
        assert_eq!(refused.header("accept-encoding"), "identity", "RFC 9110, 12.5.3");
    }
    post("identity").json(&json!({})).await.refused(400, "invoerOngeldig");
}

async fn raw(app: &TestApp, request: String) -> String {
    let mut line = std::net::TcpStream::connect(app.address()).expect("the server listens");
    let answer = tokio::task::spawn_blocking(move || {
        line.write_all(request.as_bytes()).expect("the request goes out");
        let mut answer = String::new();
        line.read_to_string(&mut answer).map(|_| answer).unwrap_or_default()
    });
    answer.await.expect("a task ends")
}

#[tokio::test]
async fn a_broken_body_is_the_fault_of_who_sent_it() {
    let app = TestApp::start().await;
    let head = "POST /api/v1/sessies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n";
    let answer = raw(&app, format!("{head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{{}}\r\n0\r\n\r\n")).await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
}

#[tokio::test]
async fn text_in_a_query_is_text() {
    let app = TestApp::start().await;
    let lezer = app.lezer("GM0193").await;
    lezer.get("/sleutelprojecten?search=%ED%A0%80").await.refused(400, "invoerOngeldig");
    lezer.get("/sleutelprojecten?search=%ff").await.refused(400, "invoerOngeldig");
    lezer.get("/sleutelprojecten?search=caf%C3%A9").await.ok();
}

#[tokio::test]
async fn a_whole_number_with_a_fraction_is_refused_by_its_name() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let plan = json!({ "naam": "Plan", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar", "plantype": "Verdichting", "planstatus": "2A Vastgesteld" });
    let plan = zwolle.post("/woningbouwplannen", plan).await.created();
    let path = format!("/woningbouwplannen/{}/programma", plan.id());
    let body = r#"{"regels":[{"jaar":2028.0,"woningtype":"Onbekend","betaalbaarheid":"Onbekend koop of huur","soort":"bouw","gepland":1,"gerealiseerd":0}]}"#;
    let refused = zwolle.call("PUT", &path).if_match(&plan.etag()).body("application/json", body).await;
    refused.invalid("regels.0.jaar", "ongeldig");
}

#[tokio::test]
async fn a_name_that_cannot_be_seen_or_bends_what_is_around_it_is_refused() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    for naam in ["\u{200b}\u{200b}", "Plan\r\nTwee", "Plan\u{1b}[31m", "Plan \u{202e}txt", "\u{feff}Plan", "Plan\u{7}"]
    {
        let project = json!({ "naam": naam, "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
        zwolle.post("/sleutelprojecten", project).await.invalid("naam", "onzichtbaarTeken");
    }
    let project = json!({ "naam": "Ĳsselzône – ’t Vaartje 🏠", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar",
        "omschrijving": "Eerste regel\nTweede\tregel" });
    zwolle.post("/sleutelprojecten", project).await.created();
}
