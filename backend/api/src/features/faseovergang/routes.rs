//! Transitions over HTTP.

use actix_web::{get, post, web};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::commands::{self, action_of};
use super::store;
use super::views::{FaseovergangView, NieuweFaseovergang};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::names::Names;
use crate::features::sleutelproject;
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::Valid;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_faseovergangen).service(create_faseovergang);
}

/// Geeft de faseovergangen van een project.
///
/// De fasen die sloten en de wegen terug, oudste eerst.
#[utoipa::path(tag = "faseovergangen", params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), PeildatumQuery),
    responses((status = 200, description = "De faseovergangen van het project.", body = Lijst<FaseovergangView>)))]
#[get("/sleutelprojecten/{id}/faseovergangen")]
async fn list_faseovergangen(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        let rows = store::of_project(read, project.id)?;
        let people = Names::of(read, rows.iter().map(|row| row.actor_id))?;
        Reply::ok(&Lijst::whole(
            rows.into_iter().map(|row| FaseovergangView::new(row, read.caller(), &people)).collect(),
        ))
    })
    .await
}

/// Sluit een fase, of gaat terug naar een fase.
///
/// Alles wat in de weg staat, wordt in één keer genoemd. Sluiten met een afwijking vraagt een toelichting en blijft zichtbaar.
#[utoipa::path(tag = "faseovergangen", params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ProefQuery, IfMatch<Required>), request_body = NieuweFaseovergang,
    responses((status = 201, description = "De faseovergang.", body = FaseovergangView)))]
#[post("/sleutelprojecten/{id}/faseovergangen")]
async fn create_faseovergang(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<NieuweFaseovergang>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::load_for_action(tx, *id, action_of(&body))?;
        if_match.require(project.versie, || Ok(serde_json::to_value(&project.row)?))?;
        let row = commands::pass(tx, &project, &body)?;
        let people = Names::of(tx, [row.actor_id])?;
        let path = format!("/sleutelprojecten/{}/faseovergangen", project.id);
        Reply::created(path, &FaseovergangView::new(row, tx.caller(), &people))
    })
    .await
}
