//! Wiring: which middleware stands where, which routes there are, what is shared.

use std::path::PathBuf;

use actix_cors::Cors;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::{Compress, Condition, from_fn};
use actix_web::{App, web};
use utoipa_actix_web::{AppExt, scope};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::access::{self, Access, KeyFault};
use crate::config::{DEMONSTRATION_PASSWORD, Settings};
use crate::features::{self, Environment, Waiting};
use crate::openapi::{self, Document};
use crate::platform::caller::Caller;
use crate::platform::db::Db;
use crate::platform::error::{Code, Error};
use crate::platform::headers::{self, Transport};
use crate::platform::operations::{self, KnownCodes, Operations};
use crate::platform::origin::Origins;
use crate::platform::upload::UploadTurns;
use crate::platform::{pages, telemetry};

/// What every worker of the server shares.
#[derive(Clone)]
pub struct Shared {
    /// The database.
    pub db: Db,
    /// What logging in needs.
    pub access: web::Data<Access>,
    /// What is fixed for as long as the server runs.
    pub environment: Environment,
    /// The OpenAPI document as text.
    pub document: web::Data<Document>,
    /// Its operations as a table.
    pub operations: web::Data<Operations>,
    /// Readers of the feed that wait for news.
    pub waiting: web::Data<Waiting>,
    /// Where requests come from.
    pub origins: Origins,
    /// How browsers reach us.
    pub transport: Transport,
    /// Other sites whose pages may call the API.
    pub allowed_origins: Vec<String>,
    /// The turns for files.
    pub uploads: web::Data<UploadTurns>,
    /// The built SPA.
    pub spa: PathBuf,
}

impl Shared {
    /// What is shared over this database.
    ///
    /// # Errors
    /// [`KeyFault`] when there is no key to sign with.
    pub fn over(db: Db, settings: &Settings, known: &KnownCodes) -> Result<Self, KeyFault> {
        let document = openapi::document_of(settings.server.contact.as_deref());
        Ok(Self {
            access: web::Data::new(Access::open(db.clone(), settings)?),
            db,
            environment: Environment { demonstration: settings.demonstration.then_some(DEMONSTRATION_PASSWORD) },
            operations: web::Data::new(Operations::from_document(&document).knowing(known)),
            document: web::Data::new(Document::new(openapi::text_of(&document))),
            waiting: web::Data::new(Waiting::default()),
            origins: Origins::behind(settings.server.proxies),
            transport: Transport { https: settings.server.is_https() },
            allowed_origins: settings.server.allowed_origins.clone(),
            uploads: web::Data::new(UploadTurns::default()),
            spa: settings.server.spa.clone(),
        })
    }
}

/// How the interactive documentation shows itself: closed, to be searched, and of this document only.
fn documentation() -> Config<'static> {
    Config::from(operations::DOCUMENT).use_base_layout().doc_expansion("none").filter(true).display_operation_id(true)
}

/// The codes that a register knows, for [`Shared::over`].
pub fn known_codes(db: &Db) -> Result<KnownCodes, Error> {
    db.command_here(&Caller::default(), |tx| features::known_codes(tx))
}

/// Lets pages of other sites in, as far as they are named: none of them brings a session, as those live in a cookie that stays here.
fn other_sites(allowed: &[String]) -> Condition<Cors> {
    let methods = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];
    let exposed = ["API-Version", "ETag", "Link", "Location", "Retry-After", "traceparent"];
    let cors = Cors::default().allowed_methods(methods).allow_any_header().expose_headers(exposed).max_age(600);
    let cors = allowed.iter().fold(cors, |cors, site| cors.allowed_origin(site));
    Condition::new(!allowed.is_empty(), cors)
}

/// The application of one worker. The last `wrap` is the outermost: a request meets trace, headers, route (404, 405), authenticate (401), negotiate (415, 406)
/// and then its handler.
pub fn app(
    shared: Shared,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    let api = scope::scope(operations::BASE).configure(features::routes);
    // Before the scope of the operations, which would take this path and not know it.
    let document = App::new().route(operations::DOCUMENT, web::get().to(openapi::serve_document));
    let (app, _) = document.into_utoipa_app().service(api).split_for_parts();
    let spa = shared.spa;
    app.app_data(web::Data::new(shared.db))
        .app_data(shared.access)
        .app_data(web::Data::new(shared.environment))
        .app_data(shared.operations)
        .app_data(shared.document)
        .app_data(web::Data::new(shared.transport))
        .app_data(shared.uploads)
        .app_data(shared.waiting)
        .app_data(web::Data::new(shared.origins))
        // A path that does not fit its operation (an id that is no UUID) does not exist.
        .app_data(web::PathConfig::default().error_handler(|_, _| Error::refused(Code::NietGevonden).into()))
        .configure(access::outside_routes)
        .configure(features::outside_routes)
        .service(web::redirect("/api/docs", "/api/docs/"))
        .configure(openapi::page_routes)
        .service(SwaggerUi::new("/api/docs/{_:.*}").config(documentation()))
        .default_service(web::to(move |request: actix_web::HttpRequest| pages::page(spa.clone(), request)))
        .wrap(from_fn(operations::negotiate))
        .wrap(from_fn(access::authenticate))
        .wrap(from_fn(operations::route))
        .wrap(other_sites(&shared.allowed_origins))
        .wrap(from_fn(headers::secure))
        .wrap(Compress::default())
        .wrap(from_fn(telemetry::trace))
}
