//! Milestones that wait for others.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn milestones_never_wait_in_a_circle_or_across_projects() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let (project, other) = (has_spoorzone(&zwolle).await, has_spoorzone(&zwolle).await);
    let first = has_mijlpaal(&zwolle, &project, nieuw("Een", "2027-01-01")).await;
    let mut body = nieuw("Twee", "2027-02-01");
    body["afhankelijkVan"] = json!([first.id(), first.id()]);
    let second = has_mijlpaal(&zwolle, &project, body).await;
    assert_eq!(second["afhankelijkVan"], json!([first.id()]), "each once");
    let elsewhere = has_mijlpaal(&zwolle, &other, nieuw("Elders", "2027-01-01")).await;

    let waits = |ids: Value| json!({ "afhankelijkVan": ids });
    let strange = zwolle.patch(&path(&first), &first.etag(), waits(json!([elsewhere.id()]))).await;
    strange.invalid("afhankelijkVan.0", "onbekend");
    zwolle.patch(&path(&first), &first.etag(), waits(json!([first.id()]))).await.refused(409, "mijlpaalKringloop");
    zwolle.patch(&path(&first), &first.etag(), waits(json!([second.id()]))).await.refused(409, "mijlpaalKringloop");
    let too_many: Vec<String> = (0..51).map(|_| first.id()).collect();
    zwolle.patch(&path(&second), &second.etag(), waits(json!(too_many))).await.refused(400, "invoerOngeldig");
    zwolle.patch(&path(&second), &second.etag(), waits(json!([]))).await.ok();
    zwolle.patch(&path(&first), &first.etag(), waits(json!([second.id()]))).await.ok();
}

#[tokio::test]
async fn a_move_proposes_the_move_of_its_followers_and_makes_it_when_asked() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let first = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let mut chain = vec![first.clone()];
    for (naam, datum) in [("Start bouw", "2027-02-01"), ("Eerste oplevering", "2028-02-01")] {
        let mut body = nieuw(naam, datum);
        body["afhankelijkVan"] = json!([chain.last().map(sleutelbord_tests::Answer::id)]);
        chain.push(has_mijlpaal(&zwolle, &project, body).await);
    }
    let moves = format!("{}/verschuivingen", path(&first));

    let mut along = naar("2026-12-25");
    along["volgersMee"] = json!(true);
    let proef = zwolle.post(&format!("{moves}?proef=true"), along.clone()).await.ok();
    let expected =
        json!([["Start bouw", "2027-02-11", "dreigtTeLaat"], ["Eerste oplevering", "2028-02-11", "dreigtTeLaat"]]);
    let told = |answer: &sleutelbord_tests::Answer| {
        let gevolgen = answer["gevolgen"].as_array().cloned().unwrap_or_default();
        let told: Vec<Value> =
            gevolgen.iter().map(|gevolg| json!([gevolg["naam"], gevolg["naar"], gevolg["status"]])).collect();
        json!(told)
    };
    assert_eq!(told(&proef), expected);
    let alone = zwolle.post(&moves, naar("2026-12-25")).await.created();
    assert_eq!((told(&alone), &alone["volgersMee"]), (expected, &json!(false)), "only proposed");
    assert_eq!(zwolle.get(&path(&chain[1])).await.ok()["prognosedatum"], "2027-02-01");

    let mut back = naar("2026-12-20");
    back["volgersMee"] = json!(true);
    let moved = zwolle.post(&moves, back).await.created();
    let followed = zwolle.get(&format!("{}/verschuivingen", path(&chain[2]))).await.ok();
    let last = &followed.results()[0];
    assert_eq!(
        (&last["dagen"], &last["naar"], &last["oorzaak"]),
        (&json!(-5), &json!("2028-01-27"), &json!("stikstof"))
    );
    assert_eq!(last["aanleidingId"], moved["id"]);

    let mut too_far = naar("2199-12-31");
    too_far["volgersMee"] = json!(true);
    zwolle.post(&moves, too_far).await.invalid("naar", "datumBuitenBereik");
    assert_eq!(zwolle.get(&path(&first)).await.ok()["prognosedatum"], "2026-12-20", "all or nothing");
}

#[tokio::test]
async fn who_waits_for_something_late_is_threatened() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mut late = nieuw("Bouwrijp", "2026-11-20");
    late["prognosedatum"] = json!("2026-12-20");
    let late = has_mijlpaal(&zwolle, &project, late).await;
    assert_eq!(late["status"], "teLaat");
    let mut waiting = nieuw("Start bouw", "2027-02-01");
    waiting["afhankelijkVan"] = json!([late.id()]);
    let waiting = has_mijlpaal(&zwolle, &project, waiting).await;
    assert_eq!(waiting["status"], "dreigtTeLaat");

    zwolle.post(&format!("{}/realisaties", path(&late)), json!({ "datum": "2026-11-23" })).await.created();
    assert_eq!(zwolle.get(&path(&waiting)).await.ok()["status"], "opSchema");
}
