//! What this installation is.

use actix_web::{get, web};
use utoipa_actix_web::service_config::ServiceConfig;

use super::aanmelding;
use super::views::OmgevingView;
use crate::access::context::ReadContext;
use crate::platform::headers::API_VERSION;
use crate::platform::reply::{Answer, Reply};

/// What is fixed for as long as the server runs.
#[derive(Clone, Copy, Debug)]
pub struct Environment {
    /// What everybody logs in with where everything is made up; absent in a register of real work.
    pub demonstration: Option<&'static str>,
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
    let password = environment.demonstration;
    read.read(move |read| {
        let demoaanmelding = password.map(|wachtwoord| aanmelding::of_demonstration(read, wachtwoord)).transpose()?;
        let view = OmgevingView {
            naam: "Sleutelbord",
            versie: API_VERSION,
            demonstratie: password.is_some(),
            demoaanmelding,
            vandaag: read.today(),
        };
        Reply::ok(&view)
    })
    .await
}
