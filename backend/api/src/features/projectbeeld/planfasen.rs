//! The phases of a project, each with its gate.

use actix_web::{get, patch, web};
use serde_json::Value;
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use crate::access::authorized::authorize;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::features::faseovergang::poorten_of;
use crate::features::planfase::{self, PlanfaseRow, PlanfaseView, PlanfaseWijziging};
use crate::features::sleutelproject::{self, Sleutelproject};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::Lijst;
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::Valid;

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_planfasen).service(update_planfase);
}

/// Geeft de vijf fasen van een project.
///
/// Op volgorde, elk met haar poort en wat daar nog in de weg staat.
#[utoipa::path(
    tag = "planfasen",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), PeildatumQuery),
    responses((status = 200, description = "De planfasen, op volgorde.", body = Lijst<PlanfaseView>))
)]
#[get("/sleutelprojecten/{id}/planfasen")]
async fn list_planfasen(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        Reply::ok(&Lijst::whole(views_of(read, &[project])?))
    })
    .await
}

/// Wijzigt de naam en datums van een fase.
///
/// Een fase sluit met een faseovergang, niet hier.
#[utoipa::path(
    tag = "planfasen",
    params(("id" = Uuid, Path, description = "Het id van de planfase."), ProefQuery, IfMatch<Required>),
    request_body(content = PlanfaseWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "De planfase.", body = PlanfaseView))
)]
#[patch("/planfasen/{id}")]
async fn update_planfase(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<PlanfaseWijziging>,
) -> Answer {
    run.command(move |tx| {
        let found = planfase::lock(tx, *id)?;
        let fase = authorize(tx.caller(), found, Action::PlanfaseWijzigen)?;
        if_match.require(fase.versie, || current(tx, &fase.project, fase.row.clone()))?;
        let changed = planfase::change(tx, &fase, &body)?;
        let versie = changed.versie;
        Reply::single(&view_of(tx, &fase.project, changed)?, versie)
    })
    .await
}

/// The phases of these projects, per project in their order, as the caller sees them.
pub fn views_of(read: &mut Read<'_>, projects: &[Sleutelproject]) -> Result<Vec<PlanfaseView>> {
    let ids: Vec<Uuid> = projects.iter().map(|project| project.id).collect();
    let (fasen, poorten) = (planfase::of_projects(read, &ids)?, poorten_of(read, projects)?);
    let mut views = Vec::with_capacity(fasen.len());
    for fase in fasen {
        let project = projects.iter().find(|project| project.id == fase.sleutelproject_id);
        let poort = poorten.get(&(fase.sleutelproject_id, fase.soort.0));
        let (project, poort) = project.zip(poort).ok_or_else(|| Error::Internal("a phase without a gate".into()))?;
        views.push(PlanfaseView::new(fase, project, poort, read.caller())?);
    }
    Ok(views)
}

fn view_of(read: &mut Read<'_>, project: &Sleutelproject, fase: PlanfaseRow) -> Result<PlanfaseView> {
    let poorten = poorten_of(read, std::slice::from_ref(project))?;
    let poort = poorten.get(&(project.id, fase.soort.0));
    let poort = poort.ok_or_else(|| Error::Internal("a phase without a gate".into()))?;
    PlanfaseView::new(fase, project, poort, read.caller())
}

fn current(read: &mut Read<'_>, project: &Sleutelproject, fase: PlanfaseRow) -> Result<Value> {
    Ok(serde_json::to_value(view_of(read, project, fase)?)?)
}
