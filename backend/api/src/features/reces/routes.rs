//! Reading and keeping the recesses.

use actix_web::{delete, get, post, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::commands;
use super::listing::{self, RecesFilter};
use super::store::{self, RecesRow};
use super::views::{NieuwReces, RecesView};
use crate::access::authorized::authorize;
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::platform::db::Read;
use crate::platform::error::Result;
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::{Lijst, Page, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_recessen).service(create_reces).service(get_reces).service(delete_reces);
}

/// Geeft de recessen.
///
/// Van gemeenten en provincies, en de tijd rond hun verkiezingen; op volgorde van hun eerste dag.
#[utoipa::path(tag = "referentiegegevens", security(()), params(PageQuery, RecesFilter, PeildatumQuery),
    responses((status = 200, description = "De recessen, op volgorde van hun eerste dag.", body = Lijst<RecesView>)))]
#[get("/recessen")]
async fn list_recessen(read: ReadContext, page: ValidQuery<PageQuery>, filter: ValidQuery<RecesFilter>) -> Answer {
    read.read(move |read| {
        let Page { rows, next, total, exact } = listing::list_recessen(read, &filter, &page)?;
        Reply::page(Page { rows: views_of(read, rows)?, next, total, exact })
    })
    .await
}

/// Voegt een reces toe.
///
/// Klokken die al lopen, houden hun dagen.
#[utoipa::path(tag = "referentiegegevens", params(ProefQuery), request_body = NieuwReces,
    responses((status = 201, description = "Het reces.", body = RecesView)))]
#[post("/recessen")]
async fn create_reces(run: CommandContext, body: Valid<NieuwReces>) -> Answer {
    run.command(move |tx| {
        let row = commands::create_reces(tx, &body)?;
        let (path, versie) = (format!("/recessen/{}", row.id), row.versie);
        let view = views_of(tx, vec![row])?.pop();
        Ok(Reply::created(path, &view)?.with_etag(versie))
    })
    .await
}

/// Geeft één reces.
///
/// Voor iedereen.
#[utoipa::path(tag = "referentiegegevens", security(()), params(("id" = Uuid, Path, description = "Het id van het reces."), PeildatumQuery),
    responses((status = 200, description = "Het reces.", body = RecesView)))]
#[get("/recessen/{id}")]
async fn get_reces(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        let row = store::find_reces(read, *id)?;
        let versie = row.versie;
        Reply::single(&views_of(read, vec![row])?.pop(), versie)
    })
    .await
}

/// Verwijdert een reces.
///
/// Klokken die al lopen, houden hun dagen.
#[utoipa::path(tag = "referentiegegevens", params(("id" = Uuid, Path, description = "Het id van het reces."), ProefQuery, IfMatch<Required>),
    responses((status = 204, description = "Het reces is verwijderd.")))]
#[delete("/recessen/{id}")]
async fn delete_reces(run: CommandContext, id: web::Path<Uuid>, if_match: IfMatch<Required>) -> Answer {
    run.command(move |tx| {
        let row = store::lock_reces(tx, *id)?;
        let row = authorize(tx.caller(), row, Action::ReferentiegegevensBeheren)?;
        if_match.require(row.versie, || Ok(serde_json::to_value(&*row)?))?;
        store::delete_reces(tx, &row)?;
        Ok(Reply::no_content())
    })
    .await
}

fn views_of(read: &mut Read<'_>, rows: Vec<RecesRow>) -> Result<Vec<RecesView>> {
    let codes: Vec<&str> = rows.iter().map(|row| row.organisatie_code.as_str()).collect();
    let namen = store::organisatienamen(read, &codes)?;
    Ok(rows.into_iter().map(|row| RecesView::new(row, &namen, read.caller())).collect())
}
