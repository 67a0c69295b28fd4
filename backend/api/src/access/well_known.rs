//! `/.well-known`: the public key, and where to report a weakness.

use actix_web::{HttpResponse, get, web};
use serde_json::json;

use super::Access;

/// Who hears about weaknesses, for as long as a release is current (RFC 9116).
const SECURITY: &str =
    "Contact: mailto:security@sleutelbord.example\nExpires: 2027-12-31T23:59:59Z\nPreferred-Languages: nl, en\n";

#[get("/.well-known/jwks.json")]
pub(super) async fn jwks(access: web::Data<Access>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("Cache-Control", "public, max-age=300"))
        .insert_header(("Access-Control-Allow-Origin", "*"))
        .json(json!({ "keys": [access.tokens.key.public] }))
}

#[get("/.well-known/security.txt")]
pub(super) async fn security() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(SECURITY)
}
