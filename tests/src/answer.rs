//! What the server said, and what a test expects of it.

use std::ops::Index;

use reqwest::header::HeaderMap;
use serde_json::Value;

/// An answer of the server.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The request, to be named when an expectation fails.
    pub request: String,
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub text: String,
    /// The body as JSON; null when it is none.
    pub json: Value,
}

impl Answer {
    pub(crate) async fn read(request: String, response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.unwrap_or_default();
        let json = serde_json::from_str(&text).unwrap_or_default();
        Self { request, status, headers, text, json }
    }

    /// The status must be this one.
    #[track_caller]
    pub fn status(self, expected: u16) -> Self {
        assert_eq!(self.status, expected, "{} answered: {}", self.request, self.text);
        self
    }

    /// Must be 200.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.status(200)
    }

    /// Must be 201.
    #[track_caller]
    pub fn created(self) -> Self {
        self.status(201)
    }

    /// Must be 204.
    #[track_caller]
    pub fn no_content(self) -> Self {
        self.status(204)
    }

    /// Must be a refusal with this status and code.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Self {
        let answer = self.status(status);
        assert_eq!(answer.json.get("code").and_then(Value::as_str), Some(code), "{}: {}", answer.request, answer.text);
        answer
    }

    /// Must be a 400 whose `invalidParams` name this field with this code.
    #[track_caller]
    pub fn invalid(self, name: &str, code: &str) -> Self {
        let answer = self.refused(400, "invoerOngeldig");
        let faults = answer.json.get("invalidParams").and_then(Value::as_array);
        let is_it = |fault: &Value| {
            fault.get("name").and_then(Value::as_str) == Some(name)
                && fault.get("code").and_then(Value::as_str) == Some(code)
        };
        assert!(faults.is_some_and(|faults| faults.iter().any(is_it)), "{}: {}", answer.request, answer.text);
        answer
    }

    /// A header as text; empty when it is not there.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The ETag, to be sent back as `If-Match`.
    #[must_use]
    pub fn etag(&self) -> String {
        self.header("etag").to_owned()
    }

    /// The `id` of the object.
    #[must_use]
    pub fn id(&self) -> String {
        self.text_of("id")
    }

    /// A text field of the object; empty when it is not there.
    #[must_use]
    pub fn text_of(&self, field: &str) -> String {
        self.json.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// The `resultaten` of a list.
    #[must_use]
    pub fn results(&self) -> &[Value] {
        self.json.get("resultaten").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A field of the JSON object; null when it is not there.
impl Index<&str> for Answer {
    type Output = Value;

    fn index(&self, field: &str) -> &Value {
        self.json.get(field).unwrap_or(&Value::Null)
    }
}
