//! ETag and If-Match: `"<versie>.<hash of this answer>"`.
//!
//! A conditional read compares all of it (lateness, rights and counts change without the version); a conditional write compares the version only.

use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use serde_json::Value;
use sha2::{Digest, Sha256};
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};

use super::error::{Code, Error, Refusal, Result};
use super::operations::Operation;

/// The ETag of an answer.
#[must_use]
pub fn etag_of(versie: i32, body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{versie}.{hash}\"")
}

/// The ETag of an answer that is about no one versioned object.
#[must_use]
pub fn etag_of_content(body: &[u8]) -> String {
    let hash: String = Sha256::digest(body).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hash}\"")
}

/// Whether one of the tags of `If-None-Match` is this one.
#[must_use]
pub fn none_match(request: &HttpRequest, etag: &str) -> bool {
    let given = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == etag || tag == "*")
}

/// A write that is refused (428) when the caller does not say which version it saw.
#[derive(Clone, Copy, Debug)]
pub struct Required;

/// A write that compares the version only when the caller says which one it saw.
#[derive(Clone, Copy, Debug)]
pub struct Optional;

/// What the caller says it saw. Whether it must say so is part of the type, which the document of the operation repeats.
#[derive(Clone, Debug)]
pub struct IfMatch<How> {
    given: Option<String>,
    how: PhantomData<How>,
}

/// Whether the header must be there.
pub trait Guard {
    /// As the document says it.
    const REQUIRED: bool;
}

impl Guard for Required {
    const REQUIRED: bool = true;
}

impl Guard for Optional {
    const REQUIRED: bool = false;
}

impl IfMatch<Required> {
    /// The write may go on only when the caller says which version it saw, and that is still the present one.
    ///
    /// # Errors
    /// `versieVereist` without the header, `versieVerouderd` with the present representation when it changed.
    pub fn require(&self, versie: i32, current: impl FnOnce() -> Result<Value>) -> Result<()> {
        if self.given.is_none() {
            return Err(Error::refused(Code::VersieVereist));
        }
        self.compare(versie, current)
    }
}

impl IfMatch<Optional> {
    /// Without the header the write goes on; with it, only when the version is still the present one.
    ///
    /// # Errors
    /// `versieVerouderd` with the present representation when it changed.
    pub fn honour(&self, versie: i32, current: impl FnOnce() -> Result<Value>) -> Result<()> {
        self.compare(versie, current)
    }
}

impl<How> IfMatch<How> {
    fn compare(&self, versie: i32, current: impl FnOnce() -> Result<Value>) -> Result<()> {
        let Some(given) = &self.given else { return Ok(()) };
        let matches = given.split(',').map(str::trim).any(|tag| tag == "*" || seen_version(tag) == Some(versie));
        if matches {
            return Ok(());
        }
        Err(Refusal { current: Some(current()?), ..Refusal::of(Code::VersieVerouderd) }.into())
    }
}

impl<How: Guard> IntoParams for IfMatch<How> {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let required = if How::REQUIRED { utoipa::openapi::Required::True } else { utoipa::openapi::Required::False };
        let schema = ObjectBuilder::new()
            .schema_type(SchemaType::Type(Type::String))
            .max_length(Some(255))
            .examples([Value::from("\"3\"")]);
        let parameter = ParameterBuilder::new()
            .name(header::IF_MATCH.as_str().replace("if-match", "If-Match"))
            .parameter_in(ParameterIn::Header)
            .required(required)
            .description(Some(
                "De ETag van wat de aanroeper zag, of kortweg `\"<versie>\"`; is het intussen gewijzigd, dan volgt 412.",
            ))
            .schema(Some(schema));
        vec![parameter.build()]
    }
}

fn seen_version(tag: &str) -> Option<i32> {
    tag.strip_prefix('"')?.strip_suffix('"')?.split('.').next()?.parse().ok()
}

impl<How: Guard> FromRequest for IfMatch<How> {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        // What a handler asks and its document does not say would be found out by its callers: it never works at all.
        let documented = request.extensions().get::<Arc<Operation>>().map(|operation| operation.guard);
        if documented != Some(Some(How::REQUIRED)) {
            return ready(Err(Error::Internal(format!("{} documents another If-Match", request.path()))));
        }
        let value = request.headers().get(header::IF_MATCH).and_then(|value| value.to_str().ok());
        ready(Ok(Self { given: value.map(ToOwned::to_owned), how: PhantomData }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given<How>(tag: Option<&str>) -> IfMatch<How> {
        IfMatch { given: tag.map(ToOwned::to_owned), how: PhantomData }
    }

    #[test]
    fn a_write_compares_the_version_and_not_the_hash() {
        let required = |tag| given::<Required>(tag).require(3, || Ok(Value::Null));
        assert!(required(Some("\"3.0011223344556677\"")).is_ok());
        assert!(required(Some("\"2.x\", \"3.y\"")).is_ok());
        assert!(required(Some("\"2.0011223344556677\"")).is_err());
        assert!(required(Some("nonsense")).is_err());
        assert!(required(None).is_err());
        assert!(given::<Optional>(None).honour(3, || Ok(Value::Null)).is_ok());
    }
}
