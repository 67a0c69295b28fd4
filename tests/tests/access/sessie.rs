//! Logging in, renewing, logging out.

use serde_json::json;
use sleutelbord_tests::TestApp;

#[tokio::test]
async fn the_right_password_gives_a_token_and_a_cookie() {
    let app = TestApp::start().await;
    let zwolle = app.projectleider("GM0193").await;
    let publiek = app.publiek();
    let login = |wachtwoord: &str| json!({ "email": zwolle.email().to_uppercase(), "wachtwoord": wachtwoord });

    publiek.post("/sessies", login("fout-wachtwoord")).await.refused(401, "aanmeldenMislukt");
    publiek.post("/sessies", json!({ "email": "x" })).await.invalid("wachtwoord", "verplicht");
    let answer = publiek.post("/sessies", login(zwolle.password())).await.created();

    assert_eq!(answer["verlooptOp"], "2026-11-23T11:10:00Z");
    assert_eq!(answer["wachtwoordWijzigen"], false);
    let cookie = answer.header("set-cookie");
    for part in ["__Host-sleutelbord-", "HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
}
