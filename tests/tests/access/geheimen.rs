//! Two secrets of a machine client may hold at a time, so that a system changes over without a gap.

use chrono::TimeDelta;
use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

async fn has_client(beheerder: &Persona) -> Answer {
    let client = json!({ "naam": "Datawarehouse", "organisatieCode": "PV23", "scopes": ["lezen"], "gemeenteCodes": [], "niveau": "Provincie" });
    beheerder.post("/api-clients", client).await.created()
}

async fn gets_a_token(app: &TestApp, client: &Answer, secret: &str) -> bool {
    let form = format!("grant_type=client_credentials&client_id={}&client_secret={secret}", client.text_of("clientId"));
    app.publiek().call("POST", "/oauth/token").form(form).await.status == 200
}

async fn secrets(beheerder: &Persona, client: &Answer) -> Vec<Value> {
    let read = beheerder.get(&format!("/api-clients/{}", client.id())).await.ok();
    read["geheimen"].as_array().cloned().unwrap_or_default()
}

#[tokio::test]
async fn the_secret_before_works_until_the_day_that_was_agreed() {
    let app = TestApp::on("2026-11-23").await;
    let beheerder = app.beheerder().await;
    let client = has_client(&beheerder).await;
    let path = format!("/api-clients/{}/geheimen", client.id());
    let past = json!({ "vorigeTotEnMet": "2026-11-22" });
    beheerder.post(&path, past).await.invalid("vorigeTotEnMet", "inVerleden");

    let next = beheerder.post(&path, json!({ "vorigeTotEnMet": "2026-11-24" })).await.created().text_of("geheim");

    for secret in [client.text_of("geheim"), next.clone()] {
        assert!(gets_a_token(&app, &client, &secret).await, "both hold");
    }
    beheerder.post(&path, json!({})).await.refused(409, "tweeGeheimen");
    app.at("2026-11-24T23:59");
    assert!(gets_a_token(&app, &client, &client.text_of("geheim")).await, "the last day");
    app.at("2026-11-25T00:00");
    assert!(!gets_a_token(&app, &client, &client.text_of("geheim")).await, "the day after");
    assert!(gets_a_token(&app, &client, &next).await);
    assert_eq!(secrets(&beheerder, &client).await.len(), 1);
    beheerder.post(&path, json!({})).await.created();
}

#[tokio::test]
async fn a_secret_tells_when_it_was_last_used_and_ends_with_its_tokens() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let client = has_client(&beheerder).await;
    let path = format!("/api-clients/{}", client.id());
    assert_eq!(secrets(&beheerder, &client).await[0]["laatstGebruiktOp"], Value::Null);
    app.clock.advance(TimeDelta::minutes(5));
    let old = app.api_client(&client.text_of("clientId"), &client.text_of("geheim"));
    old.get("/gemeenten").await.ok();
    let next = beheerder.post(&format!("{path}/geheimen"), json!({})).await.created().text_of("geheim");
    let [first, second] = secrets(&beheerder, &client).await.try_into().unwrap_or_default();
    assert_eq!((&first["laatstGebruiktOp"], &second["laatstGebruiktOp"]), (&json!(app.clock.now()), &Value::Null));
    assert!(!json!([first, second]).to_string().contains(&next), "never the secret itself");

    let ended = format!("{path}/geheimen/{}", first["id"].as_str().unwrap_or_default());
    beheerder.delete(&ended, &client.etag()).await.refused(412, "versieVerouderd");
    let etag = beheerder.get(&path).await.ok().etag();
    beheerder.delete(&ended, &etag).await.no_content();

    old.get("/gemeenten").await.refused(401, "nietAangemeld");
    app.api_client(&client.text_of("clientId"), &next).get("/gemeenten").await.ok();
    let etag = beheerder.get(&path).await.ok().etag();
    beheerder.delete(&ended, &etag).await.refused(404, "nietGevonden");
    let entries = super::journaled(&beheerder, "apiClient", &client.id(), 3).await;
    assert_eq!(entries.last().map(|entry| entry["reden"].clone()), Some(json!("Geheim beëindigd")));
}

