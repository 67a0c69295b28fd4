//! The change feed, and the history of projects, milestones, plans and cases.

use std::time::{Duration, Instant};

use actix_web::{HttpRequest, get, web};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use super::cursor::Cursor;
use super::feed::{self, Start};
use super::pagina::WijzigingenView;
use super::store::Subject;
use super::views::handeling::{HandelingenQuery, HandelingenView};
use super::views::{HistorischeWijzigingView, InventarisQuery, InventarisView, WijzigingenQuery};
use super::waiting::Waiting;
use super::{geschiedenis, handelingen, inventaris};
use crate::access::context::{PeildatumQuery, ReadContext};
use crate::features::{escalatie, mijlpaal, sleutelproject, woningbouwplan};
use crate::platform::db::Db;
use crate::platform::error::{Error, InvalidParam, Result};
use crate::platform::page::{Lijst, PageQuery};
use crate::platform::reply::{Answer, Reply};
use crate::platform::valid::ValidQuery;

/// What stands in `na` for the cursor of this moment.
const FROM_NOW: &str = "nu";

/// The operations of this read model.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_wijzigingen)
        .service(list_inventaris)
        .service(list_handelingen)
        .service(list_geschiedenis_van_sleutelproject)
        .service(list_geschiedenis_van_mijlpaal)
        .service(list_geschiedenis_van_woningbouwplan)
        .service(list_geschiedenis_van_escalatie);
}

/// Geeft alles wat na een cursor veranderde.
///
/// In volgorde, ook wat verdween, en zonder een late wijziging over te slaan. Met `wacht` blijft het verzoek open tot er iets is.
#[utoipa::path(tag = "wijzigingen", params(WijzigingenQuery),
    responses((status = 200, description = "De volgende wijzigingen.", body = WijzigingenView)))]
#[get("/wijzigingen")]
async fn list_wijzigingen(
    mut read: ReadContext,
    request: HttpRequest,
    db: web::Data<Db>,
    waiting: web::Data<Waiting>,
    query: ValidQuery<WijzigingenQuery>,
) -> Answer {
    let mut start = start_of(&query)?;
    let asked = request.query_string().to_owned();
    let deadline = Instant::now() + Duration::from_secs(query.wacht.unwrap_or(0));
    let (mut waiter, mut waited) = (None, false);
    loop {
        let (query, asked) = (query.0.clone(), asked.clone());
        let page = read.fetch(move |read| feed::page(read, start, &query, &asked)).await?;
        let reached = page.reached;
        let left = deadline.saturating_duration_since(Instant::now());
        // While it waited, its rights may have changed: what there is to tell is looked up with those of now.
        if waited && !page.resultaten.is_empty() {
            read.renew(&request).await?;
            waited = false;
            continue;
        }
        if !page.resultaten.is_empty() || !page.at_end || left.is_zero() {
            return Reply::ok(&page);
        }
        // What was not for this reader is not looked at again.
        start = Start::After(Cursor::decode(&page.laatste_cursor)?);
        let waiter = match &mut waiter {
            Some(waiter) => waiter,
            none => none.insert(waiting.join(&db, read.caller())?),
        };
        if tokio::time::timeout(left, waiter.news_after(reached)).await.is_err() {
            return Reply::ok(&page);
        }
        waited = true;
    }
}

fn start_of(query: &WijzigingenQuery) -> Result<Start> {
    let refused = |name: &str, code: &str, reason: &str| Error::invalid(vec![InvalidParam::query(name, code, reason)]);
    if query.id.is_some() && query.soort.is_none() {
        return Err(refused("soort", "verplicht", "Noem bij een id ook de soort."));
    }
    match (query.na.as_deref(), query.vanaf) {
        (Some(_), Some(_)) => Err(refused("vanaf", "nietSamen", "Geef of een cursor (na) of een tijdstip (vanaf).")),
        (None, Some(moment)) => Ok(Start::At(moment)),
        (None, None) => Ok(Start::Beginning),
        (Some(FROM_NOW), None) => Ok(Start::Now),
        (Some(cursor), None) => Ok(Start::After(Cursor::decode(cursor)?)),
    }
}

