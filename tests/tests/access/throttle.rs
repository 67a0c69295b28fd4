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
