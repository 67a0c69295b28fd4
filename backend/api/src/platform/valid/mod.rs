//! Input that is right before a handler sees it: checked against the operation's own published schema, deserialised, then held against its rules.
//!
//! All faults come back at once. Because the schema is the one of the OpenAPI document, what is documented is what is enforced.

mod faults;
mod strict_json;

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use serde_path_to_error::Segment;
use sha2::{Digest, Sha256};
use sleutelbord_domain::datum::{Datum, Precisie};
use sleutelbord_domain::fault::ValueFault;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::error::{Code, Error, InvalidParam, Result};
use super::operations::Operation;
use super::wire_name::camel_case;

pub use strict_json::parse;

/// The longest JSON body, in bytes.
pub const BODY_LIMIT: usize = 1024 * 1024;
/// The longest body of who need not say who he is, in bytes.
const BODY_LIMIT_OF_ANYONE: usize = 8 * 1024;
/// A longer body is checked beside the event loop, which has others to serve.
const CHECKED_AT_ONCE: usize = 32 * 1024;
/// How long a body may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(15);

/// A checked body.
#[derive(Debug)]
pub struct Valid<T>(pub T);

/// The digest of the body, for the idempotency fingerprint.
#[derive(Clone, Debug, Default)]
pub struct BodyDigest {
    /// The digest.
    pub digest: Vec<u8>,
    /// Whether the body was long enough for its sender to take his time.
    pub long: bool,
}

impl<T> std::ops::Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + Validate + Send + 'static> FromRequest for Valid<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let operation = operation_of(&request)?;
            let limit = if operation.public { BODY_LIMIT_OF_ANYONE } else { BODY_LIMIT };
            let bytes = collect(&request, payload, limit).await?;
            request
                .extensions_mut()
                .insert(BodyDigest { digest: Sha256::digest(&bytes).to_vec(), long: bytes.len() > CHECKED_AT_ONCE });
            if bytes.len() <= CHECKED_AT_ONCE {
                return Ok(Self(checked(&operation, &bytes)?));
            }
            let broken = |_| Error::Internal("the check of a body broke off".into());
            web::block(move || checked(&operation, &bytes)).await.map_err(broken)?.map(Self)
        })
    }
}

/// Checks a JSON text against the body schema of `operation` and the rules of its type.
///
/// # Errors
/// `jsonOngeldig` when it is no JSON, `invoerOngeldig` with all faults otherwise.
pub fn checked<T: DeserializeOwned + Validate>(operation: &Operation, bytes: &[u8]) -> Result<T> {
    let value = parse(bytes).map_err(|reason| Error::refused(Code::JsonOngeldig).with("reden", reason))?;
    if let Some(validator) = operation.body_validator()? {
        faults::faults_of(validator, &value, "body").refuse()?;
    }
    let input: T = serde_path_to_error::deserialize(value).map_err(|error| {
        let reason = "Deze waarde past hier niet; schrijf een geheel getal zonder decimalen.";
        Error::invalid(vec![InvalidParam::body(path_of(error.path()), "ongeldig", reason)])
    })?;
    input.validate().map_err(|errors| Error::invalid(rule_faults(&errors, "")))?;
    Ok(input)
}

/// What passes its schema and still fits no type is the notation of a value, such as `2028.0` for a whole number: where it stands.
fn path_of(path: &serde_path_to_error::Path) -> String {
    let part = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    };
    path.iter().filter_map(part).collect::<Vec<_>>().join(".")
}

/// The faults that the rules of a type found, with the names of the fields on the wire.
fn rule_faults(errors: &ValidationErrors, path: &str) -> Vec<InvalidParam> {
    let mut faults = Vec::new();
    for (field, kind) in errors.errors() {
        let name = if path.is_empty() { camel_case(field) } else { format!("{path}.{}", camel_case(field)) };
        match kind {
            ValidationErrorsKind::Struct(inner) => faults.extend(rule_faults(inner, &name)),
            ValidationErrorsKind::List(items) => {
                items.iter().for_each(|(index, inner)| faults.extend(rule_faults(inner, &format!("{name}.{index}"))));
            }
            ValidationErrorsKind::Field(found) => faults.extend(found.iter().map(|error| {
                let reason = error.message.clone().unwrap_or_else(|| "Deze waarde past hier niet.".into());
                let name = if field.as_ref() == "__all__" { path.to_owned() } else { name.clone() };
                InvalidParam::body(name, error.code.clone(), reason)
            })),
        }
    }
    faults
}

/// A rule for `#[validate(custom(function = "not_blank"))]`: text that says something, and nothing that cannot be seen.
///
/// # Errors
/// The codes `leeg` and `onzichtbaarTeken`.
pub fn not_blank(text: &str) -> std::result::Result<(), validator::ValidationError> {
    match () {
        () if text.trim().is_empty() => Err(rule("leeg", "Vul hier iets in.")),
        () if text.chars().any(is_unseen) => {
            Err(rule("onzichtbaarTeken", "Er staat een teken in dat niet te zien is."))
        }
        () => Ok(()),
    }
}

