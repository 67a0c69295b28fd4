//! Middleware: who is calling is settled before any body is read.

use std::sync::Arc;
use std::time::Instant;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderValue;
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, web};
use uuid::Uuid;

use super::Access;
use super::reach::{self, LoggedIn};
use super::token::Holder;
use crate::platform::caller::Caller;
use crate::platform::error::{Code, Error, Result, problem_response};
use crate::platform::operations::Operation;

/// What a person with a one-time password may do before choosing an own one.
const OPEN_BEFORE_CHANGE: [&str; 3] = ["getProfiel", "updateProfiel", "changeWachtwoord"];

/// What is answered to a token that does not hold.
const INVALID_TOKEN: &str = "Bearer realm=\"sleutelbord\", error=\"invalid_token\", \
    error_description=\"Dit token is verlopen, ingetrokken of niet van hier; vraag een nieuw.\"";

/// The session of the present request.
#[derive(Clone, Copy, Debug)]
pub struct CurrentSessie {
    /// The session.
    pub id: Uuid,
    /// When the rights of its person were read.
    pub read_at: Instant,
}

/// Finds the caller of an operation of the API, or refuses with 401 or 403. A public operation needs no token, but a bad one is refused there too.
///
/// # Errors
/// What the inner service says.
pub async fn authenticate<B: MessageBody>(
    access: web::Data<Access>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let operation = request.extensions().get::<Arc<Operation>>().cloned();
    let settled = match operation {
        Some(operation) => settle(&access, &request, &operation).await,
        None => Ok(()),
    };
    match settled {
        Ok(()) => next.call(request).await.map(ServiceResponse::map_into_left_body),
        Err(error) => {
            let mut response = problem_response(error.refusal());
            // Who sent a token hears that it is not valid, and so that another one helps (RFC 6750, section 3.1).
            if response.status() == StatusCode::UNAUTHORIZED && request.headers().contains_key(header::AUTHORIZATION) {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(INVALID_TOKEN));
            }
            Ok(request.into_response(response).map_into_right_body())
        }
    }
}

async fn settle(access: &Access, request: &ServiceRequest, operation: &Operation) -> Result<()> {
    let Some(token) = bearer_token(request)? else {
        return if operation.public { Ok(()) } else { Err(Error::refused(Code::NietAangemeld)) };
    };
    let holder = access.tokens.verify(&token, access.db.clock().now());
    let holder = holder.ok_or_else(|| Error::refused(Code::NietAangemeld))?;
    let LoggedIn { caller, must_change_password } = caller_of(access, &holder).await?;
    if must_change_password && !operation.public && !OPEN_BEFORE_CHANGE.contains(&operation.id.as_str()) {
        return Err(Error::refused(Code::WachtwoordWijzigenVereist));
    }
    match holder {
        Holder::Gebruiker { sessie_id, .. } => {
            request.extensions_mut().insert(CurrentSessie { id: sessie_id, read_at: Instant::now() });
        }
        // Reading is the only scope there is.
        Holder::Systeem { .. } if request.method() != Method::GET => return Err(Error::refused(Code::GeenRecht)),
        Holder::Systeem { .. } => {}
    }
    request.extensions_mut().insert(holder);
    request.extensions_mut().insert(Arc::<Caller>::new(caller));
    Ok(())
}

/// Who holds the token, with the rights of this moment.
async fn caller_of(access: &Access, holder: &Holder) -> Result<LoggedIn> {
    match *holder {
        Holder::Gebruiker { id, sessie_id } => {
            let found = access.db.statement(move |connection| reach::find_gebruiker(connection, id, sessie_id)).await?;
            found.ok_or_else(|| Error::refused(Code::SessieVerlopen))
        }
        Holder::Systeem { id, geheim_id, .. } => {
            let now = access.db.clock().now();
            let found =
                access.db.statement(move |connection| reach::find_systeem(connection, id, geheim_id, now)).await?;
            let caller = found.ok_or_else(|| Error::refused(Code::NietAangemeld))?;
            Ok(LoggedIn { caller, must_change_password: false })
        }
    }
}

/// The caller of a request that waited for its answer, with the rights of this moment: those of its begin may be gone.
///
/// # Errors
/// 401 when it may no longer call at all.
pub async fn caller_now(request: &HttpRequest) -> Result<Arc<Caller>> {
    let holder = request.extensions().get::<Holder>().cloned();
    let (Some(access), Some(holder)) = (request.app_data::<web::Data<Access>>(), holder) else {
        return Err(Error::refused(Code::NietAangemeld));
    };
    Ok(Arc::new(caller_of(access, &holder).await?.caller))
}

/// The token of the one `Authorization` header; tokens come from nowhere else.
fn bearer_token(request: &ServiceRequest) -> Result<Option<String>> {
    let refused = || Error::refused(Code::NietAangemeld);
    let mut headers = request.headers().get_all(header::AUTHORIZATION);
    let Some(value) = headers.next() else { return Ok(None) };
    if headers.next().is_some() {
        return Err(refused());
    }
    let (scheme, token) = value.to_str().ok().and_then(|text| text.split_once(' ')).ok_or_else(refused)?;
    if scheme.eq_ignore_ascii_case("bearer") { Ok(Some(token.to_owned())) } else { Err(refused()) }
}
