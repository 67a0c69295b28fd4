//! An answer, written to bytes inside the database task so that the event loop never serialises.

use actix_web::body::BoxBody;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::{Deserialize, Serialize};

use super::error::Result;
use super::etag::{etag_of, etag_of_content, none_match};
use super::operations::BASE;
use super::page::{Lijst, Page};

/// What a handler answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reply {
    status: u16,
    content_type: String,
    #[serde(with = "as_text")]
    body: Vec<u8>,
    etag: Option<String>,
    location: Option<String>,
    next_cursor: Option<String>,
    #[serde(default)]
    cookies: Vec<String>,
    #[serde(default)]
    shared: bool,
}

/// An answer to a command is kept for its repetition: as the text that it is, not as a list of numbers.
mod as_text {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(body: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        let text = std::str::from_utf8(body).map_err(serde::ser::Error::custom)?;
        serializer.serialize_str(text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        String::deserialize(deserializer).map(String::into_bytes)
    }
}

/// What every handler gives back.
pub type Answer = Result<Reply>;

const JSON: &str = "application/json";

/// How long anyone may keep what is the same for everybody.
pub const SHARED: &str = "public, max-age=300";

impl Reply {
    fn new(status: StatusCode, body: Vec<u8>) -> Self {
        Self {
            status: status.as_u16(),
            content_type: JSON.to_owned(),
            body,
            etag: None,
            location: None,
            next_cursor: None,
            cookies: Vec::new(),
            shared: false,
        }
    }

    /// 200 with a body.
    ///
    /// # Errors
    /// When the view cannot be written as JSON.
    pub fn ok(view: &impl Serialize) -> Answer {
        Ok(Self::new(StatusCode::OK, serde_json::to_vec(view)?))
    }

    /// 200 with one versioned object and its ETag.
    ///
    /// # Errors
    /// As [`ok`](Self::ok).
    pub fn single(view: &impl Serialize, versie: i32) -> Answer {
        Ok(Self::ok(view)?.with_etag(versie))
    }

    /// 201 with the new object; `location` is its path below `/api/v1`.
    ///
    /// # Errors
    /// As [`ok`](Self::ok).
    pub fn created(location: impl Into<String>, view: &impl Serialize) -> Answer {
        let mut reply = Self::new(StatusCode::CREATED, serde_json::to_vec(view)?);
        reply.location = Some(format!("{BASE}{}", location.into()));
        Ok(reply)
    }

    /// 304: the caller has the answer with this ETag.
    #[must_use]
    pub fn unchanged(etag: String) -> Self {
        Self { etag: Some(etag), ..Self::new(StatusCode::NOT_MODIFIED, Vec::new()) }
    }

    /// The ETag, where the answer has one.
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    /// 204.
    #[must_use]
    pub fn no_content() -> Self {
        Self::new(StatusCode::NO_CONTENT, Vec::new())
    }

    /// 200 with one page; the `volgende` of the body and the `Link` header are made from the request when it is answered.
    ///
    /// # Errors
    /// As [`ok`](Self::ok).
    pub fn page<T: Serialize>(page: Page<T>) -> Answer {
        // The URL of the next page repeats the request's own query, which only the request knows: a placeholder is filled in `respond_to`.
        let volgende = page.next.as_ref().map(|_| NEXT.to_owned());
        let list = Lijst { resultaten: page.rows, volgende, totaal: page.total, totaal_exact: page.exact };
        let mut reply = Self::ok(&list)?;
        reply.next_cursor = page.next;
        Ok(reply)
    }

    /// Another content type than JSON.
    #[must_use]
    pub fn bytes(content_type: &str, body: Vec<u8>) -> Self {
        Self { content_type: content_type.to_owned(), ..Self::new(StatusCode::OK, body) }
    }

    /// Adds the ETag of this body.
    #[must_use]
    pub fn with_etag(mut self, versie: i32) -> Self {
        self.etag = Some(etag_of(versie, &self.body));
        self
    }

    /// What is the same for everybody and seldom changes: whoever read it may keep it for a while, and ask after that whether it changed.
    #[must_use]
    pub fn for_everybody(mut self) -> Self {
        self.etag = Some(etag_of_content(&self.body));
        self.shared = true;
        self
    }

    /// Adds a `Set-Cookie` header.
    #[must_use]
    pub fn with_cookie(mut self, cookie: String) -> Self {
        self.cookies.push(cookie);
        self
    }

    /// A dry run answers what would have been created with 200.
    #[must_use]
    pub fn as_dry_run(mut self) -> Self {
        if self.status == StatusCode::CREATED.as_u16() {
            self.status = StatusCode::OK.as_u16();
            self.location = None;
        }
        self
    }
}

const NEXT: &str = "\u{1}volgende\u{1}";

fn next_url(request: &HttpRequest, cursor: &str) -> String {
    let others = request.query_string().split('&').filter(|part| !part.is_empty() && !part.starts_with("cursor="));
    let mut query: Vec<&str> = others.collect();
    let own = format!("cursor={cursor}");
    query.push(&own);
    format!("{}?{}", request.path(), query.join("&"))
}

/// The body with the placeholder replaced: the last one in it, as `volgende` comes after everything that people wrote.
fn filled(body: Vec<u8>, url: &str) -> Vec<u8> {
    let mut text = String::from_utf8(body).unwrap_or_default();
    let placeholder = serde_json::to_string(NEXT).unwrap_or_default();
    if let Some(start) = text.rfind(&placeholder) {
        text.replace_range(start..start + placeholder.len(), &serde_json::to_string(url).unwrap_or_default());
    }
    text.into_bytes()
}

impl Responder for Reply {
    type Body = BoxBody;

    fn respond_to(mut self, request: &HttpRequest) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = HttpResponse::build(status);
        if let Some(cursor) = &self.next_cursor {
            let url = next_url(request, cursor);
            response.insert_header((header::LINK, format!("<{url}>; rel=\"next\"")));
            self.body = filled(self.body, &url);
        }
        if self.shared {
            response.insert_header((header::CACHE_CONTROL, SHARED)).insert_header((header::VARY, "Accept"));
        }
        if let Some(etag) = &self.etag {
            response.insert_header((header::ETAG, etag.as_str()));
            if status == StatusCode::OK && request.method().is_safe() && none_match(request, etag) {
                return response.status(StatusCode::NOT_MODIFIED).finish();
            }
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        for cookie in self.cookies {
            response.append_header((header::SET_COOKIE, cookie));
        }
        if matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED) {
            response.finish()
        } else {
            response.content_type(self.content_type).body(self.body)
        }
    }
}
