//! What stands at the door: rights that change while somebody comes in, and a house that is full.

use std::time::Duration;

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::overload::{connection, execute};

const PROJECT: &str = r#"{"naam":"Stadshagen","gemeenteCode":"GM0193","vertrouwelijkheid":"Openbaar""#;

/// A request of which the body is still to come.
async fn begin(app: &TestApp, persona: &Persona, path: &str, content_type: &str, length: usize) -> TcpStream {
    let head = format!(
        "POST /api/v1{path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nAuthorization: Bearer {}\r\n\r\n",
        app.address(),
        persona.token().await.unwrap()
    );
    let mut line = TcpStream::connect(app.address()).await.unwrap();
    line.write_all(head.as_bytes()).await.unwrap();
    line
}

async fn answer_on(mut line: TcpStream) -> String {
    let mut answer = Vec::new();
    // A server that refused may close before it heard all; what it said is there.
    let read = tokio::time::timeout(Duration::from_secs(5), line.read_to_end(&mut answer)).await;
    assert!(read.is_ok(), "no answer: {}", String::from_utf8_lossy(&answer));
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn rights_that_were_taken_while_a_long_body_came_in_count() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let zwolle = app.projectleider("GM0193").await;
    let body = format!("{PROJECT}{}}}", " ".repeat(50_000));
    let mut line = begin(&app, &zwolle, "/sleutelprojecten", "application/json", body.len()).await;
    let (first, rest) = body.as_bytes().split_at(20_000);
    line.write_all(first).await.unwrap();
    // So that the request is known for sure: whoever comes in after it is answered after it was let in.
    for _ in 0..3 {
        zwolle.get("/profiel").await.ok();
    }
    let grant = beheerder.get(&format!("/toekenningen?gebruikerId={}", zwolle.id().await)).await.ok();
    let grant = format!("/toekenningen/{}", grant.results()[0]["id"].as_str().unwrap());
    let etag = beheerder.get(&grant).await.ok().etag();
    beheerder.delete(&grant, &etag).await.no_content();

    line.write_all(rest).await.unwrap();

    let answer = answer_on(line).await;
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    assert_eq!(app.provincie("PV23").await.get("/sleutelprojecten").await.ok()["totaal"], 0);
}

#[tokio::test]
async fn who_may_import_nowhere_is_refused_before_the_file_comes() {
    let app = TestApp::start().await;
    let line =
        begin(&app, &app.lezer("GM0193").await, "/importen", "multipart/form-data; boundary=x", 19_000_000).await;

    let answer = answer_on(line).await;

    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
}

#[tokio::test]
async fn a_kept_answer_is_told_to_who_may_still_see_what_it_is_about() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let zwolle = app.projectleider("GM0193").await;
    let body = json!({ "naam": "Stadshagen", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Gemeente" });
    let send = || zwolle.call("POST", "/sleutelprojecten").header("Idempotency-Key", "een").json(&body);
    let made = send().await.created();
    assert_eq!(send().await.created().text, made.text);
    assert_eq!(zwolle.get("/sleutelprojecten").await.ok()["totaal"], 1, "tried again, and taken back");

    let grant = beheerder.get(&format!("/toekenningen?gebruikerId={}", zwolle.id().await)).await.ok();
    let grant = format!("/toekenningen/{}", grant.results()[0]["id"].as_str().unwrap());
    let etag = beheerder.get(&grant).await.ok().etag();
    beheerder.delete(&grant, &etag).await.no_content();

    send().await.refused(403, "geenRecht");
}

#[tokio::test]
async fn that_everybody_is_busy_does_not_mean_that_nobody_is_home() {
    let app = TestApp::with("2026-11-23", |settings| settings.database.connections = 1).await;
    app.publiek().get("/gemeenten").await.ok();
    let mut other = connection(app.database());
    execute(&mut other, "begin");
    execute(&mut other, "lock table gemeente in access exclusive mode");
    let reader = app.publiek();
    let waiting = tokio::spawn(async move { reader.get("/gemeenten").await.status });
    while waiters(&mut other) == 0 {
        tokio::task::yield_now().await;
    }

    app.publiek().get("/health/ready").await.ok();

    execute(&mut other, "rollback");
    assert_eq!(waiting.await.unwrap(), 200);
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn waiters(connection: &mut PgConnection) -> i64 {
    let waiting = "select count(*) from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())";
    diesel::sql_query(waiting).get_result::<Count>(connection).unwrap().count
}

#[tokio::test]
async fn no_room_in_the_database_is_a_503_that_asks_for_patience() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let mut other = connection(app.database());
    for (number, said) in
        ["could not extend file \"base/1/2\": No space left on device", "out of memory"].iter().enumerate()
    {
        execute(
            &mut other,
            &format!(
                "create or replace function vol() returns trigger language plpgsql as $$ begin raise exception '{said}'; end $$"
            ),
        );
        if number == 0 {
            execute(&mut other, "create trigger vol before insert on sleutelproject execute function vol()");
        }
        let project = json!({ "naam": "Stadshagen", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
        let refused = zwolle.post("/sleutelprojecten", project).await.refused(503, "overbelast");
        assert!(!refused.header("retry-after").is_empty(), "{said}");
    }
}
