//! Moving the forecast, and putting dates right.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn a_shift_is_refused_without_the_right_the_reason_or_another_date() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling omgevingsplan", "2026-12-15")).await;
    let moves = format!("{}/verschuivingen", path(&mijlpaal));

    for stranger in [app.projectleider("GM0166").await, app.opdrachtgever("GM0193").await, app.provincie("PV23").await]
    {
        stranger.post(&moves, naar("2027-03-01")).await.refused(403, "geenRecht");
    }
    let with = |field: &str, value: Value| {
        let mut body = naar("2027-03-01");
        body[field] = value;
        body
    };
    zwolle.post(&moves, with("oorzaak", json!("regen"))).await.invalid("oorzaak", "themaOnbekend");
    zwolle.post(&moves, with("toelichting", json!(" "))).await.invalid("toelichting", "leeg");
    zwolle.post(&moves, with("naar", json!("9999-12-31"))).await.invalid("naar", "datumBuitenBereik");
    zwolle.post(&moves, with("dagen", json!(5))).await.refused(400, "invoerOngeldig");
    zwolle.post(&moves, naar("2026-12-15")).await.refused(409, "zelfdeDatum");
}

#[tokio::test]
async fn a_shift_keeps_the_baseline_and_tells_why() {
    let app = TestApp::on("2026-11-23").await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Vaststelling omgevingsplan", "2026-12-15")).await;
    let moves = format!("{}/verschuivingen", path(&mijlpaal));
    let proef = zwolle.post(&format!("{moves}?proef=true"), naar("2027-03-01")).await.ok();
    assert_eq!(proef["mijlpaal"]["prognosedatum"], "2027-03-01");
    assert_eq!(zwolle.get(&moves).await.ok()["totaal"], 0, "a dry run keeps nothing");

    let moved = zwolle.post(&moves, naar("2027-03-01")).await.created();
    assert_eq!(
        (&moved["van"], &moved["naar"], &moved["dagen"]),
        (&json!("2026-12-15"), &json!("2027-03-01"), &json!(76))
    );
    assert_eq!(moved["actor"]["naam"], "projectleider 1");
    let after = zwolle.get(&path(&mijlpaal)).await.ok();
    let dates = [&after["basisdatum"], &after["prognosedatum"], &after["status"]];
    assert_eq!(dates, [&json!("2026-12-15"), &json!("2027-03-01"), &json!("dreigtTeLaat")]);
    assert_eq!(
        (&after["uitloopDagen"], &after["aantalVerschuivingen"], &after["versie"]),
        (&json!(76), &json!(1), &json!(2))
    );

    let late = zwolle.call("POST", &moves).if_match(&mijlpaal.etag()).json(&naar("2027-04-01")).await;
    assert_eq!(late.refused(412, "versieVerouderd")["huidig"]["prognosedatum"], "2027-03-01");
    let earlier = zwolle.post(&moves, naar("2027-02-01")).await.created();
    assert_eq!(earlier["dagen"], -28);
    assert_eq!(zwolle.get(&moves).await.ok().results()[0]["dagen"], -28, "newest first");
}

#[tokio::test]
async fn a_quarter_moves_from_end_to_end() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mut body = nieuw("Start bouw", "2027-01-01");
    body["precisie"] = json!("kwartaal");
    let mijlpaal = has_mijlpaal(&zwolle, &project, body).await;
    let moves = format!("{}/verschuivingen", path(&mijlpaal));

    let mut within = naar("2027-03-31");
    zwolle.post(&moves, within.clone()).await.refused(409, "zelfdeDatum");
    within["precisie"] = json!("kwartaal");
    zwolle.post(&moves, within).await.refused(409, "zelfdeDatum");
    assert_eq!(zwolle.post(&moves, naar("2027-04-10")).await.created()["dagen"], 10);
}

#[tokio::test]
async fn a_correction_is_no_slip() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mut typed = nieuw("Start bouw", "2026-12-15");
    typed["prognosedatum"] = json!("2062-12-15");
    let mijlpaal = has_mijlpaal(&zwolle, &project, typed).await;
    let corrections = format!("{}/correcties", path(&mijlpaal));
    let correct = |veld: &str, naar: Value| json!({ "veld": veld, "naar": naar, "toelichting": "Typefout" });

    app.medewerker("GM0193")
        .await
        .post(&corrections, correct("prognosedatum", json!("2026-12-15")))
        .await
        .refused(403, "geenRecht");
    zwolle.post(&corrections, correct("prognosedatum", json!(null))).await.refused(409, "datumVereist");
    zwolle
        .post(&corrections, correct("realisatiedatum", json!("2026-11-01")))
        .await
        .refused(409, "mijlpaalNietBehaald");
    zwolle.post(&corrections, correct("naam", json!("2026-11-01"))).await.refused(400, "invoerOngeldig");
    zwolle.post(&corrections, correct("prognosedatum", json!("2026-12-15"))).await.created();
    zwolle.post(&corrections, correct("basisdatum", json!("2026-12-20"))).await.created();
    let after = zwolle.get(&path(&mijlpaal)).await.ok();
    assert_eq!((&after["prognosedatum"], &after["basisdatum"]), (&json!("2026-12-15"), &json!("2026-12-20")));
    assert_eq!((&after["aantalVerschuivingen"], &after["versie"]), (&json!(0), &json!(3)));

    zwolle.post(&format!("{}/realisaties", path(&mijlpaal)), json!({ "datum": "2026-11-20" })).await.created();
    zwolle
        .post(&corrections, correct("realisatiedatum", json!("2026-11-24")))
        .await
        .refused(409, "realisatieInToekomst");
    zwolle.post(&corrections, correct("realisatiedatum", json!(null))).await.created();
    assert_eq!(zwolle.get(&path(&mijlpaal)).await.ok()["realisatiedatum"], Value::Null);
    assert_eq!(zwolle.get(&corrections).await.ok()["totaal"], 3);
}