/// Geeft soort, id en versie van alles wat u nu mag lezen.
///
/// Wie een kopie bijhoudt, bewijst en herstelt haar hiermee. Een bladzijde kan leeg zijn en toch niet de laatste: volg `volgende` tot dat null is.
#[utoipa::path(tag = "wijzigingen", params(InventarisQuery),
    responses((status = 200, description = "Wat u nu mag lezen.", body = InventarisView)))]
#[get("/wijzigingen/inventaris")]
async fn list_inventaris(read: ReadContext, query: ValidQuery<InventarisQuery>) -> Answer {
    let after = query.cursor.as_deref().map(inventaris::decode).transpose()?;
    read.read(move |read| Reply::ok(&inventaris::page(read, after, query.limit)?)).await
}

/// Geeft wat er gebeurde, per handeling.
///
/// Wat iemand in één keer deed, is één handeling, met alles wat daarbij veranderde; nieuwste eerst.
#[utoipa::path(tag = "wijzigingen", params(HandelingenQuery, PeildatumQuery),
    responses((status = 200, description = "De handelingen.", body = HandelingenView)))]
#[get("/handelingen")]
async fn list_handelingen(read: ReadContext, query: ValidQuery<HandelingenQuery>) -> Answer {
    read.read(move |read| Reply::ok(&handelingen::page(read, &query)?)).await
}

/// Geeft de geschiedenis van een project.
///
/// En van alles wat eronder hangt; nieuwste eerst.
#[utoipa::path(tag = "sleutelprojecten", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/sleutelprojecten/{id}/geschiedenis")]
async fn list_geschiedenis_van_sleutelproject(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
) -> Answer {
    read.read(move |read| {
        let project = sleutelproject::find_visible(read, *id)?;
        geschiedenis::page(read, Subject::Root(project.id), &page)
    })
    .await
}

/// Geeft de geschiedenis van een mijlpaal.
///
/// Met haar verschuivingen en correcties; nieuwste eerst.
#[utoipa::path(tag = "mijlpalen", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/mijlpalen/{id}/geschiedenis")]
async fn list_geschiedenis_van_mijlpaal(read: ReadContext, id: web::Path<Uuid>, page: ValidQuery<PageQuery>) -> Answer {
    read.read(move |read| {
        let mijlpaal = mijlpaal::find_visible(read, *id)?;
        geschiedenis::page(read, Subject::Record("mijlpaal", mijlpaal.id), &page)
    })
    .await
}

/// Geeft de geschiedenis van een woningbouwplan.
///
/// Met zijn programma; nieuwste eerst.
#[utoipa::path(tag = "woningbouwplannen", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/woningbouwplannen/{id}/geschiedenis")]
async fn list_geschiedenis_van_woningbouwplan(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
) -> Answer {
    read.read(move |read| {
        let plan = woningbouwplan::find_visible(read, *id)?;
        geschiedenis::page(read, Subject::Root(plan.id), &page)
    })
    .await
}

/// Geeft de geschiedenis van een escalatie.
///
/// Met haar stappen; nieuwste eerst.
#[utoipa::path(tag = "escalaties", params(PageQuery, PeildatumQuery),
    responses((status = 200, description = "De geschiedenis.", body = Lijst<HistorischeWijzigingView>)))]
#[get("/escalaties/{id}/geschiedenis")]
async fn list_geschiedenis_van_escalatie(
    read: ReadContext,
    id: web::Path<Uuid>,
    page: ValidQuery<PageQuery>,
) -> Answer {
    read.read(move |read| {
        let escalatie = escalatie::find_case(read, *id)?.row;
        geschiedenis::page(read, Subject::Record("escalatie", escalatie.id), &page)
    })
    .await
}
