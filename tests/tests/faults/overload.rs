//! No room, or no database: a bounded 503 with Retry-After, and normal again by itself.

use std::time::{Duration, Instant};

use diesel::prelude::*;
use serde_json::json;
use sleutelbord_tests::{Answer, Persona, TestApp};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

const LIST: &str = "/sleutelprojecten";

#[tokio::test]
async fn a_full_pool_answers_503_within_three_seconds_and_recovers() {
    let app = TestApp::with("2026-11-23", |settings| settings.database.connections = 1).await;
    let zwolle = app.projectleider("GM0193").await;
    zwolle.get(LIST).await.ok();
    let mut other = connection(app.database());
    execute(&mut other, "begin");
    execute(&mut other, "lock table sleutelproject in access exclusive mode");

    let answers = tokio::join!(timed(&zwolle), timed(&zwolle));
    assert!(
        [&answers.0, &answers.1]
            .iter()
            .any(|(answer, took)| asks_for_patience(answer) && *took < Duration::from_secs(3)),
        "{answers:?}"
    );
    execute(&mut other, "rollback");
    back_to_normal(&zwolle).await;
}

#[tokio::test]
async fn a_database_that_is_away_is_a_503_and_comes_back_by_itself() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    zwolle.get(LIST).await.ok();
    // The databases of the tests are called proef_1, proef_2 …
    let start = app.database().find("proef_").unwrap();
    let name: String =
        app.database()[start..].chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
    let mut other = connection(&app.database().replace(&name, "postgres"));
    execute(&mut other, &format!("alter database {name} allow_connections false"));
    execute(
        &mut other,
        &format!("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{name}'"),
    );

    for path in [LIST, "/gemeenten", "/health/ready"] {
        let answer = zwolle.get(path).await;
        assert!(asks_for_patience(&answer), "{answer:?}");
    }
    zwolle.get("/health/live").await.ok();
    execute(&mut other, &format!("alter database {name} allow_connections true"));
    back_to_normal(&zwolle).await;
}

/// A way into a database beside the server.
pub fn connection(url: &str) -> PgConnection {
    PgConnection::establish(url).unwrap()
}

/// Lets that way carry out one statement.
pub fn execute(connection: &mut PgConnection, statement: &str) {
    diesel::sql_query(statement).execute(connection).unwrap();
}

async fn timed(persona: &Persona) -> (Answer, Duration) {
    let start = Instant::now();
    (persona.get(LIST).await, start.elapsed())
}

fn asks_for_patience(answer: &Answer) -> bool {
    answer.status == 503 && !answer.header("retry-after").is_empty()
}

async fn back_to_normal(persona: &Persona) {
    let start = Instant::now();
    loop {
        let answer = persona.get(LIST).await;
        if answer.status == 200 {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(15), "it does not recover: {answer:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn a_connection_that_died_is_replaced() {
    let app = TestApp::with("2026-11-23", |settings| settings.database.connections = 1).await;
    let zwolle = app.projectleider("GM0193").await;
    zwolle.get(LIST).await.ok();

    for first in [LIST, "/gemeenten"] {
        let others = "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
        execute(&mut connection(app.database()), others);
        assert!(asks_for_patience(&zwolle.get(first).await), "the connection died");
        zwolle.get(LIST).await.ok();
    }
}

#[tokio::test]
async fn readers_that_stop_reading_leave_room_for_all_others() {
    let app = TestApp::with("2026-11-23", |settings| settings.database.connections = 4).await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    fill_with_plans(&app, &zwolle).await;
    let head = format!(
        "GET /api/v1/woningbouwplannen HTTP/1.1\r\nHost: {}\r\nAccept: text/csv\r\nAuthorization: Bearer {}\r\n\r\n",
        app.address(),
        zwolle.token().await.unwrap()
    );
    let mut stalled = Vec::new();
    for _ in 0..4 {
        let mut connection = TcpStream::connect(app.address()).await.unwrap();
        connection.write_all(head.as_bytes()).await.unwrap();
        stalled.push(connection);
    }
    // An answer that begins to arrive is one that holds its place.
    for connection in &stalled {
        connection.readable().await.unwrap();
    }

    let start = Instant::now();
    let export = zwolle.call("GET", "/woningbouwplannen").header("Accept", "text/csv").await;
    assert!(
        asks_for_patience(&export) && start.elapsed() < Duration::from_secs(3),
        "{} {}",
        export.status,
        export.text.len()
    );
    for _ in 0..8 {
        zwolle.get("/woningbouwplannen").await.ok();
    }
    drop(stalled);
}

/// More plans than fit between server and reader, copied from one.
async fn fill_with_plans(app: &TestApp, zwolle: &Persona) {
    let plan = json!({
        "naam": "Spoorzone", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar",
        "plantype": "Verdichting", "planstatus": "2A Vastgesteld",
    });
    let made = zwolle.post("/woningbouwplannen", plan).await.created();
    execute(
        &mut connection(app.database()),
        &format!(
            "insert into woningbouwplan select (jsonb_populate_record(plan, jsonb_build_object(
               'id', gen_random_uuid(), 'naam', repeat('x', 200)))).*
             from woningbouwplan plan, generate_series(1, 60000) number where plan.id = '{}'",
            made.id()
        ),
    );
}

