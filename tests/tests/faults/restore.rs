//! Real restores: whoever was told what a restore lost is told so, before anything new is written and after; whoever was not goes on.

use std::time::{Duration, Instant};

use diesel::prelude::*;
use serde_json::{Value, json};
use sleutelbord_tests::{Persona, TestApp};

use crate::overload::connection;
use crate::postgres::Postgres;

const DAY: &str = "2026-11-23";

async fn makes_projects(app: &TestApp, names: &[&str]) {
    let zwolle = app.projectleider("GM0193").await;
    for naam in names {
        let project = json!({ "naam": naam, "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar" });
        zwolle.post("/sleutelprojecten", project).await.created();
    }
}

/// A reader with the cursor of this moment.
async fn cursor_of_now(app: &TestApp) -> String {
    // What was written is past the horizon once no older transaction runs: ask until a written project is heard of.
    app.lezer("GM0193").await.get("/wijzigingen?na=nu").await.ok().text_of("laatsteCursor")
}

/// All cursors that a reader of the whole feed can hold.
async fn cursors(app: &TestApp) -> Vec<String> {
    let (lezer, mut next, mut all) = (app.lezer("GM0193").await, "/api/v1/wijzigingen?limit=200".to_owned(), vec![]);
    loop {
        let page = lezer.get(&next).await.ok();
        all.extend(page.results().iter().map(|entry| entry["cursor"].as_str().unwrap_or_default().to_owned()));
        all.push(page.text_of("laatsteCursor"));
        if page.results().is_empty() {
            return all;
        }
        next = page.text_of("volgende");
    }
}

async fn is_told(lezer: &Persona, cursors: &[String]) {
    assert!(!cursors.is_empty());
    for cursor in cursors {
        lezer.get(&format!("/wijzigingen?na={cursor}")).await.refused(410, "cursorTeOud");
    }
}

/// The names of the projects after a cursor.
async fn hears(lezer: &Persona, cursor: &str) -> Vec<Value> {
    let page = lezer.get(&format!("/wijzigingen?na={cursor}&soort=sleutelproject&limit=200&wacht=10")).await.ok();
    page.results().iter().map(|entry| entry["inhoud"]["naam"].clone()).collect()
}

/// What the register holds before any copy is made, with a cursor of that time that is kept through everything.
async fn before(url: &str) -> (TestApp, String) {
    let app = TestApp::over(url, DAY).await;
    makes_projects(&app, &["Van ervoor"]).await;
    let kept = cursor_of_now(&app).await;
    makes_projects(&app, &["Nog net"]).await;
    app.works().await;
    (app, kept)
}

/// The lost past: what was told after the copy was made.
async fn lost(app: &TestApp) -> Vec<String> {
    let known = cursors(app).await;
    makes_projects(app, &["Verloren 1", "Verloren 2", "Verloren 3"]).await;
    let all = cursors(app).await;
    all.into_iter().filter(|cursor| !known.contains(cursor)).collect()
}

/// In the restored register: the lost past is over at once, still is when the numbers have caught up with it, and the kept past goes on.
async fn holds(app: &TestApp, kept: &str, lost: &[String]) {
    let lezer = app.lezer("GM0193").await;
    is_told(&lezer, lost).await;
    makes_projects(app, &["Erna 1", "Erna 2", "Erna 3", "Erna 4", "Erna 5", "Erna 6"]).await;
    is_told(&lezer, lost).await;
    let heard = hears(&lezer, kept).await;
    assert_eq!(heard, ["Nog net", "Erna 1", "Erna 2", "Erna 3", "Erna 4", "Erna 5", "Erna 6"]);
}

fn eras(url: &str) -> Vec<String> {
    #[derive(QueryableByName)]
    struct Era {
        #[diesel(sql_type = diesel::sql_types::Text)]
        reden: String,
    }
    let eras =
        diesel::sql_query("select reden from tijdperk order by nummer").load::<Era>(&mut connection(url)).unwrap();
    eras.into_iter().map(|era| era.reden).collect()
}

#[tokio::test]
async fn a_base_backup_that_is_put_back_ends_what_was_told_since() {
    let mut server = Postgres::start();
    let url = server.create_database("register");
    let (app, kept) = before(&url).await;
    let copy = server.base_backup();
    let lost = lost(&app).await;
    drop(app);
    // The last start of this installation, which it remembers and the copy does not know.
    drop(TestApp::over(&url, DAY).await);
    server.put_back(copy);
    let app = TestApp::over(&url, DAY).await;
    holds(&app, &kept, &lost).await;
    let eras = eras(&url);
    assert!(eras.len() == 2 && eras[1].contains("kent de laatste start van deze installatie niet"), "{eras:?}");
}

