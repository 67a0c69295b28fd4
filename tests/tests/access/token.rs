//! Attacks on access tokens: each is a 401, never a 500, and never a success.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use sleutelbord_tests::TestApp;

/// What a real token says, and the key that signed it.
struct Forge {
    header: Value,
    claims: Value,
    key: EncodingKey,
    public_key: String,
}

fn part(token: &str, index: usize) -> Value {
    let text = token.split('.').nth(index).unwrap_or_default();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap_or_default()).unwrap_or_default()
}

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

impl Forge {
    #[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
    async fn new(app: &TestApp) -> Self {
        let token = app.projectleider("GM0193").await.token().await.unwrap();
        let keys = app.publiek().get("/.well-known/jwks.json").await.ok();
        let key = EncodingKey::from_ed_pem(&std::fs::read(app.key_file()).unwrap()).unwrap();
        let public_key = keys.json.pointer("/keys/0/x").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { header: part(&token, 0), claims: part(&token, 1), key, public_key }
    }

    /// A token that is signed with the real key, with one thing changed in its header or claims; null removes it.
    fn with(&self, place: &str, name: &str, value: Value) -> String {
        let (mut header, mut claims) = (self.header.clone(), self.claims.clone());
        let object = if place == "header" { header.as_object_mut() } else { claims.as_object_mut() };
        if let Some(object) = object {
            if value.is_null() {
                object.remove(name)
            } else {
                object.insert(name.into(), value)
            };
        }
        self.signed(&header, &claims)
    }

    /// Signs whatever is given, also what the library would not write.
    #[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
    fn signed(&self, header: &Value, claims: &Value) -> String {
        let message = format!("{}.{}", encoded(header), encoded(claims));
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &self.key, Algorithm::EdDSA).unwrap();
        format!("{message}.{signature}")
    }
}

async fn try_token(app: &TestApp, token: &str) -> u16 {
    app.publiek().call("GET", "/profiel").header("Authorization", &format!("Bearer {token}")).await.status
}

#[tokio::test]
async fn what_the_forge_does_not_change_is_accepted() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;

    assert_eq!(try_token(&app, &forge.signed(&forge.header, &forge.claims)).await, 200);
    assert_eq!(forge.header.get("typ"), Some(&json!("at+jwt")));
}

#[tokio::test]
async fn wrong_or_missing_claims_are_refused() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let now = app.clock.now().timestamp();

    for (name, value) in [
        ("iss", json!("https://elders.example")),
        ("iss", Value::Null),
        ("iss", json!(["x"])),
        ("aud", json!("iets-anders")),
        ("aud", Value::Null),
        ("exp", json!(now - 11)),
        ("exp", Value::Null),
        ("exp", json!("morgen")),
        ("exp", json!(-1)),
        ("exp", json!(1e300)),
        ("nbf", json!(now + 11)),
        ("nbf", Value::Null),
        ("sub", Value::Null),
        ("sub", json!("geen-uuid")),
        ("sub", json!("018f0000-0000-7000-8000-000000000000")),
        ("sid", Value::Null),
        ("sid", json!("018f0000-0000-7000-8000-000000000000")),
        ("client_id", json!("demo-systeem")),
    ] {
        assert_eq!(try_token(&app, &forge.with("claims", name, value.clone())).await, 401, "{name} = {value}");
    }
}

#[tokio::test]
async fn another_algorithm_type_or_key_is_refused() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;

    for (name, value) in [
        ("typ", json!("JWT")),
        ("typ", Value::Null),
        ("kid", json!("../../dev/null")),
        ("kid", json!("' or 1=1 --")),
        ("kid", Value::Null),
        ("alg", json!("none")),
        ("alg", json!("HS256")),
        ("alg", json!("ES256")),
        ("alg", Value::Null),
        ("crit", json!(["exp"])),
    ] {
        assert_eq!(try_token(&app, &forge.with("header", name, value.clone())).await, 401, "{name} = {value}");
    }
    for (name, value) in [("jku", "https://elders.example/jwks.json"), ("x5u", "https://elders.example/x")] {
        let own_key = EncodingKey::from_ed_der(&own_pkcs8());
        let forge = Forge { key: own_key, ..Forge::new(&app).await };
        assert_eq!(try_token(&app, &forge.with("header", name, json!(value))).await, 401, "{name} with another key");
    }
}

/// An Ed25519 key that is not the server's (RFC 8410).
fn own_pkcs8() -> Vec<u8> {
    let head = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
    head.into_iter().chain([7; 32]).collect()
}

#[tokio::test]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
async fn the_public_key_is_no_secret_to_sign_with() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let raw = URL_SAFE_NO_PAD.decode(&forge.public_key).unwrap();

    for secret in [raw.as_slice(), forge.public_key.as_bytes()] {
        let mut header = Header::new(Algorithm::HS256);
        header.typ = Some("at+jwt".into());
        header.kid = forge.header.get("kid").and_then(Value::as_str).map(ToOwned::to_owned);
        let token = jsonwebtoken::encode(&header, &forge.claims, &EncodingKey::from_secret(secret)).unwrap();
        assert_eq!(try_token(&app, &token).await, 401);
    }
}

#[tokio::test]
async fn what_is_no_token_is_refused_in_the_same_way() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let good = forge.signed(&forge.header, &forge.claims);
    let unsigned = format!("{}.{}.", encoded(&forge.header), encoded(&forge.claims));
    let none = format!("{}.{}.", encoded(&json!({ "alg": "none", "typ": "at+jwt" })), encoded(&forge.claims));

    for token in
        ["", ".", "..", "a.b.c", "ééé", &unsigned, &none, &format!("{good}x"), &format!("{good}.x"), &"a".repeat(5_000)]
    {
        assert_eq!(try_token(&app, token).await, 401, "{token:.40}");
    }
    let publiek = app.publiek();
    for header in [good.clone(), format!("Basic {good}"), format!("bearer  {good}"), "Bearer".into()] {
        publiek.call("GET", "/profiel").header("Authorization", &header).await.refused(401, "nietAangemeld");
    }
}

#[tokio::test]
async fn a_token_comes_from_one_authorization_header_and_from_nowhere_else() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let good = forge.signed(&forge.header, &forge.claims);
    let bearer = format!("Bearer {good}");
    let publiek = app.publiek();

    publiek.get(&format!("/profiel?access_token={good}")).await.refused(401, "nietAangemeld");
    publiek
        .call("GET", "/profiel")
        .header("Cookie", &format!("access_token={good}"))
        .await
        .refused(401, "nietAangemeld");
    let twice = publiek.call("GET", "/profiel").header("Authorization", &bearer).header("Authorization", &bearer);
    twice.await.refused(401, "nietAangemeld");
    publiek.call("GET", "/profiel").header("Authorization", &bearer).await.ok();
}

#[tokio::test]
async fn a_bad_token_is_refused_where_none_is_needed_too() {
    let app = TestApp::start().await;

    app.publiek().call("GET", "/gemeenten").header("Authorization", "Bearer x").await.refused(401, "nietAangemeld");
    app.publiek().get("/gemeenten").await.ok();
}

#[tokio::test]
async fn who_calls_is_settled_before_the_body_is_read() {
    let app = TestApp::start().await;

    let answer = app.publiek().call("POST", "/gebruikers").body("application/json", "{ geen json").await;

    answer.refused(401, "nietAangemeld");
}
