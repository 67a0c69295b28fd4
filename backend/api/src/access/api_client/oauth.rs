//! `POST /oauth/token`: client credentials (RFC 6749, section 4.4). Answers and errors have the form of that RFC.

use std::borrow::Cow;

use actix_web::http::{StatusCode, header};
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse, post, web};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::json;

use super::Scope;
use super::store;
use super::weigering;
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

/// An error by its name in the RFC, with what is wrong in plain ASCII, as the RFC asks.
struct OAuthError(&'static str, &'static str);

const NOT_READ: OAuthError = OAuthError(
    "invalid_request",
    "Stuur een formulier (application/x-www-form-urlencoded) met grant_type=client_credentials en elk veld hoogstens een keer.",
);
const TWO_WAYS: OAuthError = OAuthError(
    "invalid_request",
    "Zeg op een manier wie u bent: in de Authorization-header of met client_id en client_secret in het formulier.",
);
const UNKNOWN_GRANT: OAuthError =
    OAuthError("unsupported_grant_type", "Hier wordt alleen grant_type=client_credentials gegeven.");
const UNKNOWN_SCOPE: OAuthError = OAuthError("invalid_scope", "De enige scope die er is, heet lezen.");
const UNKNOWN_CLIENT: OAuthError = OAuthError(
    "invalid_client",
    "Dit client_id en client_secret horen niet bij elkaar, het geheim is verlopen of de koppeling is uitgeschakeld.",
);

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
    let malformed = || NOT_READ;
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
        Some(_) => return Err(UNKNOWN_GRANT),
        None => return Err(malformed()),
    }
    if field("scope")?.is_some_and(|scope| scope.split(' ').any(|scope| scope != Scope::Lezen.as_str())) {
        return Err(UNKNOWN_SCOPE);
    }
    let in_header = request.headers().get(header::AUTHORIZATION).map(|value| basic(value.to_str().unwrap_or_default()));
    match (in_header, field("client_id")?, field("client_secret")?) {
        (Some(found), client_id, None) => {
            let found = found.ok_or(UNKNOWN_CLIENT)?;
            // The name alone proves nothing, so it may stand beside the header; another name may not.
            if client_id.is_none_or(|client_id| client_id == found.client_id) { Ok(found) } else { Err(TWO_WAYS) }
        }
        (None, Some(client_id), Some(secret)) => Ok(TokenRequest { client_id, secret }),
        (None, _, _) => Err(UNKNOWN_CLIENT),
        // One way of saying who you are, not two.
        (Some(_), _, Some(_)) => Err(TWO_WAYS),
    }
}

fn basic(value: &str) -> Option<TokenRequest> {
    let (scheme, credentials) = value.split_once(' ')?;
    let credentials = STANDARD.decode(credentials).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let credentials = String::from_utf8(credentials).ok()?;
    let (client_id, secret) = credentials.split_once(':')?;
    Some(TokenRequest { client_id: form_decoded(client_id)?, secret: form_decoded(secret)? })
}

/// Name and secret are encoded as in a form before they go into Basic (RFC 6749, 2.3.1). Who does not encode them loses nothing: ours hold no `%` or `+`.
fn form_decoded(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().ok().map(Cow::into_owned)
}

async fn give(access: &Access, request: &HttpRequest, asked: TokenRequest) -> Result<HttpResponse> {
    let TokenRequest { client_id, secret } = asked;
    if client_id.contains('\0') {
        return Ok(refuse(&UNKNOWN_CLIENT));
    }
    let attempt = access.attempt(&format!("systeem {client_id}"), request);
    let found = access
        .command(move |tx| {
            // Nobody guesses a secret of 256 bits, so whoever has it is let in, whatever others tried in its name.
            let found = store::use_secret(tx, &client_id, &secret)?;
            if found.is_none() {
                attempt.clone().admit(tx)?;
                weigering::note(tx, &client_id, &secret)?;
            }
            Ok(found)
        })
        .await?;
    let Some((client, geheim_id)) = found else { return Ok(refuse(&UNKNOWN_CLIENT)) };
    let holder = Holder::Systeem { id: client.id, client_id: client.client_id, geheim_id };
    let issued = access.tokens.issue(holder, access.db.clock().now())?;
    let body = json!({
        "access_token": issued.token,
        "token_type": "Bearer",
        "expires_in": LIFETIME.num_seconds(),
        "scope": client.scopes.join(" "),
    });
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).json(body))
}

fn refuse(OAuthError(name, description): &OAuthError) -> HttpResponse {
    let unknown = *name == "invalid_client";
    let mut response = HttpResponse::build(if unknown { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST });
    response.insert_header((header::CACHE_CONTROL, "no-store"));
    if unknown {
        response.insert_header((header::WWW_AUTHENTICATE, "Basic realm=\"sleutelbord\""));
    }
    response.json(json!({ "error": name, "error_description": description }))
}
