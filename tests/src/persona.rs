//! The people and systems that use the server: each speaks HTTP under its own name.

use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Method;
use serde_json::{Value, json};
use sleutelbord::platform::clock::Clock;
use tokio::sync::Mutex;

use crate::answer::Answer;

/// The password of every account that a test makes.
pub(crate) const PASSWORD: &str = "Sleutelbord-proef-1";

/// The way to one server.
#[derive(Debug)]
pub(crate) struct Door {
    base: String,
    http: reqwest::Client,
    clock: Clock,
}

impl Door {
    pub(crate) fn new(address: SocketAddr, clock: Clock) -> Self {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        Self { base: format!("http://{address}"), http: http.expect("an HTTP client"), clock }
    }
}

#[derive(Debug)]
enum Identity {
    Publiek,
    Person { email: String, password: &'static str },
    System { client_id: String, secret: String },
}

#[derive(Debug)]
struct Inner {
    door: Arc<Door>,
    identity: Identity,
    /// The token with the moment at which it ends.
    token: Mutex<Option<(String, DateTime<Utc>)>>,
}

/// Somebody or something that uses the server. Logs in when needed, again when the test moved the clock.
#[derive(Clone, Debug)]
pub struct Persona(Arc<Inner>);

impl Persona {
    fn new(door: Arc<Door>, identity: Identity) -> Self {
        Self(Arc::new(Inner { door, identity, token: Mutex::new(None) }))
    }

    pub(crate) fn publiek(door: Arc<Door>) -> Self {
        Self::new(door, Identity::Publiek)
    }

    pub(crate) fn person(door: Arc<Door>, email: &str, password: &'static str) -> Self {
        Self::new(door, Identity::Person { email: email.to_owned(), password })
    }

    pub(crate) fn systeem(door: Arc<Door>, client_id: &str, secret: &str) -> Self {
        Self::new(door, Identity::System { client_id: client_id.to_owned(), secret: secret.to_owned() })
    }

    /// The address with which this persona logs in; empty for who does not.
    #[must_use]
    pub fn email(&self) -> &str {
        if let Identity::Person { email, .. } = &self.0.identity { email } else { "" }
    }

    /// The password with which this persona logs in; empty for who does not.
    #[must_use]
    pub fn password(&self) -> &'static str {
        if let Identity::Person { password, .. } = &self.0.identity { password } else { "" }
    }

    /// The name and secret of a machine client; empty for people.
    #[must_use]
    pub fn client(&self) -> (&str, &str) {
        if let Identity::System { client_id, secret } = &self.0.identity { (client_id, secret) } else { ("", "") }
    }

    /// The id of the account.
    pub async fn id(&self) -> String {
        self.get("/profiel").await.ok().id()
    }

    /// A request, to be completed and awaited. Paths are those of the API (`/mijlpalen`), or what lies outside it (`/oauth/token`, `/api/docs`).
    #[must_use]
    pub fn call(&self, method: &str, path: &str) -> Call {
        let outside = ["/api/", "/oauth/", "/health/", "/.well-known/"].iter().any(|prefix| path.starts_with(prefix));
        let url =
            if outside { format!("{}{path}", self.0.door.base) } else { format!("{}/api/v1{path}", self.0.door.base) };
        let method = Method::from_bytes(method.as_bytes()).expect("an HTTP method");
        let named = format!("{method} {path}");
        Call { persona: self.clone(), named, request: self.0.door.http.request(method, url), with_token: true }
    }

    /// GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.call("GET", path).await
    }

    /// POST with a JSON body.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.call("POST", path).json(&body).await
    }

    /// PATCH with a merge patch, of what was seen with this ETag.
    pub async fn patch(&self, path: &str, etag: &str, body: Value) -> Answer {
        self.call("PATCH", path).if_match(etag).merge_patch(&body).await
    }

    /// PUT with a JSON body, of what was seen with this ETag.
    pub async fn put(&self, path: &str, etag: &str, body: Value) -> Answer {
        self.call("PUT", path).if_match(etag).json(&body).await
    }

    /// DELETE of what was seen with this ETag.
    pub async fn delete(&self, path: &str, etag: &str) -> Answer {
        self.call("DELETE", path).if_match(etag).await
    }

    /// The access token of this persona, got by logging in when there is none or it ended; `None` for the public.
    pub async fn token(&self) -> Option<String> {
        let now = self.0.door.clock.now();
        let mut kept = self.0.token.lock().await;
        if let Some((token, end)) = kept.as_ref()
            && *end > now
        {
            return Some(token.clone());
        }
        let token = match &self.0.identity {
            Identity::Publiek => return None,
            Identity::Person { email, password } => {
                let body = json!({ "email": email, "wachtwoord": password });
                self.call("POST", "/sessies").anonymously().json(&body).await.created().text_of("toegangstoken")
            }
            Identity::System { client_id, secret } => {
                let form = format!("grant_type=client_credentials&client_id={client_id}&client_secret={secret}");
                self.call("POST", "/oauth/token").anonymously().form(form).await.ok().text_of("access_token")
            }
        };
        *kept = Some((token.clone(), now + TimeDelta::minutes(9)));
        Some(token)
    }

    /// Logs in anew at the next request.
    pub async fn forget_token(&self) {
        *self.0.token.lock().await = None;
    }
}

/// One request, to be awaited.
#[derive(Debug)]
pub struct Call {
    persona: Persona,
    named: String,
    request: reqwest::RequestBuilder,
    with_token: bool,
}

impl Call {
    /// Without the token of the persona.
    #[must_use]
    pub fn anonymously(mut self) -> Self {
        self.with_token = false;
        self
    }

    /// With this header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// With `If-Match`.
    #[must_use]
    pub fn if_match(self, etag: &str) -> Self {
        self.header("If-Match", etag)
    }

    /// With a JSON body.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string())
    }

    /// With a merge patch as body.
    #[must_use]
    pub fn merge_patch(self, body: &Value) -> Self {
        self.body("application/merge-patch+json", body.to_string())
    }

    /// With a form as body, already encoded.
    #[must_use]
    pub fn form(self, body: String) -> Self {
        self.body("application/x-www-form-urlencoded", body)
    }

    /// With a body of any type.
    #[must_use]
    pub fn body(mut self, content_type: &str, body: impl Into<reqwest::Body>) -> Self {
        self.request = self.request.header("Content-Type", content_type).body(body);
        self
    }

    /// With a multipart form as body.
    #[must_use]
    pub fn multipart(mut self, form: reqwest::multipart::Form) -> Self {
        self.request = self.request.multipart(form);
        self
    }

    async fn send(self) -> Answer {
        let Self { persona, named, mut request, with_token } = self;
        if with_token && let Some(token) = persona.token().await {
            request = request.bearer_auth(token);
        }
        let response = request.send().await.expect("the server answers");
        Answer::read(named, response).await
    }
}

impl IntoFuture for Call {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
