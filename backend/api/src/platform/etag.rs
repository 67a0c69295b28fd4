//! ETag and If-Match: `"<versie>.<hash of this answer>"`.
//!
//! A conditional read compares all of it (lateness, rights and counts change without the version); a conditional write compares the version only.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::error::{Code, Error, Refusal, Result};

/// The ETag of an answer.
#[must_use]
pub fn etag_of(versie: i32, body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{versie}.{hash}\"")
}

/// Whether one of the tags of `If-None-Match` is this one.
#[must_use]
pub fn none_match(request: &HttpRequest, etag: &str) -> bool {
    let given = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == etag || tag == "*")
}

/// What the caller says it saw.
#[derive(Clone, Debug, Default)]
pub struct IfMatch(Option<String>);

impl IfMatch {
    /// The write may go on only when the caller says which version it saw, and that is still the present one.
    ///
    /// # Errors
    /// `versieVereist` without the header, `versieVerouderd` with the present representation when it changed.
    pub fn require(&self, versie: i32, current: impl FnOnce() -> Result<Value>) -> Result<()> {
        if self.0.is_none() {
            return Err(Error::refused(Code::VersieVereist));
        }
        self.honour(versie, current)
    }

    /// As [`require`](Self::require), but without the header the write goes on.
    ///
    /// # Errors
    /// `versieVerouderd` with the present representation when it changed.
    pub fn honour(&self, versie: i32, current: impl FnOnce() -> Result<Value>) -> Result<()> {
        let Some(given) = &self.0 else { return Ok(()) };
        let matches = given.split(',').map(str::trim).any(|tag| tag == "*" || seen_version(tag) == Some(versie));
        if matches {
            return Ok(());
        }
        Err(Error::Refused(Box::new(Refusal {
            code: Code::VersieVerouderd,
            parameters: serde_json::Map::new(),
            invalid_params: Vec::new(),
            current: Some(current()?),
        })))
    }
}

fn seen_version(tag: &str) -> Option<i32> {
    tag.strip_prefix('"')?.strip_suffix('"')?.split('.').next()?.parse().ok()
}

impl FromRequest for IfMatch {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let value = request.headers().get(header::IF_MATCH).and_then(|value| value.to_str().ok());
        ready(Ok(Self(value.map(ToOwned::to_owned))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(tag: &str) -> IfMatch {
        IfMatch(Some(tag.to_owned()))
    }

    #[test]
    fn a_write_compares_the_version_and_not_the_hash() {
        assert!(given("\"3.0011223344556677\"").require(3, || Ok(Value::Null)).is_ok());
        assert!(given("\"2.x\", \"3.y\"").require(3, || Ok(Value::Null)).is_ok());
        assert!(given("\"2.0011223344556677\"").require(3, || Ok(Value::Null)).is_err());
        assert!(given("nonsense").require(3, || Ok(Value::Null)).is_err());
        assert!(IfMatch(None).require(3, || Ok(Value::Null)).is_err());
        assert!(IfMatch(None).honour(3, || Ok(Value::Null)).is_ok());
    }
}
