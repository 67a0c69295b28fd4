//! Reading code lists.

use actix_web::get;
use utoipa_actix_web::service_config::ServiceConfig;

use super::views::{Codelijst, all_codelijsten};
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_codelijsten);
}

/// Geeft alle codelijsten met hun waarden.
///
/// Op volgorde van de lijst. Zo toont een systeem een code zoals mensen haar lezen.
#[utoipa::path(tag = "codelijsten", security(()), responses((status = 200, description = "De codelijsten.", body = Lijst<Codelijst>, headers(("ETag" = String)))))]
#[get("/codelijsten")]
async fn list_codelijsten() -> Answer {
    Ok(Reply::ok(&Lijst::whole(all_codelijsten()))?.for_everybody())
}
