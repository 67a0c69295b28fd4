//! Importing again: nothing happens twice, and what is ours stays ours.

use serde_json::json;
use sleutelbord_tests::TestApp;

use super::{counts, csv, opdracht, sends};

const ROW: &str = "1,Zwolle,Spoorzone,Verdichting,1A Onherroepelijk,120,0,27-1-2020,6.09,52.51";

#[tokio::test]
async fn a_dry_run_and_all_or_nothing_keep_no_plan() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let file = csv(&[ROW, "2,Nergenshuizen,Plan,Verdichting,1A,5,0,,,"]);
    let dry = sends(&provincie, "?proef=true", "x.csv", file.clone(), &opdracht("goedeRijen")).await.ok();
    assert_eq!((&dry["status"], &dry["aandacht"][0]["rij"]), (&json!("proef"), &json!(3)));
    provincie.get(&format!("/importen/{}", dry.id())).await.refused(404, "nietGevonden");
    let refused = sends(&provincie, "", "x.csv", file, &opdracht("allesOfNiets")).await.created();
    assert_eq!((counts(&refused), &refused["status"]), ([2, 1, 0, 0, 1, 0, 120], &json!("geweigerd")));
    let rows = provincie.get(&format!("/importen/{}/rijen?uitkomst=nieuw", refused.id())).await.ok();
    assert_eq!(rows.results()[0]["woningbouwplanId"], json!(null));
    assert_eq!(provincie.get("/woningbouwplannen").await.ok()["totaal"], 0);
}

#[tokio::test]
async fn the_same_list_changes_nothing_and_a_newer_one_only_what_it_says() {
    let app = TestApp::on("2026-11-23").await;
    let (provincie, zwolle) = (app.provincie("PV23").await, app.gegevensbeheerder("GM0193").await);
    let order = opdracht("goedeRijen");
    sends(&provincie, "", "x.csv", csv(&[ROW]), &order).await.created();
    let plan = provincie.get("/woningbouwplannen").await.ok().results()[0].clone();
    let path = format!("/woningbouwplannen/{}", plan["id"].as_str().unwrap_or_default());

    let etag = zwolle.get(&path).await.ok().etag();
    let change = json!({ "naam": "Anders", "opdrachtgever": "Gemeente" });
    let led = zwolle.patch(&path, &etag, change).await.refused(409, "bronLeidend");
    assert_eq!(led["parameters"], json!({ "bron": "proef", "velden": "naam" }));
    assert_eq!(plan["mogelijkheden"]["programmaWijzigen"]["mag"], false);
    let empty = json!({ "regels": [] });
    zwolle.put(&format!("{path}/programma"), &etag, empty).await.refused(409, "bronLeidend");
    let ours = json!({ "opdrachtgever": "Gemeente", "vertrouwelijkheid": "Regio" });
    zwolle.patch(&path, &etag, ours).await.ok();

    let again = sends(&zwolle, "", "x.csv", csv(&[ROW]), &order).await.created();
    assert_eq!(counts(&again), [1, 0, 0, 1, 0, 0, 120]);
    app.clock.advance(chrono::TimeDelta::days(1));
    let newer = ROW.replace(",120,", ",110,");
    let newer = sends(&provincie, "", "x.csv", csv(&[&newer]), &order).await.created();
    assert_eq!(counts(&newer), [1, 0, 1, 0, 0, 0, 110]);
    let after = zwolle.get(&path).await.ok();
    assert_eq!((&after["bruto"], &after["versie"]), (&json!(110), &json!(3)));
    assert_eq!((&after["opdrachtgever"], &after["vertrouwelijkheid"]), (&json!("Gemeente"), &json!("Regio")));
    assert_eq!(zwolle.get(&format!("{path}?peildatum=2026-11-23")).await.ok()["bruto"], 120);
}

#[tokio::test]
async fn a_place_is_kept_until_the_plan_lies_elsewhere() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let order = opdracht("goedeRijen");
    let area = json!({ "type": "FeatureCollection", "features": [{ "type": "Feature", "id": 1,
        "geometry": { "type": "Polygon", "coordinates": [[[6.08, 52.5], [6.1, 52.5], [6.1, 52.52], [6.08, 52.5]]] },
        "properties": { "Gem_naam": "Zwolle", "Plannaam": "Spoorzone", "Plantype": "Verdichting",
            "Planstatus": "1A Onherroepelijk", "Aantalrest": 120, "Sloop": 0, "datum": "27-1-2020" } }] });
    sends(&provincie, "", "x.geojson", area.to_string(), &order).await.created();
    let same = sends(&provincie, "", "x.csv", csv(&[ROW]), &order).await.created();
    assert_eq!(counts(&same), [1, 0, 0, 1, 0, 0, 120], "a point in the area is the same place");
    let moved = ROW.replace("6.09,52.51", "6.2,52.51");
    let moved = sends(&provincie, "", "x.csv", csv(&[&moved]), &order).await.created();
    assert_eq!(counts(&moved), [1, 0, 1, 0, 0, 0, 120]);
    let back = sends(&provincie, "", "x.geojson", area.to_string(), &order).await.created();
    assert_eq!(counts(&back), [1, 0, 1, 0, 0, 0, 120]);
}

#[tokio::test]
async fn a_request_that_is_sent_twice_happens_once() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let send = async |row: &str| {
        let file = reqwest::multipart::Part::bytes(csv(&[row]).into_bytes()).file_name("x.csv");
        let form = reqwest::multipart::Form::new().part("bestand", file);
        let form = form.text("opdracht", opdracht("goedeRijen").to_string());
        provincie.call("POST", "/importen").header("Idempotency-Key", "een").multipart(form).await
    };
    let first = send(ROW).await.created();
    assert_eq!(send(ROW).await.created().id(), first.id());
    send(&ROW.replace("120", "121")).await.refused(422, "sleutelHergebruikt");
    assert_eq!(provincie.get("/importen").await.ok()["totaal"], 1);
}

#[tokio::test]
async fn an_older_list_leaves_a_younger_one_as_it_is_and_says_so() {
    let app = TestApp::start().await;
    let provincie = app.provincie("PV23").await;
    let order = opdracht("goedeRijen");
    let younger = ROW.replace("27-1-2020", "1-10-2026");
    sends(&provincie, "", "x.csv", csv(&[&younger]), &order).await.created();
    let older = ROW.replace("Spoorzone", "Oude naam").replace(",120,", ",70,");
    let older = sends(&provincie, "", "x.csv", csv(&[&older]), &order).await.created();
    assert_eq!((&older["ongewijzigd"], &older["metWaarschuwing"]), (&json!(1), &json!(1)));
    assert_eq!(super::remarks(&provincie, &older).await, [(2, "lijstOuder".to_owned())]);
    let plan = provincie.get("/woningbouwplannen").await.ok().results()[0].clone();
    assert_eq!((&plan["naam"], &plan["bruto"]), (&json!("Spoorzone"), &json!(120)));
}
