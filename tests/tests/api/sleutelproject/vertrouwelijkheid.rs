//! Who reads a project: the read table of the design, on the list, its count, its search and the single project alike.

use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};

use super::{has_project, names, nieuw};

const LEVELS: [&str; 4] = ["Gemeente", "Openbaar", "Provincie", "Regio"];

async fn reads(reader: &Persona, expected: &[&str]) {
    let list = reader.get("/sleutelprojecten").await.ok();
    assert_eq!(names(&list), expected, "{}", reader.email());
    assert_eq!(list["totaal"], expected.len(), "{}", reader.email());
    for level in LEVELS {
        let found = reader.get(&format!("/sleutelprojecten?search={level}")).await.ok();
        assert_eq!(found["totaal"] == 1, expected.contains(&level), "{} searches {level}", reader.email());
    }
}

#[tokio::test]
async fn every_reader_sees_its_levels_and_no_others() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let mut ids = Vec::new();
    for level in LEVELS {
        ids.push(has_project(&zwolle, level, "GM0193", level).await.id());
    }

    reads(&zwolle, &LEVELS).await;
    reads(&app.provincie("PV23").await, &["Openbaar", "Provincie", "Regio"]).await;
    reads(&app.lezer("GM0166").await, &["Openbaar", "Regio"]).await;
    reads(&app.secretaris("west-overijssel").await, &["Openbaar", "Regio"]).await;
    reads(&app.lezer("GM0153").await, &["Openbaar"]).await;
    reads(&app.iemand().await, &["Openbaar"]).await;
    reads(&app.beheerder().await, &["Openbaar"]).await;

    let kampen = app.projectleider("GM0166").await;
    for (id, level) in ids.iter().zip(LEVELS) {
        let path = format!("/sleutelprojecten/{id}");
        let visible = matches!(level, "Openbaar" | "Regio");
        let change = kampen.patch(&path, "\"1.x\"", json!({ "naam": "Overgenomen" })).await;
        if visible {
            kampen.get(&path).await.ok();
            change.refused(403, "geenRecht");
        } else {
            kampen.get(&path).await.refused(404, "nietGevonden");
            change.refused(404, "nietGevonden");
        }
    }
}

#[tokio::test]
async fn who_takes_part_reads_the_project_as_its_own() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.lezer("GM0153").await);
    let mut shared = nieuw("Samen", "GM0193", "Gemeente");
    shared["deelnemendeGemeenten"] = json!(["GM0153"]);
    let project = zwolle.post("/sleutelprojecten", shared).await.created();
    let path = format!("/sleutelprojecten/{}", project.id());

    let seen = enschede.get(&path).await.ok();
    assert_eq!(seen["deelnemendeGemeenten"], json!([{ "code": "GM0153", "naam": "Enschede" }]));
    assert_eq!(seen["teLateMijlpalen"], json!(null), "slip is for the own municipality and the province");

    zwolle.patch(&path, &project.etag(), json!({ "deelnemendeGemeenten": [] })).await.ok();
    enschede.get(&path).await.refused(404, "nietGevonden");
    let past = format!("{path}?peildatum=2026-11-23");
    enschede.get(&past).await.refused(404, "nietGevonden");
}

#[tokio::test]
async fn the_past_is_read_with_the_rights_of_today() {
    let app = TestApp::on("2026-11-20").await;
    let (zwolle, kampen) = (app.projectleider("GM0193").await, app.lezer("GM0166").await);
    let project = has_project(&zwolle, "Spoorzone", "GM0193", "Regio").await;
    let path = format!("/sleutelprojecten/{}", project.id());
    app.clock.advance(chrono::TimeDelta::days(3));
    let renamed = zwolle.patch(&path, &project.etag(), json!({ "naam": "Spoorzone Noord" })).await.ok();

    assert_eq!(kampen.get(&format!("{path}?peildatum=2026-11-20")).await.ok()["naam"], "Spoorzone");
    assert_eq!(names(&kampen.get("/sleutelprojecten?peildatum=2026-11-20").await.ok()), ["Spoorzone"]);
    assert_eq!(kampen.get("/sleutelprojecten?peildatum=2026-11-19").await.ok()["totaal"], 0);

    zwolle.patch(&path, &renamed.etag(), json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();
    kampen.get(&format!("{path}?peildatum=2026-11-20")).await.refused(404, "nietGevonden");
}
