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
    TestApp::with("2026-11-23", |settings| settings.server.public_url = Some("https://woningbouw.example".to_owned()))
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
