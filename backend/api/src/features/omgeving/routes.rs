//! What this installation is.

use actix_web::{get, web};
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::OmgevingView;
use crate::access::context::ReadContext;
use crate::platform::headers::API_VERSION;
use crate::platform::reply::{Answer, Reply};

/// What is fixed for as long as the server runs.
#[derive(Clone, Copy, Debug)]
pub struct Environment {
    /// Whether everything in it is made up.
    pub demonstration: bool,
}

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_omgeving);
}

/// Geeft wat deze installatie is.
///
/// Haar versie, of zij een demonstratie is, en welke dag het er is.
#[utoipa::path(tag = "omgeving", security(()), responses((status = 200, description = "Deze installatie.", body = OmgevingView)))]
#[get("/omgeving")]
async fn get_omgeving(read: ReadContext, environment: web::Data<Environment>) -> Answer {
    let demonstratie = environment.demonstration;
    read.read(move |read| {
        let view = OmgevingView { naam: "Sleutelbord", versie: API_VERSION, demonstratie, vandaag: read.today() };
        Reply::ok(&view)
    })
    .await
}
