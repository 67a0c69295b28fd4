//! Giving and taking rights.

use actix_web::{delete, get, post, web};
use sleutelbord_domain::policy::Action;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::listing::{self, ToekenningFilter};
use super::views::{NieuweToekenning, ToekenningView};
use super::{commands, store};
use crate::access::authorized::{authorize, require};
use crate::access::context::{CommandContext, PeildatumQuery, ProefQuery, ReadContext};
use crate::platform::etag::{IfMatch, Required};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::{Valid, ValidQuery};

/// The operations of this noun.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_toekenningen).service(create_toekenning).service(get_toekenning).service(delete_toekenning);
}

/// Geeft de toekenningen.
///
/// Oudste eerst. Alleen voor beheerders.
#[utoipa::path(tag = "toekenningen", params(PageQuery, ToekenningFilter, PeildatumQuery),
    responses((status = 200, description = "De toekenningen, oudste eerst.", body = Lijst<ToekenningView>)))]
#[get("/toekenningen")]
async fn list_toekenningen(
    read: ReadContext,
    page: ValidQuery<PageQuery>,
    filter: ValidQuery<ToekenningFilter>,
) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::ToekenningenBeheren)?;
        let found = listing::list_toekenningen(read, &filter, &page)?;
        Reply::page(found.try_map(|grant| Ok(ToekenningView::new(grant, read.caller())))?)
    })
    .await
}

/// Geeft een account een rol voor een organisatie.
///
/// De rol geldt vanaf het volgende verzoek van het account.
#[utoipa::path(tag = "toekenningen", params(ProefQuery), request_body = NieuweToekenning,
    responses((status = 201, description = "De toekenning.", body = ToekenningView)))]
#[post("/toekenningen")]
async fn create_toekenning(run: CommandContext, body: Valid<NieuweToekenning>) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::ToekenningenBeheren)?;
        let view = ToekenningView::new(commands::create_toekenning(tx, body.0.clone())?, tx.caller());
        Ok(Reply::created(format!("/toekenningen/{}", view.id), &view)?.with_etag(view.versie))
    })
    .await
}

/// Geeft één toekenning.
///
/// Alleen voor beheerders.
#[utoipa::path(tag = "toekenningen", params(("id" = Uuid, Path, description = "Het id van de toekenning."), PeildatumQuery),
    responses((status = 200, description = "De toekenning.", body = ToekenningView)))]
#[get("/toekenningen/{id}")]
async fn get_toekenning(read: ReadContext, id: web::Path<Uuid>) -> Answer {
    read.read(move |read| {
        require(read.caller(), Action::ToekenningenBeheren)?;
        let view = ToekenningView::new(store::find_toekenning(read, *id)?, read.caller());
        Reply::single(&view, view.versie)
    })
    .await
}

/// Neemt een toekenning terug.
///
/// Zij geldt niet meer vanaf het volgende verzoek van het account.
#[utoipa::path(tag = "toekenningen", params(("id" = Uuid, Path, description = "Het id van de toekenning."), ProefQuery, IfMatch<Required>),
    responses((status = 204, description = "De toekenning is teruggenomen.")))]
#[delete("/toekenningen/{id}")]
async fn delete_toekenning(run: CommandContext, id: web::Path<Uuid>, if_match: IfMatch<Required>) -> Answer {
    run.command(move |tx| {
        require(tx.caller(), Action::ToekenningenBeheren)?;
        let found = store::find_toekenning(tx, *id)?;
        let current = ToekenningView::new(found.clone(), tx.caller());
        let row = authorize(tx.caller(), found.0, Action::ToekenningenBeheren)?;
        if_match.require(row.versie, || Ok(serde_json::to_value(current)?))?;
        commands::delete_toekenning(tx, &row)?;
        Ok(Reply::no_content())
    })
    .await
}
