//! Machine clients: tokens by client credentials, and what counts at once.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sleutelbord_tests::{Answer, Persona, TestApp};

fn client(niveau: &str, gemeenten: &[&str]) -> Value {
    json!({ "naam": "Datawarehouse", "organisatieCode": "PV23", "scopes": ["lezen"], "gemeenteCodes": gemeenten, "niveau": niveau })
}

async fn ask(app: &TestApp, form: &str) -> Answer {
    app.publiek().call("POST", "/oauth/token").form(form.to_owned()).await
}

fn error_of(answer: &Answer) -> (u16, String) {
    (answer.status, answer.text_of("error"))
}

#[tokio::test]
async fn a_machine_client_gets_a_token_for_its_name_and_secret() {
    let app = TestApp::start().await;
    let systeem = app.systeem("PV23", "Provincie").await;
    let (id, secret) = systeem.client();

    for (form, status, error) in [
        (String::new(), 400, "invalid_request"),
        ("grant_type=password".into(), 400, "unsupported_grant_type"),
        ("grant_type=client_credentials".into(), 401, "invalid_client"),
        (format!("grant_type=client_credentials&client_id={id}&client_secret=geraden"), 401, "invalid_client"),
        (format!("grant_type=client_credentials&client_id=%00&client_secret={secret}"), 401, "invalid_client"),
        (
            format!("grant_type=client_credentials&client_id={id}&client_id={id}&client_secret={secret}"),
            400,
            "invalid_request",
        ),
        (
            format!("grant_type=client_credentials&client_id={id}&client_secret={secret}&scope=schrijven"),
            400,
            "invalid_scope",
        ),
    ] {
        assert_eq!(error_of(&ask(&app, &form).await), (status, error.to_owned()), "{form}");
    }
    let given = ask(&app, &format!("grant_type=client_credentials&client_id={id}&client_secret={secret}&scope=lezen"))
        .await
        .ok();

    assert_eq!((&given["token_type"], &given["expires_in"]), (&json!("Bearer"), &json!(600)));
    assert_eq!(given.header("cache-control"), "no-store");
    let basic = format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")));
    let by_header =
        |form: &str| app.publiek().call("POST", "/oauth/token").header("Authorization", &basic).form(form.to_owned());
    by_header("grant_type=client_credentials").await.ok();
    let both = by_header(&format!("grant_type=client_credentials&client_id={id}&client_secret={secret}")).await;
    assert_eq!(error_of(&both), (400, "invalid_request".into()));
    let json_body =
        app.publiek().call("POST", "/oauth/token").json(&json!({ "grant_type": "client_credentials" })).await;
    assert_eq!(error_of(&json_body), (400, "invalid_request".into()));
}

#[tokio::test]
async fn guessing_secrets_is_slowed_down() {
    let app = TestApp::start().await;
    for _ in 0..5 {
        ask(&app, "grant_type=client_credentials&client_id=demo-systeem&client_secret=x").await.status(401);
    }

    ask(&app, "grant_type=client_credentials&client_id=demo-systeem&client_secret=x")
        .await
        .refused(429, "teVeelPogingen");
}

#[tokio::test]
async fn a_machine_client_only_reads() {
    let app = TestApp::start().await;
    let systeem = app.systeem("PV23", "Provincie").await;

    systeem.get("/gemeenten").await.ok();
    systeem.post("/sleutelprojecten", json!({})).await.refused(403, "geenRecht");
    systeem.get("/gebruikersnamen").await.refused(403, "geenRecht");
}

#[tokio::test]
async fn ending_a_secret_and_switching_off_work_at_once() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let made = beheerder.post("/api-clients", client("Provincie", &[])).await.created();
    let path = format!("/api-clients/{}", made.id());
    let form = |secret: &str| {
        format!("grant_type=client_credentials&client_id={}&client_secret={secret}", made.text_of("clientId"))
    };
    let token = ask(&app, &form(&made.text_of("geheim"))).await.ok().text_of("access_token");
    let read = async |token: &str| {
        app.publiek().call("GET", "/gemeenten").header("Authorization", &format!("Bearer {token}")).await.status
    };
    assert_eq!(read(&token).await, 200);

    // Within the same second: the clock stands still.
    let renewed = beheerder.post(&format!("{path}/geheimen"), json!({})).await.created().text_of("geheim");
    assert_eq!(read(&token).await, 200, "the old secret goes on");
    let client = beheerder.get(&path).await.ok();
    let old = client["geheimen"][0]["id"].as_str().unwrap_or_default().to_owned();
    beheerder.delete(&format!("{path}/geheimen/{old}"), &client.etag()).await.no_content();
    assert_eq!(read(&token).await, 401, "the old token");
    ask(&app, &form(&made.text_of("geheim"))).await.status(401);
    let token = ask(&app, &form(&renewed)).await.ok().text_of("access_token");
    assert_eq!(read(&token).await, 200);

    beheerder.patch(&path, &made.etag(), json!({ "actief": false })).await.refused(412, "versieVerouderd");
    let etag = beheerder.get(&path).await.ok().etag();
    let off = beheerder.patch(&path, &etag, json!({ "actief": false })).await.ok();
    assert_eq!(off["actief"], false);
    assert_eq!(read(&token).await, 401, "switched off");
    ask(&app, &form(&renewed)).await.status(401);
}

