//! Making and removing a plan.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{bouw, has_plan, nieuw};

#[tokio::test]
async fn nobody_makes_a_plan_but_those_who_keep_the_data_of_its_municipality() {
    let app = TestApp::start().await;
    app.publiek().post("/woningbouwplannen", nieuw("Plan", "GM0193", "Provincie")).await.refused(401, "nietAangemeld");
    for stranger in [
        app.gegevensbeheerder("GM0150").await,
        app.projectleider("GM0193").await,
        app.provincie("PV23").await,
        app.beheerder().await,
        app.lezer("GM0193").await,
    ] {
        stranger.post("/woningbouwplannen", nieuw("Plan", "GM0193", "Provincie")).await.refused(403, "geenRecht");
    }
}

#[tokio::test]
async fn a_plan_with_a_fault_is_refused_in_the_field_that_has_it() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    for (field, value, code) in [
        ("naam", json!("  "), "leeg"),
        ("naam", json!("x".repeat(201)), "teLang"),
        ("gemeenteCode", json!("GM9999"), "gemeenteOnbekend"),
        ("plantype", json!("Sloop"), "onbekendeWaarde"),
        ("brondatum", json!("0026-01-01"), "datumBuitenBereik"),
        ("locatie", json!({ "type": "Point", "coordinates": [203_000, 502_000] }), "coordinatenBuitenBereik"),
        ("hardheid", json!("hard"), "onbekendVeld"),
    ] {
        let mut wrong = nieuw("Plan", "GM0193", "Provincie");
        wrong[field] = value;
        zwolle.post("/woningbouwplannen", wrong).await.invalid(field, code);
    }
    let mut double = nieuw("Plan", "GM0193", "Provincie");
    double["programma"] = json!([bouw(None, 1), bouw(None, 2)]);
    zwolle.post("/woningbouwplannen", double).await.invalid("programma.1", "programmaregelDubbel");
}

#[tokio::test]
async fn a_plan_that_was_made_has_its_totals_and_is_read_at_its_address() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let mut body = nieuw("  Spoorzone  ", "GM0193", "Provincie");
    body["programma"] = json!([bouw(Some(2028), 120), bouw(None, 30)]);
    body["locatie"] = json!({ "type": "Point", "coordinates": [6.09, 52.51] });
    let made = zwolle.post("/woningbouwplannen", body).await.created();
    for (field, value) in [
        ("naam", json!("Spoorzone")),
        ("gemeenteNaam", json!("Zwolle")),
        ("hardheid", json!("hard")),
        ("projectstatus", json!("Onbekend")),
        ("opdrachtgever", json!("Onbekend")),
        ("bron", json!(null)),
        ("bruto", json!(150)),
        ("restcapaciteit", json!(150)),
        ("versie", json!(1)),
    ] {
        assert_eq!(made[field], value, "{field}");
    }
    let location = made.header("location").to_owned();
    let read = zwolle.get(&location).await.ok();
    assert_eq!((read.json, read.headers["etag"].clone()), (made.json, made.headers["etag"].clone()));
}

#[tokio::test]
async fn a_dry_run_keeps_nothing() {
    let app = TestApp::start().await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let dry = zwolle.post("/woningbouwplannen?proef=true", nieuw("Plan", "GM0193", "Provincie")).await.ok();
    zwolle.get(&format!("/woningbouwplannen/{}", dry.id())).await.refused(404, "nietGevonden");
    assert_eq!(zwolle.get("/woningbouwplannen").await.ok()["totaal"], 0);
}

#[tokio::test]
async fn a_plan_is_removed_and_its_past_stays() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.gegevensbeheerder("GM0193").await;
    let plan = has_plan(&zwolle, "Vergissing", "GM0193", "Provincie").await;
    let path = format!("/woningbouwplannen/{}", plan.id());
    app.provincie("PV23").await.delete(&path, &plan.etag()).await.refused(403, "geenRecht");
    zwolle.call("DELETE", &path).await.refused(428, "versieVereist");
    let stale = zwolle.delete(&path, "\"7.x\"").await.refused(412, "versieVerouderd");
    assert_eq!(stale["huidig"]["naam"], "Vergissing");

    app.clock.advance(chrono::TimeDelta::days(2));
    zwolle.delete(&path, &plan.etag()).await.no_content();
    zwolle.get(&path).await.refused(404, "nietGevonden");
    zwolle.get(&format!("{path}?peildatum=2026-11-25")).await.refused(404, "nietGevonden");
    assert_eq!(zwolle.get(&format!("{path}?peildatum=2026-11-24")).await.ok()["naam"], "Vergissing");
}