/// A rule for `#[validate(custom(function = "one_line"))]`: as [`not_blank`], on one line; for names and titles.
///
/// # Errors
/// As [`not_blank`].
pub fn one_line(text: &str) -> std::result::Result<(), validator::ValidationError> {
    not_blank(text)?;
    if text.chars().any(char::is_control) {
        return Err(rule("onzichtbaarTeken", "Er staat een regeleinde of tab in; dit past op één regel."));
    }
    Ok(())
}

fn rule(code: &'static str, reason: &'static str) -> validator::ValidationError {
    validator::ValidationError::new(code).with_message(reason.into())
}

/// What commands a screen, turns the direction of the text around it, or takes no room at all. The joiners within emoji and other scripts are none of these.
fn is_unseen(letter: char) -> bool {
    let commands = letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    let turns =
        matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}');
    let takes_no_room = matches!(
        letter,
        '\u{ad}' | '\u{200b}' | '\u{2060}'
            ..='\u{2064}' | '\u{feff}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
    );
    commands || turns || takes_no_room
}

/// A rule for `#[validate(custom(function = "plausible_date"))]`: a date within the years that a housing plan can be about.
///
/// # Errors
/// The code of [`sleutelbord_domain::datum::DatumFault`].
pub fn plausible_date(date: &chrono::NaiveDate) -> std::result::Result<(), validator::ValidationError> {
    Datum::new(*date, Precisie::Dag)
        .map(|_| ())
        .map_err(|fault| validator::ValidationError::new(fault.code()).with_message(fault.to_string().into()))
}

/// Checked query parameters. One request may be read as several of these: each takes the fields it knows, and unknown keys were refused for the operation as a whole.
#[derive(Clone, Debug)]
pub struct ValidQuery<T>(pub T);

impl<T> std::ops::Deref for ValidQuery<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for ValidQuery<T> {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(query_of(request).and_then(|query| {
            let value = Value::Object(query.as_ref().clone());
            serde_json::from_value(value).map(Self).map_err(|_| {
                Error::invalid(vec![InvalidParam::query("", "ongeldig", "Deze parameters passen niet bij dit adres.")])
            })
        }))
    }
}

/// The query of this request as JSON, checked once against the parameters of its operation.
///
/// # Errors
/// `invoerOngeldig` with all faults.
pub fn query_of(request: &HttpRequest) -> Result<Arc<Map<String, Value>>> {
    if let Some(query) = request.extensions().get::<Arc<Map<String, Value>>>() {
        return Ok(Arc::clone(query));
    }
    let operation = operation_of(request)?;
    let (value, faults) = operation.typed_query(request.query_string());
    let value = Value::Object(value);
    faults::faults_of(operation.query_validator()?, &value, "query").after(faults).refuse()?;
    let Value::Object(map) = value else { return Err(Error::Internal("a query is an object".into())) };
    let query = Arc::new(map);
    request.extensions_mut().insert(Arc::clone(&query));
    Ok(query)
}

/// The operation that the router found for this request.
///
/// # Errors
/// [`Error::Internal`] when the route is not in the OpenAPI document.
pub fn operation_of(request: &HttpRequest) -> Result<Arc<Operation>> {
    let found = request.extensions().get::<Arc<Operation>>().cloned();
    found.ok_or_else(|| Error::Internal(format!("no operation for {}", request.path())))
}

/// Reads a body of at most `limit` bytes.
///
/// # Errors
/// `teGroot`, `teTraag`, or `inhoudOnvolledig` when it does not come whole.
pub async fn collect(request: &HttpRequest, payload: Payload, limit: usize) -> Result<Vec<u8>> {
    collect_within(request, payload, limit, BODY_TIME).await
}

/// As [`collect`], for a body that may take longer.
///
/// # Errors
/// As [`collect`].
pub async fn collect_within(
    request: &HttpRequest,
    mut payload: Payload,
    limit: usize,
    time: Duration,
) -> Result<Vec<u8>> {
    let too_large = || Error::refused(Code::TeGroot).with("maximum", limit);
    let announced =
        request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let read = async {
        // What is announced costs nothing until it comes.
        let mut bytes = Vec::with_capacity(announced.unwrap_or(0).min(64 * 1024));
        while let Some(chunk) = payload.next().await {
            let chunk = chunk.map_err(|_| Error::refused(Code::InhoudOnvolledig))?;
            if bytes.len() + chunk.len() > limit {
                return Err(too_large());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    };
    tokio::time::timeout(time, read).await.unwrap_or_else(|_| Err(Error::refused(Code::TeTraag)))
}
