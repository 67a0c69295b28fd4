//! The plans of a project.

use actix_web::{delete, get, post, web};
use serde_json::Value;
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::linking;
use super::store::{find_visible, load_for_action};
use super::views::PlanKoppeling;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::features::woningbouwplan::{
    Woningbouwplan, WoningbouwplanRow, WoningbouwplanView, plannen_of_project, view_plannen,
};
use crate::platform::db::{Command, Read};
use crate::platform::error::{Error, Result};
use crate::platform::etag::{IfMatch, Optional, Required};
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::Valid;

/// The operations of this noun that do not answer with the whole project; those are in `projectbeeld`.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_plannen_van_project).service(link_woningbouwplan).service(unlink_woningbouwplan);
}

/// Geeft de plannen van een project.
///
/// Voor zover de lezer ze mag lezen; op naam, hoogstens 200.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), PeildatumQuery),
    responses((status = 200, description = "De plannen, op naam; hoogstens 200.", body = Lijst<WoningbouwplanView>))
)]
#[get("/sleutelprojecten/{id}/woningbouwplannen")]
async fn list_plannen_van_project(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let project = find_visible(read, *id)?;
        let plannen = plannen_of_project(read, project.id)?;
        Reply::ok(&Lijst::whole(view_plannen(read, plannen)?))
    })
    .await
}

/// Koppelt een plan aan een project.
///
/// De woningen van het plan tellen daarna bij het project.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ProefQuery, IfMatch<Optional>),
    request_body = PlanKoppeling,
    responses((status = 201, description = "Het plan.", body = WoningbouwplanView))
)]
#[post("/sleutelprojecten/{id}/woningbouwplannen")]
async fn link_woningbouwplan(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<PlanKoppeling>,
) -> Answer {
    run.command(move |tx| {
        let project = load_for_action(tx, *id, Action::SleutelprojectPlannenKoppelen)?;
        if_match.honour(project.versie, || Ok(serde_json::to_value(&project.row)?))?;
        let linked =
            linking::link(tx, &project, body.woningbouwplan_id).map_err(|error| error.in_field("woningbouwplanId"))?;
        let (path, versie) = (format!("/woningbouwplannen/{}", linked.id), linked.versie);
        Ok(Reply::created(path, &view_of(tx, linked)?)?.with_etag(versie))
    })
    .await
}

/// Maakt een plan los van een project.
///
/// `If-Match` gaat over het plan, want dat verandert.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ("woningbouwplanId" = Uuid, Path, description = "Het id van het woningbouwplan."), ProefQuery, IfMatch<Required>),
    responses((status = 204, description = "Het plan hoort niet meer bij het project."))
)]
#[delete("/sleutelprojecten/{id}/woningbouwplannen/{woningbouwplanId}")]
async fn unlink_woningbouwplan(
    run: CommandContext,
    path: web::Path<(Uuid, Uuid)>,
    if_match: IfMatch<Required>,
) -> Answer {
    run.command(move |tx| {
        let (id, plan) = *path;
        let project = load_for_action(tx, id, Action::SleutelprojectPlannenKoppelen)?;
        let plan = linking::find_linked(tx, &project, plan)?;
        if_match.require(plan.versie, || current(tx, &plan))?;
        linking::unlink(tx, &project, &plan)?;
        Ok(Reply::no_content())
    })
    .await
}

fn view_of(read: &mut Read<'_>, row: WoningbouwplanRow) -> Result<WoningbouwplanView> {
    view_plannen(read, vec![row])?.pop().ok_or_else(|| Error::Internal("one plan has one view".into()))
}

fn current(tx: &mut Command<'_>, plan: &Woningbouwplan) -> Result<Value> {
    Ok(serde_json::to_value(view_of(tx, plan.row.clone())?)?)
}
