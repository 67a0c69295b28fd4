//! Input that means harm, or makes no sense, on every address of projects and milestones: refused, and never a 500.

use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

use super::{has_mijlpaal, has_spoorzone, naar, nieuw, path};

#[tokio::test]
async fn nonsense_in_a_query_is_refused_or_finds_nothing() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let own = format!("/sleutelprojecten/{}", project.id());
    let long = "x".repeat(5_000);
    let queries = [
        "peildatum=0001-01-01",
        "peildatum=9999-12-31",
        "peildatum=-0001-01-01",
        "peildatum=2026-13-01",
        "peildatum=",
        "limit=-1",
        "limit=99999999999999999999",
        "limit=1e3",
        "cursor=%00",
        "cursor=AAAA",
        "cursor=WyJuYWFtIiwxLCJ4Il0",
        "search=%00",
        "search=%F0%9F%98%80%27%22%5C%3A*",
        "gemeenteCode=",
        "gemeenteCode=,,,",
        "gemeenteCode=%27;drop%20table%20mijlpaal;--",
        "regio=%25",
        "status=",
        "status=teLaat,teLaat,teLaat,teLaat,teLaat,teLaat,teLaat",
        "prognosedatumVanaf=9999-12-31",
        "prognosedatumTot=0001-01-01",
        "expand=,",
        "mijn=ja",
        "%",
        "&&&==",
    ];
    let addresses = [
        "/sleutelprojecten",
        "/mijlpalen",
        &own,
        &format!("{own}/mijlpalen"),
        &format!("{own}/planfasen"),
        &path(&mijlpaal),
        &format!("{}/verschuivingen", path(&mijlpaal)),
    ];
    for address in addresses {
        for query in
            queries.iter().copied().map(str::to_owned).chain([format!("search={long}"), format!("cursor={long}")])
        {
            let answer = zwolle.get(&format!("{address}?{query}")).await;
            assert!(matches!(answer.status, 200 | 400 | 404), "{address}?{query}: {} {}", answer.status, answer.text);
        }
    }
}

#[tokio::test]
async fn nonsense_in_a_body_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let (own, list) = (path(&mijlpaal), format!("/sleutelprojecten/{}/mijlpalen", project.id()));
    let nonsense = [
        json!(null),
        json!([]),
        json!(""),
        json!("x\u{0}y"),
        json!("x".repeat(5_000)),
        json!(-1),
        json!(1e300),
        json!(true),
        json!({ "a": { "b": [1, 2, 3] } }),
        json!("9999-12-31"),
        json!("2026-11-23T00:00:00Z"),
        json!("\u{202e}evil"),
    ];
    let right = [
        (
            list.clone(),
            json!({ "fase": "bouwplan", "naam": "x", "soort": "bouwrijp", "basisdatum": "2026-12-15", "precisie": "dag", "prognosedatum": "2026-12-15", "prognosePrecisie": "dag", "verplicht": true, "afhankelijkVan": [], "verantwoordelijke": "x" }),
        ),
        (
            format!("{own}/verschuivingen"),
            json!({ "naar": "2027-01-01", "precisie": "dag", "oorzaak": "stikstof", "toelichting": "x", "volgersMee": true }),
        ),
        (
            format!("{own}/correcties"),
            json!({ "veld": "prognosedatum", "naar": "2027-01-01", "precisie": "dag", "toelichting": "x" }),
        ),
        (
            format!("{own}/realisaties"),
            json!({ "datum": "2026-11-20", "precisie": "dag", "bewijs": "x", "toelichting": "x" }),
        ),
        (format!("{own}/vervalverklaringen"), json!({ "toelichting": "x" })),
        (
            "/sleutelprojecten".to_owned(),
            json!({ "naam": "x", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Openbaar", "omschrijving": "x", "woningbouwplanIds": [], "onderdeelVan": null, "deelnemendeGemeenten": [], "locatie": null }),
        ),
        (
            format!("/sleutelprojecten/{}/statuswisselingen", project.id()),
            json!({ "naar": "gepauzeerd", "oorzaak": "stikstof", "toelichting": "x" }),
        ),
    ];
    for (address, body) in &right {
        zwolle.post(&format!("{address}?proef=true"), body.clone()).await.ok();
        for field in body.as_object().into_iter().flat_map(|fields| fields.keys()) {
            for value in &nonsense {
                let mut wrong = body.clone();
                wrong[field] = value.clone();
                let answer = zwolle.post(&format!("{address}?proef=true"), wrong).await;
                assert!(
                    matches!(answer.status, 200 | 400 | 409),
                    "{address} {field}={value}: {} {}",
                    answer.status,
                    answer.text
                );
            }
        }
    }
    for raw in [
        "",
        "{",
        "[]",
        "{\"naar\":\"2027-01-01\",\"naar\":\"2028-01-01\"}",
        "\u{feff}{}",
        "{\"toelichting\":\"\\ud800\"}",
    ] {
        let answer =
            zwolle.call("POST", &format!("{own}/verschuivingen")).body("application/json", raw.to_owned()).await;
        assert_eq!(answer.status, 400, "{raw}: {}", answer.text);
    }
    assert_eq!(zwolle.get(&own).await.ok()["versie"], 1);
}

#[tokio::test]
async fn a_move_that_is_sent_twice_happens_once() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = has_spoorzone(&zwolle).await;
    let mijlpaal = has_mijlpaal(&zwolle, &project, nieuw("Bouwrijp", "2026-12-15")).await;
    let moves = format!("{}/verschuivingen", path(&mijlpaal));
    let send = |body: Value| {
        let call = zwolle.call("POST", &moves).header("Idempotency-Key", "klik").json(&body);
        tokio::spawn(async move { call.await })
    };
    let clicks: Vec<_> = (0..8).map(|_| send(naar("2027-03-01"))).collect();
    for click in clicks {
        let answer = click.await.unwrap();
        assert!(answer.status == 201 || answer.json["code"] == "verzoekLoopt", "{}", answer.text);
    }
    assert_eq!(zwolle.get(&moves).await.ok()["totaal"], 1);
    send(naar("2027-04-01")).await.unwrap().refused(422, "sleutelHergebruikt");
}
