//! Reading and writing plans.

use actix_web::{Either, delete, get, patch, post, put, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::listing::{WoningbouwplanFilter, list_woningbouwplannen as list_plannen};
use super::programma::{Programmaregel, find_programmas};
use super::store::{self, WoningbouwplanRow};
use super::views::{
    NieuwProgramma, NieuwWoningbouwplan, Programma, WoningbouwplanView, WoningbouwplanWijziging, view_plannen,
};
use super::{commands, export};
use crate::access::authorized::authorize;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::features::organisatie::{PlaceFilter, require_gemeente};
use crate::platform::db::Read;
use crate::platform::error::{Error, Result};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::export::{Export, Format};
use crate::platform::page::{Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_woningbouwplannen).service(create_woningbouwplan).service(get_woningbouwplan);
    config.service(update_woningbouwplan).service(delete_woningbouwplan);
    config.service(get_programma).service(replace_programma);
}

/// Geeft het register van woningbouwplannen.
///
/// Een bladzijde als JSON, of alles wat het filter vindt als CSV, XLSX of GeoJSON. `limit` en `cursor` gelden alleen voor JSON.
#[utoipa::path(tag = "woningbouwplannen", params(PageQuery, PlaceFilter, WoningbouwplanFilter, PeildatumQuery), responses(
    (status = 200, description = "De plannen die u mag lezen.", content(
        (Lijst<WoningbouwplanView> = "application/json"),
        (String = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (Object = "application/geo+json")
    ))
))]
#[get("/woningbouwplannen")]
async fn list_woningbouwplannen(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<WoningbouwplanFilter>,
    format: Format,
) -> Result<Either<Reply, Export>> {
    if format != Format::Json {
        let written =
            read.export(format, "woningbouwplannen", move |read, sink| export::write(read, &filter, format, sink));
        return written.await.map(Either::Right);
    }
    let listed = read.read(move |read| {
        let Page { rows, next, total, exact } = list_plannen(read, &filter, &page)?;
        Reply::page(Page { rows: view_plannen(read, rows)?, next, total, exact })
    });
    listed.await.map(Either::Left)
}

/// Geeft één woningbouwplan.
///
/// Met zijn aantallen woningen; het programma staat onder `/programma`.
#[utoipa::path(tag = "woningbouwplannen", params(PeildatumQuery), responses((status = 200, description = "Het plan.", body = WoningbouwplanView)))]
#[get("/woningbouwplannen/{id}")]
async fn get_woningbouwplan(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let plan = store::find_visible(read, *id)?;
        let view = view(read, plan.row)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Maakt een woningbouwplan van de eigen gemeente.
///
/// Desgewenst meteen met zijn programma.
#[utoipa::path(
    tag = "woningbouwplannen",
    params(ProefQuery),
    request_body = NieuwWoningbouwplan,
    responses((status = 201, description = "Het plan is gemaakt.", body = WoningbouwplanView))
)]
#[post("/woningbouwplannen")]
async fn create_woningbouwplan(run: CommandContext, body: Valid<NieuwWoningbouwplan>) -> Answer {
    run.command(move |tx| {
        let gemeente = require_gemeente(tx, "gemeenteCode", &body.gemeente_code)?;
        let plan = commands::draft_woningbouwplan(tx, gemeente, &body)?;
        let plan = authorize(tx.caller(), plan, Action::WoningbouwplanAanmaken)?;
        commands::create_woningbouwplan(tx, &plan, &body.programma)?;
        let view = view(tx, plan.row.clone())?;
        Ok(Reply::created(format!("/woningbouwplannen/{}", view.id), &view)?.with_etag(view.versie))
    })
    .await
}

