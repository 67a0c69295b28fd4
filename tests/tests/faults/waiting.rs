//! Two that write the same record: the second waits, and acts after the first; the register never tells it the other way round.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use diesel::prelude::*;
use reqwest::multipart::{Form, Part};
use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};

use crate::overload::{connection, execute};

#[tokio::test]
async fn who_waited_for_an_account_or_a_client_changes_it_when_it_is_free() {
    let app = TestApp::on("2026-11-23").await;
    let beheerder = app.beheerder().await;
    let account = json!({ "email": "anna@zwolle.example", "naam": "Anna" });
    let account = beheerder.post("/gebruikers", account).await.created();
    let client = json!({ "naam": "Planmonitor", "organisatieCode": "PV23", "scopes": ["lezen"], "gemeenteCodes": [], "niveau": "Provincie" });
    let client = beheerder.post("/api-clients", client).await.created();
    for (path, root) in [("gebruikers", account), ("api-clients", client)] {
        let (id, etag) = (root.id(), root.etag());
        let path = format!("/{path}/{id}");
        let beheerder = beheerder.clone();
        let change = async move { beheerder.patch(&path, &etag, json!({ "naam": "Anders" })).await.ok() };
        let changed = delayed(&app, &id, change).await;
        assert_eq!(changed["gewijzigdOp"], json!(app.clock.now()), "{id}");
    }
}

#[tokio::test]
async fn an_import_that_waited_for_its_plans_changes_them_when_they_are_free() {
    let app = TestApp::on("2026-11-23").await;
    let provincie = app.provincie("PV23").await;
    imports(&provincie, 120).await;
    let plan = provincie.get("/woningbouwplannen").await.ok().results()[0].clone();
    let importer = provincie.clone();
    let id = plan["id"].as_str().unwrap();
    delayed(&app, id, async move { imports(&importer, 110).await }).await;
    let path = format!("/woningbouwplannen/{id}");
    let after = provincie.get(&path).await.ok();
    assert_eq!((&after["bruto"], &after["gewijzigdOp"]), (&json!(110), &json!(app.clock.now())));
}

async fn imports(persona: &Persona, woningen: u32) {
    let file = format!(
        "OBJECTID,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest\n1,Zwolle,Spoorzone,Verdichting,1A Onherroepelijk,{woningen}\n"
    );
    let order = json!({ "bron": "proef", "vertrouwelijkheid": "Provincie", "toewijzing": "goedeRijen" });
    let form = Form::new().part("bestand", Part::text(file).file_name("x.csv")).text("opdracht", order.to_string());
    persona.call("POST", "/importen").multipart(form).await.created();
}

/// Lets the change begin while somebody else holds the root with this id, and go on a minute later.
async fn delayed<T: Send + 'static>(app: &TestApp, id: &str, change: impl Future<Output = T> + Send + 'static) -> T {
    let (high, low) = id.parse::<uuid::Uuid>().unwrap().as_u64_pair();
    let mut other = connection(app.database());
    execute(&mut other, "begin");
    execute(&mut other, &format!("select pg_advisory_xact_lock({})", (high ^ low).cast_signed()));
    let change = tokio::spawn(change);
    let clock = app.clock.clone();
    let free = move || {
        let start = Instant::now();
        let waits = "select 1 from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())";
        while diesel::sql_query(waits).execute(&mut other).unwrap() == 0 {
            assert!(start.elapsed() < Duration::from_secs(10), "nobody waits");
        }
        clock.advance(TimeDelta::minutes(1));
        execute(&mut other, "commit");
    };
    tokio::task::spawn_blocking(free).await.unwrap();
    change.await.unwrap()
}

#[tokio::test]
async fn who_watches_over_it_hears_for_how_long_the_feed_is_held_back() {
    let app = TestApp::start().await;
    // In another database of the same server, which has nothing to do with this register.
    let mut other = connection(TestApp::start().await.database());
    execute(&mut other, "begin");
    execute(&mut other, "create table vergeten ()");
    let project = json!({ "naam": "Erna", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
    app.projectleider("GM0193").await.post("/sleutelprojecten", project).await.created();
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let ready = app.publiek().get("/health/ready").await.ok();
        if ready["wijzigingenAchterSeconden"].as_i64() >= Some(1) {
            break;
        }
        assert!(Instant::now() < deadline, "{}", ready.text);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    execute(&mut other, "rollback");
}
