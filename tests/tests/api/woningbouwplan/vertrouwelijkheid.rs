//! Who reads a plan: the read table of the design, on list, count, search, file, programme and the single plan alike.

use sleutelbord_tests::{Persona, TestApp};

use super::{has_plan, names};

const LEVELS: [&str; 4] = ["Gemeente", "Openbaar", "Provincie", "Regio"];

async fn reads(reader: &Persona, expected: &[&str]) {
    let list = reader.get("/woningbouwplannen").await.ok();
    assert_eq!(names(&list), expected, "{}", reader.email());
    assert_eq!(list["totaal"], expected.len(), "{}", reader.email());
    let file = reader.call("GET", "/woningbouwplannen").header("Accept", "text/csv").await.ok();
    assert_eq!(file.text.lines().count(), expected.len() + 1, "{}: {}", reader.email(), file.text);
    for level in LEVELS {
        let found = reader.get(&format!("/woningbouwplannen?search={level}")).await.ok();
        assert_eq!(found["totaal"] == 1, expected.contains(&level), "{} searches {level}", reader.email());
        let kept = reader.get(&format!("/woningbouwplannen?vertrouwelijkheid={level}")).await.ok();
        assert_eq!(kept["totaal"] == 1, expected.contains(&level), "{} filters {level}", reader.email());
    }
}

#[tokio::test]
async fn every_reader_sees_its_levels_and_no_others() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let mut ids = Vec::new();
    for level in LEVELS {
        ids.push(has_plan(&zwolle, level, "GM0193", level).await.id());
    }

    reads(&zwolle, &LEVELS).await;
    reads(&app.provincie("PV23").await, &["Openbaar", "Provincie", "Regio"]).await;
    reads(&app.lezer("GM0166").await, &["Openbaar", "Regio"]).await;
    reads(&app.voorzitter("west-overijssel").await, &["Openbaar", "Regio"]).await;
    reads(&app.lezer("GM0153").await, &["Openbaar"]).await;
    reads(&app.iemand().await, &["Openbaar"]).await;

    let kampen = app.gegevensbeheerder("GM0166").await;
    for (id, level) in ids.iter().zip(LEVELS) {
        for path in [format!("/woningbouwplannen/{id}"), format!("/woningbouwplannen/{id}/programma")] {
            let answer = kampen.get(&path).await;
            match level {
                "Openbaar" | "Regio" => answer.ok(),
                _ => answer.refused(404, "nietGevonden"),
            };
        }
    }
}

#[tokio::test]
async fn the_past_is_seen_with_the_rights_of_today() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let plan = has_plan(&zwolle, "Eerst openbaar", "GM0193", "Openbaar").await;
    app.clock.advance(chrono::TimeDelta::days(1));
    let path = format!("/woningbouwplannen/{}", plan.id());
    let reader = app.iemand().await;
    reader.get(&path).await.ok();
    zwolle.patch(&path, &plan.etag(), serde_json::json!({ "vertrouwelijkheid": "Gemeente" })).await.ok();
    reader.get(&format!("{path}?peildatum=2026-11-23")).await.refused(404, "nietGevonden");
    zwolle.get(&format!("{path}?peildatum=2026-11-23")).await.ok();
}
