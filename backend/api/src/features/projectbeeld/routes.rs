//! Reading, making and changing projects.

use actix_web::{Either, get, patch, post, web};
use serde_json::Value;
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::commands::start_sleutelproject;
use super::expand::{ExpandQuery, SleutelprojectMetUitbreidingen, expanded};
use super::listing::{SleutelprojectFilter, list_sleutelprojecten as list, view_of};
use super::views::SleutelprojectView;
use super::{export, planfasen};
use crate::access::authorized::authorize;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::names::Names;
use crate::features::escalatie;
use crate::features::organisatie::PlaceFilter;
use crate::features::sleutelproject::{
    self, NieuwSleutelproject, NieuweStatuswisseling, Sleutelproject, SleutelprojectWijziging, StatuswisselingView,
};
use crate::platform::db::Command;
use crate::platform::error::{Code, Error, Result};
use crate::platform::etag::{IfMatch, Optional, Required};
use crate::platform::export::{Export, Format};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_sleutelprojecten)
        .service(create_sleutelproject)
        .service(get_sleutelproject)
        .service(update_sleutelproject)
        .service(list_statuswisselingen)
        .service(change_status);
    planfasen::routes(config);
}

/// Geeft het register van sleutelprojecten.
///
/// Een bladzijde als JSON, of alles wat het filter vindt als CSV, XLSX of GeoJSON. `limit` en `cursor` gelden alleen voor JSON.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(PageQuery, PlaceFilter, SleutelprojectFilter, PeildatumQuery),
    responses((status = 200, description = "De sleutelprojecten die u mag lezen.", content(
        (Lijst<SleutelprojectView> = "application/json"),
        (String = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (Object = "application/geo+json")
    )))
)]
#[get("/sleutelprojecten")]
async fn list_sleutelprojecten(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<SleutelprojectFilter>,
    format: Format,
) -> Result<Either<Reply, Export>> {
    if format != Format::Json {
        let written =
            read.export(format, "sleutelprojecten", move |read, sink| export::write(read, &filter, format, sink));
        return written.await.map(Either::Right);
    }
    read.read(move |read| Reply::page(list(read, &filter, &page)?)).await.map(Either::Left)
}

/// Maakt een sleutelproject, met zijn fasen.
///
/// Het register geeft het kenmerk; dat wordt nooit opnieuw gebruikt.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(ProefQuery),
    request_body = NieuwSleutelproject,
    responses((status = 201, description = "Het sleutelproject.", body = SleutelprojectView))
)]
#[post("/sleutelprojecten")]
async fn create_sleutelproject(run: CommandContext, body: Valid<NieuwSleutelproject>) -> Answer {
    run.command(move |tx| {
        let project = start_sleutelproject(tx, &body)?;
        let view = view_of(tx, (*project).clone())?;
        Ok(Reply::created(format!("/sleutelprojecten/{}", project.id), &view)?.with_etag(project.versie))
    })
    .await
}

/// Geeft één sleutelproject.
///
/// Met `expand` komt ook mee wat eronder hangt: één aanroep voor een hele projectpagina.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ExpandQuery, PeildatumQuery),
    responses((status = 200, description = "Het sleutelproject.", body = SleutelprojectMetUitbreidingen))
)]
#[get("/sleutelprojecten/{id}")]
async fn get_sleutelproject(read: ReadContext, id: web::Path<Uuid>, asked: ValidQuery<ExpandQuery>) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        let view = view_of(read, project.clone())?;
        Reply::single(&expanded(read, &project, view, &asked)?, project.versie)
    })
    .await
}

/// Wijzigt een sleutelproject.
///
/// De status verandert met een statuswisseling, niet hier.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ProefQuery, IfMatch<Required>),
    request_body(content = SleutelprojectWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Het sleutelproject.", body = SleutelprojectView))
)]
#[patch("/sleutelprojecten/{id}")]
async fn update_sleutelproject(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<SleutelprojectWijziging>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::load_for_action(tx, *id, Action::SleutelprojectWijzigen)?;
        if_match.require(project.versie, || current(tx, &project))?;
        let changed = sleutelproject::change(tx, &project, &body)?;
        let versie = changed.versie;
        Reply::single(&view_of(tx, changed)?, versie)
    })
    .await
}

/// Geeft de statuswisselingen van een project.
///
/// Wanneer, waarom en door wie het is gepauzeerd, hervat of beëindigd; nieuwste eerst. Voor de eigen gemeente en provincie.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), PageQuery, PeildatumQuery),
    responses((status = 200, description = "De statuswisselingen, nieuwste eerst.", body = Lijst<StatuswisselingView>))
)]
#[get("/sleutelprojecten/{id}/statuswisselingen")]
async fn list_statuswisselingen(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        if !read.caller().sees_slip_of(&project.gemeente_code) {
            return Err(Error::refused(Code::GeenRecht));
        }
        let page = sleutelproject::list_statuswisselingen(read, project.id, &page)?;
        let names = Names::of(read, page.rows.iter().map(|row| row.actor_id))?;
        Reply::page(page.try_map(|row| Ok(StatuswisselingView::new(row, &names)))?)
    })
    .await
}

/// Pauzeert, hervat of beëindigt een sleutelproject.
///
/// Zolang het project stilligt staan de klokken van zijn escalaties stil; beëindigen sluit zijn open escalaties, met dezelfde toelichting.
#[utoipa::path(
    tag = "sleutelprojecten",
    params(("id" = Uuid, Path, description = "Het id van het sleutelproject."), ProefQuery, IfMatch<Optional>),
    request_body = NieuweStatuswisseling,
    responses((status = 201, description = "De statuswisseling.", body = StatuswisselingView))
)]
#[post("/sleutelprojecten/{id}/statuswisselingen")]
async fn change_status(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Optional>,
    body: Valid<NieuweStatuswisseling>,
) -> Answer {
    run.command(move |tx| {
        let project = sleutelproject::lock(tx, *id)?;
        let project = authorize(tx.caller(), project, sleutelproject::action_of(body.naar.0))?;
        if_match.honour(project.versie, || current(tx, &project))?;
        let wisseling = sleutelproject::change_status(tx, &project, &body)?;
        escalatie::follow_project(tx, &project, &wisseling)?;
        let names = Names::of(tx, [wisseling.actor_id])?;
        let path = format!("/sleutelprojecten/{}/statuswisselingen", project.id);
        Reply::created(path, &StatuswisselingView::new(wisseling, &names))
    })
    .await
}

fn current(tx: &mut Command<'_>, project: &Sleutelproject) -> Result<Value> {
    Ok(serde_json::to_value(view_of(tx, project.clone())?)?)
}
