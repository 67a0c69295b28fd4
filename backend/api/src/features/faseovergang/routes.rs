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
use crate::platform::etag::IfMatch;
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::Valid;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_faseovergangen).service(create_faseovergang);
}

/// The phases that closed and the ways back, oldest first.
#[utoipa::path(tag = "faseovergangen", params(("id" = Uuid, Path), PeildatumQuery),
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

/// Close a phase, or go back to one. What stands in the way is told all at once.
#[utoipa::path(tag = "faseovergangen", params(("id" = Uuid, Path), ProefQuery), request_body = NieuweFaseovergang,
    responses((status = 201, description = "De faseovergang.", body = FaseovergangView)))]
#[post("/sleutelprojecten/{id}/faseovergangen")]
async fn create_faseovergang(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch,
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
