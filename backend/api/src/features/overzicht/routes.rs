//! The overview.

use actix_web::get;
use utoipa_actix_web::service_config::ServiceConfig;

use super::reading::overzicht;
use super::views::OverzichtView;
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::platform::reply::{Answer, Reply};

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_overzicht);
}

/// Geeft wat er vandaag om aandacht vraagt.
///
/// Late mijlpalen, escalaties, poorten en lege zetels van de eigen organisaties, en hoe de woningen ervoor staan.
#[utoipa::path(tag = "overzicht", params(PeildatumQuery), responses((status = 200, description = "Het overzicht.", body = OverzichtView)))]
#[get("/overzicht")]
async fn get_overzicht(read: ReadContext) -> Answer {
    read.read_in_turn(|read| Reply::ok(&overzicht(read)?)).await
}
