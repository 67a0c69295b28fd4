//! The overview.

use actix_web::{Either, get, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::bereik::bereik_of;
use super::jaren;
use super::reading::overzicht;
use super::views::{BereikView, OverzichtView, WoningenPerJaarView};
use crate::access::authorized::require;
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::features::organisatie::PlaceFilter;
use crate::platform::error::Result;
use crate::platform::export::{Export, Format};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_overzicht).service(get_woningen_per_jaar).service(get_bereik_van_api_client);
}

/// Geeft wat er vandaag om aandacht vraagt.
///
/// Late mijlpalen, escalaties, poorten en lege zetels van de eigen organisaties, en hoe de woningen ervoor staan.
#[utoipa::path(tag = "overzicht", params(PeildatumQuery), responses((status = 200, description = "Het overzicht.", body = OverzichtView)))]
#[get("/overzicht")]
async fn get_overzicht(read: ReadContext) -> Answer {
    read.read_in_turn(|read| Reply::ok(&overzicht(read)?)).await
}

/// Geeft de woningen in de plannen per jaar.
///
/// Gebouwd, en nog te bouwen naar hardheid; als JSON, CSV of XLSX.
#[utoipa::path(tag = "overzicht", params(PlaceFilter, PeildatumQuery), responses(
    (status = 200, description = "De woningen per jaar.", content(
        (WoningenPerJaarView = "application/json"),
        (String = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    ))
))]
#[get("/overzicht/woningen-per-jaar")]
async fn get_woningen_per_jaar(
    read: ReadContext,
    place: ValidQuery<PlaceFilter>,
    format: Format,
) -> Result<Either<Reply, Export>> {
    if format != Format::Json {
        let written =
            read.export(format, "woningen-per-jaar", move |read, sink| jaren::write(read, &place, format, sink));
        return written.await.map(Either::Right);
    }
    read.read_in_turn(move |read| Reply::ok(&jaren::per_jaar(read, &place)?)).await.map(Either::Left)
}

/// Geeft hoeveel een koppeling nu leest.
///
/// Aantallen, geen gegevens: wie haar beheert, ziet of zij leest wat de bedoeling is.
#[utoipa::path(tag = "api-clients", params(("id" = Uuid, Path, description = "Het id van de koppeling."), PeildatumQuery),
    responses((status = 200, description = "Wat zij leest.", body = BereikView)))]
#[get("/api-clients/{id}/bereik")]
async fn get_bereik_van_api_client(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::ApiClientsBeheren)?;
        Reply::ok(&bereik_of(read, *id)?)
    })
    .await
}