#[tokio::test]
async fn an_older_base_backup_on_a_machine_that_remembers_nothing_does_too() {
    let mut server = Postgres::start();
    let url = server.create_database("register");
    let (app, kept) = before(&url).await;
    let copy = server.base_backup();
    drop(app);
    // In a later start: the copy does not know the mark that it gives.
    let app = TestApp::over(&url, DAY).await;
    let lost = lost(&app).await;
    drop(app);
    server.put_back(copy);
    app_forgets(&url);
    let app = TestApp::over(&url, DAY).await;
    holds(&app, &kept, &lost).await;
    assert_eq!(eras(&url).len(), 1, "nothing told that it was restored; the marks alone knew");
}

/// Removes what the installation of the tests remembers of this database.
fn app_forgets(url: &str) {
    #[derive(QueryableByName)]
    struct Name {
        #[diesel(sql_type = diesel::sql_types::Text)]
        name: String,
    }
    let name = "select (select system_identifier from pg_control_system()) || '-' || oid as name from pg_database where datname = current_database()";
    let name: Name = diesel::sql_query(name).get_result(&mut connection(url)).unwrap();
    let folder = std::env::temp_dir().join(format!("sleutelbord-tests-{}", std::process::id()));
    std::fs::remove_file(folder.join("tijdperk").join(name.name)).unwrap();
}

#[tokio::test]
async fn a_dump_in_a_fresh_server_ends_what_was_told_since() {
    let (server, fresh) = (Postgres::start(), Postgres::start());
    let url = server.create_database("register");
    let (app, kept) = before(&url).await;
    let restored = server.dump_into("register", &fresh, "register");
    let lost = lost(&app).await;
    drop(app);
    let app = TestApp::over(&restored, DAY).await;
    holds(&app, &kept, &lost).await;
    assert!(eras(&restored)[1].contains("andere PostgreSQL-server"));
}

#[tokio::test]
async fn a_dump_in_a_used_server_whose_numbers_are_ahead_does_too() {
    let server = Postgres::start();
    let url = server.create_database("register");
    let (app, kept) = before(&url).await;
    let restored = server.dump_into("register", &server, "hersteld");
    let lost = lost(&app).await;
    drop(app);
    let app = TestApp::over(&restored, DAY).await;
    holds(&app, &kept, &lost).await;
    assert!(eras(&restored)[1].contains("dump"));
}

#[tokio::test]
async fn a_reserve_that_lags_and_takes_over_under_a_running_service_does_too() {
    let mut server = Postgres::start();
    let url = server.create_database("register");
    let (app, kept) = before(&url).await;
    let standby = server.lagging_standby();
    let lost = lost(&app).await;
    server.fail_over_to(standby);
    let deadline = Instant::now() + Duration::from_secs(30);
    while !answers(&app).await {
        assert!(Instant::now() < deadline, "the service does not find the new server");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    holds(&app, &kept, &lost).await;
    assert!(eras(&url)[1].contains("tijdlijn"));
}

/// Whether it answers on every connection that it has.
async fn answers(app: &TestApp) -> bool {
    let address = format!("http://{}/api/v1/omgeving", app.address());
    let asked = futures_util::future::join_all((0..16).map(|_| reqwest::get(&address))).await;
    asked.into_iter().all(|answer| answer.is_ok_and(|answer| answer.status().is_success()))
}

#[tokio::test]
async fn a_restart_without_a_restore_ends_nothing() {
    let server = Postgres::start();
    let url = server.create_database("register");
    let (app, _) = before(&url).await;
    let all = cursors(&app).await;
    drop(app);
    let app = TestApp::over(&url, DAY).await;
    let lezer = app.lezer("GM0193").await;
    for cursor in all {
        lezer.get(&format!("/wijzigingen?na={cursor}")).await.ok();
    }
    assert_eq!(eras(&url).len(), 1);
}

#[tokio::test]
async fn cursors_of_another_installation_or_of_the_future_are_refused() {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let app = TestApp::start().await;
    let lezer = app.lezer("GM0193").await;
    let cursor = cursor_of_now(&app).await;
    let plain = String::from_utf8(URL_SAFE_NO_PAD.decode(&cursor).unwrap()).unwrap();
    let mut parts: Vec<&str> = plain.split('.').collect();
    parts[1] = "9223372036854775807";
    is_told(&lezer, &[URL_SAFE_NO_PAD.encode(parts.join("."))]).await;
    let foreign = "0".repeat(32);
    let mut parts: Vec<&str> = plain.split('.').collect();
    parts[0] = &foreign;
    is_told(&lezer, &[URL_SAFE_NO_PAD.encode(parts.join("."))]).await;
}