/// Wijzigt een woningbouwplan.
///
/// Waarin de bron leidend is, wijzigt bij de bron.
#[utoipa::path(
    tag = "woningbouwplannen",
    params(ProefQuery, IfMatch<Required>),
    request_body(content = WoningbouwplanWijziging, content_type = "application/merge-patch+json"),
    responses((status = 200, description = "Het plan is gewijzigd.", body = WoningbouwplanView))
)]
#[patch("/woningbouwplannen/{id}")]
async fn update_woningbouwplan(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<WoningbouwplanWijziging>,
) -> Answer {
    run.command(move |tx| {
        let plan = store::lock(tx, *id)?;
        let plan = authorize(tx.caller(), plan, Action::WoningbouwplanWijzigen)?;
        if_match.require(plan.versie, || current(tx, &plan.row))?;
        let after = commands::update_woningbouwplan(tx, &plan, body.clone())?;
        let view = view(tx, after)?;
        Reply::single(&view, view.versie)
    })
    .await
}

/// Verwijdert een woningbouwplan.
///
/// Dat kan als het bij geen sleutelproject hoort.
#[utoipa::path(tag = "woningbouwplannen", params(ProefQuery, IfMatch<Required>), responses((status = 204, description = "Het plan is verwijderd.")))]
#[delete("/woningbouwplannen/{id}")]
async fn delete_woningbouwplan(run: CommandContext, id: web::Path<Uuid>, if_match: IfMatch<Required>) -> Answer {
    run.command(move |tx| {
        let plan = store::lock(tx, *id)?;
        let plan = authorize(tx.caller(), plan, Action::WoningbouwplanVerwijderen)?;
        if_match.require(plan.versie, || current(tx, &plan.row))?;
        commands::delete_woningbouwplan(tx, &plan)?;
        Ok(Reply::no_content())
    })
    .await
}

/// Geeft het programma van een plan.
///
/// De ETag is die van het plan.
#[utoipa::path(tag = "woningbouwplannen", params(PeildatumQuery), responses((status = 200, description = "Het programma.", body = Programma)))]
#[get("/woningbouwplannen/{id}/programma")]
async fn get_programma(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let plan = store::find_visible(read, *id)?;
        Reply::single(&programma_of(read, &plan.row)?, plan.versie)
    })
    .await
}

/// Vervangt het programma van een plan in zijn geheel.
///
/// `If-Match` gaat over het plan: diens versie telt ook de wijzigingen van het programma.
#[utoipa::path(
    tag = "woningbouwplannen",
    params(ProefQuery, IfMatch<Required>),
    request_body = NieuwProgramma,
    responses((status = 200, description = "Het programma is vervangen.", body = Programma))
)]
#[put("/woningbouwplannen/{id}/programma")]
async fn replace_programma(
    run: CommandContext,
    id: web::Path<Uuid>,
    if_match: IfMatch<Required>,
    body: Valid<NieuwProgramma>,
) -> Answer {
    run.command(move |tx| {
        let plan = store::lock(tx, *id)?;
        let plan = authorize(tx.caller(), plan, Action::WoningbouwplanWijzigen)?;
        if_match.require(plan.versie, || Ok(serde_json::to_value(programma_of(tx, &plan.row)?)?))?;
        let after = commands::replace_programma(tx, &plan, &body.regels)?;
        Reply::single(&programma_of(tx, &after)?, after.versie)
    })
    .await
}

fn view(read: &mut Read<'_>, row: WoningbouwplanRow) -> Result<WoningbouwplanView> {
    view_plannen(read, vec![row])?.pop().ok_or_else(|| Error::Internal("one plan gives one view".into()))
}

fn current(read: &mut Read<'_>, row: &WoningbouwplanRow) -> Result<serde_json::Value> {
    Ok(serde_json::to_value(view(read, row.clone())?)?)
}

fn programma_of(read: &mut Read<'_>, row: &WoningbouwplanRow) -> Result<Programma> {
    let rows = find_programmas(read, &[row.id])?.remove(&row.id).unwrap_or_default();
    Ok(Programma { regels: rows.into_iter().map(Programmaregel::from).collect(), versie: row.versie })
}
