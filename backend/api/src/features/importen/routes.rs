//! Sending a file, and reading what became of it.

use std::sync::Arc;

use actix_web::{get, post, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::commands::{Bestand, import_plannen};
use super::listing::{self, ImportrijFilter};
use super::store;
use super::verslag::ImportReport;
use super::views::{ImportUpload, ImportView, Importopdracht, ImportrijView, view_import, view_importrij};
use crate::access::authorized::require_somewhere;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::access::names::Names;
use crate::platform::caller::Caller;
use crate::platform::db::{Db, Read};
use crate::platform::error::Result;
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::upload::{Incoming, Upload};
use crate::platform::valid::ValidQuery;

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(create_import).service(list_importen).service(get_import).service(list_importrijen);
}

/// Leest een lijst van plannen in.
///
/// Het verslag zegt per rij wat er gebeurde. Een plan wordt herkend aan bron en bronId; wat gelijk is, verandert niets. Met `proef=true` zegt het verslag wat er zou gebeuren.
#[utoipa::path(
    tag = "importen",
    params(ProefQuery),
    request_body(content = ImportUpload, content_type = "multipart/form-data"),
    responses((status = 201, description = "Het bestand is verwerkt; het verslag zegt per rij wat er gebeurde.", body = ImportView))
)]
#[post("/importen")]
async fn create_import(run: CommandContext, incoming: Incoming) -> Answer {
    require_somewhere(run.caller(), Action::WoningbouwplanImporteren)?;
    let (Upload { file_name, file, order }, turn) = incoming.read::<Importopdracht>(run.caller()).await?;
    let bestand = Bestand { naam: file_name, inhoud: file };
    let work = async move |db: Db, caller: Arc<Caller>, dry_run| {
        let report = import_plannen(&db, &caller, dry_run, order, bestand).await;
        drop(turn);
        report
    };
    run.at_length(work, |tx, report| {
        let ImportReport { import, aandacht, .. } = report.clone();
        let aandacht = aandacht.into_iter().map(view_importrij).collect::<Result<_>>()?;
        let names = Names::of(tx, [import.actor_id])?;
        Reply::created(format!("/importen/{}", import.id), &view_import(import, &names, Some(aandacht), None))
    })
    .await
}

/// Geeft de eigen importen.
///
/// De nieuwste eerst.
#[utoipa::path(tag = "importen", params(PageQuery, PeildatumQuery), responses((status = 200, description = "Uw importen.", body = Lijst<ImportView>)))]
#[get("/importen")]
async fn list_importen(read: ReadContext, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let page = listing::list_importen(read, &page)?;
        let names = Names::of(read, page.rows.iter().map(|row| row.actor_id))?;
        let ids: Vec<Uuid> = page.rows.iter().filter(|row| row.is_under_way()).map(|row| row.id).collect();
        let progress = store::progress(read, &ids)?;
        Reply::page(page.try_map(|row| {
            let progress = progress.get(&row.id).copied();
            Ok(view_import(row, &names, None, progress))
        })?)
    })
    .await
}

/// Geeft één eigen import.
///
/// Met de aantallen per uitkomst; de rijen staan onder `/rijen`.
#[utoipa::path(tag = "importen", params(PeildatumQuery), responses((status = 200, description = "De import.", body = ImportView)))]
#[get("/importen/{id}")]
async fn get_import(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read: &mut Read<'_>| {
        let row = store::find_visible(read, *id)?;
        let (names, versie) = (Names::of(read, [row.actor_id])?, row.versie);
        let under_way: &[Uuid] = if row.is_under_way() { &[row.id] } else { &[] };
        let progress = store::progress(read, under_way)?.remove(&row.id);
        Reply::single(&view_import(row, &names, None, progress), versie)
    })
    .await
}

/// Geeft het verslag van een import, rij voor rij.
///
/// In de volgorde van het bestand.
#[utoipa::path(
    tag = "importen",
    params(PageQuery, ImportrijFilter, PeildatumQuery),
    responses((status = 200, description = "Het verslag.", body = Lijst<ImportrijView>))
)]
#[get("/importen/{id}/rijen")]
async fn list_importrijen(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<ImportrijFilter>,
) -> Answer {
    read.read(move |read| {
        let found = store::find_visible(read, *id)?;
        Reply::page(listing::list_rijen(read, &found, &filter, &page)?.try_map(view_importrij)?)
    })
    .await
}
