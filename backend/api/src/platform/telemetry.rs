//! JSON logs and trace ids: a W3C `traceparent` that comes in goes on; without one a new trace starts. The id is in every answer and every log line.

use std::sync::Arc;
use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, web};
use tracing_subscriber::EnvFilter;

use super::caller::Caller;
use super::origin::Origins;

tokio::task_local! {
    static TRACE_ID: String;
}

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// The trace id of the present request; outside a request all zeros.
#[must_use]
pub fn trace_id() -> String {
    TRACE_ID.try_with(Clone::clone).unwrap_or_else(|_| "0".repeat(32))
}

/// The filter that `text` describes: a level, or levels for parts of the program, such as `info,sleutelbord=debug`.
///
/// # Errors
/// Says what is wrong with it.
pub fn filter_of(text: &str) -> Result<EnvFilter, String> {
    // In a filter a bare word that is no level names a module, and would silence all others.
    let levels = ["off", "error", "warn", "info", "debug", "trace"];
    let named = |part: &&str| part.contains('=') || levels.contains(&part.to_ascii_lowercase().as_str());
    if let Some(part) = text.split(',').map(str::trim).find(|part| !named(part)) {
        return Err(format!("{part:?} is geen niveau; kies uit {}, of zeg onderdeel=niveau", levels.join(", ")));
    }
    EnvFilter::try_new(text).map_err(|error| format!("{text:?} is geen filter voor het logboek: {error}"))
}

/// Starts logging: JSON lines on standard error, as far as [`filter_of`] this text lets through.
pub fn start(filter: &str) {
    let filter = filter_of(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    // A second start in one process (tests) keeps the first.
    let _already_started = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}

fn incoming_trace_id(request: &ServiceRequest) -> Option<String> {
    let value = request.headers().get(&TRACEPARENT)?.to_str().ok()?;
    let mut parts = value.split('-');
    let (version, id) = (parts.next()?, parts.next()?);
    let hexadecimal = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    let valid = version.len() == 2 && id.len() == 32 && hexadecimal(id) && id.bytes().any(|byte| byte != b'0');
    valid.then(|| id.to_owned())
}

/// Middleware: gives the request its trace id and logs one line when it is answered. Query strings are not logged: they may hold names.
///
/// # Errors
/// What the inner service says.
pub async fn trace(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let id = incoming_trace_id(&request).unwrap_or_else(|| uuid::Uuid::new_v4().simple().to_string());
    let (method, path, started) = (request.method().clone(), request.path().to_owned(), Instant::now());
    let origin = request.app_data::<web::Data<Origins>>().map(|origins| origins.of(request.request()).to_string());
    let mut response = TRACE_ID.scope(id.clone(), next.call(request)).await?;
    let span = id.get(16..).unwrap_or_default();
    if let Ok(value) = HeaderValue::from_str(&format!("00-{id}-{span}-01")) {
        response.headers_mut().insert(TRACEPARENT, value);
    }
    let milliseconds = started.elapsed().as_secs_f64() * 1000.0;
    let actor = response.request().extensions().get::<Arc<Caller>>().and_then(|caller| caller.id);
    let (actor, status) = (actor.map(|id| id.to_string()), response.status().as_u16());
    tracing::info!(trace_id = id, %method, path, status, actor, origin, milliseconds, "answered");
    Ok(response)
}
