//! Accounts and grants: who manages them, and what counts at once.

use serde_json::json;
use sleutelbord_tests::{Persona, TestApp};

use super::journaled;

/// Makes an account; gives its id and one-time password.
async fn account(beheerder: &Persona, email: &str) -> (String, String) {
    let made = beheerder.post("/gebruikers", json!({ "email": email, "naam": "Anna de Vries" })).await.created();
    (made.id(), made.text_of("eenmaligWachtwoord"))
}

async fn bearer(app: &TestApp, email: &str, wachtwoord: &str) -> String {
    let login = app.publiek().post("/sessies", json!({ "email": email, "wachtwoord": wachtwoord })).await.created();
    format!("Bearer {}", login.text_of("toegangstoken"))
}

#[tokio::test]
async fn only_an_administrator_makes_accounts() {
    let app = TestApp::start().await;
    let (beheerder, zwolle) = (app.beheerder().await, app.projectleider("GM0193").await);
    let anna = json!({ "email": "Anna@Zwolle.Example", "naam": "Anna de Vries" });

    zwolle.post("/gebruikers", anna.clone()).await.refused(403, "geenRecht");
    zwolle.get("/gebruikers").await.refused(403, "geenRecht");
    beheerder
        .post("/gebruikers", json!({ "email": "geen adres", "naam": " " }))
        .await
        .invalid("email", "verkeerdeVorm");
    let made = beheerder.post("/gebruikers", anna.clone()).await.created();

    assert_eq!(made["email"], "anna@zwolle.example");
    assert_eq!(made["wachtwoordWijzigen"], true);
    beheerder.post("/gebruikers", anna).await.refused(409, "alAanwezig");
    let read = beheerder.get(&format!("/gebruikers/{}", made.id())).await.ok();
    assert!(read.json.get("eenmaligWachtwoord").is_none(), "the password is shown once");
    assert_eq!(beheerder.get("/gebruikers?search=de%20vr").await.ok()["totaal"], 1);
}

#[tokio::test]
async fn a_one_time_password_opens_nothing_but_the_profile_until_it_is_changed() {
    let app = TestApp::start().await;
    let (_, once) = account(&app.beheerder().await, "anna@zwolle.example").await;
    let token = bearer(&app, "anna@zwolle.example", &once).await;
    let publiek = app.publiek();
    let call = |method: &str, path: &str| publiek.call(method, path).header("Authorization", &token);

    call("GET", "/gebruikersnamen").await.refused(403, "wachtwoordWijzigenVereist");
    call("GET", "/profiel").await.ok();
    call("GET", "/omgeving").await.ok();
    let change = json!({ "huidigWachtwoord": once, "nieuwWachtwoord": "eigen-wachtwoord-1" });
    let changed = call("POST", "/profiel/wachtwoorden").json(&change).await.created();

    assert_eq!(changed["wachtwoordWijzigen"], false);
    let token = bearer(&app, "anna@zwolle.example", "eigen-wachtwoord-1").await;
    publiek.call("GET", "/gebruikersnamen").header("Authorization", &token).await.ok();
}

#[tokio::test]
async fn switching_off_and_resetting_work_at_once() {
    let app = TestApp::start().await;
    let (beheerder, zwolle) = (app.beheerder().await, app.projectleider("GM0193").await);
    let path = format!("/gebruikers/{}", zwolle.id().await);
    let etag = beheerder.get(&path).await.ok().etag();

    beheerder.call("PATCH", &path).merge_patch(&json!({ "actief": false })).await.refused(428, "versieVereist");
    let off = beheerder.patch(&path, &etag, json!({ "actief": false })).await.ok();
    zwolle.get("/profiel").await.refused(401, "sessieVerlopen");
    let login = json!({ "email": zwolle.email(), "wachtwoord": zwolle.password() });
    app.publiek().post("/sessies", login.clone()).await.refused(401, "aanmeldenMislukt");
    beheerder.patch(&path, &etag, json!({ "actief": true })).await.refused(412, "versieVerouderd");

    beheerder.patch(&path, &off.etag(), json!({ "actief": true })).await.ok();
    zwolle.get("/profiel").await.refused(401, "sessieVerlopen");
    zwolle.forget_token().await;
    zwolle.get("/profiel").await.ok();
    let once = beheerder.post(&format!("{path}/wachtwoorden"), json!(null)).await;
    assert!(once.text_of("eenmaligWachtwoord").len() >= 16, "{}", once.text);
    zwolle.get("/profiel").await.refused(401, "sessieVerlopen");
    app.publiek().post("/sessies", login).await.refused(401, "aanmeldenMislukt");
}

