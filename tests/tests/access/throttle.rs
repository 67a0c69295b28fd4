//! Guessing passwords is slowed down, and the real user is not kept out for long.

use chrono::TimeDelta;
use serde_json::json;
use sleutelbord_tests::{Answer, TestApp};

async fn attempt(app: &TestApp, email: &str, wachtwoord: &str) -> Answer {
    app.publiek().post("/sessies", json!({ "email": email, "wachtwoord": wachtwoord })).await
}

#[tokio::test]
async fn who_keeps_guessing_waits_longer_each_time() {
    let app = TestApp::start().await;
    let (zwolle, enschede) = (app.projectleider("GM0193").await, app.projectleider("GM0153").await);

    for _ in 0..5 {
        attempt(&app, zwolle.email(), "geraden-wachtwoord").await.refused(401, "aanmeldenMislukt");
    }
    let refused = attempt(&app, zwolle.email(), zwolle.password()).await.refused(429, "teVeelPogingen");

    assert_eq!(refused.header("retry-after"), "1");
    attempt(&app, enschede.email(), enschede.password()).await.created();
    app.clock.advance(TimeDelta::seconds(1));
    attempt(&app, zwolle.email(), "geraden-wachtwoord").await.refused(401, "aanmeldenMislukt");
    let refused = attempt(&app, zwolle.email(), zwolle.password()).await.refused(429, "teVeelPogingen");
    assert_eq!(refused.header("retry-after"), "2");
    app.clock.advance(TimeDelta::seconds(2));
    attempt(&app, zwolle.email(), zwolle.password()).await.created();
    attempt(&app, zwolle.email(), "geraden-wachtwoord").await.refused(401, "aanmeldenMislukt");
}

#[tokio::test]
async fn guessing_many_accounts_from_one_address_is_slowed_down_too() {
    let app = TestApp::start().await;

    for number in 0..50 {
        attempt(&app, &format!("geraden.{number}@proef.example"), "x").await.refused(401, "aanmeldenMislukt");
    }

    attempt(&app, "geraden.51@proef.example", "x").await.refused(429, "teVeelPogingen");
    app.clock.advance(TimeDelta::minutes(1));
    attempt(&app, "geraden.51@proef.example", "x").await.refused(401, "aanmeldenMislukt");
}

#[tokio::test]
async fn who_is_known_at_an_address_is_not_kept_out_by_what_others_try_there() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    attempt(&app, zwolle.email(), zwolle.password()).await.created();

    for number in 0..55 {
        attempt(&app, &format!("geraden.{number}@proef.example"), "x").await;
    }

    attempt(&app, "geraden.99@proef.example", "x").await.refused(429, "teVeelPogingen");
    attempt(&app, zwolle.email(), zwolle.password()).await.created();
}

#[tokio::test]
async fn a_forged_forwarding_header_does_not_help() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let from = |address: u8| {
        let body = json!({ "email": zwolle.email(), "wachtwoord": "geraden-wachtwoord" });
        app.publiek().call("POST", "/sessies").header("X-Forwarded-For", &format!("192.0.2.{address}")).json(&body)
    };

    for address in 0..5 {
        from(address).await.refused(401, "aanmeldenMislukt");
    }

    from(9).await.refused(429, "teVeelPogingen");
}

/// A server that a proxy stands before, which tells where its users are.
async fn behind_a_proxy() -> TestApp {
    TestApp::with("2026-11-23", |settings| {
        settings.server.public_url = Some("https://woningbouw.example".to_owned());
        settings.server.proxies = 1;
    })
    .await
}

async fn attempt_from(app: &TestApp, address: &str, email: &str, wachtwoord: &str) -> Answer {
    let body = json!({ "email": email, "wachtwoord": wachtwoord });
    app.publiek().call("POST", "/sessies").header("X-Forwarded-For", address).json(&body).await
}

#[tokio::test]
async fn an_ipv6_user_does_not_escape_within_the_own_network() {
    let app = behind_a_proxy().await;
    let zwolle = app.projectleider("GM0193").await;
    let from = async |address: String| attempt_from(&app, &address, zwolle.email(), "geraden-wachtwoord").await;

    for number in 0..5 {
        from(format!("2001:db8:1:2::{number}")).await.refused(401, "aanmeldenMislukt");
    }

    from("2001:db8:1:2:ffff::9".to_owned()).await.refused(429, "teVeelPogingen");
    from("2001:db8:1:3::9".to_owned()).await.refused(401, "aanmeldenMislukt");
}

#[tokio::test]
async fn many_machines_together_guess_slowly_and_keep_nobody_out_for_long() {
    let app = behind_a_proxy().await;
    let zwolle = app.projectleider("GM0193").await;
    let from = async |address: &str, wachtwoord: &str| attempt_from(&app, address, zwolle.email(), wachtwoord).await;
    from("192.0.2.1", zwolle.password()).await.created();

    for number in 0..30 {
        from(&format!("198.51.100.{number}"), "geraden-wachtwoord").await.refused(401, "aanmeldenMislukt");
    }
    from("198.51.100.31", "geraden-wachtwoord").await.refused(429, "teVeelPogingen");

    from("192.0.2.1", zwolle.password()).await.created();
    from("192.0.2.1", "typefout").await.refused(401, "aanmeldenMislukt");
    from("192.0.2.1", zwolle.password()).await.created();
    for _ in 0..20 {
        app.clock.advance(TimeDelta::seconds(30));
        attempt_from(&app, "198.51.100.32", zwolle.email(), "geraden-wachtwoord").await;
    }
    app.clock.advance(TimeDelta::seconds(30));
    from("203.0.113.1", zwolle.password()).await.created();
}

