//! `/.well-known`: how to get a token, the public key, and where to report a weakness.

use actix_web::{HttpResponse, get, web};
use chrono::TimeDelta;
use serde_json::json;

use super::Access;
use super::api_client::Scope;
use crate::platform::error::{Code, Error};

/// For how long after it was read `security.txt` says that it holds: less than a year (RFC 9116, 2.5.5).
const HOLDS: TimeDelta = TimeDelta::days(180);

/// What a client of others has to know to get a token, so that the address of this installation is enough (RFC 8414).
#[get("/.well-known/oauth-authorization-server")]
pub(super) async fn server(access: web::Data<Access>) -> HttpResponse {
    let issuer = access.tokens.issuer();
    for_anyone().json(json!({
        "issuer": issuer,
        "token_endpoint": format!("{issuer}/oauth/token"),
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "grant_types_supported": ["client_credentials"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "scopes_supported": [Scope::Lezen.as_str()],
        "response_types_supported": [],
        "service_documentation": format!("{issuer}/api/docs/"),
        "ui_locales_supported": ["nl"],
    }))
}

#[get("/.well-known/jwks.json")]
pub(super) async fn jwks(access: web::Data<Access>) -> HttpResponse {
    for_anyone().json(json!({ "keys": [access.tokens.key.public] }))
}

/// Who hears about weaknesses of this installation; without anybody there is no such file, rather than an address that nobody reads.
#[get("/.well-known/security.txt")]
pub(super) async fn security(access: web::Data<Access>) -> Result<HttpResponse, Error> {
    let contact = access.security_contact.as_deref().ok_or_else(|| Error::refused(Code::PadOnbekend))?;
    let expires = (access.db.clock().now() + HOLDS).format("%Y-%m-%dT00:00:00Z");
    let issuer = access.tokens.issuer();
    let text = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\nCanonical: {issuer}/.well-known/security.txt\n"
    );
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text))
}

fn for_anyone() -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .insert_header(("Cache-Control", "public, max-age=300"))
        .insert_header(("Access-Control-Allow-Origin", "*"));
    response
}
