//! Logging in, renewing, logging out.

use chrono::TimeDelta;
use diesel::Connection;
use diesel::connection::SimpleConnection;
use futures_util::future::join_all;
use serde_json::json;
use sleutelbord_tests::{Answer, Persona, TestApp};

/// The refresh cookie of an answer, to be sent back: `name=value`.
fn cookie_of(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

async fn log_in(app: &TestApp, who: &Persona) -> Answer {
    app.publiek().post("/sessies", json!({ "email": who.email(), "wachtwoord": who.password() })).await
}

async fn renew(app: &TestApp, cookie: &str) -> Answer {
    app.publiek().call("POST", "/sessies/vernieuwingen").header("Cookie", cookie).await
}

async fn profile_with(app: &TestApp, login: &Answer) -> Answer {
    app.publiek()
        .call("GET", "/profiel")
        .header("Authorization", &format!("Bearer {}", login.text_of("toegangstoken")))
        .await
}

#[tokio::test]
async fn the_right_password_gives_a_token_and_a_cookie() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let publiek = app.publiek();
    let login = |wachtwoord: &str| json!({ "email": zwolle.email().to_uppercase(), "wachtwoord": wachtwoord });

    publiek.post("/sessies", login("fout-wachtwoord")).await.refused(401, "aanmeldenMislukt");
    publiek
        .post("/sessies", json!({ "email": "niemand@proef.example", "wachtwoord": "x" }))
        .await
        .refused(401, "aanmeldenMislukt");
    publiek.post("/sessies", json!({ "email": "x" })).await.invalid("wachtwoord", "verplicht");
    let answer = publiek.post("/sessies", login(zwolle.password())).await.created();

    assert_eq!(answer["verlooptOp"], "2026-11-23T11:10:00Z");
    assert_eq!(answer["wachtwoordWijzigen"], false);
    let cookie = answer.header("set-cookie");
    let port = app.address().rsplit(':').next().unwrap_or_default().to_owned();
    for part in [format!("__Host-sleutelbord-{port}=").as_str(), "HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert_eq!(answer.header("cache-control"), "no-store");
    profile_with(&app, &answer).await.ok();
}

#[tokio::test]
async fn a_token_lives_ten_minutes_and_the_cookie_renews_it() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let login = log_in(&app, &zwolle).await.created();

    app.clock.advance(TimeDelta::minutes(11));

    profile_with(&app, &login).await.refused(401, "nietAangemeld");
    app.publiek().call("POST", "/sessies/vernieuwingen").await.refused(401, "sessieVerlopen");
    renew(&app, "__Host-sleutelbord-1=abc").await.refused(401, "sessieVerlopen");
    let renewed = renew(&app, &cookie_of(&login)).await.created();
    assert_ne!(cookie_of(&renewed), cookie_of(&login), "the refresh token is replaced");
    profile_with(&app, &renewed).await.ok();
}

#[tokio::test]
async fn twenty_tabs_that_renew_at_once_all_get_the_same_successor() {
    let app = TestApp::start().await;
    let login = log_in(&app, &app.projectleider("GM0193").await).await.created();
    let cookie = cookie_of(&login);

    let answers = join_all((0..20).map(|_| renew(&app, &cookie))).await;

    let successors: std::collections::BTreeSet<_> =
        answers.into_iter().map(|answer| cookie_of(&answer.created())).collect();
    assert_eq!(successors.len(), 1);
}

#[tokio::test]
async fn an_old_refresh_token_that_comes_back_later_ends_its_whole_family() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let login = log_in(&app, &zwolle).await.created();
    let elsewhere = log_in(&app, &zwolle).await.created();
    let renewed = renew(&app, &cookie_of(&login)).await.created();

    app.clock.advance(TimeDelta::seconds(30));
    renew(&app, &cookie_of(&login)).await.created();
    app.clock.advance(TimeDelta::seconds(1));
    renew(&app, &cookie_of(&login)).await.refused(401, "sessieVerlopen");

    renew(&app, &cookie_of(&renewed)).await.refused(401, "sessieVerlopen");
    profile_with(&app, &renewed).await.refused(401, "sessieVerlopen");
    profile_with(&app, &elsewhere).await.ok();
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_and_after_a_week_at_most() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let idle = cookie_of(&log_in(&app, &zwolle).await.created());
    let mut used = cookie_of(&log_in(&app, &zwolle).await.created());

    for _ in 0..14 {
        app.clock.advance(TimeDelta::hours(12));
        used = cookie_of(&renew(&app, &used).await.created());
    }
    app.clock.advance(TimeDelta::minutes(1));

    renew(&app, &used).await.refused(401, "sessieVerlopen");
    renew(&app, &idle).await.refused(401, "sessieVerlopen");
}

#[tokio::test]
async fn logging_out_works_at_once_for_every_token_of_the_session() {
    let app = TestApp::start().await;
    let login = log_in(&app, &app.projectleider("GM0193").await).await.created();
    let cookie = cookie_of(&login);

    let ended = app.publiek().call("DELETE", "/sessies/huidige").header("Cookie", &cookie).await.no_content();

    assert!(ended.header("set-cookie").contains("Max-Age=0"), "the cookie is removed");
    profile_with(&app, &login).await.refused(401, "sessieVerlopen");
    renew(&app, &cookie).await.refused(401, "sessieVerlopen");
    app.publiek().call("DELETE", "/sessies/huidige").await.no_content();
}

