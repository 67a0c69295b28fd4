//! Seats over HTTP.

use actix_web::{get, post, web};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::views::{self, NieuweBeeindiging, NieuweVerantwoordelijke, VerantwoordelijkeFilter, VerantwoordelijkeView};
use super::{action_on, commands, store};
use crate::access::authorized::authorize;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::features::sleutelproject;
use crate::platform::caller::Caller;
use crate::platform::etag::{IfMatch, Optional};
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_verantwoordelijken).service(create_verantwoordelijke).service(create_beeindiging);
}

/// Geeft de verantwoordelijken van een project.
///
/// Wie in de zetels zit, zat en komt; met `geldigOp` wie er op die dag zit.
#[utoipa::path(tag = "verantwoordelijken", params(VerantwoordelijkeFilter, PeildatumQuery), responses((status = 200, description = "De verantwoordelijken.", body = Lijst<VerantwoordelijkeView>)))]
#[get("/sleutelprojecten/{id}/verantwoordelijken")]
async fn list_verantwoordelijken(
    read: ReadContext,
    id: web::Path<Uuid>,
    filter: ValidQuery<VerantwoordelijkeFilter>,
) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        Reply::ok(&Lijst::whole(views::of_projects(read, &[project], filter.geldig_op)?))
    })
    .await
}

/// Zet een persoon in een zetel.
///
/// Elke organisatie vult haar eigen zetels.
#[utoipa::path(tag = "verantwoordelijken", params(ProefQuery, IfMatch<Optional>), request_body = NieuweVerantwoordelijke, responses((status = 201, description = "De bezetting van de zetel.", body = VerantwoordelijkeView)))]
#[post("/sleutelprojecten/{id}/verantwoordelijken")]
async fn create_verantwoordelijke(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweVerantwoordelijke>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::load_for_action(tx, *id, action_on(body.rol))?;
        if_match.honour(project.versie, || Ok(serde_json::to_value(&project.row)?))?;
        let row = commands::assign(tx, &project, body.0.clone())?;
        let (path, versie) = (format!("/sleutelprojecten/{}/verantwoordelijken", project.id), row.versie);
        let view = VerantwoordelijkeView::new(tx.caller(), &project, row);
        Ok(Reply::created(path, &view)?.with_etag(versie))
    })
    .await
}

/// Beëindigt de bezetting van een zetel.
///
/// Een opvolger kan op dezelfde dag beginnen.
#[utoipa::path(tag = "verantwoordelijken", params(ProefQuery, IfMatch<Optional>), request_body = NieuweBeeindiging, responses((status = 201, description = "De bezetting met haar einde.", body = VerantwoordelijkeView)))]
#[post("/verantwoordelijken/{id}/beeindigingen")]
async fn create_beeindiging(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweBeeindiging>,
) -> Answer {
    run.command(move |tx| {
        let seat = store::lock(tx, *id)?;
        let action = action_on(seat.rol);
        let seat = authorize(tx.caller(), seat, action)?;
        let view = |caller: &Caller, row| VerantwoordelijkeView::new(caller, &seat.project, row);
        if_match.honour(seat.versie, || Ok(serde_json::to_value(view(tx.caller(), seat.row.clone()))?))?;
        let row = commands::end(tx, &seat, body.0.clone())?;
        let (path, versie) = (format!("/sleutelprojecten/{}/verantwoordelijken", seat.sleutelproject_id), row.versie);
        Ok(Reply::created(path, &view(tx.caller(), row))?.with_etag(versie))
    })
    .await
}
