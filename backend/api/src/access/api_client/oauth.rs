//! `POST /oauth/token`: client credentials (RFC 6749, section 4.4). Answers and errors have the form of that RFC.

use actix_web::http::{StatusCode, header};
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse, post, web};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::store;
use super::views::Scope;
use crate::access::Access;
use crate::access::token::{Holder, LIFETIME};
use crate::platform::error::{Result, problem_response};
use crate::platform::valid::collect;

/// No request for a token is longer, in bytes.
const LONGEST: usize = 8 * 1024;

/// What was asked, and by whom.
struct TokenRequest {
    client_id: String,
    secret: String,
}

/// An error by its name in the RFC.
struct OAuthError(&'static str);

/// A token for a machine client, in exchange for its name and secret.
#[post("/oauth/token")]
pub async fn token(access: web::Data<Access>, request: HttpRequest, payload: Payload) -> HttpResponse {
    let body = match collect(&request, payload.into_inner(), LONGEST).await {
        Ok(body) => body,
        Err(error) => return problem_response(error.refusal()),
    };
    match asked(&request, &body) {
        Ok(asked) => give(&access, &request, asked).await.unwrap_or_else(|error| problem_response(error.refusal())),
        Err(error) => refuse(&error),
    }
}

fn asked(request: &HttpRequest, body: &[u8]) -> Result<TokenRequest, OAuthError> {
    let malformed = || OAuthError("invalid_request");
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !content_type.is_some_and(|value| value.starts_with("application/x-www-form-urlencoded")) {
        return Err(malformed());
    }
    let text = std::str::from_utf8(body).map_err(|_| malformed())?;
    let fields = web::Query::<Vec<(String, String)>>::from_query(text).map_err(|_| malformed())?.into_inner();
    let field = |name: &str| {
        let mut values = fields.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone());
        match (values.next(), values.next()) {
            (value, None) => Ok(value.filter(|value| !value.is_empty())),
            _ => Err(malformed()),
        }
    };
    match field("grant_type")?.as_deref() {
        Some("client_credentials") => {}
        Some(_) => return Err(OAuthError("unsupported_grant_type")),
        None => return Err(malformed()),
    }
    if field("scope")?.is_some_and(|scope| scope.split(' ').any(|scope| scope != Scope::Lezen.as_str())) {
        return Err(OAuthError("invalid_scope"));
    }
    let in_header = request.headers().get(header::AUTHORIZATION).map(|value| basic(value.to_str().unwrap_or_default()));
    match (in_header, field("client_id")?, field("client_secret")?) {
        (Some(found), None, None) => found.ok_or(OAuthError("invalid_client")),
        (None, Some(client_id), Some(secret)) => Ok(TokenRequest { client_id, secret }),
        (None, _, _) => Err(OAuthError("invalid_client")),
        // One way of saying who you are, not two.
        (Some(_), _, _) => Err(malformed()),
    }
}

fn basic(value: &str) -> Option<TokenRequest> {
    let (scheme, credentials) = value.split_once(' ')?;
    let credentials = STANDARD.decode(credentials).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let credentials = String::from_utf8(credentials).ok()?;
    let (client_id, secret) = credentials.split_once(':')?;
    Some(TokenRequest { client_id: client_id.to_owned(), secret: secret.to_owned() })
}

async fn give(access: &Access, request: &HttpRequest, asked: TokenRequest) -> Result<HttpResponse> {
    let TokenRequest { client_id, secret } = asked;
    if client_id.contains('\0') {
        return Ok(refuse(&OAuthError("invalid_client")));
    }
    let attempt = access.attempt(&format!("systeem {client_id}"), request);
    let found = access
        .command(move |tx| {
            let admitted = attempt.clone().admit(tx)?;
            let found = store::find_by_secret(tx, &client_id, &secret)?;
            if found.is_some() {
                admitted.succeeded(tx)?;
            }
            Ok(found)
        })
        .await?;
    let Some((client, secret_mark)) = found else { return Ok(refuse(&OAuthError("invalid_client"))) };
    let holder = Holder::Systeem { id: client.id, client_id: client.client_id, secret_mark };
    let issued = access.tokens.issue(holder, access.db.clock().now())?;
    let body = json!({
        "access_token": issued.token,
        "token_type": "Bearer",
        "expires_in": LIFETIME.num_seconds(),
        "scope": client.scopes.join(" "),
    });
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).json(body))
}

fn refuse(OAuthError(name): &OAuthError) -> HttpResponse {
    let unknown = *name == "invalid_client";
    let mut response = HttpResponse::build(if unknown { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST });
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    if unknown {
        response.insert_header((header::WWW_AUTHENTICATE, "Basic realm=\"sleutelbord\""));
    }
    response.json(json!({ "error": name }))
}