#[tokio::test]
async fn logging_out_with_the_access_token_alone_works_too() {
    let app = TestApp::start().await;
    let login = log_in(&app, &app.projectleider("GM0193").await).await.created();
    let bearer = format!("Bearer {}", login.text_of("toegangstoken"));

    app.publiek().call("DELETE", "/sessies/huidige").header("Authorization", &bearer).await.no_content();

    profile_with(&app, &login).await.refused(401, "sessieVerlopen");
    renew(&app, &cookie_of(&login)).await.refused(401, "sessieVerlopen");
}

#[tokio::test]
async fn a_changed_password_ends_every_other_session() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let (login, elsewhere) = (log_in(&app, &zwolle).await.created(), log_in(&app, &zwolle).await.created());
    let change = |old: &str, new: &str| {
        let body = json!({ "huidigWachtwoord": old, "nieuwWachtwoord": new });
        let bearer = format!("Bearer {}", login.text_of("toegangstoken"));
        app.publiek().call("POST", "/profiel/wachtwoorden").header("Authorization", &bearer).json(&body)
    };

    change("onjuist-wachtwoord", "een-nieuw-wachtwoord").await.invalid("huidigWachtwoord", "onjuist");
    change(zwolle.password(), "te-kort").await.invalid("nieuwWachtwoord", "teKort");
    change(zwolle.password(), zwolle.password()).await.invalid("nieuwWachtwoord", "gelijk");
    change(zwolle.password(), zwolle.email()).await.invalid("nieuwWachtwoord", "gelijk");
    let changed = change(zwolle.password(), "een-nieuw-wachtwoord").await.created();

    profile_with(&app, &changed).await.ok();
    for old in [&login, &elsewhere] {
        profile_with(&app, old).await.refused(401, "sessieVerlopen");
        renew(&app, &cookie_of(old)).await.refused(401, "sessieVerlopen");
    }
    log_in(&app, &zwolle).await.refused(401, "aanmeldenMislukt");
}

#[tokio::test]
async fn another_site_cannot_use_the_cookie() {
    let app = TestApp::start().await;
    let login = log_in(&app, &app.projectleider("GM0193").await).await.created();
    let cookie = cookie_of(&login);
    let own = format!("http://{}", app.address());
    let with = |method: &'static str, path: &'static str, header: &'static str, value: String| {
        app.publiek().call(method, path).header("Cookie", &cookie).header(header, &value)
    };

    for (header, value) in [
        ("Origin", "https://elders.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ] {
        with("POST", "/sessies/vernieuwingen", header, value.into()).await.refused(403, "vreemdeHerkomst");
        with("DELETE", "/sessies/huidige", header, value.into()).await.refused(403, "vreemdeHerkomst");
    }
    with("POST", "/sessies/vernieuwingen", "Origin", own).await.created();
    with("POST", "/sessies/vernieuwingen", "Sec-Fetch-Site", "same-origin".into()).await.created();
}

/// From now on a password changes, and all sessions end, just after it was checked: as when somebody else does that at this very moment.
#[expect(clippy::expect_used, reason = "without a way into the database the test can say nothing")]
fn change_every_password_once_it_is_checked(app: &TestApp) {
    let mut beside = diesel::PgConnection::establish(app.database()).expect("a way into the database");
    beside
        .batch_execute(
            "create function elders_gewijzigd() returns trigger language plpgsql as $$ begin
               update aanmeldgegeven set wachtwoord_hash = wachtwoord_hash || 'x'; update sessie set beeindigd_op = now(); return null; end $$;
             create trigger elders_gewijzigd after delete on aanmeldpoging for each statement execute function elders_gewijzigd()",
        )
        .expect("the trigger is made");
}

#[tokio::test]
async fn a_password_that_is_changed_while_it_is_checked_opens_nothing() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    change_every_password_once_it_is_checked(&app);

    log_in(&app, &zwolle).await.refused(401, "aanmeldenMislukt");
}

#[tokio::test]
async fn an_own_password_does_not_undo_a_reset_that_came_in_between() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    zwolle.get("/profiel").await.ok();
    change_every_password_once_it_is_checked(&app);

    let body = json!({ "huidigWachtwoord": zwolle.password(), "nieuwWachtwoord": "een-nieuw-wachtwoord" });
    zwolle.post("/profiel/wachtwoorden", body).await.invalid("huidigWachtwoord", "onjuist");
}

#[tokio::test]
async fn replicas_behind_one_address_share_the_cookie() {
    for (url, name) in [
        ("https://woningbouw.example", "__Host-sleutelbord-443="),
        ("https://woningbouw.example:8443/", "__Host-sleutelbord-8443="),
    ] {
        let app = TestApp::with("2026-11-23", |settings| settings.server.public_url = Some(url.to_owned())).await;
        let login = log_in(&app, &app.projectleider("GM0193").await).await.created();

        assert!(login.header("set-cookie").starts_with(name), "{}", login.header("set-cookie"));
        renew(&app, &cookie_of(&login)).await.created();
    }
}