#[tokio::test]
async fn a_grant_is_for_an_organisation_that_exists_and_counts_at_once() {
    let app = TestApp::start().await;
    let (beheerder, iemand) = (app.beheerder().await, app.iemand().await);
    let id = iemand.id().await;
    let grant = |rol: &str, code: Option<&str>| json!({ "gebruikerId": id, "rol": rol, "organisatieCode": code });

    beheerder
        .post("/toekenningen", grant("projectleider", Some("GM9999")))
        .await
        .invalid("organisatieCode", "organisatieOnbekend");
    for (rol, code) in [
        ("projectleider", None),
        ("projectleider", Some("PV23")),
        ("tafelvoorzitter", Some("GM0193")),
        ("systeem", Some("PV23")),
    ] {
        beheerder.post("/toekenningen", grant(rol, code)).await.invalid("rol", "rolPastNiet");
    }
    beheerder.post("/toekenningen", grant("burgemeester", Some("GM0193"))).await.invalid("rol", "onbekendeWaarde");
    let given = beheerder.post("/toekenningen", grant("projectleider", Some("GM0193"))).await.created();

    assert_eq!(given["organisatieNaam"], "Zwolle");
    beheerder.post("/toekenningen", grant("projectleider", Some("GM0193"))).await.refused(409, "alAanwezig");
    let profiel = iemand.get("/profiel").await.ok();
    assert_eq!(profiel["gemeenteCodes"], json!(["GM0193"]));
    assert_eq!(profiel.json.pointer("/mogelijkheden/sleutelprojectAanmaken/mag"), Some(&json!(true)));
    beheerder.delete(&format!("/toekenningen/{}", given.id()), &given.etag()).await.no_content();
    assert_eq!(iemand.get("/profiel").await.ok()["gemeenteCodes"], json!([]));
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = TestApp::start().await;
    let beheerder = app.beheerder().await;
    let path = format!("/gebruikers/{}", beheerder.id().await);
    let own = beheerder.get(&path).await.ok();
    let grant = own.json.pointer("/toekenningen/0/id").and_then(|id| id.as_str()).unwrap_or_default().to_owned();
    let grant_path = format!("/toekenningen/{grant}");
    let grant_etag = beheerder.get(&grant_path).await.ok().etag();

    beheerder.patch(&path, &own.etag(), json!({ "actief": false })).await.refused(409, "laatsteBeheerder");
    beheerder.delete(&grant_path, &grant_etag).await.refused(409, "laatsteBeheerder");

    let _second = app.beheerder().await;
    beheerder.delete(&grant_path, &grant_etag).await.no_content();
    beheerder.get("/gebruikers").await.refused(403, "geenRecht");
}

#[tokio::test]
async fn two_administrators_who_remove_each_other_at_once_leave_one() {
    let app = TestApp::start().await;
    let (one, other) = (app.beheerder().await, app.beheerder().await);
    let off = async |by: &Persona, whom: &Persona| {
        let path = format!("/gebruikers/{}", whom.id().await);
        let etag = by.get(&path).await.ok().etag();
        (by.clone(), path, etag)
    };
    let (first, second) = (off(&one, &other).await, off(&other, &one).await);
    let fire = |(by, path, etag): (Persona, String, String)| async move {
        by.patch(&path, &etag, json!({ "actief": false })).await.status
    };

    let (left, right) = futures_util::future::join(fire(first), fire(second)).await;

    assert_eq!([left, right].iter().filter(|status| **status == 200).count(), 1, "{left} {right}");
}

#[tokio::test]
async fn people_change_their_own_name_and_language() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let profiel = zwolle.get("/profiel").await.ok();

    zwolle.patch("/profiel", &profiel.etag(), json!({ "taal": "fr" })).await.invalid("taal", "onbekendeWaarde");
    zwolle.patch("/profiel", &profiel.etag(), json!({ "actief": true })).await.invalid("actief", "onbekendVeld");
    let changed = zwolle.patch("/profiel", &profiel.etag(), json!({ "naam": "Bea", "taal": "en" })).await.ok();

    assert_eq!((&changed["naam"], &changed["taal"], &changed["versie"]), (&json!("Bea"), &json!("en"), &json!(2)));
}

#[tokio::test]
async fn names_are_picked_from_the_own_organisations() {
    let app = TestApp::start().await;
    let (zwolle, _collega, enschede) =
        (app.projectleider("GM0193").await, app.medewerker("GM0193").await, app.projectleider("GM0153").await);

    assert_eq!(zwolle.get("/gebruikersnamen").await.ok()["totaal"], 2);
    assert_eq!(zwolle.get("/gebruikersnamen?organisatieCode=GM0153").await.ok()["totaal"], 0);
    assert_eq!(enschede.get("/gebruikersnamen").await.ok()["totaal"], 1);
    app.publiek().get("/gebruikersnamen").await.refused(401, "nietAangemeld");
}