#[tokio::test]
async fn tries_at_the_same_time_do_not_pass_each_other_unseen() {
    let app = TestApp::start().await;
    let guess = async || {
        let form = "grant_type=client_credentials&client_id=demo-systeem&client_secret=x".to_owned();
        app.publiek().call("POST", "/oauth/token").form(form).await.status
    };

    let statuses = futures_util::future::join_all((0..20).map(|_| guess())).await;

    assert_eq!(statuses.iter().filter(|status| **status == 401).count(), 5, "{statuses:?}");
}

async fn attempt_in(app: &TestApp, browser: &str, email: &str, wachtwoord: &str) -> Answer {
    let body = json!({ "email": email, "wachtwoord": wachtwoord });
    app.publiek().call("POST", "/sessies").header("Cookie", browser).json(&body).await
}

/// What a browser keeps of a login.
fn cookies_of(answer: &Answer) -> String {
    let kept = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok()?.split(';').next());
    kept.collect::<Vec<_>>().join("; ")
}

#[tokio::test]
async fn who_logged_in_in_this_browser_before_is_not_kept_out_by_who_sits_at_the_same_address() {
    let app = TestApp::start().await;
    let (zwolle, kampen) = (app.projectleider("GM0193").await, app.projectleider("GM0166").await);
    let browser = cookies_of(&attempt(&app, zwolle.email(), zwolle.password()).await.created());

    for _ in 0..15 {
        attempt(&app, zwolle.email(), "geraden-wachtwoord").await;
    }
    attempt(&app, zwolle.email(), zwolle.password()).await.refused(429, "teVeelPogingen");

    attempt_in(&app, &browser, zwolle.email(), zwolle.password()).await.created();
    for _ in 0..5 {
        attempt_in(&app, &browser, zwolle.email(), "geraden-wachtwoord").await.refused(401, "aanmeldenMislukt");
    }
    attempt_in(&app, &browser, zwolle.email(), zwolle.password()).await.refused(429, "teVeelPogingen");
    for _ in 0..6 {
        attempt_in(&app, &browser, kampen.email(), "geraden-wachtwoord").await;
    }
    attempt_in(&app, &browser, kampen.email(), kampen.password()).await.refused(429, "teVeelPogingen");
}

#[tokio::test]
async fn what_proxies_of_ours_saw_counts_and_what_stands_before_it_does_not() {
    let app = TestApp::with("2026-11-23", |settings| {
        settings.server.public_url = Some("https://woningbouw.example".to_owned());
        settings.server.proxies = 2;
    })
    .await;
    let zwolle = app.projectleider("GM0193").await;
    for number in 0..5 {
        let forged = format!("192.0.2.{number}, 203.0.113.9, 10.0.0.1");
        attempt_from(&app, &forged, zwolle.email(), "geraden-wachtwoord").await.refused(401, "aanmeldenMislukt");
    }

    let there = "198.51.100.7, 203.0.113.9, 10.0.0.1";
    attempt_from(&app, there, zwolle.email(), zwolle.password()).await.refused(429, "teVeelPogingen");
    attempt_from(&app, "198.51.100.7, 10.0.0.1", zwolle.email(), zwolle.password()).await.created();
}

#[tokio::test]
async fn whoever_has_the_secret_gets_a_token_whatever_others_try_in_its_name() {
    let app = TestApp::start().await;
    let systeem = app.systeem("PV23", "Provincie").await;
    let (id, secret) = systeem.client();
    let ask = async |secret: &str| {
        let form = format!("grant_type=client_credentials&client_id={id}&client_secret={secret}");
        app.publiek().call("POST", "/oauth/token").form(form).await.status
    };
    for _ in 0..8 {
        ask("geraden").await;
    }

    assert_eq!((ask("geraden").await, ask(secret).await), (429, 200));
}

#[tokio::test]
async fn a_right_login_is_never_told_that_something_does_not_exist() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;

    for _ in 0..8 {
        let logins =
            futures_util::future::join_all((0..8).map(|_| attempt(&app, zwolle.email(), zwolle.password()))).await;
        let others: Vec<u16> =
            logins.iter().map(|login| login.status).filter(|status| ![201, 429, 503].contains(status)).collect();
        assert_eq!(others, [0_u16; 0]);
    }
}

#[tokio::test]
async fn a_password_that_anybody_tries_first_is_refused() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let chosen = |wachtwoord: &str| json!({ "huidigWachtwoord": zwolle.password(), "nieuwWachtwoord": wachtwoord });
    for weak in ["aaaaaaaaaaaa", "wachtwoord12", "123456789012", "Welkom2026!!"] {
        zwolle.post("/profiel/wachtwoorden", chosen(weak)).await.invalid("nieuwWachtwoord", "teZwak");
    }
    zwolle.post("/profiel/wachtwoorden", chosen("kade fiets toren soep")).await.created();
}