/// Somebody beside the server who keeps everyone from a table, so that whoever reads it waits.
fn hold(app: &TestApp, table: &str) -> PgConnection {
    let mut holder = connection(app.database());
    execute(&mut holder, "begin");
    execute(&mut holder, &format!("lock table {table} in access exclusive mode"));
    holder
}

/// How many statements of the server wait for a lock at this moment.
fn waiting(app: &TestApp) -> i64 {
    let count =
        "(select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')";
    diesel::select(diesel::dsl::sql::<diesel::sql_types::BigInt>(count))
        .get_result(&mut connection(app.database()))
        .unwrap()
}

async fn until(app: &TestApp, expected: i64) {
    let start = Instant::now();
    while waiting(app) != expected {
        assert!(start.elapsed() < Duration::from_secs(5), "{} statements wait, not {expected}", waiting(app));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn who_looks_at_the_dearest_page_leaves_room_for_all_others() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    zwolle.get("/overzicht").await.ok();
    let held = hold(&app, "verantwoordelijke");
    let readers: Vec<_> = (0..16).map(|_| tokio::spawn(zwolle.call("GET", "/overzicht").into_future())).collect();
    until(&app, 2).await;
    for _ in 0..8 {
        zwolle.get("/mijlpalen").await.ok();
        zwolle.get("/health/ready").await.ok();
    }
    drop(held);
    for reader in readers {
        let answer = reader.await.unwrap();
        assert!(answer.status == 200 || asks_for_patience(&answer), "{answer:?}");
    }
}

#[tokio::test]
async fn a_record_that_somebody_holds_leaves_room_for_who_writes_elsewhere() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);
    let nieuw =
        |gemeente: &str| json!({ "gemeenteCode": gemeente, "naam": "Spoorzone", "vertrouwelijkheid": "Openbaar" });
    let project = zwolle.post("/sleutelprojecten", nieuw("GM0193")).await.created();
    let path = format!("/sleutelprojecten/{}", project.id());
    let mut other = connection(app.database());
    execute(&mut other, "begin");
    execute(&mut other, &format!("select id from sleutelproject where id = '{}' for update", project.id()));

    let waiting: Vec<_> = (0..30)
        .map(|_| {
            let (zwolle, path, etag) = (zwolle.clone(), path.clone(), project.etag());
            tokio::spawn(async move { zwolle.patch(&path, &etag, json!({ "naam": "Anders" })).await })
        })
        .collect();
    let start = Instant::now();
    for _ in 0..5 {
        enschede.post("/sleutelprojecten", nieuw("GM0153")).await.created();
    }
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    for answer in waiting {
        let answer = answer.await.unwrap();
        assert!(asks_for_patience(&answer), "{answer:?}");
    }
    execute(&mut other, "rollback");
    zwolle.patch(&path, &project.etag(), json!({ "naam": "Anders" })).await.ok();
}

#[tokio::test]
async fn a_read_whose_client_left_ends() {
    let app = TestApp::start().await;
    let mut other = connection(app.database());
    // A list that lasts longer than any request may.
    execute(&mut other, "alter table reces rename to reces_snel");
    execute(&mut other, "create view reces as select reces_snel.* from pg_sleep(60) left join reces_snel on true");
    let mut client = TcpStream::connect(app.address()).await.unwrap();
    let head = format!("GET /api/v1/recessen HTTP/1.1\r\nHost: {}\r\n\r\n", app.address());
    client.write_all(head.as_bytes()).await.unwrap();
    until_asleep(&app, 1).await;

    drop(client);
    until_asleep(&app, 0).await;
}

/// Waits, for half as long as a request may last, until so many statements of the server sleep.
async fn until_asleep(app: &TestApp, expected: i64) {
    let count = "(select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep')";
    let start = Instant::now();
    loop {
        let asleep: i64 = diesel::select(diesel::dsl::sql::<diesel::sql_types::BigInt>(count))
            .get_result(&mut connection(app.database()))
            .unwrap();
        if asleep == expected {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(5), "{asleep} statements sleep, not {expected}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