#[tokio::test]
async fn an_empty_register_gets_its_first_administrator_once() {
    let app = TestApp::with("2026-11-23", |settings| {
        settings.access.administrator_email = Some("Eerste@Proef.example".into());
    })
    .await;

    let gebruikers = app.beheerder().await.get("/gebruikers?search=eerste@proef").await.ok();

    assert_eq!(gebruikers["totaal"], 1);
    let first = gebruikers.results().first().cloned().unwrap_or_default();
    assert_eq!(first.get("wachtwoordWijzigen"), Some(&json!(true)));
    assert_eq!(first.pointer("/toekenningen/0/rol"), Some(&json!("beheerder")));
}

#[tokio::test]
async fn accounts_and_grants_keep_their_history() {
    let app = TestApp::on("2026-11-23").await;
    let (beheerder, zwolle) = (app.beheerder().await, app.projectleider("GM0193").await);
    let path = format!("/gebruikers/{}", zwolle.id().await);
    let before = beheerder.get(&path).await.ok();
    let grant = format!(
        "/toekenningen/{}",
        before.json.pointer("/toekenningen/0/id").and_then(|id| id.as_str()).unwrap_or_default()
    );

    app.clock.advance(chrono::TimeDelta::days(2));
    beheerder.patch(&path, &before.etag(), json!({ "naam": "Nieuwe naam" })).await.ok();
    let etag = beheerder.get(&grant).await.ok().etag();
    beheerder.delete(&grant, &etag).await.no_content();

    let now = beheerder.get(&path).await.ok();
    assert_eq!((&now["naam"], &now["toekenningen"]), (&json!("Nieuwe naam"), &json!([])));
    let then = beheerder.get(&format!("{path}?peildatum=2026-11-24")).await.ok();
    assert_eq!((&then["naam"], &then["toekenningen"][0]["id"]), (&before["naam"], &before["toekenningen"][0]["id"]));
    assert_eq!(then["toekenningen"][0]["mogelijkheden"]["verwijderen"]["code"], "alleenLezen");
}

#[tokio::test]
async fn a_new_password_is_in_the_journal_and_nothing_of_it() {
    let app = TestApp::start().await;
    let (beheerder, zwolle) = (app.beheerder().await, app.projectleider("GM0193").await);
    let id = zwolle.id().await;

    let once = beheerder.post(&format!("/gebruikers/{id}/wachtwoorden"), json!(null)).await.created();
    let once = once.text_of("eenmaligWachtwoord");
    let token = bearer(&app, zwolle.email(), &once).await;
    let change = json!({ "huidigWachtwoord": once, "nieuwWachtwoord": "eigen-wachtwoord-1" });
    app.publiek().call("POST", "/profiel/wachtwoorden").header("Authorization", &token).json(&change).await.created();

    let entries = journaled(&beheerder, "gebruiker", &id, 3).await;
    let told = |field: &str| entries.iter().map(|entry| entry[field].clone()).collect::<Vec<_>>();
    assert_eq!(told("versie"), [json!(1), json!(2), json!(3)]);
    assert_eq!(told("actorId"), [json!(null), json!(beheerder.id().await), json!(id)]);
    assert_eq!(told("reden"), [json!(null), json!("Eenmalig wachtwoord gegeven"), json!("Eigen wachtwoord gekozen")]);
    assert_eq!(entries[1]["velden"], json!(["gewijzigdOp", "versie"]), "a version begins after the one before");
    assert!(!json!(entries).to_string().contains("argon2"));
}

#[tokio::test]
async fn a_grant_that_two_take_away_at_once_is_gone_once() {
    let app = TestApp::start().await;
    let (beheerder, zwolle) = (app.beheerder().await, app.projectleider("GM0193").await);
    let zwolle = beheerder.get(&format!("/gebruikers/{}", zwolle.id().await)).await.ok();
    let id = zwolle.json.pointer("/toekenningen/0/id").and_then(|id| id.as_str()).unwrap_or_default().to_owned();
    let (path, etag) = (format!("/toekenningen/{id}"), beheerder.get(&format!("/toekenningen/{id}")).await.ok().etag());

    let answers = futures_util::future::join_all((0..6).map(|_| beheerder.delete(&path, &etag))).await;

    let with = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((with(204), with(404)), (1, 5), "{answers:?}");
    let operations: Vec<_> =
        journaled(&beheerder, "toekenning", &id, 2).await.into_iter().map(|entry| entry["operatie"].clone()).collect();
    assert_eq!(operations, [json!("aangemaakt"), json!("verwijderd")]);
}