#[tokio::test]
async fn a_dry_run_shows_no_secret_as_there_is_none() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let client = has_client(&beheerder).await;
    let account = json!({ "naam": "Iemand", "email": "iemand@gemeente.example" });
    let person = beheerder.post("/gebruikers", account.clone()).await.created();
    let nieuw = json!({ "naam": "Twee", "organisatieCode": "PV23", "scopes": ["lezen"], "gemeenteCodes": [], "niveau": "Provincie" });
    let mut other = account;
    other["email"] = json!("ander@gemeente.example");
    for (path, body, field) in [
        ("/api-clients".to_owned(), Some(nieuw), "geheim"),
        (format!("/api-clients/{}/geheimen", client.id()), Some(json!({})), "geheim"),
        ("/gebruikers".to_owned(), Some(other), "eenmaligWachtwoord"),
        (format!("/gebruikers/{}/wachtwoorden", person.id()), None, "eenmaligWachtwoord"),
    ] {
        let call = beheerder.call("POST", &format!("{path}?proef=true"));
        let answer = body.iter().fold(call, |call, body| call.json(body)).await.ok();
        assert_eq!(answer[field], "", "{path}");
    }
}

#[tokio::test]
async fn a_system_hears_what_it_is_and_what_it_may_read() {
    let app = TestApp::start().await;
    let profile = app.systeem("PV23", "Provincie").await.get("/profiel").await.ok();
    assert_eq!(
        (&profile["soort"], &profile["naam"], &profile["email"]),
        (&json!("systeem"), &json!("Proefsysteem"), &Value::Null)
    );
    assert_eq!(profile["leest"]["provincie"].as_array().map(Vec::len), Some(25));
    assert_eq!((&profile["leest"]["gemeente"], &profile["leest"]["escalatiesVan"]), (&json!([]), &json!(["PV23"])));
    let person = app.lezer("GM0193").await.get("/profiel").await.ok();
    assert_eq!((&person["soort"], &person["leest"]["gemeente"]), (&json!("gebruiker"), &json!(["GM0193"])));
}

#[tokio::test]
async fn a_client_of_its_own_municipality_reads_its_cases_and_another_hears_that_it_cannot_know() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let project = json!({ "naam": "Stadshagen", "gemeenteCode": "GM0193", "vertrouwelijkheid": "Provincie" });
    let project = zwolle.post("/sleutelprojecten", project).await.created();
    let case = json!({ "titel": "Vastgelopen", "vraag": "Wie beslist er?", "gewenstBesluit": "Ja of nee", "soort": "conflict" });
    zwolle.post(&format!("/sleutelprojecten/{}/escalaties", project.id()), case).await.created();
    let beheerder = app.beheerder().await;
    let open = async |organisatie: &str, gemeenten: &[&str], niveau: &str| {
        let client = json!({ "naam": "Proef", "organisatieCode": organisatie, "scopes": ["lezen"], "gemeenteCodes": gemeenten, "niveau": niveau });
        let made = beheerder.post("/api-clients", client).await.created();
        let systeem = app.api_client(&made.text_of("clientId"), &made.text_of("geheim"));
        let read = systeem.get(&format!("/sleutelprojecten/{}", project.id())).await.ok();
        (read["openEscalaties"].clone(), systeem.get("/escalaties").await.ok()["totaal"].clone())
    };

    assert_eq!(open("GM0193", &["GM0193"], "Gemeente").await, (json!(1), json!(1)));
    assert_eq!(open("GM0193", &[], "Gemeente").await, (json!(1), json!(1)));
    assert_eq!(open("PV23", &["GM0193"], "Provincie").await, (Value::Null, json!(0)), "no false zero");
}

#[tokio::test]
async fn an_administrator_is_of_the_whole_installation() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let person =
        beheerder.post("/gebruikers", json!({ "naam": "Anna", "email": "anna@zwolle.example" })).await.created();
    let grant = |code: Value| json!({ "gebruikerId": person.id(), "rol": "beheerder", "organisatieCode": code });

    beheerder.post("/toekenningen", grant(json!("GM0193"))).await.invalid("rol", "rolPastNiet");
    beheerder.post("/toekenningen", grant(Value::Null)).await.created();
    let mut nobody = grant(Value::Null);
    nobody["gebruikerId"] = json!(uuid::Uuid::now_v7());
    beheerder.post("/toekenningen", nobody).await.invalid("gebruikerId", "onbekend");
}
