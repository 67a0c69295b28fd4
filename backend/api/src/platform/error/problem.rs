//! A refusal as the caller sees it: `application/problem+json`, RFC 9457.

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, HttpResponseBuilder, ResponseError};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::{Code, Error, InvalidParam, Kind, Probleemcode, Refusal};
use crate::platform::telemetry;

/// Wat er mis is, voor een mens (`detail`) en voor een programma (`code`, `parameters`, `invalidParams`).
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Het adres met de uitleg van dit soort probleem.
    #[serde(rename = "type")]
    #[schema(example = "/api/docs/codes#mijlpaalAlBehaald")]
    kind: String,
    /// Het soort probleem in een paar woorden.
    title: String,
    /// De HTTP-status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// Wat er mis is en hoe het te herstellen is, in het Nederlands.
    detail: String,
    /// Het nummer waaronder dit in het logboek staat.
    instance: String,
    /// De vaste naam van het probleem.
    #[schema(value_type = Probleemcode)]
    code: String,
    /// De waarden die de uitleg aanvullen.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schema(value_type = Object)]
    parameters: Map<String, Value>,
    /// Alle fouten in de invoer tegelijk.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    invalid_params: Vec<InvalidParam>,
    /// Hoe het object nu is, als het intussen is gewijzigd (412).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    huidig: Option<Value>,
}

impl Problem {
    /// What is wrong and how to mend it, in Dutch.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.detail
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let detail = refusal.sentence();
        let Refusal { kind: Kind { code, status, title, .. }, parameters, invalid_params, current } = refusal;
        Self {
            kind: format!("/api/docs/codes#{code}"),
            title: title.to_owned(),
            status: status.as_u16(),
            detail,
            instance: format!("urn:trace:{}", telemetry::trace_id()),
            code: code.to_owned(),
            parameters,
            invalid_params,
            huidig: current,
        }
    }
}

impl Error {
    /// The refusal that the caller is shown; the cause of anything else is logged here, once, with the trace id.
    #[must_use]
    pub fn refusal(&self) -> Refusal {
        let trace_id = telemetry::trace_id();
        let code = match self {
            Self::Refused(refusal) => return (**refusal).clone(),
            Self::Locked => Code::Opnieuw,
            Self::Unavailable(cause) => {
                tracing::warn!(%trace_id, cause, "unavailable");
                Code::Overbelast
            }
            Self::Database(cause) if self.is_retryable() => {
                tracing::warn!(%trace_id, %cause, "gave up after retries");
                Code::Overbelast
            }
            Self::Database(cause) => {
                tracing::error!(%trace_id, %cause, "database error");
                Code::InterneFout
            }
            Self::Internal(cause) => {
                tracing::error!(%trace_id, cause, "internal error");
                Code::InterneFout
            }
        };
        Refusal::of(code)
    }
}

/// The answer to a refused request.
#[must_use]
pub fn problem_response(refusal: Refusal) -> HttpResponse {
    let status = refusal.kind.status;
    let mut response: HttpResponseBuilder = HttpResponse::build(status);
    if matches!(status.as_u16(), 429 | 503) {
        let seconds = refusal.parameters.get("wachtSeconden").and_then(Value::as_u64).unwrap_or(2);
        response.insert_header((header::RETRY_AFTER, seconds));
    }
    if status.as_u16() == 401 {
        response.insert_header((header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"sleutelbord\"")));
    }
    let body = serde_json::to_vec(&Problem::from(refusal)).unwrap_or_default();
    response.content_type("application/problem+json").body(body)
}

impl ResponseError for Error {
    fn error_response(&self) -> HttpResponse {
        problem_response(self.refusal())
    }
}