#[tokio::test]
async fn only_an_administrator_makes_machine_clients_within_an_organisation() {
    let app = TestApp::start().await;
    let (beheerder, provincie): (Persona, Persona) = (app.beheerder().await, app.provincie("PV23").await);

    provincie.post("/api-clients", client("Provincie", &[])).await.refused(403, "geenRecht");
    provincie.get("/api-clients").await.refused(403, "geenRecht");
    beheerder.post("/api-clients", client("Geheim", &[])).await.invalid("niveau", "onbekendeWaarde");
    let stray = beheerder.post("/api-clients", client("Provincie", &["GM0193", "GM0363"])).await;
    stray.invalid("gemeenteCodes.1", "gemeenteNietVanOrganisatie");
    let mut unknown = client("Provincie", &[]);
    unknown["organisatieCode"] = json!("PV99");
    beheerder.post("/api-clients", unknown).await.invalid("organisatieCode", "organisatieOnbekend");
    let made = beheerder.post("/api-clients", client("Provincie", &["GM0193"])).await.created();

    let read = beheerder.get(&format!("/api-clients/{}", made.id())).await.ok();
    assert!(read.json.get("geheim").is_none(), "the secret is shown once");
    assert_eq!(beheerder.get("/api-clients").await.ok()["totaal"], 1);
}

#[tokio::test]
async fn a_new_secret_is_in_the_journal_and_nothing_of_it() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let made = beheerder.post("/api-clients", client("Provincie", &[])).await.created();

    let renewed = beheerder.post(&format!("/api-clients/{}/geheimen", made.id()), json!({})).await.created();

    let entries = super::journaled(&beheerder, "apiClient", &made.id(), 2).await;
    let last = entries.last().cloned().unwrap_or_default();
    assert_eq!((&last["versie"], &last["reden"]), (&json!(2), &json!("Geheim vernieuwd")));
    assert_eq!(last["actorId"], json!(beheerder.id().await));
    assert!(!json!(entries).to_string().contains(&renewed.text_of("geheim")));
}

#[tokio::test]
async fn whoever_manages_a_machine_client_sees_that_it_is_refused_and_why() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let made = beheerder.post("/api-clients", client("Provincie", &[])).await.created();
    let path = format!("/api-clients/{}", made.id());
    let form = |secret: &str| {
        format!("grant_type=client_credentials&client_id={}&client_secret={secret}", made.text_of("clientId"))
    };
    assert_eq!(beheerder.get(&path).await.ok()["laatsteWeigering"], json!(null));
    ask(&app, &form("geraden")).await.status(401);
    let wrong = beheerder.get(&path).await.ok();
    assert_eq!(wrong["laatsteWeigering"]["reden"], "geheimOnjuist");
    assert!(wrong["laatsteWeigering"]["geweigerdOp"].is_string());
    ask(&app, &form(&made.text_of("geheim"))).await.ok();
    beheerder.patch(&path, &wrong.etag(), json!({ "actief": false })).await.ok();
    ask(&app, &form(&made.text_of("geheim"))).await.status(401);
    let off = beheerder.get("/api-clients").await.ok();
    assert_eq!(off.results()[0]["laatsteWeigering"]["reden"], "uitgeschakeld");
}

#[tokio::test]
async fn the_reach_of_a_machine_client_counts_what_it_would_be_shown() {
    let app = TestApp::start().await;
    let (beheerder, zwolle) = (app.beheerder().await, app.projectleider("GM0193").await);
    for (naam, level) in
        [("Alleen hier", "Gemeente"), ("Voor de provincie", "Provincie"), ("Voor iedereen", "Openbaar")]
    {
        let project = json!({ "naam": naam, "gemeenteCode": "GM0193", "vertrouwelijkheid": level });
        zwolle.post("/sleutelprojecten", project).await.created();
    }
    for (niveau, gemeenten, seen) in
        [("Provincie", &[][..], 2), ("Openbaar", &[][..], 1), ("Provincie", &["GM0150"][..], 1)]
    {
        let made = beheerder.post("/api-clients", client(niveau, gemeenten)).await.created();
        let told = beheerder.get(&format!("/api-clients/{}/bereik", made.id())).await.ok();
        assert_eq!(told["sleutelprojecten"], seen, "{niveau} {gemeenten:?}");
        let systeem = app.api_client(&made.text_of("clientId"), &made.text_of("geheim"));
        assert_eq!(systeem.get("/sleutelprojecten").await.ok()["totaal"], told["sleutelprojecten"], "{niveau}");
    }
    zwolle.get(&format!("/api-clients/{}/bereik", uuid::Uuid::nil())).await.refused(403, "geenRecht");
}
