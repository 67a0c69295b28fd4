//! The OpenAPI document: generated from the routes and their types, then finished by the rules that hold for every operation alike, so that no handler
//! repeats them. Nothing here knows a feature or looks at how a path is spelled.

mod operation;
mod pages;
mod responses;
mod schemas;
mod tags;
mod words;

use actix_web::http::{StatusCode, header};
use actix_web::{App, HttpRequest, HttpResponse, web};
use serde_json::{Map, Value, json};
use utoipa::OpenApi;
use utoipa_actix_web::AppExt;

use crate::features;
use crate::platform::error::{Probleemcode, Problem};
use crate::platform::etag::{etag_of_content, none_match};
use crate::platform::headers::API_VERSION;
use crate::platform::operations::BASE;
use crate::platform::reply::SHARED;

pub(crate) use pages::routes as page_routes;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Sleutelbord",
        description = include_str!("inleiding.md"),
        contact(name = "Sleutelbord", email = "api@sleutelbord.example", url = "https://github.com/sleutelbord/sleutelbord"),
        license(name = "EUPL-1.2", url = "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12")
    ),
    external_docs(url = "https://github.com/sleutelbord/sleutelbord/tree/main/docs/koppelen",
        description = "Handleiding voor wie een systeem koppelt; op elke installatie ook onder /api/docs/koppelen"),
    components(schemas(Problem, Probleemcode))
)]
struct Base;

/// The complete document, as it is committed, served and used to check input.
#[must_use]
pub fn document() -> Value {
    let (_, generated) =
        App::new().into_utoipa_app().openapi(Base::openapi()).configure(features::routes).split_for_parts();
    let mut document = serde_json::to_value(generated).unwrap_or_default();
    schemas::finish(&mut document);
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                operation::finish(path, method, operation, &schemas);
            }
        }
    }
    if let Some(info) = document.pointer_mut("/info").and_then(Value::as_object_mut) {
        info.insert("version".into(), API_VERSION.into());
    }
    if let Some(root) = document.as_object_mut() {
        root.insert("servers".into(), json!([{ "url": BASE, "description": "Deze installatie" }]));
        root.insert("tags".into(), tags::all());
        root.insert("security".into(), json!([{ operation::PERSON: [] }]));
    }
    if let Some(components) = document.pointer_mut("/components").and_then(Value::as_object_mut) {
        components.insert("responses".into(), responses::components());
        components.insert("headers".into(), responses::headers());
        components.insert("securitySchemes".into(), security_schemes(&schemas));
    }
    schemas::drop_unused(&mut document);
    document
}

fn security_schemes(schemas: &Value) -> Value {
    let scopes: Map<String, Value> = schemas
        .pointer("/Scope/enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|scope| Some((scope.as_str()?.to_owned(), json!(words::scope(scope.as_str()?)))))
        .collect();
    json!({
        operation::PERSON: { "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "Een toegangstoken uit `POST /sessies` (mensen) of `POST /oauth/token` (systemen)." },
        operation::SYSTEM: { "type": "oauth2",
            "description": "Voor systemen: een beheerder maakt onder Beheer → Koppelingen een koppeling en krijgt daarbij een naam en een geheim.",
            "flows": { "clientCredentials": { "tokenUrl": "/oauth/token", "scopes": scopes } } },
    })
}

/// The document of an installation that says who answers questions about it.
#[must_use]
pub fn document_of(contact: Option<&str>) -> Value {
    let mut document = document();
    if let (Some(email), Some(info)) = (contact, document.pointer_mut("/info").and_then(Value::as_object_mut)) {
        info.insert("contact".into(), json!({ "name": "Beheer van deze installatie", "email": email }));
    }
    document
}

/// The document as text: two spaces, a newline at the end.
#[must_use]
pub fn document_text() -> String {
    text_of(&document())
}

pub(crate) fn text_of(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

/// The document as it is served, with its ETag.
#[derive(Debug)]
pub struct Document {
    text: web::Bytes,
    etag: String,
}

impl Document {
    /// Gets a document ready to be served.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self { etag: etag_of_content(text.as_bytes()), text: text.into() }
    }
}

/// The document, for anyone, from any site (API Design Rules, /core/publish-openapi).
pub(crate) async fn serve_document(document: web::Data<Document>, request: HttpRequest) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((header::CACHE_CONTROL, SHARED))
        .insert_header((header::VARY, "Accept"))
        .insert_header((header::ETAG, document.etag.as_str()));
    if none_match(&request, &document.etag) {
        return response.status(StatusCode::NOT_MODIFIED).finish();
    }
    response.content_type("application/json").body(document.text.clone())
}
